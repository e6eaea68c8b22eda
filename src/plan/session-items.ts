import { halves, weekdays } from "../days/week.js";
import { newSession, sessionAlike } from "./fact-slots.js";
import type { PlacementItem, SessionItem } from "./facts.js";
import type { Plan } from "./plan.js";
import type { Slots } from "./timetable-slots.js";
import { fixedPlaces, isFixedPlace } from "./words.js";

/** A half day of the week with what the timetable says of it besides the place. */
type HalfDayEntry = Pick<SessionItem, "at" | "weekday" | "half" | "homeCode" | "hostCode">;

/** The ten half days of the week, and of those with the same facts the first. */
export interface Week {
  readonly sessions: readonly SessionItem[];
  readonly different: readonly SessionItem[];
}

export function weekOf(
  { timetable, onlineSite }: Plan,
  slots: Slots,
  placements: readonly PlacementItem[] | undefined,
): Week {
  const unlisted = timetable?.length === 0 ? "no-provision" : undefined;
  const sessions: SessionItem[] = [];
  const different: SessionItem[] = [];
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    const fixed = slot === undefined ? unlisted : isFixedPlace(slot.place) ? slot.place : "placement";
    const placement = fixed === "placement" ? placements?.find(({ id }) => id === slot?.place) : undefined;
    const at = slot?.at ?? "/timetable";
    const weekday = weekdays[i >> 1] as string;
    const half = halves[i & 1] as string;
    const homeCode = slot?.homeCode as SessionItem["homeCode"];
    const hostCode = slot?.hostCode as SessionItem["hostCode"];
    const alike = alikeIn(different, fixed, placement?.id, homeCode, hostCode);
    if (alike !== undefined) {
      sessions.push(sessionAlike(alike, at, weekday, half));
      continue;
    }
    const setting = fixed === "placement" ? placement : onlineSite;
    const session = sessionAt(fixed, { at, weekday, half, homeCode, hostCode }, setting);
    sessions.push(session);
    different.push(session);
  }
  return { sessions, different };
}

/** The half day with the same facts: all of them follow from where it is and the two codes. */
function alikeIn(
  sessions: readonly SessionItem[],
  place: SessionItem["place"],
  placementId: string | undefined,
  homeCode: string | undefined,
  hostCode: string | undefined,
): SessionItem | undefined {
  for (const one of sessions) {
    const isThere = one.place === place && one.placementId === placementId;
    if (isThere && one.homeCode === homeCode && one.hostCode === hostCode) return one;
  }
  return undefined;
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
  const unlisted = atPlacement === true ? { id: undefined, at: "/placements" } : undefined;
  const item = newSession(
    at,
    weekday,
    half,
    there?.at === undefined ? unlisted : { id: there.id, at: there.at },
  );
  item.homeCode = homeCode;
  item.hostCode = hostCode;
  item.place = place;
  item.atPlacement = atPlacement;
  item.atSchool = ofPlacement(there?.isSchool);
  item.atUnregisteredProvision = ofPlacement(
    there?.kind === undefined ? undefined : there.kind === "unregistered-ap",
  );
  item.registered = ofPlacement(there?.registered);
  item.supervised = atPlacement === true || place === "online-at-site" ? setting?.supervised : undefined;
  // What the council arranged is a placement; the rest of the week is the home school's.
  item.arrangedBy = atPlacement === false ? "home-school" : there?.arrangedBy;
  return item;
}
