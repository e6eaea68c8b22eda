import { type Day, parseDay } from "../days/plain-date.js";

/** A day that never comes: "open-ended", or a day known not to exist. */
export const NEVER: Day = Number.POSITIVE_INFINITY;

/** The day of a text of the plan; a word in place of a date says that the day never comes. */
export function dayFrom(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  return parseDay(text) ?? NEVER;
}
