import { describe, expect, it } from "vitest";
import { auditRows, checkRows, registerRows } from "../../src/sheets/index.js";
import { marksOfRows } from "../../src/sheets/marks-table.js";
import { takeRows } from "../../src/sheets/table.js";
import { runWith } from "../cli/fake-host.js";

type Rows = readonly (readonly unknown[])[];

/** The marks of a table as "register date session code", or where and why it cannot be read. */
function marks(rows: Rows): readonly string[] | string {
  const taken = takeRows(rows);
  if (!taken.ok) return taken.message;
  const read = marksOfRows(taken.rows, 1900);
  if (!read.ok) return `${read.row} ${read.column} ${read.message}`;
  return read.marks.map(({ register, date, session, code }) => `${register} ${date} ${session} ${code}`);
}

const tuesday = ["home 2026-11-03 AM /", "home 2026-11-03 PM \\"];
// 3 November 2026 is 46329 in the 1900 system: 239 days after 9 March 2026, which is 46090.
const third = 46_329;

describe("marks are read as schools have them", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "a row a mark, in other capitals and order, among other columns",
      [
        ["Comment", "Session", "Date", "CODE", "Register"],
        ["late", "am", "2026-11-03", "/", "Home"],
        ["", "pm", "2026-11-03", "\\", "home"],
      ],
      tuesday,
    ],
    [
      "an export without registers",
      [
        ["Date", "Session", "Mark"],
        ["03/11/2026", "AM", "/"],
        ["03/11/2026", "PM", "\\"],
      ],
      tuesday,
    ],
    [
      "two marks in one cell",
      [
        ["register", "date", "session", "code"],
        ["home", "2026-11-03", "AM", "/\\"],
      ],
      tuesday,
    ],
    [
      "two marks in one cell, and no session",
      [
        ["date", "mark"],
        ["3 Nov 2026", "/\\"],
      ],
      tuesday,
    ],
    [
      "a row a day",
      [
        ["Date", "AM", "PM"],
        [third, "/", "\\"],
      ],
      tuesday,
    ],
    [
      "a row a day, with words",
      [
        ["Morning", "Afternoon", "Day"],
        ["/", "\\", new Date(2026, 10, 3)],
      ],
      tuesday,
    ],
    [
      "a column a half day",
      [
        ["Register", "03/11/2026 AM", "03/11/2026 PM"],
        ["home", "/", "\\"],
      ],
      tuesday,
    ],
    [
      "a column a day with two marks",
      [
        ["Register", "Tue 3 Nov 2026"],
        ["home", "/\\"],
      ],
      tuesday,
    ],
    [
      "a column a half day below the date",
      [
        ["", third, "", third + 1, ""],
        ["", "AM", "PM", "AM", "PM"],
        ["Jo", "/", "\\", "", "-"],
      ],
      [...tuesday, "home 2026-11-04 PM -"],
    ],
    [
      "codes of two signs, one or two in a cell",
      [
        ["date", "code", "session"],
        ["2026-11-03", "C1", "AM"],
        ["2026-11-04", "C2D", ""],
        ["2026-11-05", "y1 b", ""],
      ],
      [
        "home 2026-11-03 AM C1",
        "home 2026-11-04 AM C2",
        "home 2026-11-04 PM D",
        "home 2026-11-05 AM Y1",
        "home 2026-11-05 PM B",
      ],
    ],
    [
      "without a mark in a cell, or with a dash",
      [["date", "am", "pm"], ["2026-11-03", "", "-"], [], ["2026-11-04", "'-", ""]],
      ["home 2026-11-03 PM -", "home 2026-11-04 AM -"],
    ],
    [
      "of a placement",
      [
        ["register", "date", "session", "code"],
        ["pru", "2026-11-03", "PM", "D"],
        ["/placements/0", "2026-11-03", "AM", "/"],
      ],
      ["pru 2026-11-03 PM D", "/placements/0 2026-11-03 AM /"],
    ],
    [
      "with what cannot be a mark, for the audit to refuse",
      [
        ["date", "am", "pm"],
        ["31/11/2026", "ZZ", ""],
      ],
      ["home 31/11/2026 AM ZZ"],
    ],
  ])("%s", (_, rows, wanted) => {
    expect(marks(rows)).toEqual(wanted);
  });

  it.each<[string, Rows, string]>([
    [
      "no table of marks",
      [
        ["UPN", "Name"],
        ["1", "Jo"],
      ],
      "0 0 The first line has to name these columns",
    ],
    [
      "two columns for one thing",
      [["date", "code", "Mark"]],
      "0 2 Another column has a heading that means the same",
    ],
    [
      "a mark of no half day",
      [["date", "code"], [], ["2026-11-03", "B"]],
      "2 1 Nothing says whether this is the mark of the morning",
    ],
    ["no rows", [], "0 0 The first line"],
  ])("but not %s", (_, rows, why) => {
    expect(marks(rows)).toContain(why);
  });
});

/** A pupil of a Norfolk school at a pupil referral unit in the mornings, from Tuesday 3 to Friday 6 November 2026. */
const plan: Rows = [
  [
    "Plan",
    "Council of the home school",
    "startsOn",
    "endsOn",
    "Placement 1 id",
    "Placement 1 kind",
    "Placement 1 registered",
    ...["Mon", "Tue", "Wed", "Thu", "Fri"].flatMap((day) => [`${day} AM`, `${day} PM`]),
  ],
  [
    "A",
    "Norfolk",
    "03/11/2026",
    "06/11/2026",
    "pru",
    "alternative provision school",
    "yes",
    ...Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? "pru" : "home school")),
  ],
];
const calendar: Rows = [
  ["what", "from", "to"],
  ["Autumn term", "01/09/2026", "18/12/2026"],
  ["Half term", "26/10/2026", "30/10/2026"],
  ["Christmas", "21/12/2026", "01/01/2027"],
  ["Spring term", "04/01/2027", "25/03/2027"],
  ["Half term", "15/02/2027", "19/02/2027"],
  ["Easter", "26/03/2027", "09/04/2027"],
  ["Summer term", "12/04/2027", "22/07/2027"],
  ["Half term", "31/05/2027", "04/06/2027"],
];
const options = { calendar, asOf: "07/11/2026" } as never;

