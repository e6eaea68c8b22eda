import { type DateText, formatDay } from "../days/plain-date.js";
import type { Item, ListName } from "./facts.js";

/** An entry of a list of the plan, with what people know it by. It names nobody. */
export type Entry = {
  readonly list: ListName;
  /** JSON Pointer. */
  readonly at: string;
  /** The day of a review or a request, or the first day of a gap between reviews, where it is known. */
  readonly on?: DateText;
  /** The half day of a session. */
  readonly weekday?: string;
  readonly half?: string;
};

/** A list entry, of which at least the place is known. */
export type PlacedItem = Partial<Item> & Pick<Item, "at">;

export function entryOf(item: PlacedItem, list: ListName): Entry {
  const { at } = item;
  switch (list) {
    case "placements":
      return { list, at };
    case "sessions":
      return { list, at, weekday: String(item.weekday), half: String(item.half) };
    default: {
      const day = list === "gaps" ? item.from : item.on;
      return day !== undefined && Number.isFinite(day) ? { list, at, on: formatDay(day) } : { list, at };
    }
  }
}
