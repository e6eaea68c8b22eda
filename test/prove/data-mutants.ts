import { formatDay, parseDay } from "../../src/days/plain-date.js";
import { agreementParties } from "../../src/plan/words.js";
import type { Clause, CouncilDefinition } from "../../src/policy/council-schema.js";
import type { NationalClause, NationalLayer } from "../../src/policy/source.js";
import type { Severity } from "../../src/policy/vocabulary.js";
import type { Circumstance } from "../../src/rules/circumstances.js";
import { isLeaf, specAt } from "../properties/plan-fields.js";

/** A document with one thing in its data moved by the least it can be. */
export interface Mutant<D> {
  /** The clause that was changed; undefined for something of the whole document. */
  readonly clause: string | undefined;
  readonly what: string;
  readonly document: D;
}

export type MutantDocument = CouncilDefinition | NationalLayer;

/** Every number, day, list entry and severity of every clause, moved once; circumstances and scope taken away. */
export function* mutantsOf<D extends MutantDocument>(document: D): Generator<Mutant<D>> {
  const clauses = document.clauses as readonly Clause[];
  for (const [i, clause] of clauses.entries()) {
    for (const [what, changed] of clauseMutants(clause)) {
      const all = clauses.map((one, k) => (k === i ? changed : one));
      yield { clause: clause.id, what, document: { ...document, clauses: all } };
    }
  }
  if ("scope" in document && document.scope !== undefined) {
    yield { clause: undefined, what: "scope taken away", document: { ...document, scope: [] } };
  }
}

function* clauseMutants(clause: Clause): Generator<readonly [what: string, changed: Clause]> {
  const { decidedBy } = clause;
  if ("nobody" in decidedBy) return;
  if ("rule" in decidedBy) {
    for (const [name, value] of Object.entries(decidedBy.with ?? {})) {
      for (const [what, other] of valueMutants(name, value, clause)) {
        const settings = { ...decidedBy.with, [name]: other };
        yield [`${name}: ${what}`, { ...clause, decidedBy: { ...decidedBy, with: settings } }];
      }
    }
  }
  for (const [i, one] of (clause.applies ?? []).entries()) {
    const rest = (clause.applies ?? []).filter((_, k) => k !== i);
    yield [`circumstance ${inWords(one)} taken away`, { ...clause, applies: rest }];
    for (const [what, other] of circumstanceMutants(one)) {
      yield [what, { ...clause, applies: (clause.applies ?? []).map((same, k) => (k === i ? other : same)) }];
    }
  }
  const severity = clause.severity ?? severityOf[clause.strength];
  for (const other of neighbours[severity])
    yield [`severity ${severity} made ${other}`, { ...clause, severity: other }];
  if ("inForceFrom" in clause) yield* editionMutants(clause as NationalClause);
}

const severityOf: Readonly<Record<Clause["strength"], Severity>> = {
  must: "error",
  "must-not": "error",
  should: "warning",
  may: "advice",
  definition: "advice",
  info: "advice",
};
const neighbours: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ["warning"],
  warning: ["error", "advice"],
  advice: ["warning"],
};

function* editionMutants(clause: NationalClause): Generator<readonly [string, Clause]> {
  for (const [what, inForceFrom] of dayMutants(clause.inForceFrom))
    yield [`in force from ${what}`, { ...clause, inForceFrom } as Clause];
  if (clause.bindsProcedure)
    yield ["no longer of the procedure", { ...clause, bindsProcedure: false } as Clause];
  if (clause.dateBy !== undefined) {
    const { dateBy, ...rest } = clause;
    yield [`no longer dated by ${dateBy}`, rest];
  }
}

function* dayMutants(date: string): Generator<readonly [string, string]> {
  const day = parseDay(date) ?? 0;
  yield ["a day earlier", formatDay(day - 1)];
  yield ["a day later", formatDay(day + 1)];
}

function* valueMutants(name: string, value: unknown, clause: Clause): Generator<readonly [string, unknown]> {
  if (typeof value === "number") {
    yield [`${value} made ${value - 1}`, value - 1];
    yield [`${value} made ${value + 1}`, value + 1];
  } else if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) {
      yield [`${entry} taken out`, value.filter((_, k) => k !== i)];
    }
    for (const other of wordsFor[name] ?? []) {
      if (!value.includes(other)) yield [`${other} put in`, [...value, other]];
    }
  } else if (name === "from") yield* dayMutants(String(value));
  else if (name === "ground") yield [`${value} made another`, "ZZZ-99"];
  else if (name === "document") yield [`${value} made another`, value === "letter" ? "passport" : "letter"];
  else throw new Error(`Nobody has said how to change ${name} of ${clause.id}.`);
}

const wordsFor: Readonly<Record<string, readonly (string | number)[]>> = {
  bodies: wordsAt("/decision/madeBy"),
  delegates: wordsAt("/decision/madeBy"),
  kinds: wordsAt("/placements/0/kind"),
  stages: wordsAt("/pupil/ehcStage"),
  payers: wordsAt("/transport/paidBy"),
  outcomes: ["extension", "return", "managed-move"],
  yearGroups: [8, 9, 10, 11, 12, 13],
  parties: Object.keys(agreementParties),
};

function wordsAt(pointer: string): readonly string[] {
  const spec = specAt(pointer);
  return spec !== undefined && isLeaf(spec) && spec.takes === "word" ? spec.words : [];
}

function* circumstanceMutants(one: Circumstance): Generator<readonly [string, Circumstance]> {
  if (typeof one === "string") return;
  if ("startsOnOrAfter" in one) {
    for (const [what, startsOnOrAfter] of dayMutants(one.startsOnOrAfter))
      yield [`applies from ${what}`, { startsOnOrAfter }];
  } else if ("anyOf" in one) {
    for (const [i, part] of one.anyOf.entries()) {
      yield [`${inWords(part)} taken out of any of`, { anyOf: one.anyOf.filter((_, k) => k !== i) }];
    }
  }
}

function inWords(one: Circumstance): string {
  return typeof one === "string" ? one : JSON.stringify(one);
}
