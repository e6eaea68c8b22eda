import { type Day, dayOf, lastFridayInJune, parseDay, partsOf } from "../calendar/plain-date.js";
import { type DocumentName, documentItems } from "./document-items.js";
import {
  type DocumentFacts,
  type Facts,
  type FactValue,
  type Item,
  type PlacementItem,
  type PlanFactName,
  planFacts,
  type SessionItem,
} from "./facts.js";
import type {
  FixedPlace,
  HalfDay,
  Placement,
  PlacementKind,
  Plan,
  Review,
  ReviewRequest,
  TimetableSession,
  Weekday,
} from "./plan.js";
import { minuteOf, timetableChecks } from "./timetable-checks.js";

export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
export const halves: readonly HalfDay[] = ["AM", "PM"];

/** A day that never comes: "open-ended", or a day known not to exist. */
export const NEVER: Day = Number.POSITIVE_INFINITY;

const fixedPlaces: readonly string[] = ["home-school", "online-at-home", "online-at-site", "no-provision"];
const schoolKinds: readonly PlacementKind[] = ["mainstream-school", "ap-school", "semh-base"];
const provisionKinds: readonly PlacementKind[] = ["ap-school", "unregistered-ap"];
const emptyAttestations: Facts["attestations"] = Object.freeze({});

/** The only reader of a plan: turns it into the flat record of facts that rules compare. Takes a plan `readPlan` returned. */
export function deriveFacts(plan: Plan): Facts {
  const placements = plan.placements?.map((placement, i) => placementItem(placement, i, plan.timetable));
  const sessions = sessionItems(plan, placements);
  const values = planValues(plan);
  const reviews = plan.reviews?.map(reviewItem);
  const [fewestMinutes, mostMinutes] = minutesPerWeek(plan);
  return {
    plan: values,
    placements,
    sessions,
    reviews,
    requests: plan.reviewRequests?.map(requestItem),
    gaps: gapsBetween(values.startsOn as Day | undefined, reviews),
    grounds: plan.grounds,
    fewestMinutes,
    mostMinutes,
    documents: documentFacts(plan),
    attestations: plan.attestations ?? emptyAttestations,
  };
}

// One reader per fact, made once: a fact's name is its path in the plan.
const factNames = Object.keys(planFacts) as PlanFactName[];
const factPaths = factNames.map((name) => name.split("."));
const factIsDay = factNames.map((name) => planFacts[name][0] === "day");

function planValues(plan: Plan): Facts["plan"] {
  const values = {} as Record<PlanFactName, FactValue>;
  for (let i = 0; i < factNames.length; i++) {
    let value: unknown = plan;
    for (const key of factPaths[i] as string[]) {
      value = (value as Record<string, unknown>)[key];
      if (value === undefined) break;
    }
    values[factNames[i] as PlanFactName] = factIsDay[i] ? dayFrom(value as string) : (value as FactValue);
  }
  values["pupil.otherServices"] =
    plan.pupil?.otherServices === undefined ? undefined : plan.pupil.otherServices.length > 0;
  values["pupil.compulsorySchoolAge"] ??= compulsorySchoolAge(
    plan.pupil?.dateOfBirth,
    values.startsOn as Day | undefined,
  );
  Object.assign(values, timetableChecks(plan), { "reviews.onDifferentDays": reviewsOnDifferentDays(plan) });
  if (plan.reviews?.some((review) => review.kind === "emergency")) {
    values["hostSuspension.emergencyReviewCalled"] ??= true;
  }
  // What has a date took place; a plan need not say so twice.
  for (const [done, on] of doneWithDates) if (values[on] !== undefined) values[done] ??= true;
  return values;
}

const doneWithDates: readonly (readonly [done: PlanFactName, on: PlanFactName])[] = [
  ["notices.parents.given", "notices.parents.on"],
  ["notices.localAuthorityForm.given", "notices.localAuthorityForm.on"],
  ["notices.localAuthorityInWriting.given", "notices.localAuthorityInWriting.on"],
  ["notices.ehcCoordinator.given", "notices.ehcCoordinator.on"],
  ["notices.virtualSchool.given", "notices.virtualSchool.on"],
  ["notices.parentDiscussion.given", "notices.parentDiscussion.on"],
  ["consultations.virtualSchool.consulted", "consultations.virtualSchool.on"],
  ["consultations.sendTeam.consulted", "consultations.sendTeam.on"],
  ["funding.discussed", "funding.discussedOn"],
];

function dayFrom(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  return parseDay(text) ?? NEVER;
}

