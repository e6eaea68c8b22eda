import { parseDay } from "../days/plain-date.js";
import { type MissingFact, missingFact, unknownFact } from "../engine/missing-fact.js";
import { NO, UNKNOWN, type Verdict, YES } from "../engine/verdict.js";
import { lastDayFirstPlanned, lastDayStated } from "../plan/direction-span.js";
import type { Facts } from "../plan/facts.js";
import type { SchoolType } from "../plan/plan.js";
import { NEVER } from "../plan/plan-days.js";
import { boundFrom } from "./england/off-site-direction.js";

/** Whether the off-site direction procedure binds the home school of a plan, and if that is open, why. */
export interface ProcedureBinding {
  readonly bound: Verdict;
  readonly missing: readonly MissingFact[];
}

const bound: ProcedureBinding = { bound: YES, missing: [] };
const notBound: ProcedureBinding = { bound: NO, missing: [] };
const transitional: MissingFact = /* @__PURE__ */ unknownFact("law", "/homeSchool/type", "transitional");

/**
 * Reads the kind of school, the day of the decision and the days of the placement. A placement that was decided before
 * a kind of school was bound and runs on after that day falls under transitional rules nobody has read: open.
 */
export function procedureBinding(facts: Facts): ProcedureBinding {
  const type = facts.plan["homeSchool.type"];
  if (type !== undefined) return bindingFor(type, facts);
  const latest = (Object.keys(boundFrom) as SchoolType[]).map((one) => bindingFor(one, facts));
  if (latest.every((one) => one.bound === YES)) return bound;
  const others = latest.flatMap((one) => one.missing).filter((one) => one.fact !== "law");
  return open([missingFact("homeSchool.type"), ...others]);
}

function bindingFor(type: SchoolType, facts: Facts): ProcedureBinding {
  // Bound since before the earliest wording encoded; the clauses say from when each is in force.
  if (type === "maintained") return bound;
  const from = parseDay(boundFrom[type]) as number;
  const start = facts.plan.startsOn;
  const stated = lastDayStated(facts);
  // A review that let the direction go on without saying until when does not make it run on for ever.
  const end = stated === NEVER ? lastDayFirstPlanned(facts) : stated;
  const decided = facts.plan["decision.madeOn"];
  if (decided !== undefined && decided >= from) return bound;
  // A placement that ended before the day was decided before it.
  if (end !== undefined && end < from) return notBound;
  const decidedBefore = decided !== undefined || (start !== undefined && start < from);
  if (!decidedBefore) {
    const endMatters = end === undefined && start === undefined;
    return open([missingFact("decision.madeOn"), ...(endMatters ? [missingFact("endsOn")] : [])]);
  }
  const runsAcross = end !== undefined || (start !== undefined && start >= from);
  return open([runsAcross ? transitional : missingFact("endsOn")]);
}

function open(facts: readonly MissingFact[]): ProcedureBinding {
  return { bound: UNKNOWN, missing: facts };
}
