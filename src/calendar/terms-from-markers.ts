import { type Day, longDay } from "../days/plain-date.js";
import type { Fault } from "../input/faults.js";
import type { DaySpan } from "./calendar-spans.js";

/** Days on which pupils might attend between the end of a holiday and a start that is stated later: a day or two of INSET, not a week. */
const longestBridge = 4;

/** A day on which a term starts or ends. */
export interface Marker {
  readonly day: Day;
  readonly opens: boolean;
  /** Whether an event says so; otherwise it is the day after or before a holiday. */
  readonly stated: boolean;
  /** Position of the event. */
  readonly at: number;
}

/** What joining starts and ends into terms has to know. */
export interface MarkerContext {
  readonly covers: DaySpan;
  /** Whether pupils may attend on a day: neither at a weekend, nor a bank holiday, nor an INSET day. */
  readonly mayAttend: (day: Day) => boolean;
}

/**
 * Joins the starts and ends of terms, in the order of their days. A term whose start or end nobody gives, and a start
 * or end that cannot be, is a fault at the event it shows at.
 */
export function termsFromMarkers(
  markers: readonly Marker[],
  { covers, mayAttend }: MarkerContext,
): { readonly terms: readonly DaySpan[]; readonly faults: readonly Fault[] } {
  const terms: { from: Day; to: Day }[] = [];
  const faults: Fault[] = [];
  let open: Marker | undefined;
  let closed: Marker | undefined;
  const openDays = (from: Day, to: Day): number => {
    let count = 0;
    for (let day = from; day <= to && count <= longestBridge; day += 1) if (mayAttend(day)) count += 1;
    return count;
  };
  const nobodyBetween = (from: Day, to: Day): boolean => openDays(from, to) === 0;
  const fault = (code: Fault["code"], { at }: Marker, message: string): void => {
    faults.push({ code, path: `/${at}`, message });
  };
  for (const marker of [...markers].sort(inOrder)) {
    if (marker.opens && open === undefined) {
      open = marker;
    } else if (marker.opens && open !== undefined) {
      // A term may be said to start twice: for the staff, and after an INSET day for the pupils.
      if (nobodyBetween(open.day, marker.day - 1)) continue;
      if (open.stated) fault("contradiction", marker, startsTwice);
      else if (marker.stated) {
        if (openDays(open.day, marker.day - 1) > longestBridge)
          fault("missing", marker, startsLate(open.day));
        open = marker;
      }
    } else if (open !== undefined) {
      terms.push({ from: open.day, to: marker.day });
      open = undefined;
      closed = marker;
    } else if (closed !== undefined) {
      if (!marker.stated) {
        if (openDays(closed.day + 1, marker.day) > longestBridge)
          fault("missing", marker, holidayLate(closed.day));
        continue;
      }
      const term = terms.at(-1);
      if (term !== undefined && nobodyBetween(closed.day + 1, marker.day)) term.to = marker.day;
      else fault("contradiction", marker, endsTwice);
    } else if (marker.day >= covers.from) {
      fault("missing", marker, noStart);
      closed = marker;
    }
  }
  if (open !== undefined && open.day <= covers.to) fault("missing", open, noEnd);
  return { terms, faults };
}

/** A holiday ends on this day's eve; a later start or an earlier end than its event says is believed over a few days only. */
const startsLate = (day: Day): string =>
  `A term starts here, and a holiday ended before ${longDay(day)}. No event says what happens in between. Add an event for the end of the term that is missing, or for the holiday.`;
const holidayLate = (day: Day): string =>
  `A holiday starts here, and a term ended on ${longDay(day)}. No event says what happens in between. Add an event for the term that is missing, or let the holiday take all its days.`;
const startsTwice =
  "A term starts here, or a holiday ends, while another term has started and not ended. Correct one of the events.";
const endsTwice = "A term ends here that has ended already, or ends in a holiday. Correct one of the events.";
const noStart =
  "A term ends here and no event says when it started. Add an event for its first day, or cover other days.";
const noEnd =
  "A term starts here and no event says when it ends. Add an event for its last day, or cover other days.";

function inOrder(a: Marker, b: Marker): number {
  // On one day a start comes before an end, since the day belongs to the term.
  return (
    a.day - b.day || Number(b.opens) - Number(a.opens) || Number(b.stated) - Number(a.stated) || a.at - b.at
  );
}
