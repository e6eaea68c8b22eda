import { countSchoolDays, firstSchoolDayOnOrAfter } from "../calendar/counting.js";
import { type Day, longDay } from "../days/plain-date.js";
import { type MissingFact, missingList, pointerTo, wordsFor } from "../engine/missing-fact.js";
import { NO, UNKNOWN, YES } from "../engine/verdict.js";
import type { Item, PlanFactName } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import { itemWords } from "../words/item-words.js";
import type { Draft } from "./draft.js";
import { type Due, dueStatus, plainDue } from "./due-status.js";
import { type EventStep, eventRules } from "./event-rules.js";
import { type Life, wasHeld } from "./life.js";

/** The events of a direction's life: the decision, the start, each review, how long it goes on, and how it ends. */
export function eventsOf(life: Life): readonly Draft[] {
  return [
    dayOfPlan(life, "decide", "decision to direct the pupil off site", "decision.madeOn"),
    dayOfPlan(life, "start", "first day off site", "startsOn"),
    ...reviews(life),
    ...extensions(life),
    ...endings(life),
  ];
}

interface Particulars {
  readonly item?: Item | undefined;
  readonly on?: Day | undefined;
  readonly done?: Day | undefined;
  readonly missing?: readonly MissingFact[];
  readonly onlyIf?: string | null;
}

function draft(
  life: Life,
  step: EventStep,
  what: string,
  due: Due,
  { item, on, done, missing = [], onlyIf = null }: Particulars,
): Draft {
  const rules: readonly string[] = eventRules[step];
  const checks = life.checks
    .filter(({ first }) => first.rule !== undefined && rules.includes(first.rule.id))
    .filter(({ first }) => first.gate?.ask(life.inquiry.context) !== NO);
  return {
    kind: "event",
    step,
    what,
    about: item === undefined ? null : itemWords(item, "reviews"),
    at: item?.at ?? null,
    rule: null,
    checks,
    earliest: on,
    latest: undefined,
    belongsBy: on,
    deadline: undefined,
    done,
    due,
    onlyIf,
    missing,
  };
}

function missingFact(name: PlanFactName): MissingFact {
  return { fact: name, at: pointerTo(name, undefined), words: wordsFor(name) };
}

/** A day of the plan: once it has come, it is taken to have happened. */
function dayOfPlan(life: Life, step: EventStep, what: string, name: PlanFactName): Draft {
  const on = life.facts.plan[name] as Day | undefined;
  if (on === undefined)
    return draft(life, step, what, plainDue("cannot-tell"), { missing: [missingFact(name)] });
  return draft(life, step, what, dueOn(life, on, on), { on, done: on });
}

/** How an event stands whose day is known; it may be given until a later day to be recorded. */
function dueOn({ asOf, calendar }: Life, on: Day, done: Day | undefined, by: Day = on): Due {
  return dueStatus({ asOf, earliest: on, by, isLimit: true, done, doneOnSomeDay: false }, calendar);
}

function reviews(life: Life): readonly Draft[] {
  const what = "review meeting";
  if (life.facts.reviews === undefined) {
    return [draft(life, "review-hold", what, plainDue("cannot-tell"), { missing: [missingList("reviews")] })];
  }
  if (life.facts.reviews.length === 0) return [noReview(life)];
  return life.facts.reviews.map((item) => {
    const held = wasHeld(item, life.asOf);
    const on = item.on as Day | undefined;
    if (on === undefined || held === UNKNOWN) {
      const missing: MissingFact =
        on === undefined
          ? { fact: "review.on", at: `${item.at}/on`, words: wordsFor("review.on") }
          : { fact: "review.held", at: `${item.at}/status`, words: `whether ${wordsFor("review.held")}` };
      return draft(life, "review-hold", what, plainDue("cannot-tell"), { item, on, missing: [missing] });
    }
    const done = held === YES || on > life.asOf ? on : NEVER;
    return draft(life, "review-hold", what, dueOn(life, on, done), { item, on, done });
  });
}

/** None planned and none held, though there has to be one while the direction runs. */
function noReview(life: Life): Draft {
  const by = life.span.last ?? NEVER;
  const known = { asOf: life.asOf, earliest: life.span.start, isLimit: false, doneOnSomeDay: false };
  const due = dueStatus({ ...known, by, done: NEVER }, life.calendar);
  return draft(life, "review-hold", "review meeting", due, {
    on: by === NEVER ? undefined : by,
    done: NEVER,
  });
}

