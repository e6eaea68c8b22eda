import { type Day, dayOf, formatDay, mondayOf, parseDay, partsOf, weekdayOf } from "../days/plain-date.js";
import { OptionError, takeOptions } from "../input/options.js";
import { codeLetters } from "../plan/words.js";
import { attendanceCodes, type CodeLetter } from "../register/attendance-codes.js";
import type { ExpectedRegister } from "../register/expected-register.js";
import { codeSign, signs } from "../register/signs.js";
import { sentenceCase } from "../words/sentence-case.js";
import { dateWords, spanWords } from "./plain-words.js";
import { codeIn, registersIn, registerWords } from "./register-words.js";
import { viewed } from "./viewed.js";
import { readCatalogue, type WordingOptions, wordIn } from "./word.js";
import type { WordedRegister } from "./word-registers.js";

export interface MonthGridOptions extends WordingOptions {
  /** `"home"`, the default, or the JSON Pointer of a host as in `hosts` of the register's sessions. */
  readonly register?: string;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const cellWidth = 10;

/** What a day's cell shows in place of codes. */
const cellSigns = { ...signs, "...": "the day cannot be answered for" };

/**
 * One register of an expected register as months, for a terminal or a letter: a line a week, in each day the code to
 * expect for the morning and for the afternoon. Below the months stand the days without sessions and what the codes
 * mean. Saturday and Sunday have columns only where a session is held on one.
 *
 * @example toMonthGrid(register)
 * // November 2026
 * //     Mon       Tue       Wed       Thu       Fri
 * //      2 -  -    3 B  B    4 B  B    5 /  \    6 /  \
 */
export function toMonthGrid(source: ExpectedRegister, options: MonthGridOptions = {}): string {
  return viewed(source, ["osd-register/1"], () => {
    const { register = "home", catalogue } = takeOptions(options, ["register", "catalogue"], "second");
    if (typeof register !== "string" || !registersIn(source).includes(register)) {
      throw new OptionError("There is no register of this name in what was given.");
    }
    return monthGrid(wordIn(source, readCatalogue(catalogue)), register);
  });
}

/** The months of one register. */
export function monthGrid(source: WordedRegister, register: string): string {
  const first = parseDay(source.from) as Day;
  const last = parseDay(source.to) as Day;
  const cells = cellsOf(source, register, first, last);
  const columns = source.sessions.some(({ date }) => weekdayOf(parseDay(date) as Day) > 5) ? 7 : 5;
  const blocks = [
    `${sentenceCase(registerWords(register))}: codes to expect, ${dateWords(source.from)} to ${dateWords(source.to)}`,
    ...monthsOf(first, last).map((month) => monthLines(month, cells, columns).join("\n")),
    ...closedLines(source),
    ...unanswered(source),
    legend(source, register).join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

type Cells = ReadonlyMap<Day, string>;

function cellsOf(source: WordedRegister, register: string, first: Day, last: Day): Cells {
  const halves = new Map<Day, [string, string]>();
  for (let day = first; day <= last; day += 1) halves.set(day, ["-", "-"]);
  for (const session of source.sessions) {
    const one = codeIn(session, register);
    const pair = halves.get(parseDay(session.date) as Day);
    if (one !== undefined && pair !== undefined) pair[session.session === "AM" ? 0 : 1] = codeSign(one);
  }
  const cells = new Map<Day, string>();
  for (const [day, [am, pm]] of halves) cells.set(day, `${am.padEnd(2)} ${pm}`);
  for (const { from, to } of source.cannotTell) {
    for (let day = parseDay(from) as Day; day <= (parseDay(to) as Day); day += 1) cells.set(day, "...");
  }
  return cells;
}

interface Month {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

function monthsOf(first: Day, last: Day): readonly Month[] {
  const months: Month[] = [];
  for (let from = first; from <= last; ) {
    const { year, month } = partsOf(from);
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    const words = dateWords(formatDay(from));
    months.push({ name: words.slice(words.indexOf(" ") + 1), from, to: Math.min(last, next - 1) });
    from = next;
  }
  return months;
}

function monthLines({ name, from, to }: Month, cells: Cells, columns: number): readonly string[] {
  const heads = weekdays.slice(0, columns).map((weekday) => `    ${weekday}`.padEnd(cellWidth));
  const lines = [name, heads.join("").trimEnd()];
  for (let monday = mondayOf(from); monday <= to; monday += 7) {
    const row: string[] = [];
    for (let day = monday; day < monday + columns; day += 1) {
      const inMonth = day >= from && day <= to;
      const date = String(partsOf(day).day).padStart(3);
      row.push((inMonth ? `${date} ${cells.get(day) ?? ""}` : "").padEnd(cellWidth));
    }
    const line = row.join("").trimEnd();
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** The weekdays without sessions and why, neighbouring ones with one reason together. */
export function closedSpans({
  notSessions,
}: WordedRegister): readonly (readonly [days: string, why: string])[] {
  const spans: { from: Day; to: Day; why: string }[] = [];
  for (const { date, session, says } of notSessions) {
    const day = parseDay(date) as Day;
    if (weekdayOf(day) > 5) continue;
    const reason = session === null ? says : `${session}, ${says}`;
    const last = spans.at(-1);
    // From a Friday to the Monday after it there are two days between.
    const follows =
      last !== undefined && last.why === reason && day - last.to <= (weekdayOf(day) === 1 ? 3 : 1);
    if (follows) last.to = day;
    else spans.push({ from: day, to: day, why: reason });
  }
  return spans.map(({ from, to, why }) => [spanWords(formatDay(from), formatDay(to)), why]);
}

function closedLines(source: WordedRegister): readonly string[] {
  const lines = closedSpans(source).map(([days, why]) => `  ${days}: ${why}`);
  return lines.length === 0 ? [] : [["No session:", ...lines].join("\n")];
}

function unanswered({ cannotTell }: WordedRegister): readonly string[] {
  if (cannotTell.length === 0) return [];
  const lines = cannotTell.map(({ from, to, says }) => `  ${spanWords(from, to)}: ${says}`);
  return [["Cannot tell:", ...lines].join("\n")];
}

function legend(source: WordedRegister, register: string): readonly string[] {
  const shown = new Set(
    source.sessions
      .map((session) => codeIn(session, register))
      .map((one) => (one === undefined ? "-" : codeSign(one))),
  );
  if (source.notSessions.length > 0) shown.add("-");
  if (source.cannotTell.length > 0) shown.add("...");
  const row = (sign: string, words: string): string => `  ${sign.padEnd(5)}${words}`;
  return [
    "Codes (morning, then afternoon; never written in advance):",
    ...codeLetters
      .filter((letter) => shown.has(letter))
      .map((letter: CodeLetter) => row(letter, attendanceCodes[letter].title)),
    ...Object.entries(cellSigns)
      .filter(([sign]) => shown.has(sign))
      .map(([sign, words]) => row(sign, words)),
  ];
}
