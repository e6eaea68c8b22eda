import type { Writable } from "./fact-slots.js";
import type { PlanFacts } from "./facts.js";
import type { Plan, TimetableSession } from "./plan.js";
import { positionOf } from "./timetable-slots.js";

const NOON = 12 * 60;

/** Writes down what the timetable says that has to agree with itself. What needs times is unknown where they are missing. */
export function checkTimetable({ timetable, minutesPerWeek }: Plan, into: Writable<PlanFacts>): void {
  if (timetable === undefined) return;
  const halfDays = halfDaysIn(timetable);
  into["timetable.hasProvision"] = timetable.some(isProvided);
  into["timetable.eachHalfDayOnce"] = halfDays === timetable.length;
  if (timetable.some(hasTimes)) {
    into["timetable.inTheRightHalf"] = timetable.every((session) => !hasTimes(session) || inItsHalf(session));
    into["timetable.withoutOverlap"] = withoutOverlap(timetable);
  }
  if (minutesPerWeek === undefined || (halfDays < 10 && timetable.length > 0)) return;
  const minutes = minutesOfProvision(timetable);
  if (minutes !== undefined) into["timetable.agreesWithHours"] = minutes === minutesPerWeek;
}

/** How many half days of the week are listed. */
function halfDaysIn(timetable: readonly TimetableSession[]): number {
  let listed = 0;
  let count = 0;
  for (const session of timetable) {
    const bit = 1 << positionOf(session);
    if ((listed & bit) === 0) count++;
    listed |= bit;
  }
  return count;
}

function isProvided({ place }: TimetableSession): boolean {
  return place !== "no-provision";
}

/** Minutes of all half days with provision; unknown as soon as those of one are, or where its entries disagree. */
function minutesOfProvision(timetable: readonly TimetableSession[]): number | undefined {
  const listed: TimetableSession[] = [];
  let sum = 0;
  for (const session of timetable) {
    if (!isProvided(session)) continue;
    if (!hasTimes(session)) return undefined;
    const position = positionOf(session);
    const before = listed[position];
    if (before === undefined) sum += minutesOf(session);
    else if (!isSame(before, session)) return undefined;
    listed[position] = session;
  }
  return sum;
}

/** Minutes of one half day, named like `monAM`. Listed twice it counts once; unknown where the entries disagree. */
export function minutesOfHalfDay(timetable: readonly TimetableSession[], slot: string): number | undefined {
  const entries = timetable.filter(({ weekday, half }) => weekday + half === slot);
  const [first] = entries;
  if (first === undefined || !hasTimes(first)) return undefined;
  return entries.every((one) => isSame(first, one)) ? minutesOf(first) : undefined;
}

function isSame(one: TimetableSession, other: TimetableSession): boolean {
  return one.place === other.place && one.startsAt === other.startsAt && one.endsAt === other.endsAt;
}

type TimedSession = TimetableSession & { readonly startsAt: string; readonly endsAt: string };

function hasTimes(session: TimetableSession): session is TimedSession {
  return session.startsAt !== undefined && session.endsAt !== undefined;
}

function minutesOf({ startsAt, endsAt }: TimedSession): number {
  return minuteOf(endsAt) - minuteOf(startsAt);
}

function inItsHalf({ half, startsAt, endsAt }: TimedSession): boolean {
  return half === "AM" ? minuteOf(startsAt) < NOON : minuteOf(endsAt) > NOON;
}

/** The end of a session is not part of it, so one may begin as another ends. */
function withoutOverlap(timetable: readonly TimetableSession[]): boolean {
  const inOrder = timetable.filter(({ startsAt }) => startsAt !== undefined).sort(byBeginning);
  return inOrder.every(({ weekday, endsAt }, i) => {
    const next = inOrder[i + 1];
    if (next?.startsAt === undefined || next.weekday !== weekday || endsAt === undefined) return true;
    return next.startsAt >= endsAt;
  });
}

/** Times in this form have their order as texts. Of two that begin together the one whose end is known comes first. */
function byBeginning(a: TimetableSession, b: TimetableSession): number {
  if (a.weekday !== b.weekday) return a.weekday < b.weekday ? -1 : 1;
  const [first = "", second = ""] = [a.startsAt, b.startsAt];
  if (first !== second) return first < second ? -1 : 1;
  return (a.endsAt === undefined ? 1 : 0) - (b.endsAt === undefined ? 1 : 0);
}

const DIGIT_0 = 48;

/** Minutes since midnight of a time `HH:MM`. */
export function minuteOf(time: string): number {
  const digit = (at: number): number => time.charCodeAt(at) - DIGIT_0;
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}
