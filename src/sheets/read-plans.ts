import type { Plan } from "../plan/plan.js";
import { readPlan } from "../plan/read-plan.js";
import { readCell } from "./cells.js";
import { isNameHeading, nearHeadings, type Target, targetOf } from "./headings.js";
import { type ListCell, readListSheets } from "./list-sheets.js";
import { type CellOf, RowDraft } from "./row-draft.js";
import type { DateSystem } from "./sheet-days.js";
import { cellName, type oddCell, type Problem, type TakenCell, takeRows, textIn } from "./table.js";

/** A plan of the sheet, or why the row holds none. */
export interface PlanRow {
  /** The number of the row in the sheet, the first being 1. */
  readonly row: number;
  /** What the column headed Plan calls it. */
  readonly name: string;
  /** Undefined where there are problems. */
  readonly plan: Plan | undefined;
  readonly problems: readonly Problem[];
  readonly cellOf: CellOf;
}

export interface PlansRead {
  readonly rows: readonly PlanRow[];
  /** Problems with the range or its headings. What they concern is left out of every plan. */
  readonly problems: readonly Problem[];
  /** Cells with a date in numbers that was read day first. */
  readonly dayFirst: readonly string[];
}

/** How a range is read. */
export interface Reading {
  readonly system: DateSystem;
  /** The cell its first heading stands in. */
  readonly at: { readonly row: number; readonly column: number };
  /** Sheets with the entries of lists, by the name of the list. */
  readonly lists?: unknown;
}

/** Reads a range with a heading row and a plan in each row below it. */
export function readPlans(value: unknown, { system, at, lists }: Reading): PlansRead {
  const taken = takeRows(value);
  if (!taken.ok) return nothing({ cell: "", code: "wrong-type", message: taken.message });
  const { rows } = taken;
  const first = rows.findIndex((row) => row.length > 0);
  const [head = [], ...body] = rows.slice(first < 0 ? rows.length : first);
  const top = at.row + Math.max(first, 0);
  const nameOf = (i: number, column: number): string => cellName(top + i, at.column + column);
  const columns = head.map((heading, column) => columnOf(heading, nameOf(0, column)));
  const sheets = readListSheets(lists);
  const problems = [
    ...columns.flatMap(({ problem }) => problem ?? []),
    ...twice(columns),
    ...columns.flatMap(({ cell, target }): readonly Problem[] =>
      target?.entry !== undefined && sheets.lists.includes(target.entry.list)
        ? [{ cell, code: "duplicate-key", message: inTwoPlaces }]
        : [],
    ),
    ...sheets.problems,
  ];
  if (!columns.some(({ target }) => target !== undefined)) {
    return nothing({ cell: nameOf(0, 0), code: "missing", message: noHeadings });
  }
  if (problems.some(({ code }) => code === "duplicate-key")) return { rows: [], problems, dayFirst: [] };
  const dayFirst: string[] = [];
  const plans = body.flatMap((cells, i): PlanRow | readonly [] => {
    if (cells.length === 0) return [];
    const cellAtColumn = (column: number): string => nameOf(i + 1, column);
    const name = nameIn(cells, columns);
    const entries = sheets.byPlan.get(name) ?? [];
    return planRow(cells, columns, { row: top + i + 2, name, entries, system, cellAtColumn, dayFirst });
  });
  return { rows: plans, problems: [...problems, ...misnamed(plans, sheets.namedAt)], dayFirst };
}

const inTwoPlaces =
  "What this column holds has a sheet of its own. Nothing was answered; take one of the two out.";

/** Names on the sheets of lists that no plan has, or several. */
function misnamed(plans: readonly PlanRow[], namedAt: ReadonlyMap<string, string>): readonly Problem[] {
  return [...namedAt].flatMap(([name, cell]): readonly Problem[] => {
    const count = name === "" ? 0 : plans.filter((one) => one.name === name).length;
    if (count === 1) return [];
    const message =
      count === 0
        ? "No plan has this name, so the row was left out."
        : "Several plans have this name, and each was given the row.";
    return [{ cell, code: "unknown-id", message }];
  });
}

