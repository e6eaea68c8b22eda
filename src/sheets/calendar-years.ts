import { meaningOfSummary, namesIn } from "../calendar/event-words.js";
import type { FromEventsResult } from "../calendar/from-events.js";
import { parseDay, schoolYearStarting } from "../days/plain-date.js";
import { maxSpanDays } from "../input/limits.js";
import type { FileEvent } from "./event-table.js";

/** The days to cover, where somebody says them. */
export interface Cover {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a list of events makes, and the school years that were left out of it, each with the reason. */
export interface MadeOfEvents {
  readonly result: FromEventsResult;
  readonly leftOut: readonly (readonly [what: string, why: string])[];
}

type Make = (options: {
  readonly covers: { readonly from: string; readonly to: string };
  readonly issuedBy: "school";
}) => FromEventsResult;

/**
 * The calendar of a list of events. Without days to cover it is that of the school years the events are about, as far as
 * they say all of them. In words why, where they are about none.
 */
export function calendarOfEvents(
  events: readonly FileEvent[],
  cover: Cover,
  make: Make,
): MadeOfEvents | string {
  const attempt = (from: string, to: string): FromEventsResult =>
    make({ covers: { from, to }, issuedBy: "school" });
  if (cover.from !== undefined || cover.to !== undefined) {
    const year = schoolYearStarting(parseDay(cover.from ?? cover.to) ?? 0);
    const result = attempt(cover.from ?? `${year}-09-01`, cover.to ?? `${year + 1}-08-31`);
    return { result, leftOut: [] };
  }
  const counts = countsByYear(events);
  if (counts.size === 0) return events.length === 0 ? "There are no events with dates in it." : nothingKnown;
  const each = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({ year, events: count, result: attempt(`${year}-09-01`, `${year + 1}-08-31`) }));
  const run = longestRun(each.filter(({ result }) => result.ok).map(({ year }) => year));
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) {
    // What is missing in the year with the most events says most.
    const busiest = each.reduce((most, one) => (one.events >= most.events ? one : most));
    return { result: busiest.result, leftOut: [] };
  }
  const leftOut = each.flatMap(({ year, result }): MadeOfEvents["leftOut"] =>
    year >= first && year <= last
      ? []
      : [
          [
            `school year ${year}/${String(year + 1).slice(2)}`,
            result.ok ? "not beside the others" : (result.issues[0]?.message ?? ""),
          ],
        ],
  );
  return { result: attempt(`${first}-09-01`, `${last + 1}-08-31`), leftOut };
}

const nothingKnown =
  'No event says when a term starts or ends, or when there is a holiday. Words that are known are "Term starts", "Half term", "INSET day" and their like.';

/** The school years of the events whose words say something of school days, each with how many there are. */
function countsByYear(events: readonly FileEvent[]): ReadonlyMap<number, number> {
  const names = namesIn(events.map(({ summary }) => summary));
  const counts = new Map<number, number>();
  for (const { start, summary } of events) {
    const day = parseDay(start);
    if (day === undefined || typeof meaningOfSummary(summary, names) === "string") continue;
    const year = schoolYearStarting(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** The whole school years that one calendar can cover. */
const mostYears = Math.floor(maxSpanDays / 366);

/** The longest run of years that follow one another, the latest of those of one length. */
function longestRun(years: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  let run: readonly number[] = [];
  for (const year of years) {
    run = run.at(-1) === year - 1 ? [...run, year].slice(-mostYears) : [year];
    if (run.length >= best.length) best = run;
  }
  return best;
}
