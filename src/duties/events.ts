import { countSchoolDays, firstSchoolDayOnOrAfter } from "../calendar/counting.js";
import type { Day } from "../days/plain-date.js";
import type { LifeEvent } from "../engine/life-steps.js";
import {
  type MissingFact,
  missingCalendar,
  missingFact,
  missingList,
  unknownFact,
} from "../engine/missing-fact.js";
import { NO, UNKNOWN, YES } from "../engine/verdict.js";
import type { Item, PlanDayFact } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import type { Happening, Standing } from "./duty.js";
import { openAbout } from "./held-on.js";
import { type Life, wasHeld } from "./life.js";
import { plain, standingOf } from "./standing.js";

/** The events of a direction's life: the decision, the start, each review, how long it goes on, and how it ends. */
export function eventsOf(life: Life<Day>): readonly Happening[] {
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
  /** The day it belongs to. */
  readonly on?: Day | undefined;
  readonly recorded?: Day | undefined;
  readonly missing?: readonly MissingFact[];
}

function event(
  life: Life<Day>,
  step: LifeEvent,
  what: string,
  standing: Standing,
  { item, on, recorded, missing = [] }: Particulars,
): Happening {
  const checks = life.checks
    .filter(({ first }) => first.rule?.data.event === step)
    .filter(({ first }) => first.gate?.ask(life.inquiry.context) !== NO);
  return {
    kind: "event",
    step,
    what,
    item,
    rule: undefined,
    checks,
    earliest: on,
    limit: undefined,
    expectedBy: on,
    recorded,
    onlyIf: null,
    missing,
    ...standing,
  };
}

/** A day of the plan: once it has come, it is taken to have happened. */
function dayOfPlan(life: Life<Day>, step: LifeEvent, what: string, name: PlanDayFact): Happening {
  const on = life.facts.plan[name];
  if (on === undefined)
    return event(life, step, what, plain("cannot-tell"), { missing: [missingFact(name)] });
  return event(life, step, what, standingOn(life, on, on), { on, recorded: on });
}

/** How an event stands whose day is known; it may be given until a later day to be recorded. */
function standingOn({ asOf, calendar }: Life<Day>, on: Day, recorded: Day, due: Day = on): Standing {
  const done = recorded === NEVER || recorded > asOf ? "no" : recorded <= due ? "in-time" : "late";
  return standingOf({ asOf, calendar, earliest: on, due, recorded, done });
}

function reviews(life: Life<Day>): readonly Happening[] {
  const what = "review meeting";
  if (life.facts.reviews === undefined) {
    return [event(life, "review-hold", what, plain("cannot-tell"), { missing: [missingList("reviews")] })];
  }
  if (life.facts.reviews.length === 0) return [noReview(life)];
  return life.facts.reviews.map((item) => {
    const held = wasHeld(item, life.asOf);
    const on = item.on;
    if (on === undefined || held === UNKNOWN) {
      const missing = on === undefined ? missingFact("review.on", item) : openAbout(item);
      return event(life, "review-hold", what, plain("cannot-tell"), { item, on, missing: [missing] });
    }
    const recorded = held === YES || on > life.asOf ? on : NEVER;
    return event(life, "review-hold", what, standingOn(life, on, recorded), { item, on, recorded });
  });
}

/** None planned and none held, though there has to be one while the direction runs. */
function noReview(life: Life<Day>): Happening {
  const { asOf, calendar, span } = life;
  const due = span.last ?? NEVER;
  const standing = standingOf({ asOf, calendar, earliest: span.start, due, recorded: NEVER, done: "no" });
  const on = due === NEVER ? undefined : due;
  const missing = span.last === undefined ? [missingFact("endsOn")] : [];
  return event(life, "review-hold", "review meeting", standing, { on, recorded: NEVER, missing });
}

/** Each review held that let the direction go on. */
function extensions(life: Life<Day>): readonly Happening[] {
  return (life.facts.reviews ?? [])
    .filter(
      (item) => item.outcome === "continue" && wasHeld(item, life.asOf) === YES && item.on !== undefined,
    )
    .map((item) => {
      const until = item.continueUntil;
      const on = item.on;
      const extension = event(life, "extension", "direction goes on", plain("done-in-time"), {
        item,
        on,
        recorded: on,
      });
      return until === undefined || until === NEVER ? extension : { ...extension, until };
    });
}

function endings(life: Life<Day>): readonly Happening[] {
  const { plan } = life.facts;
  const move = plan["managedMove.startsOn"];
  const moves =
    plan["managedMove.planned"] === true && move !== undefined && move !== NEVER
      ? [
          event(life, "managed-move", "first day of the managed move", standingOn(life, move, move), {
            on: move,
            recorded: move,
          }),
        ]
      : [];
  return [end(life), ...comingBack(life), ...moves];
}

