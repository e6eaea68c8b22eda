import type { Comparison, ComparisonCell, ComparisonRow } from "../assess/compare/comparison.js";
import type { OpenDifference } from "../assess/differences/difference-met.js";
import type { Report } from "../assess/report.js";
import type { CalendarNote } from "../calendar/calendar-notes.js";
import type { Remark } from "../check/remark.js";
import type { Basis } from "../check/types.js";
import type { Message } from "../input/message.js";
import { OptionError, takeOptions } from "../input/options.js";
import type { WeeklyHours } from "../register/weekly-hours.js";
import { type Catalogue, catalogue } from "../words/catalogue.js";
import { say } from "../words/say.js";
import { settingQuantity } from "../words/value-words.js";
import { type Shown, shownSchemas, viewed } from "./viewed.js";
import { type WordedDifference, wordDifference } from "./word-difference.js";
import {
  type Said,
  type WordedAction,
  type WordedDeadline,
  type WordedFirstStart,
  type WordedLatestDays,
  type WordedTimeline,
  wordAction,
  wordDeadline,
  wordFirstStart,
  wordLatestDays,
  wordTimeline,
} from "./word-duties.js";
import { type WordedFinding, wordFinding } from "./word-finding.js";
import { type WordedForm, wordForm } from "./word-form.js";
import { type WordedHours, wordHours } from "./word-hours.js";
import { type WithMissing, wordMissing } from "./word-missing.js";
import {
  type WordedAudit,
  type WordedCodes,
  type WordedRegister,
  wordAudit,
  wordCodes,
  wordRegister,
} from "./word-registers.js";

/** How a result is worded. */
export interface WordingOptions {
  /** Sentences to use in place of the library's, by code: another language, or the words of an interface. */
  readonly catalogue?: Catalogue;
}

/** A report with its sentences. */
export interface WordedReport
  extends Omit<
    Report,
    | "findings"
    | "remarks"
    | "deadlines"
    | "actions"
    | "codes"
    | "differences"
    | "openDifferences"
    | "forms"
    | "calendarNotes"
  > {
  readonly findings: readonly WordedFinding[];
  readonly remarks: readonly Said<Remark>[];
  readonly calendarNotes: readonly Said<CalendarNote>[];
  readonly deadlines: readonly WordedDeadline[];
  readonly actions: readonly WordedAction[];
  readonly codes: readonly WordedCodes[];
  readonly differences: readonly WordedDifference[];
  readonly openDifferences: readonly WithMissing<OpenDifference>[];
  readonly forms: readonly WordedForm[];
}

/** A comparison with its sentences. */
export interface WordedComparison
  extends Omit<Comparison, "responsible" | "rows" | keyof WordedBasis>,
    WordedBasis {
  readonly responsible: readonly Said<Comparison["responsible"][number]>[];
  readonly rows: readonly WordedRow[];
}

/** One matter under several councils, with what each document sets in words. */
export interface WordedRow extends Omit<ComparisonRow, "cells" | "national"> {
  readonly cells: { readonly [council: string]: WordedCell | null };
  readonly national: WordedCell | null;
}

/** How a matter comes out under one document; `value` has what the document sets, null where it sets nothing. */
export type WordedCell = ComparisonCell & { readonly value: string | null };

/** What every result comes with, with its sentences. */
export interface WordedBasis {
  readonly remarks: readonly Said<Remark>[];
  readonly calendarNotes: readonly Said<CalendarNote>[];
}

/** A result in words, by the schema it names. */
interface WordedBySchema {
  readonly "osd-report/1": WordedReport;
  readonly "osd-comparison/1": WordedComparison;
  readonly "osd-timeline/1": WordedTimeline & WordedBasis;
  readonly "osd-latest-days/1": WordedLatestDays & WordedBasis;
  readonly "osd-first-start/1": WordedFirstStart & WordedBasis;
  readonly "osd-register/1": WordedRegister & WordedBasis;
  readonly "osd-audit/1": WordedAudit & WordedBasis;
  readonly "osd-weekly-hours/1": WordedHours;
}

/** A result that can be put into words. */
export type Wordable = Shown | Comparison | WeeklyHours;

