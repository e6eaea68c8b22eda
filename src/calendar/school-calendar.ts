import type { Refusal } from "../input/list-issues.js";
import { publicFunction } from "../input/public-function.js";
import { inFormatOrder, readBy } from "../input/read.js";
import { type StandardSchema, standardSchema } from "../input/standard-schema.js";
import type { CalendarData } from "./calendar-data.js";
import { type CalendarNote, notesOn } from "./calendar-notes.js";
import { calendarFaults } from "./check-calendar.js";
import { type CompiledCalendar, compileCalendar } from "./compile-calendar.js";
import { calendarFormat } from "./schema.js";

export type { CompiledCalendar } from "./compile-calendar.js";

/** A school calendar that has been read and checked: plain data, frozen throughout. Made by `schoolCalendar`. */
export type SchoolCalendar = CalendarData;

/** What reading a calendar gives: the calendar, or every issue that stops it being used. */
export type SchoolCalendarResult = { readonly ok: true; readonly calendar: SchoolCalendar } | Refusal;

interface Prepared {
  readonly compiled: CompiledCalendar;
  notes: readonly CalendarNote[] | undefined;
}

// Keyed by the frozen calendar itself, so what is remembered can never be out of date.
const preparedCalendars: WeakMap<SchoolCalendar, Prepared> = /* @__PURE__ */ new WeakMap();

const noNotes: readonly CalendarNote[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Reads a school calendar in the format `osd-calendar/1` and prepares it for counting.
 *
 * Takes any value. Never throws: what is wrong with the value comes back as issues. Terms and other days may stand in
 * any order. The caller's value is neither kept nor changed; a calendar made here before is given back as it is.
 *
 * @example
 * const result = schoolCalendar({
 *   schema: "osd-calendar/1",
 *   covers: { from: "2026-09-01", to: "2026-12-31" },
 *   terms: [
 *     { from: "2026-09-01", to: "2026-10-23" },
 *     { from: "2026-11-02", to: "2026-12-18" },
 *   ],
 * });
 */
export function schoolCalendar(value: unknown): SchoolCalendarResult {
  return publicFunction("calendar/school-calendar", () => readCalendar(value), "calendar");
}

function readCalendar(value: unknown): SchoolCalendarResult {
  if (isPrepared(value)) return { ok: true, calendar: value };
  const read = readBy(calendarFormat, value, "calendar", calendarFaults);
  if (!read.ok) return read;
  // In the order of the format, so that the same calendar is the same text however it was written.
  const calendar = inFormatOrder(calendarFormat, read.value);
  preparedCalendars.set(calendar, { compiled: compileCalendar(calendar), notes: undefined });
  return { ok: true, calendar };
}

/**
 * The reader of calendars as a Standard Schema: `validate` is `schoolCalendar`, in the form that form libraries and
 * routers take.
 *
 * @example calendarSchema()["~standard"].validate({}) // issues with the paths ["covers"], ["schema"] and ["terms"]
 */
export function calendarSchema(): StandardSchema<SchoolCalendar> {
  return standardSchema((value) => {
    const read = schoolCalendar(value);
    return read.ok ? { ok: true, value: read.calendar } : read;
  });
}

/**
 * The tables of a calendar made by `schoolCalendar`; undefined for any other value, a copy of one included.
 *
 * @example compiledCalendar(calendar)?.from // first day it can answer for
 */
export function compiledCalendar(calendar: SchoolCalendar): CompiledCalendar | undefined {
  return preparedCalendars.get(calendar)?.compiled;
}

/**
 * What a person should look at in a calendar made by `schoolCalendar`: contradictions that were settled, a term that
 * seems to be missing, years of an unusual length. Empty when there is nothing, and for any other value.
 *
 * @example calendarNotes(calendar).map((note) => note.code) // ["calendar-suspicious"]
 */
export function calendarNotes(calendar: SchoolCalendar | undefined): readonly CalendarNote[] {
  const prepared = calendar === undefined ? undefined : preparedCalendars.get(calendar);
  if (prepared === undefined) return noNotes;
  prepared.notes ??= notesOn(calendar as SchoolCalendar, prepared.compiled);
  return prepared.notes;
}

function isPrepared(value: unknown): value is SchoolCalendar {
  return typeof value === "object" && value !== null && preparedCalendars.has(value as SchoolCalendar);
}
