import { OptionError, takeOptions } from "../../input/options.js";
import type { Report } from "../report.js";
import { viewed } from "./viewed.js";

/**
 * A report as JSON text: the same text for the same report on every engine. `indent` is the number of spaces, 0 to 10;
 * 0, the default, puts everything on one line.
 *
 * @example toJson(report, { indent: 2 })
 */
export function toJson(report: Report, options: { readonly indent?: number } = {}): string {
  return viewed(report, ["osd-report/1"], () => {
    const { indent = 0 } = takeOptions(options, ["indent"], "second");
    return jsonText(report, indent);
  });
}

/** Only the deadlines of a report, with what they rest on. */
export function deadlinesToJson(report: Report, { indent = 0 }: { readonly indent?: number } = {}): string {
  return jsonText({ ...identityOf(report), deadlines: report.deadlines }, indent);
}

/** Only the attendance codes of a report, with what they rest on. */
export function codesToJson(report: Report, { indent = 0 }: { readonly indent?: number } = {}): string {
  return jsonText({ ...identityOf(report), codes: report.codes }, indent);
}

function identityOf({ library, council, law, asOf, calendar, hash }: Report): object {
  return { library, council, law, asOf, calendar, report: hash };
}

function jsonText(value: object, indent: unknown): string {
  if (typeof indent !== "number" || !Number.isInteger(indent) || indent < 0 || indent > 10) {
    throw new OptionError("The indent is a whole number of spaces, 0 to 10.");
  }
  return JSON.stringify(value, null, indent);
}
