import { parseDay } from "../days/plain-date.js";
import type { ClauseId } from "../plan/plan.js";
import { compressWalk, type WalkedSpan } from "./compress-walk.js";
import { daysBetween, dayWords, forceWords, idWords, spanWords } from "./plain-words.js";
import type { WordedReport } from "./word.js";
import type { WordedDeadline } from "./word-duties.js";
import { allMissingInWords } from "./word-missing.js";

export type StatusTone = "good" | "bad" | "open";

/** One thing that is due on a day, with all who ask for it. */
export interface ShownDeadline {
  /** A word or two: "late", "in time", "cannot tell". */
  readonly status: string;
  readonly tone: StatusTone;
  /** What is due, and when it was done. */
  readonly what: string;
  /** "ENG-04 (law)". */
  readonly askedBy: string;
}

/** How a day was counted: from where, and each step in short. */
export interface ShownWalk {
  readonly heading: string;
  readonly steps: readonly { readonly days: string; readonly why: string }[];
}

/** A last day with everything due by it, or a first day with everything that has to be met from then on. */
export interface DeadlineDay {
  readonly kind: WordedDeadline["kind"];
  /** The day in full, "From ... on" for a first day, or that it cannot be worked out. */
  readonly day: string;
  readonly things: readonly ShownDeadline[];
  readonly walks: readonly ShownWalk[];
}

/** The deadlines of a report in the order of their days; what one day asks for twice is said once. */
export function deadlineDays(report: WordedReport): readonly DeadlineDay[] {
  const days = new Map<string, WordedDeadline[]>();
  for (const deadline of report.deadlines) {
    const key = dayHeading(deadline);
    const same = days.get(key);
    if (same === undefined) days.set(key, [deadline]);
    else same.push(deadline);
  }
  return [...days].map(([day, deadlines]) => ({
    kind: (deadlines[0] as WordedDeadline).kind,
    day,
    things: deadlinesOn(deadlines, report),
    walks: walksOf(deadlines),
  }));
}

function dayHeading({ kind, latest }: WordedDeadline): string {
  if (kind === "last-day") return latest === null ? "Day not known" : dayWords(latest);
  return latest === null ? "First day not known" : `From ${dayWords(latest)} on`;
}

function deadlinesOn(deadlines: readonly WordedDeadline[], report: WordedReport): readonly ShownDeadline[] {
  const alike = new Map<string, WordedDeadline[]>();
  for (const deadline of deadlines) {
    const { what, about, status, doneOn, plannedFor } = deadline;
    const key = JSON.stringify([what, about, status, doneOn, plannedFor]);
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [deadline]);
    else same.push(deadline);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [deadlineOf(first, same, report)];
  });
}

/** A deadline with how it stands on the day taken as today, and all who ask for it. */
export function deadlineOf(
  first: WordedDeadline,
  same: readonly WordedDeadline[],
  report: WordedReport,
): ShownDeadline {
  const { kind, about, status, doneOn, plannedFor, latest, latestNeeds, missing } = first;
  const what = whatWords(first);
  const asked = askedBy(same, report);
  if (kind === "first-day" && status !== "cannot-tell") {
    const kept = status === "in-time";
    return { status: kept ? "met" : "not met", tone: kept ? "good" : "bad", what, askedBy: asked };
  }
  const named = `${what}${dayOf(", done on", doneOn)}${dayOf(", planned for", plannedFor)}`;
  const needs = allMissingInWords(latestNeeds, about);
  const said = needs === "" ? named : `${named}; the last day cannot be told without ${needs}`;
  switch (status) {
    case "in-time":
      return { status: "in time", tone: "good", what: said, askedBy: asked };
    case "late":
      return { status: "late", tone: "bad", what: said, askedBy: asked };
    case "done-not-as-required":
      return { status: "not as required", tone: "bad", what: said, askedBy: asked };
    case "not-done":
      return { ...notDoneBy(latest, report), what: said, askedBy: asked };
    default: {
      const unknown = allMissingInWords(missing, about);
      const open = unknown === "" ? named : `${named}; not known: ${unknown}`;
      return { status: "cannot tell", tone: "open", what: open, askedBy: asked };
    }
  }
}

function dayOf(lead: string, day: string | null): string {
  return day === null ? "" : `${lead} ${dayWords(day)}`;
}

/** What is due, with the list entry it is about: "outcome of the review of Wednesday 25 November 2026". */
export function whatWords({ what, about }: Pick<WordedDeadline, "what" | "about">): string {
  if (about === null) return what;
  const noun = "the review";
  return what.endsWith(noun) && about.startsWith(noun)
    ? what.slice(0, -noun.length) + about
    : `${what} (${about})`;
}

