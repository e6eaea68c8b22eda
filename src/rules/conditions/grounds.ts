import type { Condition } from "../../engine/condition.js";
import type { MissingFact } from "../../engine/missing-fact.js";
import { NO, UNKNOWN, verdictOf, YES } from "../../engine/verdict.js";

const missingGrounds: MissingFact = {
  fact: "grounds",
  at: "/grounds",
  words: "the grounds the plan rests on",
};

/** One of the grounds the document lists is chosen. */
export const aListedGroundChosen: Condition<"grounds", "grounds"> = {
  words: "at least one of the listed grounds is chosen",
  needs: ["grounds"],
  uses: ["grounds"],
  ask: ({ facts, settings }) => {
    if (facts.grounds === undefined) return UNKNOWN;
    for (const ground of facts.grounds) if (settings.grounds?.includes(ground)) return YES;
    return NO;
  },
  addMissing: (_, into) => into.push(missingGrounds),
};

/** The ground in question is chosen. */
export const thisGroundChosen: Condition<"grounds", "ground"> = {
  words: "this ground is chosen",
  needs: ["grounds"],
  uses: ["ground"],
  ask: ({ facts, settings }) =>
    facts.grounds === undefined ? UNKNOWN : verdictOf(facts.grounds.includes(settings.ground as string)),
  addMissing: (_, into) => into.push(missingGrounds),
};

/** A particular ground is chosen. */
export function groundChosen(clause: string): Condition<"grounds", never> {
  return {
    words: `ground ${clause} is chosen`,
    needs: ["grounds"],
    uses: [],
    ask: ({ facts }) => (facts.grounds === undefined ? UNKNOWN : verdictOf(facts.grounds.includes(clause))),
    addMissing: (_, into) => into.push(missingGrounds),
  };
}
