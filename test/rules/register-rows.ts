import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { CompiledClause } from "../../src/check/compile.js";

/** What a second reader entered for one clause, by the heading of the column. */
export type RegisterRow = Readonly<Record<string, string>>;

/** Severity "none" stands for a clause that nobody can break: a permission, a definition. */
export function registerRows(
  file: "clause-register.csv" | "national-register.csv",
): ReadonlyMap<string, RegisterRow> {
  const rows: RegisterRow[] = parse(readFileSync(new URL(file, import.meta.url), "utf8"), { columns: true });
  return new Map(rows.map((row) => [row.clause ?? "", row]));
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
