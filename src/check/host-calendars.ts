import { type CompiledCalendar, compiledCalendar, schoolCalendar } from "../calendar/school-calendar.js";
import type { Issue } from "../input/issue.js";
import { plainFields } from "../input/plain-fields.js";
import type { Facts } from "../plan/facts.js";

/** The calendars of hosts by the position of the placement, and what is wrong with them. */
export interface ReadHostCalendars {
  readonly calendars: ReadonlyMap<number, CompiledCalendar>;
  readonly issues: readonly Issue[];
}

const notAnObject =
  "Write an object with the id of a placement as each name and the calendar of that host as its value.";
const notPlain =
  "Only plain data is read here: an object with calendars as its values, no getters and no hidden parts.";
const noSuchHost = "A calendar is given for a host the plan does not name. The names are ids of placements.";

/**
 * Reads the calendars of hosts. The path of an issue starts with the position of the placement, never with its id.
 */
export function readHostCalendars(value: unknown, facts: Facts | undefined): ReadHostCalendars {
  const calendars = new Map<number, CompiledCalendar>();
  const issues: Issue[] = [];
  if (value === undefined) return { calendars, issues };
  const given = plainFields(value);
  if (typeof given === "string") {
    const message = given === "wrong-type" ? notAnObject : notPlain;
    const issue: Issue = { code: given, path: "/hostCalendars", message, input: "options" };
    return { calendars, issues: [issue] };
  }
  let known = 0;
  (facts?.placements ?? []).forEach(({ id }, i) => {
    if (!given.has(id)) return;
    known += 1;
    const read = schoolCalendar(given.get(id));
    const compiled = read.ok ? compiledCalendar(read.calendar) : undefined;
    if (compiled !== undefined) calendars.set(i, compiled);
    if (!read.ok) {
      issues.push(...read.issues.map((one) => ({ ...one, path: `/hostCalendars/${i}${one.path}` })));
    }
  });
  if (facts !== undefined && given.size > known) {
    issues.push({ code: "unknown-id", path: "/hostCalendars", message: noSuchHost, input: "options" });
  }
  return { calendars, issues };
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
