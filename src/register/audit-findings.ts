import { type CompiledCheck, type CompiledClause, compileEngland } from "../check/compile.js";
import { formatDay } from "../days/plain-date.js";
import type { Facts } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";

import { type CodeLetter, codeLetters } from "../plan/words.js";
import { changedRate, rateOf } from "./attendance-rate.js";
import { type AuditKind, auditKinds } from "./audit-kinds.js";
import type { AuditOfMarks, Expected, FoundMistake, Unjudged } from "./audit-marks.js";
import type { ExpectedCode } from "./expected-codes.js";
import { schoolDaysForN } from "./n-replaced.js";
import { type Change, changeOf } from "./put-right.js";
import type { AuditedRegister, AuditFinding, AuditGap, RegisterName } from "./register-audit.js";
import type { RegisterPlan, Situation } from "./situations.js";

/** What the marks were checked against. */
export interface AuditedBy {
  readonly facts: Facts;
  readonly home: RegisterPlan;
  readonly hosts: ReadonlyMap<number, Expected>;
  readonly checks: readonly CompiledCheck[];
}

/**
 * The mistakes with what decides them and what would put them right. One that is made again, with the same code where
 * the same is expected, is one finding with all its sessions; findings are in order of their first session.
 */
export function findingsOf(mistakes: readonly FoundMistake[], by: AuditedBy): readonly AuditFinding[] {
  const groups = new Map<string, FoundMistake[]>();
  for (const mistake of [...mistakes].sort(inOrder)) {
    const { kind, register, code } = mistake;
    const expected = expectedIn(mistake, by);
    const others = expected?.alternatives.map((one) => one.code).join();
    const key = [kind, register, code, expected?.code, others].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mistake]);
    else group.push(mistake);
  }
  return [...groups.values()].map((group) => findingOf(group as [FoundMistake, ...FoundMistake[]], by));
}

function inOrder(a: FoundMistake, b: FoundMistake): number {
  return a.day - b.day || a.half - b.half || a.register - b.register;
}

function findingOf(made: readonly [FoundMistake, ...FoundMistake[]], by: AuditedBy): AuditFinding {
  const { kind, register, code } = made[0];
  const about: AuditKind = auditKinds[kind];
  const expected = expectedIn(made[0], by);
  const recorded = codeLetters[code - 1] ?? null;
  const sessions = made.map(({ day, half, mark }) => ({
    date: formatDay(day),
    session: half === 0 ? ("AM" as const) : ("PM" as const),
    at: mark === undefined ? null : `/${mark}`,
  }));
  return {
    kind,
    register: nameOf(register, by.facts),
    sessions,
    recorded,
    expected: expected?.code ?? null,
    alternatives: expected?.alternatives ?? [],
    ...decidedBy(about, by.checks),
    code: `audit.${kind}`,
    values: kind === "n-left-too-long" ? { recorded, schoolDays: schoolDaysForN() } : { recorded },
    remedy: `audit.${kind}.put-right`,
  };
}

type Decision = Pick<AuditFinding, "rule" | "clauses" | "citation" | "severity" | "force">;

/** The clauses of the rules that decide a kind, in the order of the rules. National law is cited before a council. */
function decidedBy({ rules, clause, severity }: AuditKind, checks: readonly CompiledCheck[]): Decision {
  const deciding = rules.flatMap((rule) => checks.filter(({ first }) => first.rule?.id === rule));
  const cited = (deciding.find(({ first }) => first.force !== "council") ?? deciding[0])?.first;
  if (cited === undefined) {
    const { citation, force } = nationalClause(clause as ClauseId);
    return { rule: null, clauses: [clause as ClauseId], citation, severity, force };
  }
  const clauses = deciding.flatMap((check) => check.clauses.map(({ clause }) => clause.id));
  return {
    rule: cited.rule?.id ?? null,
    clauses: [cited.clause.id, ...clauses.filter((id) => id !== cited.clause.id)],
    citation: cited.citation,
    severity,
    force: cited.force,
  };
}

function nationalClause(id: ClauseId): CompiledClause {
  return compileEngland().clauses.find(({ clause }) => clause.id === id) as CompiledClause;
}

/** The code to expect in the register of a mistake. */
function expectedIn(mistake: FoundMistake, by: AuditedBy): ExpectedCode | undefined {
  const session = situationOf(mistake, by)?.session;
  if (mistake.register === 0) return session?.home;
  const at = by.facts.placements?.[mistake.register - 1]?.at;
  return session?.hosts.find(({ placementAt }) => placementAt === at);
}

function situationOf(
  { register, day, half }: FoundMistake,
  { home, hosts }: AuditedBy,
): Situation | undefined {
  const plan = hosts.get(register)?.plan ?? home;
  return plan.situations[plan.cells[2 * (day - plan.from) + half] as number];
}

function nameOf(register: number, facts: Facts): RegisterName {
  return register === 0 ? "home" : (facts.placements?.[register - 1]?.at as string);
}

/** Marks nobody can judge. */
export function gapOf({ register, marks, missing }: Unjudged, facts: Facts): AuditGap {
  return { register: nameOf(register, facts), at: marks.map((mark) => `/${mark}`), missing };
}

/** Every register added up, as it stands and as it would with every mistake put right. */
export function registersOf({ totals, mistakes }: AuditOfMarks, by: AuditedBy): readonly AuditedRegister[] {
  const numbers = [...totals.keys()].sort((a, b) => a - b);
  const changes = new Map<number, Change[]>(numbers.map((register) => [register, []]));
  for (const mistake of mistakes) {
    const situation = situationOf(mistake, by);
    changes.get(mistake.register)?.push(changeOf(mistake, situation, expectedIn(mistake, by)));
  }
  return numbers.map((register) => {
    const counts = totals.get(register) as Uint32Array;
    const recorded = rateOf(counts);
    const own = changes.get(register) ?? [];
    return {
      register: nameOf(register, by.facts),
      marks: counts.reduce((sum, one) => sum + one, 0),
      totals: totalsOf(counts),
      recorded,
      putRight: {
        lowest: changedRate(
          recorded,
          own.map(({ before, worst }) => [before, worst]),
        ),
        highest: changedRate(
          recorded,
          own.map(({ before, best }) => [before, best]),
        ),
      },
    };
  });
}

function totalsOf(counts: Uint32Array): AuditedRegister["totals"] {
  const totals: Partial<Record<CodeLetter, number>> = {};
  codeLetters.forEach((letter, i) => {
    const times = counts[i + 1] as number;
    if (times > 0) totals[letter] = times;
  });
  return totals;
}