/** Each review held that let the direction go on. */
function extensions(life: Life): readonly Draft[] {
  return (life.facts.reviews ?? [])
    .filter((item) => item.outcome === "continue" && wasHeld(item, life.asOf) === YES)
    .map((item) => {
      const until = item.continueUntil as Day | undefined;
      const what =
        until === undefined || until === NEVER
          ? "direction goes on"
          : `direction goes on until ${longDay(until)}`;
      const on = item.on as Day;
      return draft(life, "extension", what, plainDue("done-in-time"), { item, on, done: on });
    });
}

function endings(life: Life): readonly Draft[] {
  const { plan } = life.facts;
  const move = plan["managedMove.startsOn"] as Day | undefined;
  const moves =
    plan["managedMove.planned"] === true && move !== undefined && move !== NEVER
      ? [
          draft(life, "managed-move", "first day of the managed move", dueOn(life, move, move), {
            on: move,
            done: move,
          }),
        ]
      : [];
  return [end(life), ...comingBack(life), ...moves];
}

const whatEnds = "planned end of the direction";

function end(life: Life): Draft {
  const { span } = life;
  const on = span.plannedLast;
  if (on === undefined) {
    return draft(life, "end", whatEnds, plainDue("cannot-tell"), { missing: [missingFact("endsOn")] });
  }
  if (on === NEVER) return draft(life, "end", whatEnds, plainDue("not-yet-due"), { missing: [] });
  const open = whatIsOpen(life, on);
  if (open !== undefined)
    return draft(life, "end", whatEnds, plainDue("cannot-tell"), { on, missing: [open] });
  if (!hasEnded(life)) {
    // Until the pupils are next in school nothing can be amiss.
    const by = (nextSchoolDay(life, on) ?? on + 1) - 1;
    return draft(life, "end", whatEnds, dueOn(life, on, NEVER, by), { on, done: NEVER });
  }
  const back = span.backOn ?? span.movedOn;
  if (back === undefined) return draft(life, "end", whatEnds, plainDue("done-in-time"), { on });
  const between = back - 1 <= on ? 0 : schoolDaysBetween(life, on, back);
  if (between === undefined) {
    return draft(life, "end", whatEnds, plainDue("cannot-tell"), { on, missing: [calendarFact] });
  }
  // Days without school between the planned end and the return make nothing late.
  if (between === 0)
    return draft(life, "end", whatEnds, plainDue("done-in-time"), { on, done: Math.min(on, back - 1) });
  return draft(life, "end", whatEnds, dueOn(life, on, back - 1), { on, done: back - 1 });
}

/** Whether the direction is over. An extension is an outcome and not an end. */
function hasEnded({ outcomeReached, facts }: Life): boolean {
  return outcomeReached === YES && facts.plan["ending.outcome"] !== "extension";
}

/** After the planned end: what the plan does not say about how the direction went on. */
function whatIsOpen({ outcomeReached, facts, asOf }: Life, plannedLast: Day): MissingFact | undefined {
  if (asOf <= plannedLast) return undefined;
  if (outcomeReached === UNKNOWN) return missingFact("ending.outcome");
  if (facts.plan["ending.outcome"] !== "extension") return undefined;
  return { fact: "review.continueUntil", at: "/reviews", words: "until when the direction goes on" };
}

/** The first school day after a day. */
function nextSchoolDay({ calendar }: Life, day: Day): Day | undefined {
  return calendar === undefined || day === NEVER ? undefined : firstSchoolDayOnOrAfter(calendar, day + 1);
}

const calendarFact: MissingFact = { fact: "calendar", at: "/calendar", words: "the home school's calendar" };

function schoolDaysBetween({ calendar }: Life, last: Day, back: Day): number | undefined {
  return calendar === undefined ? undefined : countSchoolDays(calendar, last + 1, back - 1);
}

const whatReturns = "first day back at the home school";

/** The return: as recorded, else the first school day after the planned end unless the direction ended otherwise. */
function comingBack(life: Life): readonly Draft[] {
  const { span, facts } = life;
  const { backOn, plannedLast } = span;
  if (backOn !== undefined) {
    return [draft(life, "return", whatReturns, dueOn(life, backOn, backOn), { on: backOn, done: backOn })];
  }
  if (facts.plan["ending.outcome"] === "return") {
    const missing = [missingFact("ending.returnedOn")];
    return [draft(life, "return", whatReturns, plainDue("cannot-tell"), { missing })];
  }
  if (hasEnded(life) || span.movedOn !== undefined) return [];
  const on = plannedLast === undefined ? undefined : nextSchoolDay(life, plannedLast);
  const open = plannedLast === undefined ? undefined : whatIsOpen(life, plannedLast);
  if (open !== undefined)
    return [draft(life, "return", whatReturns, plainDue("cannot-tell"), { on, missing: [open] })];
  const due = on === undefined ? plainDue("not-yet-due") : dueOn(life, on, NEVER);
  return [draft(life, "return", whatReturns, due, { on, done: NEVER })];
}
