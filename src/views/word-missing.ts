import type { MissingFact } from "../engine/missing-fact.js";
import { factInfo, type ListName, listInfo } from "../plan/facts.js";
import type { Catalogue } from "../words/catalogue.js";
import { fillPart } from "../words/fill.js";
import { listInWords } from "../words/item-words.js";
import { valueInWords } from "../words/value-words.js";

/** A fact that is not known, with what it is. */
export type WordedMissing = MissingFact & { readonly words: string };

/** Something with what is not known of it, in words. */
export type WithMissing<T> = Omit<T, "missing"> & { readonly missing: readonly WordedMissing[] };

export function wordMissing(facts: readonly MissingFact[], sentences: Catalogue): readonly WordedMissing[] {
  return facts.map((one) => ({ ...one, words: missingInWords(one, sentences) }));
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

/** All that is not known, each once. */
export function allMissingInWords(facts: readonly WordedMissing[]): string {
  return listInWords([...new Set(facts.map(({ words }) => words))]);
}
