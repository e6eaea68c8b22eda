import { type Context, readFact } from "../engine/condition.js";
import { wordsFor } from "../engine/missing-fact.js";
import type { Rule } from "../engine/rule.js";
import { boundedFacts, isItemFact } from "../plan/facts.js";
import { halfDaysThere } from "../words/sentences.js";
import { factInWords } from "../words/value-words.js";
import type { WorkingValue } from "./report.js";

/** The values that were compared of the list entries concerned, each with its entry; what is not known is left out. */
export function workingOfEntries(
  rule: Rule,
  context: Context,
  concerned: readonly string[],
): readonly WorkingValue[] {
  if (rule.forEach === undefined || concerned.length === 0) return [];
  // "placements" have facts of a "placement."; those of another list are none of these entries.
  const prefix = `${rule.forEach.slice(0, -1)}.`;
  const values: WorkingValue[] = [];
  for (const item of context.facts[rule.forEach] ?? []) {
    if (!concerned.includes(item.at)) continue;
    for (const name of rule.needs) {
      const isOwn = isItemFact(name) && name.startsWith(prefix);
      const value =
        name === "sessions"
          ? halfDaysThere(item)
          : isOwn
            ? factInWords(name, readFact(name)(context, item))
            : undefined;
      if (value === undefined) continue;
      const words = isOwn ? wordsFor(name) : boundedFacts["placement.sessions"][1];
      values.push({ name, words, value, at: item.at });
    }
  }
  return values;
}
