import { longDay } from "../days/plain-date.js";
import type { Item, ListName } from "../plan/facts.js";

const weekdayNames: Readonly<Record<string, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
};
const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** A list entry, of which at least the place is known. */
type PlacedItem = Partial<Item> & Pick<Item, "at">;

/** A list entry in words that name nobody: "the review of Monday 8 December 2025", "the second placement", "Monday morning". */
export function itemWords(item: PlacedItem, list: ListName | undefined): string {
  switch (list) {
    case "sessions":
      return sessionWords(String(item.weekday), String(item.half));
    case "reviews":
      return dated("review", item);
    case "requests":
      return dated("request", item);
    case "gaps":
      return Number.isFinite(item.from)
        ? `the time from ${longDay(item.from as number)}`
        : "the time between reviews";
    default:
      return `the ${positionWord(item)} placement`;
  }
}

export function sessionWords(weekday: string, half: string): string {
  return `${weekdayNames[weekday]} ${half === "AM" ? "morning" : "afternoon"}`;
}

function dated(noun: string, item: PlacedItem): string {
  const day = item.on;
  return day !== undefined && Number.isFinite(day)
    ? `the ${noun} of ${longDay(day)}`
    : `the ${positionWord(item)} ${noun} listed`;
}

function positionWord(item: PlacedItem): string {
  const position = Number(item.at.slice(item.at.lastIndexOf("/") + 1));
  return ordinals[position] ?? `number ${position + 1}`;
}

/** A list in words: "a, b and c", or with "or" before the last. */
export function listInWords(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
