import type { Comparison } from "../assess/compare/comparison.js";
import { compare } from "../assess/compare.js";
import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import type { Options } from "./arguments.js";
import { noteCalendar, readFiles, refuse, refusedFormat } from "./check.js";
import { namedCouncil } from "./chosen-council.js";
import { comparisonMarkdown, comparisonText } from "./compare-views.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { issueLines, mayEcho, type Read } from "./inputs.js";

/**
 * The same plan under several councils, all of them unless some are named. Ends with 0 however they come out: only the
 * home school's council decides, and `check` says how the plan stands there.
 */
export async function compareCouncils(path: string, options: Options, host: Host): Promise<ExitCode> {
  const { format = "text" } = options;
  const refused = refusedFormat(format);
  if (refused !== undefined) return refuse([refused], host);
  const files = await readFiles(path, options, host, () =>
    councilsNamed(options.councils, host, mayEcho(options)),
  );
  if (!files.ok) return refuse(files.lines, host);
  const { plan, chosen, calendar, calendarFile } = files.value;
  const result = compare(plan, chosen, { calendar, asOf: options["as-of"] });
  if (!result.ok) return refuse(issueLines(result.issues), host);
  noteCalendar(calendarFile, host);
  host.stdout.write(shown(result.comparison, format, host));
  return exitCodes.well;
}

function shown(comparison: Comparison, format: string, { colour }: Host): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  return format === "markdown" ? comparisonMarkdown(comparison) : comparisonText(comparison, colour);
}

/** The councils of a list such as `norfolk,derbyshire,our-council.json`, in its order. */
async function councilsNamed(
  list: string | undefined,
  host: Host,
  echo: boolean,
): Promise<Read<readonly Council[]>> {
  if (list === undefined) return { ok: true, value: Object.values(councils) };
  const found: Council[] = [];
  for (const name of list.split(",").map((one) => one.trim())) {
    const read = await namedCouncil(name, host, echo);
    if (!read.ok) return read;
    const again = found.some(({ id }) => id === read.value.id);
    if (again) return { ok: false, lines: [`The council ${read.value.id} is in --councils twice.`] };
    found.push(read.value);
  }
  return { ok: true, value: found };
}
