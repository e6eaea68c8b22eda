import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import { auditRegister } from "../../src/register/audit-register.js";
import { maxMarks, readMarks } from "../../src/register/read-marks.js";
import { autumn2026, termPlan } from "./story.js";

const facts = deriveFacts(termPlan);
const mark = { date: "2026-11-03", session: "AM", code: "B", register: "home" };

function codes(value: unknown): readonly string[] {
  const read = readMarks(value, facts);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`);
}

const throwing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("trap");
    },
  },
);

describe("recorded marks are read or refused", () => {
  test("marks as columns of numbers", () => {
    const read = readMarks(
      [mark, { ...mark, date: "2026-10-23", session: "PM", register: "provider" }],
      facts,
    );
    if (!read.ok) throw new Error("refused");
    const { marks } = read;
    expect([marks.count, ...marks.halves, ...marks.registers]).toEqual([2, 0, 1, 0, 2]);
    expect((marks.last ?? 0) - (marks.first ?? 0)).toBe(11);
    expect(codes([])).toEqual([]);
  });

  test("a sign is no mark, and a register may be named as an expected register names it", () => {
    const read = readMarks(
      [
        { ...mark, code: "-" },
        { ...mark, session: "PM", register: "/placements/0" },
      ],
      facts,
    );
    if (!read.ok) throw new Error("refused");
    expect([...read.marks.codes].map((code) => code > 0)).toEqual([false, true]);
    expect([...read.marks.registers]).toEqual([0, 1]);
    expect(codes([{ ...mark, code: "-" }, mark])).toEqual(["duplicate-key /1"]);
    expect(codes(["*", "?", "!"].map((code, i) => ({ ...mark, date: `2026-11-0${i + 3}`, code })))).toEqual(
      [],
    );
  });

  // biome-ignore format: one case a line
  const cases: readonly (readonly [title: string, value: unknown, ...issues: readonly string[]])[] = [
    ["nothing", undefined, "wrong-type "],
    ["null", null, "wrong-type "],
    ["an object", { 0: mark }, "wrong-type "],
    ["a text", "B", "wrong-type "],
    ["a mark that is a text", ["B"], "wrong-type /0"],
    ["a mark that is null", [null], "wrong-type /0"],
    ["a mark that is a list", [[mark]], "wrong-type /0"],
    ["a list with a gap", new Array(2), "not-plain-data "],
    ["an empty mark", [{}], "missing /0/code", "missing /0/date", "missing /0/register", "missing /0/session"],
    ["a field too many", [{ ...mark, pupil: "x" }], "unknown-key /0"],
    ["another list's word for the half day", [{ ...mark, session: "am" }], "unknown-value /0/session"],
    ["a small letter", [{ ...mark, code: "b" }], "unknown-code /0/code"],
    ["a code of before 2024", [{ ...mark, code: "H" }], "unknown-code /0/code"],
    ["a name of JavaScript as a code", [{ ...mark, code: "toString" }], "unknown-code /0/code"],
    ["a code that is a number", [{ ...mark, code: 1 }], "wrong-type /0/code"],
    ["a date that does not exist", [{ ...mark, date: "2026-02-30" }], "bad-date /0/date"],
    ["a date in another order", [{ ...mark, date: "03/11/2026" }], "bad-date /0/date"],
    ["a date with a time", [{ ...mark, date: "2026-11-03T00:00:00Z" }], "bad-date /0/date"],
    ["a date of 1999", [{ ...mark, date: "1999-11-03" }], "date-out-of-range /0/date"],
    ["a date that is a Date", [{ ...mark, date: new Date(0) }], "wrong-type /0/date"],
    ["the last day of the old codes", [{ ...mark, date: "2024-08-18" }], "unknown-version /0/date"],
    ["a register nobody has", [{ ...mark, register: "nowhere" }], "unknown-id /0/register"],
    ["a register named as in JavaScript", [{ ...mark, register: "__proto__" }], "unknown-id /0/register"],
    ["two codes for one session", [mark, { ...mark, code: "D" }], "duplicate-key /1"],
    ["the same mark twice", [mark, mark, mark], "duplicate-key /1", "duplicate-key /2"],
    ["marks three years apart", [mark, { ...mark, date: "2029-11-07" }], "out-of-range "],
    ["too many marks", new Array(maxMarks + 1).fill(mark), "too-many-items "],
    ["a getter", [Object.defineProperty({ ...mark }, "code", { enumerable: true, get: () => "B" })], "not-plain-data /0/code"],
    ["a mark with traps", [throwing], "not-plain-data /0"],
    ["an object of a class", [new (class { date = "2026-11-03" })()], "not-plain-data /0"],
  ];
  test.each(cases)("%s", (_, value, ...issues) => {
    expect(codes(value)).toEqual(issues);
  });

  test("the first day of the codes, and marks just within three years", () => {
    expect(codes([{ ...mark, date: "2024-08-19" }])).toEqual([]);
    // 1,100 days, both ends included: 3 November 2026 and 1,099 days later.
    expect(codes([mark, { ...mark, date: "2029-11-06" }])).toEqual([]);
  });

  test("the same session in two registers is two marks", () => {
    expect(codes([mark, { ...mark, register: "host" }, { ...mark, session: "PM" }])).toEqual([]);
  });

  test("as many as the limit, and a hundred issues at most", () => {
    const many = (count: number, code: string) =>
      Array.from({ length: count }, (_, i) => ({
        date: `2025-${String(1 + (i % 9)).padStart(2, "0")}-${String(1 + (Math.floor(i / 9) % 28)).padStart(2, "0")}`,
        session: "AM",
        code,
        register: "home",
      }));
    expect(codes(many(200, "b"))).toHaveLength(101);
    expect(codes(many(200, "b")).at(-1)).toBe("too-many-issues ");
    const wide = Array.from({ length: maxMarks }, (_, i) => ({
      ...mark,
      date: new Date(Date.UTC(2025, 0, 1) + 86_400_000 * (i % 1000)).toISOString().slice(0, 10),
      session: i % 2 === 0 ? "AM" : "PM",
      register: ["home", "host", "provider"][Math.floor(i / 1000) % 3],
    }));
    // Five thousand marks in three registers, of which two thousand repeat an earlier one.
    expect(codes(wide).filter((one) => !one.startsWith("duplicate-key"))).toEqual(["too-many-issues "]);
  });

  test("each issue says what to write and quotes nothing", () => {
    const read = readMarks([{ ...mark, code: "secret", register: "Jo Bloggs" }], facts);
    if (read.ok) throw new Error("accepted");
    expect(read.issues.map(({ message, input }) => [message, input])).toEqual([
      [
        "This is not an attendance code of the 2024 regulations. Write an attendance code in capitals, for example B, or - for no mark.",
        "marks",
      ],
      ['No placement has this id. Write "home", or the id of a placement of the plan.', "marks"],
    ]);
  });

  test("neither the list nor a mark is changed or kept", () => {
    const marks = [{ ...mark }];
    const before = structuredClone(marks);
    auditRegister(termPlan, marks, { calendar: autumn2026, asOf: "2026-11-04" });
    expect(marks).toEqual(before);
    expect(Object.isFrozen(marks[0])).toBe(false);
  });
});
