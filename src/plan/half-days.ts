import type { HalfDay, Weekday } from "./plan.js";

export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
export const halves: readonly HalfDay[] = ["AM", "PM"];

/** The position of a half day in the week: 0 for Monday morning, 9 for Friday afternoon. */
export function positionOf(weekday: Weekday, half: HalfDay): number {
  return weekdays.indexOf(weekday) * 2 + halves.indexOf(half);
}
