import { parseDay, shortDay } from "../days/plain-date.js";
import type { Force } from "../policy/vocabulary.js";
import { forceWords, idWords } from "./plain-words.js";

/** What a page about a direction over time says, in the order it says it. Text and Markdown only lay it out. */
export interface LifePage {
  readonly title: string;
  readonly subject: readonly (readonly [label: string, words: string])[];
  /** The answer in one or a few sentences. */
  readonly verdict: readonly string[];
  readonly tone: PageTone;
  readonly parts: readonly LifePart[];
}

export type PageTone = "good" | "bad" | "open";

export interface LifePart {
  readonly heading: string;
  readonly intro?: string;
  /** The first row holds the heads. */
  readonly table?: readonly (readonly string[])[];
  /** What a text shows in place of the heading and the table where there is room: lines already laid out. */
  readonly grid?: string;
  readonly entries?: readonly LifeEntry[];
}

export interface LifeEntry {
  /** A day in short, or a code. */
  readonly label: string;
  readonly tone?: PageTone;
  readonly what: string;
  /** More about it; an empty label for what explains itself. */
  readonly lines: readonly (readonly [label: string, words: string])[];
}

/** A part, unless there is nothing in it; its heading counts the entries. */
export function partOf(heading: string, entries: readonly LifeEntry[], intro?: string): readonly LifePart[] {
  if (entries.length === 0) return [];
  return [{ heading: `${heading} (${entries.length})`, entries, ...(intro === undefined ? {} : { intro }) }];
}

/** `2026-10-22` as "Thu 22 Oct 2026". */
export function shortDate(date: string): string {
  const day = parseDay(date);
  return day === undefined ? date : shortDay(day);
}

/** "ENG-04 (law)"; empty where no clause asks. */
export function askedBy(clauses: readonly string[], force: Force | null): string {
  if (clauses.length === 0) return "";
  return `${idWords(clauses)}${force === null ? "" : ` (${forceWords[force].words})`}`;
}
