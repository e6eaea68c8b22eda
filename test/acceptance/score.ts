import { assess, councils, type Report } from "../../src/index.js";
import { adaptCalendar, adaptPlan } from "./adapt-plan.js";
import type { Expected, ExpectedSessionCode, NeutralFile, Scenario } from "./neutral.js";

/** The result of one scenario under one profile: no difference means that it passed. */
export interface Score {
  readonly scenario: string;
  readonly title: string;
  readonly profile: string;
  readonly differences: readonly string[];
  /** Clauses the file expects an answer for and the library has not bound. */
  readonly unbound: readonly string[];
}

/** Scores every scenario of a file under each of its profiles. */
export function scoreFile(file: NeutralFile): readonly Score[] {
  return file.scenarios.flatMap((scenario) => scenario.profiles.map((profile) => score(scenario, profile)));
}

function score(scenario: Scenario, profile: string): Score {
  const base = { scenario: scenario.id, title: scenario.title, profile };
  const council = Object.values(councils).find(({ prefix }) => prefix === profile);
  if (council === undefined) return { ...base, differences: [`there is no profile ${profile}`], unbound: [] };
  let plan: unknown;
  try {
    plan = adaptPlan(scenario.plan, profile);
  } catch (error) {
    // One plan the adapter has no words for must not hide the answers to the others.
    return { ...base, differences: [`cannot be adapted: ${(error as Error).message}`], unbound: [] };
  }
  const result = assess(plan, {
    council,
    calendar: scenario.calendar === undefined ? undefined : (adaptCalendar(scenario.calendar) as never),
  });
  if (!result.ok) {
    const issues = result.issues.map(
      ({ code, path, input }) => `${code} at ${path || "the top"} of the ${input}`,
    );
    return { ...base, differences: [`refused: ${issues.join("; ")}`], unbound: [] };
  }
  const { report } = result;
  const expected = scenario.expected[profile];
  const unbound =
    expected === undefined ? [] : idsOf(expected).filter((id) => report.clauses[id] === undefined);
  return {
    ...base,
    unbound,
    differences: [
      ...(expected === undefined ? [] : clauseDifferences(expected, report, profile)),
      ...deadlineDifferences(scenario, report, profile),
      ...codeDifferences(scenario, report, profile),
    ],
  };
}

function idsOf(expected: Expected): readonly string[] {
  return [
    ...expected.breached.map(({ id }) => id),
    ...expected.needsInformation,
    ...expected.met,
    ...expected.notApplicable,
    ...expected.info,
  ];
}

const words = {
  met: "met",
  "not-met": "breached",
  "cannot-tell": "needs information",
  "does-not-apply": "not applicable",
  "not-checked": "info",
} as const;

function clauseDifferences(expected: Expected, report: Report, profile: string): readonly string[] {
  const wanted = new Map<string, string>();
  for (const { id } of expected.breached) wanted.set(id, "breached");
  for (const id of expected.needsInformation) wanted.set(id, "needs information");
  for (const id of expected.met) wanted.set(id, "met");
  for (const id of expected.notApplicable) wanted.set(id, "not applicable");
  for (const id of expected.info) wanted.set(id, "info");
  const differences: string[] = [];
  for (const [id, clause] of Object.entries(report.clauses)) {
    if (!id.startsWith(`${profile}-`) || expected.notScored?.includes(id)) continue;
    const got = words[clause.outcome];
    const want = wanted.get(id);
    // A clause the file does not list may not be a breach or an open question: those lists are complete.
    if (want === undefined && got !== "breached" && got !== "needs information") continue;
    if (got !== want) differences.push(`${id}: expected ${want ?? "no mention"}, got ${got}`);
  }
  for (const { id, severity } of expected.breached) {
    const got = report.clauses[id];
    if (got?.outcome === "not-met" && got.severity !== severity) {
      differences.push(`${id}: expected severity ${severity}, got ${got.severity}`);
    }
  }
  return differences;
}

function deadlineDifferences(scenario: Scenario, report: Report, profile: string): readonly string[] {
  if (scenario.deadlines === undefined) return [];
  const listed = report.deadlines.filter(({ force, latest }) => force === "council" && latest !== null);
  if (scenario.deadlines.length === 0) {
    return listed.map(({ clauses, latest }) => `${clauses.join(", ")}: no deadline expected, got ${latest}`);
  }
  return scenario.deadlines
    .filter((one) => one.profile === profile)
    .filter(
      ({ clause, limit }) => !listed.some((one) => one.clauses.includes(clause) && one.latest === limit),
    )
    .map(({ clause, limit }) => {
      const got = listed.filter((one) => one.clauses.includes(clause)).map((one) => one.latest);
      return `${clause}: expected the limit ${limit}, got ${got.join(", ") || "none"}`;
    });
}

function codeDifferences(scenario: Scenario, report: Report, profile: string): readonly string[] {
  const week = scenario.codes?.find((one) => one.profile === profile)?.week ?? [];
  return week.flatMap((want) => sessionDifferences(want, report, scenario, profile));
}

const statusWords: Readonly<Record<string, string>> = {
  "cannot-tell": "needs-information",
  "no-code-is-right": "undetermined",
  "not-stated": "not stated",
};

function sessionDifferences(
  want: ExpectedSessionCode,
  report: Report,
  scenario: Scenario,
  profile: string,
): readonly string[] {
  const weekday = want.session.slice(0, 3).toLowerCase();
  const session = report.codes.find((one) => one.weekday === weekday && one.half === want.session.slice(3));
  if (session === undefined) return [`${want.session}: no expected code`];
  const home = session.home.code ?? statusWords[session.home.status] ?? "";
  const differences: string[] = [];
  if (!fits(want.home, home))
    differences.push(`${want.session}: expected home code ${want.home}, got ${home}`);
  const cited = want.basis.filter((id) => id !== "NATIONAL" && id.startsWith(profile));
  const known = [...session.home.clauses, ...session.hosts.flatMap((host) => host.clauses)];
  for (const id of want.home === "unscored" ? [] : cited) {
    if (!known.includes(id)) differences.push(`${want.session}: expected the basis ${id}`);
  }
  if (want.basis.includes("NATIONAL") && want.home !== "unscored" && session.home.basis !== "national") {
    differences.push(`${want.session}: expected the code to be labelled as national`);
  }
  const hosts = (scenario.plan.hosts ?? []) as readonly { id: string }[];
  for (const [id, mark] of Object.entries(want.hosts ?? {})) {
    const at = `/placements/${hosts.findIndex((host) => host.id === id)}`;
    const host = session.hosts.find((one) => one.placementAt === at);
    const got = host === undefined ? "needs-information" : (host.code ?? statusWords[host.status] ?? "");
    if (!fits(mark, got))
      differences.push(`${want.session}: expected host code ${mark} at ${id}, got ${got}`);
  }
  return differences;
}

function fits(want: string, got: string): boolean {
  if (want === "unscored") return true;
  if (want === "not-B") return got !== "B";
  if (want === "undetermined") return got === "undetermined" || got === "needs-information";
  return want === got;
}
