import {
  type WalkedDay,
  walkCalendarDaysAfter,
  walkCalendarDaysBefore,
  walkSchoolDaysAfter,
  walkSchoolDaysBefore,
  walkSchoolWeeksAfter,
} from "../calendar/walks.js";
import type { Day } from "../days/plain-date.js";
import type { Context, Quantity } from "../engine/condition.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { RuleDuty } from "../engine/rule.js";
import type { Item } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import type { Limit } from "./duty.js";

/** The day a document sets, with how it is counted; undefined where it sets none, or one that never comes. */
export function limitOf(
  { latest, kind }: Pick<RuleDuty, "latest" | "kind">,
  context: Context,
  item: Item | undefined,
): Limit | undefined {
  if (latest === undefined) return undefined;
  const least = latest.least(context, item);
  const most = latest.most(context, item);
  if (least === NEVER) return undefined;
  const day = least === most ? least : undefined;
  const missing: MissingFact[] = [];
  if (day === undefined) latest.addMissing(context, missing, item);
  const { counted } = latest;
  return {
    kind,
    day,
    least,
    most,
    counting: counted?.counting ?? "the-day-itself",
    from: counted === undefined ? undefined : settledDay(counted.from, context, item),
    countedFrom: counted?.from.tree ?? null,
    count: counted === undefined ? null : counted.count,
    walk: () => (day === undefined ? [] : walkOf(latest, context, item)),
    missing,
  };
}

/** The day a quantity is, `NEVER` for a day that never comes; undefined while it is not known. */
export function settledDay(quantity: Quantity, context: Context, item?: Item): Day | undefined {
  const day = quantity.least(context, item);
  return day === quantity.most(context, item) ? day : undefined;
}

/** The same, where it is a day that comes. */
export function finiteDay(
  quantity: Quantity | undefined,
  context: Context,
  item: Item | undefined,
): Day | undefined {
  const day = quantity === undefined ? undefined : settledDay(quantity, context, item);
  return day === NEVER ? undefined : day;
}

function walkOf({ counted }: Quantity, context: Context, item: Item | undefined): readonly WalkedDay[] {
  if (counted === undefined) return [];
  const from = settledDay(counted.from, context, item);
  if (from === undefined || !Number.isFinite(from)) return [];
  const n = counted.count;
  const { calendar } = context;
  switch (counted.counting) {
    case "school-days-before":
      return calendar === undefined ? [] : (walkSchoolDaysBefore(calendar, from, n) ?? []);
    case "school-days-after":
      return calendar === undefined ? [] : (walkSchoolDaysAfter(calendar, from, n) ?? []);
    case "school-weeks-after":
      return calendar === undefined ? [] : (walkSchoolWeeksAfter(calendar, from, n) ?? []);
    case "calendar-days-before":
      return walkCalendarDaysBefore(from, n);
    case "calendar-days-after":
      return walkCalendarDaysAfter(from, n);
    default:
      return [];
  }
}
