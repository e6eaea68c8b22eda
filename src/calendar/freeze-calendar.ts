import type { CalendarData } from "./calendar-data.js";

/** A copy with the fields of the format only, in the order of the format, frozen throughout. */
export function freezeCalendar(data: CalendarData): CalendarData {
  return Object.freeze({
    schema: data.schema,
    ...(data.issuedBy === undefined ? {} : { issuedBy: data.issuedBy }),
    ...(data.localAuthority === undefined ? {} : { localAuthority: data.localAuthority }),
    covers: Object.freeze({ from: data.covers.from, to: data.covers.to }),
    terms: freezeList(data.terms, ({ name, from, to }) =>
      name === undefined ? { from, to } : { name, from, to },
    ),
    ...(data.insetDays === undefined ? {} : { insetDays: Object.freeze([...data.insetDays]) }),
    ...(data.closures === undefined
      ? {}
      : { closures: freezeList(data.closures, ({ on, why }) => (why === undefined ? { on } : { on, why })) }),
    ...(data.extraDays === undefined ? {} : { extraDays: Object.freeze([...data.extraDays]) }),
    ...(data.halfDays === undefined
      ? {}
      : { halfDays: freezeList(data.halfDays, ({ on, half }) => ({ on, half })) }),
  });
}

function freezeList<T extends object>(list: readonly T[], copy: (entry: T) => T): readonly T[] {
  return Object.freeze(list.map((entry) => Object.freeze(copy(entry))));
}
