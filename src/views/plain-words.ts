import { type DateText, longDay, parseDay, shortDay } from "../days/plain-date.js";
import type { OutcomeWord } from "../engine/outcome.js";
import type { ClauseId } from "../plan/plan.js";
import type { Evidence, Force } from "../policy/vocabulary.js";

/** How a clause or a matter comes out, in plain words. */
export const outcomeWords: Readonly<Record<OutcomeWord, string>> = {
  met: "met",
  "not-met": "not met",
  "cannot-tell": "cannot tell",
  "does-not-apply": "does not apply",
  "not-checked": "not checked",
};

/** What a person sees where a force is meant: a label of one word, and the force in full. */
export const forceWords: Readonly<Record<Force, { readonly label: string; readonly words: string }>> = {
  law: { label: "Law", words: "law" },
  "statutory-guidance": { label: "Guidance", words: "statutory guidance" },
  guidance: { label: "Guidance", words: "guidance, not statutory" },
  council: { label: "Council", words: "the council's guidance" },
  announced: { label: "Announced", words: "announced, not in force" },
  "data-check": { label: "Plan", words: "a check of the plan against itself, not a duty" },
};

/** How sure the wording is, in words; null where the original was read. */
export const evidenceWords: Readonly<Record<Evidence, string | null>> = {
  confirmed: null,
  secondary: "Second hand: the original text was not read, only what others say of it.",
  unverified: "Not confirmed by any text that was read; take advice before relying on it.",
};

/** `2026-10-22` as "Thursday 22 October 2026". Anything that is no date stays as it is. */
export function dayWords(date: DateText): string {
  const day = parseDay(date);
  return day === undefined ? date : longDay(day);
}

/** `2013-01-01` as "1 January 2013": for days on which nobody has to do anything. */
export function dateWords(date: DateText): string {
  const words = dayWords(date);
  return words === date ? date : words.slice(words.indexOf(" ") + 1);
}

/** A span of days in short: "Mon 26 to Fri 30 Oct 2026", "Sat 31 Oct to Sun 1 Nov 2026", "Thu 22 Oct 2026". */
export function spanWords(from: DateText, to: DateText): string {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === undefined || last === undefined) return `${from} to ${to}`;
  const end = shortDay(last);
  if (first === last) return end;
  const start = shortDay(first).split(" ");
  if (from.slice(0, 7) === to.slice(0, 7)) return `${start.slice(0, 2).join(" ")} to ${end}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${start.slice(0, 3).join(" ")} to ${end}`;
  return `${start.join(" ")} to ${end}`;
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: DateText, to: DateText): number | undefined {
  const first = parseDay(from);
  const last = parseDay(to);
  return first === undefined || last === undefined ? undefined : last - first;
}

/**
 * Clause ids in short: three or more with neighbouring numbers become a span.
 *
 * @example idWords(["NOR-01", "NOR-12", "NOR-13", "NOR-14"]) // "NOR-01, NOR-12 to NOR-14"
 */
export function idWords(ids: readonly ClauseId[]): string {
  const parts: string[] = [];
  for (let i = 0; i < ids.length; ) {
    let end = i;
    while (end + 1 < ids.length && follows(ids[end], ids[end + 1])) end += 1;
    if (end - i >= 2) parts.push(`${ids[i]} to ${ids[end]}`);
    else parts.push(...ids.slice(i, end + 1));
    i = end + 1;
  }
  return parts.join(", ");
}

/** Clause ids by number, the documents in the order in which they first appear. */
export function idsInOrder(ids: readonly ClauseId[]): readonly ClauseId[] {
  const documents = [...new Set(ids.map(prefixOf))];
  return [...ids].sort(
    (a, b) => documents.indexOf(prefixOf(a)) - documents.indexOf(prefixOf(b)) || numberOf(a) - numberOf(b),
  );
}

function prefixOf(id: ClauseId): string {
  return id.slice(0, id.lastIndexOf("-") + 1);
}

function numberOf(id: ClauseId): number {
  return Number(id.slice(id.lastIndexOf("-") + 1));
}

function follows(one: string | undefined, next: string | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  return prefixOf(one) === prefixOf(next) && numberOf(next) === numberOf(one) + 1;
}

/** "1 caution", "2 cautions", "no cautions". */
export function countWords(count: number, one: string, many: string): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;
}

/**
 * A text on one line with nothing in it that a terminal or a page would act on: control characters, line breaks and
 * marks that turn the direction of writing become spaces.
 */
export function plain(text: string): string {
  let out = "";
  for (const letter of text) out += isUnseen(letter.codePointAt(0) as number) ? " " : letter;
  return out.replace(/ {2,}/g, " ").trim();
}

function isUnseen(code: number): boolean {
  return (
    code < 32 ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff
  );
}
