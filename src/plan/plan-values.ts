import { parseDay } from "../days/plain-date.js";
import { type AgesAtOdds, isAdult, isOfCompulsorySchoolAge } from "./age.js";
import { newPlanFacts, type Writable } from "./fact-slots.js";
import type { PlanFacts } from "./facts.js";
import type { Plan } from "./plan.js";
import { takeNamed, takeStated } from "./stated-facts.js";
import { checkTimetable } from "./timetable-checks.js";

type Values = Writable<PlanFacts>;

/** What the plan says of itself, and what follows from that alone. */
export function planValues(plan: Plan, odds: AgesAtOdds | undefined): PlanFacts {
  const values = newPlanFacts();
  takeStated(values, "plan", plan);
  if (plan.forms !== undefined || plan.approvals !== undefined) takeNamed(values, plan);
  const otherServices = plan.pupil?.otherServices;
  values["pupil.otherServices"] = otherServices === undefined ? undefined : otherServices.length > 0;
  if (values["pupil.ehcStage"] === "plan-issued") values["pupil.ehcPlan"] ??= true;
  // What holds of every parent holds of a parent.
  if (values["notices.parents.toEach"] === true) values["notices.parents.given"] ??= true;
  if (values.eachParentAgrees === true) values.parentsAgree ??= true;
  // Which of them is wrong nobody knows, so that neither counts.
  if (odds !== undefined) values["pupil.yearGroup"] = undefined;
  if (odds === "age-and-year-group") {
    values["pupil.compulsorySchoolAge"] = undefined;
    values["pupil.adult"] = undefined;
  }
  settleAge(values, odds === undefined ? plan.pupil?.dateOfBirth : undefined);
  checkTimetable(plan, values);
  values["reviews.onDifferentDays"] = reviewsOnDifferentDays(plan);
  if (hasReviewAfterSuspension(plan)) values["hostSuspension.emergencyReviewCalled"] ??= true;
  return values;
}

function settleAge(values: Values, dateOfBirth: string | undefined): void {
  const born = parseDay(dateOfBirth);
  const start = values.startsOn;
  const known = born !== undefined && start !== undefined;
  if (known) values["pupil.compulsorySchoolAge"] ??= isOfCompulsorySchoolAge(born, start);
  if (values["pupil.compulsorySchoolAge"] === true) values["pupil.adult"] ??= false;
  // Who is not yet 18 on the first day may turn 18 while the direction lasts.
  if (known && isAdult(born, start)) values["pupil.adult"] ??= true;
  if (values["pupil.adult"] === true) values["pupil.compulsorySchoolAge"] ??= false;
}

function hasReviewAfterSuspension({ hostSuspension, reviews }: Plan): boolean {
  const suspendedOn = hostSuspension?.on;
  if (reviews === undefined || suspendedOn === undefined) return false;
  // Days in this form have their order as texts. Without both of them it may be the review after another matter.
  return reviews.some(({ kind, on }) => kind === "emergency" && on !== undefined && on >= suspendedOn);
}

function reviewsOnDifferentDays(plan: Plan): boolean | undefined {
  if (plan.reviews === undefined || plan.reviews.length < 2) return undefined;
  const dates = plan.reviews.map((review) => review.on).filter((on) => on !== undefined);
  return dates.length < 2 ? undefined : new Set(dates).size === dates.length;
}
