import { type Day, parseDay } from "../calendar/plain-date.js";
import { isAdult, isOfCompulsorySchoolAge } from "./age.js";
import { type DocumentName, documentItems } from "./document-items.js";
import {
  type DocumentFacts,
  type FactInfo,
  type Facts,
  type FactValue,
  type Item,
  type PlacementItem,
  type PlanFactName,
  planFacts,
  type SessionItem,
} from "./facts.js";
import { halves, positionOf, weekdays } from "./half-days.js";
import type {
  FixedPlace,
  Placement,
  PlacementKind,
  Plan,
  Review,
  ReviewRequest,
  TimeText,
  TimetableSession,
} from "./plan.js";
import { minuteOf, timetableChecks } from "./timetable-checks.js";

/** A day that never comes: "open-ended", or a day known not to exist. */
export const NEVER: Day = Number.POSITIVE_INFINITY;

const fixedPlaces: readonly string[] = ["home-school", "online-at-home", "online-at-site", "no-provision"];
const schoolKinds: readonly PlacementKind[] = ["mainstream-school", "ap-school", "semh-base"];
const provisionKinds: readonly PlacementKind[] = ["ap-school", "unregistered-ap"];
const unregisteredKinds: readonly PlacementKind[] = ["unregistered-ap"];
const emptyAttestations: Facts["attestations"] = Object.freeze({});

/** The only reader of a plan: turns it into the flat record of facts that rules compare. Takes a plan `readPlan` returned. */
export function deriveFacts(plan: Plan): Facts {
  const slots = slotsOf(plan.timetable);
  const open = plan.timetable?.length === 0 ? 0 : countOf(undefined, slots);
  const placements = plan.placements?.map((placement, i) => placementItem(placement, i, slots, open));
  const values = planValues(plan);
  const reviews = plan.reviews?.map(reviewItem);
  const [fewestMinutes, mostMinutes] = minutesPerWeek(plan, slots);
  return {
    plan: values,
    placements,
    sessions: sessionItems(plan, slots, placements),
    openHalfDay: open === 0 ? undefined : openHalfDay(plan, placements),
    unlistedItem: {
      at: "",
      fewestSessions: 0,
      mostSessions: open,
      fewestMinutes: 0,
      mostMinutes: Number.POSITIVE_INFINITY,
    },
    reviews,
    requests: plan.reviewRequests?.map(requestItem),
    gaps: gapsBetween(reviews, values.startsOn as Day | undefined, values.endsOn as Day | undefined),
    grounds: plan.grounds,
    fewestMinutes,
    mostMinutes,
    documents: documentFacts(plan),
    attestations: plan.attestations ?? emptyAttestations,
  };
}

/** The facts that stand in one object of the plan. */
interface FactGroup {
  readonly path: readonly string[];
  readonly facts: readonly { readonly name: PlanFactName; readonly key: string; readonly isDay: boolean }[];
}

// Worked out once: a fact's name is its path in the plan, unless the table names the field it is worked out from.
const factGroups: readonly FactGroup[] = groupsOf(Object.keys(planFacts) as PlanFactName[]);
// A copy of this has its final shape from the start, which is what makes a record of so many fields fast.
const nothingKnown = Object.fromEntries(
  Object.keys(planFacts).map((name) => [name, undefined]),
) as unknown as Facts["plan"];

function groupsOf(names: readonly PlanFactName[]): readonly FactGroup[] {
  const groups = new Map<string, { path: string[]; facts: FactGroup["facts"][number][] }>();
  for (const name of names) {
    const [kind, , field] = planFacts[name] as FactInfo;
    if (field !== undefined) continue;
    const path = name.split(".");
    const key = path.pop() as string;
    const group = groups.get(path.join(".")) ?? { path, facts: [] };
    groups.set(path.join("."), group);
    group.facts.push({ name, key, isDay: kind === "day" });
  }
  return [...groups.values()];
}

