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
  const slots = slotsOf(plan.timetable);
  const sessions = sessionItems(plan, slots, placements);
  const open = plan.timetable?.length === 0 ? 0 : slots.filter((slot) => slot === undefined).length;
  const values = planValues(plan);
  const reviews = plan.reviews?.map(reviewItem);
  const [fewestMinutes, mostMinutes] = minutesPerWeek(plan);
  return {
    plan: values,
    placements,
    sessions,
    openHalfDay: open === 0 ? undefined : openHalfDay(plan, placements),
    unlistedItem: { at: "", fewestSessions: 0, mostSessions: open },
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
  for (const name of noticeNames) {
    if (plan.notices?.[name]?.on !== undefined) values[`notices.${name}.given`] ??= true;
  }
  for (const name of consultationNames) {
    if (plan.consultations?.[name]?.on !== undefined) values[`consultations.${name}.consulted`] ??= true;
  }
  if (plan.funding?.discussedOn !== undefined) values["funding.discussed"] ??= true;
  return values;
}

const noticeNames = [
  "parents",
  "localAuthorityForm",
  "localAuthorityInWriting",
  "ehcCoordinator",
  "virtualSchool",
  "parentDiscussion",
  "outcomeForm",
  "partTimeForm",
] as const;
const consultationNames = [
  "ehcCoordinator",
  "virtualSchool",
  "socialWorker",
  "sendTeam",
  "otherServices",
  "educationConsultant",
  "reducedEntitlement",
  "semhAdviser",
] as const;

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
  return start >= prescribed && start <= lastFridayInJune(lastSchoolYearEnds);
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
    registered: placement.registered ?? (placement.registeredOn === undefined ? undefined : true),
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

const sessionFields = ["place", "startsAt", "endsAt", "homeCode", "hostCode"] as const;

/** The timetable entry of each of the ten half days. Two entries that disagree leave the half day unknown. */
function slotsOf(
  timetable: readonly TimetableSession[] | undefined,
): readonly (TimetableSession | undefined)[] {
  const slots = new Array<TimetableSession | undefined>(10).fill(undefined);
  const disputed = new Array<boolean>(10).fill(false);
  for (const session of timetable ?? []) {
    const slot = weekdays.indexOf(session.weekday) * 2 + halves.indexOf(session.half);
    const first = slots[slot];
    if (first !== undefined && sessionFields.some((name) => first[name] !== session[name]))
      disputed[slot] = true;
    slots[slot] ??= session;
  }
  return slots.map((slot, i) => (disputed[i] ? undefined : slot));
}

function sessionItems(
  plan: Plan,
  slots: readonly (TimetableSession | undefined)[],
  placements: readonly PlacementItem[] | undefined,
): readonly SessionItem[] {
  const nothing = plan.timetable?.length === 0;
  return slots.map((slot, i) => {
    const place = nothing ? "no-provision" : slot?.place;
    const at = slot === undefined ? "/timetable" : `/timetable/${plan.timetable?.indexOf(slot)}`;
    const weekday = weekdays[i >> 1] as string;
    const half = halves[i & 1] as string;
    const item =
      place === undefined
        ? { at, place: undefined, placementId: undefined }
        : itemAt(place, at, plan, placements);
    return { ...item, weekday, half, homeCode: slot?.homeCode, hostCode: slot?.hostCode };
  });
}

/** A half day nobody has listed, at each place it could be at: the fixed ones, and the placements the plan names. */
function openHalfDay(plan: Plan, placements: readonly PlacementItem[] | undefined): readonly SessionItem[] {
  const ids = placements?.map((one) => one.id) ?? [unknownPlacement];
  return [...fixedPlaces, ...ids].map((place) => ({
    ...itemAt(place, "/timetable", plan, placements),
    weekday: "",
    half: "",
    homeCode: undefined,
    hostCode: undefined,
  }));
}

// No id is empty, so that this finds no placement.
const unknownPlacement = "";

type PlaceOfSession = Pick<SessionItem, "at" | "place" | "placementId"> & Item;

function itemAt(
  place: string,
  at: string,
  plan: Plan,
  placements: readonly PlacementItem[] | undefined,
): PlaceOfSession {
  if (fixedPlaces.includes(place)) {
    return {
      at,
      place: place as FixedPlace,
      placementId: undefined,
      atPlacement: false,
      atSchool: false,
      atUnregisteredProvision: false,
      registered: false,
      supervised: place === "online-at-site" ? plan.onlineSite?.supervised : undefined,
      // What the council arranged is a placement; the rest of the week is the home school's.
      arrangedBy: "home-school",
    };
  }
  const placement = placements?.find((one) => one.id === place);
  return {
    at,
    place: "placement",
    placementId: place,
    placementAt: placement?.at ?? "/placements",
    atPlacement: true,
    atSchool: placement?.isSchool,
    atUnregisteredProvision: oneOf(placement?.kind, ["unregistered-ap"]),
    registered: placement?.registered,
    supervised: placement?.supervised,
    arrangedBy: placement?.arrangedBy,
  };
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

/**
 * Fewest and most minutes a week: what is stated for the whole week, else the sum over its settings. A placement's
 * stated minutes stand for its half days; elsewhere the times of the timetable count.
 */
function minutesPerWeek(plan: Plan): readonly [fewest: number, most: number] {
  if (plan.minutesPerWeek !== undefined) return [plan.minutesPerWeek, plan.minutesPerWeek];
  const stated = new Map<string, number>();
  for (const { id, minutesPerWeek } of plan.placements ?? []) {
    if (minutesPerWeek !== undefined) stated.set(id, minutesPerWeek);
  }
  let known = 0;
  for (const minutes of stated.values()) known += minutes;
  let complete = plan.timetable !== undefined;
  for (const slot of plan.timetable?.length === 0 ? [] : slotsOf(plan.timetable)) {
    if (slot?.place === "no-provision" || (slot !== undefined && stated.has(slot.place))) continue;
    if (slot?.startsAt === undefined || slot.endsAt === undefined) complete = false;
    else known += minuteOf(slot.endsAt) - minuteOf(slot.startsAt);
  }
  return [known, complete ? known : Number.POSITIVE_INFINITY];
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
