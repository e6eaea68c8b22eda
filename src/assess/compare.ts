import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { checkDocument } from "../check/check-document.js";
import { type CompiledDocument, compileCouncil, compileEngland, documentsInUse } from "../check/compile.js";
import { councilInForce } from "../check/council-in-force.js";
import { versionOf } from "../check/policy-in-use.js";
import { basisOf, type Prepared, prepare } from "../check/prepare.js";
import type { Basis, Result } from "../check/types.js";
import { type DateText, textOfDay } from "../days/plain-date.js";
import type { Issue } from "../input/issue.js";
import { refuse } from "../input/list-issues.js";
import { OptionError, takeOptions } from "../input/options.js";
import { publicFunction } from "../input/public-function.js";
import { type Council, isCouncil, whyNoCouncil } from "../policy/accepted.js";
import type { Topic } from "../policy/council-schema.js";
import { nationalTopics } from "../policy/england/topics.js";
import { englandVersion } from "../policy/england/version.js";
import { libraryVersion } from "../version.js";
import { clauseResults } from "./clause-results.js";
import type { ComparedCouncil, Comparison, Responsibility } from "./compare/comparison.js";
import { remarksOnResponsibility, responsibilities } from "./compare/responsible.js";
import { comparisonRows } from "./compare/rows.js";
import { differencesOn } from "./differences/differences-on.js";
import type { Report } from "./report.js";

/** What a comparison needs beside the plan and the councils. */
export interface CompareOptions {
  /** The home school's calendar: made by `schoolCalendar`, or in the format it reads. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. */
  readonly asOf?: DateText | undefined;
}

export type CompareResult = Result<{ readonly comparison: Comparison }>;

/** Most councils in one comparison. */
const mostCouncils = 20;
const optionNames: readonly string[] = ["calendar", "asOf"];

/**
 * The same plan under several councils, matter by matter, with national law for reference and a statement of which
 * council decides what: the home school's council whose guidance applies, the one that maintains the EHC plan, the one
 * that looks after the pupil.
 *
 * Takes any value as plan or calendar; a refused input gives issues and nothing else, as with `assess`. Throws an
 * `OptionError` for an unknown option, and for councils that are not one to twenty different ones made by
 * `defineCouncil`. The result is frozen plain JSON.
 *
 * @example
 * const result = compare(plan, [norfolk, worcestershire], { calendar });
 * if (result.ok) console.log(result.comparison.rows.filter(({ differs }) => differs));
 */
export function compare(
  plan: unknown,
  councils: readonly Council[],
  options: CompareOptions = {},
): CompareResult {
  return publicFunction("compare", () => {
    const { calendar, asOf } = takeOptions(options, optionNames, "third");
    const found: Compared[] = [];
    const issues: Issue[] = [];
    const all = checkedCouncils(councils);
    for (const council of all) {
      const prepared = prepare(plan, { council, calendar, asOf }, { optionalDays: ["asOf"], councils: all });
      if (prepared.ok) found.push(comparedOf(council, prepared));
      else issues.push(...prepared.issues.filter((issue) => !issues.some((one) => isSame(one, issue))));
    }
    const [first] = found;
    if (issues.length > 0 || first === undefined) return refuse(issues);
    const basis = basisOf(first.prepared, all);
    return { ok: true, ...basis, comparison: comparisonOf(first, found, basis) };
  });
}

/** A plan checked against one council's document and national law. */
interface Compared {
  readonly council: Council;
  readonly document: CompiledDocument;
  readonly topics: readonly Topic[];
  readonly prepared: Prepared;
  readonly clauses: Report["clauses"];
  readonly differences: readonly string[];
}

function comparedOf(council: Council, prepared: Prepared): Compared {
  const { inquiry } = prepared;
  const checked = documentsInUse(council).map((document) => checkDocument(document, inquiry));
  const clauses = clauseResults(checked, inquiry);
  // Which differences a plan meets depends neither on the facts that findings miss nor on any last day.
  const { differences } = differencesOn(
    councilInForce(council, inquiry),
    { inquiry, clauses, findings: [] },
    [],
  );
  return {
    council,
    document: compileCouncil(council),
    topics: council.topics ?? [],
    prepared,
    clauses,
    differences: differences.map(({ id }) => id),
  };
}

function comparisonOf(
  { prepared, clauses }: Compared,
  compared: readonly Compared[],
  { remarks, calendarNotes }: Basis,
): Comparison {
  const councils = compared.map(({ council }) => council);
  const responsible = responsibilities(
    prepared.inquiry.context.facts,
    councils,
    compared.map(({ document }) => document),
  );
  const national = compileEngland();
  return {
    schema: "osd-comparison/1",
    library: libraryVersion,
    councils: compared.map((one) => columnOf(one, responsible)),
    law: englandVersion,
    asOf: textOfDay(prepared.days.asOf),
    responsible,
    rows: comparisonRows(new Map(compared.map((one) => [one.council.id, one])), {
      document: national,
      topics: nationalTopics,
      clauses,
    }),
    remarks: [...remarks, ...remarksOnResponsibility(responsible, councils)],
    calendarNotes,
  };
}

function columnOf(
  { council, differences }: Compared,
  responsible: readonly Responsibility[],
): ComparedCouncil {
  return {
    ...versionOf(council),
    name: council.name,
    localAuthority: council.localAuthority,
    decides: responsible
      .filter(({ authority }) => authority === council.localAuthority)
      .map(({ matter }) => matter),
    differences,
  };
}

function isSame(one: Issue, other: Issue): boolean {
  return one.code === other.code && one.path === other.path && one.input === other.input;
}

/** The councils as they were at one moment, each read once. */
function checkedCouncils(given: unknown): readonly Council[] {
  const councils = listOf(given);
  if (councils === undefined || councils.length === 0 || councils.length > mostCouncils) {
    throw new OptionError(`The second argument is a list of one to ${mostCouncils} councils.`);
  }
  const seen = new Set<string>();
  return councils.map((council) => {
    if (!isCouncil(council)) {
      throw new OptionError(whyNoCouncil(council));
    }
    if (seen.has(council.id)) {
      throw new OptionError("A council is in the list twice; list each one once.");
    }
    seen.add(council.id);
    return council;
  });
}

function listOf(given: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(given) || !(given.length <= mostCouncils)) return undefined;
    return Array.from({ length: given.length }, (_, i): unknown => given[i]);
  } catch {
    // Only a Proxy or a getter can throw here.
    return undefined;
  }
}
