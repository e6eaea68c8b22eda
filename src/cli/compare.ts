import type { Comparison } from "../assess/compare/comparison.js";
import { type CouncilEdition, compare } from "../assess/compare.js";
import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import { plain } from "../views/plain-words.js";
import type { Options } from "./arguments.js";
import { noteCalendar, readFiles, refuse, refusedFormat } from "./check.js";
import { namedCouncil } from "./chosen-council.js";
import { comparisonMarkdown, comparisonText } from "./compare-views.js";
import { dayTyped } from "./days-typed.js";
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
  const result = compare(plan, chosen, { calendar, asOf: options["as-of"], knownOn: options["known-on"] });
  if (!result.ok) return refuse(issueLines(result.issues), host);
  noteCalendar(calendarFile, host);
  host.stdout.write(shown(result.comparison, format, host));
  return exitCodes.well;
}

function shown(comparison: Comparison, format: string, { colour }: Host): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  return format === "markdown" ? comparisonMarkdown(comparison) : comparisonText(comparison, colour);
}

/** The councils of a list such as `norfolk,our-council.json,our-council.json@2027-09-01`, in its order. */
async function councilsNamed(
  list: string | undefined,
  host: Host,
  echo: boolean,
): Promise<Read<readonly (Council | CouncilEdition)[]>> {
  if (list === undefined) return { ok: true, value: Object.values(councils) };
  const found = new Map<string, Council | CouncilEdition>();
  for (const word of list.split(",").map((one) => one.trim())) {
    const { name, editionsOn } = await nameAndDay(word, host);
    const read = await namedCouncil(name, host, echo);
    if (!read.ok) return read;
    const { value: council } = read;
    const id = editionsOn === undefined ? council.id : `${council.id}@${editionsOn}`;
    if (found.has(id)) return { ok: false, lines: [`The council ${plain(id)} is in --councils twice.`] };
    found.set(id, editionsOn === undefined ? council : { council, editionsOn });
  }
  return { ok: true, value: [...found.values()] };
}

/** What stands before the last @, and the day after it, however it was typed. */
async function nameAndDay(
  word: string,
  host: Host,
): Promise<{ readonly name: string; readonly editionsOn?: string }> {
  const at = word.lastIndexOf("@");
  if (at < 0 || (await host.fileExists(word))) return { name: word };
  return { name: word.slice(0, at), editionsOn: await dayTyped(word.slice(at + 1), host) };
}
