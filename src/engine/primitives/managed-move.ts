import { schoolYearStarting } from "../../days/plain-date.js";
import { joinedOn } from "../../plan/direction-span.js";
import type { Facts, PlanFactName } from "../../plan/facts.js";
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

/** The pupil is in one of the listed year groups in the school year in which the pupil joins the new school. */
export const yearGroupAtMoveIsListed: Primitive = ({ yearGroups }) => ({
  ask: ({ facts }) => {
    const now = facts.plan["pupil.yearGroup"];
    if (now === undefined) return UNKNOWN;
    const start = facts.plan.startsOn;
    const move = joinedOn(facts);
    const isListed = (year: number): boolean => yearGroups.includes(year);
    if (start !== undefined && move !== undefined) {
      return verdictOf(isListed(now + schoolYearStarting(move) - schoolYearStarting(start)));
    }
    // The move is in this year or in a later one; after Year 11 there is none.
    for (let year = now + 1; year <= 11; year++) if (isListed(year) !== isListed(now)) return UNKNOWN;
    return verdictOf(isListed(now));
  },
  addMissing: ({ facts }, into) => {
    const { plan } = facts;
    if (plan["pupil.yearGroup"] === undefined) into.push(missingFact("pupil.yearGroup"));
    if (hasNoStart(facts)) return;
    if (plan.startsOn === undefined) into.push(missingFact("startsOn"));
    if (joinedOn(facts) === undefined) into.push(missingFact("managedMove.startsOn"));
  },
});

/** The school year of the move is known, or makes no difference: a move known to have no start yet is in none. */
export const yearOfMoveIsSettled: Primitive = (settings) => {
  const { ask, addMissing } = yearGroupAtMoveIsListed(settings);
  return {
    ask: (context, item) => {
      const { facts } = context;
      if (!hasNoStart(facts) || ask(context, item) !== UNKNOWN) return YES;
      return facts.plan["pupil.yearGroup"] === undefined ? UNKNOWN : NO;
    },
    addMissing,
  };
};

function hasNoStart(facts: Facts): boolean {
  return facts.plan["managedMove.startsOn"] === NEVER && joinedOn(facts) === undefined;
}
