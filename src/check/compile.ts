import { checkedDay, type DateText } from "../days/plain-date.js";
import { compileCondition } from "../engine/compile-condition.js";
import type { Condition } from "../engine/condition.js";
import { onceForEach } from "../engine/once-for-each.js";
import { type CompiledRule, compileRule, type Rule } from "../engine/rule.js";
import { stages } from "../engine/rules.js";
import type { Settings } from "../engine/settings.js";
import type { PlanDayFact } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import type { Clause, CouncilDefinition } from "../policy/council-schema.js";
import { standingOf } from "../policy/editions.js";
import { england } from "../policy/england/england.js";
import { sources } from "../policy/england/sources.js";
import type { NationalClause, NationalLayer } from "../policy/source.js";
import type { Evidence, Force, Severity, Strength } from "../policy/vocabulary.js";
import { answerRule } from "../rules/answer-rule.js";
import { type Circumstance, treeForAll } from "../rules/circumstances.js";
import { noRules, type OwnRules, ownRulesOf } from "../rules/own-rules.js";
import { ruleById } from "../rules/registry.js";

/** Where a clause stands: what a citation prints. */
export interface Citation {
  readonly document: string;
  readonly edition: string;
  readonly place: string;
  readonly address: string | null;
  readonly evidence: Evidence;
  readonly inForceFrom: DateText;
  readonly inForceTo: DateText | null;
}

/** A clause ready to be checked. */
export interface CompiledClause {
  readonly clause: Clause;
  readonly rule: CompiledRule | undefined;
  readonly settings: Partial<Settings>;
  /** Circumstances of the document and the clause together; none means that it always applies. */
  readonly gate: Condition | undefined;
  readonly severity: Severity;
  readonly force: Force;
  readonly citation: Citation;
  /** A duty of the direction procedure, which binds different schools from different days. */
  readonly procedure: boolean;
  /** The fact whose day picks the edition, where it is not the decision. */
  readonly dateBy: PlanDayFact | undefined;
  readonly inForceFrom: number;
  readonly inForceTo: number;
  /** The day a national clause came into this library; of a council's the editions tell. */
  readonly enteredOn: number;
}

/** Clauses of one document that one check decides: same rule, settings and circumstances, in force on the same days. */
export interface CompiledCheck {
  readonly clauses: readonly CompiledClause[];
  readonly ids: readonly ClauseId[];
  /** The clause that weighs most; its severity is the check's. */
  readonly first: CompiledClause;
  /** The ids as a finding lists them, that of the first in front. */
  readonly cited: readonly ClauseId[];
}

/** A document compiled once: its checks in report order, and its clauses in document order. */
export interface CompiledDocument {
  readonly id: string;
  readonly checks: readonly CompiledCheck[];
  readonly clauses: readonly CompiledClause[];
  readonly ids: ReadonlySet<string>;
  /** The clauses a person answers. */
  readonly questions: ReadonlySet<string>;
}

const defaultSeverity: Readonly<Record<Strength, Severity>> = {
  must: "error",
  "must-not": "error",
  should: "warning",
  may: "advice",
  definition: "advice",
  info: "advice",
};
const severities: readonly Severity[] = ["error", "warning", "advice"];
const noSettings: Partial<Settings> = Object.freeze({});

let compiledEngland: CompiledDocument | undefined;

/** The compiled form of a council's document; found again for the same object. */
export const compileCouncil: (council: CouncilDefinition) => CompiledDocument =
  onceForEach(compileDefinition);

function compileDefinition(council: CouncilDefinition): CompiledDocument {
  const cite = (clause: Clause): Citation => {
    const { document, edition, inForceFrom, inForceTo } = standingOf(council, clause);
    return {
      document: document.title,
      edition: edition.edition,
      place: clause.at,
      address: document.address ?? null,
      evidence: document.evidence,
      inForceFrom,
      inForceTo,
    };
  };
  const scope = council.scope ?? [];
  const own = ownRulesOf(council);
  const clauses = council.clauses.map((clause) =>
    compileClause(clause, "council", cite(clause), [...scope, ...(clause.applies ?? [])], {}, own),
  );
  return compileDocument(council.id, clauses);
}

/** The compiled form of national law and guidance. */
export function compileEngland(): CompiledDocument {
  compiledEngland ??= compileLaw(england);
  return compiledEngland;
}

/** The documents a plan is checked against: the council's, where one is given, then national law and guidance. */
export function documentsInUse(council: CouncilDefinition | undefined): readonly CompiledDocument[] {
  return council === undefined ? [compileEngland()] : [compileCouncil(council), compileEngland()];
}

