import { outcomes } from "../engine/outcome.js";
import { factInfo, listOf } from "../plan/facts.js";
import type { Plan } from "../plan/plan.js";
import { targetOf } from "../sheets/headings.js";
import { readPlans } from "../sheets/read-plans.js";
import { cellName, type Problem } from "../sheets/table.js";
import { quoted } from "./arguments.js";
import type { Read } from "./inputs.js";
import { readCsv } from "./read-csv.js";

/** What a case can come out as, as a table writes it. */
const caseOutcomes: readonly string[] = [...outcomes, "refused"];

/** One case of a table: a plan of a few fields, the clause it is checked against, and the outcome worked by hand. */
export interface TableCase {
  readonly line: number;
  readonly name: string;
  readonly clause: string;
  /** Undefined where it cannot be read. */
  readonly plan: Plan | undefined;
  /** What stops the plan being read, with the columns. */
  readonly problems: readonly string[];
  /** The name of a calendar file or starter; empty for the one given for all. */
  readonly calendar: string;
  readonly outcome: string;
  /** The places of what is missing; undefined where the table does not say. */
  readonly missing: readonly string[] | undefined;
  readonly why: string;
}

const columns = ["case", "clause", "outcome", "missing", "why", "calendar", "answer", "note"] as const;
type ColumnName = (typeof columns)[number];

/** The cells of a row that are about the case itself. */
type OwnCells = { readonly [name in ColumnName]: string };

interface Row {
  readonly line: number;
  readonly own: OwnCells;
  /** The cells that say what the plan has. */
  readonly ofPlan: readonly string[];
}

/**
 * Reads a table of cases. Its first line names the columns, in any order: case, clause and outcome, perhaps others of the
 * list above, and what the plan of each case says, under the headings of a sheet of plans. All mistakes in the table are
 * told at once; what is wrong with the plan of a case belongs to that case.
 */
export function readCases(text: string): Read<readonly TableCase[]> {
  const read = readCsv(text);
  if (!read.ok) return refused([`cases line ${read.line}: A quotation mark is never closed.`]);
  const [head, ...body] = read.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (head === undefined || body.length === 0) return refused(["cases: The table has no cases."]);
  const names = head.cells.map((heading) => heading.toLowerCase());
  const absent = (["case", "clause", "outcome"] as const).filter((name) => !names.includes(name));
  if (absent.length > 0)
    return refused(
      absent.map((name) => `cases line ${head.line}, ${name}: There is no column of this name. Add it.`),
    );
  const isOfPlan = names.map((name) => name !== "" && !columns.some((one) => one === name));
  const only = (cells: readonly string[]): string[] =>
    isOfPlan.flatMap((is, i) => (is ? [cells[i] ?? ""] : []));
  const rows = body.map(({ line, cells }): Row => {
    const own = Object.fromEntries(columns.map((name) => [name, cells[names.indexOf(name)] ?? ""]));
    return { line, own: own as OwnCells, ofPlan: only(cells) };
  });
  const wrong = rows.flatMap(mistakesOf);
  const plans = plansOf(only(head.cells), rows);
  const headings = plans.problems.map((one) => `cases line ${head.line}, ${one}`);
  if (headings.length + wrong.length > 0) return refused([...headings, ...wrong]);
  return { ok: true, value: rows.map((row, i) => caseOf(row, plans.of[i])) };
}

function refused(lines: readonly string[]): Read<never> {
  return { ok: false, lines };
}

function mistakesOf({ line, own }: Row): readonly string[] {
  return [
    ...(own.case === "" ? [`cases line ${line}, case: Say in a few words what the case is.`] : []),
    ...(caseOutcomes.includes(outcomeIn(own))
      ? []
      : [`cases line ${line}, outcome: Write one of these: ${caseOutcomes.join(", ")}.`]),
  ];
}

function outcomeIn({ outcome }: OwnCells): string {
  return outcome.toLowerCase().replace(/[ _]+/g, "-");
}

function clauseIn({ clause }: OwnCells): string {
  return clause.toUpperCase();
}

/** The name of a fact of a list stands for the first entry: `placement.kind`. */
function headingOf(heading: string): string {
  return listOf(heading) === undefined || factInfo(heading) === undefined
    ? heading
    : heading.replace(".", " 1 ");
}

type PlanRead = Pick<TableCase, "plan" | "problems">;

/** The plans of the rows, read as a sheet of plans is; a person's answer belongs to the clause of its row. */
function plansOf(
  headings: readonly string[],
  rows: readonly Row[],
): { readonly of: readonly PlanRead[]; readonly problems: readonly string[] } {
  const answered = [...new Set(rows.filter(({ own }) => own.answer !== "").map(({ own }) => clauseIn(own)))];
  // Under the heading for what a plan is called stands the line, so that no row is blank.
  const top = ["Plan", ...headings.map(headingOf), ...answered.flatMap((id) => [id, `${id} date`])];
  const cells = rows.map(({ line, own, ofPlan }) => [
    `line ${line}`,
    ...ofPlan,
    ...answered.flatMap((id) => (id === clauseIn(own) ? answerCells(own.answer) : ["", ""])),
  ]);
  const read = readPlans([top, ...cells], { system: 1900, at: { row: 0, column: 0 } });
  const place = new Map(
    [top, ...cells].flatMap((row, i) => row.map((_, at) => [cellName(i, at), top[at] ?? ""] as const)),
  );
  const inWords = ({ cell, message, code }: Problem): string =>
    `${quoted(place.get(cell) ?? "")}: ${message} (${code})`;
  const of = rows.map((_, i): PlanRead => {
    const { plan, problems = [] } = read.rows[i] ?? {};
    return { plan, problems: problems.map(inWords) };
  });
  return { of, problems: read.problems.map(inWords) };
}

/** Yes or no; or yes, and the day on which it was done. */
function answerCells(answer: string): readonly [answer: string, day: string] {
  return /^(?:y|yes|n|no|true|false)?$/i.test(answer) ? [answer, ""] : ["yes", answer];
}

function caseOf(
  { line, own }: Row,
  { plan, problems }: PlanRead = { plan: undefined, problems: [] },
): TableCase {
  const missing = own.missing.split(/\s+/).filter((one) => one !== "");
  return {
    line,
    name: own.case,
    clause: clauseIn(own),
    plan,
    problems,
    calendar: own.calendar,
    outcome: outcomeIn(own),
    missing: missing.length === 0 ? undefined : missing.map(pointerOf).sort(),
    why: own.why,
  };
}

/** What is missing may be named by its place or by its path: `/notices/parents/on`, `notices.parents.on`. */
function pointerOf(name: string): string {
  const target = name.startsWith("/") ? undefined : targetOf(name);
  return target === undefined || target.entry !== undefined ? name : `/${target.path.join("/")}`;
}
