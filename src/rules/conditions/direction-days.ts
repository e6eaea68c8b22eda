import { type Day, parseDay } from "../../days/plain-date.js";
import { is } from "../../engine/basic-conditions.js";
import type { Condition } from "../../engine/condition.js";
import { missingFact } from "../../engine/missing-fact.js";
import { fact, type Quantity } from "../../engine/quantity.js";
import { NO, UNKNOWN, verdictOf, YES } from "../../engine/verdict.js";
import { lastDayContinued, lastDayFirstPlanned, lastDayStated } from "../../plan/direction-span.js";
import type { Facts } from "../../plan/facts.js";

/** The direction runs on the set day or after it: it ends no sooner. A start that late is enough to know. */
export const directionRunsOnOrAfterTheDay: Condition<"startsOn" | "endsOn", "from"> = {
  words: "the direction runs on the day the document sets or after it",
  needs: ["startsOn", "endsOn"],
  uses: ["from"],
  ask: ({ facts, settings }) => {
    const day = parseDay(settings.from) ?? Number.NaN;
    const startsOn = facts.plan.startsOn as number | undefined;
    const last = lastDayStated(facts);
    if (last !== undefined) return verdictOf(last >= day);
    return startsOn !== undefined && startsOn >= day ? YES : UNKNOWN;
  },
  addMissing: (context, into) => {
    fact("startsOn").addMissing(context, into);
    fact("endsOn").addMissing(context, into);
  },
};

/** The direction begins on or after the day. One that ends before it cannot. */
export function startsOnOrAfter(day: number, words: string): Condition<"startsOn" | "endsOn", never> {
  return {
    words,
    needs: ["startsOn", "endsOn"],
    uses: [],
    ask: ({ facts }) => {
      const startsOn = facts.plan.startsOn as number | undefined;
      const endsOn = lastDayFirstPlanned(facts);
      if (startsOn !== undefined) return verdictOf(startsOn >= day);
      return endsOn !== undefined && endsOn < day ? NO : UNKNOWN;
    },
    addMissing: (_, into) => into.push(missingFact("startsOn")),
  };
}

/** The last day of the direction: before a recorded return, else as planned or as a review let it go on. */
export const lastDayOffSite: Quantity<"endsOn", never> = lastDay("the last day off site", lastDayStated);

/** The last day as planned or as a review let the direction go on, whatever came of it; never before the start. */
export const lastDayPlanned: Quantity<"endsOn", never> = {
  ...lastDay("the last day off site as planned", lastDayContinued),
  least: ({ facts }) =>
    lastDayContinued(facts) ?? (facts.plan.startsOn as Day | undefined) ?? Number.NEGATIVE_INFINITY,
};

function lastDay(words: string, dayIn: (facts: Facts) => Day | undefined): Quantity<"endsOn", never> {
  return {
    words,
    needs: ["endsOn"],
    uses: [],
    least: ({ facts }) => dayIn(facts) ?? Number.NEGATIVE_INFINITY,
    most: ({ facts }) => dayIn(facts) ?? Number.POSITIVE_INFINITY,
    addMissing: (_, into) => into.push(missingFact("endsOn")),
  };
}

/** The direction came to one of its outcomes, an extension included. */
export const outcomeReached: Condition<"ending.outcome", never> = is(
  "ending.outcome",
  ["extension", "return", "managed-move", "something-else"],
  "an outcome has been reached",
);
