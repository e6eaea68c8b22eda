import type { Day } from "../days/plain-date.js";
import type { Context } from "../engine/condition.js";
import { eachOnce, type MissingFact, missingAnswer, missingFact } from "../engine/missing-fact.js";
import { CANNOT_TELL, DOES_NOT_APPLY, MET, NOT_MET, type Outcome } from "../engine/outcome.js";
import { addMissingForRule, ruleOutcome } from "../engine/rule-outcome.js";
import { NO, UNKNOWN, type Verdict, verdictOf, YES } from "../engine/verdict.js";
import { lastDayStated } from "../plan/direction-span.js";
import { mostOf } from "../plan/fact-slots.js";
import type { Facts, PlanDayFact } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import { type ProcedureBinding, procedureBinding } from "../policy/bound-procedure.js";
import type { CompiledCheck, CompiledClause } from "./compile.js";

/** What is asked about one plan: the context of conditions, and which law binds the school. */
export interface Inquiry {
  readonly context: Context;
  readonly binding: ProcedureBinding;
  /** The day that picks the edition of a national clause: the decision where known, else the start. */
  readonly lawDay: number | undefined;
  /** Asked as known on this day: a national clause that came in later is not there. */
  readonly knownOn: Day | undefined;
  /** The day that picks the editions of a council's documents, where it is not the start. */
  readonly editionsOn: Day | undefined;
}

/** What is asked beside the plan. */
export type AskedAs = Pick<Inquiry, "knownOn" | "editionsOn">;

export function inquire(context: Context, { knownOn, editionsOn }: Partial<AskedAs> = {}): Inquiry {
  const { facts } = context;
  const decided = facts.plan["decision.madeOn"];
  return {
    context,
    binding: procedureBinding(facts),
    lawDay: decided ?? facts.plan.startsOn,
    knownOn,
    editionsOn,
  };
}

/** The outcome of one check. Every clause of the check has this outcome. */
export function checkOutcome(check: CompiledCheck, inquiry: Inquiry): Outcome {
  return asFarAsBound(check, outcomeIfBound(check, inquiry), inquiry);
}

/** What a check comes to where it is open whether the procedure binds the school: a duty of it cannot be told. */
export function asFarAsBound({ first }: CompiledCheck, ifBound: Outcome, { binding }: Inquiry): Outcome {
  const isOpen = first.procedure && binding.bound === UNKNOWN && ifBound !== DOES_NOT_APPLY;
  return isOpen ? CANNOT_TELL : ifBound;
}

/** What was done or left undone, whether the procedure binds the school or not. */
export function outcomeIfBound({ first: one }: CompiledCheck, inquiry: Inquiry): Outcome {
  const { context } = inquiry;
  const current = inForce(one, inquiry);
  if (current === NO || waitsForTheEnd(one, context)) return DOES_NOT_APPLY;
  const gate = one.gate === undefined ? YES : one.gate.ask(context);
  if (gate === NO) return DOES_NOT_APPLY;
  const own = one.rule === undefined ? attested(one, context.facts) : ruleOutcome(one.rule, context);
  if (own === DOES_NOT_APPLY) return DOES_NOT_APPLY;
  return gate === UNKNOWN || current === UNKNOWN ? CANNOT_TELL : own;
}

/** What the end of a direction makes due is not asked while it is known to be still to come. */
export function waitsForTheEnd({ rule }: CompiledClause, { facts }: Context): boolean {
  return facts.endIsToCome && rule?.duty?.follows === "ending";
}

/**
 * Whether a clause is in force for this plan. The start picks the edition of a council's document. Where neither decision
 * nor start is known a national clause is taken as in force: its rule will ask for what it needs.
 */
export function inForce(one: CompiledClause, inquiry: Inquiry): Verdict {
  const { context, lawDay } = inquiry;
  if (one.force === "council") return startsWithin(one, inquiry);
  if (isHeldLater(one, inquiry)) return NO;
  const { plan } = context.facts;
  const day = one.dateBy === undefined ? lawDay : dayThatDates(one.dateBy, context.facts);
  if (endToKnow(one, inquiry) !== undefined) return UNKNOWN;
  if (day !== undefined) return verdictOf(day >= one.inForceFrom && day <= one.inForceTo);
  if (one.dateBy === undefined || lawDay === undefined) return YES;
  // What falls due later falls due no earlier than the decision and the start; a managed move, after the direction.
  const earliest = Math.max(
    lawDay,
    plan.startsOn ?? lawDay,
    one.dateBy === "managedMove.startsOn" ? (plan.endsOn ?? lawDay) + 1 : lawDay,
  );
  return earliest >= one.inForceFrom && one.inForceTo === Number.POSITIVE_INFINITY ? YES : UNKNOWN;
}