const whatEnds = "planned end of the direction";

function end(life: Life<Day>): Happening {
  const { span } = life;
  const on = span.plannedLast;
  if (on === undefined) {
    return event(life, "end", whatEnds, plain("cannot-tell"), { missing: [missingFact("endsOn")] });
  }
  if (on === NEVER) return event(life, "end", whatEnds, plain("not-yet-due"), { missing: [] });
  const open = whatIsOpen(life, on);
  if (open !== undefined) return event(life, "end", whatEnds, plain("cannot-tell"), { on, missing: [open] });
  if (!hasEnded(life)) {
    // Until the pupils are next in school nothing can be amiss.
    const by = (nextSchoolDay(life, on) ?? on + 1) - 1;
    return event(life, "end", whatEnds, standingOn(life, on, NEVER, by), { on, recorded: NEVER });
  }
  const back = span.backOn ?? span.movedOn;
  if (back === undefined) return event(life, "end", whatEnds, plain("done-in-time"), { on });
  const between = back - 1 <= on ? 0 : schoolDaysBetween(life, on, back);
  if (between === undefined) {
    const missing = [missingCalendar(life.calendar, back - 1)];
    return event(life, "end", whatEnds, plain("cannot-tell"), { on, missing });
  }
  // Days without school between the planned end and the return make nothing late.
  if (between === 0)
    return event(life, "end", whatEnds, plain("done-in-time"), { on, recorded: Math.min(on, back - 1) });
  return event(life, "end", whatEnds, standingOn(life, on, back - 1), { on, recorded: back - 1 });
}

/** Whether the direction is over. An extension is an outcome and not an end. */
function hasEnded({ outcomeReached, facts }: Life<Day>): boolean {
  return outcomeReached === YES && facts.plan["ending.outcome"] !== "extension";
}

/** After the planned end: what the plan does not say about how the direction went on. */
function whatIsOpen({ outcomeReached, facts, asOf }: Life<Day>, plannedLast: Day): MissingFact | undefined {
  if (asOf <= plannedLast) return undefined;
  if (outcomeReached === UNKNOWN) return missingFact("ending.outcome");
  if (facts.plan["ending.outcome"] !== "extension") return undefined;
  return unknownFact("review.continueUntil", "/reviews", "any");
}

/** The first school day after a day. */
function nextSchoolDay({ calendar }: Life<Day>, day: Day): Day | undefined {
  return calendar === undefined || day === NEVER ? undefined : firstSchoolDayOnOrAfter(calendar, day + 1);
}

function schoolDaysBetween({ calendar }: Life<Day>, last: Day, back: Day): number | undefined {
  return calendar === undefined ? undefined : countSchoolDays(calendar, last + 1, back - 1);
}

/** The days after a day of which the calendar does not say when school is next held. */
function missingAfter({ calendar }: Life<Day>, day: Day): MissingFact {
  return missingCalendar(calendar, calendar !== undefined && day + 1 < calendar.from ? day + 1 : NEVER);
}

const whatReturns = "first day back at the home school";

/** The return: as recorded, else the first school day after the planned end unless the direction ended otherwise. */
function comingBack(life: Life<Day>): readonly Happening[] {
  const { span, facts } = life;
  const { backOn, plannedLast } = span;
  if (backOn !== undefined) {
    return [
      event(life, "return", whatReturns, standingOn(life, backOn, backOn), { on: backOn, recorded: backOn }),
    ];
  }
  const { "ending.outcome": outcome, "ending.returnedOn": returnedOn } = facts.plan;
  if (outcome === "return" && returnedOn === undefined) {
    const missing = [missingFact("ending.returnedOn")];
    return [event(life, "return", whatReturns, plain("cannot-tell"), { missing })];
  }
  if (outcome !== "return" && (hasEnded(life) || span.movedOn !== undefined)) return [];
  const on = plannedLast === undefined ? undefined : nextSchoolDay(life, plannedLast);
  const open = plannedLast === undefined ? undefined : whatIsOpen(life, plannedLast);
  if (open !== undefined)
    return [event(life, "return", whatReturns, plain("cannot-tell"), { on, missing: [open] })];
  if (on !== undefined) {
    return [event(life, "return", whatReturns, standingOn(life, on, NEVER), { on, recorded: NEVER })];
  }
  if (plannedLast === NEVER) return [event(life, "return", whatReturns, plain("not-yet-due"), {})];
  const missing = plannedLast === undefined ? missingFact("endsOn") : missingAfter(life, plannedLast);
  const standing = plannedLast !== undefined && life.asOf > plannedLast ? "cannot-tell" : "not-yet-due";
  return [event(life, "return", whatReturns, plain(standing), { missing: [missing] })];
}
