import type { Report } from "../../src/assess/report.js";
import type { CompiledDocument } from "../../src/check/compile.js";
import { word } from "../../src/views/word.js";
import { type ExpectedReport, outcomeNames } from "./story-folder.js";

/** What a report says in the form of `expected.json`: one line for each thing, keyed by what it is about. */
type Lines = ReadonlyMap<string, string>;

/** Every way in which a report is not as expected, one line each, with the clause ids first. */
export function differences(
  report: Report,
  expected: ExpectedReport,
  council: CompiledDocument,
): readonly string[] {
  return [
    ...compared(expectedClauses(expected), reportedClauses(report, council)),
    ...compared(expectedNational(expected), reportedNational(report, council)),
    ...compared(new Map(Object.entries(expected.severities)), reportedSeverities(report)),
    ...compared(expectedDeadlines(expected), reportedDeadlines(report)),
    ...compared(expectedCodes(expected), reportedCodes(report)),
    ...compared(
      new Map([["anyError", String(expected.anyError)]]),
      new Map([["anyError", String(report.anyError)]]),
    ),
    ...compared(expectedRest(expected), reportedRest(report, council)),
    ...compared(new Map(Object.entries(expected.says)), reportedSentences(report)),
  ];
}

function compared(expected: Lines, reported: Lines): string[] {
  return [...new Set([...expected.keys(), ...reported.keys()])].flatMap((key) => {
    const [wanted, got] = [expected.get(key) ?? "nothing", reported.get(key) ?? "nothing"];
    return wanted === got ? [] : [`${key}: expected ${wanted}, reported ${got}`];
  });
}

function expectedClauses({ outcomes }: ExpectedReport): Lines {
  return new Map(outcomeNames.flatMap((name) => outcomes[name].map((id) => [id, name] as const)));
}

function reportedClauses(report: Report, council: CompiledDocument): Lines {
  const own = Object.entries(report.clauses).filter(([id]) => council.ids.has(id));
  return new Map(own.map(([id, { outcome }]) => [id, outcome]));
}

function expectedNational({ national }: ExpectedReport): Lines {
  const names = ["not-met", "cannot-tell"] as const;
  return new Map(names.flatMap((name) => national[name].map((id) => [id, name] as const)));
}

function reportedNational(report: Report, council: CompiledDocument): Lines {
  return new Map(
    Object.entries(report.clauses)
      .filter(([id, { outcome }]) => !council.ids.has(id) && /^(?:not-met|cannot-tell)$/.test(outcome))
      .map(([id, { outcome }]) => [id, outcome]),
  );
}

function reportedSeverities(report: Report): Lines {
  return new Map(
    Object.entries(report.clauses)
      .filter(([, { outcome }]) => outcome === "not-met")
      .map(([id, { severity }]) => [id, severity]),
  );
}

function expectedDeadlines({ deadlines }: ExpectedReport): Lines {
  return statusesByDay(deadlines);
}

function reportedDeadlines({ deadlines }: Report): Lines {
  return statusesByDay(
    deadlines.flatMap(({ clauses, latest, status }) => clauses.map((clause) => ({ clause, latest, status }))),
  );
}

/** One clause can set the same last day twice, for two reviews say: both statuses are kept. */
function statusesByDay(deadlines: ExpectedReport["deadlines"]): Lines {
  const byDay = new Map<string, string>();
  for (const { clause, latest, status } of deadlines) {
    const key = `${clause} by ${latest ?? "no day"}`;
    byDay.set(key, byDay.has(key) ? [byDay.get(key), status].sort().join(" and ") : status);
  }
  return byDay;
}

/** Lists in one line each, so that their order counts. */
function expectedRest({ nationalNotChecked, ...expected }: ExpectedReport): Lines {
  return new Map([
    ["forms", inLine(expected.forms, ({ id, given, missing, by }) => [id, given, ...missing, ...by])],
    ["actions", inLine(expected.actions, ({ id, state, by }) => [id, state, by ?? "no day"])],
    ["differences", inLine(expected.differences, ({ id, governs }) => [id, governs])],
    ["open differences", expected.openDifferences.join(", ")],
    ["remarks", expected.remarks.join(", ")],
    ["not checked", [...expected.outcomes["not-checked"], ...nationalNotChecked].join(", ")],
  ]);
}

function reportedRest(report: Report, council: CompiledDocument): Lines {
  const notChecked = report.notChecked.map(({ clause }) => clause);
  return new Map([
    [
      "forms",
      inLine(report.forms, ({ id, given, items, due }) => [
        id,
        given,
        ...items.filter(({ state }) => state === "missing").map(({ label }) => label),
        ...due.flatMap(({ by }) => by ?? []),
      ]),
    ],
    ["actions", inLine(report.actions, ({ id, state, by }) => [id, state, by ?? "no day"])],
    ["differences", inLine(report.differences, ({ id, governs }) => [id, governs])],
    ["open differences", report.openDifferences.map(({ id }) => id).join(", ")],
    ["remarks", report.remarks.map(({ code }) => code).join(", ")],
    ["not checked", inOrder(notChecked, (id) => council.ids.has(id)).join(", ")],
  ]);
}

/** Those of the council in order of their ids, as stories list them, then the national ones. */
function inOrder(ids: readonly string[], isCouncils: (id: string) => boolean): readonly string[] {
  return [...ids.filter(isCouncils).sort(byNumber), ...ids.filter((id) => !isCouncils(id)).sort(byNumber)];
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(4)) - Number(b.slice(4));
}

function inLine<T>(list: readonly T[], words: (one: T) => readonly string[]): string {
  return list.map((one) => words(one).join(" ")).join(", ");
}

function reportedSentences(report: Report): Lines {
  return new Map(
    word(report)
      .findings.filter(({ outcome }) => outcome === "not-met")
      .flatMap(({ clauses, says }) => clauses.map((id) => [id, says] as const)),
  );
}

function expectedCodes({ codes }: ExpectedReport): Lines {
  return new Map(
    codes.flatMap(({ weekday, half, home, hosts }) => [
      [`${weekday} ${half} at home`, mark(home)] as const,
      ...hosts.map((host) => [`${weekday} ${half} at ${host.at}`, mark(host)] as const),
    ]),
  );
}

function reportedCodes({ codes }: Report): Lines {
  return new Map(
    codes.flatMap(({ weekday, half, home, hosts }) => [
      [`${weekday} ${half} at home`, mark(home)] as const,
      ...hosts.map((host) => [`${weekday} ${half} at ${host.placementAt}`, mark(host)] as const),
    ]),
  );
}

function mark({ code, clauses }: { code: string | null; clauses: readonly string[] }): string {
  return [code ?? "no code", ...clauses].join(" ");
}
