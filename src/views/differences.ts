import type { Evidence } from "../policy/vocabulary.js";
import { dayWords, evidenceWords, idWords } from "./plain-words.js";
import type { WordedReport } from "./word.js";
import type { WordedDifference } from "./word-difference.js";

/** A difference between the council's document and national law or guidance, the two values side by side. */
export interface Difference {
  /** `K1` to `K38`. */
  readonly id: string;
  readonly title: string;
  /** The council's name and "National", each with its value, the day it comes to and its clauses. */
  readonly sides: readonly (readonly [who: string, value: string])[];
  /** Which side governs, in one sentence. */
  readonly says: string;
}

export interface Differences {
  readonly met: readonly Difference[];
  /** Which of them rest on what was not read, and which the plan leaves open. */
  readonly notes: readonly string[];
}

/** The differences a plan meets, K1 first. */
export function differencesIn({ differences, openDifferences, council }: WordedReport): Differences {
  const met = differences.map(({ id, title, council: local, national, says }) => ({
    id,
    title,
    sides: [
      [council?.name ?? "Council", sideWords(local)] as const,
      ["National", sideWords(national)] as const,
    ],
    says,
  }));
  const notes: string[] = [];
  for (const evidence of ["secondary", "unverified"] as const satisfies readonly Evidence[]) {
    const ids = differences.filter((one) => one.evidence === evidence).map(({ id }) => id);
    if (ids.length > 0) notes.push(`${eachOnce(ids)}: ${evidenceWords[evidence]}`);
  }
  if (openDifferences.length > 0) {
    const open = eachOnce(openDifferences.map(({ id, title }) => `${id} (${title})`));
    notes.push(
      `The plan does not say enough to tell whether these differences arise too, or which side governs: ${open}.`,
    );
  }
  return { met, notes };
}

function sideWords({ value, says, by, clauses }: WordedDifference["council"]): string {
  const day = by === null ? "" : `, for this plan by ${dayWords(by)}`;
  const ids = clauses.length === 0 ? "" : ` (${idWords(clauses)})`;
  return `${value ?? says}${day}${ids}`;
}

function eachOnce(words: readonly string[]): string {
  return [...new Set(words)].join(", ");
}
