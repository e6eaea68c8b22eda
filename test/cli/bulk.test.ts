import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lineBatches, textsOf } from "../../src/cli/bulk/line-batches.js";
import { progressWords } from "../../src/cli/bulk/progress.js";
import { councils, norfolk, outcomes, schoolCalendar } from "../../src/index.js";
import { maxTextLength } from "../../src/input/limits.js";
import { type BuiltProgram, builtProgram } from "./built-program.js";
import { demoCalendarFile, demoFile, demoText, runWith } from "./fake-host.js";

const plan = JSON.parse(demoText) as { readonly homeSchool: object };
const line = JSON.stringify(plan);
const lawOnly = { schema: "osd-plan/1", homeSchool: { localAuthority: "926" } };
const check = (stdin: string, options = ""): ReturnType<typeof runWith> =>
  runWith(`check --ndjson - ${options}`, { stdin });
const answers = (out: string): readonly unknown[] =>
  out
    .split("\n")
    .slice(0, -1)
    .map((one) => JSON.parse(one));

describe("check --ndjson", () => {
  it("answers each line with what outcomes gives for it, under the council of its own plan", async () => {
    const derbyshire = { ...plan, homeSchool: { ...plan.homeSchool, localAuthority: "830" } };
    const { code, out, err } = await check(`${line}\n${JSON.stringify(derbyshire)}\n`);
    expect([code, err]).toEqual([0, ""]);
    expect(answers(out)).toEqual([
      outcomes(plan, { council: norfolk }),
      outcomes(derbyshire, { council: councils.derbyshire }),
    ]);
  });

  it("takes one council, calendar and day for all", async () => {
    const { out } = await check(
      `${line}\n`,
      `--council lancashire --calendar ${demoCalendarFile} --as-of 23/11/2026 --known-on 2026-11-30`,
    );
    const calendar = schoolCalendar(JSON.parse(readFileSync(demoCalendarFile, "utf8")));
    expect(calendar.ok).toBe(true);
    if (!calendar.ok) return;
    const asked = { asOf: "2026-11-23", knownOn: "2026-11-30", council: councils.lancashire };
    expect(answers(out)).toEqual([outcomes(plan, { ...asked, calendar: calendar.calendar })]);
  });

  it("answers a bad line with its number and why, and loses no other", async () => {
    const lines = [
      line,
      "{",
      "",
      JSON.stringify(lawOnly),
      '{"schema":"osd-plan/1"}',
      '{"schema":"osd-plan/1","homeSchool":{"localAuthority":"302"}}',
      "[]",
      '{"schema":"osd-plan/1","schema":"osd-plan/1"}',
      "{}\0",
      line,
    ];
    const { code, out, err } = await check(lines.join("\n"));
    expect(code).toBe(0);
    expect(err).toBe("7 lines were refused, of 10. The answer in its place says why.\n");
    const said = answers(out) as readonly {
      readonly ok: boolean;
      readonly line?: number;
      readonly issues?: readonly { readonly code: string; readonly path: string }[];
    }[];
    expect(
      said.map(({ ok, line: number, issues = [] }) => (ok ? "answered" : [number, issues[0]?.code])),
    ).toEqual([
      "answered",
      [2, "bad-json"],
      [3, "bad-json"],
      "answered",
      [5, "missing"],
      [6, "unknown-council"],
      [7, "not-an-object"],
      [8, "duplicate-key"],
      [9, "bad-json"],
      "answered",
    ]);
    expect(said[4]?.issues).toMatchObject([{ path: "/homeSchool/localAuthority" }]);
    expect(said[0]).toEqual(said[9]);
  });

  it("refuses a line that is too long, and holds only its beginning", async () => {
    const long = `{"schema":"${"x".repeat(maxTextLength * 4)}"}`;
    const { out } = await runWith("check --ndjson many.ndjson", {
      files: { "many.ndjson": `${line}\n${long}\n${line}\n` },
      pieceBytes: 65_536,
    });
    const [first, second, third] = answers(out);
    expect(second).toMatchObject({ ok: false, line: 2, issues: [{ code: "too-large" }] });
    expect(third).toEqual(first);
    expect(first).toMatchObject({ ok: true });
  });

  it("reads a file with a byte order mark and Windows line breaks", async () => {
    const { out, err } = await check(`\ufeff${line}\r\n${line}\r\n`);
    expect(err).toBe("");
    expect(answers(out)).toHaveLength(2);
  });

  it("answers an empty file with nothing", async () => {
    expect(await check("")).toMatchObject({ code: 0, out: "", err: "" });
  });

  it.each([1, 2, 3, 7, 64, 1_000_000])("gives the same bytes in pieces of %i bytes", async (pieceBytes) => {
    const text = '{"a":"é"}\n\n\n{"b":"\u{1f600}"}\n{}\r\n{"schema":"osd-plan/1"}';
    const given = { files: { "some.ndjson": text }, pieceBytes };
    expect((await runWith("check --ndjson some.ndjson", given)).out).toBe((await check(text)).out);
  });

  it.each([
    ["--council nowhere", 'There is no council "nowhere".'],
    ["--as-of 2026-02-30", "--as-of"],
    ["--known-on 1999-01-01", "--known-on"],
    ["--workers 0", "--workers is a whole number of threads, 1 to 64."],
    ["--workers 65", "--workers is a whole number of threads, 1 to 64."],
    ["--workers two", "--workers is a whole number of threads, 1 to 64."],
    ["--format markdown", "The answers to lines have one format, JSON."],
    ["--summary --format markdown", 'There is no format "markdown".'],
    ["--summary=yes", "The option --summary takes no value."],
  ])("refuses %s before any line is read", async (options, why) => {
    const { code, out, err } = await check(`${line}\n`, options);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
  });

  it("says which options go with it", async () => {
    expect(await runWith(`check ${demoFile} --workers 2`)).toMatchObject({
      code: 2,
      err: "The option --workers goes with --ndjson.\nSee offsite-direction --help.\n",
    });
    expect(await runWith("codes --ndjson x")).toMatchObject({
      code: 2,
      err: "The command codes has no option --ndjson.\nSee offsite-direction --help.\n",
    });
    expect(await runWith("check --ndjson none.ndjson")).toMatchObject({
      code: 2,
      err: 'The file could not be read from "none.ndjson". There is no such file.\n',
    });
  });
});

