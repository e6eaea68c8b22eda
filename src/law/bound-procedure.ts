import { parseDay } from "../calendar/plain-date.js";
import type { Facts } from "../plan/facts.js";
import type { SchoolType } from "../plan/plan.js";
import type { MissingFact } from "../rules/condition.js";
import { pointerTo, wordsFor } from "../rules/condition.js";
import { NO, UNKNOWN, type Verdict, YES } from "../rules/verdict.js";
import { boundFrom } from "./off-site-direction.js";

/** Whether the off-site direction procedure binds the home school of a plan, and if that is open, why. */
export interface ProcedureBinding {
  readonly bound: Verdict;
  readonly missing: readonly MissingFact[];
}

const bound: ProcedureBinding = { bound: YES, missing: [] };
const notBound: ProcedureBinding = { bound: NO, missing: [] };

/**
 * Reads the kind of school, the day of the decision and the days of the placement. A placement that was decided before
 * a kind of school was bound and runs on after that day falls under transitional rules nobody has read: open.
 */
export function procedureBinding(facts: Facts): ProcedureBinding {
  const type = facts.plan["homeSchool.type"] as SchoolType | undefined;
  const start = facts.plan.startsOn as number | undefined;
  const decided = facts.plan["decision.madeOn"] as number | undefined;
  const end = facts.plan.endsOn as number | undefined;
  if (type === undefined) return open([missing("homeSchool.type")]);
  const from = parseDay(boundFrom[type]) as number;
  if (decided !== undefined && decided >= from) return bound;
  if (decided === undefined && start === undefined) {
    // Nobody plans a direction under rules that ended before 2013.
    return type === "maintained" ? bound : open([missing("decision.madeOn")]);
  }
  if (start !== undefined && start < from && end !== undefined && end < from) return notBound;
  if (type === "maintained") return start !== undefined && start >= from ? bound : notBound;
  if (decided === undefined) {
    return open([missing(start !== undefined && start < from ? "endsOn" : "decision.madeOn")]);
  }
  if (end === undefined) return open([missing("endsOn")]);
  return open([
    {
      fact: "law",
      at: "/homeSchool/type",
      words: "the transitional rules for placements that run across 26 July 2026, which have not been read",
    },
  ]);
}

function open(facts: readonly MissingFact[]): ProcedureBinding {
  return { bound: UNKNOWN, missing: facts };
}

function missing(fact: "homeSchool.type" | "decision.madeOn" | "endsOn"): MissingFact {
  return { fact, at: pointerTo(fact, undefined), words: wordsFor(fact) };
}
