import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { checkDocument } from "../check/check-document.js";
import { type CompiledDocument, compileCouncil, compileEngland, documentsInUse } from "../check/compile.js";
import { councilInForce } from "../check/council-in-force.js";
import { type Inquiry, isInForce } from "../check/evaluate.js";
import { lawIn, policiesInUse } from "../check/policy-in-use.js";
import { basisOf, type Prepared, prepare } from "../check/prepare.js";
import type { Basis, Result } from "../check/types.js";
import { type DateText, type Day, formatDay, readDay, textOfDay } from "../days/plain-date.js";
import { type Issue, issue } from "../input/issue.js";
import { refuse } from "../input/list-issues.js";
import { dayMessage } from "../input/messages.js";
import { OptionError, takeOptions } from "../input/options.js";
import { publicFunction } from "../input/public-function.js";
import { type Council, isCouncil, ownValue, whyNoCouncil } from "../policy/accepted.js";
import type { Topic } from "../policy/council-schema.js";
import { hasEditionOn } from "../policy/editions.js";
import { nationalTopics } from "../policy/england/topics.js";
import type { PolicyVersion } from "../policy/policy-version.js";
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
  /** Asks under the policy as it was held here on that day, as `YYYY-MM-DD`, without what came in later. */
  readonly knownOn?: DateText | undefined;
}

/** A council by the editions of its documents in force on a day, whenever the direction starts. */
export interface CouncilEdition {
  readonly council: Council;
  /** `YYYY-MM-DD`. */
  readonly editionsOn: DateText;
}

export type CompareResult = Result<{ readonly comparison: Comparison }>;

/** Most councils in one comparison. */
const mostCouncils = 20;
const optionNames: readonly string[] = ["calendar", "asOf", "knownOn"];

/**
 * The same plan under several councils, matter by matter, with national law for reference and a statement of which
 * council decides what: the home school's council whose guidance applies, the one that maintains the EHC plan, the one
 * that looks after the pupil.
 *
 * Takes any value as plan or calendar; a refused input gives issues and nothing else, as with `assess`. Throws an
 * `OptionError` for an unknown option, and for councils that are not one to twenty different ones made by
 * `defineCouncil`. One council may be there by two of its editions, `{ council, editionsOn: "2027-09-01" }`: its column
 * then has the id `norfolk@2027-09-01`. The result is frozen plain JSON.
 *
 * @example
 * const result = compare(plan, [norfolk, worcestershire], { calendar });
 * if (result.ok) console.log(result.comparison.rows.filter(({ differs }) => differs));
 */
export function compare(
  plan: unknown,
  councils: readonly (Council | CouncilEdition)[],
  options: CompareOptions = {},
): CompareResult {
  return publicFunction("compare", () => {
    const { calendar, asOf, knownOn } = takeOptions(options, optionNames, "third");
    const found: Compared[] = [];
    const { columns, issues } = columnsAsked(councils);
    const all = columns.map(({ council }) => council);
    for (const column of columns) {
      const { council, editionsOn } = column;
      const given = { council, calendar, asOf, knownOn };
      const prepared = prepare(plan, given, { optionalDays: ["asOf"], councils: all, editionsOn });
      if (prepared.ok) found.push(comparedOf(column, prepared));
      else issues.push(...prepared.issues.filter((issue) => !issues.some((one) => isSame(one, issue))));
    }
    const [first] = found;
    if (issues.length > 0 || first === undefined) return refuse(issues);
    const basis = basisIn(found);
    return { ok: true, ...basis, comparison: comparisonOf(first, found, basis) };
  });
}

/** What the comparison as a whole rests on, each policy and remark once. */
function basisIn(compared: readonly Compared[]): Basis {
  const councils = compared.map(({ council }) => council);
  const all = compared.map(({ council, prepared }) =>
    basisOf(prepared, [council], prepared.inquiry, councils),
  );
  const [{ calendarNotes }] = all as [Basis];
  const own = all.flatMap(({ policy: [council] }) => council ?? []);
  return {
    policy: [...eachOnce(own), lawIn(all[0] as Basis)],
    remarks: eachOnce(all.flatMap(({ remarks }) => remarks)),
    calendarNotes,
  };
}