/**
 * Compulsory school age runs from the prescribed day (31 March, 31 August, 31 December) on or after the fifth
 * birthday to the last Friday in June of the school year in which the pupil turns 16. Source: Education Act 1996
 * section 8, read through secondary accounts.
 */
function compulsorySchoolAge(birth: string | undefined, start: Day | undefined): boolean | undefined {
  const born = birth === undefined ? undefined : parseDay(birth);
  if (born === undefined || start === undefined) return undefined;
  const { year, month, day } = partsOf(born);
  const fifth = dayOf(year + 5, month, day);
  const prescribed = [dayOf(year + 5, 3, 31), dayOf(year + 5, 8, 31), dayOf(year + 5, 12, 31)].find(
    (term) => term >= fifth,
  ) as Day;
  const lastSchoolYearEnds = month >= 9 ? year + 17 : year + 16;
  return start > prescribed && start <= lastFridayInJune(lastSchoolYearEnds);
}

function oneOf<T>(value: T | undefined, list: readonly T[]): boolean | undefined {
  return value === undefined ? undefined : list.includes(value);
}

function placementItem(
  placement: Placement,
  index: number,
  timetable: readonly TimetableSession[] | undefined,
): PlacementItem {
  let here = 0;
  let elsewhere = 0;
  if (timetable?.length === 0) elsewhere = 10;
  for (const slot of slotsOf(timetable)) {
    if (slot === undefined) continue;
    if (slot.place === placement.id) here++;
    else elsewhere++;
  }
  return {
    at: `/placements/${index}`,
    id: placement.id,
    kind: placement.kind,
    isSchool: oneOf(placement.kind, schoolKinds),
    isAlternativeProvision: oneOf(placement.kind, provisionKinds),
    registered: placement.registered,
    registeredOn: dayFrom(placement.registeredOn),
    newPupilReturnOn: dayFrom(placement.newPupilReturnOn),
    supervised: placement.supervised,
    arrangedBy: placement.arrangedBy,
    minutesPerWeek: placement.minutesPerWeek,
    agreementCompleted: placement.agreementCompleted,
    agreementSharedWithCouncil: placement.agreementSharedWithCouncil,
    inCouncilDirectory: placement.inCouncilDirectory,
    staffChecksConfirmed: placement.staffChecksConfirmed,
    approachedBy: placement.approachedBy,
    approachedOn: dayFrom(placement.approachedOn),
    agreedInPrincipleOn: dayFrom(placement.agreedInPrincipleOn),
    fewestSessions: here,
    mostSessions: 10 - elsewhere,
  };
}

/** The timetable entry of each of the ten half days. Two entries that disagree on the place leave it unknown. */
function slotsOf(
  timetable: readonly TimetableSession[] | undefined,
): readonly (TimetableSession | undefined)[] {
  const slots = new Array<TimetableSession | undefined>(10).fill(undefined);
  const disputed = new Array<boolean>(10).fill(false);
  for (const session of timetable ?? []) {
    const slot = weekdays.indexOf(session.weekday) * 2 + halves.indexOf(session.half);
    const first = slots[slot];
    if (first !== undefined && first.place !== session.place) disputed[slot] = true;
    slots[slot] ??= session;
  }
  return slots.map((slot, i) => (disputed[i] ? undefined : slot));
}

function sessionItems(plan: Plan, placements: readonly PlacementItem[] | undefined): readonly SessionItem[] {
  const slots = slotsOf(plan.timetable);
  const nothing = plan.timetable?.length === 0;
  const items: SessionItem[] = [];
  for (let i = 0; i < 10; i++) {
    const slot = slots[i];
    const place = nothing ? "no-provision" : slot?.place;
    const at = slot === undefined ? "/timetable" : `/timetable/${plan.timetable?.indexOf(slot)}`;
    const common = {
      at,
      weekday: weekdays[i >> 1] as string,
      half: halves[i & 1] as string,
      homeCode: slot?.homeCode,
      hostCode: slot?.hostCode,
    };
    if (place === undefined) {
      items.push({
        ...common,
        place: undefined,
        placementId: undefined,
        // An unlisted half day could be at any placement the plan names, and at none it does not.
        atPlacement: placements?.length === 0 ? false : undefined,
        atSchool: couldBe(placements, "isSchool"),
        atUnregisteredProvision: couldBeUnregistered(placements),
        registered: undefined,
        supervised: undefined,
        arrangedBy: undefined,
      });
    } else if (fixedPlaces.includes(place)) {
      items.push({
        ...common,
        place: place as FixedPlace,
        placementId: undefined,
        atPlacement: false,
        atSchool: false,
        atUnregisteredProvision: false,
        registered: false,
        supervised: place === "online-at-site" ? plan.onlineSite?.supervised : undefined,
        arrangedBy: undefined,
      });
    } else {
      const placement = placements?.find((one) => one.id === place);
      items.push({
        ...common,
        place: "placement",
        placementId: place,
        placementAt: placement?.at ?? "/placements",
        atPlacement: true,
        atSchool: placement?.isSchool,
        atUnregisteredProvision: oneOf(placement?.kind, ["unregistered-ap"]),
        registered: placement?.registered,
        supervised: placement?.supervised,
        arrangedBy: placement?.arrangedBy,
      });
    }
  }
  return items;
}

