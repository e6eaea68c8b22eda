/** What an event of a school's calendar says about its days. */
export type EventKind =
  | "starts"
  | "ends"
  | "term"
  | "break"
  | "half-term"
  | "inset"
  | "closed"
  | "bank-holiday";

/** What the words of an event say, or why they say nothing that can be used. */
export type EventMeaning =
  | { readonly kinds: readonly EventKind[]; readonly why?: "snow" | "election" | "occasional-day" }
  | "not-recognised"
  | "unclear";

/** Longer texts are not looked at. */
const longestSummary = 200;

type Word =
  | EventKind
  | "school"
  // Words that say by themselves that the school opens again or stops, also beside the name of a holiday.
  | "comes-back"
  | "breaks-up"
  | "snow"
  | "election"
  | "occasional-day"
  | "staff"
  | "time"
  | "season"
  | "context";

// The whole table. A text is used only if every word of it is here: "Half term club" says nothing about school days.
// Letters are small, apostrophes are left out, and everything that is neither letter nor digit counts as a space.
const words: readonly (readonly [Word, string])[] = [
  ["half-term", "half term, half terms, halfterm, mid term break"],
  ["break", "holiday, holidays, break, vacation"],
  ["inset", "inset, inset day, inset days, in service day, in service training, in service training day"],
  ["inset", "training day, training days, staff training day, staff training days, teacher training day"],
  ["inset", "ted day, ted days, teacher education day, teacher education days, pd day, pd days"],
  ["inset", "staff development day, professional development day, non pupil day, pupil free day"],
  ["inset", "cpd day, cpd days, teachers training day, teachers training days, staff inset, staff inset day"],
  ["starts", "starts, start, begins, begin, commences, first day, 1st day"],
  ["ends", "ends, end, finishes, last day"],
  ["comes-back", "reopens, re opens, return, returns, back to school, first day back, first day after"],
  ["comes-back", "reopens after, return after, returns after, return to school after, return to school"],
  ["breaks-up", "closes, breaks up, break up, closes for, breaks up for, break up for, last day before"],
  ["term", "term, terms, school year, academic year"],
  ["school", "school, schools, pupils, pupil, students, children"],
  ["closed", "closed, closure, no school"],
  ["snow", "snow, snow day"],
  ["election", "polling day, polling station, election, elections"],
  ["occasional-day", "occasional day, occasional days"],
  ["bank-holiday", "bank holiday, bank holidays, public holiday, good friday, easter monday, may day"],
  ["bank-holiday", "christmas day, boxing day, new years day"],
  ["staff", "staff, teachers, teaching staff"],
  ["time", "am, pm, noon, midday, lunchtime, early closing, early finish"],
  ["season", "autumn, spring, summer, winter, christmas, easter, whitsun, whit, michaelmas, lent, trinity"],
  [
    "context",
    "the, of, for, to, and, is, on, from, until, at, all, day, days, no pupils, only, week, weeks, time",
  ],
  ["context", "monday, tuesday, wednesday, thursday, friday, mon, tue, tues, wed, thu, thur, thurs, fri"],
  ["context", "january, february, march, april, may, june, july, august, september, october, november"],
  ["context", "december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, early, new year"],
];

const longestPhrase = 4;

const table: ReadonlyMap<string, Word> = /* @__PURE__ */ new Map(
  words.flatMap(([word, phrases]) => phrases.split(", ").map((phrase) => [phrase, word] as const)),
);

/**
 * What the words of an event say about its days; `names` are left out of them. Only texts in which every word is known are used; where the words
 * are known and still leave open what is meant ("half term ends"), the answer is "unclear".
 *
 * @example meaningOfSummary("INSET day - school closed") // { kinds: ["inset"] }
 */
export function meaningOfSummary(summary: string, names: ReadonlySet<string> = noNames): EventMeaning {
  if (summary.length > longestSummary) return "not-recognised";
  const parts = segmentsOf(summary)
    .filter((segment) => !names.has(segment))
    .flatMap(partsOf);
  const said = new Set<Word>();
  for (let i = 0; i < parts.length; ) {
    const found = phraseAt(parts, i);
    if (found === undefined) {
      const counted = numberIn(parts[i] as string);
      if (counted === undefined) return "not-recognised";
      if (counted === "time") said.add("time");
      i += 1;
      continue;
    }
    const next = parts[i + found.length];
    // "Half term 2" is a name schools give to the weeks in school as well as to the holiday.
    if (found.word === "half-term" && next !== undefined && isOneDigit(next)) return "unclear";
    said.add(found.word);
    i += found.length;
  }
  return meaningOf(said);
}

const noNames: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** Fewer events than this do not show that a text is the school's name. */
const fewestWithName = 3;

/**
 * What stands in more than half of the events beside their own words, and is not in the table: the school's name, which
 * many published calendars put in front or behind ("Anytown: Half term", "Half term - Anytown").
 */
