import { type DateText, longDay } from "../calendar/plain-date.js";
import {
  type CompiledClause,
  type CompiledDocument,
  compileCouncil,
  compileEngland,
} from "../check/compile.js";
import type { Evidence } from "../councils/council.js";
import type { Council } from "../councils/define-council.js";
import type { Deadline } from "../deadlines/deadline.js";
import { type CompiledTest, compileTest, type Tested } from "../law/ask-plan-test.js";
import type { Conflict, ConflictResult, Governs, NationalSide, Position, Side } from "../law/conflict.js";
import { conflicts } from "../law/conflicts.js";
import { type SourceId, sources } from "../law/sources.js";
import type { ClauseId } from "../plan/plan.js";
import { conditionFor } from "../rules/circumstances.js";
import type { Condition } from "../rules/condition.js";
import { all, always } from "../rules/connectives.js";
import { eachOnce, type MissingFact } from "../rules/missing-fact.js";
import { NO, UNKNOWN, YES } from "../rules/verdict.js";
import { fill } from "./sentences.js";
import { settingQuantity } from "./setting-quantity.js";

/** One side of a conflict, with its value. */
export interface ConflictSide {
  readonly clauses: readonly ClauseId[];
  readonly says: string;
  /** The value this side gives, in words: "42 days", "agreement needed". */
  readonly value: string;
  /** The day the value comes to for this plan, where it comes to one. */
  readonly by: DateText | null;
}

/** A difference between the council's document and national law or guidance that this plan meets. */
export interface ConflictMet {
  /** `K1` to `K38`. */
  readonly id: string;
  readonly title: string;
  readonly council: ConflictSide;
  readonly national: ConflictSide & { readonly sources: readonly string[] };
  readonly governs: Governs;
  readonly result: ConflictResult;
  /** One plain sentence that says which side governs. */
  readonly says: string;
  readonly evidence: Evidence;
}

/** A difference of which the plan does not say enough to tell whether it meets it, or which side governs. */
export interface OpenConflict {
  readonly id: string;
  readonly title: string;
  readonly missing: readonly MissingFact[];
}

export interface ConflictsOn {
  readonly conflicts: readonly ConflictMet[];
  readonly openConflicts: readonly OpenConflict[];
}

interface CompiledResolution {
  readonly when: CompiledTest | undefined;
  readonly governs: Governs;
  readonly result: ConflictResult;
  readonly says: string;
}

interface CompiledPosition {
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

interface CompiledConflicts {
  /** Holds where the document speaks of this pupil at all. */
  readonly scope: Condition;
  readonly positions: readonly CompiledPosition[];
}

const compiled: WeakMap<Council, CompiledConflicts> = /* @__PURE__ */ new WeakMap();
const none: ConflictsOn = Object.freeze({ conflicts: [], openConflicts: [] });

/** The conflicts between the council's document and national law or guidance that a plan meets, K1 first. */
export function conflictsOn(
  council: Council | undefined,
  tested: Tested,
  deadlines: readonly Deadline[],
): ConflictsOn {
  if (council === undefined) return none;
  const { scope, positions } = compiledFor(council);
  const inScope = scope.ask(tested.inquiry.context);
  if (inScope === NO) return none;
  const met: ConflictMet[] = [];
  const open: OpenConflict[] = [];
  for (const one of positions) {
    const meets = one.meets.ask(tested);
    if (meets === NO) continue;
    const missing: MissingFact[] = [];
    if (meets === YES && inScope === YES) {
      const resolution = resolutionOf(one, tested);
      if (!("openOn" in resolution)) {
        met.push(conflictMet(one, resolution, council, tested, deadlines));
        continue;
      }
      resolution.openOn.addMissing(tested, missing);
    }
    if (inScope === UNKNOWN) scope.addMissing(tested.inquiry.context, missing);
    if (meets === UNKNOWN) one.meets.addMissing(tested, missing);
    open.push({ id: one.conflict.id, title: one.conflict.title, missing: eachOnce(missing) });
  }
  return { conflicts: met, openConflicts: open };
}

/**
 * The first resolution whose test holds, else the last. While a test before it cannot be answered that is open, unless
 * all that may come comes to the same, or the last says itself that it is not settled.
 */
function resolutionOf(
  { resolved }: CompiledPosition,
  tested: Tested,
): CompiledResolution | { readonly openOn: CompiledTest } {
  const last = resolved.at(-1) as CompiledResolution;
  for (const [i, one] of resolved.entries()) {
    const answer = one.when?.ask(tested) ?? YES;
    if (answer === YES) return one;
    if (answer !== UNKNOWN || one.when === undefined) continue;
    const comesToTheSame = resolved
      .slice(i)
      .every(({ governs, result }) => governs === last.governs && result === last.result);
    return comesToTheSame || last.result === "cannot-settle" ? last : { openOn: one.when };
  }
  return last;
}

function conflictMet(
  one: CompiledPosition,
  resolution: CompiledResolution,
  council: Council,
  tested: Tested,
  deadlines: readonly Deadline[],
): ConflictMet {
  const slots: Readonly<Record<string, string | undefined>> = {
    name: council.name,
    council: one.local.value,
    national: one.national.value,
    calendarWeeksEnd: calendarWeeksEnd(one, tested),
  };
  return {
    id: one.conflict.id,
    title: one.conflict.title,
    council: { ...one.local, by: dayOf(one.localDeadline, deadlines) },
    national: { ...one.national, by: dayOf(one.nationalDeadline, deadlines) },
    governs: resolution.governs,
    result: resolution.result,
    says: fill(resolution.says, (name) => slots[name]),
    evidence: one.conflict.evidence,
  };
}

function calendarWeeksEnd({ weeks }: CompiledPosition, { inquiry }: Tested): string | undefined {
  const start = inquiry.context.facts.plan.startsOn as number | undefined;
  return weeks === undefined || start === undefined ? undefined : longDay(start + 7 * weeks);
}

/** The first day a deadline of the clause falls on. */
function dayOf(clause: ClauseId | undefined, deadlines: readonly Deadline[]): DateText | null {
  if (clause === undefined) return null;
  return deadlines.find(({ clauses }) => clauses.includes(clause))?.latest ?? null;
}

function compiledFor(council: Council): CompiledConflicts {
  let found = compiled.get(council);
  if (found === undefined) {
    found = compileConflicts(council);
    compiled.set(council, found);
  }
  return found;
}

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

function valueInWords({ value }: Side, document: CompiledDocument): string {
  if (typeof value === "string") return value;
  const number = settingOf({ value }, document, value.setting);
  return number === undefined ? "" : settingQuantity(value.setting, number);
}

function settingOf(
  { value }: Pick<Side, "value">,
  document: CompiledDocument,
  setting: "schoolWeeks" | Exclude<Side["value"], string>["setting"],
): number | undefined {
  if (typeof value === "string" || value.setting !== setting) return undefined;
  return document.clauses.find(({ clause }) => clause.id === value.clause)?.settings[setting];
}

function sourcesOf(national: NationalSide, england: CompiledDocument): readonly string[] {
  const ofClauses = england.clauses
    .filter(({ clause }) => national.clauses.includes(clause.id))
    .map(({ citation }) => `${citation.document}, ${citation.edition}`);
  const others = national.sources.map((id: SourceId) => `${sources[id].title}, ${sources[id].edition}`);
  return [...new Set([...ofClauses, ...others])];
}