function nameIn(cells: readonly Cell[], columns: readonly Column[]): string {
  const column = columns.findIndex(({ isName }) => isName === true);
  return column < 0 ? "" : textIn(cells[column]).slice(0, longestName);
}

function nothing(problem: Problem): PlansRead {
  return { rows: [], problems: [problem], dayFirst: [] };
}

const noHeadings =
  "No heading of the first row names a field of a plan. Give a range whose first row has headings such as The first day off site, or startsOn.";

type Cell = TakenCell | typeof oddCell;

interface Column {
  readonly heading: string;
  readonly cell: string;
  readonly target?: Target;
  readonly isName?: true;
  readonly problem?: Problem;
}

function columnOf(heading: Cell, cell: string): Column {
  if (heading === undefined) return { heading: "", cell };
  const text = typeof heading === "string" ? heading : "";
  if (isNameHeading(text)) return { heading: text, cell, isName: true };
  const target = targetOf(text);
  if (target !== undefined) return { heading: text, cell, target };
  const near = nearHeadings(text)
    .slice(0, 5)
    .map((one) => `"${one}"`);
  // What was written is not repeated: it can be the name of a child.
  const similar =
    near.length === 0
      ? ""
      : ` ${near.length === 1 ? "A heading like it" : "Headings like it"}: ${near.join(", ")}.`;
  const message = `This heading names no field of a plan, so its column was left out.${similar}`;
  return { heading: text, cell, problem: { cell, code: "unknown-key", message } };
}

function twice(columns: readonly Column[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return columns.flatMap(({ cell, target, isName }): readonly Problem[] => {
    const key = isName === true ? "name" : target && keyOf(target);
    if (key === undefined) return [];
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, cell);
      return [];
    }
    const message = `This heading means the same as the one in ${before}. Nothing was answered; take one of the two columns out.`;
    return [{ cell, code: "duplicate-key", message }];
  });
}

function keyOf({ path, entry }: Target): string {
  return [entry === undefined ? "" : `${entry.list.path.join(".")} ${entry.order}`, ...path].join("/");
}

interface RowPlace {
  readonly row: number;
  readonly name: string;
  /** What sheets of their own say of the plan. */
  readonly entries: readonly ListCell[];
  readonly system: DateSystem;
  readonly cellAtColumn: (column: number) => string;
  /** Filled on the way. */
  readonly dayFirst: string[];
}

function planRow(cells: readonly Cell[], columns: readonly Column[], place: RowPlace): PlanRow {
  const { row, name, entries, system, cellAtColumn, dayFirst } = place;
  const draft = new RowDraft();
  const problems: Problem[] = [];
  const take = ({ target, cell, at }: ListCell): void => {
    draft.place(target, at);
    const read = readCell(cell, target, system);
    if (read.kind === "fault") problems.push({ cell: at, code: read.code, message: read.message });
    if (read.kind !== "value") return;
    draft.set(target, read.value);
    if (read.dayFirst === true) dayFirst.push(at);
  };
  for (let i = 0; i < Math.max(cells.length, columns.length); i += 1) {
    const { heading = "", target } = columns[i] ?? {};
    const cell = cells[i];
    const at = cellAtColumn(i);
    if (cell !== undefined && heading === "")
      problems.push({ cell: at, code: "unknown-key", message: noHeading });
    if (target !== undefined) take({ target, cell, at });
  }
  for (const one of entries) take(one);
  const { plan, cellOf } = draft.finish();
  if (problems.length > 0) return { row, name, plan: undefined, problems, cellOf };
  const result = readPlan(plan);
  if (result.ok) return { row, name, plan: result.plan, problems, cellOf };
  const issues = result.issues.map(({ path, code, message }) => ({
    cell: nearestCell(path, cellOf) ?? cellAtColumn(0),
    code,
    message,
  }));
  return { row, name, plan: undefined, problems: issues, cellOf };
}

const longestName = 100;
const noHeading = "No heading stands above this cell. Give it one, or empty it.";

/** The cell of what is wrong, or of the nearest thing around it that has one. */
export function nearestCell(pointer: string, cellOf: CellOf): string | undefined {
  let at = pointer;
  while (at !== "" && cellOf(at) === undefined) at = at.slice(0, at.lastIndexOf("/"));
  return at === "" ? undefined : cellOf(at);
}
