import type { CompiledCheck } from "../check/compile.js";
import { missingAboutClause, missingFacts } from "../check/evaluate.js";
import type { Day } from "../days/plain-date.js";
import type { Context, Quantity } from "../engine/condition.js";
import { eachOnce, type MissingFact, unknownFact } from "../engine/missing-fact.js";
import type { CompiledRule, RuleDuty } from "../engine/rule.js";
import type { ConditionTree } from "../engine/tree.js";
import { NO, UNKNOWN, type Verdict, YES } from "../engine/verdict.js";
import { withPlanFacts } from "../plan/derive-facts.js";
import type { Item } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import type { Done, Duty, Limit, Standing } from "./duty.js";
import { heldOn, openAbout } from "./held-on.js";
import { isAfter, type Life, wasHeld } from "./life.js";
import { finiteDay, limitOf, settledDay } from "./limit.js";
import { plain, standingOf } from "./standing.js";

/**
 * Everything the checks make somebody owe, each duty once, as it stands on the day. Deadlines, timeline, latest days,
 * first start, actions and the days of forms select from these and put them into order and words; what is due by which
 * day and whether it is done is decided here only.
 */
export function dutiesOf(life: Life): readonly Duty[] {
  return life.checks.flatMap((check) => owedFor(check, life));
}

/** A check being asked what it makes somebody owe. */
interface Asked {
  readonly check: CompiledCheck;
  readonly rule: CompiledRule;
  readonly duty: RuleDuty;
  readonly life: Life;
  readonly context: Context;
  readonly item: Item | undefined;
  /** Whether the clause applies and binds as far as its circumstances and the law tell, and what is open about it. */
  readonly binds: Verdict;
  readonly openness: readonly MissingFact[];
}

function owedFor(check: CompiledCheck, life: Life): readonly Duty[] {
  const { rule } = check.first;
  const duty = rule?.duty;
  if (rule === undefined || duty === undefined) return [];
  const { context } = life.inquiry;
  const asked = { check, rule, duty, life, context, item: undefined, binds: YES, openness: [] } as const;
  if (duty.follows === "ending" && isAwaited(life.outcomeReached, asked)) return [afterTheEnding(asked)];
  if (check.first.gate?.ask(context) === NO) return [notNeeded(asked)];
  const openness = missingAboutClause(check.first, life.inquiry);
  const bound: Asked = { ...asked, openness, binds: openness.length === 0 ? YES : UNKNOWN };
  const items = rule.forEach === undefined ? [undefined] : context.facts[rule.forEach];
  if (items === undefined) {
    const missing = missingFacts(check, life.inquiry);
    return [dutyOf(bound, plain("cannot-tell"), { applies: UNKNOWN, missing })];
  }
  const found = items.flatMap((item) => aboutEntry({ ...bound, item }));
  return found.length === 0 ? [notNeeded(asked)] : found;
}

