import fc from "fast-check";
import { assess, deadlines } from "../../src/assess/assess.js";
import type { Finding, Report } from "../../src/assess/report.js";
import type { Deadline, DeadlineStatus } from "../../src/duties/deadline.js";
import type { DutyStatus } from "../../src/duties/duty.js";
import { latestDaysFor } from "../../src/duties/latest-days.js";
import { type Timeline, timeline } from "../../src/duties/timeline.js";
import type { TimelineEntry } from "../../src/duties/timeline-entry.js";
import type { Council } from "../../src/policy/accepted.js";
import { arbitraryWorld, type World } from "./arbitrary-plan.js";
import { same } from "./tried-on.js";

// What is said of one duty in several places: in the finding, among the deadlines, on the timeline, among the last days
// for a start, in a form, as an action. Whatever the plan and the day, they say the same.

/** The words of the timeline that go with each word of the deadlines. */
const alike: { readonly [status in DeadlineStatus]: readonly DutyStatus[] } = {
  "in-time": ["done-in-time"],
  late: ["done-late"],
  "done-not-as-required": ["done-not-as-required"],
  "not-done": ["overdue", "due-within", "not-yet-due"],
  "cannot-tell": ["cannot-tell", "not-yet-due"],
};

/** Holds what is said of each duty, on random plans and days, to the rest of what is said of it. */
export function tryAgreement(council: Council, plans: number, seed?: number): void {
  const day = fc.constantFrom(
    "2024-09-16",
    "2025-11-03",
    "2026-07-26",
    "2026-11-23",
    "2027-01-18",
    "2027-06-01",
  );
  fc.assert(
    fc.property(arbitraryWorld(council), day, (world, asOf) => agree(world, council, asOf)),
    { numRuns: plans, ...(seed === undefined ? {} : { seed }) },
  );
}

export function agree({ plan, calendar }: World, council: Council, asOf: string): void {
  const options = { council, calendar: calendar as never, asOf };
  const assessed = assess(plan, options);
  const lived = timeline(plan, options);
  const dated = deadlines(plan, options);
  if (!assessed.ok || !lived.ok || !dated.ok) throw new Error(`refused: ${JSON.stringify(assessed)}`);
  const { report } = assessed;
  same(dated.deadlines, report.deadlines, "deadlines beside those of the report");
  for (const one of report.deadlines) if (one.kind === "last-day") deadlineAndEntry(one, lived.timeline);
  for (const finding of report.findings) findingAndEntries(finding, lived.timeline);
  daysOfForms(report);
  const { asOf: _, ...planning } = options;
  if (typeof plan.startsOn === "string") lastDaysForTheStart(plan, plan.startsOn, planning);
}

function deadlineAndEntry(one: Deadline, { entries }: Timeline): void {
  const found = entries.filter(
    ({ kind, rule, about, clauses }) =>
      kind === "duty" &&
      rule === one.rule &&
      about?.at === one.about?.at &&
      clauses.includes(one.clauses[0] ?? "ENG-0"),
  );
  const days = ({ latest, doneOn, plannedFor }: Deadline | TimelineEntry) => [latest, doneOn, plannedFor];
  const words = `${one.clauses[0]} ${one.about?.at} ${one.status}`;
  same(found.map(days), found.length === 0 ? [["an entry"]] : found.map(() => days(one)), `days of ${words}`);
  for (const { status, latest } of found) {
    // Without its last day nobody can say whether what is not done is overdue.
    const isOpen = one.status === "not-done" && latest === null && status === "cannot-tell";
    if (!isOpen && !alike[one.status].includes(status))
      throw new Error(`${words}, on the timeline ${status}`);
  }
}

/** The finding asks about what a letter or form says as well: the first review it names, an item it leaves out. */
const asksAboutAForm = ["first-review-within-school-weeks", "safeguarding-shared-before-the-start"];

function findingAndEntries({ rule, clauses, outcome }: Finding, { entries }: Timeline): void {
  const [first = "ENG-0"] = clauses;
  const own = entries.filter(
    (one) => one.kind === "duty" && one.rule === rule && one.clauses.includes(first),
  );
  if (own.length === 0 || asksAboutAForm.includes(rule)) return;
  const wrong = own.filter((entry) => !fits(outcome, entry));
  const said = wrong.map(({ id, status, doneOn, plannedFor }) => `${id} ${status} ${doneOn} ${plannedFor}`);
  same(said, [], `${first} ${outcome}`);
  if (outcome === "not-met") {
    const amiss = own.filter(({ status }) => status !== "done-in-time" && status !== "not-needed");
    same(amiss.length > 0, true, `${first} not met, and nothing amiss on the timeline`);
  }
}

/** A review whose day is not known may or may not be held, while the others settle the finding or leave it open. */
const dayOfReviewMayBeOpen = ["reviews-no-further-apart-than"];

function fits(outcome: Finding["outcome"], { rule, status, latest, plannedFor }: TimelineEntry): boolean {
  const isPlannedInTime = plannedFor !== null && (latest === null || plannedFor <= latest);
  const isUndated = dayOfReviewMayBeOpen.includes(rule ?? "");
  switch (outcome) {
    case "met":
      if (["done-in-time", "not-yet-due", "not-needed"].includes(status)) return true;
      return isPlannedInTime || (isUndated && status === "cannot-tell");
    case "cannot-tell":
      if (["done-in-time", "not-yet-due", "not-needed", "cannot-tell"].includes(status)) return true;
      return plannedFor !== null || isUndated;
    case "does-not-apply":
      // What the end of the direction, or a review, will make due.
      return ["not-needed", "not-yet-due", "cannot-tell"].includes(status);
    default:
      return true;
  }
}

function daysOfForms({ forms, deadlines: all }: Report): void {
  for (const { due } of forms) {
    for (const { by, clause } of due) {
      const days = all.filter(({ clauses }) => clause !== null && clauses.includes(clause));
      same(by, days[0]?.latest ?? null, `a form's day by ${clause}`);
    }
  }
}

/** Without a day taken as today, as the days for a start are asked for. */
function lastDaysForTheStart(plan: unknown, start: string, planning: object): void {
  const planned = latestDaysFor(plan, start, planning);
  const dated = deadlines(plan, planning);
  if (!planned.ok || !dated.ok) return;
  for (const { rule, about, clauses, latest, follows } of planned.latestDays.steps) {
    const own = dated.deadlines.filter(
      (one) =>
        one.rule === rule && one.about?.at === about?.at && clauses.includes(one.clauses[0] ?? "ENG-0"),
    );
    const days = own.map((one) => one.latest);
    const wanted = own.map(() => latest);
    if (follows === null) same(days, wanted, `last day by ${clauses[0]} ${about?.at}`);
  }
}
