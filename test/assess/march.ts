import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { assess, type Council, type Finding, type Report } from "../../src/index.js";
import { drop, put } from "../input/sample.js";

const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;

/**
 * A direction by a maintained school that is in order: decided on Friday 27 February 2026, notice on Monday 2 March,
 * from Monday 9 to Friday 27 March, one review on Friday 20 March with an invitation of eight days.
 */
export function marchPlan(): object {
  return {
    schema: "osd-plan/1",
    pupil: { yearGroup: 9, ehcPlan: false, lookedAfter: false, socialWorker: false },
    homeSchool: { type: "maintained", localAuthority: "926" },
    decision: { madeOn: "2026-02-27", madeBy: "governing-body" },
    startsOn: "2026-03-09",
    endsOn: "2026-03-27",
    schoolDays: 15,
    placements: [{ id: "p1", kind: "mainstream-school", registered: true }],
    timetable: weekdays.flatMap((weekday) => [
      { weekday, half: "AM", place: "p1", startsAt: "09:00", endsAt: "12:00" },
      { weekday, half: "PM", place: "p1", startsAt: "13:00", endsAt: "15:00" },
    ]),
    notices: {
      parents: {
        given: true,
        inWriting: true,
        on: "2026-03-02",
        contents: {
          address: true,
          personToReportTo: true,
          numberOfDays: true,
          reasons: true,
          objectives: true,
          sessionTimes: true,
          breakTimes: true,
        },
      },
    },
    reviews: [
      {
        id: "r1",
        on: "2026-03-20",
        status: "held",
        outcome: "return",
        invitation: { given: true, inWriting: true, on: "2026-03-12" },
      },
    ],
  };
}

/** The school's year: half-term 16 to 20 February, Easter from 28 March to 12 April. */
export function marchCalendar(): CalendarData {
  return {
    schema: "osd-calendar/1",
    issuedBy: "school",
    localAuthority: "926",
    covers: { from: "2025-09-01", to: "2026-07-21" },
    terms: [
      { from: "2025-09-01", to: "2025-10-24" },
      { from: "2025-11-03", to: "2025-12-19" },
      { from: "2026-01-05", to: "2026-02-13" },
      { from: "2026-02-23", to: "2026-03-27" },
      { from: "2026-04-13", to: "2026-05-22" },
      { from: "2026-06-01", to: "2026-07-21" },
    ],
    insetDays: ["2025-09-01"],
  };
}

/** The plan with the values at these JSON Pointers set, or taken out where they are undefined. */
export function changed(changes: { readonly [path: string]: unknown }, plan: object = marchPlan()): object {
  return Object.entries(changes).reduce<object>(
    (one, [path, value]) => (value === undefined ? drop(one, path) : put(one, path, value)),
    plan,
  );
}

export interface Given {
  readonly council?: Council;
  readonly calendar?: unknown;
  readonly asOf?: string;
}

/** The report on a plan; the calendar is that of the school unless another is given. */
export function reportOn(plan: object, given: Given = {}): Report {
  const calendar = "calendar" in given ? given.calendar : marchCalendar();
  const result = assess(plan, { ...given, calendar: calendar as never });
  if (!result.ok) throw new Error(result.issues.map(({ code, path }) => `${code} ${path}`).join("; "));
  return result.report;
}

/** What is wrong with the inputs, each as `input code path`. */
export function issuesOf(plan: unknown, given: Given | object = {}): readonly string[] {
  const result = assess(plan, given as Given as never);
  return result.ok ? [] : result.issues.map(({ input, code, path }) => `${input} ${code} ${path}`);
}

/** The finding that a clause is part of. */
export function findingOn(report: Report, clause: string): Finding {
  const finding = report.findings.find(({ clauses }) => clauses.includes(clause));
  if (finding === undefined) throw new Error(`there is no finding on ${clause}`);
  return finding;
}
