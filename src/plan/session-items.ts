import { halves, weekdays } from "../days/week.js";
import type { PlacementItem, SessionItem } from "./facts.js";
import type { Plan } from "./plan.js";
import type { Slots } from "./timetable-slots.js";
import { fixedPlaces, isFixedPlace } from "./words.js";

/** A half day of the week with what the timetable says of it besides the place. */
type HalfDayEntry = Pick<SessionItem, "at" | "weekday" | "half" | "homeCode" | "hostCode">;

export function sessionItems(
  plan: Plan,
  slots: Slots,
  placements: readonly PlacementItem[] | undefined,
): readonly SessionItem[] {
  const { timetable, onlineSite } = plan;
  return slots.map((slot, i) => {
    const entry = {
      at: slot?.at ?? "/timetable",
      weekday: weekdays[i >> 1] as string,
      half: halves[i & 1] as string,
      homeCode: slot?.homeCode,
      hostCode: slot?.hostCode,
    };
    if (slot === undefined) {
      return sessionAt(timetable?.length === 0 ? "no-provision" : undefined, entry);
    }
    if (isFixedPlace(slot.place)) return sessionAt(slot.place, entry, onlineSite);
    return sessionAt(
      "placement",
      entry,
      placements?.find((one) => one.id === slot.place),
    );
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
    ...fixedPlaces.map((place) => sessionAt(place, unlistedHalfDay, plan.onlineSite)),
    ...(placements ?? [undefined]).map((one) => sessionAt("placement", unlistedHalfDay, one)),
  ];
}

type Setting = Partial<
  Pick<PlacementItem, "id" | "at" | "kind" | "isSchool" | "registered" | "supervised" | "arrangedBy">
>;

/**
 * A half day at a place: at this setting, where `place` is a placement, or at one nobody has listed; `undefined` where
 * nobody knows. For lessons at an online site the setting says whether somebody supervises.
 */
export function sessionAt(
  place: SessionItem["place"],
  { at, weekday, half, homeCode, hostCode }: HalfDayEntry,
  setting?: Setting,
): SessionItem {
  const atPlacement = place === undefined ? undefined : place === "placement";
  const there = atPlacement === true ? setting : undefined;
  // False at a fixed place, unknown where nobody knows, at a placement what is known of it.
  const ofPlacement = <T>(known: T): T | undefined | false => (atPlacement === true ? known : atPlacement);
  // Written out field by field: putting records together with "..." takes a hundred times as long.
  return {
    at,
    weekday,
    half,
    homeCode,
    hostCode,
    place,
    placementId: there?.id,
    placementAt: atPlacement === true ? (there?.at ?? "/placements") : undefined,
    atPlacement,
    atSchool: ofPlacement(there?.isSchool),
    atUnregisteredProvision: ofPlacement(
      there?.kind === undefined ? undefined : there.kind === "unregistered-ap",
    ),
    registered: ofPlacement(there?.registered),
    supervised: atPlacement === true || place === "online-at-site" ? setting?.supervised : undefined,
    // What the council arranged is a placement; the rest of the week is the home school's.
    arrangedBy: atPlacement === false ? "home-school" : there?.arrangedBy,
  };
}
