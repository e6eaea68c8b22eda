import type { Settings } from "../engine/settings.js";
import { settingInWords } from "./value-words.js";

/** What a number is a number of; minutes are printed as hours and need no more. */
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  schoolDays: ["school day", "school days"],
  days: ["day", "days"],
  schoolWeeks: ["school week", "school weeks"],
  sessions: ["half day a week", "half days a week"],
  fullTimeSessions: ["half day a week", "half days a week"],
  perWeek: ["visit a week", "visits a week"],
};

/** A setting with what it counts: "42 days", "25 hours", "Years 10 and 11". */
export function settingQuantity<Name extends keyof Settings>(name: Name, value: Settings[Name]): string {
  const words = settingInWords(name, value);
  if (name === "yearGroups") return `Years ${words}`;
  const unit = units[name];
  return unit === undefined ? words : `${words} ${value === 1 ? unit[0] : unit[1]}`;
}
