import { existsSync, readFileSync } from "node:fs";
import { readCsv } from "../../test/cases/read-csv.js";

/** The worked examples of a rule as its page shows them. */
export interface ExampleTable {
  readonly rows: readonly {
    readonly case: string;
    readonly clause: string;
    readonly outcome: string;
    readonly missing: string;
    readonly why: string;
  }[];
}

const cases = new URL("../../fixtures/cases/", import.meta.url);

/** Reads a rule's table; undefined if it has none. */
export function readExamples(rule: string): ExampleTable | undefined {
  const file = new URL(`${rule}.csv`, cases);
  if (!existsSync(file)) return undefined;
  const [head = [], ...rows] = readCsv(readFileSync(file, "utf8")).map(({ cells }) => cells);
  const column = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? "";
  return {
    rows: rows.map((row) => ({
      case: column(row, "case"),
      clause: column(row, "clause"),
      outcome: column(row, "outcome"),
      missing: column(row, "missing"),
      why: column(row, "why"),
    })),
  };
}
