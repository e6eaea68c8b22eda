import { describe, expect, it } from "vitest";
import { unwrapped } from "../views/reports.js";
import { calendarText, demoFile, demoText, runWith } from "./fake-host.js";

const asOf = "--as-of 2026-11-23";
const span = "--from 2026-10-19 --to 2026-11-27";
const marks = JSON.stringify([
  { date: "2026-11-03", session: "AM", code: "B", register: "home" },
  { date: "2026-11-03", session: "PM", code: "D", register: "home" },
]);
const files = { "marks.json": marks };

const lines: Readonly<Record<string, string>> = {
  timeline: `timeline ${demoFile} ${asOf}`,
  "start --start": `start ${demoFile} --start 2026-11-03`,
  "start --as-of": `start ${demoFile} --as-of 2026-11-02`,
  register: `register ${demoFile} ${span}`,
  audit: `audit ${demoFile} marks.json --as-of 2026-11-05`,
};

describe.each(Object.entries(lines))("%s", (_, line) => {
  it("keeps to 80 columns and is without colour, unless the terminal has it", async () => {
    const { out, err } = await runWith(line, { files });
    expect(err).toMatch(/^Calendar found beside the plan: .+\n$/);
    expect(out.split("\n").filter((row) => row.length > 80)).toEqual([]);
    expect(out).not.toContain("\u001b");
    expect((await runWith(line, { files, colour: true })).out).toContain("\u001b[1m");
  });

  it("prints Markdown, and JSON with nothing beside it", async () => {
    expect((await runWith(`${line} --format markdown`, { files })).out).toMatch(/^# Off-site direction: /);
    const { out, err } = await runWith(`${line} --format json`, { files });
    expect(JSON.parse(out)).toMatchObject({ schema: expect.stringMatching(/^osd-[a-z-]+\/1$/) });
    expect(err).toMatch(/^Calendar found beside the plan: /);
  });

  it("refuses a plan that cannot be read, a day that does not exist and a format there is not", async () => {
    const broken = { ...files, [demoFile]: '{"schema":"osd-plan/1","starts":1}' };
    for (const [bad, given] of [
      [line, broken],
      [line.replace("2026-11", "2026-13"), files],
      [`${line} --format xml`, files],
      [`${line} --council essex`, files],
    ] as const) {
      const { code, out, err } = await runWith(bad, { files: given });
      expect([code, out], bad).toEqual([2, ""]);
      expect(err, bad).not.toBe("");
    }
  });
});

describe("timeline", () => {
  it("ends with 1 where something the law asks came too late", async () => {
    // The parents were told on Friday 23 October; the last day was Thursday 22 October.
    const { code, out } = await runWith(lines.timeline as string);
    expect(code).toBe(1);
    expect(unwrapped(out)).toContain("Done late (1) Thu 22 Oct 2026 Written notice to parents");
  });

  it("ends with 0 where everything was in time", async () => {
    const plan = demoText.replace('"on": "2026-10-23"', '"on": "2026-10-22"');
    expect(plan).not.toBe(demoText);
    const { code } = await runWith(`timeline plan.json ${asOf}`, {
      files: { "plan.json": plan, "plan.calendar.json": calendarText },
    });
    expect(code).toBe(0);
  });

  it("does without a calendar", async () => {
    const { code, out } = await runWith(`timeline - ${asOf}`, { stdin: demoText });
    expect(code).toBeLessThan(2);
    expect(out).toContain("Off-site direction: timeline");
  });

  it("prints a table for a spreadsheet and events for a calendar", async () => {
    const csv = await runWith(`${lines.timeline} --format csv`);
    expect(csv.out).toMatch(/^as_of,id,kind,what,/);
    expect(csv.err).toMatch(/^Calendar found/);
    const ics = await runWith(`${lines.timeline} --format ics`);
    expect(ics.out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(ics.out).toMatch(/END:VCALENDAR\r\n$/);
  });
});

describe("start", () => {
  it("with a wished day gives the last day for each step, and ends with 1 where one was later", async () => {
    const { code, out } = await runWith(lines["start --start"] as string);
    expect(code).toBe(1);
    expect(unwrapped(out)).toContain(
      "Thu 22 Oct 2026 Written notice to parents Recorded for Friday 23 October 2026, too late.",
    );
    // A week later half-term does not matter any more: two school days before Tuesday 10 November is Friday 6 November.
    const later = await runWith(`start ${demoFile} --start 2026-11-10`);
    expect(later.code).toBe(0);
    expect(unwrapped(later.out)).toContain(
      "Fri 6 Nov 2026 Written notice to parents Recorded for Friday 23 October 2026, in time.",
    );
  });

  it("as of a day gives the first start", async () => {
    // Told on Friday 23 October, the second school day after it, over half-term and an INSET day, is Wednesday 4 November.
    const { code, out } = await runWith(`start ${demoFile} --as-of 2026-10-23`);
    expect(code).toBe(0);
    expect(out).toContain("Start     Wednesday 4 November 2026");
  });

  it("ends with 1 where no day is left before the direction would end", async () => {
    const plan = demoText.replace(/"endsOn": "[^"]*"/, '"endsOn": "2026-11-03"');
    const { code, out } = await runWith("start plan.json --as-of 2026-11-04", {
      files: { "plan.json": plan, "plan.calendar.json": calendarText },
    });
    expect(code).toBe(1);
    expect(out).toContain("none that is sure");
  });

  it.each(["", " --start 2026-11-03 --as-of 2026-11-02"])(
    "takes exactly one of its two days",
    async (days) => {
      const { code, err } = await runWith(`start ${demoFile}${days}`);
      expect(code).toBe(2);
      expect(err).toContain("The command start needs one of these: --start DATE, --as-of DATE.");
    },
  );
});

describe("register", () => {
  it("shows each month as a grid, and never ends with 1", async () => {
    const { code, out } = await runWith(lines.register as string);
    expect(code).toBe(0);
    // Boxing on Tuesday to Thursday, online lessons at home on Friday, at school on Monday.
    expect(out).toContain("  9 /  \\   10 B  B   11 B  B   12 B  B   13 C  C");
  });

  it("prints a table for a spreadsheet and events for a calendar", async () => {
    expect((await runWith(`${lines.register} --format csv`)).out).toMatch(/^date,session,register,/);
    expect((await runWith(`${lines.register} --format ics`)).out).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("names the options it lacks, and those it has in issues", async () => {
    const { err } = await runWith(`register ${demoFile} --to 2026-11-27`);
    expect(err).toContain("The command register needs --from DATE.");
    const turned = await runWith(`register ${demoFile} --from 2026-11-27 --to 2026-11-02`);
    expect(turned.err).toBe("--to: The span ends before it starts. Check both dates. (order)\n");
  });
});

describe("audit", () => {
  it("finds the mistakes in recorded marks", async () => {
    // D on Tuesday afternoon at an academy that is no school, and no marks at all for Wednesday.
    const { code, out } = await runWith(lines.audit as string, { files });
    expect(code).toBe(1);
    expect(out).toContain("3 mistakes in 2 marks.");
  });

  it("ends with 0 where the marks are right", async () => {
    const right = marks.replace('"D"', '"B"');
    const { code, out } = await runWith(`audit ${demoFile} marks.json --as-of 2026-11-04`, {
      files: { "marks.json": right },
    });
    expect(code).toBe(0);
    expect(out).toContain("No mistakes in 2 marks.");
  });

  it.each([
    ["as the columns are named", "register,date,session,code\nhome,2026-11-03,AM,B\nhome,2026-11-03,PM,D\n"],
    [
      "in another order, as a spreadsheet saves it",
      '\ufeffdate,session,"code",register\r\n2026-11-03,AM,"B",home\r\n2026-11-03,PM,D,home\r\n\r\n',
    ],
  ])("reads a table %s", async (_, table) => {
    const fromTable = await runWith(`audit ${demoFile} marks.CSV --as-of 2026-11-05 --format json`, {
      files: { "marks.CSV": table },
    });
    const fromList = await runWith(`${lines.audit} --format json`, { files });
    expect(fromTable).toEqual(fromList);
  });

  it("reads what register writes: signs and empty cells are no marks", async () => {
    const written = await runWith(`register ${demoFile} --from 2026-11-02 --to 2026-11-04 --format csv`);
    // Monday 2 November is an INSET day; on Tuesday and Wednesday the pupil is at a provider, so a host says nothing.
    const { code, out } = await runWith(`audit ${demoFile} marks.csv --as-of 2026-11-05`, {
      files: { "marks.csv": written.out },
    });
    expect([code, out.includes("No mistakes in 4 marks.")]).toEqual([0, true]);
    const signed =
      'register,date,session,code,comment\nhome,2026-11-03,AM,B,"late, bus"\nhome,2026-11-03,PM,-,\n';
    const dash = await runWith(`audit ${demoFile} marks.csv --as-of 2026-11-04`, {
      files: { "marks.csv": signed },
    });
    expect([dash.code, dash.out.includes("1 mistake in 1 mark.")]).toEqual([1, true]);
  });

  it.each([
    [
      "",
      "marks: Line 1: The first line has to name these columns: register, date, session and code; or date",
    ],
    ["register,date,session\n", "marks: Line 1: The first line has to name these columns"],
    ['register,date,session,code\nhome,2026-11-03,AM,"B\n', "marks: Line 2 has a quotation mark"],
    ["register,date,session,code,Mark\n", "marks: Line 1: Another column has a heading that means the same."],
    ["date,code\n2026-11-03,B\n", "marks: Line 2: Nothing says whether this is the mark of the morning"],
    ["register,date,session,code\nhome,2026-11-03,AM\n", "marks: Line 2 has to have 4 cells"],
    ["register,date,session,code\n\nhome,31/11/2026,AM,B\n", "marks line 3, date: "],
    ["register,date,session,code\nhome,2026-11-03,AM,ZZ\n", "marks line 2, code: "],
    [
      "register,date,session,code\nhome,2026-11-03,AM,B\nhome,2026-11-03,AM,B\n",
      "marks line 3: An earlier entry has a mark for the same session",
    ],
  ])("refuses the table %j and says where it is wrong", async (table, why) => {
    const { code, out, err } = await runWith(`audit ${demoFile} marks.csv --as-of 2026-11-05`, {
      files: { "marks.csv": table },
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
  });

  it.each([
    ["{", "marks line 1, column 1: "],
    ['[{"date":"2026-11-03"}]', "marks line 1, code: "],
    ["{}", "marks: "],
  ])("refuses the list %j and says where it is wrong", async (list, why) => {
    const { code, out, err } = await runWith(`audit ${demoFile} marks.json --as-of 2026-11-05`, {
      files: { "marks.json": list },
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
  });

  it("reads the plan or the marks from standard input, and not both", async () => {
    const calendar = { "school.json": calendarText, ...files };
    const plan = await runWith("audit - marks.json --calendar school.json --as-of 2026-11-05", {
      stdin: demoText,
      files: calendar,
    });
    const list = await runWith(`audit ${demoFile} - --as-of 2026-11-05`, { stdin: marks });
    expect([plan.code, list.code]).toEqual([1, 1]);
    expect(await runWith("audit - - --as-of 2026-11-05")).toMatchObject({ code: 2, out: "" });
  });

  it("names the file that is not there", async () => {
    const { code, err } = await runWith(`audit ${demoFile} gone.json --as-of 2026-11-05`);
    expect(code).toBe(2);
    expect(err).toBe('The marks could not be read from "gone.json". There is no such file.\n');
  });
});

it.each(["register plan.json --from 2026-11-02 --to 2026-11-06", "start plan.json --as-of 2026-11-02"])(
  "%s asks for the calendar it cannot do without",
  async (line) => {
    const { code, out, err } = await runWith(line, { files: { "plan.json": demoText } });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Give it with --calendar FILE");
  },
);
