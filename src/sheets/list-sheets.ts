import { takeOptions } from "../input/options.js";
import {
  isNameHeading,
  nearHeadings,
  type PlanList,
  plainWords,
  planHeadings,
  type Target,
  targetOf,
} from "./headings.js";
import type { Problem } from "./table.js";
import { cellName, type oddCell, type TakenCell, takeRows, textIn } from "./table.js";

/** A cell of an entry of a list that has a sheet of its own. */
export interface ListCell {
  readonly target: Target;
  readonly cell: TakenCell | typeof oddCell;
  /** Its name with that of its sheet: `reviews!B3`. */
  readonly at: string;
}

/** The entries of lists that have sheets of their own, by the name of the plan they belong to. */
export interface ListSheets {
  readonly lists: readonly PlanList[];
  readonly byPlan: ReadonlyMap<string, readonly ListCell[]>;
  /** Where a plan is named, for names that no row has. */
  readonly namedAt: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** The names of the lists that can have a sheet of their own. */
export function listNames(): readonly string[] {
  return planHeadings().lists.map(({ path }) => path.join("."));
}

/** Reads sheets with an entry of a list in each row, under the headings Plan and the fields of an entry. */
export function readListSheets(given: unknown): ListSheets {
  const byPlan = new Map<string, ListCell[]>();
  const namedAt = new Map<string, string>();
  const problems: Problem[] = [];
  const lists: PlanList[] = [];
  for (const [sheet, value] of Object.entries(
    given === undefined ? {} : takeOptions(given, listNames(), "lists"),
  )) {
    const list = planHeadings().lists.find(({ path }) => path.join(".") === sheet);
    if (list === undefined || value === undefined) continue;
    lists.push(list);
    const taken = takeRows(value);
    const [head = [], ...rows] = taken.ok ? taken.rows : [];
    const nameOf = (row: number, column: number): string => `${sheet}!${cellName(row, column)}`;
    const names = head.map(textIn);
    const planColumn = names.findIndex(isNameHeading);
    if (planColumn < 0) {
      const message = taken.ok ? "A column Plan has to say whose these are." : taken.message;
      problems.push({ cell: nameOf(0, 0), code: "missing", message });
      continue;
    }
    const targets = names.map((name) => fieldOf(list, name));
    names.forEach((name, column) => {
      if (name === "" || column === planColumn || targets[column] !== undefined) return;
      const near = nearHeadings(`${list.name} 1 ${name}`).map((one) => `"${one}"`);
      const like = near.length === 0 ? "" : ` Like it: ${near.join(", ")}.`;
      const message = `This heading names no field, so its column was left out.${like}`;
      problems.push({ cell: nameOf(0, column), code: "unknown-key", message });
    });
    const counts = new Map<string, number>();
    rows.forEach((cells, i) => {
      if (cells.length === 0) return;
      const plan = textIn(cells[planColumn]);
      const number = counts.get(plan) ?? 0;
      counts.set(plan, number + 1);
      namedAt.set(plan, namedAt.get(plan) ?? nameOf(i + 1, planColumn));
      const entry = { list, order: list.slots.length + number };
      const own = targets.flatMap((target, column): readonly ListCell[] =>
        target === undefined
          ? []
          : [{ target: { ...target, entry }, cell: cells[column], at: nameOf(i + 1, column) }],
      );
      byPlan.set(plan, [...(byPlan.get(plan) ?? []), ...own]);
    });
  }
  return { lists, byPlan, namedAt, problems };
}

/** The field of an entry with this heading. */
function fieldOf(list: PlanList, heading: string): Target | undefined {
  const target = plainWords(heading) === "" ? undefined : targetOf(`${list.name} 1 ${heading}`);
  return target?.entry?.list === list ? target : undefined;
}
