import { format, isValid } from "date-fns";
import { enGB } from "date-fns/locale/en-GB";
import { parse } from "date-fns/parse";

const formats = [
  "d MMM yyyy",
  "d MMMM yyyy",
  "EEE d MMM yyyy",
  "EEEE d MMMM yyyy",
  "MMMM d yyyy",
  "MMM d yyyy",
];

/** A day as somebody wrote it. */
export interface WrittenDay {
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  /** In numbers, so that the order of day and month was a choice; and whether the year has all its digits. */
  readonly inNumbers: boolean;
  readonly wholeYear: boolean;
}

/**
 * A day as people in England write it ("07/01/2027", "7 Jan 2027", "Thursday 7 January 2027"): the day comes before the
 * month. Undefined for what is no such day.
 */
export function writtenDay(written: string): WrittenDay | undefined {
  const words = written
    .trim()
    .replace(/,/g, " ")
    .replace(/(\d)(?:st|nd|rd|th)\b/i, "$1")
    .replace(/\s+/g, " ");
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(words);
  if (numbers !== null) {
    const [, first, month, year = ""] = numbers;
    const wholeYear = year.length === 4;
    const day = dayIn(`${first}/${month}/${wholeYear ? year : `20${year}`}`, ["d/M/yyyy"]);
    return day === undefined ? undefined : { day, inNumbers: true, wholeYear };
  }
  const day = dayIn(words.replace(/\bsept\b/i, "Sep"), formats);
  return day === undefined ? undefined : { day, inNumbers: false, wholeYear: true };
}

/** A day as people type it, "today" among them, as `YYYY-MM-DD`. What is no such day is given back for whoever reads it next to refuse. */
export function typedDay(typed: string, today: string): string {
  return typed.trim().toLowerCase() === "today" ? today : (writtenDay(typed)?.day ?? typed);
}

function dayIn(words: string, wanted: readonly string[]): string | undefined {
  for (const one of wanted) {
    const day = parse(words, one, new Date(2000, 0, 1), { locale: enGB });
    // A weekday that does not go with its date is no day: date-fns lets the date win.
    if (!isValid(day) || !sameWords(format(day, one, { locale: enGB }), words)) continue;
    return format(day, "yyyy-MM-dd");
  }
  return undefined;
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\b0(\d)/g, "$1");
  return plain(one) === plain(other);
}
