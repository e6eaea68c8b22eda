import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { closureKind, HOLIDAY, INSET_DAY, isClosure, SATURDAY, SUNDAY } from "../calendar/day-reasons.js";
import type { Day } from "../days/plain-date.js";
import type { CodeLetter } from "./attendance-codes.js";

const planned: readonly CodeLetter[] = ["#"];
const unplanned: readonly CodeLetter[] = ["Y4"];
const either: readonly CodeLetter[] = ["#", "Y4"];
const none: readonly CodeLetter[] = [];

const knownToBePlanned: readonly number[] = [
  closureKind("election"),
  closureKind("religious-observance"),
  closureKind("occasional-day"),
];

/** Whether the school is closed on a day that is otherwise one of term: for INSET or another reason. */
export function isClosedDay(calendar: CompiledCalendar, day: Day): boolean {
  const kind = calendar.kinds[day - calendar.from];
  return kind !== undefined && (kind === INSET_DAY || isClosure(kind));
}

/**
 * The codes a register may hold on a day without sessions: # where the whole school is closed as planned, Y4 where it
 * is closed unexpectedly, either where the calendar gives no reason. None at a weekend.
 *
 * @example closureCodes(calendar, dayOf(2026, 11, 2)) // ["#"] on an INSET day
 */
export function closureCodes(calendar: CompiledCalendar, day: Day): readonly CodeLetter[] {
  const kind = calendar.kinds[day - calendar.from];
  if (kind === undefined || kind === SATURDAY || kind === SUNDAY) return none;
  if (kind === closureKind("snow")) return unplanned;
  if (kind === INSET_DAY || kind >= HOLIDAY || knownToBePlanned.includes(kind)) return planned;
  return isClosure(kind) ? either : none;
}
