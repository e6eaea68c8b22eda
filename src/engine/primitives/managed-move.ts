import { schoolYearStarting } from "../../days/plain-date.js";
import type { PlanFactName, PlanFacts } from "../../plan/facts.js";
import { NEVER } from "../../plan/plan-days.js";
import type { Primitive } from "../condition.js";
import { missingFact } from "../missing-fact.js";
import { NO, UNKNOWN, type Verdict, verdictOf, YES } from "../verdict.js";

/** Everyone the document names agreed to the managed move. */
export const everyPartyAgreed: Primitive = ({ parties }) => ({
  ask: ({ facts }) => {
    let verdict: Verdict = YES;
    for (const party of parties) {
      const agreed = facts.plan[`managedMove.agreedBy.${party}`];
      if (agreed === false) return NO;
      if (agreed === undefined) verdict = UNKNOWN;
    }
    return verdict;
  },
  addMissing: ({ facts }, into) => {
    for (const party of parties) {
      const name: PlanFactName = `managedMove.agreedBy.${party}`;
      if (facts.plan[name] === undefined) into.push(missingFact(name));
    }
  },
});

/** The pupil is in one of the listed year groups in the school year in which the move starts. */
export const yearGroupAtMoveIsListed: Primitive = ({ yearGroups }) => ({
  ask: ({ facts }) => {
    const now = facts.plan["pupil.yearGroup"];
    if (now === undefined) return UNKNOWN;
    const start = facts.plan.startsOn;
    const move = facts.plan["managedMove.startsOn"];
    const isListed = (year: number): boolean => yearGroups.includes(year);
    if (start !== undefined && move !== undefined && Number.isFinite(move)) {
      return verdictOf(isListed(now + schoolYearStarting(move) - schoolYearStarting(start)));
    }
    // The move is in this year or in a later one; after Year 11 there is none.
    for (let year = now + 1; year <= 11; year++) if (isListed(year) !== isListed(now)) return UNKNOWN;
    return verdictOf(isListed(now));
  },
  addMissing: ({ facts: { plan } }, into) => {
    const days = hasNoStart(plan) ? [] : (["startsOn", "managedMove.startsOn"] as const);
    for (const name of ["pupil.yearGroup", ...days] as const) {
      if (plan[name] === undefined) into.push(missingFact(name));
    }
  },
});

/** The school year of the move is known, or makes no difference: a move known to have no start yet is in none. */
export const yearOfMoveIsSettled: Primitive = (settings) => {
  const { ask, addMissing } = yearGroupAtMoveIsListed(settings);
  return {
    ask: (context, item) => {
      const { plan } = context.facts;
      if (!hasNoStart(plan) || ask(context, item) !== UNKNOWN) return YES;
      return plan["pupil.yearGroup"] === undefined ? UNKNOWN : NO;
    },
    addMissing,
  };
};

function hasNoStart(plan: PlanFacts): boolean {
  return plan["managedMove.startsOn"] === NEVER;
}
