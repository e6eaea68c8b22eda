import type { Report } from "../report.js";

/**
 * A report as JSON text: the same text for the same report on every engine. `indent` is the number of spaces, 0 to 10;
 * 0, the default, puts everything on one line.
 *
 * @example toJson(report, { indent: 2 })
 */
export function toJson(report: Report, { indent = 0 }: { readonly indent?: number } = {}): string {
  return jsonText(report, indent);
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

function jsonText(value: object, indent: number): string {
  if (!Number.isInteger(indent) || indent < 0 || indent > 10) {
    throw new RangeError("The indent is a whole number of spaces, 0 to 10.");
  }
  return JSON.stringify(value, null, indent);
}
