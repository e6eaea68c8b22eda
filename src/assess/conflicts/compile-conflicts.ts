import {
  type CompiledClause,
  type CompiledDocument,
  compileCouncil,
  compileEngland,
} from "../../check/compile.js";
import type { Condition } from "../../engine/condition.js";
import { all, always } from "../../engine/connectives.js";
import { onceForEach } from "../../engine/once-for-each.js";
import type { ClauseId } from "../../plan/plan.js";
import type { Conflict, ConflictResult, Governs, Position } from "../../policy/conflict.js";
import { conflicts } from "../../policy/conflicts.js";
import type { Council } from "../../policy/define-council.js";
import { conditionFor } from "../../rules/circumstances.js";
import { type CompiledTest, compileTest } from "./ask-plan-test.js";
import type { ConflictMet, ConflictSide } from "./conflict-met.js";
import { settingOf, sourcesOf, valueInWords } from "./side-words.js";

/** Which side governs, with its test made ready. */
export interface CompiledResolution {
  readonly when: CompiledTest | undefined;
  readonly governs: Governs;
  readonly result: ConflictResult;
  readonly says: string;
}

/** What a council's document says where it differs, ready for a plan. */
export interface CompiledPosition {
  readonly conflict: Conflict;
  readonly meets: CompiledTest;
  readonly resolved: readonly CompiledResolution[];
  readonly local: Omit<ConflictSide, "by">;
  readonly national: Omit<ConflictMet["national"], "by">;
  readonly localDeadline: ClauseId | undefined;
  readonly nationalDeadline: ClauseId | undefined;
  /** School weeks the document counts, for a sentence that sets calendar weeks beside them. */
  readonly weeks: number | undefined;
}

/** The conflicts of one council's document. */
export interface CompiledConflicts {
  /** Holds where the document speaks of this pupil at all. */
  readonly scope: Condition;
  readonly positions: readonly CompiledPosition[];
}

/** The conflicts a plan of the council may meet, K1 first; found again for the same council. */
export const conflictsOf: (council: Council) => CompiledConflicts = onceForEach(compileConflicts);

function compileConflicts(council: Council): CompiledConflicts {
  const document = compileCouncil(council);
  const scope = (council.scope ?? []).map((one) => conditionFor(one) ?? always);
  return {
    scope: scope.length === 0 ? always : all(...scope),
    positions: conflicts.flatMap((conflict) =>
      conflict.positions.flatMap((position) => {
        // A document that lacks a clause is not the one this was written about.
        const about = position.councils.includes(council.id);
        if (!about || !position.clauses.every((id) => document.ids.has(id))) return [];
        return "never" in position ? [] : [compilePosition(conflict, position, document)];
      }),
    ),
  };
}

function compilePosition(
  conflict: Conflict,
  position: Position & { readonly meets: unknown },
  document: CompiledDocument,
): CompiledPosition {
  const { meets, resolved } = position as Extract<Position, { readonly meets: unknown }>;
  const national = position.national ?? conflict.national;
  const england = compileEngland();
  const find = (id: ClauseId): CompiledClause | undefined =>
    document.clauses.find(({ clause }) => clause.id === id);
  return {
    conflict,
    meets: compileTest(meets, find),
    resolved: resolved.map(({ when, ...rest }) => ({
      ...rest,
      when: when === undefined ? undefined : compileTest(when, find),
    })),
    local: { clauses: position.clauses, says: position.says, value: valueInWords(position, document) },
    national: {
      clauses: national.clauses,
      says: national.says,
      value: valueInWords(national, england),
      sources: sourcesOf(national, england),
    },
    localDeadline: position.deadlineOf,
    nationalDeadline: national.deadlineOf,
    weeks: settingOf(position, document, "schoolWeeks"),
  };
}
