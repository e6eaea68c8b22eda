import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/cli/node-host.js";
import { maxTextLength } from "../../src/input/limits.js";
import { demoFile, demoText } from "./fake-host.js";

const program = ["--import", "tsx", "src/cli/main.ts"];

describe("the program as a process of its own", { timeout: 60_000 }, () => {
  it("ends with 1 and prints the report without colour", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, "check", demoFile], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([1, ""]);
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
      input: "\u0000",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("(bad-json)");
  });

  it("does not mind a reader that closes the pipe", async () => {
    const child = spawn(process.execPath, [...program, "check", demoFile, "--format", "json"]);
    let complaints = "";
    child.stderr.on("data", (chunk) => {
      complaints += String(chunk);
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(1);
    expect(complaints).not.toMatch(/EPIPE|Error/);
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

  it("gives the text as it is, a byte order mark included", async () => {
    expect(await reading("{é}\r\n")).toEqual({ ok: true, text: "{é}\r\n" });
    expect(await reading("\ufeff{}")).toEqual({ ok: true, text: "\ufeff{}" });
    expect(await reading("")).toEqual({ ok: true, text: "" });
  });

  it("refuses bytes that are no text in UTF-8 instead of repairing them", async () => {
    expect(await reading(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual({
      ok: false,
      why: "It is not text in UTF-8. Save it again with that encoding.",
    });
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
