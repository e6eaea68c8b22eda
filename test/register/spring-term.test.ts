import { describe, expect, test } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { formatDay, parseDay, weekdayOf } from "../../src/days/plain-date.js";
import type { Weekday } from "../../src/days/week.js";
import type { CodeLetter, Plan } from "../../src/index.js";
import { auditRegister } from "../../src/register/audit-register.js";
import { expectedRegister } from "../../src/register/expected-register.js";
import type { RecordedMark } from "../../src/register/read-marks.js";
import type { RegisterAudit } from "../../src/register/register-audit.js";
import { mistakesIn, withMark } from "./story.js";

// Spring 2027: from Tuesday 5 January (INSET on the 4th) to Friday 12 February and from Monday 22 February to Thursday
// 25 March, the last afternoon of which is free; the school is shut by snow on Wednesday 10 March. 29 days and 23 days,
// one of them half: 103 sessions.
const spring2027: CalendarData = {
  schema: "osd-calendar/1",
  covers: { from: "2027-01-01", to: "2027-04-11" },
  terms: [
    { from: "2027-01-04", to: "2027-02-12" },
    { from: "2027-02-22", to: "2027-03-25" },
  ],
  insetDays: ["2027-01-04"],
  closures: [{ on: "2027-03-10", why: "snow" }],
  halfDays: [{ on: "2027-03-25", half: "AM" }],
};
const noSchool = (date: string): boolean =>
  (date > "2027-02-12" && date < "2027-02-22") || date === "2027-03-10";
const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];

/** Monday and Tuesday at a pupil referral unit, Wednesday at a farm and with a tutor the council sent, Thursday online at a site and nowhere. */
function placeOn(weekday: Weekday, half: "AM" | "PM"): string {
  if (weekday === "mon" || weekday === "tue") return "unit";
  if (weekday === "wed") return half === "AM" ? "farm" : "tutor";
  if (weekday === "thu") return half === "AM" ? "online-at-site" : "no-provision";
  return "home-school";
}

const plan: Plan = {
  schema: "osd-plan/1",
  pupil: { compulsorySchoolAge: true },
  homeSchool: { type: "academy", localAuthority: "888" },
  decision: { madeOn: "2026-12-07" },
  startsOn: "2027-01-05",
  endsOn: "2027-03-25",
  placements: [
    // The unit entered the pupil's name on the second Monday only.
    { id: "unit", kind: "ap-school", registered: true, registeredOn: "2027-01-11" },
    { id: "farm", kind: "unregistered-ap", supervised: true, arrangedBy: "home-school" },
    { id: "tutor", kind: "unregistered-ap", supervised: true, arrangedBy: "local-authority" },
  ],
  onlineSite: { supervised: true },
  partTimeTimetable: { agreedWithParent: true, endsOn: "2027-02-12" },
  timetable: weekdays.flatMap((weekday) => [
    { weekday, half: "AM" as const, place: placeOn(weekday, "AM") },
    { weekday, half: "PM" as const, place: placeOn(weekday, "PM") },
  ]),
};

function homeCode(place: string, date: string, present: CodeLetter): CodeLetter {
  if (place === "unit") return date < "2027-01-11" ? "Y7" : "D";
  if (place === "tutor") return "K";
  if (place === "farm" || place === "online-at-site") return "B";
  if (place === "no-provision") return date <= "2027-02-12" ? "C2" : "O";
  return present;
}

function faultless(): readonly RecordedMark[] {
  const marks: RecordedMark[] = [];
  for (let day = parseDay("2027-01-05") ?? 0; day <= (parseDay("2027-03-25") ?? 0); day += 1) {
    const date = formatDay(day);
    const weekday = weekdays[weekdayOf(day) - 1];
    if (weekday === undefined || noSchool(date)) continue;
    for (const session of ["AM", "PM"] as const) {
      if (date === "2027-03-25" && session === "PM") continue;
      const present = session === "AM" ? "/" : "\\";
      const place = placeOn(weekday, session);
      marks.push({ date, session, register: "home", code: homeCode(place, date, present) });
      if (date < "2027-01-11") continue;
      if (place === "unit") marks.push({ date, session, register: "unit", code: present });
      if (place === "home-school") marks.push({ date, session, register: "unit", code: "D" });
    }
  }
  return marks;
}

