import type { BindingDuty } from "../duties/first-lawful-start.js";
import { sentenceCase } from "../words/sentence-case.js";
import { whatWords } from "./deadline-days.js";
import { askedBy, type LifeEntry, type LifePage, type LifePart, partOf, shortDate } from "./life-page.js";
import { countWords, dayWords } from "./plain-words.js";
import type { WordedFirstStart, WordedLatestDays } from "./word-duties.js";
import { oneMissingInWords, type WordedMissing } from "./word-missing.js";

type StepView = WordedLatestDays["steps"][number];

/** The last day of every step for a wished start, in order of date. */
export function latestDaysPage({ start, steps }: WordedLatestDays): LifePage {
  const late = steps.filter(isLate).length;
  const open = steps.filter(({ recorded }) => recorded === null).length;
  return {
    title: "Off-site direction: last days for a start",
    subject: [["Start", dayWords(start)]],
    verdict: [
      late === 0
        ? "Every step with a recorded day is in time for this start."
        : `${sentenceCase(countWords(late, "step is", "steps are"))} recorded for a day too late for this start.`,
      ...(open === 0
        ? []
        : [`${sentenceCase(countWords(open, "step has", "steps have"))} no day recorded yet.`]),
    ],
    tone: late === 0 ? "good" : "bad",
    parts: partOf("Last days", steps.map(stepEntry)),
  };
}

function isLate({ latest, recorded }: StepView): boolean {
  return latest !== null && recorded !== null && recorded > latest;
}

function stepEntry(step: StepView): LifeEntry {
  const { latest, recorded, onlyIf, missing } = step;
  const lines: (readonly [string, string])[] = [];
  if (latest === null) lines.push(["", step.says]);
  if (recorded !== null) {
    const judged = latest === null ? "" : isLate(step) ? ", too late" : ", in time";
    lines.push(["", `Recorded for ${dayWords(recorded)}${judged}.`]);
  }
  if (onlyIf !== null) lines.push(["", `Only if ${onlyIf}.`]);
  for (const one of missing) lines.push(["", `Not known: ${oneMissingInWords(one)}; goes to ${one.at}`]);
  lines.push(["", `${sentenceCase(step.owedBy)}; ${askedBy(step.clauses, step.force)}`]);
  return {
    label: latest === null ? "no day" : shortDate(latest),
    tone: isLate(step) ? "bad" : recorded === null ? "open" : "good",
    what: sentenceCase(whatWords(step)),
    lines,
  };
}

/** The first start that keeps every last day, and what stands in the way of an earlier one. */
export function firstStartPage(first: WordedFirstStart): LifePage {
  const { start, possibleFrom, binding, brokenAnyway, assuming, missing, says } = first;
  return {
    title: "Off-site direction: first lawful start",
    subject: [
      ["Start", start === null ? "none that is sure" : dayWords(start)],
      ...(possibleFrom === null || possibleFrom === start
        ? []
        : [["Perhaps", `from ${dayWords(possibleFrom)} on, with the facts below`] as const]),
    ],
    verdict: [says],
    tone: start === null ? "bad" : "good",
    parts: [
      ...partOf("Too late whatever the start", brokenAnyway.map(bindingEntry)),
      ...partOf("What keeps the start from being earlier", binding.map(bindingEntry)),
      ...partOf(
        "Taken to be done on the day taken as today",
        assuming.map(({ on, words, at }) => ({
          label: shortDate(on),
          tone: "open",
          what: sentenceCase(words),
          lines: [["", `goes to ${at}`]],
        })),
      ),
      ...missingFacts(missing),
    ],
  };
}

function bindingEntry({ what, clauses, force, doneOn, latest }: BindingDuty): LifeEntry {
  return {
    label: latest === null ? "no day" : shortDate(latest),
    tone: "bad",
    what: sentenceCase(what),
    lines: [
      ...(doneOn === null ? [] : [["", `Done, or taken to be done, on ${dayWords(doneOn)}.`] as const]),
      ["", askedBy(clauses, force)],
    ],
  };
}

function missingFacts(missing: readonly WordedMissing[]): readonly LifePart[] {
  return partOf(
    "Facts to add to the plan",
    missing.map((one) => ({ label: "-", what: oneMissingInWords(one), lines: [["", `goes to ${one.at}`]] })),
  );
}