describe("--summary", () => {
  const stdin = `${line}\n{\n${line}\n${JSON.stringify(lawOnly)}\n`;
  const answer = outcomes(plan, { council: norfolk });
  const notMet = answer.ok
    ? Object.entries(answer.outcomes).flatMap(([id, outcome]) => (outcome === "not-met" ? [id] : []))
    : [];

  it("counts how each clause comes out", async () => {
    const { out } = await check(stdin, "--summary --format json");
    const tally = JSON.parse(out);
    expect(tally).toMatchObject({ lines: 4, refused: 1, issues: { "bad-json": 1 } });
    expect(Object.keys(tally.councils)).toEqual(["norfolk"]);
    const { plans, clauses } = tally.councils.norfolk;
    expect(plans).toBe(3);
    expect(Object.keys(clauses)).toEqual(answer.ok ? Object.keys(answer.outcomes) : []);
    expect(notMet.length).toBeGreaterThan(3);
    for (const id of notMet) expect(clauses[id]["not-met"]).toBeGreaterThanOrEqual(2);
    for (const counts of Object.values(clauses)) {
      expect(Object.values(counts as object).reduce((sum, count) => sum + count, 0)).toBe(3);
    }
  });

  it("puts first what is not met most often", async () => {
    const { out } = await check(stdin, "--summary");
    expect(out).toContain("norfolk: 3 plans");
    const ids = [...out.matchAll(/^ {2}([A-Z]{3}-\d+)/gm)].map(([, id]) => id as string);
    expect(new Set(ids.slice(0, notMet.length))).toEqual(new Set(notMet));
  });

  it("makes a table for a spreadsheet", async () => {
    const { out } = await check(stdin, "--summary --format csv");
    const [heads, ...rows] = out.trim().split("\r\n");
    expect(heads).toBe("council,clause,not-met,cannot-tell,met,does-not-apply");
    expect(rows).toContain(`norfolk,${notMet[0]},2,1,0,0`);
  });
});

describe("progress", () => {
  it.each([
    [{ lines: 12_000, bytes: 5, size: undefined, ms: 3_000 }, "12,000 lines, 4,000 a second"],
    [{ lines: 100, bytes: 50, size: 100, ms: 1_000 }, "100 lines, 100 a second, about 1 second left"],
    [{ lines: 100, bytes: 10, size: 100, ms: 20_000 }, "100 lines, 5 a second, about 3 minutes left"],
    [{ lines: 100, bytes: 1, size: 1_001, ms: 7_200 }, "100 lines, 14 a second, about 2 hours left"],
  ])("is told from %j", (so, words) => {
    expect(progressWords(so)).toBe(words);
  });

  it("is shown on a terminal about once in a second and taken away at the end", async () => {
    let now = 0;
    const { out, err } = await runWith("check --ndjson -", {
      stdin: `${line}\n`.repeat(5),
      pieceBytes: line.length + 1,
      clock: () => {
        now += 400;
        return now;
      },
    });
    expect(answers(out)).toHaveLength(5);
    const shown = err.split("\r").filter((one) => one.trim() !== "");
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^3 lines, 3 a second, about 1 second left$/);
    expect(err.endsWith("\r")).toBe(true);
  });
});

