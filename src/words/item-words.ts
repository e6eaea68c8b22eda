import { longDay, parseDay } from "../days/plain-date.js";
import { type Entry, entryOf, type PlacedItem } from "../plan/entry.js";
import { type ListName, listInfo } from "../plan/facts.js";

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

/** A list entry in words that name nobody: "the review of Monday 8 December 2025", "the second placement", "Monday morning". */
export function entryWords({ list, at, on, weekday = "", half = "" }: Entry): string {
  const day = on === undefined ? undefined : parseDay(on);
  switch (list) {
    case "sessions":
      return sessionWords(weekday, half);
    case "placements":
      return `the ${positionWord(at)} placement`;
    case "gaps":
      return day === undefined ? "the time between reviews" : `the time from ${longDay(day)}`;
    default: {
      const { noun } = listInfo(list);
      return day === undefined ? `the ${positionWord(at)} ${noun} listed` : `the ${noun} of ${longDay(day)}`;
    }
  }
}

export function itemWords(item: PlacedItem, list: ListName | undefined): string {
  return entryWords(entryOf(item, list ?? "placements"));
}

export function sessionWords(weekday: string, half: string): string {
  return `${weekdayNames[weekday]} ${half === "AM" ? "morning" : "afternoon"}`;
}

export function positionWord(at: string): string {
  const position = Number(at.slice(at.lastIndexOf("/") + 1));
  return ordinals[position] ?? `number ${position + 1}`;
}

/** A list in words: "a, b and c", or with "or" before the last. */
export function listInWords(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
