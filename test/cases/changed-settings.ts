import { type CompiledClause, compileCouncil, compileEngland } from "../../src/check/compile.js";
import { checkOutcome } from "../../src/check/evaluate.js";
import { prepare } from "../../src/check/prepare.js";
import { outcomes } from "../../src/engine/outcome.js";
import { type CompiledRule, compileRule } from "../../src/engine/rule.js";
import type { Settings } from "../../src/engine/settings.js";
import { councils } from "../../src/policy/councils/index.js";
import type { CaseRow } from "./case-row.js";

/** Every clause that a rule decides, of the five documents and of national law. */
export const boundClauses: readonly (CompiledClause & { readonly rule: CompiledRule })[] = [
  ...Object.values(councils).map(compileCouncil),
  compileEngland(),
].flatMap(({ clauses }) =>
  clauses.flatMap((one) => (one.rule === undefined ? [] : [{ ...one, rule: one.rule }])),
);

/**
 * The outcome of a case if its clause set other values. The compiled clause is copied and changed, and not the
 * council's data, because `defineCouncil` refuses values that are laxer than the law.
 */
export function outcomeWith(row: CaseRow, bound: CompiledClause, settings: Partial<Settings>): string {
  const prepared = prepare(row.plan, { calendar: row.calendar });
  if (!prepared.ok) return "refused";
  const all = { ...bound.settings, ...settings };
  const rule = bound.rule === undefined ? undefined : compileRule(bound.rule, all);
  const changed = { ...bound, settings: all, rule };
  const outcome = checkOutcome(
    { clauses: [changed], ids: [changed.clause.id], cited: [changed.clause.id], first: changed },
    prepared.inquiry,
  );
  return outcomes[outcome] as string;
}

/** Each way of leaving one thing out of the lists a clause sets, or of moving its numbers and days by one. */
export function smallChanges(settings: Partial<Settings>): readonly (readonly [string, Partial<Settings>])[] {
  return Object.entries(settings).flatMap(([name, value]): [string, Partial<Settings>][] => {
    if (typeof value === "number") {
      return [
        [`${name} ${value + 1} in place of ${value}`, { [name]: value + 1 }],
        [`${name} ${value - 1} in place of ${value}`, { [name]: value - 1 }],
      ];
    }
    if (!Array.isArray(value)) return [];
    return value.map((entry) => [
      `${name} without ${String(entry)}`,
      { [name]: value.filter((other) => other !== entry) },
    ]);
  });
}
