import type { Result } from "../check/types.js";
import type { Issue } from "../input/issue.js";
import { publicFunction } from "../input/public-function.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { councilByAuthority } from "../policy/council-by-authority.js";
import { nearestCell, type PlanRow, type PlansRead, readPlans } from "./read-plans.js";
import type { TakenSheetOptions } from "./sheet-options.js";
import type { Problem } from "./table.js";
import { type AnswerCell, type AnswerRows, answerRows } from "./table.js";

/** A row of the range with what was answered about its plan. */
export interface Answered<T> {
  readonly row: PlanRow;
  readonly council: Council | undefined;
  readonly answer: T;
}

/** A problem of the range, or of one row of it. */
export interface RowProblem extends Problem {
  /** Undefined for a problem of the range, its headings or the options. */
  readonly row: PlanRow | undefined;
}

export interface AllAnswered<T> {
  readonly answered: readonly Answered<T>[];
  readonly problems: readonly RowProblem[];
  /** What people should know of how the range was read. */
  readonly notes: readonly string[];
}

/**
 * Reads a range and answers about each plan in it. A row that cannot be read, or that has no answer, is a problem, and
 * the others are answered.
 */
export function answerEach<T>(
  rows: unknown,
  options: TakenSheetOptions,
  ask: (plan: Plan, council: Council | undefined, row: PlanRow) => Result<T>,
  cellOf: CellOfIssue = cellInPlan,
): AllAnswered<T> {
  const read = readPlans(rows, options.reading);
  const notes = [...options.notes, ...notesOn(read)];
  if (options.problems.length > 0) {
    return {
      answered: [],
      problems: options.problems.map((problem) => ({ ...problem, row: undefined })),
      notes,
    };
  }
  const problems: RowProblem[] = read.problems.map((problem) => ({ ...problem, row: undefined }));
  const answered: Answered<T>[] = [];
  for (const row of read.rows) {
    problems.push(...row.problems.map((problem) => ({ ...problem, row })));
    if (row.plan === undefined) continue;
    const council = options.council ?? councilByAuthority(row.plan.homeSchool?.localAuthority);
    const result = ask(row.plan, council, row);
    if (result.ok) {
      answered.push({ row, council, answer: result });
      continue;
    }
    const [first] = result.issues;
    if (first !== undefined && first.input !== "plan" && first.input !== "marks") {
      // The calendar and the days are the same for every row.
      const message = `${optionNames[first.path] ?? "The calendar"}: ${first.message}`;
      return {
        answered: [],
        problems: [...problems, { cell: "", code: first.code, message, row: undefined }],
        notes,
      };
    }
    for (const issue of result.issues) problems.push({ ...issue, cell: cellOf(issue, row), row });
  }
  return { answered, problems, notes };
}

/** The cell of an issue about a row. */
export type CellOfIssue = (issue: Issue, row: PlanRow) => string;

export const cellInPlan: CellOfIssue = ({ path }, row) => nearestCell(path, row.cellOf) ?? "";

const optionNames: Readonly<Record<string, string>> = {
  "/asOf": "The day taken as today",
  "/knownOn": "The day the policy is asked about",
  "/from": "The first day",
  "/to": "The last day",
};

function notesOn({ dayFirst }: PlansRead): readonly string[] {
  const [first, ...others] = dayFirst;
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : `, and ${others.length} more`;
  return [
    `Dates in numbers were read with the day first: ${first}${more}. Write 7 Jan 2027 where the month was meant to come first.`,
  ];
}

/** The cells every answer begins with: the number of the row, and what the column headed Plan calls it. */
export const rowHeadings = ["Row", "Plan"] as const;

export function rowCells(row: PlanRow | undefined): readonly AnswerCell[] {
  return row === undefined ? ["", ""] : [row.row, row.name];
}

/**
 * Runs a function that answers in rows. A mistake of the library becomes a row that names the place; only a wrong
 * option is thrown.
 */
export function inRows(place: string, work: () => AnswerRows): AnswerRows {
  const result = publicFunction(place, () => ({ ok: true as const, rows: work() }));
  return result.ok
    ? result.rows
    : answerRows(
        ["Error"],
        result.issues.map(({ message }) => [message]),
      );
}

export type Line = readonly (AnswerCell | null)[];

/** Problems of the range come first. Sorting keeps the rest of a row in order. */
export function byRow([a]: Line, [b]: Line): number {
  return Number(a) - Number(b);
}

/**
 * An answer with these columns for each row of the range, and a last one for what should be known: problems, each with
 * its cell, and how the range was read.
 */
export function answersInRows<T>(
  headings: readonly string[],
  { answered, problems, notes }: AllAnswered<T>,
  linesOf: (one: Answered<T>) => readonly Line[],
): AnswerRows {
  const blank = headings.map(() => "");
  const lines: Line[] = problems.map(({ row, cell, message }) => [
    ...rowCells(row),
    ...blank,
    `${cell === "" ? "" : `${cell}: `}${message}`,
  ]);
  for (const one of answered)
    for (const line of linesOf(one)) lines.push([...rowCells(one.row), ...line, ""]);
  const last = notes.map((note): Line => ["", "", ...blank, note]);
  return answerRows([...rowHeadings, ...headings, "Note"], [...lines.sort(byRow), ...last]);
}

/** How binding something is, in a word. */
export const binding = { error: "must", warning: "should", advice: "advice" } as const;
