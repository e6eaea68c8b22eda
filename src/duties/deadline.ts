import type { WalkedDay } from "../calendar/walks.js";
import type { Citation, CompiledCheck } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import { citationFor, weightOf } from "../check/weight.js";
import { type DateText, type Day, textOfDay } from "../days/plain-date.js";
import type { Counting } from "../engine/condition.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { DeadlineKind } from "../engine/rules.js";
import type { QuantityTree } from "../engine/tree.js";
import { NO, UNKNOWN, YES } from "../engine/verdict.js";
import { type Entry, entryOf } from "../plan/entry.js";
import type { ClauseId } from "../plan/plan.js";
import type { Force } from "../policy/vocabulary.js";
import { dutiesOf } from "./duties-of.js";
import type { Duty, Limit } from "./duty.js";
import { inOrder, lastDayOf } from "./in-order.js";
import { isAfter, lifeOn } from "./life.js";

/**
 * Whether what is due by a last day was done: `done-not-as-required` was done by then, but not in the way the clause asks
 * for. For a first day that binds, `in-time` says that the duty was met and `not-done` that it was not.
 */
export type DeadlineStatus = "in-time" | "late" | "done-not-as-required" | "not-done" | "cannot-tell";

/** A last day in time or a first day that binds, how it was counted, and whether it was kept. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** What is due: "written notice to parents". */
  readonly what: string;
  /** The list entry it is about; null for the plan as a whole. */
  readonly about: Entry | null;
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
  readonly force: Force;
  /** The last day in time; of kind `first-day` the first day that binds. Null when it cannot be worked out. */
  readonly latest: DateText | null;
  /** What that day cannot be worked out without; empty where it is known. */
  readonly latestNeeds: readonly MissingFact[];
  /** The day it was done. Without `asOf` what is planned counts as done. */
  readonly doneOn: DateText | null;
  /** The day recorded for it that is still to come on the day given as `asOf`. */
  readonly plannedFor: DateText | null;
  readonly status: DeadlineStatus;
  readonly counting: Counting;
  /** The day counted from, and how many; null for a deadline that is a day itself. */
  readonly from: DateText | null;
  /** What that day is, as the rule counts from it; null for a day that is not counted. */
  readonly countedFrom: QuantityTree | null;
  readonly count: number | null;
  readonly walk: readonly WalkedDay[];
  readonly missing: readonly MissingFact[];
  readonly citation: Citation;
}

type Dated = Duty & { readonly limit: Limit };

/** The deadlines the checks imply for a plan, in order of the day. What is not owed yet has none. */
export function deadlinesBy(
  checks: readonly CompiledCheck[],
  inquiry: Inquiry,
  asOf: Day | undefined,
): readonly Deadline[] {
  const dated = checks.filter(({ first }) => first.rule?.duty?.latest !== undefined);
  const duties = dutiesOf(lifeOn(inquiry, dated, asOf)).filter(hasDeadline);
  return inOrder(duties, lastDayOf).map((duty) => deadlineOf(duty, inquiry, asOf));
}

/** The first deadline of the clause; one that cannot be worked out only where no other can. */
export function deadlineBy(
  clause: ClauseId | undefined,
  deadlines: readonly Deadline[],
): Deadline | undefined {
  return clause === undefined ? undefined : deadlines.find(({ clauses }) => clauses.includes(clause));
}

/** The first day a deadline of the clause falls on. */
export function dayBy(clause: ClauseId | undefined, deadlines: readonly Deadline[]): DateText | null {
  return deadlineBy(clause, deadlines)?.latest ?? null;
}

function hasDeadline(duty: Duty): duty is Dated {
  const { limit, awaits, binds, applies, item } = duty;
  // An entry that may not be asked about has no deadline yet.
  const isAsked = binds !== NO && (item === undefined ? applies !== NO : applies === YES);
  return limit !== undefined && awaits === null && isAsked;
}

function deadlineOf(duty: Dated, inquiry: Inquiry, asOf: Day | undefined): Deadline {
  const { limit, rule, recorded, item, checks, missing } = duty;
  const [{ first, ids }] = checks as readonly [Duty["checks"][number]];
  const isPlanned = isAfter(recorded, asOf);
  return {
    kind: limit.kind,
    what: duty.what,
    about: item === undefined || rule.forEach === undefined ? null : entryOf(item, rule.forEach),
    rule: rule.id,
    clauses: ids,
    force: weightOf(first, inquiry).force,
    latest: textOfDay(limit.day),
    latestNeeds: limit.missing,
    doneOn: isPlanned ? null : textOfDay(recorded),
    plannedFor: isPlanned ? textOfDay(recorded) : null,
    status: statusOf(duty),
    counting: limit.counting,
    from: textOfDay(limit.from),
    countedFrom: limit.countedFrom,
    count: limit.count,
    walk: limit.walk(),
    missing,
    citation: citationFor(first, inquiry),
  };
}

const statuses: { readonly [done in Duty["done"]]: DeadlineStatus } = {
  "in-time": "in-time",
  late: "late",
  "not-as-required": "done-not-as-required",
  no: "not-done",
  unknown: "cannot-tell",
};

/** Where it is open whether it is owed at all, only what was done can be told. */
function statusOf({ done, owed }: Duty): DeadlineStatus {
  return owed === UNKNOWN && done !== "in-time" ? "cannot-tell" : statuses[done];
}
