import { assess } from "../assess.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { Report } from "../report/report.js";
import { codesToJson, deadlinesToJson, toJson } from "../report/views/json.js";
import { Page } from "../report/views/layout.js";
import { codesToMarkdown, deadlinesToMarkdown, toMarkdown } from "../report/views/markdown.js";
import { escaped } from "../report/views/markdown-words.js";
import { codesToText, deadlinesToText, type TextOptions, toText } from "../report/views/text.js";
import { type Options, quoted } from "./arguments.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import {
  calendarBeside,
  councilFor,
  issueLines,
  type Read,
  readCalendarFile,
  readPlanFile,
} from "./inputs.js";

interface Views {
  readonly text: (report: Report, options: TextOptions) => string;
  readonly markdown: (report: Report) => string;
  readonly json: (report: Report, options: { readonly indent: number }) => string;
}

/** Everything there is to say about a plan. */
export function check(path: string, options: Options, host: Host): Promise<ExitCode> {
  return show(path, options, host, { text: toText, markdown: toMarkdown, json: toJson });
}

/** Only the deadlines of a plan. */
export function deadlines(path: string, options: Options, host: Host): Promise<ExitCode> {
  return show(path, options, host, {
    text: deadlinesToText,
    markdown: deadlinesToMarkdown,
    json: deadlinesToJson,
  });
}

/** Only the attendance codes of a plan. */
export function codes(path: string, options: Options, host: Host): Promise<ExitCode> {
  return show(path, options, host, { text: codesToText, markdown: codesToMarkdown, json: codesToJson });
}

const formats: readonly string[] = ["text", "markdown", "json"];

async function show(path: string, options: Options, host: Host, views: Views): Promise<ExitCode> {
  const format = options.format ?? "text";
  if (!formats.includes(format)) {
    return refuse([`There is no format ${quoted(format)}. The formats are text, markdown and json.`], host);
  }
  const checked = await checkFiles(path, options, host);
  if (!checked.ok) return refuse(checked.lines, host);
  const { report, calendarFile } = checked.value;
  const found = calendarFile === undefined ? undefined : `Calendar found beside the plan: ${calendarFile}`;
  if (format === "json") {
    if (found !== undefined) host.stderr.write(`${found}\n`);
    host.stdout.write(`${views.json(report, { indent: 2 })}\n`);
  } else if (format === "markdown") {
    host.stdout.write((found === undefined ? "" : `${escaped(found)}\n\n`) + views.markdown(report));
  } else {
    const note = found === undefined ? "" : `${noteText(found)}\n`;
    host.stdout.write(note + views.text(report, { width: 80, colour: host.colour }));
  }
  return report.anyError ? exitCodes.toPutRight : exitCodes.well;
}

function noteText(note: string): string {
  const page = new Page({});
  page.paragraph(note);
  return page.toString();
}

/** A report, with the name of the calendar file if it was found and not given. */
export interface CheckedFiles {
  readonly report: Report;
  readonly calendarFile: string | undefined;
}

/** Reads the files and checks the plan. */
export async function checkFiles(path: string, options: Options, host: Host): Promise<Read<CheckedFiles>> {
  const plan = await readPlanFile(path, host);
  if (!plan.ok) return plan;
  const council = councilFor(options.council, plan.value);
  if (!council.ok) return council;
  const beside = path === "-" || options.calendar !== undefined ? undefined : calendarBeside(path);
  const calendarFile = beside !== undefined && (await host.fileExists(beside)) ? beside : undefined;
  const calendarPath = options.calendar ?? calendarFile;
  let calendar: SchoolCalendar | undefined;
  if (calendarPath !== undefined) {
    const read = await readCalendarFile(calendarPath, host);
    if (!read.ok) return read;
    calendar = read.value;
  }
  const result = assess(plan.value, { council: council.value, calendar, asOf: options["as-of"] });
  return result.ok
    ? { ok: true, value: { report: result.report, calendarFile } }
    : { ok: false, lines: issueLines(result.issues) };
}

/** Prints why something was refused; nothing of it goes to standard output. */
export function refuse(lines: readonly string[], host: Host): ExitCode {
  host.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return exitCodes.refused;
}
