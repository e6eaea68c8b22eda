import type { Action } from "../duties/action.js";
import type { Deadline } from "../duties/deadline.js";
import type { Drift } from "../duties/drift.js";
import type { BindingDuty, FirstStart } from "../duties/first-lawful-start.js";
import type { LatestDay, LatestDays } from "../duties/latest-days.js";
import type { Timeline } from "../duties/timeline.js";
import type { TimelineEntry } from "../duties/timeline-entry.js";
import type { MissingFact } from "../engine/missing-fact.js";
import { conditionInWords } from "../engine/tree-words.js";
import type { Entry } from "../plan/entry.js";
import type { Catalogue } from "../words/catalogue.js";
import { fillPart, type Slots } from "../words/fill.js";
import { entryWords, listInWords } from "../words/item-words.js";
import { say } from "../words/say.js";
import { valueInWords } from "../words/value-words.js";

/** With the sentence that its code and its values make. */
export type Said<T> = T & { readonly says: string };

/** What something is about, and what it depends on, in words. */
type InWords<T> = Omit<T, "about" | "onlyIf"> & {
  /** The list entry it is about, in words, and its JSON Pointer. */
  readonly about: string | null;
  readonly at: string | null;
};

export type WordedDeadline = InWords<Deadline>;
export type WordedEntry = Said<InWords<TimelineEntry>> & { readonly onlyIf: string | null };
export type WordedLatestDay = Said<InWords<LatestDay>> & { readonly onlyIf: string | null };
export type WordedAction = Said<Action> & { readonly what: string; readonly who: string };

/** A timeline with its sentences. */
export interface WordedTimeline extends Omit<Timeline, "entries" | "next" | "drift"> {
  readonly entries: readonly WordedEntry[];
  readonly next: WordedEntry | null;
  readonly drift: Said<Drift> | null;
}

/** Last days with their sentences. */
export interface WordedLatestDays extends Omit<LatestDays, "steps"> {
  readonly steps: readonly WordedLatestDay[];
}

export function wordTimeline(timeline: Timeline, sentences: Catalogue): WordedTimeline {
  const { next, drift } = timeline;
  return {
    ...timeline,
    entries: timeline.entries.map((one) => wordEntry(one, sentences)),
    next: next === null ? null : wordEntry(next, sentences),
    drift: drift === null ? null : wordDrift(drift, sentences),
  };
}

export function wordLatestDays(latestDays: LatestDays, sentences: Catalogue): WordedLatestDays {
  return { ...latestDays, steps: latestDays.steps.map((one) => wordLatestDay(one, sentences)) };
}

export function wordFirstStart(first: FirstStart, sentences: Catalogue): Said<FirstStart> {
  const named = (duty: BindingDuty): BindingDuty => ({
    ...duty,
    what: nameOf(duty.rule, duty.what, sentences),
  });
  const worded = { ...first, binding: first.binding.map(named), brokenAnyway: first.brokenAnyway.map(named) };
  const slots: Slots = (name) => {
    if (name === "binding" || name === "brokenAnyway") {
      return listInWords([...new Set(worded[name].map(({ what }) => what))]);
    }
    if (name === "missing") return missingWords(worded.missing);
    return name === "start" || name === "possibleFrom" ? dayIn(worded[name]) : undefined;
  };
  return { ...worded, says: say(worded, sentences, slots) };
}

export function wordDeadline(deadline: Deadline, sentences: Catalogue): WordedDeadline {
  const { rule, what, about } = deadline;
  return { ...deadline, what: nameOf(rule, what, sentences), ...aboutWords(about) };
}

export function wordAction(action: Action, sentences: Catalogue): WordedAction {
  const textOf = (which: string): string => sentences[`${action.id}.${which}`] ?? "";
  return { ...action, what: textOf("what"), who: textOf("who"), says: textOf("when") };
}

function wordEntry(entry: TimelineEntry, sentences: Catalogue): WordedEntry {
  const { rule, step, values } = entry;
  const onlyIf = entry.onlyIf === null ? null : conditionInWords(entry.onlyIf);
  const until = values.until === undefined ? undefined : valueInWords("until", values.until);
  const what =
    until === undefined
      ? nameOf(rule ?? step, entry.what, sentences)
      : (fillPart(sentences[`${step}.until`] ?? "", () => until) ?? entry.what);
  const slots: Slots = (name) => {
    switch (name) {
      case "left":
        return countWords("left", entry.schoolDaysLeft, sentences);
      case "late":
      case "since":
        return countWords(name, entry.schoolDaysLate, sentences);
      case "done":
        return doneWords(entry, sentences);
      case "missing":
        return missingWords(entry.missing);
      case "onlyIf":
        return onlyIf ?? undefined;
      case "earliest":
      case "latest":
      case "expectedBy":
      case "doneOn":
        return dayIn(entry[name]);
      default:
        return undefined;
    }
  };
  return { ...entry, what, ...aboutWords(entry.about), onlyIf, says: say(entry, sentences, slots) };
}

function wordLatestDay(step: LatestDay, sentences: Catalogue): WordedLatestDay {
  const what = nameOf(step.rule, step.what, sentences);
  const onlyIf = step.onlyIf === null ? null : conditionInWords(step.onlyIf);
  const slots: Slots = (name) => {
    if (name === "what") return what;
    if (name === "latest") return dayIn(step.latest);
    return name === "missing" ? missingWords(step.missing) : undefined;
  };
  return { ...step, what, ...aboutWords(step.about), onlyIf, says: say(step, sentences, slots) };
}

function wordDrift(drift: Drift, sentences: Catalogue): Said<Drift> {
  const slots: Slots = (name) =>
    name === "since" ? countWords("since", drift.schoolDays, sentences) : dayIn(drift.plannedEnd);
  return { ...drift, says: say(drift, sentences, slots) };
}

/** What is due, as its rule or event is called. */
function nameOf(ruleOrStep: string, what: string, sentences: Catalogue): string {
  return sentences[`${ruleOrStep}.what`] ?? what;
}

function aboutWords(about: Entry | null): { readonly about: string | null; readonly at: string | null } {
  return about === null ? { about: null, at: null } : { about: entryWords(about), at: about.at };
}

function dayIn(day: string | null): string | undefined {
  return valueInWords("", day);
}

function missingWords(missing: readonly MissingFact[]): string {
  return listInWords([...new Set(missing.map(({ words }) => words))]);
}

/** A number of school days, in the words for none, one, many or one that is not known. */
function countWords(which: string, days: number | null, sentences: Catalogue): string {
  const how = days === null ? "unknown" : days === 0 ? "none" : days === 1 ? "one" : "many";
  return (sentences[`${which}.${how}`] ?? "").replace("{n}", String(days));
}

function doneWords({ doneOn }: TimelineEntry, sentences: Catalogue): string {
  const day = dayIn(doneOn);
  return day === undefined
    ? (sentences["done.undated"] ?? "")
    : (sentences["done.on"] ?? "").replace("{doneOn}", day);
}
