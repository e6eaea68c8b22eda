import type { MissingFact } from "../engine/missing-fact.js";
import { factInfo, type ListName, listInfo } from "../plan/facts.js";
import type { Catalogue } from "../words/catalogue.js";
import { fillPart } from "../words/fill.js";
import { entryWords, listInWords } from "../words/item-words.js";
import { valueInWords } from "../words/value-words.js";

/** A fact that is not known, with what it is and the list entry it is a fact of, in words. */
export type WordedMissing = Omit<MissingFact, "about"> & {
  readonly words: string;
  readonly about: string | null;
};

/** Something with what is not known of it, in words. */
export type WithMissing<T> = Omit<T, "missing"> & { readonly missing: readonly WordedMissing[] };

export function wordMissing(facts: readonly MissingFact[], sentences: Catalogue): readonly WordedMissing[] {
  return facts.map((one) => ({
    ...one,
    words: missingInWords(one, sentences),
    about: one.about === undefined ? null : entryWords(one.about),
  }));
}

/** What is not known, in words that follow "not known:". */
export function missingInWords({ fact, code, values = {} }: MissingFact, sentences: Catalogue): string {
  const words = sentences[code];
  if (words !== undefined)
    return fillPart(words, (name) => valueInWords(name, values[name] ?? null)) ?? words;
  const info = factInfo(fact);
  if (info === undefined) return listInfo(fact as ListName).missing;
  return info.kind === "yes-no" ? `whether ${info.meaning}` : info.meaning;
}

/** One fact that is not known, with the entry it is a fact of. */
export function oneMissingInWords({ words, about }: WordedMissing): string {
  return about === null ? words : `${words}, for ${about}`;
}

/** More entries than this are counted and not named. */
const mostNamed = 6;

/**
 * All that is not known, each once: "the day A and whether B, for the review of Wednesday 25 November 2026". Where the
 * whole is about one entry, `within`, that is not said again.
 */
export function allMissingInWords(facts: readonly WordedMissing[], within: string | null = null): string {
  const entries = new Map<string, Set<string>>();
  for (const { words, about } of facts) {
    const of = entries.get(words) ?? new Set();
    entries.set(words, about === null || about === within ? of : of.add(about));
  }
  const alike = new Map<string, string[]>();
  for (const [words, of] of entries) {
    const named = [...of];
    const more = named.splice(mostNamed).length;
    const about = listInWords(more === 0 ? named : [...named, `${more} more`]);
    alike.set(about, [...(alike.get(about) ?? []), words]);
  }
  const said = [...alike].map(
    ([about, words]) => `${listInWords(words)}${about === "" ? "" : `, for ${about}`}`,
  );
  return said.join("; ");
}
