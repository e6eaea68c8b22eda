import { describe, expect, it } from "vitest";
import { councils } from "../../src/index.js";
import { displayWidth } from "../../src/views/layout.js";
import { unwrapped } from "../views/reports.js";
import { calendarText, demoCalendarFile, demoFile, demoText, runWith } from "./fake-host.js";

const compared = (line = ""): ReturnType<typeof runWith> => runWith(`compare ${demoFile} ${line}`);

/** The first line that begins with these words, cut at the columns of the table. */
function cells(out: string, label: string): string[] {
  const line = out.split("\n").find((one) => one.startsWith(label)) ?? "";
  return (
    line
      .slice(21)
      .match(/.{1,12}/g)
      ?.map((cell) => cell.trim()) ?? []
  );
}

describe("compare", () => {
  it("sets the plan side by side under all councils on 80 columns, and ends with 0", async () => {
    const { code, out, err } = await compared("--as-of 2026-11-23");
    expect(code).toBe(0);
    expect(err).toMatch(/^Calendar found beside the plan: .+\n$/);
    expect(out.split("\n").every((line) => displayWidth(line) <= 80)).toBe(true);
    // Warwickshire, Norfolk, Worcestershire, Derbyshire, Lancashire.
    expect(cells(out, "Do the parents")).toEqual(["not met", "-", "-", "-", "-"]);
    expect(cells(out, "Does the plan rest")).toEqual(["not met", "met", "not met", "-", "-"]);
    expect(cells(out, "Did every service")).toEqual(["-", "cannot tell", "-", "-", "-"]);
  });

  it("shows below an outcome what the document sets, and beside the question how the law comes out", async () => {
    const { out } = await compared();
    expect(out).toMatch(/^Are reviews close {4}not met .*\n.* 42 days$/m);
    expect(out).toMatch(/^Did parents have the not met .*\nnotice early enough\? +2 school$/m);
    expect(out).toMatch(/^Law: not met +days$/m);
    expect(out).toContain("\nAnnounced: not met\n");
  });

  it("says which council decides and which are there for comparison", async () => {
    const said = unwrapped((await compared()).out);
    expect(said).toContain("The home school belongs to Norfolk (926), so its guidance decides.");
    expect(said).toContain("EHC plan Norfolk (926) maintains the EHC plan");
    const plan = JSON.stringify({
      ...(JSON.parse(demoText) as object),
      otherAuthorities: { maintainsEhcPlan: "926", looksAfter: "885" },
    });
    const other = await runWith("compare plan.json", { files: { "plan.json": plan } });
    expect(unwrapped(other.out)).toContain("Worcestershire (885) looks after the pupil");
    expect(unwrapped(other.out)).toContain(
      "Note Turn to the Virtual School and the social worker of Worcestershire",
    );
  });

  it("accounts for every matter", async () => {
    const { out } = await compared();
    const json = JSON.parse((await compared("--format json")).out) as { rows: unknown[] };
    const tables = [...out.matchAll(/^(?:Not met|Open) somewhere.*\((\d+)\)$/gm)].map(([, n]) => Number(n));
    const rest = [...out.matchAll(/^ {2}(\d+) +(?:questions|matters) that/gm)].map(([, n]) => Number(n));
    expect(tables).toHaveLength(2);
    expect(rest).toHaveLength(3);
    expect([...tables, ...rest].reduce((sum, n) => sum + n, 0)).toBe(json.rows.length);
  });

  it("names the form a question is about", async () => {
    const said = unwrapped((await compared("--councils worcestershire")).out);
    expect(said).toContain("pupil passport");
    expect(said).not.toContain("the form or letter");
  });

  it("lists the differences from national law that the plan meets", async () => {
    expect(unwrapped((await compared()).out)).toContain("Derbyshire K6, K15, K16 Lancashire K6, K18, K19");
  });

  it("takes the councils in the order given", async () => {
    const { out } = await compared("--councils lancashire,norfolk");
    expect(out).toMatch(/^ +Lanca-\n +shire +Norfolk$/m);
    expect(out).not.toMatch(/Derbyshire|Worcestershire \(/);
  });

  it("has every matter in Markdown, with its clauses", async () => {
    const { code, out } = await compared("--councils norfolk,derbyshire --format markdown");
    expect(code).toBe(0);
    expect(out).toContain("| Matter | Norfolk | Derbyshire | Law and national guidance |");
    expect(out).toContain(
      "| Was the part-time timetable form sent for a week below the set hours? | - | not met: 25 hours (DER-26) | - |",
    );
    for (const line of out.split("\n").filter((one) => one.startsWith("|"))) {
      expect(line.split(/(?<!\\)\|/)).toHaveLength(6);
    }
  });

  it("prints JSON and nothing else", async () => {
    const { code, out, err } = await compared("--councils norfolk --format json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schema: "osd-comparison/1", councils: [{ id: "norfolk" }] });
    expect(err).toBe(`Calendar found beside the plan: ${demoCalendarFile}\n`);
  });

  it("reads standard input and a calendar that is given", async () => {
    const { code, out } = await runWith("compare - --calendar c.json", {
      stdin: demoText,
      files: { "c.json": calendarText },
    });
    expect(code).toBe(0);
    expect(out).not.toContain("Calendar found");
    expect(out).toContain("Law: not met");
  });

  it("colours outcomes for a terminal and keeps the columns", async () => {
    const { out } = await runWith(`compare ${demoFile}`, { colour: true });
    expect(out).toContain("\u001b[31mnot met\u001b[0m");
    expect(out.replace(/\u001b\[\d*m/g, "")).toBe((await compared()).out);
  });

  it("does without anything that is not met or open", async () => {
    const plan = JSON.stringify({ schema: "osd-plan/1", homeSchool: { localAuthority: "873" } });
    const { code, out } = await runWith("compare - --councils norfolk", { stdin: plan });
    expect(code).toBe(0);
    expect(unwrapped(out)).toContain("Not met somewhere (0) Nothing.");
    expect(unwrapped(out)).toContain("None of the councils compared is that of the home school (873)");
  });

  it.each([
    [
      "--councils exampleshire",
      /^There is no council "exampleshire"\. The councils here are warwickshire \(937\), norfolk/,
    ],
    ["--councils norfolk,", /^There is no council ""\./],
    ["--councils __proto__", /^There is no council "__proto__"\./],
    ["--councils norfolk,norfolk", /^The council norfolk is in --councils twice\./],
    ["--format xml", /^There is no format "xml"\./],
    ["--as-of 31/11/2026", /^--as-of: .+ \(bad-date\)$/m],
    ["--calendar no-such.json", /There is no such file\./],
  ])("refuses %s", async (line, why) => {
    const { code, out, err } = await compared(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(why);
  });

  it("refuses a plan once, however many councils there are", async () => {
    const { code, out, err } = await runWith("compare -", { stdin: '{"schema":"osd-plan/1","endsOn":5}' });
    expect([code, out]).toEqual([2, ""]);
    expect(err.match(/wrong-type/g)).toHaveLength(1);
    expect(Object.keys(councils)).toHaveLength(5);
  });
});
