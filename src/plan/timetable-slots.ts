import { halves, weekdays } from "../days/week.js";
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
export function slotsOf(timetable: readonly TimetableSession[] = []): Slots {
  const slots: (Slot | undefined)[] = noSlots.slice();
  let disputed = 0;
  for (let i = 0; i < timetable.length; i++) {
    const session = timetable[i] as TimetableSession;
    const position = positionOf(session);
    const first = slots[position];
    if (first === undefined) slots[position] = slotFrom(session, `/timetable/${i}`);
    else if (first.place !== session.place) disputed |= 1 << position;
    else slots[position] = slotOfBoth(first, session);
  }
  for (let i = 0; disputed >> i > 0; i++) if (((disputed >> i) & 1) === 1) slots[i] = undefined;
  return slots;
}

const noSlots: readonly undefined[] = /* @__PURE__ */ new Array<undefined>(10).fill(undefined);

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
export function positionOf({ weekday, half }: TimetableSession): number {
  return weekdays.indexOf(weekday) * 2 + halves.indexOf(half);
}
