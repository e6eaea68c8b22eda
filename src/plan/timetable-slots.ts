import { type HalfDay, halves, type Weekday, weekdays } from "../days/week.js";
import type { TimetableSession } from "./plan.js";

/** What the timetable says of a half day, all its entries taken together. */
export interface Slot extends Omit<TimetableSession, "startsAt" | "endsAt" | "homeCode" | "hostCode"> {
  readonly at: string;
  readonly startsAt: string | undefined;
  readonly endsAt: string | undefined;
  readonly homeCode: string | undefined;
  readonly hostCode: string | undefined;
}
export type Slots = readonly (Slot | undefined)[];

/** How many half days are at the place; of `undefined`, how many the plan leaves open. */
export function countOf(place: string | undefined, slots: Slots): number {
  let count = 0;
  for (let i = 0; i < slots.length; i++) if (slots[i]?.place === place) count++;
  return count;
}

/** The ten half days of the week. Entries that disagree on the place leave it open; on anything else, that is unknown. */
export function slotsOf(timetable: readonly TimetableSession[] | undefined): Slots {
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

/** The position of a half day in the week: 0 for Monday morning, 9 for Friday afternoon. */
function positionOf(weekday: Weekday, half: HalfDay): number {
  return weekdays.indexOf(weekday) * 2 + halves.indexOf(half);
}
