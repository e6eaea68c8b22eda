import { describe, expect, it } from "vitest";
import { exampleshireData } from "../councils/exampleshire.js";
import { unwrapped } from "../views/reports.js";
import { type Ran, runWith } from "./fake-host.js";

const council = JSON.stringify(exampleshireData);
const calendar = "derbyshire-2026-27";

/** Runs a table against Exampleshire. */
function casesOf(lines: readonly string[], more = `--calendar ${calendar}`): Promise<Ran> {
  return runWith(`cases cases.csv --council e.json ${more}`, {
    files: { "e.json": council, "cases.csv": `${lines.join("\n")}\n` },
  });
}

// EXA-11: three school days of notice. Back from Wednesday 4 November 2026, Tuesday 3 is 1, Monday 2 is 2, and Friday
// 23 October, before half-term, is 3.
const head = "case,clause,startsOn,notices.parents.given,notices.parents.on,answer,outcome,missing,why";
const inTime = "three days,EXA-11,2026-11-04,yes,2026-10-23,,met,,Friday 23 is the third";
const tooLate = "two days,EXA-11,2026-11-04,yes,2026-11-02,,not-met,,Monday 2 is the second";

describe("cases", () => {
  it("ends with 0 where every case comes out as the table says, and names what no case tries", async () => {
    const { code, out, err } = await casesOf([head, inTime, tooLate]);
    expect([code, err]).toEqual([0, ""]);
    const said = unwrapped(out);
    expect(said).toContain("2 cases: 2 as the table says, 0 not");
    expect(said).toContain("No case EXA-01 to EXA-09, EXA-12");
    expect(said).not.toContain("EXA-11");
  });

  it("ends with 1 where one does not, with its line, both outcomes, why, and the reason of the table", async () => {
    const { code, out } = await casesOf([head, inTime, tooLate.replace("not-met", "met")]);
    expect(code).toBe(1);
    const said = unwrapped(out);
    expect(said).toContain("2 cases: 1 as the table says, 1 not");
    expect(said).toContain(
      "Line 3 two days (EXA-11) Table met Comes out not met Parents were given notice on",
    );
    expect(said).toContain("Because Monday 2 is the second");
  });

  it("takes days and answers as people and spreadsheets write them", async () => {
    const { code, out } = await casesOf([
      `${head},pupil.yearGroup,placement.kind,managedMove.planned`,
      inTime.replace("2026-11-04", "04/11/2026").replace("2026-10-23", "23 Oct 2026").replace("yes", "TRUE") +
        ",,",
      "answered,EXA-09,1 Nov 2026,,,Yes,Met,,,,",
      "answered no,exa-09,1 Nov 2026,,,no,not met,,,,",
      // No managed move into Year 9 is asked only of managed moves.
      "no move,EXA-38,1 Nov 2026,,,,does not apply,,,9,mainstream-school,no",
      "not known,EXA-11,2026-11-04,,,,cannot tell,notices.parents.given notices.parents.on,,,,",
    ]);
    expect(code, out).toBe(0);
  });

  it("compares what is missing only where the table says it", async () => {
    const open = "not known,EXA-11,2026-11-04,,,,cannot-tell,,";
    expect((await casesOf([head, open])).code).toBe(0);
    const other = await casesOf([head, open.replace("tell,", "tell,/startsOn")]);
    expect(other.code).toBe(1);
    expect(unwrapped(other.out)).toContain(
      "Table cannot tell; missing /startsOn Comes out cannot tell; missing /notices/parents/given",
    );
  });

  it("tells every mistake in a table at once, with its line and column", async () => {
    const { code, out, err } = await casesOf([
      head.replace("startsOn", "startOn"),
      inTime.replace("met", "fine"),
      ",EXA-11,2026-11-04,yes,,,met,,",
    ]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(
        /^cases line 1, "startOn": This heading names no field of a plan, .*A heading like it: "The first day off site"/,
      ),
      "cases line 2, outcome: Write one of these: met, not-met, cannot-tell, does-not-apply, not-checked, refused.",
      "cases line 3, case: Say in a few words what the case is.",
      "",
    ]);
  });

  it.each([
    ["case,clause", "cases line 1, outcome: There is no column of this name. Add it."],
    [head.replace("answer", "startsOn"), '"startsOn": This heading means the same as the one in'],
    [head.replace("startsOn", "/__proto__/on"), '"/__proto__/on": This heading names no field of a plan'],
  ])("refuses the columns %s", async (columns, says) => {
    const { code, err } = await casesOf([columns, inTime]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it("says which clause is not there, and which one is near", async () => {
    const { code, err } = await casesOf([head, inTime.replace("EXA-11", "EXA-111")]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^cases line 2, clause: There is no clause "EXA-111"\. One with a similar id: EXA-\d+\.\n$/,
    );
  });

  it("refuses a file that is not there, an empty table and a calendar nobody knows", async () => {
    expect((await runWith("cases no-such.csv")).err).toContain("There is no such file.");
    expect((await casesOf([head])).err).toBe("cases: The table has no cases.\n");
    expect((await casesOf([head, inTime], "--calendar nowhere-2026-27")).code).toBe(2);
  });

  it("shows a plan that is refused as one, with what is wrong", async () => {
    const { code, out } = await casesOf([head, inTime.replace("2026-11-04", "2026-11-31")]);
    expect(code).toBe(1);
    expect(unwrapped(out)).toMatch(
      /Comes out refused "startsOn": This is no date that exists\. .*\(bad-date\)/,
    );
  });
});
