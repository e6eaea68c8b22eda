import { checkedDay, type Day } from "../days/plain-date.js";
import { agesAtOdds } from "./age.js";
import { directionSpan, endsLaterThan, fillSpan } from "./direction-span.js";
import { changedPlanFacts, setBounds, type Writable } from "./fact-slots.js";
import { type Facts, type ListFacts, type ListName, listNames, type PlanFacts } from "./facts.js";
import { placementItem } from "./placement-items.js";
import type { ClauseId, Plan } from "./plan.js";
import { planValues } from "./plan-values.js";
import { gapsBetween, reviewItems } from "./review-items.js";
import { openHalfDay, weekOf } from "./session-items.js";
import { minutesPerWeek, minutesWithBreaks } from "./slot-minutes.js";
import { statedEntries } from "./stated-facts.js";
import { countOf, slotsOf } from "./timetable-slots.js";

const noAnswers: Pick<Facts, "attestations" | "answeredOn"> = {
  attestations: Object.freeze({}),
  answeredOn: {},
};
const noDocuments: Facts["documents"] = Object.freeze({});

/** The only reader of a plan: turns it into the flat record of facts that rules compare. Takes a plan `readPlan` returned, and the day taken as today, if any. */
export function deriveFacts(plan: Plan, asOf?: Day): Facts {
  const slots = slotsOf(plan.timetable);
  const open = plan.timetable?.length === 0 ? 0 : countOf(undefined, slots);
  const placements = plan.placements?.map((placement, i) => placementItem(placement, i, slots, open));
  const odds = agesAtOdds(plan);
  const values = planValues(plan, odds);
  const reviews = reviewItems(plan, asOf);
  const { sessions, different } = weekOf(plan, slots, placements);
  const [fewestMinutes, mostMinutes] = minutesPerWeek(plan, slots);
  setBounds(values, "week.minutes", fewestMinutes, mostMinutes);
  setBounds(values, "week.minutesWithBreaks", ...minutesWithBreaks(plan, slots, fewestMinutes));
  const facts = {
    plan: values,
    placements,
    sessions,
    differentSessions: different,
    openHalfDay: open === 0 ? undefined : openHalfDay(plan, placements),
    reviews,
    gaps: gapsBetween(reviews, values.startsOn, values.endsOn),
    grounds: plan.grounds,
    documents: plan.documents ?? noDocuments,
    agesAreAtOdds: odds !== undefined,
    today: asOf,
    ...answersIn(plan),
  } as Facts;
  for (const list of plainLists()) (facts as Writable<ListFacts>)[list] = statedEntries(list, plan);
  fillSpan(facts);
  (facts as Writable<Facts>).endIsToCome = endsLaterThan(asOf, directionSpan(facts));
  return facts;
}

function answersIn({ attestations: given }: Plan): Pick<Facts, "attestations" | "answeredOn"> {
  if (given === undefined) return noAnswers;
  const attestations: Record<ClauseId, boolean> = {};
  const answeredOn: Record<ClauseId, Day> = {};
  for (const [id, one] of Object.entries(given) as [ClauseId, (typeof given)[ClauseId]][]) {
    attestations[id] = typeof one === "boolean" ? one : one.answer;
    if (typeof one !== "boolean" && one.on !== undefined) answeredOn[id] = checkedDay(one.on);
  }
  return { attestations, answeredOn };
}

let plain: readonly ListName[] | undefined;

/** Lists of whose entries nothing is worked out. */
function plainLists(): readonly ListName[] {
  plain ??= listNames().filter((list) => !["placements", "sessions", "reviews", "gaps"].includes(list));
  return plain;
}

/** The facts of a plan that says these things of itself instead. */
export function withPlanFacts(facts: Facts, changes: Partial<Omit<PlanFacts, "slots">>): Facts {
  const changed = { ...facts, plan: changedPlanFacts(facts.plan, changes) };
  fillSpan(changed);
  return changed;
}
