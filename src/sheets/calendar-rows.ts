import { calendarFromEvents, ignoredBecause } from "../calendar/from-events.js";
import { type SchoolCalendar, schoolCalendar } from "../calendar/school-calendar.js";
import { formatDay, longDay, parseDay } from "../days/plain-date.js";
import { calendarOfEvents } from "./calendar-years.js";
import { dayIn, eventsOfRows, isEventTable } from "./event-table.js";
import type { DateSystem } from "./sheet-days.js";
import type { Problem } from "./table.js";
import { cellName, type TakenRows, takeRows } from "./table.js";

export type CalendarRowsRead =
  | { readonly ok: true; readonly calendar: SchoolCalendar; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The calendar of a range: a table of terms, holidays and INSET days with the headings what, from and to, or bare days
 * without headings, as `WORKDAY` takes its holidays. Bare days are days without school, in two columns the first and last
 * of them; weekends and the bank holidays of England are none either. Such a range says nothing of days before its first
 * or after its last one.
 */
export function readCalendarRows(value: unknown, system: DateSystem): CalendarRowsRead {
  const taken = takeRows(value);
  if (!taken.ok) return refused([{ cell: "", code: "wrong-type", message: taken.message }]);
  return isEventTable(taken.rows) ? fromEvents(taken.rows, system) : fromDays(taken.rows, system);
}

function fromEvents(rows: TakenRows, system: DateSystem): CalendarRowsRead {
  const read = eventsOfRows(rows, system, (row) => cellName(row, 0));
  if (!read.ok) {
    return refused(
      read.faults.map(({ row, message }) => ({ cell: cellName(row, 0), code: "bad-date", message })),
    );
  }
  const { events } = read;
  const bare = events.map(({ start, end, summary }) =>
    end === undefined ? { start, summary } : { start, end, summary },
  );
  const made = calendarOfEvents(events, {}, (options) => calendarFromEvents(bare, options));
  if (typeof made === "string") return refused([{ cell: "", code: "calendar-empty", message: made }]);
  const { result } = made;
  if (!result.ok) {
    return refused(
      result.issues.map(({ path, code, message }) => ({
        cell: events[Number(path.split("/")[1])]?.place ?? "",
        code,
        message,
      })),
    );
  }
  const ignored = result.ignored.map(
    ({ at, because }) => `${events[at]?.place ?? ""}: ${ignoredBecause[because]}`,
  );
  const years = made.leftOut.map(([what, why]) => `${what}: ${why}`);
  return {
    ok: true,
    calendar: result.calendar,
    notes: [...years, ...ignored].map((note) => `Left out of the calendar, ${note}.`.replace("..", ".")),
  };
}

function fromDays(rows: TakenRows, system: DateSystem): CalendarRowsRead {
  const problems: Problem[] = [];
  const closed = new Set<number>();
  rows.forEach((cells, row) => {
    const days = cells.flatMap((cell, column): readonly number[] => {
      if (cell === undefined) return [];
      const day = parseDay(dayIn(cell, system));
      if (day === undefined) problems.push({ cell: cellName(row, column), code: "bad-date", message: noDay });
      return day === undefined ? [] : [day];
    });
    const [first, last = first, ...others] = days;
    if (first === undefined || last === undefined) return;
    if (others.length > 0 || last < first)
      problems.push({ cell: cellName(row, 0), code: "order", message: noSpan });
    else for (let day = first; day <= last && closed.size < mostDays; day += 1) closed.add(day);
  });
  if (problems.length > 0) return refused(problems);
  if (closed.size === 0)
    return refused([{ cell: "", code: "calendar-empty", message: "There is no day in this range." }]);
  const days = [...closed].sort((a, b) => a - b).map(formatDay);
  const covers = { from: days[0], to: days.at(-1) };
  const made = schoolCalendar({
    schema: "osd-calendar/1",
    covers,
    terms: [covers],
    closures: days.map((on) => ({ on })),
  });
  if (made.ok) return { ...made, notes: [] };
  return refused(made.issues.map(({ code, message }) => ({ cell: "", code, message })));
}

/** More would be refused in any case. */
const mostDays = 2_000;
const noDay =
  "This is no day. Write it as 26/10/2026, 26 Oct 2026 or 2026-10-26, or give the columns the headings what, from and to.";
const noSpan = "A row holds one day without school, or the first and the last of several.";

function refused(problems: readonly Problem[]): CalendarRowsRead {
  return { ok: false, problems };
}

/** The days a calendar covers, in words. */
export function coverWords({ covers }: SchoolCalendar): string {
  return `${longDay(parseDay(covers.from) as number)} to ${longDay(parseDay(covers.to) as number)}`;
}
