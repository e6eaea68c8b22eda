import type { CompiledCheck } from "../check/compile.js";
import type { Day } from "../days/plain-date.js";
import type { MissingFact } from "../engine/missing-fact.js";
import { NEVER } from "../plan/plan-days.js";
import type { Deadline } from "./deadline.js";
import type { Due } from "./due-status.js";
import type { LifeStep } from "./life-steps.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** An entry in the making: days are numbers, and checks that ask for the same have not been put together yet. */
export interface Draft {
  readonly kind: TimelineEntry["kind"];
  readonly step: LifeStep;
  readonly what: string;
  readonly about: string | null;
  readonly at: string | null;
  readonly rule: string | null;
  readonly checks: readonly CompiledCheck[];
  readonly earliest: Day | undefined;
  /** The last day a document sets. */
  readonly latest: Day | undefined;
  readonly belongsBy: Day | undefined;
  readonly deadline: Deadline | undefined;
  /** The day recorded for it; `NEVER` for not done. */
  readonly done: Day | undefined;
  readonly due: Due;
  readonly onlyIf: string | null;
  /** Why it is not needed, where that is not said by the circumstances the check is asked in. */
  readonly because?: string;
  readonly missing: readonly MissingFact[];
}

/** The day an entry is listed under: the day it is due by, else the day it belongs to, else the day it was done. */
export function listedUnder({ latest, belongsBy, done, earliest, due }: Draft): Day {
  if (due.status === "not-needed") return NEVER;
  for (const day of [latest, belongsBy, done, earliest]) {
    if (day !== undefined && Number.isFinite(day)) return day;
  }
  return NEVER;
}

/** Puts entries together that say the same of the same thing, so that law and council stand in one line. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const { rule, step, at, latest, due, onlyIf, checks } = draft;
    const settings = JSON.stringify(checks.map(({ first }) => first.settings));
    const key = [rule ?? step, at, latest, due.status, onlyIf, settings].join(" ");
    const same = merged.get(key);
    merged.set(key, same === undefined ? draft : { ...same, checks: [...same.checks, ...draft.checks] });
  }
  return [...merged.values()];
}
