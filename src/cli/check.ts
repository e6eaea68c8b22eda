import { assess } from "../assess/assess.js";
import { fingerprint } from "../assess/fingerprint.js";
import type { Report } from "../assess/report.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { Plan } from "../plan/plan.js";
import { england } from "../policy/england/england.js";
import { codesToJson, deadlinesToJson, toJson } from "../views/json.js";
import { codesToMarkdown, deadlinesToMarkdown, reportMarkdown } from "../views/markdown.js";
import { type Fingerprints, saysNothingYet } from "../views/outline.js";
import { countWords, plain } from "../views/plain-words.js";
import { codesToText, deadlinesToText, reportText, type TextOptions } from "../views/text.js";
import type { WordingOptions } from "../views/word.js";
import { listInWords } from "../words/item-words.js";
import { like, type Options, quoted } from "./arguments.js";
import { type CalendarRead, readAnyCalendar } from "./calendar-files.js";
import { councilFor } from "./chosen-council.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { calendarBeside, issueLines, mayEcho, type Read, readPlanFile } from "./inputs.js";

interface Views {
  readonly text: (report: Report, options: TextOptions, prints: Fingerprints) => string;
  readonly markdown: (report: Report, wording: WordingOptions, prints: Fingerprints) => string;
  readonly json: (report: Report, options: { readonly indent: number }) => string;
}

/** Everything there is to say about a plan. */
export function check(path: string, options: Options, host: Host): Promise<ExitCode> {
  return show(path, options, host, { text: reportText, markdown: reportMarkdown, json: toJson });
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

const formats = ["text", "markdown", "json"];

async function show(path: string, options: Options, host: Host, views: Views): Promise<ExitCode> {
  const { format = "text" } = options;
  const refused = refusedFormat(format);
  if (refused !== undefined) return refuse([refused], host);
  const checked = await checkFiles(path, options, host);
  if (!checked.ok) return refuse(checked.lines, host);
  const { report, prints, calendarFile } = checked.value;
  noteCalendar(calendarFile, host);
  if (format === "json") {
    host.stdout.write(`${views.json(report, { indent: 2 })}\n`);
  } else if (format === "markdown") {
    host.stdout.write(views.markdown(report, {}, prints));
  } else {
    host.stdout.write(views.text(report, { width: 80, colour: host.colour }, prints));
  }
  if (report.anyError) return exitCodes.toPutRight;
  return saysNothingYet(report) ? exitCodes.cannotSay : exitCodes.well;
}

/** What is said of a format there is not. */
export function refusedFormat(format: string, known: readonly string[] = formats): string | undefined {
  return known.includes(format)
    ? undefined
    : `There is no format ${quoted(format)}.${like("A format", format, known)} The formats are ${listInWords(known)}.`;
}

/** Says that a calendar was found and not given: beside the answer, which may go into a file. */
export function noteCalendar(calendarFile: string | undefined, host: Host): void {
  if (calendarFile !== undefined)
    host.stderr.write(`${plain(`Calendar found beside the plan: ${calendarFile}`)}\n`);
}

/** A report, with the name of the calendar file if it was found and not given. */
export interface CheckedFiles {
  readonly report: Report;
  readonly prints: Fingerprints;
  readonly calendarFile: string | undefined;
}

/** Reads the files and checks the plan. */
export async function checkFiles(path: string, options: Options, host: Host): Promise<Read<CheckedFiles>> {
  const files = await readFiles(path, options, host, (plan) =>
    councilFor(options.council, plan, host, mayEcho(options)),
  );
  if (!files.ok) return files;
  const { plan, calendar, calendarFile, chosen: council } = files.value;
  const result = assess(plan, { council, calendar, asOf: options["as-of"], knownOn: options["known-on"] });
  if (!result.ok) return { ok: false, lines: issueLines(result.issues) };
  const prints: Fingerprints = {
    council: council && fingerprint(council),
    law: fingerprint(england),
    calendar: calendar && fingerprint(calendar),
  };
  return { ok: true, value: { report: result.report, prints, calendarFile } };
}

/** A plan and its calendar, with what was chosen for the plan before the calendar was read. */
export interface FilesRead<Chosen> {
  readonly plan: Plan;
  readonly chosen: Chosen;
  readonly calendar: SchoolCalendar | undefined;
  /** The name of the calendar file if it was found and not given. */
  readonly calendarFile: string | undefined;
}

/** Says that events of a calendar were left out, and where to see them. */
function noteLeftOut(path: string, { leftOut }: CalendarRead, host: Host): void {
  if (leftOut.length === 0) return;
  const count = countWords(leftOut.length, "thing in it was", "things in it were");
  host.stderr.write(
    `Calendar ${quoted(path)}: ${count} left out. To see them: offsite-direction calendar ${plain(path)}\n`,
  );
}

/** Reads a plan, chooses for it, and reads the calendar given or found beside it. */
export async function readFiles<Chosen>(
  path: string,
  options: Options,
  host: Host,
  choose: (plan: Plan) => Promise<Read<Chosen>>,
): Promise<Read<FilesRead<Chosen>>> {
  const echo = mayEcho(options);
  const plan = await readPlanFile(path, host, echo);
  if (!plan.ok) return plan;
  const chosen = await choose(plan.value);
  if (!chosen.ok) return chosen;
  const beside = path === "-" || options.calendar !== undefined ? undefined : calendarBeside(path);
  const calendarFile = beside !== undefined && (await host.fileExists(beside)) ? beside : undefined;
  const calendarPath = options.calendar ?? calendarFile;
  let calendar: SchoolCalendar | undefined;
  if (calendarPath !== undefined) {
    const read = await readAnyCalendar(calendarPath, {}, host, echo);
    if (!read.ok) return read;
    ({ calendar } = read.value);
    noteLeftOut(calendarPath, read.value, host);
  }
  return { ok: true, value: { plan: plan.value, chosen: chosen.value, calendar, calendarFile } };
}

/** Prints why something was refused; nothing of it goes to standard output. */
export function refuse(lines: readonly string[], host: Host): ExitCode {
  host.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return exitCodes.refused;
}
