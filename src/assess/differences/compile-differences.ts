import {
  type CompiledClause,
  type CompiledDocument,
  compileCouncil,
  compileEngland,
} from "../../check/compile.js";
import { compileCondition } from "../../engine/compile-condition.js";
import type { Condition } from "../../engine/condition.js";
import { onceForEach } from "../../engine/once-for-each.js";
import type { ClauseId } from "../../plan/plan.js";
import type { Council } from "../../policy/accepted.js";
import type { DifferenceCondition } from "../../policy/difference-condition.js";
import { type Position, positionsOf } from "../../policy/positions.js";
import type { DifferenceResult, Evidence, Governs } from "../../policy/vocabulary.js";
import { treeForAll } from "../../rules/circumstances.js";
import { type CompiledCondition, compileDifferenceCondition } from "./difference-condition.js";
import type { DifferenceMet, DifferenceSide } from "./difference-met.js";
import { settingOf, sourcesOf, valueOfSide } from "./sides.js";

/** Which side governs, with its condition made ready. */
export interface CompiledResolution {
  readonly when: CompiledCondition | undefined;
  readonly governs: Governs;
  readonly result: DifferenceResult;
  readonly says: string;
}

/** What a council's document says where it differs, ready for a plan. */
export interface CompiledDifference {
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly address: string | undefined;
  /** Absent where no plan can meet it. */
  readonly meets: CompiledCondition | undefined;
  readonly resolved: readonly CompiledResolution[];
  /** Why no plan can meet it. */
  readonly never: string | undefined;
  readonly local: Omit<DifferenceSide, "by">;
  readonly national: Omit<DifferenceMet["national"], "by">;
  readonly localDeadline: ClauseId | undefined;
  readonly nationalDeadline: ClauseId | undefined;
  /** School weeks the document counts, for a sentence that sets calendar weeks beside them. */
  readonly weeks: number | undefined;
}

/** The differences of one council's documents. */
export interface CompiledDifferences {
  /** Holds where the documents apply to this pupil at all. */
  readonly scope: Condition;
  readonly differences: readonly CompiledDifference[];
}

/** The differences of a council's documents, K1 first; found again for the same council. */
export const differencesOf: (council: Council) => CompiledDifferences = onceForEach(compileDifferences);

function compileDifferences(council: Council): CompiledDifferences {
  const document = compileCouncil(council);
  return {
    scope: compileCondition(treeForAll(council.scope ?? [])),
    differences: positionsOf(council).map((one) => compileDifference(one, document)),
  };
}

function compileDifference(position: Position, document: CompiledDocument): CompiledDifference {
  const { id, title, evidence, address, side, national, meets, resolved, never } = position;
  const england = compileEngland();
  const find = (clause: ClauseId): CompiledClause | undefined =>
    document.clauses.find((one) => one.clause.id === clause);
  const compiled = (tree: DifferenceCondition | undefined): CompiledCondition | undefined =>
    tree === undefined ? undefined : compileDifferenceCondition(tree, find);
  return {
    id,
    title,
    evidence,
    address,
    meets: compiled(meets),
    resolved: resolved.map(({ when, ...rest }) => ({ ...rest, when: compiled(when) })),
    never,
    local: { clauses: side.clauses, says: side.says, value: valueOfSide(side, document) },
    national: {
      clauses: national.clauses,
      says: national.says,
      value: valueOfSide(national, england),
      sources: sourcesOf(national, england),
    },
    localDeadline: side.deadlineOf,
    nationalDeadline: national.deadlineOf,
    weeks: settingOf(side, document, "schoolWeeks"),
  };
}