function askedBy(same: readonly WordedDeadline[], report: WordedReport): string {
  const byForce = new Map<string, ClauseId[]>();
  for (const { force, clauses } of same) {
    const words = force === "council" ? (report.council?.name ?? "council") : forceWords[force].words;
    byForce.set(words, [...(byForce.get(words) ?? []), ...clauses]);
  }
  return [...byForce].map(([words, ids]) => `${idWords(ids)} (${words})`).join(", ");
}

/** How a thing stands that is known not to be done: "in 3 days", "due today", "overdue". */
export function notDoneBy(
  latest: string | null,
  { asOf }: WordedReport,
): Pick<ShownDeadline, "status" | "tone"> {
  const left = latest === null || asOf === null ? undefined : daysBetween(asOf, latest);
  if (left === undefined) return { status: "not done", tone: "open" };
  if (left < 0) return { status: "overdue", tone: "bad" };
  return { status: left === 0 ? "due today" : `in ${left} ${left === 1 ? "day" : "days"}`, tone: "open" };
}

/** Whether there is more to list than the day itself. */
export function isWalkShown(walk: WordedDeadline["walk"]): boolean {
  return walk.length > 1;
}

function walksOf(deadlines: readonly WordedDeadline[]): readonly ShownWalk[] {
  const walks = new Map<string, ShownWalk>();
  for (const deadline of deadlines) {
    if (!isWalkShown(deadline.walk)) continue;
    const walk = walkOf(deadline);
    walks.set(JSON.stringify(walk), walk);
  }
  return [...walks.values()];
}

const countingWords: Readonly<Record<string, readonly [one: string, many: string, direction: string]>> = {
  "school-days-before": ["school day", "school days", "back"],
  "school-days-after": ["school day", "school days", "on"],
  "school-weeks-after": ["school week", "school weeks", "on"],
  "calendar-days-before": ["day", "days", "back"],
  "calendar-days-after": ["day", "days", "on"],
};

function walkOf({ kind, counting, count, from, countedFrom, walk }: WordedDeadline): ShownWalk {
  const [one, many, direction] = countingWords[counting] ?? ["day", "days", "on"];
  const length = count === null ? "" : ` ${count} ${count === 1 ? one : many}`;
  const start = from === null ? "" : ` from ${dayWords(from)}, ${countedFrom ?? ""}`;
  const spans = joinCounted(compressWalk(walk).slice(1));
  return {
    heading: `Counted ${direction}${length}${start}:`,
    steps: spans.map((span, i) => ({
      days: spanWords(span.from, span.to),
      why: stepWords(span, i === spans.length - 1 ? lastStep[kind] : undefined),
    })),
  };
}

const lastStep: Readonly<Record<WordedDeadline["kind"], string>> = {
  "last-day": "the last day in time",
  "first-day": "the first day that binds",
};

function stepWords({ counted, says }: WalkedSpan, isThen: string | undefined): string {
  if (counted === null) return `${says}, not counted`;
  return isThen === undefined ? says : `${says}: ${isThen}`;
}

/** Neighbouring days that are counted become one line once there are three or more, but the last stays by itself. */
function joinCounted(spans: readonly WalkedSpan[]): readonly WalkedSpan[] {
  const joined: WalkedSpan[] = [];
  for (let i = 0; i < spans.length; ) {
    let end = i;
    while (end + 2 < spans.length && isNextCounted(spans[end], spans[end + 1])) end += 1;
    const [first, last] = [spans[i], spans[end]];
    if (first !== undefined && last !== undefined && end - i >= 2) joined.push(run(first, last));
    else joined.push(...spans.slice(i, end + 1));
    i = end + 1;
  }
  return joined;
}

function isNextCounted(one: WalkedSpan | undefined, next: WalkedSpan | undefined): boolean {
  if (one === undefined || next === undefined || one.counted === null || next.counted === null) return false;
  const gap = (parseDay(next.from) ?? 0) - (parseDay(one.from) ?? 0);
  return Math.abs(gap) === 1;
}

function run(first: WalkedSpan, last: WalkedSpan): WalkedSpan {
  const [from, to] = first.from < last.from ? [first.from, last.to] : [last.from, first.to];
  const stem = first.says.slice(0, first.says.lastIndexOf(" "));
  return { ...last, from, to, says: `${stem}s ${first.counted} to ${last.counted}` };
}