function couldBe(placements: readonly PlacementItem[] | undefined, fact: string): boolean | undefined {
  return placements?.every((one) => one[fact] === false) ? false : undefined;
}

function couldBeUnregistered(placements: readonly PlacementItem[] | undefined): boolean | undefined {
  return placements?.every((one) => one.kind !== undefined && one.kind !== "unregistered-ap")
    ? false
    : undefined;
}

function reviewItem(review: Review, index: number): Item {
  const invitation = review.invitation;
  return {
    at: `/reviews/${index}`,
    on: dayFrom(review.on),
    held: review.status === undefined ? undefined : review.status === "held",
    emergency: review.kind === undefined ? undefined : review.kind === "emergency",
    invitationGiven: invitation?.given ?? (invitation?.on === undefined ? undefined : true),
    invitationInWriting: invitation?.inWriting,
    invitedOn: dayFrom(invitation?.on),
    viewsOffered: invitation?.viewsOffered,
    localAuthorityInvited: invitation?.localAuthorityInvited,
    virtualSchoolInvited: review.virtualSchoolInvited,
    outcome: review.outcome,
    continueUntil: dayFrom(review.continueUntil),
    documented: review.documented,
    outcomeNotifiedOn: dayFrom(review.outcomeNotifiedOn),
  };
}

function requestItem(request: ReviewRequest, index: number): Item {
  return {
    at: `/reviewRequests/${index}`,
    on: dayFrom(request.on),
    by: request.by,
    inWriting: request.inWriting,
    lastReviewOn: dayFrom(request.lastReviewOn),
    compliedWith: request.compliedWith,
  };
}

/** The spans a review interval is judged on. With a review whose date is unknown only the first span can be stated. */
function gapsBetween(start: Day | undefined, reviews: readonly Item[] | undefined): readonly Item[] {
  const undated = reviews?.find((review) => review.on === undefined);
  if (reviews === undefined || undated !== undefined) {
    return [{ at: undated?.at ?? "/reviews", from: start, next: undefined }];
  }
  const dated = [...reviews].sort((a, b) => (a.on as Day) - (b.on as Day));
  const gaps: Item[] = [];
  let from = start;
  for (const review of dated) {
    gaps.push({ at: review.at, from, next: review.on });
    from = review.on as Day;
  }
  gaps.push({ at: "/reviews", from, next: NEVER });
  return gaps;
}

/** Fewest and most minutes a week: what is stated, else what the timetable's times add up to, else what is known of it. */
function minutesPerWeek(plan: Plan): readonly [fewest: number, most: number] {
  if (plan.minutesPerWeek !== undefined) return [plan.minutesPerWeek, plan.minutesPerWeek];
  let timed = 0;
  let complete = plan.timetable !== undefined;
  for (const slot of slotsOf(plan.timetable)) {
    if (slot?.place === "no-provision") continue;
    if (slot?.startsAt === undefined || slot.endsAt === undefined) {
      complete = complete && plan.timetable?.length === 0;
      continue;
    }
    timed += minuteOf(slot.endsAt) - minuteOf(slot.startsAt);
  }
  if (complete) return [timed, timed];
  const atPlacements = (plan.placements ?? []).reduce((sum, one) => sum + (one.minutesPerWeek ?? 0), 0);
  return [Math.max(timed, atPlacements), Number.POSITIVE_INFINITY];
}

function reviewsOnDifferentDays(plan: Plan): boolean | undefined {
  const dates = (plan.reviews ?? []).map((review) => review.on).filter((on) => on !== undefined);
  return dates.length < 2 ? undefined : new Set(dates).size === dates.length;
}

function documentFacts(plan: Plan): Facts["documents"] {
  const facts = {} as Record<DocumentName, DocumentFacts>;
  for (const name of Object.keys(documentItems) as DocumentName[]) {
    const form = plan.documents?.[name];
    facts[name] = { used: form?.used, missing: form?.missing };
  }
  return facts;
}
