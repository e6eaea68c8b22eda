import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { formatDay, parseDay, weekdayOf } from "../../src/days/plain-date.js";
import type { Weekday } from "../../src/days/week.js";
import type { Plan } from "../../src/plan/plan.js";
import type { RecordedMark } from "../../src/register/read-marks.js";
import type { AuditFinding } from "../../src/register/register-audit.js";

/**
 * Autumn 2026 of a made-up school: pupils from Wednesday 2 September to Friday 23 October and from Tuesday 3 November
 * to Friday 18 December; INSET days on Tuesday 1 September and Monday 2 November; half-term 26 to 30 October.
 */
export const autumn2026: CalendarData = {
  schema: "osd-calendar/1",
  covers: { from: "2026-09-01", to: "2027-01-03" },
  terms: [
    { from: "2026-09-01", to: "2026-10-23" },
    { from: "2026-11-02", to: "2026-12-18" },
  ],
  insetDays: ["2026-09-01", "2026-11-02"],
};

const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];

/**
 * A pupil directed off site from Monday 7 September to Friday 18 December 2026: Monday to Wednesday at another school
 * where the pupil is registered, Thursday morning at a provider that is not a school, Thursday afternoon online at
 * home, Friday in the home school. 35 school days before half-term and 34 after it: 69 days, 138 sessions.
 */
export const termPlan: Plan = {
  schema: "osd-plan/1",
  pupil: { compulsorySchoolAge: true },
  homeSchool: { type: "maintained", localAuthority: "937" },
  decision: { madeOn: "2026-07-13" },
  startsOn: "2026-09-07",
  endsOn: "2026-12-18",
  placements: [
    { id: "host", kind: "mainstream-school", registered: true, arrangedBy: "home-school" },
    {
      id: "provider",
      kind: "unregistered-ap",
      registered: false,
      supervised: true,
      arrangedBy: "home-school",
    },
  ],
  partTimeTimetable: { agreedWithParent: false },
  timetable: weekdays.flatMap((weekday) => [
    { weekday, half: "AM" as const, place: placeOn(weekday, "AM") },
    { weekday, half: "PM" as const, place: placeOn(weekday, "PM") },
  ]),
};

function placeOn(weekday: Weekday, half: "AM" | "PM") {
  if (weekday === "fri") return "home-school";
  if (weekday !== "thu") return "host";
  return half === "AM" ? "provider" : "online-at-home";
}

/** The marks of a term without a mistake, from the first day to the last, in both registers. */
export function faultlessMarks(from: string, to: string): RecordedMark[] {
  const marks: RecordedMark[] = [];
  const closed = (date: string): boolean =>
    date === "2026-11-02" || (date >= "2026-10-24" && date <= "2026-11-01");
  for (let day = parseDay(from) ?? 0; day <= (parseDay(to) ?? 0); day += 1) {
    const date = formatDay(day);
    const weekday = weekdays[weekdayOf(day) - 1];
    if (weekday === undefined || closed(date)) continue;
    for (const session of ["AM", "PM"] as const) {
      const present = session === "AM" ? "/" : "\\";
      const place = placeOn(weekday, session);
      const home = ({ host: "D", provider: "B", "online-at-home": "C", "home-school": present } as const)[
        place
      ];
      marks.push({ date, session, code: home, register: "home" });
      if (place === "host") marks.push({ date, session, code: present, register: "host" });
      if (place === "home-school") marks.push({ date, session, code: "D", register: "host" });
    }
  }
  return marks;
}

/** The marks with one of them changed, taken out (no code) or put in. */
export function withMark(
  marks: readonly RecordedMark[],
  register: string,
  date: string,
  session: "AM" | "PM",
  code: RecordedMark["code"] | undefined,
): RecordedMark[] {
  const others = marks.filter(
    (mark) => mark.register !== register || mark.date !== date || mark.session !== session,
  );
  return code === undefined ? others : [...others, { date, session, code, register }];
}

export type Mistake = AuditFinding & AuditFinding["sessions"][number];

/** Each mistake by itself, in order of time and then of the registers. */
export function mistakesIn(findings: readonly AuditFinding[]): readonly Mistake[] {
  const order = ({ date, session, register }: Mistake): string =>
    `${date} ${session} ${register === "home" ? "" : register}`;
  return findings
    .flatMap((one) => one.sessions.map((session) => ({ ...one, ...session })))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
