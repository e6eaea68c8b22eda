import { halves, weekdays } from "../days/week.js";
import type { PlacementItem, SessionItem } from "./facts.js";
import type { FixedPlace, Plan } from "./plan.js";
import type { Slots } from "./timetable-slots.js";
import { fixedPlaces, isFixedPlace } from "./words.js";

/** A half day of the week with what the timetable says of it besides the place. */
interface HalfDayEntry {
  readonly at: string;
  readonly weekday: string;
  readonly half: string;
  readonly homeCode: string | undefined;
  readonly hostCode: string | undefined;
}

export function sessionItems(
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
    if (isFixedPlace(slot.place)) return sessionAtFixedPlace(slot.place, entry, plan);
    const placement = placements?.find((one) => one.id === slot.place);
    return placement === undefined ? sessionSomewhere(entry) : sessionAtPlacement(placement, entry);
  });
}

/** Of the half days with the same facts the first. All facts of one follow from where it is and the two codes. */
export function eachKindOnce(sessions: readonly SessionItem[]): readonly SessionItem[] {
  const found: SessionItem[] = [];
  for (const one of sessions) if (!found.some((before) => isAlike(before, one))) found.push(one);
  return found;
}

function isAlike(one: SessionItem, other: SessionItem): boolean {
  return (
    one.place === other.place &&
    one.placementId === other.placementId &&
    one.homeCode === other.homeCode &&
    one.hostCode === other.hostCode
  );
}

const unlistedHalfDay: HalfDayEntry = {
  at: "/timetable",
  weekday: "",
  half: "",
  homeCode: undefined,
  hostCode: undefined,
};

/** A half day nobody has listed, at each place it could be at: the fixed ones, and the placements the plan names. */
export function openHalfDay(
  plan: Plan,
  placements: readonly PlacementItem[] | undefined,
): readonly SessionItem[] {
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
  place: FixedPlace,
  { at, weekday, half, homeCode, hostCode }: HalfDayEntry,
  plan: Plan,
): SessionItem {
  return {
    at,
    weekday,
    half,
    homeCode,
    hostCode,
    place,
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
    atUnregisteredProvision: placement.kind === undefined ? undefined : placement.kind === "unregistered-ap",
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