function planValues(plan: Plan): Facts["plan"] {
  const values: Record<PlanFactName, FactValue> = { ...nothingKnown };
  for (const { path, facts } of factGroups) {
    let group: unknown = plan;
    for (const key of path) {
      group = (group as Record<string, unknown>)[key];
      if (group === undefined) break;
    }
    if (group === undefined) continue;
    for (const { name, key, isDay } of facts) {
      const value = (group as Record<string, unknown>)[key];
      if (value !== undefined) values[name] = isDay ? dayFrom(value as string) : (value as FactValue);
    }
  }
  values["pupil.otherServices"] =
    plan.pupil?.otherServices === undefined ? undefined : plan.pupil.otherServices.length > 0;
  const born = parseDay(plan.pupil?.dateOfBirth);
  const start = values.startsOn as Day | undefined;
  if (born !== undefined && start !== undefined) {
    values["pupil.compulsorySchoolAge"] ??= isOfCompulsorySchoolAge(born, start);
  }
  Object.assign(values, timetableChecks(plan));
  values["reviews.onDifferentDays"] = reviewsOnDifferentDays(plan);
  if (values["pupil.ehcStage"] === "plan-issued") values["pupil.ehcPlan"] ??= true;
  if (values["pupil.compulsorySchoolAge"] === true) values["pupil.adult"] ??= false;
  // Who is not yet 18 on the first day may turn 18 while the direction lasts.
  if (born !== undefined && start !== undefined && isAdult(born, start)) values["pupil.adult"] ??= true;
  if (values["pupil.adult"] === true) values["pupil.compulsorySchoolAge"] ??= false;
  const suspendedOn = plan.hostSuspension?.on;
  // Days in this form have their order as texts. Without both of them it may be the review after another matter.
  if (
    plan.reviews?.some(
      ({ kind, on }) =>
        kind === "emergency" && on !== undefined && suspendedOn !== undefined && on >= suspendedOn,
    )
  ) {
    values["hostSuspension.emergencyReviewCalled"] ??= true;
  }
  // What has a date took place, and what did not take place has none; a plan need not say so twice.
  const { notices, consultations } = plan;
  if (notices !== undefined) {
    for (const [name, given] of noticeNames) if (notices[name]?.on !== undefined) values[given] ??= true;
  }
  if (consultations !== undefined) {
    for (const [name, consulted] of consultationNames) {
      if (consultations[name]?.on !== undefined) values[consulted] ??= true;
    }
  }
  if (plan.funding?.discussedOn !== undefined) values["funding.discussed"] ??= true;
  for (const [done, on] of doneWithDays) {
    if (values[done] === false) values[on] ??= NEVER;
  }
  return values;
}

const doneWithDays: readonly (readonly [done: PlanFactName, on: PlanFactName])[] = [
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

function dayFrom(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  return parseDay(text) ?? NEVER;
}

function oneOf<T>(value: T | undefined, list: readonly T[]): boolean | undefined {
  return value === undefined ? undefined : list.includes(value);
}

/** What the timetable says of a half day, all its entries taken together. */
interface Slot extends Omit<TimetableSession, "startsAt" | "endsAt" | "homeCode" | "hostCode"> {
  readonly at: string;
  readonly startsAt: TimeText | undefined;
  readonly endsAt: TimeText | undefined;
  readonly homeCode: string | undefined;
  readonly hostCode: string | undefined;
}
type Slots = readonly (Slot | undefined)[];

/** How many half days are at the place; of `undefined`, how many the plan leaves open. */
function countOf(place: string | undefined, slots: Slots): number {
  let count = 0;
  for (let i = 0; i < slots.length; i++) if (slots[i]?.place === place) count++;
  return count;
}

function placementItem(placement: Placement, index: number, slots: Slots, open: number): PlacementItem {
  const here = countOf(placement.id, slots);
  const [fewestMinutes, mostMinutes] = minutesThere(placement, slots, open);
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
    mostSessions: here + open,
    fewestMinutes,
    mostMinutes,
  };
}

/**
 * Fewest and most minutes a week at a placement, breaks included: as stated, else from the first to the last minute
 * there of each day.
 */
function minutesThere(
  { id, minutesPerWeek }: Placement,
  slots: Slots,
  open: number,
): readonly [fewest: number, most: number] {
  if (minutesPerWeek !== undefined) return [minutesPerWeek, minutesPerWeek];
  let known = 0;
  let complete = open === 0;
  for (let i = 0; i < slots.length; i += 2) {
    const there = [slots[i], slots[i + 1]].filter((slot) => slot?.place === id);
    const [first, last] = [there[0]?.startsAt, there.at(-1)?.endsAt];
    if (first !== undefined && last !== undefined) known += minuteOf(last) - minuteOf(first);
    else {
      for (const slot of there) known += minutesOf(slot) ?? 0;
      if (there.length > 0) complete = false;
    }
  }
  return [known, complete ? known : Number.POSITIVE_INFINITY];
}