/** A result with its sentences beside its codes. */
export type Worded<T extends Wordable> = WordedBySchema[T["schema"]];

/**
 * A result with a sentence beside each code: `says`, and for a finding `toPutRight` and its working in words. Days,
 * numbers, ids and outcomes stay as they are. Throws an `OptionError` for anything else.
 *
 * @example word(report).findings[0]?.says // "Parents were told of the placement."
 */
export function word<T extends Wordable>(result: T, options: WordingOptions = {}): Worded<T> {
  return viewed(result, [...shownSchemas, "osd-comparison/1", "osd-weekly-hours/1"], () => {
    const sentences = readCatalogue(takeOptions(options, ["catalogue"], "second").catalogue);
    return wordIn(result, sentences);
  });
}

/** A result in the words of a catalogue. */
export function wordIn<T extends Wordable>(result: T, sentences: Catalogue): Worded<T> {
  const worded = wordAny(result, sentences);
  return ("remarks" in result ? { ...worded, ...wordBasis(result, sentences) } : worded) as Worded<T>;
}

function wordBasis(
  { remarks, calendarNotes }: Pick<Basis, keyof WordedBasis>,
  sentences: Catalogue,
): WordedBasis {
  return { remarks: said(remarks, sentences), calendarNotes: said(calendarNotes, sentences) };
}

/** All but the remarks and notes, which every result has. */
function wordAny(result: Wordable, sentences: Catalogue): object {
  switch (result.schema) {
    case "osd-report/1":
      return wordReport(result, sentences);
    case "osd-comparison/1":
      return wordComparison(result, sentences);
    case "osd-timeline/1":
      return wordTimeline(result, sentences);
    case "osd-latest-days/1":
      return wordLatestDays(result, sentences);
    case "osd-first-start/1":
      return wordFirstStart(result, sentences);
    case "osd-register/1":
      return wordRegister(result, sentences);
    case "osd-audit/1":
      return wordAudit(result, sentences);
    case "osd-weekly-hours/1":
      return wordHours(result, sentences);
  }
}

function wordComparison(
  comparison: Comparison,
  sentences: Catalogue,
): Omit<WordedComparison, keyof WordedBasis> {
  return {
    ...comparison,
    responsible: said(comparison.responsible, sentences),
    rows: comparison.rows.map(({ cells, national, ...row }) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, wordCell(cell)])),
      national: wordCell(national),
    })),
  };
}

function wordCell(cell: ComparisonCell | null): WordedCell | null {
  if (cell === null) return null;
  const words = new Set(cell.sets.map(({ setting, value }) => settingQuantity(setting, value)));
  return { ...cell, value: words.size === 0 ? null : [...words].join("; ") };
}

function wordReport(report: Report, sentences: Catalogue): Omit<WordedReport, keyof WordedBasis> {
  return {
    ...report,
    findings: report.findings.map((finding) => wordFinding(finding, sentences)),
    deadlines: report.deadlines.map((deadline) => wordDeadline(deadline, sentences)),
    actions: report.actions.map((action) => wordAction(action, sentences)),
    codes: wordCodes(report.codes, sentences),
    differences: report.differences.map((difference) => wordDifference(difference, sentences)),
    openDifferences: report.openDifferences.map((one) => ({
      ...one,
      missing: wordMissing(one.missing, sentences),
    })),
    forms: report.forms.map((form) => wordForm(form, sentences)),
  };
}

function said<T extends Message>(list: readonly T[], sentences: Catalogue): readonly Said<T>[] {
  return list.map((one) => ({ ...one, says: say(one, sentences) }));
}

/** The sentences given, and the library's for every other code. */
export function readCatalogue(given: unknown): Catalogue {
  if (given === undefined) return catalogue;
  try {
    const entries = Object.entries(given as object);
    if (entries.every(([, text]) => typeof text === "string")) {
      return { ...catalogue, ...Object.fromEntries(entries) };
    }
  } catch {
    // Nothing that can be read.
  }
  throw new OptionError('The catalogue is an object of sentences by code: { "parents-told.met": "..." }.');
}
