import type { Result } from "../check/types.js";
import { publicFunction } from "../input/public-function.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { councilByAuthority } from "../policy/council-by-authority.js";
import { nearestCell, type PlanRow, type PlansRead, type Problem, readPlans } from "./read-plans.js";
import type { TakenSheetOptions } from "./sheet-options.js";
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
  ask: (plan: Plan, council: Council | undefined) => Result<T>,
): AllAnswered<T> {
  const read = readPlans(rows, options.reading);
  const problems: RowProblem[] = read.problems.map((problem) => ({ ...problem, row: undefined }));
  const answered: Answered<T>[] = [];
  for (const row of read.rows) {
    problems.push(...row.problems.map((problem) => ({ ...problem, row })));
    if (row.plan === undefined) continue;
    const council = options.council ?? councilByAuthority(row.plan.homeSchool?.localAuthority);
    const result = ask(row.plan, council);
    if (result.ok) {
      answered.push({ row, council, answer: result });
      continue;
    }
    for (const { input, path, code, message } of result.issues) {
      if (input === "plan") problems.push({ cell: nearestCell(path, row.cellOf) ?? "", code, message, row });
      else if (!problems.some((one) => one.row === undefined && one.message === message)) {
        // The calendar and the day are the same for every row.
        problems.push({
          cell: "",
          code,
          message: `${optionNames[path] ?? "The calendar"}: ${message}`,
          row: undefined,
        });
        return { answered: [], problems, notes: notesOn(read) };
      }
    }
  }
  return { answered, problems, notes: notesOn(read) };
}

const optionNames: Readonly<Record<string, string>> = {
  "/asOf": "The day taken as today",
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
