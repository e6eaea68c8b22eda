import type { CalendarNote } from "../calendar/calendar-notes.js";
import {
  type CompiledCalendar,
  calendarNotes,
  compiledCalendar,
  schoolCalendar,
} from "../calendar/school-calendar.js";
import type { Issue } from "../input/issue.js";
import { maxPlacements } from "../input/limits.js";
import { format, group, handedOn, keyed } from "../input/parts.js";
import { readBy } from "../input/read.js";
import type { Facts } from "../plan/facts.js";

/** The calendars of hosts by the position of the placement, and what is wrong with them. */
export interface ReadHostCalendars {
  readonly calendars: ReadonlyMap<number, CompiledCalendar>;
  readonly issues: readonly Issue[];
  /** What is worth a look in them, with the same paths as issues. */
  readonly notes: readonly CalendarNote[];
}

const hostsFormat = /* @__PURE__ */ format(() =>
  group("the options", {
    hostCalendars: keyed(
      "the calendars of hosts by the id of the placement",
      maxPlacements,
      // Which ids there are only the plan says.
      () => true,
      handedOn("the calendar of a host", "a calendar"),
    ),
  }),
);

const noSuchHost = "A calendar is given for a host the plan does not name. The names are ids of placements.";

/**
 * Reads the calendars of hosts. The path of an issue starts with the position of the placement, never with its id.
 */
export function readHostCalendars(value: unknown, facts: Facts | undefined): ReadHostCalendars {
  const calendars = new Map<number, CompiledCalendar>();
  const issues: Issue[] = [];
  const notes: CalendarNote[] = [];
  if (value === undefined) return { calendars, issues, notes };
  const read = readBy(hostsFormat, { hostCalendars: value }, "options");
  if (!read.ok) return { calendars, issues: read.issues, notes };
  const given = read.value.hostCalendars ?? {};
  let known = 0;
  (facts?.placements ?? []).forEach(({ id }, i) => {
    if (!Object.hasOwn(given, id)) return;
    known += 1;
    const calendar = schoolCalendar(given[id]);
    const placed = <T extends { readonly path: string }>(one: T): T => ({
      ...one,
      path: `/hostCalendars/${i}${one.path}`,
    });
    if (calendar.ok) {
      calendars.set(i, compiledCalendar(calendar.calendar) as CompiledCalendar);
      notes.push(...calendarNotes(calendar.calendar).map(placed));
    } else issues.push(...calendar.issues.map(placed));
  });
  if (facts !== undefined && Object.keys(given).length > known) {
    issues.push({ code: "unknown-id", path: "/hostCalendars", message: noSuchHost, input: "options" });
  }
  return { calendars, issues, notes };
}

/** The calendars of hosts by the id of the placement. */
export function hostCalendarsById({
  facts,
  hostCalendars,
}: {
  readonly facts: Facts;
  readonly hostCalendars: ReadonlyMap<number, CompiledCalendar>;
}): ReadonlyMap<string, CompiledCalendar> {
  return new Map([...hostCalendars].map(([i, calendar]) => [facts.placements?.[i]?.id ?? "", calendar]));
}
