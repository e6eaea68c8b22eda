import type { PlanFactName } from "./facts.js";
import type { Plan, TimetableSession } from "./plan.js";

const NOON = 12 * 60;

/** What the timetable says that has to agree with itself. Facts that need times are left out where times are missing. */
export function timetableChecks(plan: Plan): Partial<Record<PlanFactName, boolean>> {
  const timetable = plan.timetable;
  if (timetable === undefined) return {};
  const slots = new Set(timetable.map(slotOf));
  const timed = timetable.filter(hasTimes);
  const started = timetable.filter(({ startsAt }) => startsAt !== undefined);
  const checks: Partial<Record<PlanFactName, boolean>> = {
    "timetable.hasProvision": timetable.some((session) => session.place !== "no-provision"),
    "timetable.eachHalfDayOnce": slots.size === timetable.length,
  };
  if (timed.length > 0) {
    checks["timetable.inTheRightHalf"] = timed.every(inItsHalf);
    checks["timetable.withoutOverlap"] = withoutOverlap(started);
  }
  const whole = slots.size === 10 || timetable.length === 0;
  if (plan.minutesPerWeek !== undefined && whole) {
    const minutes = minutesOfProvision(timetable);
    if (minutes !== undefined) checks["timetable.agreesWithHours"] = minutes === plan.minutesPerWeek;
  }
  return checks;
}

/** Minutes of all half days with provision; unknown as soon as those of one are. */
function minutesOfProvision(timetable: readonly TimetableSession[]): number | undefined {
  const provided = timetable.filter((session) => session.place !== "no-provision");
  let sum = 0;
  for (const slot of new Set(provided.map(slotOf))) {
    const minutes = minutesOfHalfDay(provided, slot);
    if (minutes === undefined) return undefined;
    sum += minutes;
  }
  return sum;
}

function slotOf({ weekday, half }: TimetableSession): string {
  return weekday + half;
}

/** Minutes of one half day, named like `monAM`. Listed twice it counts once; unknown where the entries disagree. */
export function minutesOfHalfDay(timetable: readonly TimetableSession[], slot: string): number | undefined {
  const entries = timetable.filter((session) => slotOf(session) === slot);
  const [first] = entries;
  if (first === undefined || !hasTimes(first)) return undefined;
  const agree = entries.every(
    ({ place, startsAt, endsAt }) =>
      place === first.place && startsAt === first.startsAt && endsAt === first.endsAt,
  );
  return agree ? minuteOf(first.endsAt) - minuteOf(first.startsAt) : undefined;
}

type TimedSession = TimetableSession & { readonly startsAt: string; readonly endsAt: string };

function hasTimes(session: TimetableSession): session is TimedSession {
  return session.startsAt !== undefined && session.endsAt !== undefined;
}

function inItsHalf(session: TimedSession): boolean {
  return session.half === "AM" ? minuteOf(session.startsAt) < NOON : minuteOf(session.endsAt) > NOON;
}

/** The end of a session is not part of it, so one may begin as another ends. */
function withoutOverlap(sessions: readonly TimetableSession[]): boolean {
  const startOf = (session: TimetableSession): string => session.startsAt ?? "";
  const inOrder = [...sessions].sort((a, b) =>
    a.weekday === b.weekday ? (startOf(a) < startOf(b) ? -1 : 1) : a.weekday < b.weekday ? -1 : 1,
  );
  return inOrder.every((session, i) => {
    const next = inOrder[i + 1];
    if (next === undefined || next.weekday !== session.weekday || session.endsAt === undefined) return true;
    return startOf(next) >= session.endsAt;
  });
}

/** Minutes since midnight of a time `HH:MM`. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