describe("lines cut out of a stream", () => {
  it("are those of the text, however the pieces fall", async () => {
    const text = "one\n\ntwo é\nthree";
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length; size += 1) {
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const found: unknown[] = [];
      for await (const batch of lineBatches(pieces())) {
        textsOf(batch).forEach((one, i) => {
          found.push([batch.firstLine + i, one]);
        });
      }
      expect(found).toEqual(text.split("\n").map((one, i) => [i + 1, one]));
    }
  });
});

describe("as a process of its own", { timeout: 120_000 }, () => {
  let folder = "";
  let file = "";
  const lines = 3_000;
  let built: BuiltProgram;
  let program: readonly string[] = [];
  beforeAll(async () => {
    built = await builtProgram();
    program = [built.file, "check", "--ndjson"];
    folder = mkdtempSync(join(tmpdir(), "offsite-direction-bulk-"));
    file = join(folder, "plans.ndjson");
    // Every seventh line is bad, and lines are of all lengths.
    writeFileSync(
      file,
      Array.from({ length: lines }, (_, i) =>
        i % 7 === 3 ? `{"line":${i}` : i % 3 === 0 ? line : JSON.stringify(lawOnly),
      ).join("\n"),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    built.remove();
  });

  it("gives the same bytes with several workers, from a file and from standard input", () => {
    const run = (words: readonly string[], input?: Buffer): string => {
      const { status, stdout } = spawnSync(process.execPath, [...program, ...words], {
        encoding: "utf8",
        maxBuffer: 1e9,
        ...(input === undefined ? {} : { input }),
      });
      expect(status).toBe(0);
      return stdout;
    };
    const one = run([file]);
    expect(one.split("\n")).toHaveLength(lines + 1);
    expect(run([file, "--workers", "3"]) === one).toBe(true);
    expect(run(["-", "--workers", "2"], readFileSync(file)) === one).toBe(true);
    expect(run([file, "--workers", "2", "--summary"])).toBe(run([file, "--summary"]));
  });

  it("takes an own council's file to its workers", () => {
    const own = join(folder, "our-council.json");
    const made = spawnSync(process.execPath, [built.file, "council", "--new", "kent", "--out", own], {
      encoding: "utf8",
    });
    expect(made.status, made.stderr).toBe(0);
    const run = (workers: string): string =>
      spawnSync(process.execPath, [...program, file, "--council", own, "--workers", workers], {
        encoding: "utf8",
        maxBuffer: 1e9,
      }).stdout;
    const one = run("1");
    expect(one).toContain('"id":"kent"');
    expect(run("2") === one).toBe(true);
  });

  it.each(["1", "2"])("stops when nobody reads the answers any more, with %s workers", async (workers) => {
    const child = spawn(process.execPath, [...program, file, "--workers", workers]);
    let complaints = "";
    child.stderr.on("data", (chunk) => {
      complaints += String(chunk);
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(4);
    expect(complaints).toContain("The program that was to read it has stopped.");
    expect(complaints).not.toContain("mistake of its own");
  });

  it("waits for whoever reads the answers, and holds little of a long file", async () => {
    // A reader that takes nothing for a while: what is read of the endless input in that time stays bounded.
    const child = spawn(process.execPath, [...program, "-"]);
    const batch = Buffer.from(`${line}\n`.repeat(50));
    let taken = 0;
    let stopped = false;
    const feed = (): void => {
      while (!stopped && child.stdin.write(batch)) taken += batch.length;
      taken += batch.length;
    };
    child.stdin.on("drain", feed);
    child.stdin.on("error", () => {});
    feed();
    await new Promise((resolve) => child.stdout.once("readable", resolve));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const before = taken;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(taken).toBe(before);
    expect(taken).toBeLessThan(8_000_000);
    stopped = true;
    child.kill("SIGKILL");
  });

  it("needs no more memory for many lines than for few", () => {
    // 40 MB of plans through a heap of 32 MB.
    const many = join(folder, "many.ndjson");
    writeFileSync(many, `${line}\n`.repeat(10_000));
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=32", ...program, many, "--summary"],
      { encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
  });
});
