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
  ["starts", "starts, start, begins, begin, commences, first day"],
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
  ["context", "the, of, for, to, and, is, on, from, until, at, all, day, days, no pupils, only"],
  ["context", "autumn, spring, summer, winter, christmas, easter, whitsun, whit, michaelmas, lent, trinity"],
  ["context", "monday, tuesday, wednesday, thursday, friday, mon, tue, tues, wed, thu, thur, thurs, fri"],
  ["context", "january, february, march, april, may, june, july, august, september, october, november"],
  ["context", "december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, early, new year"],
];

const longestPhrase = 4;

const table: ReadonlyMap<string, Word> = /* @__PURE__ */ new Map(
  words.flatMap(([word, phrases]) => phrases.split(", ").map((phrase) => [phrase, word] as const)),
);

/**
 * What the words of an event say about its days. Only texts in which every word is known are used; where the words
 * are known and still leave open what is meant ("half term ends"), the answer is "unclear".
 *
 * @example meaningOfSummary("INSET day - school closed") // { kinds: ["inset"] }
 */
export function meaningOfSummary(summary: string): EventMeaning {
  if (summary.length > longestSummary) return "not-recognised";
  const parts = partsOf(summary);
  const said = new Set<Word>();
  for (let i = 0; i < parts.length; ) {
    const found = phraseAt(parts, i);
    if (found === undefined) {
      if (!isNumber(parts[i] as string)) return "not-recognised";
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

/** The day of the month, a year, or the number of a term. */
function isNumber(part: string): boolean {
  return part.length <= 4 && [...part].every(isDigit);
}

function isOneDigit(part: string): boolean {
  return part.length === 1 && isDigit(part);
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}
