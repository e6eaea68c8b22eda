import { describe, expect, it } from "vitest";
import { schoolCalendar } from "../../src/index.js";
import { isSchoolDay, schoolDaysAfter, schoolDaysBefore } from "../../src/sheets/index.js";

/** Days without school from September 2026 to January 2027, as a column and as spans in two columns. */
const column = [
  ["01/09/2026"],
  ...[26, 27, 28, 29, 30].map((day) => [`${day}/10/2026`]),
  ["02/11/2026"],
  ["08/01/2027"],
];
const spans = [
  ["01/09/2026", ""],
  ["26 Oct 2026", "30 Oct 2026"],
  ["02/11/2026"],
  ["21 Dec 2026", "1 Jan 2027"],
  ["08/01/2027"],
];
const terms = [
  ["Event", "Start date", "End date"],
  ["Autumn term", "01/09/2026", "18/12/2026"],
  ["Half term", "26/10/2026", "30/10/2026"],
  ["Christmas holiday", "21/12/2026", "01/01/2027"],
  ["Spring term", "04/01/2027", "25/03/2027"],
  ["February half term", "15/02/2027", "19/02/2027"],
  ["Easter holiday", "26/03/2027", "09/04/2027"],
  ["Summer term", "12/04/2027", "22/07/2027"],
  ["May half term", "31/05/2027", "04/06/2027"],
];

describe("school days over a range of days without school", () => {
  it.each([
    // Back from Wednesday 4 November: Tuesday 3; Monday 2 is closed, so is half-term; Friday 23 October.
    ["before", schoolDaysBefore("04/11/2026", 2, column), "2026-10-23"],
    ["before, over spans", schoolDaysBefore("04/11/2026", 2, spans), "2026-10-23"],
    // Back from Tuesday 5 January 2027: Monday 4; 21 December to 1 January is closed; Friday 18 December.
    ["before, over Christmas", schoolDaysBefore("5 Jan 2027", 2, spans), "2026-12-18"],
    // On from Thursday 22 October: Friday 23; Tuesday 3 November.
    ["after", schoolDaysAfter("22/10/2026", 2, column), "2026-11-03"],
    ["no days", schoolDaysAfter("22/10/2026", 0, column), "2026-10-22"],
    // Bank holidays are none without being listed: Christmas Day 2026 is a Friday, Monday 28 December stands for Boxing Day.
    ["before, with bank holidays", schoolDaysBefore("29/12/2026", 2, column), "2026-12-23"],
    ["a Saturday", isSchoolDay("24/10/2026", column), "no"],
    ["a day of half-term", isSchoolDay("28/10/2026", spans), "no"],
    ["a Friday", isSchoolDay("23/10/2026", spans), "yes"],
    ["a number: 46317 is 22 October 2026, 12 days before 46329", isSchoolDay(46_317, spans), "yes"],
    ["a blank cell", isSchoolDay("", spans), ""],
  ])("%s", (_, answer, wanted) => {
    expect(answer).toBe(wanted);
  });

  it("is counted over a table of terms and holidays, and over a calendar, in the same way", () => {
    expect(schoolDaysBefore("03/11/2026", 2, terms)).toBe("2026-10-23");
    const made = schoolCalendar({
      schema: "osd-calendar/1",
      covers: { from: "2026-09-01", to: "2026-12-18" },
      terms: [
        { from: "2026-09-01", to: "2026-10-23" },
        { from: "2026-11-02", to: "2026-12-18" },
      ],
    });
    if (!made.ok) throw new Error("The calendar was refused.");
    expect(schoolDaysBefore("03/11/2026", 2, made.calendar)).toBe("2026-10-23");
  });

  it("takes a range of days, and gives one of the same shape", () => {
    expect(
      schoolDaysBefore(
        [
          ["04/11/2026", ""],
          ["x", 46_331],
        ],
        2,
        spans,
      ),
    ).toEqual([
      ["2026-10-23", ""],
      ["This is no date that exists.", "2026-11-03"],
    ]);
  });

  it("says why there is no answer", () => {
    expect(schoolDaysBefore("02/09/2026", 2, column)).toBe(
      "Outside the days that the calendar covers, Tuesday 1 September 2026 to Friday 8 January 2027.",
    );
    expect(isSchoolDay("09/01/2027", column)).toContain("Outside the days");
    expect(schoolDaysAfter("04/11/2026", 1.5, column)).toContain("a whole number");
    expect(schoolDaysAfter("04/11/2026", 1, [["soon"]])).toBe(
      "Calendar, A1: This is no day. Write it as 26/10/2026, 26 Oct 2026 or 2026-10-26, or give the columns the headings what, from and to.",
    );
    expect(schoolDaysAfter("04/11/2026", 1, [["30/10/2026", "26/10/2026"]])).toContain(
      "Calendar, A1: A row holds one day",
    );
    expect(schoolDaysAfter("04/11/2026", 1, [])).toContain("There is no day in this range");
    expect(schoolDaysAfter("04/11/2026", 1, null as never)).toContain("Calendar: ");
    expect(isSchoolDay((() => 1) as never, column)).toBe("This is no date.");
  });
});
