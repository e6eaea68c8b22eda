import type { Day } from "../days/plain-date.js";
import { leastOf, mostOf, setBounds } from "./fact-slots.js";
import type { Facts } from "./facts.js";
import { NEVER } from "./plan-days.js";

/** The days of a direction as far as a plan says; `NEVER` stands for no end, undefined for a day that is not known. */
export interface DirectionSpan {
  /** First day off site. */
  readonly start: Day | undefined;
  /** Last day as planned: that of the plan, or the later one until which a review let it go on. */
  readonly plannedLast: Day | undefined;
  /** Last day off site: the day before the return or the managed move where one is recorded, else the planned one. */
  readonly last: Day | undefined;
  /** First day back at the home school. */
  readonly backOn: Day | undefined;
  /** First day of a managed move the direction ended with. */
  readonly movedOn: Day | undefined;
}

/**
 * From when to when a direction lasts. A review counts towards the planned end only if it was held, no later than
 * `asOf` where that is given. A direction recorded as not ended runs up to `asOf` at least.
 *
 * @example directionSpan(facts).last // 20805: Friday 18 December 2026
 */
export function directionSpan(facts: Facts, asOf?: Day): DirectionSpan {
  const { plan } = facts;
  const plannedLast = plannedLastOf(facts, asOf, "counted");
  const outcome = plan["ending.outcome"];
  const backOn = finite(plan["ending.returnedOn"]);
  const movedOn = outcome === "managed-move" ? joinedOn(facts) : undefined;
  const ended = backOn ?? movedOn;
  const start = plan.startsOn;
  if (ended !== undefined) return { start, plannedLast, last: ended - 1, backOn, movedOn };
  const runsOn = asOf ?? plannedLast ?? NEVER;
  const last = outcome === "not-yet" ? laterOf(plannedLast, runsOn) : plannedLast;
  return { start, plannedLast, last, backOn, movedOn };
}

/** Whether it cannot have ended by the day: its recorded end is still to come, and so is what has not begun. */
export function endsLaterThan(asOf: Day | undefined, { start, backOn, movedOn }: DirectionSpan): boolean {
  const ended = backOn ?? movedOn ?? start;
  return asOf !== undefined && Math.max(ended ?? -NEVER, start ?? -NEVER) > asOf;
}

function plannedLastOf(
  facts: Facts,
  asOf: Day | undefined,
  openEnds: "counted" | "left-out",
): Day | undefined {
  let last = lastDayFirstPlanned(facts);
  for (const review of facts.reviews ?? []) {
    const { on, held, outcome, continueUntil } = review;
    if (held !== true || outcome !== "continue" || continueUntil === undefined) continue;
    if (asOf !== undefined && on !== undefined && on > asOf) continue;
    if (continueUntil === NEVER && openEnds === "left-out") continue;
    last = laterOf(last, continueUntil);
  }
  return last;
}

/** The first day at the new school after a managed move: on its roll, else as agreed. */
export function joinedOn(facts: Facts): Day | undefined {
  const { plan } = facts;
  return finite(plan["managedMove.onRollOn"]) ?? finite(plan["managedMove.startsOn"]);
}

function laterOf(first: Day | undefined, second: Day): Day {
  return first === undefined ? second : Math.max(first, second);
}

function finite(day: Day | undefined): Day | undefined {
  return day === NEVER ? undefined : day;
}

/** The last day as first planned, whatever a review or a return made of it. */
export function lastDayFirstPlanned({ plan }: Facts): Day | undefined {
  return plan.endsOn;
}

/**
 * The last day off site the plan states: the day before a recorded return or move, else the planned one. A review that
 * let the direction go on without saying until when states no day.
 */
export function lastDayStated({ plan }: Facts): Day | undefined {
  const day = leastOf(plan, "direction.lastDay");
  return day === mostOf(plan, "direction.lastDay") ? day : undefined;
}

/** Writes down within which days the direction ends. */
export function fillSpan(facts: Facts): void {
  const { plan } = facts;
  const { startsOn = -NEVER } = plan;
  const { backOn, movedOn } = directionSpan(facts);
  const ended = backOn ?? movedOn;
  // As planned or as a review let the direction go on; one that set no new end states no day.
  const continued = plannedLastOf(facts, undefined, "left-out");
  const stated = ended === undefined ? continued : ended - 1;
  const { "managedMove.onRollOn": onRoll, "managedMove.startsOn": agreed } = plan;
  const joined = onRoll === NEVER && agreed === NEVER ? NEVER : joinedOn(facts);
  setBounds(plan, "managedMove.joinedOn", joined ?? -NEVER, joined ?? NEVER);
  setBounds(plan, "direction.lastDay", stated ?? -NEVER, stated ?? NEVER);
  setBounds(plan, "direction.lastDayPlanned", continued ?? startsOn, continued ?? NEVER);
  setBounds(plan, "direction.lastDayNotBeforeStart", stated ?? startsOn, stated ?? NEVER);
}
