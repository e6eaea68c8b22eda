import {
  type WalkedDay,
  walkCalendarDaysAfter,
  walkCalendarDaysBefore,
  walkSchoolDaysBefore,
  walkSchoolWeeksAfter,
} from "../calendar/walks.js";
import type { CompiledCheck } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import { citationFor, weightOf } from "../check/weight.js";
import { textOfDay } from "../days/plain-date.js";
import { isOnOrBefore } from "../engine/comparisons.js";
import { type Context, underSettings } from "../engine/condition.js";
import { itemsOf } from "../engine/list-conditions.js";
import type { MissingFact } from "../engine/missing-fact.js";
import { DOES_NOT_APPLY, type Outcome } from "../engine/outcome.js";
import type { Quantity } from "../engine/quantity.js";
import type { RuleDeadline } from "../engine/rule.js";
import { NO, UNKNOWN, YES } from "../engine/verdict.js";
import type { Item } from "../plan/facts.js";
import { itemWords } from "../words/item-words.js";
import type { Deadline, DeadlineStatus } from "./deadline.js";

/** Every deadline the checks imply for a plan. A check that does not apply implies none. */
export function listDeadlines(
  checks: readonly CompiledCheck[],
  outcomes: readonly Outcome[],
  inquiry: Inquiry,
): readonly Deadline[] {
  const found: Deadline[] = [];
  checks.forEach((check, i) => {
    const rule = check.first.rule;
    if (rule?.deadline === undefined || outcomes[i] === DOES_NOT_APPLY) return;
    const context = underSettings(inquiry.context, check.first.settings);
    const items = rule.forEach === undefined ? [undefined] : (itemsOf(context.facts, rule.forEach) ?? []);
    for (const item of items) {
      const applies = rule.appliesWhen.ask(context, item);
      // An entry that may not be asked about has no deadline yet.
      if (applies === NO || (item !== undefined && applies === UNKNOWN)) continue;
      if (rule.deadline.when !== undefined && rule.deadline.when.ask(context, item) === NO) continue;
      const deadline = deadlineOf(check, rule.deadline, { ...inquiry, context }, item);
      if (deadline !== undefined) found.push(deadline);
    }
  });
  return found;
}

/** Deadlines by their last day; those whose day cannot be worked out come last. */
export function inOrderOfDay(deadlines: readonly Deadline[]): readonly Deadline[] {
  return [...deadlines].sort((a, b) => {
    if (a.latest === b.latest) return 0;
    if (a.latest === null) return 1;
    return b.latest === null || a.latest < b.latest ? -1 : 1;
  });
}

/** The last day a check implies for the plan, or for one entry of a list; the context holds the check's settings. */
export function deadlineOf(
  check: CompiledCheck,
  rule: RuleDeadline,
  inquiry: Inquiry,
  item: Item | undefined,
): Deadline | undefined {
  const { context } = inquiry;
  const { kind = "last-day", what, doneOn, latest } = rule;
  const last = settledDay(latest, context, item);
  const done = settledDay(doneOn, context, item);
  // A day that never comes is no deadline: a review gap that starts at no day, a request after no review.
  if (last === Number.POSITIVE_INFINITY) return undefined;
  const missing: MissingFact[] = [];
  if (last === undefined) latest.addMissing(context, missing, item);
  const status = kind === "first-day" ? statusByRule(check, context, item) : statusOf(rule, context, item);
  if (kind === "last-day" && done === undefined) doneOn.addMissing(context, missing, item);
  if (kind === "first-day" && status === "cannot-tell")
    check.first.rule?.metWhen.addMissing(context, missing, item);
  const counted = latest.counted;
  const from = counted === undefined ? undefined : settledDay(counted.from, context, item);
  const { first } = check;
  return {
    kind,
    what,
    about: item === undefined ? null : itemWords(item, first.rule?.forEach),
    rule: first.rule?.id ?? "",
    clauses: check.clauses.map((one) => one.clause.id),
    force: weightOf(first, inquiry).force,
    latest: textOfDay(last),
    doneOn: textOfDay(done),
    status,
    counting: counted?.counting ?? "the-day-itself",
    from: textOfDay(from),
    count: counted === undefined ? null : counted.count(context),
    walk: last === undefined ? [] : walkOf(latest, context, item),
    missing,
    citation: citationFor(first, inquiry),
  };
}

/** The day a quantity is, `Infinity` for a day that never comes; undefined while it is not known. */
export function settledDay(quantity: Quantity, context: Context, item?: Item): number | undefined {
  const day = quantity.least(context, item);
  return day === quantity.most(context, item) ? day : undefined;
}

/** Told, like the finding, as soon as the bounds of both days do: no calendar makes a notice on the first day timely. */
function statusOf(
  { doneOn, latest }: RuleDeadline,
  context: Context,
  item: Item | undefined,
): DeadlineStatus {
  if (settledDay(doneOn, context, item) === Number.POSITIVE_INFINITY) return "not-done";
  const inTime = isOnOrBefore(doneOn, latest, context, item);
  return inTime === UNKNOWN ? "cannot-tell" : inTime === YES ? "in-time" : "late";
}

/** A first day that binds is kept or not by what followed, which the rule knows. */
function statusByRule(check: CompiledCheck, context: Context, item: Item | undefined): DeadlineStatus {
  const met = check.first.rule?.metWhen.ask(context, item);
  return met === YES ? "in-time" : met === NO ? "not-done" : "cannot-tell";
}

/** The days walked from the anchor to the last day, for people to follow. */
function walkOf(latest: Quantity, context: Context, item: Item | undefined): readonly WalkedDay[] {
  const { counted } = latest;
  if (counted === undefined) return [];
  const from = settledDay(counted.from, context, item);
  if (from === undefined || !Number.isFinite(from)) return [];
  const n = counted.count(context);
  const anchor = counted.from.words;
  const { calendar } = context;
  switch (counted.counting) {
    case "school-days-before":
      return calendar === undefined ? [] : (walkSchoolDaysBefore(calendar, from, n, anchor) ?? []);
    case "school-weeks-after":
      return calendar === undefined ? [] : (walkSchoolWeeksAfter(calendar, from, n, anchor) ?? []);
    case "calendar-days-before":
      return walkCalendarDaysBefore(from, n, anchor);
    case "calendar-days-after":
      return walkCalendarDaysAfter(from, n, anchor);
    default:
      return [];
  }
}
