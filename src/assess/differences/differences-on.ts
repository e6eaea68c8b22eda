import { formatDay } from "../../days/plain-date.js";
import { type Deadline, dayBy } from "../../duties/deadline.js";
import { eachOnce, type MissingFact } from "../../engine/missing-fact.js";
import { NO, UNKNOWN, YES } from "../../engine/verdict.js";
import type { Council } from "../../policy/accepted.js";
import { type CompiledDifference, type CompiledResolution, differencesOf } from "./compile-differences.js";
import type { CompiledCondition, Tested } from "./difference-condition.js";
import type { DifferenceMet, DifferencesOn, OpenDifference } from "./difference-met.js";

const none: DifferencesOn = Object.freeze({ differences: [], openDifferences: [] });

/** The differences between the council's documents and national law or guidance that a plan meets, K1 first. */
export function differencesOn(
  council: Council | undefined,
  tested: Tested,
  deadlines: readonly Deadline[],
): DifferencesOn {
  if (council === undefined) return none;
  const { scope, differences } = differencesOf(council);
  const inScope = scope.ask(tested.inquiry.context);
  if (inScope === NO) return none;
  const met: DifferenceMet[] = [];
  const open: OpenDifference[] = [];
  for (const one of differences) {
    const meets = one.meets?.ask(tested) ?? NO;
    if (meets === NO) continue;
    const missing: MissingFact[] = [];
    if (meets === YES && inScope === YES) {
      const resolution = resolutionOf(one, tested);
      if (!("openOn" in resolution)) {
        met.push(differenceMet(one, resolution, council, tested, deadlines));
        continue;
      }
      resolution.openOn.addMissing(tested, missing);
    }
    if (inScope === UNKNOWN) scope.addMissing(tested.inquiry.context, missing);
    if (meets === UNKNOWN) one.meets?.addMissing(tested, missing);
    open.push({ id: one.id, title: one.title, missing: eachOnce(missing) });
  }
  return { differences: met, openDifferences: open };
}

/**
 * The first resolution whose condition holds, else the last. While a condition before it cannot be answered that is open, unless
 * all that may come comes to the same, or the last says itself that it is not settled.
 */
function resolutionOf(
  { resolved }: CompiledDifference,
  tested: Tested,
): CompiledResolution | { readonly openOn: CompiledCondition } {
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

function differenceMet(
  one: CompiledDifference,
  resolution: CompiledResolution,
  council: Council,
  tested: Tested,
  deadlines: readonly Deadline[],
): DifferenceMet {
  return {
    id: one.id,
    title: one.title,
    council: { ...one.local, by: dayBy(one.localDeadline, deadlines) },
    national: { ...one.national, by: dayBy(one.nationalDeadline, deadlines) },
    governs: resolution.governs,
    result: resolution.result,
    code: `${one.id}.${council.id}.${one.resolved.indexOf(resolution) + 1}`,
    values: {
      name: council.name,
      council: one.local.value,
      national: one.national.value,
      calendarWeeksEnd: calendarWeeksEnd(one, tested),
    },
    template: resolution.says,
    evidence: one.evidence,
  };
}

function calendarWeeksEnd({ weeks }: CompiledDifference, { inquiry }: Tested): string | null {
  const start = inquiry.context.facts.plan.startsOn;
  return weeks === undefined || start === undefined ? null : formatDay(start + 7 * weeks);
}
