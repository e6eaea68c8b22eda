import type { CompiledCheck, CompiledDocument } from "../../check/compile.js";
import { type SetValue, setValues } from "../../check/set-values.js";
import type { Topic } from "../../policy/council-schema.js";
import { nationalTopics } from "../../policy/england/topics.js";
import type { Severity } from "../../policy/vocabulary.js";
import { ruleIds } from "../../rules/registry.js";
import type { ClauseResult, Report } from "../report.js";
import type { ComparisonCell, ComparisonRow } from "./comparison.js";

/** A document with its topics, and how its clauses came out. */
export interface ReportedDocument {
  readonly document: CompiledDocument;
  readonly topics: readonly Topic[];
  readonly clauses: Report["clauses"];
}

/** The checks of one family in one document. */
type Families = ReadonlyMap<string, readonly CompiledCheck[]>;

interface Family {
  readonly key: string;
  readonly stage: ComparisonRow["stage"];
  readonly asks: string;
  /** Rules in the order of reports, then questions for a person. */
  readonly rank: number;
}

/**
 * The matters that a council or national law and guidance cover, in the order of reports. A matter of law on which
 * every council is silent has its row all the same, so that silence is not taken for leave.
 */
export function comparisonRows(
  councils: ReadonlyMap<string, ReportedDocument>,
  national: ReportedDocument,
): readonly ComparisonRow[] {
  const known = new Map<string, Family>();
  const byCouncil = [...councils].map(
    ([id, reported]) => [id, reported, familiesOf(reported, known)] as const,
  );
  const inEngland = familiesOf(national, known);
  const spokenOf = [...known.values()].sort((a, b) => a.rank - b.rank);
  return spokenOf.map(({ key, stage, asks }) => {
    const cells: Record<string, ComparisonCell | null> = {};
    for (const [id, reported, families] of byCouncil) cells[id] = cellOf(families.get(key), reported);
    return {
      family: key,
      stage,
      asks,
      cells,
      national: cellOf(inEngland.get(key), national),
      differs: differ(Object.values(cells)),
    };
  });
}

function familiesOf({ document, topics }: ReportedDocument, known: Map<string, Family>): Families {
  const families = new Map<string, CompiledCheck[]>();
  for (const check of document.checks) {
    // Statements of a plan that have to agree are no matter of law or guidance.
    if (check.first.force === "data-check") continue;
    const family = familyOf(check, topics);
    known.set(family.key, known.get(family.key) ?? family);
    const own = families.get(family.key);
    if (own === undefined) families.set(family.key, [check]);
    else own.push(check);
  }
  return families;
}

/** Rules that word one matter more strictly than another rule does, with the rule whose row they share. */
const strictForms: Readonly<Record<string, string>> = {
  "review-asked-for-in-writing-held": "review-request-honoured",
  "d-written-where-registered-at-another-school": "home-register-shows-d-at-another-school",
  "b-only-for-a-supervised-activity": "b-only-where-supervised",
};

function familyOf({ first: { clause, rule, settings } }: CompiledCheck, topics: readonly Topic[]): Family {
  if (rule !== undefined && rule.stage !== "attested") {
    const form = settings.document === undefined ? "" : `/${settings.document}`;
    return {
      key: `${strictForms[rule.id] ?? rule.id}${form}`,
      stage: rule.stage,
      asks: rule.asks,
      rank: ruleIds().indexOf(rule.id),
    };
  }
  const topic = topics.find(({ clauses }) => clauses.includes(clause.id));
  const position = nationalTopics.findIndex(({ id }) => id === topic?.id);
  const asks = nationalTopics[position]?.asks ?? topic?.asks;
  return {
    key: `attested/${topic?.id ?? clause.kind}`,
    stage: "attested",
    asks: asks ?? `Questions for a person on: ${clause.kind.replaceAll("-", " ")}`,
    // After the national topics come those of a council, then what has none.
    rank:
      ruleIds().length + (position >= 0 ? position : nationalTopics.length + (topic === undefined ? 1 : 0)),
  };
}

const worstFirst: readonly ComparisonCell["outcome"][] = ["not-met", "cannot-tell", "met", "does-not-apply"];
const heaviestFirst: readonly Severity[] = ["error", "warning", "advice"];

function cellOf(
  checks: readonly CompiledCheck[] | undefined,
  { clauses }: ReportedDocument,
): ComparisonCell | null {
  if (checks === undefined) return null;
  const ids = checks.flatMap((check) => check.clauses.map((one) => one.clause.id));
  const results = ids.map((id) => clauses[id] as ClauseResult);
  const outcome = worstFirst.find((word) => results.some((one) => one.outcome === word)) ?? "does-not-apply";
  const worst = results.filter((one) => one.outcome === outcome);
  const severity = heaviestFirst.find((word) => worst.some((one) => one.severity === word)) ?? "advice";
  const heaviest = worst.find((one) => one.severity === severity) as ClauseResult;
  return { outcome, severity, force: heaviest.force, clauses: ids, sets: setBy(checks) };
}

function setBy(checks: readonly CompiledCheck[]): readonly SetValue[] {
  const found = new Map<string, SetValue>();
  for (const { first } of checks) {
    for (const one of setValues(first)) found.set(JSON.stringify(one), one);
  }
  return [...found.values()];
}

function differ(cells: readonly (ComparisonCell | null)[]): boolean {
  const [first, ...others] = cells.map((cell) =>
    cell === null ? "" : JSON.stringify([cell.outcome, cell.severity, cell.sets]),
  );
  return others.some((one) => one !== first);
}
