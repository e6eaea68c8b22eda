import { parseDay } from "../days/plain-date.js";
import { isAdult, isOfCompulsorySchoolAge } from "./age.js";
import { newPlanFacts, slotOf, type Writable } from "./fact-slots.js";
import { type FactInfo, type FactValue, type PlanFactName, type PlanFacts, planFacts } from "./facts.js";
import type { Plan } from "./plan.js";
import { dayFrom, NEVER } from "./plan-days.js";
import { timetableChecks } from "./timetable-checks.js";

type Values = Writable<PlanFacts>;

/** The facts that stand in one object of the plan. */
interface FactGroup {
  readonly path: readonly string[];
  readonly facts: readonly { readonly slot: number; readonly key: string; readonly isDay: boolean }[];
}

let factGroups: readonly FactGroup[] | undefined;

// Worked out once: a fact's name is its path in the plan, unless the table names the field it is worked out from.
function groupsOf(names: readonly PlanFactName[]): readonly FactGroup[] {
  const groups = new Map<string, { path: string[]; facts: FactGroup["facts"][number][] }>();
  for (const name of names) {
    const [kind, , field] = planFacts[name] as FactInfo;
    if (field !== undefined) continue;
    const path = name.split(".");
    const key = path.pop() as string;
    const group = groups.get(path.join(".")) ?? { path, facts: [] };
    groups.set(path.join("."), group);
    group.facts.push({ slot: slotOf(name), key, isDay: kind === "day" });
  }
  return [...groups.values()];
}

/** What the plan says of itself, and what follows from that alone. */
export function planValues(plan: Plan): PlanFacts {
  const values = newPlanFacts();
  takeStated(values, plan);
  const otherServices = plan.pupil?.otherServices;
  values["pupil.otherServices"] = otherServices === undefined ? undefined : otherServices.length > 0;
  if (values["pupil.ehcStage"] === "plan-issued") values["pupil.ehcPlan"] ??= true;
  settleAge(values, plan);
  Object.assign(values, timetableChecks(plan));
  values["reviews.onDifferentDays"] = reviewsOnDifferentDays(plan);
  if (hasReviewAfterSuspension(plan)) values["hostSuspension.emergencyReviewCalled"] ??= true;
  settleWhatWasDone(values, plan);
  return values;
}

function takeStated(values: Values, plan: Plan): void {
  const slots = values.slots as FactValue[];
  factGroups ??= groupsOf(Object.keys(planFacts) as PlanFactName[]);
  for (const { path, facts } of factGroups) {
    let group: unknown = plan;
    for (const key of path) {
      group = (group as Record<string, unknown>)[key];
      if (group === undefined) break;
    }
    if (group === undefined) continue;
    for (const { slot, key, isDay } of facts) {
      const value = (group as Record<string, unknown>)[key];
      if (value !== undefined) slots[slot] = isDay ? dayFrom(value as string) : (value as FactValue);
    }
  }
}

function settleAge(values: Values, plan: Plan): void {
  const born = parseDay(plan.pupil?.dateOfBirth);
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

/** What has a date took place, and what did not take place has none; a plan need not say so twice. */
function settleWhatWasDone(values: Values, { notices, consultations, funding }: Plan): void {
  if (notices !== undefined) {
    for (const [name, given] of noticeNames) if (notices[name]?.on !== undefined) values[given] ??= true;
  }
  if (consultations !== undefined) {
    for (const [name, consulted] of consultationNames) {
      if (consultations[name]?.on !== undefined) values[consulted] ??= true;
    }
  }
  if (funding?.discussedOn !== undefined) values["funding.discussed"] ??= true;
  for (const [done, on] of doneWithDays) {
    if (values[done] === false) values[on] ??= NEVER;
  }
}

/** What was done, with the day on which it was done. */
export const doneWithDays = [
  ["notices.parents.given", "notices.parents.on"],
  ["notices.localAuthorityForm.given", "notices.localAuthorityForm.on"],
  ["notices.localAuthorityInWriting.given", "notices.localAuthorityInWriting.on"],
  ["notices.ehcCoordinator.given", "notices.ehcCoordinator.on"],
  ["notices.virtualSchool.given", "notices.virtualSchool.on"],
  ["notices.parentDiscussion.given", "notices.parentDiscussion.on"],
  ["consultations.virtualSchool.consulted", "consultations.virtualSchool.on"],
  ["consultations.sendTeam.consulted", "consultations.sendTeam.on"],
  ["funding.discussed", "funding.discussedOn"],
] as const;

const noticeNames = [
  ["parents", "notices.parents.given"],
  ["localAuthorityForm", "notices.localAuthorityForm.given"],
  ["localAuthorityInWriting", "notices.localAuthorityInWriting.given"],
  ["ehcCoordinator", "notices.ehcCoordinator.given"],
  ["virtualSchool", "notices.virtualSchool.given"],
  ["parentDiscussion", "notices.parentDiscussion.given"],
  ["outcomeForm", "notices.outcomeForm.given"],
  ["partTimeForm", "notices.partTimeForm.given"],
] as const;
const consultationNames = [
  ["ehcCoordinator", "consultations.ehcCoordinator.consulted"],
  ["virtualSchool", "consultations.virtualSchool.consulted"],
  ["socialWorker", "consultations.socialWorker.consulted"],
  ["sendTeam", "consultations.sendTeam.consulted"],
  ["otherServices", "consultations.otherServices.consulted"],
  ["educationConsultant", "consultations.educationConsultant.consulted"],
  ["reducedEntitlement", "consultations.reducedEntitlement.consulted"],
  ["semhAdviser", "consultations.semhAdviser.consulted"],
] as const;

function reviewsOnDifferentDays(plan: Plan): boolean | undefined {
  if (plan.reviews === undefined || plan.reviews.length < 2) return undefined;
  const dates = plan.reviews.map((review) => review.on).filter((on) => on !== undefined);
  return dates.length < 2 ? undefined : new Set(dates).size === dates.length;
}