function minutesOf(slot: Slot | undefined): number | undefined {
  if (slot?.startsAt === undefined || slot.endsAt === undefined) return undefined;
  return minuteOf(slot.endsAt) - minuteOf(slot.startsAt);
}

/** The ten half days of the week. Entries that disagree on the place leave it open; on anything else, that is unknown. */
function slotsOf(timetable: readonly TimetableSession[] | undefined): Slots {
  const slots: (Slot | undefined)[] = [...noSlots];
  const disputed: (boolean | undefined)[] = [...noSlots];
  timetable?.forEach((session, i) => {
    const slot = positionOf(session.weekday, session.half);
    const first = slots[slot];
    if (first === undefined) slots[slot] = slotFrom(session, `/timetable/${i}`);
    else if (first.place !== session.place) disputed[slot] = true;
    else slots[slot] = slotOfBoth(first, session);
  });
  for (let i = 0; i < slots.length; i++) if (disputed[i]) slots[i] = undefined;
  return slots;
}

const noSlots: readonly undefined[] = new Array<undefined>(10).fill(undefined);

function slotFrom(
  { weekday, half, place, startsAt, endsAt, homeCode, hostCode }: TimetableSession,
  at: string,
): Slot {
  return { at, weekday, half, place, startsAt, endsAt, homeCode, hostCode };
}

function slotOfBoth(first: Slot, second: TimetableSession): Slot {
  const same = (field: "startsAt" | "endsAt" | "homeCode" | "hostCode"): string | undefined =>
    first[field] === second[field] ? first[field] : undefined;
  return {
    ...first,
    startsAt: same("startsAt"),
    endsAt: same("endsAt"),
    homeCode: same("homeCode"),
    hostCode: same("hostCode"),
  };
}

/** A half day of the week with what the timetable says of it besides the place. */
interface HalfDayEntry {
  readonly at: string;
  readonly weekday: string;
  readonly half: string;
  readonly homeCode: string | undefined;
  readonly hostCode: string | undefined;
}

function sessionItems(
  plan: Plan,
  slots: Slots,
  placements: readonly PlacementItem[] | undefined,
): readonly SessionItem[] {
  const { timetable } = plan;
  return slots.map((slot, i) => {
    const entry = {
      at: slot?.at ?? "/timetable",
      weekday: weekdays[i >> 1] as string,
      half: halves[i & 1] as string,
      homeCode: slot?.homeCode,
      hostCode: slot?.hostCode,
    };
    if (slot === undefined) {
      return timetable?.length === 0 ? sessionAtFixedPlace("no-provision", entry, plan) : openSession(entry);
    }
    if (fixedPlaces.includes(slot.place)) return sessionAtFixedPlace(slot.place, entry, plan);
    const placement = placements?.find((one) => one.id === slot.place);
    return placement === undefined ? sessionSomewhere(entry) : sessionAtPlacement(placement, entry);
  });
}

const unlistedHalfDay: HalfDayEntry = {
  at: "/timetable",
  weekday: "",
  half: "",
  homeCode: undefined,
  hostCode: undefined,
};

/** A half day nobody has listed, at each place it could be at: the fixed ones, and the placements the plan names. */
function openHalfDay(plan: Plan, placements: readonly PlacementItem[] | undefined): readonly SessionItem[] {
  return [
    ...fixedPlaces.map((place) => sessionAtFixedPlace(place, unlistedHalfDay, plan)),
    ...(placements?.map((one) => sessionAtPlacement(one, unlistedHalfDay)) ?? [
      sessionSomewhere(unlistedHalfDay),
    ]),
  ];
}

// Written out field by field: putting records together with "..." takes a hundred times as long.

function openSession({ at, weekday, half, homeCode, hostCode }: HalfDayEntry): SessionItem {
  return {
    at,
    weekday,
    half,
    homeCode,
    hostCode,
    place: undefined,
    placementId: undefined,
    atPlacement: undefined,
    atSchool: undefined,
    atUnregisteredProvision: undefined,
    registered: undefined,
    supervised: undefined,
    arrangedBy: undefined,
  };
}

