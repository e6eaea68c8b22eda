import type { Comparison } from "../assess/compare/comparison.js";
import type { Remark, Report } from "../assess/report.js";
import type { Message } from "../input/message.js";
import { OptionError, takeOptions } from "../input/options.js";
import { type Catalogue, catalogue } from "../words/catalogue.js";
import { say } from "../words/say.js";
import { viewed } from "./viewed.js";
import { type WordedFinding, wordFinding } from "./word-finding.js";

/** How a result is worded. */
export interface WordingOptions {
  /** Sentences to use in place of the library's, by code: another language, or the words of an interface. */
  readonly catalogue?: Catalogue;
}

/** With the sentence that its code and its values make. */
export type Said<T> = T & { readonly says: string };

/** A report with its sentences. */
export interface WordedReport extends Omit<Report, "findings" | "remarks"> {
  readonly findings: readonly WordedFinding[];
  readonly remarks: readonly Said<Remark>[];
}

/** A comparison with its sentences. */
export interface WordedComparison extends Omit<Comparison, "responsible" | "remarks"> {
  readonly responsible: readonly Said<Comparison["responsible"][number]>[];
  readonly remarks: readonly Said<Remark>[];
}

/**
 * A report or a comparison with a sentence beside each code: `says`, and for a finding `toPutRight` and its working in
 * words. Everything else stays as it is. Throws an `OptionError` for anything else.
 *
 * @example word(report).findings[0]?.says // "Parents were told of the placement."
 */
export function word(result: Report, options?: WordingOptions): WordedReport;
export function word(result: Comparison, options?: WordingOptions): WordedComparison;
export function word(
  result: Report | Comparison,
  options: WordingOptions = {},
): WordedReport | WordedComparison {
  return viewed(result, ["osd-report/1", "osd-comparison/1"], () => {
    const sentences = readCatalogue(takeOptions(options, ["catalogue"], "second").catalogue);
    return result.schema === "osd-report/1"
      ? wordReport(result, sentences)
      : {
          ...result,
          responsible: said(result.responsible, sentences),
          remarks: said(result.remarks, sentences),
        };
  });
}

/** A report in the words of a catalogue. */
export function wordReport(report: Report, sentences: Catalogue): WordedReport {
  return {
    ...report,
    findings: report.findings.map((finding) => wordFinding(finding, sentences)),
    remarks: said(report.remarks, sentences),
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
