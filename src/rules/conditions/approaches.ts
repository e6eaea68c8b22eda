import type { Context } from "../../engine/condition.js";
import { missingFact, missingList } from "../../engine/missing-fact.js";
import type { Quantity } from "../../engine/quantity.js";

/** The first day on which any host was approached; it never comes where there is no placement. */
export const firstApproach: Quantity<"placement.approachedOn", never> = {
  words: "the day a host was first approached",
  needs: ["placement.approachedOn"],
  uses: [],
  least: ({ facts }) => approaches(facts.placements, Number.NEGATIVE_INFINITY),
  most: ({ facts }) => approaches(facts.placements, Number.POSITIVE_INFINITY),
  addMissing: (context, into) => {
    if (context.facts.placements === undefined) into.push(missingList("placements"));
    for (const item of context.facts.placements ?? []) {
      if (item.approachedOn === undefined) into.push(missingFact("placement.approachedOn", item));
    }
  },
};

function approaches(placements: Context["facts"]["placements"], unknown: number): number {
  if (placements === undefined) return unknown;
  let first = Number.POSITIVE_INFINITY;
  for (const item of placements) first = Math.min(first, (item.approachedOn as number) ?? unknown);
  return first;
}
