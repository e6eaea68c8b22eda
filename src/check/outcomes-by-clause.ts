import { CANNOT_TELL, type OutcomeWord, outcomes as outcomeWords } from "../engine/outcome.js";
import { YES } from "../engine/verdict.js";
import type { ClauseId } from "../plan/plan.js";
import type { CompiledCheck, CompiledClause, CompiledDocument } from "./compile.js";
import { checkOutcome, type Inquiry, startsWithin } from "./evaluate.js";

type OutcomesById = Record<ClauseId, OutcomeWord>;

/** What can be prepared for a council's document and national law before there is a plan. */
interface Sheet {
  /**
   * Every clause as it comes out for a plan that says nothing of it, in the order of the documents. To copy a record of
   * so many names takes a tenth of the time that building it takes, and few clauses then have to be changed.
   */
  readonly blank: Readonly<OutcomesById>;
  /** Everything but the plain questions. */
  readonly checks: readonly CompiledCheck[];
  /** Questions to a person that are put whatever the plan says: their answer alone decides. */
  readonly plainQuestions: ReadonlyMap<ClauseId, CompiledCheck>;
  /** The days on which all of them are in force. */
  readonly inEveryEdition: Pick<CompiledClause, "inForceFrom" | "inForceTo">;
}

// Kept by the council's document, or by national law where there is none.
const sheets: WeakMap<CompiledDocument, Sheet> = /* @__PURE__ */ new WeakMap();

/** How every clause of a council's document, if there is one, and of national law comes out, in the order they stand. */
export function outcomesByClause(
  local: CompiledDocument | undefined,
  national: CompiledDocument,
  inquiry: Inquiry,
): Readonly<OutcomesById> {
  const { blank, checks, plainQuestions, inEveryEdition } = sheetFor(local, national);
  const found = { ...blank };
  for (let i = 0; i < checks.length; i++) {
    const { ids } = checks[i] as CompiledCheck;
    const outcome = checkOutcome(checks[i] as CompiledCheck, inquiry);
    if (outcome === CANNOT_TELL) continue;
    for (let j = 0; j < ids.length; j++) found[ids[j] as ClauseId] = outcomeWords[outcome] as OutcomeWord;
  }
  const { facts } = inquiry.context;
  if (startsWithin(inEveryEdition, inquiry) !== YES) {
    for (const check of plainQuestions.values()) {
      found[check.first.clause.id] = outcomeWords[checkOutcome(check, inquiry)] as OutcomeWord;
    }
    return Object.freeze(found);
  }
  const { attestations } = facts;
  for (const id of Object.keys(attestations)) {
    if (plainQuestions.has(id)) found[id] = attestations[id] ? "met" : "not-met";
  }
  return Object.freeze(found);
}

function sheetFor(local: CompiledDocument | undefined, national: CompiledDocument): Sheet {
  const first = local ?? national;
  let sheet = sheets.get(first);
  if (sheet === undefined) {
    sheet = sheetOf(local === undefined ? [national] : [local, national]);
    sheets.set(first, sheet);
  }
  return sheet;
}

function sheetOf(documents: readonly CompiledDocument[]): Sheet {
  const clauses = documents.flatMap((document) => document.clauses);
  const checks = documents.flatMap((document) => document.checks);
  const plain = checks.filter(isPlainQuestion);
  return {
    blank: Object.fromEntries(
      clauses.map(({ clause }) => [clause.id, "nobody" in clause.decidedBy ? "not-checked" : "cannot-tell"]),
    ),
    checks: checks.filter((check) => !isPlainQuestion(check)),
    plainQuestions: new Map(plain.map((check) => [check.first.clause.id, check])),
    inEveryEdition: {
      inForceFrom: Math.max(...plain.map(({ first }) => first.inForceFrom)),
      inForceTo: Math.min(...plain.map(({ first }) => first.inForceTo)),
    },
  };
}

function isPlainQuestion({ first: { rule, gate, force, procedure } }: CompiledCheck): boolean {
  return rule === undefined && gate === undefined && force === "council" && !procedure;
}