/** The duty about the plan as a whole, or about one entry of the rule's list; none where the rule asks for nothing. */
function aboutEntry(asked: Asked): readonly Duty[] {
  const { rule, duty, context, item, life } = asked;
  if (duty.follows === "review" && item !== undefined) {
    const held = wasHeld(item, life.asOf);
    if (isAwaited(held, asked)) return [afterTheReview(asked, item, held)];
  }
  const applies = rule.appliesWhen.ask(context, item);
  if (applies === NO) return [];
  const isDue = duty.when === undefined ? YES : duty.when.ask(context, item);
  if (isDue === NO) return [];
  const limit = limitOf(duty, context, item);
  const lastDay = limit?.kind === "last-day" ? limit : undefined;
  const open: MissingFact[] = [...asked.openness];
  if (applies === UNKNOWN) rule.appliesWhen.addMissing(context, open, item);
  if (isDue === UNKNOWN) duty.when?.addMissing(context, open, item);
  const owed = asked.binds === YES && applies === YES && isDue === YES ? YES : UNKNOWN;
  const { doneOn } = duty;
  const what =
    lastDay === undefined || doneOn === undefined ? doneAtAll(asked) : doneByTheDay(asked, doneOn, lastDay);
  if (duty.doneBy === "holding-a-review" && isOverBefore(limit?.day, life, what)) return [];
  if (rule.forEach === "requests" && what.done === "in-time" && item?.compliedWith !== true) {
    // A request that a recent review makes void asks for nothing.
    return [
      { ...dutyOf(asked, plain("not-needed"), { ...what, limit, applies, owed }), because: "recent-review" },
    ];
  }
  const standing = standingOf({
    asOf: life.asOf,
    calendar: life.calendar,
    earliest: finiteDay(duty.notBefore, context, item),
    due: lastDay ?? finiteDay(duty.expectedBy, context, item) ?? NEVER,
    ...what,
  });
  // Where it is open whether it is owed at all, only what was done can be told.
  const told = owed === YES || standing.status === "done-in-time" || standing.status === "not-yet-due";
  const missing = eachOnce([...open, ...(limit?.missing ?? []), ...what.missing]);
  return [dutyOf(asked, told ? standing : plain("cannot-tell"), { ...what, limit, applies, owed, missing })];
}

/** Whether the direction is over by the last day for a review: then none has to be held, unless it was or is planned. */
function isOverBefore(day: Day | undefined, { span: { last } }: Life, { recorded }: WhatWasDone): boolean {
  const isOver = day !== undefined && last !== undefined && last <= day;
  return isOver && !(recorded !== undefined && recorded <= day);
}

interface WhatWasDone {
  readonly done: Done;
  readonly recorded: Day | undefined;
  readonly missing: readonly MissingFact[];
}

/** Whether it was done by the last day a document sets, and in the way the clause asks for. */
function doneByTheDay(asked: Asked, doneOn: Quantity, limit: Limit): WhatWasDone {
  const { rule, duty, context, item, life } = asked;
  const missing: MissingFact[] = [];
  const byReview = duty.doneBy === "holding-a-review" && life.asOf !== undefined;
  const recorded = byReview ? heldOn(item, life, missing) : settledDay(doneOn, context, item);
  const least = recorded ?? (byReview ? Number.NEGATIVE_INFINITY : doneOn.least(context, item));
  const most = recorded ?? (byReview ? NEVER : doneOn.most(context, item));
  const as = (done: Done): WhatWasDone => ({ done, recorded, missing });
  if (least === NEVER || isAfter(recorded, life.asOf)) return as("no");
  // Told, like the finding, as soon as the bounds of both days do: no calendar makes a notice on the first day timely.
  if (least > limit.most) return as("late");
  if (most > limit.least) {
    if (recorded === undefined && !byReview) doneOn.addMissing(context, missing, item);
    return as("unknown");
  }
  const met = rule.metWhen.ask(context, item);
  if (met === UNKNOWN) rule.metWhen.addMissing(context, missing, item);
  return as(met === YES ? "in-time" : met === NO ? "not-as-required" : "unknown");
}

/** Whether it was done, where no document sets a last day for it or no day of it can be recorded. */
function doneAtAll({ rule, duty, context, item, life }: Asked): WhatWasDone {
  const missing: MissingFact[] = [];
  // From a first day that binds a request is met, of which no day is recorded.
  const recorded = duty.kind === "first-day" ? undefined : finiteDay(duty.doneOn, context, item);
  const as = (done: Done, on: Day | undefined = recorded): WhatWasDone => ({ done, recorded: on, missing });
  const met = rule.metWhen.ask(context, item);
  if (met === UNKNOWN) {
    rule.metWhen.addMissing(context, missing, item);
    return as("unknown");
  }
  if (isAfter(recorded, life.asOf)) return as("no");
  if (met === YES) return as("in-time");
  return recorded === undefined ? as("no", NEVER) : as("not-as-required");
}