/** Whether a national clause came in after the day on which the policy is asked about. */
export function isHeldLater({ enteredOn }: CompiledClause, { knownOn }: Inquiry): boolean {
  return knownOn !== undefined && enteredOn > knownOn;
}

/** A direction lasts to its last day, whatever day was planned. */
function dayThatDates(fact: PlanDayFact, facts: Facts): number | undefined {
  return fact === "endsOn" ? lastDayStated(facts) : facts.plan[fact];
}

/**
 * What would tell whether a direction decided before the clause, with no end planned, was still going on when it came into
 * force; undefined where that is known or is no question.
 */
function endToKnow(
  { dateBy, inForceFrom }: CompiledClause,
  { context: { facts }, lawDay }: Inquiry,
): "ending.outcome" | "managedMove.onRollOn" | "ending.returnedOn" | undefined {
  if (dateBy !== "endsOn" || lastDayStated(facts) !== NEVER) return undefined;
  if (lawDay === undefined || lawDay >= inForceFrom) return undefined;
  const { plan } = facts;
  const outcome = plan["ending.outcome"];
  if (outcome === undefined) return "ending.outcome";
  if (outcome === "not-yet") return undefined;
  const day = outcome === "managed-move" ? "managedMove.onRollOn" : "ending.returnedOn";
  return plan[day] === undefined ? day : undefined;
}

/**
 * Whether a direction starts within the days of an edition. One of which no start is stated is taken to, unless it ended
 * before them; where it was decided before them its start has to be known.
 */
export function startsWithin({ inForceFrom, inForceTo }: DaysInForce, inquiry: Inquiry): Verdict {
  const { plan } = inquiry.context.facts;
  const startsOn = inquiry.editionsOn ?? plan.startsOn;
  if (startsOn !== undefined) return verdictOf(startsOn >= inForceFrom && startsOn <= inForceTo);
  if (mostOf(plan, "direction.lastDay") < inForceFrom) return NO;
  const decided = plan["decision.madeOn"];
  return decided !== undefined && decided < inForceFrom ? UNKNOWN : YES;
}

type DaysInForce = Pick<CompiledClause, "inForceFrom" | "inForceTo">;

/** Whether a clause is, or may be, in force for this plan. */
export function isInForce(one: CompiledClause, inquiry: Inquiry): boolean {
  return inForce(one, inquiry) !== NO;
}

function attested(one: CompiledClause, facts: Facts): Outcome {
  const answer = facts.attestations[one.clause.id];
  return answer === undefined ? CANNOT_TELL : answer ? MET : NOT_MET;
}

/** What is not known about whether a clause applies to the plan, is in force and binds the school. */
export function missingAboutClause(one: CompiledClause, inquiry: Inquiry): MissingFact[] {
  const { context, binding } = inquiry;
  const found: MissingFact[] = [];
  if (one.gate?.ask(context) === UNKNOWN) one.gate.addMissing(context, found);
  if (inForce(one, inquiry) === UNKNOWN) {
    found.push(missingFact(endToKnow(one, inquiry) ?? one.dateBy ?? "startsOn"));
  }
  if (one.procedure && binding.bound === UNKNOWN) found.push(...binding.missing);
  return found;
}

/** Exactly the facts that would settle a check that cannot be told, each once. */
export function missingFacts(check: CompiledCheck, inquiry: Inquiry): readonly MissingFact[] {
  const { first } = check;
  const { context } = inquiry;
  const found = missingAboutClause(first, inquiry);
  if (first.rule === undefined) {
    const { id } = first.clause;
    if (context.facts.attestations[id] === undefined) found.push(missingAnswer(id));
  } else {
    addMissingForRule(first.rule, context, found);
  }
  return eachOnce(found);
}
