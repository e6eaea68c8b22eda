import { type Day, longDay } from "../days/plain-date.js";
import type { MissingFact } from "../engine/missing-fact.js";
import { listInWords } from "../words/item-words.js";

/** A duty by what it is. */
interface NamedDuty {
  readonly what: string;
}

/** What a search for the first start came to. */
export interface FirstStartFound {
  readonly start: Day | undefined;
  /** The first start that may do; an earlier one than `start` hangs on what is missing. */
  readonly possible: Day | undefined;
  readonly binding: readonly NamedDuty[];
  readonly brokenAnyway: readonly NamedDuty[];
  readonly missing: readonly MissingFact[];
  /** The planned last day, where the search ended with it. */
  readonly plannedLast: Day | undefined;
}

/** The first start, or why there is none, in one sentence. */
export function firstStartSentence(found: FirstStartFound): string {
  const { start, possible, binding, brokenAnyway, missing, plannedLast } = found;
  if (brokenAnyway.length > 0) {
    return `No start keeps every last day: the one for this has passed: ${namesOf(brokenAnyway)}.`;
  }
  const open = listInWords([...new Set(missing.map(({ words }) => words))]);
  if (start !== undefined && possible !== undefined && possible < start) {
    return `A start on ${longDay(start)} keeps every last day; whether an earlier one does, from ${longDay(possible)} on, cannot be told without this: ${open}.`;
  }
  if (start !== undefined) {
    const because =
      binding.length === 0
        ? "nothing stands in the way of it"
        : `an earlier one would come too soon after this: ${namesOf(binding)}`;
    return `The first start that keeps every last day is ${longDay(start)}; ${because}.`;
  }
  if (missing.length > 0) return `The first start cannot be told without this: ${open}.`;
  const days =
    plannedLast === undefined
      ? "the days the calendar covers"
      : `the days up to ${longDay(plannedLast)}, the planned last day,`;
  return `On none of ${days} would a start keep every last day.`;
}

function namesOf(duties: readonly NamedDuty[]): string {
  return listInWords([...new Set(duties.map(({ what }) => what))]);
}
