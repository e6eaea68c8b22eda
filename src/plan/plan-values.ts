import { parseDay } from "../days/plain-date.js";
import { isAdult, isOfCompulsorySchoolAge } from "./age.js";
import { newPlanFacts, slotOf, type Writable } from "./fact-slots.js";
import { type FactValue, factInfo, type PlanFactName, type PlanFacts, planFactNames } from "./facts.js";
import type { Plan } from "./plan.js";
import { dayFrom, NEVER } from "./plan-days.js";
import { timetableChecks } from "./timetable-checks.js";

type Values = Writable<PlanFacts>;

/** The facts that stand in one object of the plan. */
interface FactGroup {
  readonly path: readonly string[];
  readonly facts: readonly { readonly slot: number; readonly key: string; readonly isDay: boolean }[];
}

/** How the facts of a plan are read. */
interface Reading {
  readonly groups: readonly FactGroup[];
  /** Slots of days, each with that of the fact whose "no" says that the day never comes. */
  readonly denied: readonly (readonly [day: number, deniedBy: number])[];
}

let made: Reading | undefined;

// Worked out once, from the places of the facts in the plan.
function reading(): Reading {
  made ??= { groups: groupsOf(planFactNames()), denied: deniedIn(planFactNames()) };
  return made;
}

function groupsOf(names: readonly PlanFactName[]): readonly FactGroup[] {
  const groups = new Map<string, { path: string[]; facts: FactGroup["facts"][number][] }>();
  for (const name of names) {
    const { kind, at, isField } = factInfo(name);
    if (!isField) continue;
    const path = at.slice(1).split("/");
    const key = path.pop() as string;
    const group = groups.get(path.join(".")) ?? { path, facts: [] };
    groups.set(path.join("."), group);
    group.facts.push({ slot: slotOf(name), key, isDay: kind === "day" });
  }
  return [...groups.values()];
}

function deniedIn(names: readonly PlanFactName[]): Reading["denied"] {
  return names.flatMap((name) => {
    const { deniedBy } = factInfo(name);
    return deniedBy === undefined ? [] : [[slotOf(name), slotOf(deniedBy)] as const];
  });
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
  settleWhatWasDone(values.slots as FactValue[]);
  return values;
}

function takeStated(values: Values, plan: Plan): void {
  const slots = values.slots as FactValue[];
  for (const { path, facts } of reading().groups) {
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
function settleWhatWasDone(slots: FactValue[]): void {
  for (const [day, deniedBy] of reading().denied) {
    if (slots[day] !== undefined) slots[deniedBy] ??= true;
    else if (slots[deniedBy] === false) slots[day] = NEVER;
  }
}

function reviewsOnDifferentDays(plan: Plan): boolean | undefined {
  if (plan.reviews === undefined || plan.reviews.length < 2) return undefined;
  const dates = plan.reviews.map((review) => review.on).filter((on) => on !== undefined);
  return dates.length < 2 ? undefined : new Set(dates).size === dates.length;
}
