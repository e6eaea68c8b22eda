import { readFileSync } from "node:fs";
import type { CompiledClause } from "../../src/check/compile.js";
import { readCsv } from "../cases/read-csv.js";

/** What a second reader entered for one clause, by the heading of the column. */
export type RegisterRow = Readonly<Record<string, string>>;

/** Severity "none" stands for a clause that nobody can break: a permission, a definition. */
export function registerRows(
  file: "clause-register.csv" | "national-register.csv",
): ReadonlyMap<string, RegisterRow> {
  const [header, ...rows] = readCsv(readFileSync(new URL(file, import.meta.url), "utf8"));
  return new Map(
    rows.map(({ cells }) => {
      const row = Object.fromEntries(cells.map((cell, i) => [header?.cells[i] ?? "", cell]));
      return [row.clause ?? "", row];
    }),
  );
}

/** What differs between a council's clause and the register. */
export function councilDifferences(
  { clause, severity }: CompiledClause,
  row: RegisterRow | undefined,
): readonly string[] {
  if (row === undefined) return ["has no row in the register"];
  const differences: string[] = [];
  if (row.strength !== clause.strength)
    differences.push(`strength ${clause.strength}, registered ${row.strength}`);
  if (row.severity === "none") {
    const cannotBeBroken = "nobody" in clause.decidedBy || severity === "advice";
    if (!cannotBeBroken) differences.push(`severity ${severity}, registered as nothing to break`);
  } else if (row.severity !== severity) differences.push(`severity ${severity}, registered ${row.severity}`);
  return differences;
}

/** What differs between a national clause and the register. */
export function nationalDifferences(one: CompiledClause, row: RegisterRow | undefined): readonly string[] {
  if (row === undefined) return ["has no row in the register"];
  const has: Readonly<Record<string, string>> = {
    force: one.force,
    evidence: one.citation.evidence,
    severity: one.severity,
    "in force from": one.citation.inForceFrom,
    "dated by": one.dateBy ?? "",
    procedure: one.procedure ? "yes" : "",
  };
  return Object.entries(has)
    .filter(([name, value]) => row[name] !== value)
    .map(([name, value]) => `${name} ${value}, registered ${row[name]}`);
}
