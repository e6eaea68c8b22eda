import type { Placement, Plan } from "./plan.js";
import { minuteOf } from "./timetable-checks.js";
import type { Slot, Slots } from "./timetable-slots.js";

/**
 * Fewest and most minutes a week at a placement, breaks included: as stated, else from the first to the last minute
 * there of each day.
 */
export function minutesThere(
  { id, minutesPerWeek }: Placement,
  slots: Slots,
  open: number,
): readonly [fewest: number, most: number] {
  if (minutesPerWeek !== undefined) return [minutesPerWeek, minutesPerWeek];
  let known = 0;
  let complete = open === 0;
  for (let i = 0; i < slots.length; i += 2) {
    const there = [slots[i], slots[i + 1]].filter((slot) => slot?.place === id);
    const [first, last] = [there[0]?.startsAt, there.at(-1)?.endsAt];
    if (first !== undefined && last !== undefined) known += minuteOf(last) - minuteOf(first);
    else {
      for (const slot of there) known += minutesOf(slot) ?? 0;
      if (there.length > 0) complete = false;
    }
  }
  return [known, complete ? known : Number.POSITIVE_INFINITY];
}

/**
 * Fewest and most minutes a week: what is stated for the whole week, else the sum over its settings. A placement's
 * stated minutes stand for its half days; elsewhere the times of the timetable count.
 */
export function minutesPerWeek(plan: Plan, slots: Slots): readonly [fewest: number, most: number] {
  if (plan.minutesPerWeek !== undefined) return [plan.minutesPerWeek, plan.minutesPerWeek];
  const stated = new Map<string, number>();
  for (const { id, minutesPerWeek } of plan.placements ?? []) {
    if (minutesPerWeek !== undefined) stated.set(id, minutesPerWeek);
  }
  let known = 0;
  for (const minutes of stated.values()) known += minutes;
  let complete = plan.timetable !== undefined;
  for (const slot of plan.timetable?.length === 0 ? [] : slots) {
    if (slot?.place === "no-provision" || (slot !== undefined && stated.has(slot.place))) continue;
    const minutes = minutesOf(slot);
    if (minutes === undefined) complete = false;
    else known += minutes;
  }
  return [known, complete ? known : Number.POSITIVE_INFINITY];
}

function minutesOf(slot: Slot | undefined): number | undefined {
  if (slot?.startsAt === undefined || slot.endsAt === undefined) return undefined;
  return minuteOf(slot.endsAt) - minuteOf(slot.startsAt);
}