function audit(marks: readonly RecordedMark[]): RegisterAudit {
  const result = auditRegister(plan, marks, { calendar: spring2027, asOf: "2027-03-26" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.audit;
}

type Planted = readonly [
  register: string,
  date: string,
  session: "AM" | "PM",
  code: RecordedMark["code"] | undefined,
  kind: string,
  clause: string,
];
// biome-ignore format: one mistake a line
const planted: readonly Planted[] = [
  // The unit had not entered the pupil's name yet.
  ["home", "2027-01-05", "AM", "D", "d-where-not-registered", "ENG-21"],
  ["home", "2027-01-06", "AM", "K", "k-for-a-school-made-placement", "ENG-25"],
  ["home", "2027-01-12", "AM", "B", "b-where-d-belongs", "ENG-22"],
  // The council arranged the tutor.
  ["home", "2027-01-13", "PM", "B", "b-where-k-belongs", "ENG-92"],
  // Late at home, present at the unit.
  ["home", "2027-01-19", "AM", "L", "registers-of-two-schools-disagree", "ENG-20"],
  ["home", "2027-01-20", "AM", "D", "d-where-not-registered", "ENG-21"],
  // Online lessons at a site are no provision of the council.
  ["home", "2027-01-21", "AM", "K", "k-for-a-school-made-placement", "ENG-25"],
  ["home", "2027-01-28", "PM", "B", "b-without-provision", "ENG-23"],
  ["home", "2027-02-02", "AM", "X", "x-for-compulsory-school-age", "ENG-27"],
  ["home", "2027-02-05", "PM", undefined, "session-missing", "ENG-82"],
  ["unit", "2027-02-08", "AM", undefined, "session-missing", "ENG-82"],
  // In the unit's own register a half day at the unit is no half day elsewhere.
  ["unit", "2027-02-09", "AM", "D", "d-where-not-registered", "ENG-21"],
  // Half-term.
  ["home", "2027-02-15", "AM", "C", "code-on-a-non-school-day", "ENG-82"],
  // The agreement ended on Friday 12 February.
  ["home", "2027-02-25", "PM", "C2", "c2-without-agreement", "ENG-26"],
  ["home", "2027-02-26", "AM", "D", "d-where-not-registered", "ENG-21"],
  ["unit", "2027-03-02", "PM", "B", "b-at-a-pupils-own-school", "ENG-22"],
  ["home", "2027-03-05", "AM", "B", "b-at-a-pupils-own-school", "ENG-22"],
  // Snow was not planned.
  ["home", "2027-03-10", "AM", "#", "code-on-a-non-school-day", "ENG-82"],
  // Five school days after Friday 12 March: Monday 15 to Friday 19 March; today is the 26th.
  ["home", "2027-03-12", "AM", "N", "n-left-too-long", "ENG-84"],
  ["home", "2027-03-18", "AM", "Z", "z-for-a-pupil-on-the-roll", "ENG-86"],
  ["home", "2027-03-18", "PM", "#", "closure-code-on-a-school-day", "ENG-85"],
  ["home", "2027-03-19", "AM", "\\", "mark-of-the-other-half", "ENG-83"],
  ["home", "2027-03-25", "PM", "/", "code-on-a-non-school-day", "ENG-82"],
  ["home", "2027-04-08", "AM", "/", "written-in-advance", "ENG-82"],
];

// Right, though it looks odd.
const unusual = [
  // The council's tutor was ill and so was the pupil: real absence codes where K is expected.
  ["home", "2027-01-27", "PM", "I"],
  // Shut by snow.
  ["home", "2027-03-10", "PM", "Y4"],
  // Present at home with the unit's register showing an absence for a half day at home.
  ["unit", "2027-02-26", "PM", "D"],
  // N on Friday 19 March: Monday 22 to Thursday 25 are four school days; the term ends before the fifth.
  ["home", "2027-03-19", "PM", "N"],
] as const;

describe("a spring term with a late registration, a part-time agreement that ends, snow and a tutor of the council", () => {
  test("the codes to expect add up to 103 sessions", () => {
    const result = expectedRegister(plan, { calendar: spring2027, from: "2027-01-05", to: "2027-03-25" });
    if (!result.ok) throw new Error("refused");
    const { sessions, counts } = result.register;
    expect(sessions).toHaveLength(103);
    // Mondays 5 + 5 and Tuesdays 6 + 5, less the Tuesday before the entry: 20 days at the unit. Wednesdays 6 + 4 without
    // the snow: 10 at the farm, 10 with the tutor. Thursdays 6 + 5 online; afternoons 6 under the agreement, 4 after it and none
    // on the last day. Fridays 6 + 4.
    expect(counts).toEqual({
      byCode: { "/": 10, "\\": 10, K: 10, B: 21, D: 40, C2: 6, O: 4 },
      withoutCode: 2,
    });
  });

  test("nothing is found in registers without a mistake", () => {
    const { findings, cannotTell, registers } = audit(faultless());
    expect([findings, cannotTell]).toEqual([[], []]);
    // Attending 10 + 10 + 10 K + 21 B = 51; absent 6 C2 + 4 O = 10: 51 of 61 is 83.61 percent.
    expect(registers[0]?.recorded).toEqual({ attending: 51, possible: 61, percent: 83.6 });
    expect(registers[1]?.recorded).toEqual({ attending: 40, possible: 40, percent: 100 });
  });

  test("each of the twenty-four planted mistakes is found once, with what decides it", () => {
    let marks = faultless();
    for (const [register, date, session, code] of [...planted, ...unusual]) {
      marks = withMark(marks, register, date, session, code);
    }
    const { findings, cannotTell } = audit(marks);
    expect(
      mistakesIn(findings).map(({ register, date, session, recorded, kind, clauses }) => [
        register === "home" ? "home" : "unit",
        date,
        session,
        recorded ?? undefined,
        kind,
        clauses[0],
      ]),
    ).toEqual(planted);
    expect(cannotTell).toEqual([]);
  });

  test("each alone is one finding", () => {
    for (const [register, date, session, code, kind] of planted) {
      const { findings } = audit(withMark(faultless(), register, date, session, code));
      expect(mistakesIn(findings).map((one) => [one.date, one.session, one.kind])).toEqual([
        [date, session, kind],
      ]);
    }
  });

  test("an agreement whose end is not stated leaves C2 open", () => {
    const open = { ...plan, partTimeTimetable: { agreedWithParent: true } };
    const marks = faultless().map((mark) => (mark.code === "O" ? { ...mark, code: "C2" } : mark));
    const result = auditRegister(open, marks, { calendar: spring2027, asOf: "2027-03-26" });
    if (!result.ok) throw new Error("refused");
    expect(result.audit.findings).toEqual([]);
    expect(
      result.audit.cannotTell.map(({ at, missing }) => [at.length, missing.map((one) => one.at)]),
    ).toEqual([[10, ["/partTimeTimetable/endsOn"]]]);
  });
});
