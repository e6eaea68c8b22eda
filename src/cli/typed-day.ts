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

/**
 * A day as people in England type it ("07/01/2027", "7 Jan 2027", "Thursday 7 January 2027", "today") as `YYYY-MM-DD`.
 * The day comes before the month. What is no such day is given back as it is, for whoever reads it next to refuse.
 */
export function typedDay(typed: string, today: string): string {
  const words = typed
    .trim()
    .replace(/,/g, " ")
    .replace(/(\d)(?:st|nd|rd|th)\b/i, "$1")
    .replace(/\s+/g, " ");
  if (words.toLowerCase() === "today") return today;
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(words);
  if (numbers !== null) {
    const [, day, month, year = ""] = numbers;
    return dayIn(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`, ["d/M/yyyy"]) ?? typed;
  }
  return dayIn(words.replace(/\bsept\b/i, "Sep"), formats) ?? typed;
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
