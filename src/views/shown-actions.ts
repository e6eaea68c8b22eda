import { sentenceCase } from "../words/sentence-case.js";
import { notDoneBy, type StatusTone } from "./deadline-days.js";
import { dayWords, idWords } from "./plain-words.js";
import type { WordedReport } from "./word.js";
import type { WordedAction } from "./word-duties.js";
import { allMissingInWords } from "./word-missing.js";

/** Something to do on a roll or in a council's records. */
export interface ShownAction {
  /** A word or two: "done", "overdue", "not stated". */
  readonly status: string;
  readonly tone: StatusTone;
  /** What is to be done, and by whom. */
  readonly what: string;
  /** By when, as far as that can be said, and the clauses that ask for it. */
  readonly when: string;
}

/** What is to be done on rolls and in records, in the order in which it is done. */
export function shownActions(report: WordedReport): readonly ShownAction[] {
  return report.actions.map((action) => ({
    ...stateOf(action, report),
    what: `${sentenceCase(action.who)}: ${action.what}`,
    when: `${byWhen(action)}${action.says} (${idWords(action.clauses)})`,
  }));
}

function byWhen({ by, missing }: WordedAction): string {
  if (by !== null) return `By ${dayWords(by)}. `;
  return missing.length === 0 ? "" : `The last day cannot be told without ${allMissingInWords(missing)}. `;
}

function stateOf({ state, by }: WordedAction, report: WordedReport): Pick<ShownAction, "status" | "tone"> {
  if (state === "done") return { status: "done", tone: "good" };
  return state === "not-done" ? notDoneBy(by, report) : { status: "not stated", tone: "open" };
}
