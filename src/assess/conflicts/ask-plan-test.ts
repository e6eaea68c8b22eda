import { isStated } from "../../engine/basic-conditions.js";
import { type Condition, type Context, readFact, underSettings } from "../../engine/condition.js";
import { all, always, never } from "../../engine/connectives.js";
import { some } from "../../engine/list-conditions.js";
import { type MissingFact, pointerTo, wordsFor } from "../../engine/missing-fact.js";
import type { Rule } from "../../engine/rule.js";
import type { Settings } from "../../engine/settings.js";
import { NO, UNKNOWN, type Verdict, verdictOf, YES } from "../../engine/verdict.js";
import { documentWords } from "../../plan/document-items.js";
import type { FactName, ItemFactName } from "../../plan/facts.js";
import type { ClauseId } from "../../plan/plan.js";
import type { ProcedureBinding } from "../../policy/bound-procedure.js";
import type { PlanTest, TestValue } from "../../policy/plan-test.js";
import { conditionFor } from "../../rules/circumstances.js";

/** What a test is asked about: a plan, and how the clauses came out for it. */
export interface Tested {
  readonly inquiry: { readonly context: Context; readonly binding: ProcedureBinding };
  readonly clauses: {
    readonly [clause: ClauseId]: { readonly outcome: string; readonly finding: number | null };
  };
  readonly findings: readonly { readonly missing: readonly MissingFact[] }[];
}

/** A clause as far as it says what it is asked of. */
export interface AskedClause {
  readonly gate: Condition | undefined;
  readonly rule: Rule | undefined;
  readonly settings: Partial<Settings>;
}

/** A test made ready to be asked. */
export interface CompiledTest {
  ask(tested: Tested): Verdict;
  /** Adds the facts that would settle it. Only called where the answer is unknown. */
  addMissing(tested: Tested, into: MissingFact[]): void;
}

const nothingMissing = (): void => {};

/** Finds a clause of the documents in use. */
export type FindClause = (id: ClauseId) => AskedClause | undefined;

/** Makes a test that is written as data ready to be asked. What names nothing known never holds. */
export function compileTest(test: PlanTest, find: FindClause): CompiledTest {
  if ("circumstance" in test) {
    return onPlan(conditionFor(test.circumstance) ?? never);
  }
  if ("fact" in test) return onPlan(hasValue(test.fact, test.is));
  if ("known" in test) return onPlan(isStated(test.known, ""));
  if ("some" in test) {
    const parts = Object.entries(test.where).map(([name, values]) => hasValue(name as ItemFactName, values));
    return onPlan(some(test.some, parts.length === 0 ? always : all(...parts), ""));
  }
  if ("clause" in test) return onClause(test.clause, test.is);
  if ("asked" in test) return onAsked(find(test.asked));
  if ("procedure" in test) return onProcedure(test.procedure);
  if ("documentUsed" in test) {
    const name = test.documentUsed;
    return {
      ask: ({ inquiry }) => verdictOf(inquiry.context.facts.documents[name]?.used),
      addMissing: (_, into) => {
        into.push({
          fact: "documents",
          at: `/documents/${name}/used`,
          words: `whether ${documentWords[name]} is used`,
        });
      },
    };
  }
  return "allOf" in test ? combined(test.allOf, find, NO, YES) : combined(test.anyOf, find, YES, NO);
}

function onPlan(condition: Condition): CompiledTest {
  return {
    ask: ({ inquiry }) => condition.ask(inquiry.context),
    addMissing: ({ inquiry }, into) => condition.addMissing(inquiry.context, into),
  };
}

function hasValue(name: FactName, values: readonly TestValue[]): Condition {
  const read = readFact(name);
  return {
    words: wordsFor(name),
    needs: [name],
    uses: [],
    ask: (context, item) => {
      const value = read(context, item);
      return value === undefined ? UNKNOWN : verdictOf(values.includes(value as TestValue));
    },
    addMissing: (_, into, item) => {
      into.push({ fact: name, at: pointerTo(name, item), words: wordsFor(name) });
    },
  };
}

function onClause(id: string, outcomes: readonly string[]): CompiledTest {
  return {
    ask: ({ clauses }) => {
      const outcome = clauses[id]?.outcome;
      if (outcome !== undefined && outcomes.includes(outcome)) return YES;
      return outcome === "cannot-tell" ? UNKNOWN : NO;
    },
    addMissing: ({ clauses, findings }, into) => {
      const position = clauses[id]?.finding;
      if (typeof position === "number") into.push(...(findings[position]?.missing ?? []));
    },
  };
}

function onAsked(one: AskedClause | undefined): CompiledTest {
  if (one === undefined) return onPlan(never);
  const condition = all(one.gate ?? always, one.rule?.appliesWhen ?? always);
  const { settings } = one;
  return {
    ask: ({ inquiry }) => condition.ask(underSettings(inquiry.context, settings)),
    addMissing: ({ inquiry }, into) => condition.addMissing(underSettings(inquiry.context, settings), into),
  };
}

const answers = { binds: YES, "does-not-bind": NO, "is-open": UNKNOWN } as const;

// Whether the law binds is known to be so, known not to be so, or open; each of the three can be asked for.
function onProcedure(wanted: keyof typeof answers): CompiledTest {
  return {
    ask: ({ inquiry }) => verdictOf(inquiry.binding.bound === answers[wanted]),
    addMissing: nothingMissing,
  };
}

function combined(
  tests: readonly PlanTest[],
  find: FindClause,
  settling: typeof YES | typeof NO,
  otherwise: typeof YES | typeof NO,
): CompiledTest {
  const parts = tests.map((one) => compileTest(one, find));
  return {
    ask: (tested) => {
      let verdict: Verdict = otherwise;
      for (const part of parts) {
        const answer = part.ask(tested);
        if (answer === settling) return settling;
        if (answer === UNKNOWN) verdict = UNKNOWN;
      }
      return verdict;
    },
    addMissing: (tested, into) => {
      for (const part of parts) if (part.ask(tested) === UNKNOWN) part.addMissing(tested, into);
    },
  };
}
