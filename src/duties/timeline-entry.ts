import type { WalkedDay } from "../calendar/walks.js";
import type { Citation } from "../check/compile.js";
import { citationFor } from "../check/weight.js";
import { type DateText, textOfDay } from "../days/plain-date.js";
import type { Counting } from "../engine/condition.js";
import type { LifeStep } from "../engine/life-steps.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { ConditionTree, QuantityTree } from "../engine/tree.js";
import type { Message } from "../input/message.js";
import { type Entry, entryOf as entryIn } from "../plan/entry.js";
import type { ClauseId } from "../plan/plan.js";
import type { Force, Severity } from "../policy/vocabulary.js";
import type { DutyStatus, Happening } from "./duty.js";
import { messageFor } from "./entry-code.js";
import { clauseIds, heaviestOf, lastDay, openLastDay } from "./in-order.js";
import { isAfter, type Life } from "./life.js";

/** One thing in the life of a direction: something owed, or an event of the direction itself. */
export interface TimelineEntry extends Message {
  /** Unique in its timeline: a clause that asks for it, or the name of the event, and where in the plan it is. */
  readonly id: string;
  readonly kind: "duty" | "event";
  readonly step: LifeStep;
  /** What is due: "written notice to parents". */
  readonly what: string;
  /** The list entry it is about; null for the plan as a whole. */
  readonly about: Entry | null;
  /** The rule that decides it; null for an event. */
  readonly rule: string | null;
  /** Every clause that asks for it, the one cited first. */
  readonly clauses: readonly ClauseId[];
  /** Who owes it. */
  readonly owedBy: string;
  /** Null for an event that no clause asks for. */
  readonly force: Force | null;
  readonly severity: Severity | null;
  readonly citation: Citation | null;
  /** It cannot be done before this day; null where nothing says so. For an event, its day. */
  readonly earliest: DateText | null;
  /** The last day in time, as a document sets it; null where none does, or with `counting` where it cannot be worked out. */
  readonly latest: DateText | null;
  /** Without a last day: the day it is normally done by in the order of events. For an event, its day. Never a limit. */
  readonly expectedBy: DateText | null;
  /** How the last day is counted, from which day and how many; null where no document sets one. */
  readonly counting: Counting | null;
  readonly from: DateText | null;
  /** What that day is, as the rule counts from it; null for a day that is not counted. */
  readonly countedFrom: QuantityTree | null;
  readonly count: number | null;
  readonly walk: readonly WalkedDay[];
  /** The day it was done, if that is recorded and no later than `asOf`. */
  readonly doneOn: DateText | null;
  /** The day recorded for it that is still to come. */
  readonly plannedFor: DateText | null;
  readonly status: DutyStatus;
  /** School days after today up to the day it is due by; null where it is not due or they cannot be counted. */
  readonly schoolDaysLeft: number | null;
  /** School days by which it is or was late. */
  readonly schoolDaysLate: number | null;
  /** What has to turn out to be so for it to be owed; null where it is owed anyway. */
  readonly onlyIf: ConditionTree | null;
  /** What is not known: why it cannot be told how it stands, or on which day it is due at the latest. */
  readonly missing: readonly MissingFact[];
}

/** The finished entry. */
export function entryOf(one: Happening, life: Life): TimelineEntry {
  const { kind, step, item, rule, checks, recorded, expectedBy, status } = one;
  const cited = heaviestOf(checks, life.inquiry);
  const open = openLastDay(one);
  const limit = lastDay(one) ?? open;
  const isPlanned = isAfter(recorded, life.asOf);
  return {
    id: `${kind === "event" ? step : checks[0]?.first.clause.id}${item?.at ?? ""}`,
    kind,
    step,
    what: one.what,
    about: item === undefined ? null : entryIn(item, rule?.forEach ?? "reviews"),
    rule: rule?.id ?? null,
    clauses: clauseIds(checks, cited?.first),
    owedBy: cited?.first.clause.owedBy ?? "home school",
    force: cited?.weight.force ?? null,
    severity: cited?.weight.severity ?? null,
    citation: cited === undefined ? null : citationFor(cited.first, life.inquiry),
    earliest: textOfDay(one.earliest),
    latest: textOfDay(limit?.day),
    expectedBy: limit?.day === undefined ? textOfDay(expectedBy) : null,
    counting: limit?.counting ?? null,
    from: textOfDay(limit?.from),
    countedFrom: limit?.countedFrom ?? null,
    count: limit?.count ?? null,
    walk: limit?.walk() ?? [],
    doneOn: isPlanned ? null : textOfDay(recorded),
    plannedFor: isPlanned ? textOfDay(recorded) : null,
    status,
    schoolDaysLeft: one.schoolDaysLeft,
    schoolDaysLate: one.schoolDaysLate,
    onlyIf: one.onlyIf,
    missing: status === "cannot-tell" || kind === "event" ? one.missing : (open?.missing ?? []),
    ...messageFor(one, life),
  };
}
