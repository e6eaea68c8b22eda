import { readFileSync } from "node:fs";
import { timeline } from "../../src/duties/timeline.js";
import { councils } from "../../src/policy/councils/index.js";
import { word } from "../../src/views/word.js";
import type { WordedEntry, WordedTimeline } from "../../src/views/word-duties.js";

export interface Story {
  readonly title: string;
  readonly council: keyof typeof councils;
  readonly calendar: never;
  readonly plan: Readonly<Record<string, unknown>>;
}

/** A plan with its calendar out of `fixtures/stories`. */
export function story(name: string): Story {
  return JSON.parse(readFileSync(`fixtures/stories/${name}.json`, "utf8")) as Story;
}

/** The timeline of a story on a day. */
export function timelineOf({ plan, calendar, council }: Story, asOf: string): WordedTimeline {
  const result = timeline(plan, { council: councils[council], calendar, asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return word(result.timeline);
}

/** The entry with this id; fails where there is none. */
export function entryIn(life: WordedTimeline, id: string): WordedEntry {
  const found = life.entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`there is no entry ${id}`);
  return found;
}

/**
 * How an entry stands, in one word: `done`, `late 1` (school days late), `overdue 3`, `due 12` (school days left),
 * `not-yet`, `cannot-tell`, `not-needed`; `-` where the timeline has no such entry.
 */
export function standing(life: WordedTimeline, id: string): string {
  const entry = life.entries.find((one) => one.id === id);
  if (entry === undefined) return "-";
  switch (entry.status) {
    case "done-in-time":
      return "done";
    case "done-late":
      return `late ${entry.schoolDaysLate}`;
    case "overdue":
      return `overdue ${entry.schoolDaysLate}`;
    case "due-within":
      return `due ${entry.schoolDaysLeft}`;
    case "not-yet-due":
      return "not-yet";
    default:
      return entry.status;
  }
}

/** The ids of every event and of every duty with a last day, in the order listed. */
export function datedIds({ entries }: WordedTimeline): readonly string[] {
  return entries
    .filter(({ kind, latest, status }) => kind === "event" || (latest !== null && status !== "not-needed"))
    .map(({ id }) => id);
}
