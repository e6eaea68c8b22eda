import { checkedDay, type Day } from "../days/plain-date.js";
import type { Fault } from "../input/faults.js";
import type { IssueCode } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import type { Refusal } from "../input/list-issues.js";
import { day, format, group, half, list, type Taken, text, textAs } from "../input/parts.js";
import { readBy } from "../input/read.js";
import { eventDateFault } from "../input/text-checks.js";
import type { Facts } from "../plan/facts.js";
import { attendanceCodeFault } from "../plan/text-checks.js";
import { type CodeLetter, codeNumber, NO_CODE } from "./attendance-codes.js";
import { codeTableFromDay, noTableYet } from "./provisions.js";
import { isSign, type Sign } from "./signs.js";

/** Marks that are read at once; inclusive. */
export const maxMarks = 5_000;

/** Marks as columns of numbers, in the order given. */
export interface Marks {
  readonly count: number;
  readonly days: Int32Array;
  /** 0 for a morning, 1 for an afternoon. */
  readonly halves: Uint8Array;
  /** 0 where there is no mark. */
  readonly codes: Uint8Array;
  /** 0 for the home register, else one more than the position of the placement. */
  readonly registers: Uint16Array;
  /** First and last day of any mark; undefined when there are none. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

/** The format of a list of marks. */
export const marksFormat = /* @__PURE__ */ format(() =>
  list(
    "the marks of registers",
    maxMarks,
    group(
      "a mark of a register",
      {},
      {
        date: day("the day of the mark"),
        session: half("which half of the day"),
        code: textAs<CodeLetter | Sign>(
          text(
            "word",
            codeFault,
            "an attendance code in capitals, for example B, or - for no mark",
            "the code written, or a sign of an expected register where there is no mark",
          ),
        ),
        // Which ids there are only the plan says.
        register: text(
          "none",
          () => undefined,
          'the word "home", or the id of a placement of the plan',
          "the register it stands in: the home school's, or that of a host or a provider",
        ),
      },
    ),
  ),
);

/** One mark as a school recorded it. */
export interface RecordedMark extends Entry<Taken<ReturnType<typeof marksFormat>>> {}
type Entry<T> = T extends readonly (infer Item)[] ? Item : never;

/**
 * Reads any value as a list of recorded marks. Takes time in proportion to its length, copies plain data only and
 * never throws: what is wrong comes back as issues, at most 100 and then one that counts them.
 *
 * @example readMarks([{ date: "2026-11-03", session: "AM", code: "B", register: "home" }], facts)
 */
export function readMarks(
  value: unknown,
  facts: Facts,
): { readonly ok: true; readonly marks: Marks } | Refusal {
  const registers = registersOf(facts);
  const read = readBy(marksFormat, value, "marks", (copy) => faultsBetween(copy, registers));
  return read.ok ? { ok: true, marks: columns(read.value, registers) } : read;
}

function registersOf(facts: Facts): ReadonlyMap<string, number> {
  const registers = new Map([["home", 0]]);
  (facts.placements ?? []).forEach(({ id }, i) => {
    if (!registers.has(id)) registers.set(id, i + 1);
  });
  // As an expected register names them; no id has a stroke in it.
  (facts.placements ?? []).forEach(({ at }, i) => {
    registers.set(at, i + 1);
  });
  return registers;
}

/** Marks of no register of the plan, from before the table of codes, written twice or too far apart. */
function faultsBetween(copy: unknown, registers: ReadonlyMap<string, number>): readonly Fault[] {
  if (!Array.isArray(copy)) return [];
  const faults: Fault[] = [];
  const seen = new Set<number>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  copy.forEach((mark: unknown, i) => {
    const path = `/${i}`;
    const { date, session, code, register } = fieldsOf(mark);
    const number = typeof register === "string" ? registers.get(register) : undefined;
    if (typeof register === "string" && number === undefined) {
      faults.push({ code: "unknown-id", path: `${path}/register`, message: noRegister });
    }
    // What is wrong by itself is left out of the comparisons.
    if (typeof date !== "string" || eventDateFault(date) !== undefined || number === undefined) return;
    if (session !== "AM" && session !== "PM") return;
    if (typeof code !== "string" || codeFault(code) !== undefined) return;
    const day = checkedDay(date);
    if (day < codeTableFromDay) {
      faults.push({ code: "unknown-version", path: `${path}/date`, message: noTableYet });
      return;
    }
    // One number for each register, day and half: at most 201 registers, and days below 50,000.
    const key = (number * 100_000 + day) * 2 + (session === "AM" ? 0 : 1);
    if (seen.has(key)) faults.push({ code: "duplicate-key", path, message: twice });
    seen.add(key);
    if (isSign(code)) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  });
  if (last - first >= maxSpanDays) faults.push({ code: "out-of-range", path: "", message: tooLong });
  return faults;
}

function columns(marks: readonly RecordedMark[], registers: ReadonlyMap<string, number>): Marks {
  const count = marks.length;
  const days = new Int32Array(count);
  const halves = new Uint8Array(count);
  const codes = new Uint8Array(count);
  const numbers = new Uint16Array(count);
  marks.forEach(({ date, session, code, register }, i) => {
    days[i] = checkedDay(date);
    halves[i] = session === "AM" ? 0 : 1;
    codes[i] = codeNumber(code);
    numbers[i] = registers.get(register) as number;
  });
  const marked = days.filter((_, i) => codes[i] !== NO_CODE);
  const [first, last] =
    marked.length === 0 ? [undefined, undefined] : [Math.min(...marked), Math.max(...marked)];
  return { count, days, halves, codes, registers: numbers, first, last };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

const twice = "An earlier entry has a mark for the same session in the same register. Leave one of them.";
const noRegister = 'No placement has this id. Write "home", or the id of a placement of the plan.';
const tooLong = `The marks lie more than ${maxSpanDays} days apart. Give fewer at once.`;

function codeFault(text: string): IssueCode | undefined {
  return isSign(text) ? undefined : attendanceCodeFault(text);
}
