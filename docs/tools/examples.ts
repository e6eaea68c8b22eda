import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

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
  return existsSync(file)
    ? { rows: parse(readFileSync(file, "utf8"), { bom: true, columns: true }) }
    : undefined;
}
