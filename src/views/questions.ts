import type { ClauseId } from "../plan/plan.js";
import { idsInOrder } from "./plain-words.js";
import type { WordedReport } from "./word.js";
import { oneMissingInWords } from "./word-missing.js";

/** One thing that is not known, with every clause it keeps open. */
export interface Question {
  readonly words: string;
  /** JSON Pointer of where the answer would stand in the plan. */
  readonly at: string;
  readonly clauses: readonly ClauseId[];
}

export interface Questions {
  /** Facts the plan does not give. */
  readonly facts: readonly Question[];
  /** Yes or no questions that only a person can answer. */
  readonly forPeople: readonly Question[];
  /** What nobody can answer yet, because a text has not been read. */
  readonly nobody: readonly Question[];
}

/** What cannot be told, turned round: each missing fact once, with the clauses it would settle. */
export function openQuestions(report: WordedReport): Questions {
  const facts = new Map<string, Question>();
  const forPeople = new Map<string, Question>();
  const nobody = new Map<string, Question>();
  for (const finding of report.findings) {
    for (const missing of finding.missing) {
      const person = missing.fact === "attestation";
      const words = person ? finding.asks : oneMissingInWords(missing);
      const into = person ? forPeople : missing.fact === "law" ? nobody : facts;
      const key = `${missing.at} ${words}`;
      const before = into.get(key)?.clauses ?? [];
      const clauses = idsInOrder([...new Set([...before, ...finding.clauses])]);
      into.set(key, { words, at: missing.at, clauses });
    }
  }
  return { facts: [...facts.values()], forPeople: [...forPeople.values()], nobody: [...nobody.values()] };
}

export function countQuestions({ facts, forPeople, nobody }: Questions): number {
  return facts.length + forPeople.length + nobody.length;
}
