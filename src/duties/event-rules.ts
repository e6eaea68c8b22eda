import type { LifeStep } from "./life-steps.js";

/** By event: the rules whose clauses ask for it. */
export const eventRules = {
  decide: ["decided-by-the-body-of-the-school", "decided-by-those-with-the-power"],
  start: ["start-date-set", "start-is-a-school-day"],
  "review-hold": ["a-review-is-planned", "a-review-before-the-end", "a-review-in-each-half-term"],
  extension: ["continuation-has-a-period"],
  end: ["end-date-set", "time-limited-and-of-an-accepted-kind"],
  return: ["return-date-given"],
  "managed-move": ["start-date-given"],
} as const satisfies { readonly [step in LifeStep]?: readonly string[] };

export type EventStep = keyof typeof eventRules;