function sessionAtFixedPlace(
  place: string,
  { at, weekday, half, homeCode, hostCode }: HalfDayEntry,
  plan: Plan,
): SessionItem {
  return {
    at,
    weekday,
    half,
    homeCode,
    hostCode,
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

function sessionAtPlacement(
  placement: PlacementItem,
  { at, weekday, half, homeCode, hostCode }: HalfDayEntry,
): SessionItem {
  return {
    at,
    weekday,
    half,
    homeCode,
    hostCode,
    place: "placement",
    placementId: placement.id,
    placementAt: placement.at,
    atPlacement: true,
    atSchool: placement.isSchool,
    atUnregisteredProvision: oneOf(placement.kind, unregisteredKinds),
    registered: placement.registered,
    supervised: placement.supervised,
    arrangedBy: placement.arrangedBy,
  };
}

/** At a placement nobody has listed. */
function sessionSomewhere({ at, weekday, half, homeCode, hostCode }: HalfDayEntry): SessionItem {
  return {
    at,
    weekday,
    half,
    homeCode,
    hostCode,
    place: "placement",
    placementId: undefined,
    placementAt: "/placements",
    atPlacement: true,
    atSchool: undefined,
    atUnregisteredProvision: undefined,
    registered: undefined,
    supervised: undefined,
    arrangedBy: undefined,
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
    invitedOn: dayFrom(invitation?.on) ?? (invitation?.given === false ? NEVER : undefined),
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

/**
 * The spans a review interval is judged on. With a review whose date is unknown only the first span can be stated, and
 * without a start nobody can say which of the reviews came after it.
 */
function gapsBetween(
  reviews: readonly Item[] | undefined,
  start: Day | undefined,
  end: Day | undefined,
): readonly Item[] {
  const undated = reviews?.find((review) => review.on === undefined);
  if (reviews === undefined || undated !== undefined) {
    return [{ at: undated?.at ?? "/reviews", from: start, next: undefined, first: true }];
  }
  const dated = [...reviews].sort((a, b) => (a.on as Day) - (b.on as Day));
  if (start === undefined) return [gapTo(end === NEVER ? undefined : dated[0], start, true)];
  const gaps: Item[] = [];
  let from = start;
  for (const review of dated) {
    // A meeting before the start is no review of the placement.
    if ((review.on as Day) < start) continue;
    gaps.push(gapTo(review, from, gaps.length === 0));
    from = review.on as Day;
  }
  gaps.push(gapTo(undefined, from, gaps.length === 0));
  return gaps;
}

/** The span to a review, or where there is none, on without one. */
function gapTo(review: Item | undefined, from: Day | undefined, first: boolean): Item {
  return { at: review?.at ?? "/reviews", from, next: (review?.on as Day | undefined) ?? NEVER, first };
}

/**
 * Fewest and most minutes a week: what is stated for the whole week, else the sum over its settings. A placement's
 * stated minutes stand for its half days; elsewhere the times of the timetable count.
 */
function minutesPerWeek(plan: Plan, slots: Slots): readonly [fewest: number, most: number] {
  if (plan.minutesPerWeek !== undefined) return [plan.minutesPerWeek, plan.minutesPerWeek];
  const stated = new Map<string, number>();
  for (const { id, minutesPerWeek } of plan.placements ?? []) {
    if (minutesPerWeek !== undefined) stated.set(id, minutesPerWeek);
  }
  let known = 0;
  for (const minutes of stated.values()) known += minutes;
  let complete = plan.timetable !== undefined;
  for (const slot of plan.timetable?.length === 0 ? [] : slots) {
    if (slot?.place === "no-provision" || (slot !== undefined && stated.has(slot.place))) continue;
    const minutes = minutesOf(slot);
    if (minutes === undefined) complete = false;
    else known += minutes;
  }
  return [known, complete ? known : Number.POSITIVE_INFINITY];
}

function reviewsOnDifferentDays(plan: Plan): boolean | undefined {
  if (plan.reviews === undefined || plan.reviews.length < 2) return undefined;
  const dates = plan.reviews.map((review) => review.on).filter((on) => on !== undefined);
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
