import type { Condition } from "../../engine/condition.js";
import { missingFact } from "../../engine/missing-fact.js";
import { NO, UNKNOWN, verdictOf } from "../../engine/verdict.js";
import type { DecisionMaker, SchoolType } from "../../plan/plan.js";

/** The body that governs each kind of school. */
const bodies: Readonly<Record<SchoolType, DecisionMaker>> = {
  maintained: "governing-body",
  academy: "trust",
  "ap-academy": "trust",
  "pupil-referral-unit": "management-committee",
};

/** Whoever decided is the body that governs this kind of school. */
export const bodyOfTheSchool: Condition<"decision.madeBy" | "homeSchool.type", never> = aboutTheBody(
  "the body that governs this kind of school decided",
  (maker, type) => bodies[type] === maker,
);

/** A governing body or committee of an academy decided: it acts for the trust, as far as the trust lets it. */
export const localBodyOfATrust: Condition<"decision.madeBy" | "homeSchool.type", never> = aboutTheBody(
  "a local body of the trust decided",
  (maker, type) => bodies[type] === "trust" && maker !== "trust" && Object.values(bodies).includes(maker),
);

function aboutTheBody(
  words: string,
  holds: (maker: DecisionMaker, type: SchoolType) => boolean,
): Condition<"decision.madeBy" | "homeSchool.type", never> {
  const types = Object.keys(bodies) as SchoolType[];
  return {
    words,
    needs: ["decision.madeBy", "homeSchool.type"],
    uses: [],
    ask: ({ facts }) => {
      const maker = facts.plan["decision.madeBy"] as DecisionMaker | undefined;
      const type = facts.plan["homeSchool.type"] as SchoolType | undefined;
      if (maker === undefined) return UNKNOWN;
      if (type !== undefined) return verdictOf(holds(maker, type));
      return types.some((one) => holds(maker, one)) ? UNKNOWN : NO;
    },
    addMissing: ({ facts }, into) => {
      for (const name of ["decision.madeBy", "homeSchool.type"] as const) {
        if (facts.plan[name] === undefined) into.push(missingFact(name));
      }
    },
  };
}