export function namesIn(summaries: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const summary of summaries) {
    if (summary.length > longestSummary) continue;
    const segments = segmentsOf(summary);
    if (segments.length < 2) continue;
    for (const segment of new Set(segments)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  const names = [...counts].filter(
    ([segment, count]) =>
      count >= fewestWithName &&
      count * 2 > summaries.length &&
      meaningOfSummary(segment) === "not-recognised",
  );
  return new Set(names.map(([segment]) => segment).filter((segment) => !isKnown(segment)));
}

function isKnown(segment: string): boolean {
  const parts = partsOf(segment);
  return parts.every((part) => table.has(part) || numberIn(part) !== undefined);
}

/** The parts of a text between colons, bars, brackets and dashes with spaces around them. */
function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let segment = "";
  const end = (): void => {
    if (segment.trim() !== "") segments.push(segment.trim());
    segment = "";
  };
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] as string;
    const isDash = letter === "-" || letter === "\u2013" || letter === "\u2014";
    // A colon between digits belongs to a time of day.
    const isTime = letter === ":" && isDigit(text[i - 1] ?? "") && isDigit(text[i + 1] ?? "");
    const separates = (isDash && text[i - 1] === " " && text[i + 1] === " ") || ":|()".includes(letter);
    if (separates && !isTime) end();
    else segment += letter;
  }
  end();
  return segments;
}

function meaningOf(said: ReadonlySet<Word>): EventMeaning {
  const says = (...some: Word[]): boolean => some.some((word) => said.has(word));
  if (says("bank-holiday")) {
    const more = says("starts", "ends", "comes-back", "breaks-up", "half-term", "inset", "term");
    return more ? "unclear" : { kinds: ["bank-holiday"] };
  }
  if (says("starts", "ends", "comes-back", "breaks-up")) return boundary(says);
  if (says("inset")) return says("half-term", "break") ? "unclear" : { kinds: ["inset"] };
  if (says("half-term")) return { kinds: ["half-term"] };
  if (says("break")) return { kinds: ["break"] };
  if (says("occasional-day")) return { kinds: ["closed"], why: "occasional-day" };
  if (says("snow"))
    return says("closed") || !says("election") ? { kinds: ["closed"], why: "snow" } : "unclear";
  if (says("closed"))
    return says("election") ? { kinds: ["closed"], why: "election" } : { kinds: ["closed"] };
  if (says("term")) return { kinds: ["term"] };
  return says("election") ? "unclear" : "not-recognised";
}

function boundary(says: (...some: Word[]) => boolean): EventMeaning {
  const isStart = says("starts", "comes-back");
  if (isStart && says("ends", "breaks-up")) return "unclear";
  if (says("closed", "snow", "election", "occasional-day")) return "unclear";
  // The staff come back before the pupils do, unless the day is said to be an INSET day of the term.
  if (says("staff") && !says("inset")) return "unclear";
  // "School closes at 2pm" can be any day; with the name of a holiday or a term it is the last one.
  if (says("time") && !says("term", "season", "half-term", "break")) return "unclear";
  const kind = isStart ? "starts" : "ends";
  if (says("comes-back", "breaks-up")) return says("inset") ? "unclear" : { kinds: [kind] };
  // "Half term ends" may be the last day off or the last day in school.
  if (says("half-term", "break") || !says("term", "school")) return "unclear";
  return { kinds: says("inset") ? [kind, "inset"] : [kind] };
}

function phraseAt(
  parts: readonly string[],
  start: number,
): { readonly word: Word; readonly length: number } | undefined {
  for (let length = Math.min(longestPhrase, parts.length - start); length > 0; length -= 1) {
    const word = table.get(parts.slice(start, start + length).join(" "));
    if (word !== undefined) return { word, length };
  }
  return undefined;
}

/** The words and numbers of a text in small letters. */
function partsOf(text: string): readonly string[] {
  let plain = "";
  for (const letter of text.toLowerCase()) {
    const isWord = (letter >= "a" && letter <= "z") || isDigit(letter) || isOtherLetter(letter);
    if (isWord) plain += letter;
    else if (letter !== "'" && letter !== "\u2019") plain += " ";
  }
  return plain.split(" ").filter((part) => part !== "");
}

/** A letter with an accent or of another script, or a symbol: part of a word that is not in the table. */
function isOtherLetter(letter: string): boolean {
  return letter > "\u00bf" && !(letter >= "\u2000" && letter <= "\u206f");
}

/** The day of the month with or without "st", a year, the number of a term, or a time of day such as "30pm". */
function numberIn(part: string): "number" | "time" | undefined {
  const digits = [...part].findIndex((letter) => !isDigit(letter));
  if (digits < 0) return part.length <= 4 ? "number" : undefined;
  if (digits === 0 || digits > 4) return undefined;
  const ending = part.slice(digits);
  if (ending === "am" || ending === "pm") return "time";
  return ["st", "nd", "rd", "th"].includes(ending) ? "number" : undefined;
}

function isOneDigit(part: string): boolean {
  return part.length === 1 && isDigit(part);
}

function isDigit(letter: string): boolean {
  return letter.length === 1 && letter >= "0" && letter <= "9";
}
