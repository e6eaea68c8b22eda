import { AFTERNOON, type CompiledCalendar, MORNING } from "../calendar/compile-calendar.js";
import { BANK_HOLIDAY_FIRST, dayCodes, INSET_DAY, isClosure, SCHOOL_DAY } from "../calendar/day-reasons.js";
import { compiledCalendar, type SchoolCalendar } from "../calendar/school-calendar.js";
import {
  checkedDay,
  type Day,
  dayOf,
  formatDay,
  longDay,
  mondayOf,
  partsOf,
  weekdayOf,
} from "../days/plain-date.js";
import { catalogue } from "../words/catalogue.js";
import { spanWords } from "./plain-words.js";

/** What stands behind the number of a day; nothing for a day of two sessions. */
const signs = {
  h: "holiday",
  b: "bank holiday",
  i: "INSET day",
  c: "closed",
  m: "morning only",
  a: "afternoon only",
  "?": "the calendar cannot answer for this day",
} as const;

type Sign = keyof typeof signs | " ";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const cell = 4;
const between = 4;

/** A school calendar as months, as many beside one another as the width takes; a sign behind each day that is no full school day. */
export function yearGrid(calendar: SchoolCalendar, width: number): string {
  const compiled = compiledCalendar(calendar);
  if (compiled === undefined) return "";
  const from = checkedDay(calendar.covers.from);
  const to = checkedDay(calendar.covers.to);
  const columns = opensAtWeekends(compiled) ? 7 : 5;
  const months = monthsIn(from, to).map((month) => monthLines(month, { compiled, from, to, columns }));
  const monthWidth = columns * cell;
  const beside = Math.max(1, Math.floor((width + between) / (monthWidth + between)));
  const rows: string[] = [];
  for (let i = 0; i < months.length; i += beside) {
    const row = months.slice(i, i + beside);
    const height = Math.max(...row.map((lines) => lines.length));
    for (let line = 0; line < height; line += 1) {
      const words = row.map((lines) => (lines[line] ?? "").padEnd(monthWidth)).join(" ".repeat(between));
      rows.push(words.trimEnd());
    }
    rows.push("");
  }
  const shown = new Set<Sign>();
  for (let day = from; day <= to; day += 1) if (weekdayOf(day) <= columns) shown.add(signOf(compiled, day));
  const legend = (Object.keys(signs) as (keyof typeof signs)[])
    .filter((sign) => shown.has(sign))
    .map((sign) => `  ${sign}  ${signs[sign]}`);
  return [...rows, "No sign: a school day.", ...legend].join("\n");
}

/** Every weekday in the cover that is no school day, with the reason, neighbouring days of one reason together. */
export function closedDays(calendar: SchoolCalendar): readonly (readonly [days: string, why: string])[] {
  const compiled = compiledCalendar(calendar);
  if (compiled === undefined) return [];
  const spans: { from: Day; to: Day; why: string }[] = [];
  for (let day = compiled.from; day <= compiled.to; day += 1) {
    const kind = compiled.kinds[day - compiled.from] as number;
    if (kind === SCHOOL_DAY || weekdayOf(day) > 5) continue;
    const why = catalogue[dayCodes[kind] ?? ""] ?? "";
    const last = spans.at(-1);
    if (last?.why === why && day - last.to <= (weekdayOf(day) === 1 ? 3 : 1)) last.to = day;
    else spans.push({ from: day, to: day, why });
  }
  return spans.map(({ from, to, why }) => [spanWords(formatDay(from), formatDay(to)), why]);
}

/** How many days the school opens, and how many are INSET days. */
export function dayCounts(calendar: SchoolCalendar): { readonly open: number; readonly inset: number } {
  const kinds = compiledCalendar(calendar)?.kinds ?? new Uint8Array();
  return {
    open: kinds.filter((kind) => kind === SCHOOL_DAY).length,
    inset: kinds.filter((kind) => kind === INSET_DAY).length,
  };
}

interface Shown {
  readonly compiled: CompiledCalendar;
  readonly from: Day;
  readonly to: Day;
  readonly columns: number;
}

function opensAtWeekends({ kinds, from }: CompiledCalendar): boolean {
  return kinds.some((kind, i) => kind === SCHOOL_DAY && weekdayOf(from + i) > 5);
}

/** The first day of every month in a span. */
function monthsIn(from: Day, to: Day): readonly Day[] {
  const months: Day[] = [];
  const { year, month } = partsOf(from);
  for (let i = month - 1; ; i += 1) {
    const first = dayOf(year + Math.floor(i / 12), (i % 12) + 1, 1);
    if (first > to) return months;
    months.push(first);
  }
}

function monthLines(first: Day, { compiled, from, to, columns }: Shown): readonly string[] {
  const { year, month } = partsOf(first);
  const [, , name = ""] = longDay(first).split(" ");
  const lines = [
    `${name} ${year}`,
    weekdays
      .slice(0, columns)
      .map((day) => day.padEnd(cell))
      .join(""),
  ];
  for (let monday = mondayOf(first); partsOf(monday).month === month || monday < first; monday += 7) {
    let line = "";
    for (let day = monday; day < monday + columns; day += 1) {
      const isHere = partsOf(day).month === month && day >= from && day <= to;
      line += (isHere ? `${String(partsOf(day).day).padStart(2)}${signOf(compiled, day)}` : "").padEnd(cell);
    }
    if (line.trim() !== "") lines.push(line);
  }
  return lines;
}

function signOf({ kinds, sessions, from }: CompiledCalendar, day: Day): Sign {
  const kind = kinds[day - from];
  if (kind === undefined) return "?";
  if (kind === SCHOOL_DAY) {
    const held = sessions[day - from];
    return held === MORNING ? "m" : held === AFTERNOON ? "a" : " ";
  }
  if (kind === INSET_DAY) return "i";
  if (isClosure(kind)) return "c";
  if (kind >= BANK_HOLIDAY_FIRST) return "b";
  return weekdayOf(day) > 5 ? " " : "h";
}
