import type { Comparison } from "../assess/compare/comparison.js";
import { compare } from "../assess/compare.js";
import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import { type Options, quoted } from "./arguments.js";
import { noteCalendar, readFiles, refuse, refusedFormat } from "./check.js";
import { comparisonMarkdown, comparisonText } from "./compare-views.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { councilById, issueLines, type Read } from "./inputs.js";

/**
 * The same plan under several councils, all of them unless some are named. Ends with 0 however they come out: only the
 * home school's council decides, and `check` says how the plan stands there.
 */
export async function compareCouncils(path: string, options: Options, host: Host): Promise<ExitCode> {
  const { format = "text" } = options;
  const refused = refusedFormat(format);
  if (refused !== undefined) return refuse([refused], host);
  const files = await readFiles(path, options, host, () => councilsNamed(options.councils));
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

/** The councils of a list such as `norfolk,derbyshire`, in its order. */
function councilsNamed(list: string | undefined): Read<readonly Council[]> {
  if (list === undefined) return { ok: true, value: Object.values(councils) };
  const found: Council[] = [];
  for (const id of list.split(",")) {
    const council = councilById(id);
    if (council === undefined) {
      const known = Object.keys(councils).join(", ");
      return { ok: false, lines: [`There is no council ${quoted(id)}. The councils are ${known}.`] };
    }
    if (found.includes(council)) return { ok: false, lines: [`The council ${id} is in --councils twice.`] };
    found.push(council);
  }
  return { ok: true, value: found };
}
