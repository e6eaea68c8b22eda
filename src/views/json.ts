import type { Report } from "../assess/report.js";
import { contentHash } from "../engine/content-hash.js";
import { OptionError, takeOptions } from "../input/options.js";
import { type Shown, shownSchemas, viewed } from "./viewed.js";
import { readCatalogue, type WordingOptions, wordIn } from "./word.js";

export interface JsonOptions extends WordingOptions {
  /** Spaces of an indent, 0 to 10. */
  readonly indent?: number;
}

/**
 * A report, or any other result that has a page, as JSON text: the same text for the same result on every engine.
 * It comes with its sentences; `JSON.stringify(report)` gives codes and values alone.
 * `indent` is the number of spaces, 0 to 10; 0, the default, puts everything on one line.
 *
 * @example toJson(report, { indent: 2 })
 */
export function toJson(source: Shown, options: JsonOptions = {}): string {
  return viewed(source, shownSchemas, () => {
    const { indent = 0, catalogue } = takeOptions(options, ["indent", "catalogue"], "second");
    return jsonText(wordIn(source, readCatalogue(catalogue)), indent);
  });
}

/** Only the deadlines of a report, with what they rest on. */
export function deadlinesToJson(report: Report, { indent = 0 }: { readonly indent?: number } = {}): string {
  return jsonText(partOf(report, "deadlines"), indent);
}

/** Only the attendance codes of a report, with what they rest on. */
export function codesToJson(report: Report, { indent = 0 }: { readonly indent?: number } = {}): string {
  return jsonText(partOf(report, "codes"), indent);
}

function partOf(report: Report, part: "deadlines" | "codes"): object {
  const { library, council, law, asOf, calendar } = report;
  const { remarks, calendarNotes, [part]: wanted } = wordIn(report, readCatalogue(undefined));
  const print = contentHash(report);
  return { library, council, law, asOf, calendar, report: print, remarks, calendarNotes, [part]: wanted };
}

function jsonText(value: object, indent: unknown): string {
  if (typeof indent !== "number" || !Number.isInteger(indent) || indent < 0 || indent > 10) {
    throw new OptionError("The indent is a whole number of spaces, 0 to 10.");
  }
  return JSON.stringify(value, null, indent);
}
