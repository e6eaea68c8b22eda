import { assess } from "../assess/assess.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { compileCouncil, compileEngland } from "../check/compile.js";
import { nearestName } from "../input/near-names.js";
import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import { Page } from "../views/layout.js";
import { countWords, idWords } from "../views/plain-words.js";
import { word } from "../views/word.js";
import { type Options, quoted } from "./arguments.js";
import { readAnyCalendar } from "./calendar-files.js";
import { readCases, type TableCase } from "./case-table.js";
import { refuse } from "./check.js";
import { namedCouncil } from "./chosen-council.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { issueLines, type Read, whyUnreadable } from "./inputs.js";

/** What a case came out as. */
interface Came {
  readonly outcome: string;
  readonly missing: readonly string[];
  /** Why, a sentence each. */
  readonly says: () => readonly string[];
}

/** Runs a table of cases against a council's clauses and national ones, and tells which come out in another way. */
export async function cases(path: string, options: Options, host: Host): Promise<ExitCode> {
  const council = options.council === undefined ? undefined : await namedCouncil(options.council, host, true);
  if (council?.ok === false) return refuse(council.lines, host);
  const file = path === "-" ? await host.readStdin() : await host.readFile(path);
  if (!file.ok) return refuse(whyUnreadable("table of cases", path, file), host);
  const table = readCases(file.text);
  if (!table.ok) return refuse(table.lines, host);
  const ids = idsOf(council?.value);
  const unknown = table.value.flatMap((one) => whyNoClause(one, ids));
  if (unknown.length > 0) return refuse(unknown, host);
  const calendars = await calendarsOf(table.value, options, host);
  if (!calendars.ok) return refuse(calendars.lines, host);
  const came = table.value.map((one): readonly [TableCase, Came] => [
    one,
    outcomeOf(one, council?.value ?? councilWith(one.clause), calendars.value, options),
  ]);
  const other = came.filter(([one, { outcome, missing }]) => !isAsSaid(one, outcome, missing));
  host.stdout.write(pageOf(came, other, council?.value, host.colour));
  return other.length === 0 ? exitCodes.well : exitCodes.toPutRight;
}

/** The ids of the clauses that can be asked: the council's, or without one those of every council, and the national ones. */
function idsOf(council: Council | undefined): ReadonlySet<string> {
  const known = council === undefined ? Object.values(councils) : [council];
  return new Set([...known.flatMap((one) => [...compileCouncil(one).ids]), ...compileEngland().ids]);
}

function whyNoClause({ line, clause }: TableCase, ids: ReadonlySet<string>): readonly string[] {
  if (ids.has(clause)) return [];
  const near = nearestName(clause, ids);
  const like = near === undefined ? "" : ` One with a similar id: ${near}.`;
  return [`cases line ${line}, clause: There is no clause ${quoted(clause)}.${like}`];
}

function councilWith(clause: string): Council | undefined {
  return Object.values(councils).find((one) => compileCouncil(one).ids.has(clause));
}

type Calendars = ReadonlyMap<string, SchoolCalendar>;

/** The calendars the cases name, and under no name the one given for all. */
async function calendarsOf(
  table: readonly TableCase[],
  options: Options,
  host: Host,
): Promise<Read<Calendars>> {
  const found = new Map<string, SchoolCalendar>();
  for (const name of new Set(["", ...table.map(({ calendar }) => calendar)])) {
    const given = name === "" ? options.calendar : name;
    if (given === undefined) continue;
    const read = await readAnyCalendar(given, {}, host, true);
    if (!read.ok) return read;
    found.set(name, read.value.calendar);
  }
  return { ok: true, value: found };
}

function outcomeOf(
  { plan, problems, clause, calendar }: TableCase,
  council: Council | undefined,
  calendars: Calendars,
  options: Options,
): Came {
  if (plan === undefined) return { outcome: "refused", missing: [], says: () => problems };
  const result = assess(plan, {
    council,
    calendar: calendars.get(calendar),
    asOf: options["as-of"],
    knownOn: options["known-on"],
  });
  if (!result.ok) return { outcome: "refused", missing: [], says: () => issueLines(result.issues) };
  const { report } = result;
  const { outcome = "not-checked", finding = null } = report.clauses[clause] ?? {};
  const open = finding === null || outcome !== "cannot-tell" ? [] : (report.findings[finding]?.missing ?? []);
  return {
    outcome,
    missing: [...new Set(open.map(({ at }) => at))].sort(),
    says: () => (finding === null ? [] : [word(report).findings[finding]?.says ?? ""]),
  };
}

/** Whether a case came out as its table says; what is missing counts only where the table says it. */
function isAsSaid(said: TableCase, outcome: string, missing: readonly string[]): boolean {
  return (
    said.outcome === outcome && (said.missing === undefined || said.missing.join(" ") === missing.join(" "))
  );
}

type Run = readonly (readonly [TableCase, Came])[];

function pageOf(came: Run, other: Run, council: Council | undefined, colour: boolean): string {
  const page = new Page({ colour });
  const right = came.length - other.length;
  page.heading(
    `${countWords(came.length, "case", "cases")}: ${right} as the table says, ${other.length} not`,
  );
  for (const [{ line, name, clause, outcome, missing, why }, got] of other) {
    page.gap();
    page.hanging(`Line ${line}`, `${name} (${clause})`, 2, wordsFrom);
    page.hanging("Table", withMissing(outcome, missing ?? []), 2, wordsFrom);
    page.hanging("Comes out", withMissing(got.outcome, got.missing), 2, wordsFrom, "caution");
    for (const says of got.says()) page.paragraph(says, wordsFrom);
    if (why !== "") page.hanging("Because", why, 2, wordsFrom, "quiet");
  }
  if (council !== undefined) addUntried(page, came, council);
  return page.toString();
}

const wordsFrom = 13;
const triedFrom = 19;

function withMissing(outcome: string, missing: readonly string[]): string {
  const words = outcome.replaceAll("-", " ");
  return missing.length === 0 ? words : `${words}; missing ${missing.join(", ")}`;
}

/** The clauses of the council that no case asks, or not both ways. */
function addUntried(page: Page, came: Run, council: Council): void {
  const decided = council.clauses.filter(({ decidedBy }) => !("nobody" in decidedBy));
  const tried = (id: string, outcome?: string): boolean =>
    came.some(([one, got]) => one.clause === id && (outcome === undefined || got.outcome === outcome));
  const ids = (of: readonly { readonly id: string }[]): string => idWords(of.map(({ id }) => id));
  const never = decided.filter(({ id }) => !tried(id));
  const [met, notMet] = ["met", "not-met"].map((outcome) =>
    decided.filter(({ id }) => tried(id) && !tried(id, outcome)),
  ) as [typeof decided, typeof decided];
  if (never.length + met.length + notMet.length === 0) return;
  page.heading("Not tried yet");
  if (never.length > 0) page.hanging("No case", ids(never), 2, triedFrom);
  if (met.length > 0) page.hanging("No case met", ids(met), 2, triedFrom);
  if (notMet.length > 0) page.hanging("No case not met", ids(notMet), 2, triedFrom);
}
