import type { OutcomeWord } from "../../engine/outcome.js";
import type { Issue, IssueCode } from "../../input/issue.js";
import type { ClauseId } from "../../plan/plan.js";

/** How often a clause came out in each way. */
export type ClauseCounts = Record<OutcomeWord, number>;

/** What came of many lines. */
export interface Tally {
  lines: number;
  refused: number;
  /** How many of the refused lines have an issue of each code. */
  readonly issues: Partial<Record<IssueCode, number>>;
  /** By the id of the council. */
  readonly councils: Record<string, CouncilTally>;
}

export interface CouncilTally {
  plans: number;
  /** In the order of the documents. */
  readonly clauses: Record<ClauseId, ClauseCounts>;
}

export function emptyTally(): Tally {
  return { lines: 0, refused: 0, issues: {}, councils: {} };
}

export function countRefused(tally: Tally, issues: readonly Issue[]): void {
  tally.refused += 1;
  for (const code of new Set(issues.map((issue) => issue.code)))
    tally.issues[code] = (tally.issues[code] ?? 0) + 1;
}

export function countOutcomes(
  tally: Tally,
  council: string,
  outcomes: { readonly [clause: ClauseId]: OutcomeWord },
): void {
  const counts = councilTally(tally, council);
  counts.plans += 1;
  for (const id of Object.keys(outcomes) as ClauseId[]) {
    clauseCounts(counts, id)[outcomes[id] as OutcomeWord] += 1;
  }
}

/** Adds what came of further lines. */
export function addTally(sum: Tally, more: Tally): void {
  sum.lines += more.lines;
  sum.refused += more.refused;
  for (const code of Object.keys(more.issues) as IssueCode[])
    sum.issues[code] = (sum.issues[code] ?? 0) + (more.issues[code] ?? 0);
  for (const [id, { plans, clauses }] of Object.entries(more.councils)) {
    const counts = councilTally(sum, id);
    counts.plans += plans;
    for (const [clause, found] of Object.entries(clauses)) {
      const own = clauseCounts(counts, clause as ClauseId);
      for (const outcome of Object.keys(found) as OutcomeWord[]) own[outcome] += found[outcome];
    }
  }
}

function councilTally(tally: Tally, id: string): CouncilTally {
  tally.councils[id] ??= { plans: 0, clauses: {} };
  return tally.councils[id];
}

function clauseCounts({ clauses }: CouncilTally, id: ClauseId): ClauseCounts {
  clauses[id] ??= { met: 0, "not-met": 0, "cannot-tell": 0, "does-not-apply": 0, "not-checked": 0 };
  return clauses[id];
}
