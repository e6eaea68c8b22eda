import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import { type Timeline, timeline } from "../../src/duties/timeline.js";
import { councils } from "../../src/index.js";
import { auditRegister } from "../../src/register/audit-register.js";
import { type ExpectedRegister, expectedRegister } from "../../src/register/expected-register.js";
import type { RegisterAudit } from "../../src/register/register-audit.js";
import { demoCalendar, demoPlan } from "./reports.js";

/** The demo plan with a second placement: a host school where the pupil is registered, on Thursdays. */
const withHost = {
  ...demoPlan,
  placements: [
    ...(demoPlan.placements as readonly object[]),
    { id: "p2", kind: "mainstream-school", registered: true, supervised: true },
  ],
  timetable: (demoPlan.timetable as readonly { weekday: string; half: string }[]).map((session) =>
    session.weekday === "thu" ? { weekday: "thu", half: session.half, place: "p2" } : session,
  ),
};

function calendarOf(value: unknown) {
  const result = schoolCalendar(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.calendar;
}

export const calendar = calendarOf(demoCalendar);

export function demoTimeline(asOf = "2026-11-23", plan: unknown = demoPlan): Timeline {
  const result = timeline(plan, { council: councils.norfolk, calendar, asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.timeline;
}

export function demoRegister(from: string, to: string, host = false): ExpectedRegister {
  const plan = host ? withHost : demoPlan;
  const result = expectedRegister(plan, { council: councils.norfolk, calendar, from, to });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.register;
}

export function demoAudit(): RegisterAudit {
  const marks = [
    { date: "2026-11-03", session: "AM", code: "B", register: "home" },
    { date: "2026-11-03", session: "PM", code: "D", register: "home" },
  ];
  const result = auditRegister(demoPlan, marks, { council: councils.norfolk, calendar, asOf: "2026-11-05" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.audit;
}
