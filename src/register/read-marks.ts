import { type DateText, type Day, parseDay } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import type { Issue, IssueCode } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import { issuesOf, type Refusal, refuse } from "../input/list-issues.js";
import { type Fault, refused, takeSnapshot } from "../input/snapshot.js";
import type { RecordStructure, Structure } from "../input/structure.js";
import { attendanceCodeFault, eventDateFault, type TextCheck } from "../input/text-checks.js";
import type { Facts } from "../plan/facts.js";
import { codeNumber } from "./attendance-codes.js";
import { codeTableFromDay, noTableYet } from "./provisions.js";
import { isSign } from "./signs.js";

/** One mark as a school recorded it. */
export interface RecordedMark {
  readonly date: DateText;
  readonly session: HalfDay;
  /** An attendance code of the 2024 regulations, in capitals; `-`, or another sign of an expected register, for no mark. */
  readonly code: string;
  /** `"home"`, or the id or JSON Pointer of a placement: the host school's register, or what a provider recorded. */
  readonly register: string;
}

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

const fields = {
  date: "a date as year-month-day, for example 2026-11-02, in the years 2000 to 2099",
  session: "one of these words: AM, PM",
  code: "an attendance code in capitals, for example B, or - for no mark",
  register: 'the word "home", or the id of a placement of the plan',
} as const;
type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

// The list stands in a field of its own, because the walk over plain data begins with an object.
const FIELD = "/marks";
const structure: RecordStructure = {
  kind: "record",
  fields: new Map<string, Structure>([
    [
      "marks",
      {
        kind: "list",
        limit: maxMarks,
        item: {
          kind: "record",
          fields: new Map(fieldNames.map((name) => [name, { kind: "leaf", takes: fields[name] }])),
        },
      },
    ],
  ]),
};

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
  const snapshot = takeSnapshot({ marks: value }, structure);
  if (!snapshot.whole) return refuse(markIssues(snapshot.faults));
  const { marks: list } = snapshot.value as { marks: unknown };
  const faults: Fault[] = [...snapshot.faults];
  if (!Array.isArray(list)) {
    addOnce(faults, list, "wrong-type", FIELD);
    return refuse(markIssues(faults));
  }
  const marks = columns(list, registersOf(facts), faults);
  return faults.length > 0 ? refuse(markIssues(faults)) : { ok: true, marks };
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

function columns(list: readonly unknown[], registers: ReadonlyMap<string, number>, faults: Fault[]): Marks {
  const count = list.length;
  const days = new Int32Array(count);
  const halves = new Uint8Array(count);
  const codes = new Uint8Array(count);
  const numbers = new Uint16Array(count);
  const seen = new Set<number>();
  let first: Day | undefined;
  let last: Day | undefined;
  for (let i = 0; i < count; i += 1) {
    const path = `${FIELD}/${i}`;
    const mark = list[i];
    if (typeof mark !== "object" || mark === null) {
      addOnce(faults, mark, "wrong-type", path);
      continue;
    }
    const before = faults.length;
    const { date, session, code, register } = mark as Readonly<Record<Field, unknown>>;
    checkText(faults, `${path}/date`, date, eventDateFault);
    checkText(faults, `${path}/session`, session, sessionFault);
    checkText(faults, `${path}/code`, code, codeFault);
    checkText(
      faults,
      `${path}/register`,
      register,
      (text) => (registers.has(text) ? undefined : "unknown-id"),
      noRegister,
    );
    if (faults.length > before) continue;
    const day = parseDay(date) as Day;
    const half = session === "AM" ? 0 : 1;
    const number = registers.get(register as string) as number;
    if (day < codeTableFromDay) {
      faults.push({ code: "unknown-version", path: `${path}/date`, message: noTableYet });
      continue;
    }
    // One number for each register, day and half: at most 201 registers, and days below 50,000.
    const key = (number * 100_000 + day) * 2 + half;
    if (seen.has(key)) faults.push({ code: "duplicate-key", path, message: twice });
    seen.add(key);
    days[i] = day;
    halves[i] = half;
    codes[i] = codeNumber(code as string);
    numbers[i] = number;
    if (isSign(code)) continue;
    first = first === undefined ? day : Math.min(first, day);
    last = last === undefined ? day : Math.max(last, day);
  }
  if (first !== undefined && last !== undefined && last - first >= maxSpanDays) {
    faults.push({ code: "out-of-range", path: FIELD, message: tooLong });
  }
  return { count, days, halves, codes, registers: numbers, first, last };
}

const twice = "An earlier entry has a mark for the same session in the same register. Leave one of them.";
const noRegister = 'No placement has this id. Write "home", or the id of a placement of the plan.';
const tooLong = `The marks lie more than ${maxSpanDays} days apart. Give fewer at once.`;

function codeFault(text: string): IssueCode | undefined {
  return isSign(text) ? undefined : attendanceCodeFault(text);
}

function sessionFault(text: string): IssueCode | undefined {
  return text === "AM" || text === "PM" ? undefined : "unknown-value";
}

function checkText(faults: Fault[], path: string, value: unknown, check: TextCheck, message?: string): void {
  if (value === undefined) faults.push({ code: "missing", path });
  else if (typeof value !== "string") addOnce(faults, value, "wrong-type", path);
  else {
    const code = check(value);
    if (code !== undefined) faults.push(message === undefined ? { code, path } : { code, path, message });
  }
}

/** What the walk refused has an issue already. */
function addOnce(faults: Fault[], value: unknown, code: IssueCode, path: string): void {
  if (value !== refused) faults.push({ code, path });
}

function markIssues(faults: readonly Fault[]): readonly Issue[] {
  return issuesOf(faults, "marks", structure, FIELD);
}
