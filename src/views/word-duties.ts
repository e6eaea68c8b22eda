import type { WalkedDay } from "../calendar/walks.js";
import type { Action } from "../duties/action.js";
import type { Deadline } from "../duties/deadline.js";
import type { Drift } from "../duties/drift.js";
import type { Assumption, BindingDuty, FirstStart } from "../duties/first-lawful-start.js";
import type { LatestDay, LatestDays } from "../duties/latest-days.js";
import type { Timeline } from "../duties/timeline.js";
import type { TimelineEntry } from "../duties/timeline-entry.js";
import { conditionInWords, quantityInWords } from "../engine/tree-words.js";
import type { Entry } from "../plan/entry.js";
import { factInfo } from "../plan/facts.js";
import type { Catalogue } from "../words/catalogue.js";
import { fillPart, type Slots } from "../words/fill.js";
import { entryWords, listInWords } from "../words/item-words.js";
import { say } from "../words/say.js";
import { valueInWords } from "../words/value-words.js";
import { allMissingInWords, type WithMissing, type WordedMissing, wordMissing } from "./word-missing.js";

/** With the sentence that its code and its values make. */
export type Said<T> = T & { readonly says: string };

/** A day of a walk, with why it counts or not. */
export type WordedDay = Said<WalkedDay>;

/** What something is about, how it was counted, what it depends on and what is not known of it, in words. */
type InWords<T> = Omit<T, "about" | "countedFrom" | "walk" | "onlyIf" | "missing"> & {
  readonly countedFrom: string | null;
  readonly walk: readonly WordedDay[];
  readonly missing: readonly WordedMissing[];
  /** The list entry it is about, in words, and its JSON Pointer. */
  readonly about: string | null;
  readonly at: string | null;
};

export type WordedDeadline = Omit<InWords<Deadline>, "latestNeeds"> & {
  readonly latestNeeds: readonly WordedMissing[];
};
export type WordedEntry = Said<InWords<TimelineEntry>> & { readonly onlyIf: string | null };
export type WordedLatestDay = Said<InWords<LatestDay>> & { readonly onlyIf: string | null };
export type WordedAction = Said<WithMissing<Action>> & { readonly what: string; readonly who: string };

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

/** A first start with its sentence. */
export interface WordedFirstStart extends Omit<Said<FirstStart>, "assuming" | "missing"> {
  readonly assuming: readonly (Assumption & { readonly words: string })[];
  readonly missing: readonly WordedMissing[];
}

export function wordFirstStart(first: FirstStart, sentences: Catalogue): WordedFirstStart {
  const named = (duty: BindingDuty): BindingDuty => ({
    ...duty,
    what: nameOf(duty.rule, duty.what, sentences),
  });
  const worded = {
    ...first,
    binding: first.binding.map(named),
    brokenAnyway: first.brokenAnyway.map(named),
    assuming: first.assuming.map((one) => ({ ...one, words: factInfo(one.fact).meaning })),
    missing: wordMissing(first.missing, sentences),
  };
  const slots: Slots = (name) => {
    if (name === "binding" || name === "brokenAnyway") {
      return listInWords([...new Set(worded[name].map(({ what }) => what))]);
    }
    if (name === "missing") return allMissingInWords(worded.missing);
    return name === "start" || name === "possibleFrom" ? dayIn(worded[name]) : undefined;
  };
  return { ...worded, says: say(worded, sentences, slots) };
}

export function wordDeadline(deadline: Deadline, sentences: Catalogue): WordedDeadline {
  const { rule, what, about } = deadline;
  const missing = wordMissing(deadline.missing, sentences);
  const counted = wordCounting(deadline, sentences);
  const latestNeeds = wordMissing(deadline.latestNeeds, sentences);
  return {
    ...deadline,
    what: nameOf(rule, what, sentences),
    latestNeeds,
    ...aboutWords(about),
    ...counted,
    missing,
  };
}

export function wordAction(action: Action, sentences: Catalogue): WordedAction {
  const textOf = (which: string): string => sentences[`${action.id}.${which}`] ?? "";
  const missing = wordMissing(action.missing, sentences);
  return { ...action, what: textOf("what"), who: textOf("who"), says: textOf("when"), missing };
}

function wordEntry(entry: TimelineEntry, sentences: Catalogue): WordedEntry {
  const { rule, step, values } = entry;
  const onlyIf = entry.onlyIf === null ? null : conditionInWords(entry.onlyIf);
  const until = values.until === undefined ? undefined : valueInWords("until", values.until);
  const what =
    until === undefined
      ? nameOf(rule ?? step, entry.what, sentences)
      : (fillPart(sentences[`${step}.until`] ?? "", () => until) ?? entry.what);
  const missing = wordMissing(entry.missing, sentences);
  const about = aboutWords(entry.about);
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
        return allMissingInWords(missing, about.about);
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
  const says = say(entry, sentences, slots);
  const counted = wordCounting(entry, sentences);
  return { ...entry, what, ...about, ...counted, onlyIf, missing, says };
}

function wordLatestDay(step: LatestDay, sentences: Catalogue): WordedLatestDay {
  const what = nameOf(step.rule, step.what, sentences);
  const onlyIf = step.onlyIf === null ? null : conditionInWords(step.onlyIf);
  const missing = wordMissing(step.missing, sentences);
  const about = aboutWords(step.about);
  const slots: Slots = (name) => {
    if (name === "what") return what;
    if (name === "latest") return dayIn(step.latest);
    return name === "missing" ? allMissingInWords(missing, about.about) : undefined;
  };
  const says = say(step, sentences, slots);
  const counted = wordCounting(step, sentences);
  return { ...step, what, ...about, ...counted, onlyIf, missing, says };
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

function wordCounting(
  { countedFrom, walk }: Pick<Deadline, "countedFrom" | "walk">,
  sentences: Catalogue,
): Pick<WordedDeadline, "countedFrom" | "walk"> {
  const from = countedFrom === null ? null : quantityInWords(countedFrom);
  return { countedFrom: from, walk: wordWalk(walk, from ?? "", sentences) };
}

/** A walk with its words; `start` says what its first day is. */
export function wordWalk(
  walk: readonly WalkedDay[],
  start: string,
  sentences: Catalogue,
): readonly WordedDay[] {
  return walk.map((step, i) => ({
    ...step,
    says: i === 0 ? start : (sentences[step.why] ?? "").replace("{counted}", String(step.counted)),
  }));
}

function dayIn(day: string | null): string | undefined {
  return valueInWords("", day);
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