/** The checks of those documents, in the same order. */
export function checksInUse(council: CouncilDefinition | undefined): readonly CompiledCheck[] {
  return documentsInUse(council).flatMap((document) => document.checks);
}

/** The compiled form of a layer of national law and guidance. */
export function compileLaw(layer: NationalLayer): CompiledDocument {
  const clauses = layer.clauses.map((clause) =>
    compileClause(clause, clause.force, citeNational(clause), clause.applies ?? [], {
      enteredOn: layer.enteredOn,
      ...clause,
    }),
  );
  return compileDocument(layer.id, clauses);
}

function citeNational(clause: NationalClause): Citation {
  const source = sources[clause.source];
  return {
    document: source.title,
    edition: source.edition,
    place: clause.at,
    address: source.address,
    evidence: clause.evidence,
    inForceFrom: clause.inForceFrom,
    inForceTo: clause.inForceTo ?? null,
  };
}

function compileClause(
  clause: Clause,
  force: Force,
  citation: Citation,
  applies: readonly Circumstance[],
  dated: Pick<NationalClause, "bindsProcedure" | "dateBy" | "with" | "enteredOn">,
  own: OwnRules = noRules,
): CompiledClause {
  const decided = clause.decidedBy;
  const settings = ("rule" in decided ? decided.with : dated.with) ?? noSettings;
  const rule = ruleFor(clause, own);
  const given = applies.length === 0 ? undefined : treeForAll(applies);
  return {
    clause,
    rule: rule === undefined ? undefined : compileRule(rule, settings, given),
    settings,
    gate: given === undefined ? undefined : compileCondition(given),
    severity: clause.severity ?? defaultSeverity[clause.strength],
    force,
    citation: Object.freeze(citation),
    procedure: dated.bindsProcedure ?? false,
    dateBy: dated.dateBy,
    inForceFrom: checkedDay(citation.inForceFrom),
    inForceTo: citation.inForceTo === null ? Number.POSITIVE_INFINITY : checkedDay(citation.inForceTo),
    enteredOn: dated.enteredOn === undefined ? Number.NEGATIVE_INFINITY : checkedDay(dated.enteredOn),
  };
}

/** The rule that decides a clause; a person's answer that has to come by a day is one as well. */
function ruleFor({ id, decidedBy }: Clause, own: OwnRules): Rule | undefined {
  if ("rule" in decidedBy) return ruleById(decidedBy.rule) ?? own.get(decidedBy.rule)?.();
  return "attest" in decidedBy && decidedBy.duty !== undefined
    ? answerRule(id, decidedBy.attest, decidedBy.duty)
    : undefined;
}

function compileDocument(id: string, clauses: readonly CompiledClause[]): CompiledDocument {
  const groups = new Map<string, CompiledClause[]>();
  for (const one of clauses) {
    if ("nobody" in one.clause.decidedBy) continue;
    const key =
      "rule" in one.clause.decidedBy && one.rule !== undefined ? whatDecides(one, one.rule) : one.clause.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const checks = [...groups.values()].map((group) => {
    const [first] = [...group].sort(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    ) as [CompiledClause, ...CompiledClause[]];
    const ids = group.map((one) => one.clause.id);
    const others = ids.filter((id) => id !== first.clause.id);
    return { clauses: group, ids, first, cited: Object.freeze([first.clause.id, ...others]) };
  });
  // Array.prototype.sort is stable: within a rule the order of the document stays.
  checks.sort((a, b) => rank(a.first) - rank(b.first));
  const idsOf = (list: readonly CompiledClause[]): ReadonlySet<string> =>
    new Set(list.map((one) => one.clause.id));
  return {
    id,
    checks,
    clauses,
    ids: idsOf(clauses),
    questions: idsOf(clauses.filter((one) => "attest" in one.clause.decidedBy)),
  };
}

/** Grouping key: clauses with the same key are decided by the same check. */
function whatDecides(one: CompiledClause, rule: CompiledRule): string {
  const { inForceFrom, inForceTo } = one.citation;
  return JSON.stringify([
    rule.id,
    one.settings,
    one.clause.applies ?? [],
    one.force,
    one.procedure,
    inForceFrom,
    inForceTo,
    one.dateBy,
    one.enteredOn,
  ]);
}

// Questions for a person come after everything decided from data.
function rank(one: CompiledClause): number {
  const { stage = "attested" } = one.rule ?? {};
  return stage === "attested" ? stages.length : stages.indexOf(stage);
}
