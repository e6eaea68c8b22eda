import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { policyInUse } from "../check/policy-in-use.js";
import { answerAbout, type Prepared } from "../check/prepare.js";
import type { Result } from "../check/types.js";
import { type DateText, type Day, formatDay } from "../days/plain-date.js";
import { NEVER } from "../plan/plan-days.js";
import type { Council } from "../policy/define-council.js";
import type { PolicyVersion } from "../policy/policy-version.js";
import { type Draft, listedUnder, mergeDrafts } from "./draft.js";
import { type Drift, driftOf } from "./drift.js";
import type { DutyStatus } from "./due-status.js";
import { dutiesOf } from "./duty-drafts.js";
import { eventsOf } from "./event-drafts.js";
import { entryOf } from "./finish-entry.js";
import { type Life, lifeOn } from "./life.js";
import { lifeSteps } from "./life-steps.js";
import type { TimelineEntry } from "./timeline-entry.js";

export interface TimelineOptions {
  readonly council?: Council | undefined;
  /** The home school's calendar. Without it school days cannot be counted. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. What is recorded for a later day is planned, not done. */
  readonly asOf: DateText;
}

/** The life of a direction as it stands on a day. */
export interface Timeline {
  readonly schema: "osd-timeline/1";
  readonly asOf: DateText;
  /** What it rests on: the council's document, where one was given, then national law and guidance. */
  readonly policy: readonly PolicyVersion[];
  /** In order of the day each is due by or belongs to; those without a day come last. */
  readonly entries: readonly TimelineEntry[];
  /** The first entry from today on that is still to come; null when there is none. */
  readonly next: TimelineEntry | null;
  /** Set where the planned end has passed and nothing more is recorded. */
  readonly drift: Drift | null;
  readonly counts: { readonly [status in DutyStatus]: number };
}

export type TimelineResult = Result<{ readonly timeline: Timeline }>;

/**
 * Every duty and event in the life of a direction, in one list in order of date, as it stands on a day: what is done,
 * what is late, what is due within how many school days, and what comes next.
 *
 * Duties come from the clauses that apply to the plan and that a rule decides; questions only a person can answer are
 * in the report. A last day is one a document sets, and is printed with the days counted; where none does, the entry
 * says what it belongs by. Takes any value as plan and calendar; `asOf` has to be given. Throws an `OptionError` for an unknown option.
 *
 * @example
 * const result = timeline(plan, { council: warwickshire, calendar, asOf: "2026-11-09" });
 * if (result.ok) console.log(result.timeline.next?.what); // "invitation to the review"
 */
export function timeline(plan: unknown, options: TimelineOptions): TimelineResult {
  return answerAbout("timeline", [plan, options, { days: ["asOf"] }], (prepared) => ({
    timeline: timelineOf(prepared, lifeOn(prepared, prepared.days.asOf as Day)),
  }));
}

function timelineOf({ council }: Prepared, life: Life): Timeline {
  const duties = mergeDrafts(life.checks.flatMap((check) => dutiesOf(check, life)));
  const sorted = [...duties, ...eventsOf(life)].sort(inOrder);
  const entries = sorted.map((draft) => entryOf(draft, life));
  const next = sorted.findIndex((draft) => isFrom(life.asOf, listedUnder(draft)) && isToCome(draft));
  return {
    schema: "osd-timeline/1",
    asOf: formatDay(life.asOf),
    policy: policyInUse(council),
    entries,
    next: entries[next] ?? null,
    drift: driftOf(life),
    counts: countsOf(entries),
  };
}

function inOrder(a: Draft, b: Draft): number {
  const [first, second] = [listedUnder(a), listedUnder(b)];
  if (first !== second) return first < second ? -1 : 1;
  return lifeSteps.indexOf(a.step) - lifeSteps.indexOf(b.step);
}

function isFrom(asOf: Day, day: Day): boolean {
  return day >= asOf && day !== NEVER;
}

function isToCome({ due }: Draft): boolean {
  return due.status === "due-within" || due.status === "not-yet-due";
}

function countsOf(entries: readonly TimelineEntry[]): Timeline["counts"] {
  const counts = {
    "done-in-time": 0,
    "done-late": 0,
    overdue: 0,
    "due-within": 0,
    "not-yet-due": 0,
    "cannot-tell": 0,
    "not-needed": 0,
  };
  for (const { status } of entries) counts[status] += 1;
  return counts;
}