function objects(answer: Rows): readonly Record<string, unknown>[] {
  const [headings = [], ...rows] = answer;
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
}

describe("auditRows", () => {
  it("reads the register that registerRows writes, and finds nothing to put right", () => {
    const register = registerRows(
      plan as never,
      { ...(options as object), from: "03/11/2026", to: "06/11/2026" } as never,
    );
    const mornings = objects(register).filter(
      ({ register: name, session }) => name === "home" && session === "AM",
    );
    // D at a school where the pupil is registered too: the host marks whether the pupil is there.
    expect(mornings.map(({ date, code }) => [date, code])).toEqual(
      ["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"].map((date) => [date, "D"]),
    );
    expect(
      objects(auditRows(plan as never, register, options)).filter(({ Result }) => Result !== ""),
    ).toEqual([]);
  });

  it("lists one mistake that was made again as one, with its cells", () => {
    const wide = [
      ["Date", "AM", "PM"],
      ["03/11/2026", "D", "D"],
      ["04/11/2026", "D", "D"],
      ["05/11/2026", "D", "D"],
      ["06/11/2026", "D", "\\"],
    ];
    const found = objects(auditRows(plan as never, wide, options)).filter(({ Recorded }) => Recorded === "D");
    expect(found).toMatchObject([
      {
        Row: 2,
        Plan: "A",
        Result: "to put right",
        "Half days": 3,
        From: "2026-11-03",
        To: "2026-11-05",
        Cells: "C2, C3, C4",
        Recorded: "D",
      },
    ]);
  });

  it("names the cell of a mark that cannot be read, and answers other plans", () => {
    const two = [...plan, ["B", ...(plan[1] ?? []).slice(1)]];
    const rows = [
      ["Plan", "Date", "AM", "PM"],
      ["A", "03/11/2026", "ZZ", "\\"],
      ["B", "03/11/2026", "D", "\\"],
    ];
    const answer = objects(auditRows(two as never, rows, options));
    expect(answer.filter(({ Row }) => Row === 2)).toMatchObject([
      { Note: expect.stringMatching(/^marks, C2: /) },
    ]);
    expect(answer.filter(({ Row }) => Row === 3).length).toBeGreaterThan(0);
    expect(answer.filter(({ Row, Note }) => Row === 3 && Note !== "")).toEqual([]);
  });

  it("answers nothing where nobody can say whose the marks are", () => {
    const two = [...plan, ["B", ...(plan[1] ?? []).slice(1)]];
    const without = objects(
      auditRows(
        two as never,
        [
          ["Date", "AM"],
          ["03/11/2026", "D"],
        ],
        options,
      ),
    );
    expect(without[0]).toMatchObject({
      Row: "",
      Note: expect.stringContaining("no column Plan says whose these marks are"),
    });
    expect(without.filter(({ Row }) => Row !== "")).toEqual([]);
    const stray = objects(
      auditRows(
        plan as never,
        [
          ["Plan", "Date", "AM"],
          ["C", "03/11/2026", "D"],
        ],
        options,
      ),
    );
    expect(stray[0]).toMatchObject({ Note: expect.stringMatching(/^marks, C2: No plan of the range/) });
  });

  it("says what it cannot do without", () => {
    const note = (given: object): unknown =>
      objects(
        auditRows(
          plan as never,
          [
            ["Date", "AM"],
            ["03/11/2026", "D"],
          ],
          given as never,
        ),
      )[0]?.Note;
    expect(note({ asOf: "2026-11-07" })).toContain("calendar has to be given");
    expect(note({ calendar })).toMatch(/^The day taken as today: /);
    expect(
      note({
        asOf: "2026-11-07",
        calendar: [
          ["what", "from"],
          ["Half term", "soon"],
        ],
      }),
    ).toMatch(/^The calendar, A2: This line has no date/);
  });

  it("checks the plan of the same rows under the same calendar", () => {
    expect(objects(checkRows(plan as never, options)).filter(({ Result }) => Result === "not read")).toEqual(
      [],
    );
  });
});

describe("the command audit", () => {
  const demo = "audit fixtures/plans/boxing-academy.json marks.csv --as-of 2026-11-04";
  const audited = async (table: string): Promise<string> =>
    (await runWith(demo, { files: { "marks.csv": table } })).out;

  it.each([
    ["other capitals", "Register,Date,Session,Code\nhome,2026-11-03,am,B\nhome,2026-11-03,PM,b\n"],
    ["day and month", "Date,Session,Mark\n03/11/2026,AM,B\n3 Nov 2026,PM,B\n"],
    ["semicolons and a row a day", "date;am;pm\n03/11/2026;B;B\n"],
    ["two marks in a cell", "date,code\n2026-11-03,BB\n"],
    ["a column a half day", "register,03/11/2026 AM,03/11/2026 PM\nhome,B,B\n"],
  ])("reads a table with %s", async (_, table) => {
    expect(await audited(table)).toContain("No mistakes in 2 marks.");
  });

  it("says that it took marks without a register for those of the home school", async () => {
    const { err } = await runWith(demo, { files: { "marks.csv": "date,am,pm\n03/11/2026,B,B\n" } });
    expect(err).toContain(
      "Marks: There is no column register, so that all marks were taken for those of the home school's register.",
    );
  });
});