function eachOnce<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** A plan checked against one council's document and national law. */
interface Compared {
  readonly id: string;
  readonly council: Council;
  readonly document: CompiledDocument;
  readonly topics: readonly Topic[];
  readonly prepared: Prepared;
  readonly clauses: Report["clauses"];
  readonly differences: readonly string[];
}

function comparedOf({ id, ...column }: ColumnAsked, prepared: Prepared): Compared {
  const { inquiry, council = column.council } = prepared;
  const checked = documentsInUse(council).map((document) => checkDocument(document, inquiry));
  const clauses = clauseResults(checked, inquiry);
  // Which differences a plan meets depends neither on the facts that findings miss nor on any last day.
  const { differences } = differencesOn(
    councilInForce(council, inquiry),
    { inquiry, clauses, findings: [] },
    [],
  );
  return {
    id,
    council,
    document: documentInForce(council, inquiry),
    topics: council.topics ?? [],
    prepared,
    clauses,
    differences: differences.map(({ id }) => id),
  };
}

/** Where the plan is held against any edition, without what stands only in others. */
function documentInForce(council: Council, inquiry: Inquiry): CompiledDocument {
  const document = compileCouncil(council);
  if (councilInForce(council, inquiry) === undefined) return document;
  return { ...document, checks: document.checks.filter(({ first }) => isInForce(first, inquiry)) };
}

function comparisonOf(
  { prepared, clauses }: Compared,
  compared: readonly Compared[],
  basis: Basis,
): Comparison {
  const { remarks, calendarNotes } = basis;
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
    law: lawIn(basis),
    asOf: textOfDay(prepared.days.asOf),
    responsible,
    rows: comparisonRows(new Map(compared.map((one) => [one.id, one])), {
      document: national,
      topics: nationalTopics,
      clauses,
    }),
    remarks: [...remarks, ...remarksOnResponsibility(responsible, councils)],
    calendarNotes,
  };
}

function columnOf(
  { id, council, prepared: { inquiry }, differences }: Compared,
  responsible: readonly Responsibility[],
): ComparedCouncil {
  return {
    ...(policiesInUse([council], inquiry.knownOn)[0] as PolicyVersion),
    id,
    name: council.name,
    editionsOn: textOfDay(inquiry.editionsOn),
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

/** A council as one column of a comparison. */
interface ColumnAsked {
  readonly id: string;
  readonly council: Council;
  readonly editionsOn: Day | undefined;
}

/** The councils as they were at one moment, each read once, and what is wrong with days of editions. */
function columnsAsked(given: unknown): {
  readonly columns: readonly ColumnAsked[];
  readonly issues: Issue[];
} {
  const councils = listOf(given);
  if (councils === undefined || councils.length === 0 || councils.length > mostCouncils) {
    throw new OptionError(`The second argument is a list of one to ${mostCouncils} councils.`);
  }
  const columns: ColumnAsked[] = [];
  const issues: Issue[] = [];
  for (const one of councils) {
    const { council, day } = councilIn(one);
    if (typeof day === "string") issues.push(issue(day, "/editionsOn", dayMessage, "options"));
    else if (day !== undefined && !hasEditionOn(council, formatDay(day))) {
      const message =
        "No edition of the council's documents that is held here was in force on this day. Ask for a day of one that is.";
      issues.push(issue("out-of-range", "/editionsOn", message, "options"));
    }
    const editionsOn = typeof day === "number" ? day : undefined;
    const id = editionsOn === undefined ? council.id : `${council.id}@${formatDay(editionsOn)}`;
    if (columns.some((column) => column.id === id)) {
      throw new OptionError(
        "A council is in the list twice; list each one once, or by the days of two editions.",
      );
    }
    columns.push({ id, council, editionsOn });
  }
  return { columns, issues };
}

/** A council, and the day of its editions where one is given: a day, what is wrong with it, or undefined. */
function councilIn(given: unknown): {
  readonly council: Council;
  readonly day: ReturnType<typeof readDay> | undefined;
} {
  if (isCouncil(given)) return { council: given, day: undefined };
  const council = ownValue(given, "council");
  if (isCouncil(council)) return { council, day: readDay(ownValue(given, "editionsOn")) };
  throw new OptionError(whyNoCouncil(given));
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
