import { assess, OptionError, prepare, type Refused } from "./assess.js";
import type { SchoolCalendar } from "./calendar/school-calendar.js";
import { compileCouncil, compileEngland } from "./check/compile.js";
import { contentHash } from "./check/content-hash.js";
import type { ComparedCouncil, Comparison, Responsibility } from "./compare/comparison.js";
import { remarksOnResponsibility, responsibilities } from "./compare/responsible.js";
import { comparisonRows, type ReportedDocument } from "./compare/rows.js";
import { type Council, isCouncil } from "./councils/define-council.js";
import { freezeDeep } from "./input/freeze-deep.js";
import type { Issue } from "./input/issue.js";
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
  checkCouncils(councils);
  checkOptions(options);
  const { calendar, asOf } = options;
  const reports: Report[] = [];
  const issues: Issue[] = [];
  for (const council of councils) {
    const result = assess(plan, { council, calendar, asOf });
    if (result.ok) reports.push(result.report);
    else issues.push(...result.issues.filter((issue) => !issues.some((one) => isSame(one, issue))));
  }
  const prepared = prepare(plan, { calendar, asOf });
  if (issues.length > 0 || !prepared.ok) return Object.freeze({ ok: false, issues: Object.freeze(issues) });
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
  const compared: ComparedCouncil[] = [];
  councils.forEach((council, i) => {
    const report = reports[i] as Report;
    const document = compileCouncil(council);
    byCouncil.set(council.id, { document, clauses: report.clauses });
    compared.push({
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
    councils: compared,
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

function checkCouncils(councils: readonly Council[]): void {
  if (!Array.isArray(councils) || councils.length === 0 || councils.length > mostCouncils) {
    throw new OptionError(`The second argument is a list of one to ${mostCouncils} councils.`);
  }
  const seen = new Set<string>();
  for (const council of councils as readonly Council[]) {
    if (!isCouncil(council)) {
      throw new OptionError("A council has to be one of this library's councils or made by defineCouncil.");
    }
    if (seen.has(council.id)) {
      throw new OptionError("A council is in the list twice; list each one once.");
    }
    seen.add(council.id);
  }
}

function checkOptions(options: CompareOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new OptionError("The third argument holds the options: { calendar, asOf }.");
  }
  for (const name of Object.keys(options)) {
    if (!optionNames.includes(name)) {
      throw new OptionError("There is an unknown option. The options are calendar and asOf.");
    }
  }
}
