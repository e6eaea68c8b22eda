import { longDay, parseDay } from "../days/plain-date.js";
import type { Fault } from "../input/faults.js";
import { maxSpanDays } from "../input/limits.js";
import type { DaySpan } from "./calendar-spans.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is wrong between the fields of a calendar: no terms, days in the wrong order, terms that overlap or lie
 * outside the days covered, two half days that contradict each other.
 *
 * Takes the copy of a calendar whose single fields may still be wrong, so that all issues are listed at once. What is
 * wrong by itself is left out of the comparisons.
 */
export function calendarFaults(calendar: unknown): readonly Fault[] {
  const fields = fieldsOf(calendar);
  const covers = spanOf(fields.covers);
  const terms = listOf(fields.terms).map(spanOf);
  return [
    ...wrongCovers(covers),
    ...missingTerms(fields.terms),
    ...termsInWrongOrder(terms),
    ...termsNotCovered(terms, covers),
    ...overlappingTerms(terms),
    ...contraryHalfDays(fields.halfDays),
  ];
}

function wrongCovers(covers: DaySpan | undefined): readonly Fault[] {
  if (covers === undefined) return [];
  if (!inOrder(covers)) return [fault("order", "/covers/to", `The days covered ${endsTooEarly(covers)}`)];
  const days = covers.to - covers.from + 1;
  if (days <= maxSpanDays) return [];
  const message = `One calendar covers at most ${maxSpanDays} days, and this one has ${days}. Split it in two.`;
  return [fault("out-of-range", "/covers/to", message)];
}

function missingTerms(terms: unknown): readonly Fault[] {
  const empty = Array.isArray(terms) && terms.length === 0;
  return empty ? [fault("calendar-empty", "/terms", "The calendar has no terms. Add them.")] : [];
}

function termsInWrongOrder(terms: readonly (DaySpan | undefined)[]): readonly Fault[] {
  return terms.flatMap((term, i) =>
    term === undefined || inOrder(term)
      ? []
      : [fault("order", `/terms/${i}/to`, `The days of this term ${endsTooEarly(term)}`)],
  );
}

function termsNotCovered(
  terms: readonly (DaySpan | undefined)[],
  covers: DaySpan | undefined,
): readonly Fault[] {
  if (covers === undefined || !inOrder(covers)) return [];
  const span = `${longDay(covers.from)} to ${longDay(covers.to)}`;
  return terms.flatMap((term, i) => {
    if (term === undefined || !inOrder(term)) return [];
    return (["from", "to"] as const).flatMap((end) => {
      const day = term[end];
      if (day >= covers.from && day <= covers.to) return [];
      const message = `${longDay(day)} lies outside the days the calendar covers, ${span}. Cover more days or correct the term.`;
      return [fault("out-of-range", `/terms/${i}/${end}`, message)];
    });
  });
}

// There are few terms, so each is compared with each before it: then it does not matter in which order they come.
function overlappingTerms(terms: readonly (DaySpan | undefined)[]): readonly Fault[] {
  const message = "This term has days in common with one before it in the list. Correct one of them.";
  return terms.flatMap((term, i) =>
    terms.slice(0, i).some((earlier) => overlap(term, earlier))
      ? [fault("overlap", `/terms/${i}`, message)]
      : [],
  );
}

function overlap(a: DaySpan | undefined, b: DaySpan | undefined): boolean {
  if (a === undefined || b === undefined || !inOrder(a) || !inOrder(b)) return false;
  return a.from <= b.to && b.from <= a.to;
}

function contraryHalfDays(halfDays: unknown): readonly Fault[] {
  const message =
    "An earlier entry says that the other half of this day is the only one held. Take out one of the two.";
  const halves = new Map<number, unknown>();
  return listOf(halfDays).flatMap((entry, i) => {
    const { on, half } = fieldsOf(entry);
    const day = parseDay(on);
    if (day === undefined || (half !== "AM" && half !== "PM")) return [];
    const earlier = halves.get(day) ?? half;
    halves.set(day, earlier);
    return earlier === half ? [] : [fault("contradiction", `/halfDays/${i}`, message)];
  });
}

function endsTooEarly(span: DaySpan): string {
  return `end on ${longDay(span.to)}, before they start on ${longDay(span.from)}. Check both dates.`;
}

function inOrder(span: DaySpan): boolean {
  return span.from <= span.to;
}

function spanOf(value: unknown): DaySpan | undefined {
  const fields = fieldsOf(value);
  const from = parseDay(fields.from);
  const to = parseDay(fields.to);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fault(code: Fault["code"], path: string, message: string): Fault {
  return { code, path, message };
}
