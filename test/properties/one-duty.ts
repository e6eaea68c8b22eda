import fc from "fast-check";
import { assess, deadlines } from "../../src/assess/assess.js";
import type { Finding, Report } from "../../src/assess/report.js";
import { compiledCalendar, type SchoolCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";
import { checksInUse } from "../../src/check/compile.js";
import { formatDay } from "../../src/days/plain-date.js";
import type { Action } from "../../src/duties/action.js";
import type { Deadline, DeadlineStatus } from "../../src/duties/deadline.js";
import type { DutyStatus } from "../../src/duties/duty.js";
import { firstLawfulStart } from "../../src/duties/first-lawful-start.js";
import { latestDaysFor } from "../../src/duties/latest-days.js";
import { type Timeline, timeline } from "../../src/duties/timeline.js";
import type { TimelineEntry } from "../../src/duties/timeline-entry.js";
import { lifeSteps } from "../../src/engine/life-steps.js";
import { pointerTo } from "../../src/engine/missing-fact.js";
import { factInfo, planFactNames } from "../../src/plan/facts.js";
import type { Council } from "../../src/policy/accepted.js";
import { ruleById } from "../../src/rules/registry.js";
import { arbitraryWorld, type Json, type World } from "./arbitrary-plan.js";
import { put } from "./completions.js";
import { namedThoughStated, same } from "./tried-on.js";

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

export function agree({ plan, calendar: data }: World, council: Council, asOf: string): void {
  const calendar = data === undefined ? undefined : calendarFrom(data);
  const options = { council, calendar, asOf };
  const assessed = assess(plan, options);
  const lived = timeline(plan, options);
  const dated = deadlines(plan, options);
  if (!assessed.ok || !lived.ok || !dated.ok) throw new Error(`refused: ${JSON.stringify(assessed)}`);
  const { report } = assessed;
  same(dated.deadlines, report.deadlines, "deadlines beside those of the report");
  for (const one of report.deadlines) if (one.kind === "last-day") deadlineAndEntry(one, lived.timeline);
  for (const finding of report.findings) findingAndEntries(finding, lived.timeline);
  for (const action of report.actions) actionAndEntries(action, report, lived.timeline);
  same(
    namedThoughStated(
      lived.timeline.entries.flatMap((one) => one.missing),
      plan,
    ),
    [],
    "stated",
  );
  daysOfForms(report);
  formsAndEntries(report, lived.timeline);
  const { asOf: _, ...planning } = options;
  if (typeof plan.startsOn === "string") lastDaysForTheStart(plan, plan.startsOn, planning);
  if (calendar !== undefined) firstStartAndFindings(plan, calendar, council, asOf);
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
    // What a review or the end will make due is not amiss before that.
    const waits = ruleById(rule)?.data.duty?.follows !== undefined;
    const well: readonly DutyStatus[] = [
      "done-in-time",
      "not-needed",
      ...(waits ? (["not-yet-due"] as const) : []),
    ];
    const amiss = own.filter(({ status }) => !well.includes(status));
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

const isDone = ({ status }: TimelineEntry): boolean => status.startsWith("done");

/** An action is a part of what its clauses ask for: all of it is done when every part is, and only then. */
function actionAndEntries(
  { id, clauses, state, by }: Action,
  { actions }: Report,
  { entries }: Timeline,
): void {
  const own = entries.filter((one) => one.kind === "duty" && clauses.some((id) => one.clauses.includes(id)));
  const words = `${id} ${state}, on the timeline ${own.map(({ status }) => status).join()}`;
  same(own.length > 0, true, `${words}: an entry`);
  same(
    own.every(({ status }) => status === "not-needed"),
    false,
    `${words}: needed`,
  );
  if (own.some(({ status }) => status === "done-in-time")) same(state, "done", words);
  for (const entry of own) {
    const parts = actions.filter((one) => one.clauses.some((id) => entry.clauses.includes(id)));
    const isAllDone = parts.every((one) => one.state === "done");
    if (["overdue", "due-within"].includes(entry.status)) same(isAllDone, false, `${words}: all done`);
  }
  if (by !== null)
    same(
      own.some(({ latest }) => latest === by),
      true,
      `${words}: by ${by}`,
    );
}

/** A form, letter or notice that a clause asks for is given when the timeline says so, and planned while it does. */
function formsAndEntries({ forms }: Report, { entries }: Timeline): void {
  for (const { id, given, clauses } of forms) {
    const own = entries.filter((one) => one.kind === "duty" && one.clauses.includes(clauses[0] ?? "ENG-0"));
    for (const entry of own) {
      const words = `${id} given: ${given}, on the timeline ${entry.status} ${entry.doneOn} ${entry.plannedFor}`;
      if (given === "yes") same(isDone(entry) || entry.status === "not-yet-due", true, words);
      if (given === "planned") same(entry.plannedFor !== null, true, words);
    }
    const isAll = own.length > 0 && own.every(({ status }) => status === "done-in-time");
    if (given === "no") same(isAll, false, `${id} not given, on the timeline done in time`);
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

/**
 * On the first lawful start every last day up to the start is kept, with what is assumed done as assumed; on the school
 * day before one is not, unless that lies before the day asked about, the decision or the calendar.
 */
function firstStartAndFindings(plan: Json, calendar: SchoolCalendar, council: Council, asOf: string): void {
  const found = firstLawfulStart(plan, { council, calendar, asOf });
  if (!found.ok) throw new Error(`refused: ${JSON.stringify(found.issues)}`);
  const { start, assuming } = found.firstStart;
  if (start === null) return;
  const broken = (startsOn: string): readonly string[] | undefined => {
    const assumed = assuming.reduce(
      (sum, { at, on }) => doneOn(sum, at, on),
      put(plan, "/startsOn", startsOn),
    );
    const assessed = assess(assumed, { council, calendar });
    // Other days of the plan may not go with this start.
    if (!assessed.ok) return undefined;
    const { deadlines: all, clauses } = assessed.report;
    return all
      .filter(({ rule, kind }) => kind === "last-day" && isUpToTheStart(rule, council))
      .filter(({ clauses: [first = "ENG-0"] }) => clauses[first]?.severity === "error")
      .filter(({ status }) => status !== "in-time")
      .map(({ rule, status, latest }) => `${rule} ${status} ${latest}`);
  };
  same(broken(start) ?? [], [], `not kept by the first lawful start, ${start}`);
  const schoolDays = [...(compiledCalendar(calendar)?.schoolDays ?? [])];
  const before = schoolDays
    .map((day) => formatDay(day))
    .filter((day) => day < start)
    .at(-1);
  const { madeOn = asOf } = (plan.decision ?? {}) as { madeOn?: string };
  if (before === undefined || before < asOf || before < madeOn) return;
  same(
    broken(before)?.length === 0,
    false,
    `every last day is kept by ${before}, before the first start ${start}`,
  );
}

/** Rules of the library and of the council itself alike, and its questions with a day. */
function isUpToTheStart(id: string, council: Council): boolean {
  const step = checksInUse(council).find(({ first: { rule } }) => rule?.id === id)?.first.rule?.duty?.step;
  return step !== undefined && lifeSteps.indexOf(step) < lifeSteps.indexOf("start");
}

/** The plan with something done on a day, and so done. */
function doneOn(plan: Json, at: string, on: string): Json {
  const fact = planFactNames().find((name) => pointerTo(name, undefined) === at);
  const { deniedBy } = fact === undefined ? { deniedBy: undefined } : factInfo(fact);
  const dated = put(plan, at, on);
  return deniedBy === undefined ? dated : put(dated, pointerTo(deniedBy, undefined), true);
}

function calendarFrom(data: unknown): SchoolCalendar {
  const read = schoolCalendar(data);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.calendar;
}
