import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/cli/node-host.js";
import { longDay, parseDay } from "../../src/days/plain-date.js";
import { maxTextLength } from "../../src/input/limits.js";
import { demoCalendarFile, demoFile, demoText } from "./fake-host.js";

const program = ["--import", "tsx", "src/cli/main.ts"];

describe("the program as a process of its own", { timeout: 60_000 }, () => {
  it("ends with 1 and prints the report without colour", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, "check", demoFile], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([1, `Calendar found beside the plan: ${demoCalendarFile}\n`]);
    expect(stdout).toContain("things to put right");
    expect(stdout).not.toContain("\u001b");
  });

  it("reads standard input", () => {
    const { status, stdout } = spawnSync(process.execPath, [...program, "codes", "-"], {
      encoding: "utf8",
      input: demoText,
    });
    expect(status).toBe(1);
    expect(stdout).toContain("Friday morning");
  });

  it("ends with 2 and prints nothing where the input is refused", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, "check", "-"], {
      encoding: "utf8",
      input: "\u0001",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("(bad-json)");
  });

  it("says in one line that a reader closed the pipe, and ends with 4", async () => {
    const child = spawn(process.execPath, [...program, "check", demoFile, "--format", "json"]);
    let complaints = "";
    child.stderr.on("data", (chunk) => {
      complaints += String(chunk);
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(4);
    expect(complaints.split("\n").slice(1)).toEqual([
      "offsite-direction could not write its whole answer. The program that was to read it has stopped.",
      "",
    ]);
  });

  it.runIf(existsSync("/dev/full"))("says in one line that the disk is full, and ends with 4", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [...program, "councils"], {
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([
      4,
      "offsite-direction could not write its whole answer. There is no space left there.\n",
    ]);
  });

  it("takes today from the clock only where it is asked to", () => {
    const { stdout } = spawnSync(process.execPath, [...program, "check", demoFile, "--as-of", "today"], {
      encoding: "utf8",
    });
    expect(stdout).toContain(`As of     ${longDay(parseDay(nodeHost().today()) as number)}`);
  });
});

describe("reading files", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "offsite-direction-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const reading = async (bytes: Uint8Array | string): ReturnType<ReturnType<typeof nodeHost>["readFile"]> => {
    const path = join(folder, "file.json");
    writeFileSync(path, bytes);
    return nodeHost().readFile(path);
  };

  it.each([
    ["UTF-8", Buffer.from("{é–}\r\n")],
    ["UTF-8 with its mark", Buffer.from("\ufeff{é–}\r\n")],
    ["UTF-16, the low byte first, with its mark", Buffer.from("\ufeff{é–}\r\n", "utf16le")],
    ["UTF-16, the low byte first", Buffer.from("{é–}\r\n", "utf16le")],
    ["UTF-16, the high byte first, with its mark", Buffer.from("\ufeff{é–}\r\n", "utf16le").swap16()],
    ["Windows-1252", Buffer.from([0x7b, 0xe9, 0x96, 0x7d, 0x0d, 0x0a])],
  ])("gives the text of a file in %s, without a mark", async (_, bytes) => {
    expect(await reading(bytes)).toEqual({ ok: true, text: "{é–}\r\n" });
  });

  it("gives no text for an empty file", async () => {
    expect(await reading("")).toEqual({ ok: true, text: "" });
  });

  it.each([
    ["a Word or Excel file", [0x50, 0x4b, 0x03, 0x04, 0x14], /^It is a Word, Excel or zip file/],
    ["an old Word file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /^It is an old Word or Excel file/],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], /^It is a PDF/],
    ["other bytes", [0x7b, 0x01, 0x02, 0x00, 0x7d], /^It is not text/],
  ])("says what to do about %s", async (_, bytes, why) => {
    const read = await reading(new Uint8Array(bytes));
    expect(read.ok ? "" : read.why).toMatch(why);
  });

  it("stops reading what is too long to be a plan", async () => {
    const most = maxTextLength * 3;
    expect((await reading("x".repeat(most))).ok).toBe(true);
    expect(await reading("x".repeat(most + 2))).toEqual({
      ok: false,
      why: "It is longer than 1,000,000 characters.",
    });
  });

  it("says why a file cannot be read", async () => {
    const { readFile, fileExists } = nodeHost();
    expect(await readFile(join(folder, "none.json"))).toEqual({ ok: false, why: "There is no such file." });
    expect(await readFile(folder)).toEqual({ ok: false, why: "It is a folder, not a file." });
    expect(await readFile("a\0b")).toEqual({ ok: false, why: "It cannot be read." });
    expect(await fileExists(folder)).toBe(false);
    expect(await fileExists(demoFile)).toBe(true);
  });
});