interface Particulars extends Partial<WhatWasDone> {
  readonly limit?: Limit | undefined;
  readonly applies?: Verdict;
  readonly owed?: Verdict;
  readonly onlyIf?: ConditionTree | null;
}

function dutyOf(
  { check, rule, duty, context, item, binds }: Asked,
  standing: Standing,
  { done = "unknown", recorded, limit, applies = YES, owed = applies, onlyIf, missing = [] }: Particulars,
): Duty {
  const { gate } = check.first;
  // Where the circumstances of the clause are open they have to turn out to be so.
  const condition = gate?.ask(context) === UNKNOWN ? gate.tree : null;
  return {
    kind: "duty",
    step: duty.step,
    what: duty.what,
    item,
    rule,
    checks: [check],
    earliest: finiteDay(duty.notBefore, context, item),
    limit,
    expectedBy: finiteDay(duty.expectedBy, context, item),
    recorded,
    done,
    binds,
    applies,
    owed,
    awaits: null,
    onlyIf: onlyIf === undefined ? condition : onlyIf,
    missing,
    ...standing,
  };
}

/** Whether what a duty follows on is still to come, or may be: what is done in any case need not wait for it. */
function isAwaited(hasHappened: Verdict, { check, rule, context, item }: Asked): boolean {
  if (hasHappened !== UNKNOWN) return hasHappened === NO;
  const gate = check.first.gate?.ask(context) ?? YES;
  return gate !== YES || rule.metWhen.ask(context, item) !== YES;
}

function notNeeded(asked: Asked): Duty {
  return dutyOf({ ...asked, binds: NO }, plain("not-needed"), { applies: NO });
}

/** What a review still to be held will make due: counted from its day, unless that has passed without it. */
function afterTheReview(asked: Asked, review: Item, held: Verdict): Duty {
  const { duty, context, life } = asked;
  const awaits = "review";
  if (held === UNKNOWN) {
    const missing = [...asked.openness, openAbout(review)];
    return { ...dutyOf(asked, plain("cannot-tell"), { applies: held, missing }), awaits };
  }
  const on = review.on;
  const passed = life.asOf !== undefined && on !== undefined && on <= life.asOf;
  const limit = passed ? undefined : limitOf(duty, context, review);
  return {
    ...dutyOf(asked, plain("not-yet-due"), { applies: held, limit, missing: asked.openness }),
    awaits,
  };
}

const endings = ["return", "managed-move", "something-else"] as const;

/** What the end of the direction will make due. It may depend on how the direction ends. */
function afterTheEnding(asked: Asked): Duty {
  const { check, rule, duty, context, life } = asked;
  // A clause need not repeat what its rule is about.
  const conditions = [check.first.gate, rule.appliesWhen].filter((one) => one !== undefined);
  const open = conditions.filter((one) => endings.some((way) => one.ask(endingWith(context, way)) !== YES));
  const isNo = (way: (typeof endings)[number]): boolean =>
    open.some((one) => one.ask(endingWith(context, way)) === NO);
  if (endings.every(isNo)) return notNeeded(asked);
  const trees = open.map(({ tree }) => tree);
  const onlyIf = trees.length < 2 ? (trees[0] ?? null) : { all: trees };
  const limit = limitOf(duty, context, undefined);
  const applies = life.outcomeReached;
  const awaits = "ending";
  if (applies === NO) return { ...dutyOf(asked, plain("not-yet-due"), { applies, onlyIf, limit }), awaits };
  const unsettled = [unknownFact("ending.outcome", "/ending/outcome", "or-not")];
  return { ...dutyOf(asked, plain("cannot-tell"), { applies, onlyIf, limit, missing: unsettled }), awaits };
}

function endingWith(context: Context, outcome: (typeof endings)[number]): Context {
  return { ...context, facts: withPlanFacts(context.facts, { "ending.outcome": outcome }) };
}
