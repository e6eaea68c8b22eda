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
    const morning = slots[i]?.place === id ? slots[i] : undefined;
    const afternoon = slots[i + 1]?.place === id ? slots[i + 1] : undefined;
    if (morning === undefined && afternoon === undefined) continue;
    const first = (morning ?? afternoon)?.startsAt;
    const last = (afternoon ?? morning)?.endsAt;
    if (first !== undefined && last !== undefined) known += minuteOf(last) - minuteOf(first);
    else {
      known += (minutesOf(morning) ?? 0) + (minutesOf(afternoon) ?? 0);
      complete = false;
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
  const { placements = [], timetable } = plan;
  const stated = (id: string): number | undefined => placements.find((one) => one.id === id)?.minutesPerWeek;
  let known = 0;
  for (const { minutesPerWeek: minutes = 0 } of placements) known += minutes;
  let complete = timetable !== undefined;
  for (const slot of timetable?.length === 0 ? [] : slots) {
    if (slot?.place === "no-provision" || (slot !== undefined && stated(slot.place) !== undefined)) continue;
    const minutes = minutesOf(slot);
    if (minutes === undefined) complete = false;
    else known += minutes;
  }
  return [known, complete ? known : Number.POSITIVE_INFINITY];
}

/**
 * Fewest and most minutes a week, breaks included: where the times of every session are known each day from its first
 * minute to its last, over all settings; else the hours that are stated, taken with their breaks.
 */
export function minutesWithBreaks(
  { minutesPerWeek: stated, timetable }: Plan,
  slots: Slots,
  fewest: number,
): readonly [fewest: number, most: number] {
  let known = 0;
  let complete = timetable !== undefined;
  for (let i = 0; i < slots.length && timetable?.length !== 0; i += 2) {
    const day = [slots[i], slots[i + 1]].filter((slot) => slot?.place !== "no-provision");
    const [first, last] = [day[0]?.startsAt, day.at(-1)?.endsAt];
    if (first !== undefined && last !== undefined && first < last) {
      known += minuteOf(last) - minuteOf(first);
    } else {
      for (const slot of day) known += minutesOf(slot) ?? 0;
      complete &&= day.length === 0;
    }
  }
  if (!complete) return [stated ?? Math.max(known, fewest), stated ?? Number.POSITIVE_INFINITY];
  const minutes = Math.max(known, fewest);
  return [minutes, minutes];
}

function minutesOf(slot: Slot | undefined): number | undefined {
  if (slot?.startsAt === undefined || slot.endsAt === undefined) return undefined;
  return minuteOf(slot.endsAt) - minuteOf(slot.startsAt);
}
