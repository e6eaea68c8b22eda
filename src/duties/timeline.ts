import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { checksInUse } from "../check/compile.js";
import { answerAbout } from "../check/prepare.js";
import type { Basis, Result } from "../check/types.js";
import { type DateText, type Day, formatDay } from "../days/plain-date.js";
import { NEVER } from "../plan/plan-days.js";
import type { Council } from "../policy/accepted.js";
import { type Drift, driftOf } from "./drift.js";
import { dutiesOf } from "./duties-of.js";
import { type DutyStatus, dutyStatuses, type Happening } from "./duty.js";
import { eventsOf } from "./events.js";
import { inOrder, lastDay, merged } from "./in-order.js";
import { type Life, lifeOn } from "./life.js";
import { entryOf, type TimelineEntry } from "./timeline-entry.js";

export interface TimelineOptions {
  readonly council?: Council | undefined;
  /** The home school's calendar. Without it school days cannot be counted. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. What is recorded for a later day is planned, not done. */
  readonly asOf: DateText;
  /** Asks under the policy as it was held here on that day, as `YYYY-MM-DD`, without what came in later. */
  readonly knownOn?: DateText | undefined;
}

/** The life of a direction as it stands on a day. */
export interface Timeline extends Basis {
  readonly schema: "osd-timeline/1";
  readonly asOf: DateText;
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
 * says by when it is normally done. Takes any value as plan and calendar; `asOf` has to be given. Throws an `OptionError` for an unknown option.
 *
 * @example
 * const result = timeline(plan, { council: warwickshire, calendar, asOf: "2026-11-09" });
 * if (result.ok) console.log(result.timeline.next?.what); // "invitation to the review"
 */
export function timeline(plan: unknown, options: TimelineOptions): TimelineResult {
  return answerAbout("timeline", [plan, options, { days: ["asOf"] }], (prepared, basis) => ({
    timeline: timelineOf(
      basis,
      lifeOn(prepared.inquiry, checksInUse(prepared.council), prepared.days.asOf as Day),
    ),
  }));
}

function timelineOf(basis: Basis, life: Life<Day>): Timeline {
  const duties = merged(dutiesOf(life), ({ status }) => status);
  const sorted = inOrder<Happening>([...duties, ...eventsOf(life)], listedUnder);
  const entries = sorted.map((one) => entryOf(one, life));
  const next = sorted.findIndex((one) => isFrom(life.asOf, listedUnder(one)) && isToCome(one));
  const counts = dutyStatuses.map((word) => [word, entries.filter(({ status }) => status === word).length]);
  return {
    schema: "osd-timeline/1",
    asOf: formatDay(life.asOf),
    ...basis,
    entries,
    next: entries[next] ?? null,
    drift: driftOf(life),
    counts: Object.fromEntries(counts) as Timeline["counts"],
  };
}

/** The day an entry is listed under: its last day, else the day it is normally done by, was done or can be done from. */
function listedUnder(one: Happening): Day {
  if (one.status === "not-needed") return NEVER;
  const days = [lastDay(one)?.day, one.expectedBy, one.recorded, one.earliest];
  return days.find((day) => day !== undefined && Number.isFinite(day)) ?? NEVER;
}

function isFrom(asOf: Day, day: Day): boolean {
  return day >= asOf && day !== NEVER;
}

/** Still to be done, or to be done as required. */
function isToCome({ status }: Happening): boolean {
  return status === "due-within" || status === "not-yet-due" || status === "done-not-as-required";
}
