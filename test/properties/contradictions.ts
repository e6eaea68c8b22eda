import { agesAtOdds } from "../../src/plan/age.js";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import { leastOf, mostOf } from "../../src/plan/fact-slots.js";
import type { PlanFactName } from "../../src/plan/facts.js";
import type { Plan } from "../../src/plan/plan.js";
import { minuteOf } from "../../src/plan/timetable-checks.js";
import type { Json } from "./arbitrary-plan.js";
import { put, valueAt } from "./completions.js";

/**
 * Fields of a plan that cannot be true together with the rest of it, although the reader lets them stand. Such a plan
 * is no completion of the one it was made from: filling in what is unknown never contradicts what is known.
 */
function contraryFields(plan: Json, orMayBe: boolean): readonly string[] {
  const found: string[] = [];
  const contrary = (pointer: string, isContrary: boolean): void => {
    if (isContrary) found.push(pointer);
  };
  ((plan.placements ?? []) as Json[]).forEach((placement, i) => {
    contrary(`/placements/${i}/minutesPerWeek`, placementHoursDisagree(placement, plan));
  });
  ((plan.reviewRequests ?? []) as Json[]).forEach((request, i) => {
    contrary(`/reviewRequests/${i}/lastReviewOn`, laterReviewListed(request, plan, orMayBe));
  });
  const called = "/hostSuspension/emergencyReviewCalled";
  contrary(called, disagrees("hostSuspension.emergencyReviewCalled", called, plan));
  contrary(called, orMayBe && emergencyReviewMayBeListed(plan));
  contrary(
    "/pupil/compulsorySchoolAge",
    disagrees("pupil.compulsorySchoolAge", "/pupil/compulsorySchoolAge", plan),
  );
  contrary("/pupil/adult", disagrees("pupil.adult", "/pupil/adult", plan));
  contrary("/pupil/dateOfBirth", orMayBe && anyStartMayContradictTheAge(plan));
  contrary("/pupil/yearGroup", agesAtOdds(plan as unknown as Plan) !== undefined);
  contrary("/minutesPerWeek", hoursDisagree(plan));
  return found;
}

/** The last argument holds fields that may say what they like. */
export function contradictsItself(plan: Json, except: RegExp = /^$/): boolean {
  return contraryFields(plan, false).some((pointer) => !except.test(pointer));
}

/** Whether it contradicts itself, or some ways to fill in what is unknown would. */
export function mayContradictItself(plan: Json): boolean {
  return contraryFields(plan, true).length > 0;
}

/** The plan without what contradicts the rest of it, or would once a start is stated. */
export function withoutContradictions(plan: Json): Json {
  const left = contraryFields(plan, true).reduce((rest, pointer) => put(rest, pointer, undefined), plan);
  return plan.startsOn === undefined ? put(left, "/pupil/dateOfBirth", undefined) : left;
}

/** An age is stated beside a date of birth; which starts they agree on, if any, is open until one is stated. */
function anyStartMayContradictTheAge({ startsOn, pupil }: Json): boolean {
  const { dateOfBirth, adult, compulsorySchoolAge, yearGroup } = (pupil ?? {}) as Json;
  if (startsOn !== undefined || dateOfBirth === undefined) return false;
  return [adult, compulsorySchoolAge, yearGroup].some((stated) => stated !== undefined);
}

/** Whether the fact would be worked out otherwise if it were not stated. */
function disagrees(fact: PlanFactName, pointer: string, plan: Json): boolean {
  const stated = valueAt(plan, pointer);
  if (stated === undefined) return false;
  const workedOut = deriveFacts(put(plan, pointer, undefined) as unknown as Plan).plan[fact];
  return workedOut !== undefined && workedOut !== stated;
}

/** An emergency review is listed, none is said to have been called, and a day that would tell it from that one is open. */
function emergencyReviewMayBeListed(plan: Json): boolean {
  if (valueAt(plan, "/hostSuspension/emergencyReviewCalled") !== false) return false;
  const suspended = valueAt(plan, "/hostSuspension/on");
  return ((plan.reviews ?? []) as Json[]).some(
    ({ kind, on }) => kind === "emergency" && (on === undefined || suspended === undefined),
  );
}

function hoursDisagree(plan: Json): boolean {
  const stated = plan.minutesPerWeek as number | undefined;
  if (stated === undefined) return false;
  const facts = deriveFacts(put(plan, "/minutesPerWeek", undefined) as unknown as Plan);
  return (
    stated < leastOf(facts.plan, "week.minutes") ||
    stated > mostOf(facts.plan, "week.minutes") ||
    // What is stated alone is taken with its breaks.
    stated < leastOf(facts.plan, "week.minutesWithBreaks")
  );
}

/** The minutes stated for a placement, and the times of all half days there: where both are given they are one thing. */
function placementHoursDisagree({ id, minutesPerWeek }: Json, plan: Json): boolean {
  if (minutesPerWeek === undefined) return false;
  const isOpen = deriveFacts(plan as unknown as Plan).openHalfDay !== undefined;
  const there = ((plan.timetable ?? []) as { [field: string]: string }[]).filter(({ place }) => place === id);
  const minutes = there.map(({ startsAt, endsAt }) =>
    startsAt === undefined || endsAt === undefined ? Number.NaN : minuteOf(endsAt) - minuteOf(startsAt),
  );
  const timed = minutes.filter((one) => !Number.isNaN(one));
  const sum = timed.reduce((total, one) => total + one, 0);
  const isAll = !isOpen && timed.length === minutes.length;
  return sum > Number(minutesPerWeek) || (isAll && sum < Number(minutesPerWeek));
}

/**
 * A review that was held between what is said to be the last one before a request and the request; if asked so, also
 * one that may turn out to be such a review, which leaves only some of the values it could have.
 */
function laterReviewListed({ on, lastReviewOn }: Json, plan: Json, orMayBe: boolean): boolean {
  if (typeof on !== "string" || typeof lastReviewOn !== "string") return false;
  const after = lastReviewOn === "none" ? "" : lastReviewOn;
  return ((plan.reviews ?? []) as Json[]).some(({ status, on: reviewOn }) => {
    const isHeld = status === "held" || (orMayBe && status === undefined);
    if (reviewOn === undefined) return isHeld && orMayBe;
    return isHeld && String(reviewOn) > after && String(reviewOn) <= on;
  });
}
