import { describe, expect, it } from "vitest";
import { OptionError } from "../../src/input/options.js";
import type { ExpectedRegister, RegisterCode } from "../../src/register/expected-register.js";
import { toMonthGrid } from "../../src/views/month-grid.js";
import { demoRegister } from "./life.js";

describe("a register as a grid of months", () => {
  it("has a line for each week, with the codes of morning and afternoon", () => {
    expect(toMonthGrid(demoRegister("2026-10-19", "2026-11-20"))).toBe(
      [
        "The home register: codes to expect, 19 October 2026 to 20 November 2026",
        "",
        "October 2026",
        "    Mon       Tue       Wed       Thu       Fri",
        " 19 /  \\   20 /  \\   21 /  \\   22 /  \\   23 /  \\",
        " 26 -  -   27 -  -   28 -  -   29 -  -   30 -  -",
        "",
        "November 2026",
        "    Mon       Tue       Wed       Thu       Fri",
        "  2 -  -    3 B  B    4 B  B    5 B  B    6 C  C",
        "  9 /  \\   10 B  B   11 B  B   12 B  B   13 C  C",
        " 16 /  \\   17 B  B   18 B  B   19 B  B   20 C  C",
        "",
        "No session:",
        "  Mon 26 to Fri 30 Oct 2026: October half-term",
        "  Mon 2 Nov 2026: INSET day",
        "",
        "Codes (morning, then afternoon; never written in advance):",
        "  /    present in the morning",
        "  \\    present in the afternoon",
        "  B    other approved educational activity off site",
        "  C    leave for exceptional circumstances",
        "  -    no session for the pupil",
        "",
      ].join("\n"),
    );
  });

  it("shows a host's register when asked for it", () => {
    const grid = toMonthGrid(demoRegister("2026-11-03", "2026-11-06", true), { register: "/placements/1" });
    expect(grid).toContain("The register of the second placement: codes to expect");
    expect(grid).toContain("            3 *  *    4 *  *    5 /  \\    6 *  *");
  });

  it("crosses the end of a year, and a holiday over a weekend is one line", () => {
    const grid = toMonthGrid(demoRegister("2026-12-17", "2027-01-06"));
    expect(grid).toContain("December 2026\n");
    expect(grid).toContain("\nJanuary 2027\n");
    expect(grid).toContain("  Mon 21 to Thu 24 Dec 2026: Christmas holiday");
    expect(grid).toContain("  Fri 25 Dec 2026: Christmas Day");
  });

  it("says which days cannot be answered for", () => {
    const grid = toMonthGrid(demoRegister("2024-08-16", "2024-08-20"));
    expect(grid).toContain(" 19 ...    20 ...");
    expect(grid).toContain("Cannot tell:\n  Fri 16 to Sun 18 Aug 2024: ");
    expect(grid).toContain("  ...  the day cannot be answered for");
  });

  it("no line is wider than a terminal", () => {
    const lines = toMonthGrid(demoRegister("2026-10-19", "2027-02-26")).split("\n");
    const grid = lines.filter(
      (line) => /^ [ \d]\d /.test(line) || /^ {4}\w{3} /.test(line) || /^ {10}/.test(line),
    );
    expect(Math.max(...grid.map((line) => line.length))).toBeLessThanOrEqual(70);
  });
});

const code = (sign: RegisterCode["code"], status: RegisterCode["status"] = "expected"): RegisterCode => ({
  code: sign,
  status,
  ifThat: "code.place-known",
  alternatives: [],
  clauses: [],
  basis: "national",
  missing: [],
  counts: null,
});

describe("unusual days", () => {
  const register: ExpectedRegister = {
    schema: "osd-register/1",
    from: "2026-11-04",
    to: "2026-11-08",
    citation: demoRegister("2026-11-04", "2026-11-08").citation,
    policy: [],
    remarks: [],
    calendarNotes: [],
    atHostsOnly: [],
    sessions: [
      ["2026-11-04", "AM", code("C2")],
      ["2026-11-04", "PM", code("Y1")],
      ["2026-11-05", "AM", code(null, "cannot-tell")],
      ["2026-11-05", "PM", code(null, "no-code-is-right")],
      ["2026-11-06", "AM", code("/")],
      ["2026-11-07", "AM", code("/")],
      ["2026-11-07", "PM", code(null, "not-stated")],
    ].map(([date, session, home]) => ({
      date: date as string,
      session: session as "AM" | "PM",
      phase: "during",
      place: null,
      placementAt: null,
      home: home as RegisterCode,
      hosts: [],
    })),
    notSessions: [
      {
        date: "2026-11-06",
        session: "PM",
        why: "day.half-day",
        information: null,
      },
      { date: "2026-11-08", session: null, why: "day.sunday", information: null },
    ],
    cannotTell: [],
    counts: { byCode: {}, withoutCode: 0 },
  };

  it("keep their columns and have their signs explained; a Saturday with sessions has a column", () => {
    expect(toMonthGrid(register)).toBe(
      [
        "The home register: codes to expect, 4 November 2026 to 8 November 2026",
        "",
        "November 2026",
        "    Mon       Tue       Wed       Thu       Fri       Sat       Sun",
        "                      4 C2 Y1   5 ?  !    6 /  -    7 /  *    8 -  -",
        "",
        "No session:",
        "  Fri 6 Nov 2026: PM, half day: no session is held",
        "",
        "Codes (morning, then afternoon; never written in advance):",
        "  /    present in the morning",
        "  C2   leave for an agreed part-time timetable",
        "  Y1   usual transport not available",
        "  -    no session for the pupil",
        "  *    a session whose code depends on what happens or is agreed",
        "  ?    a fact is missing",
        "  !    no code is right",
        "",
      ].join("\n"),
    );
  });

  it("a register that is not there is a mistake of the program", () => {
    expect(() => toMonthGrid(register, { register: "/placements/0" })).toThrow(OptionError);
  });
});
