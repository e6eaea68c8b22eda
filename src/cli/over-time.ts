import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { type FirstStart, firstLawfulStart } from "../duties/first-lawful-start.js";
import { type LatestDays, latestDaysFor } from "../duties/latest-days.js";
import { type Timeline, timeline as timelineOf } from "../duties/timeline.js";
import type { Refusal } from "../input/list-issues.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { expectedRegister } from "../register/expected-register.js";
import { toCsv } from "../views/csv.js";
import { toIcalendar } from "../views/ical.js";
import { toJson } from "../views/json.js";
import { toMarkdown } from "../views/markdown.js";
import { toText } from "../views/text.js";
import type { Shown } from "../views/viewed.js";
import type { Options } from "./arguments.js";
import { noteCalendar, readFiles, refuse, refusedFormat } from "./check.js";
import { councilFor } from "./chosen-council.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { issueLines, mayEcho, type Read } from "./inputs.js";

/** A result to show, and whether it says that something has to be put right. */
export interface Answer {
  readonly source: Shown;
  readonly toPutRight: boolean;
}

/** What an answer is worked out from. */
export interface Inputs {
  readonly plan: Plan;
  readonly council: Council;
  readonly calendar: SchoolCalendar | undefined;
  readonly knownOn: string | undefined;
}

/** Every duty of the direction as it stands on a day. */
export function timeline(path: string, options: Options, host: Host): Promise<ExitCode> {
  const asOf = options["as-of"] ?? "";
  return answer(path, options, host, ["text", "markdown", "json", "csv", "ics"], async (inputs) => {
    const { plan, ...given } = inputs;
    const result = timelineOf(plan, { ...given, asOf });
    return result.ok
      ? ok({ source: result.timeline, toPutRight: isLate(result.timeline) })
      : refusedBy(result);
  });
}

function isLate({ entries, drift }: Timeline): boolean {
  const late = entries.some(
    ({ status, severity }) => severity === "error" && (status === "overdue" || status === "done-late"),
  );
  return late || drift !== null;
}

/** The last days for a wished start, or the first start that keeps every last day. */
export function start(path: string, options: Options, host: Host): Promise<ExitCode> {
  const { start: wished, "as-of": asOf = "" } = options;
  return answer(path, options, host, ["text", "markdown", "json"], async ({ plan, calendar, ...given }) => {
    if (wished !== undefined) {
      const result = latestDaysFor(plan, wished, { ...given, calendar });
      return result.ok
        ? ok({ source: result.latestDays, toPutRight: isTooLate(result.latestDays) })
        : refusedBy(result);
    }
    if (calendar === undefined) return noCalendar;
    const result = firstLawfulStart(plan, { ...given, calendar, asOf });
    return result.ok
      ? ok({ source: result.firstStart, toPutRight: hasNoStart(result.firstStart) })
      : refusedBy(result);
  });
}

function isTooLate({ steps }: LatestDays): boolean {
  return steps.some(
    ({ severity, latest, recorded }) =>
      severity === "error" && latest !== null && recorded !== null && recorded > latest,
  );
}

function hasNoStart({ start: sure, possibleFrom }: FirstStart): boolean {
  return sure === null && possibleFrom === null;
}

/** The codes to expect from one day to another. Nothing is recorded yet, so nothing has to be put right. */
export function register(path: string, options: Options, host: Host): Promise<ExitCode> {
  const { from = "", to = "" } = options;
  return answer(
    path,
    options,
    host,
    ["text", "markdown", "json", "csv", "ics"],
    async ({ plan, calendar, ...given }) => {
      if (calendar === undefined) return noCalendar;
      const result = expectedRegister(plan, { ...given, calendar, from, to });
      return result.ok ? ok({ source: result.register, toPutRight: false }) : refusedBy(result);
    },
  );
}

/** The answer to give where the school's calendar is needed and there is none. */
export const noCalendar: Read<never> = {
  ok: false,
  lines: [
    "This needs the school's calendar. Give it with --calendar FILE (.json, .ics, .csv, or a starter such as derbyshire-2026-27), or put it beside PLAN.json as PLAN.calendar.json.",
  ],
};

export function ok(value: Answer): Read<Answer> {
  return { ok: true, value };
}

export function refusedBy({ issues }: Refusal): Read<never> {
  return { ok: false, lines: issueLines(issues) };
}

/** Reads plan and calendar, works out an answer and shows it in the format asked for. */
export async function answer(
  path: string,
  options: Options,
  host: Host,
  formats: readonly string[],
  workOut: (inputs: Inputs) => Promise<Read<Answer>>,
): Promise<ExitCode> {
  const { format = "text" } = options;
  const refused = refusedFormat(format, formats);
  if (refused !== undefined) return refuse([refused], host);
  const files = await readFiles(path, options, host, (plan) =>
    councilFor(options.council, plan, host, mayEcho(options)),
  );
  if (!files.ok) return refuse(files.lines, host);
  const { plan, chosen: council, calendar, calendarFile } = files.value;
  const answered = await workOut({ plan, council, calendar, knownOn: options["known-on"] });
  if (!answered.ok) return refuse(answered.lines, host);
  const { source, toPutRight } = answered.value;
  noteCalendar(calendarFile, host);
  host.stdout.write(shown(source, format, host));
  return toPutRight ? exitCodes.toPutRight : exitCodes.well;
}

function shown(source: Shown, format: string, { colour }: Host): string {
  if (format === "markdown") return toMarkdown(source);
  if (format === "json") return `${toJson(source, { indent: 2 })}\n`;
  const { schema } = source;
  if (format === "ics" && (schema === "osd-timeline/1" || schema === "osd-register/1")) {
    return toIcalendar(source);
  }
  if (
    format === "csv" &&
    (schema === "osd-timeline/1" || schema === "osd-register/1" || schema === "osd-audit/1")
  ) {
    return toCsv(source);
  }
  return toText(source, { width: 80, colour });
}
