import { maxClosures, maxTerms } from "../input/limits.js";
import { type Accepts, list, record, text, version, words } from "../input/parts.js";
import { sharedParts } from "../input/shared-parts.js";
import { labelFault } from "../input/text-checks.js";
import type { CalendarData } from "./calendar-data.js";
import { calendarIssuers, closureReasons } from "./calendar-words.js";

/** The format `osd-calendar/1`. */
export function calendarPart() {
  const { date, authority, half } = sharedParts();
  const name = text(labelFault, "a short name of letters, digits, spaces, dots, hyphens or underscores");
  const why = words(closureReasons);
  return record(
    {
      schema: version("osd-calendar/1"),
      covers: record({ from: date, to: date }, {}),
      terms: list(record({ from: date, to: date }, { name }), maxTerms),
    },
    {
      issuedBy: words(calendarIssuers),
      localAuthority: authority,
      insetDays: list(date, maxClosures),
      closures: list(record({ on: date }, { why }), maxClosures),
      extraDays: list(date, maxClosures),
      halfDays: list(record({ on: date, half }, {}), maxClosures),
    },
  );
}

// The format and the type written by hand say the same, or this file does not compile.
true satisfies Accepts<ReturnType<typeof calendarPart>, CalendarData>;
