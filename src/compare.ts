import { assess, type Refused } from "./assess.js";
import type { SchoolCalendar } from "./calendar/school-calendar.js";
import { compileCouncil, compileEngland } from "./check/compile.js";
import { contentHash } from "./check/content-hash.js";
import type { ComparedCouncil, Comparison, Responsibility } from "./compare/comparison.js";
import { remarksOnResponsibility, responsibilities } from "./compare/responsible.js";
import { comparisonRows, type ReportedDocument } from "./compare/rows.js";
import { type Council, isCouncil } from "./councils/define-council.js";
import { answered } from "./input/answered.js";
import { freezeDeep } from "./input/freeze-deep.js";
import type { Issue } from "./input/issue.js";
import { refuse } from "./input/list-issues.js";
import { OptionError, takeOptions } from "./input/options.js";
import { prepare } from "./inquiry/prepare.js";
import type { DateText } from "./plan/plan.js";
import type { Report } from "./report/report.js";
import { libraryVersion } from "./version.js";

/** What a comparison needs beside the plan and the councils. */
export interface CompareOptions {
  /** The home school's calendar: made by `schoolCalendar`, or in the format it reads. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. */
  readonly asOf?: DateText | undefined;
}

export type CompareResult = { readonly ok: true; readonly comparison: Comparison } | Refused;

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
  return answered("compare", () => {
    const taken = takeOptions(options, optionNames, "third") as CompareOptions;
    return compared(plan, checkedCouncils(councils), taken);
  });
}

function compared(
  plan: unknown,
  councils: readonly Council[],
  { calendar, asOf }: CompareOptions,
): CompareResult {
  const reports: Report[] = [];
  const issues: Issue[] = [];
  for (const council of councils) {
    const result = assess(plan, { council, calendar, asOf });
    if (result.ok) reports.push(result.report);
    else issues.push(...result.issues.filter((issue) => !issues.some((one) => isSame(one, issue))));
  }
  const prepared = prepare(plan, { calendar, asOf });
  if (issues.length > 0 || !prepared.ok) return refuse(issues);
  const { facts } = prepared.inquiry.context;
  const responsible = responsibilities(facts, councils, councils.map(compileCouncil));
  return Object.freeze({ ok: true, comparison: comparisonOf(councils, reports, responsible) });
}

function comparisonOf(
  councils: readonly Council[],
  reports: readonly Report[],
  responsible: readonly Responsibility[],
): Comparison {
  const [first] = reports as readonly [Report, ...Report[]];
  const byCouncil = new Map<string, ReportedDocument>();
  const columns: ComparedCouncil[] = [];
  councils.forEach((council, i) => {
    const report = reports[i] as Report;
    const document = compileCouncil(council);
    byCouncil.set(council.id, { document, clauses: report.clauses });
    columns.push({
      id: council.id,
      name: council.name,
      localAuthority: council.localAuthority,
      version: document.version,
      hash: document.hash,
      decides: responsible
        .filter(({ authority }) => authority === council.localAuthority)
        .map(({ matter }) => matter),
      conflicts: report.conflicts.map(({ id }) => id),
    });
  });
  const body: Omit<Comparison, "hash"> = {
    schema: "osd-comparison/1",
    library: libraryVersion,
    councils: columns,
    law: first.law,
    asOf: first.asOf,
    responsible,
    rows: comparisonRows(byCouncil, { document: compileEngland(), clauses: first.clauses }),
    remarks: remarksOnResponsibility(responsible, councils),
  };
  return freezeDeep({ ...body, hash: contentHash(body) });
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
      throw new OptionError("A council has to be one of this library's councils or made by defineCouncil.");
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
