import { readFileSync } from "node:fs";
import {
  type CompiledCheck,
  type CompiledClause,
  type CompiledDocument,
  compileCouncil,
  compileLaw,
} from "../../src/check/compile.js";
import { checkOutcome, type Inquiry, missingFacts } from "../../src/check/evaluate.js";
import { prepare } from "../../src/check/prepare.js";
import { dayBy, deadlinesBy } from "../../src/duties/deadline.js";
import { CANNOT_TELL, outcomes } from "../../src/engine/outcome.js";
import { partsOf, withoutWords } from "../../src/engine/when-applies.js";
import type { ClauseId } from "../../src/plan/plan.js";
import type { CouncilDefinition } from "../../src/policy/council-schema.js";
import { councils } from "../../src/policy/councils/index.js";
import { england } from "../../src/policy/england/england.js";
import { readCouncil } from "../../src/policy/read-council.js";
import type { NationalLayer } from "../../src/policy/source.js";
import { adaptCalendar, adaptPlan } from "../acceptance/adapt-plan.js";
import type { NeutralFile } from "../acceptance/neutral.js";
import { caseFiles, isBadRow, readCaseFile } from "../cases/case-row.js";
import { councilOf } from "../cases/check-case.js";
import { councilDifferences, nationalDifferences, registerRows } from "../rules/register-rows.js";
import { type Mutant, type MutantDocument, mutantsOf } from "./data-mutants.js";
import { differenceMutants, isShown } from "./difference-mutants.js";

// Every number, day, list entry and severity in the data is moved once. A worked case, an acceptance scenario, the
// second entry of each clause's weight or the checks of a council's data have to notice; what none notices is printed.

interface Asked {
  readonly inquiry: Inquiry;
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly latest: string | undefined;
}

interface Told {
  readonly inquiry: Inquiry;
  readonly scenario: NeutralFile["scenarios"][number];
  readonly profile: string;
}

/** Prints what lives and what no plan can tell from what is there; returns how many mutants there were of each. */
export function proveData(
  print: (line: string) => void,
): Readonly<Record<"made" | "same" | "lived", number>> {
  const cases = readCases();
  const told = readScenarios();
  let made = 0;
  let lived = 0;
  let same = 0;
  const kinds = new Map<string, { made: number; lived: number }>();
  for (const document of [...Object.values(councils), england] as readonly MutantDocument[]) {
    const base = compiled(document);
    if (isNoticed({ clause: undefined, what: "nothing", document }, base, cases, told))
      throw new Error(`${document.id} is noticed unchanged, so that nothing would be proved`);
    for (const mutant of mutantsOf(document)) {
      made++;
      const kind = /severity/.test(mutant.what)
        ? "severities"
        : /in force/.test(mutant.what)
          ? "editions"
          : "the rest";
      const count = kinds.get(kind) ?? { made: 0, lived: 0 };
      kinds.set(kind, count);
      count.made++;
      if (isNoticed(mutant, base, cases, told)) continue;
      if (asksTheSame(mutant, base)) {
        same++;
        print(`same   ${mutant.clause}  ${mutant.what}: the rule is about nothing else`);
        continue;
      }
      lived++;
      count.lived++;
      print(`lives  ${mutant.clause ?? document.id}  ${mutant.what}`);
    }
  }
  const different = { made: 0, lived: 0 };
  kinds.set("differences", different);
  for (const mutant of differenceMutants(Object.values(councils))) {
    different.made++;
    if (isShown(mutant)) continue;
    different.lived++;
    print(`lives  ${mutant.difference}  ${mutant.what}`);
  }
  made += different.made;
  lived += different.lived;
  for (const [kind, count] of kinds) print(`${kind}: ${count.made} made, ${count.lived} lived`);
  return { made, same, lived };
}

function compiled(document: MutantDocument): CompiledDocument {
  return "prefix" in document
    ? compileCouncil(document as CouncilDefinition)
    : compileLaw(document as NationalLayer);
}

function isNoticed(
  { clause, document }: Mutant<MutantDocument>,
  base: CompiledDocument,
  cases: ReadonlyMap<string, readonly Asked[]>,
  told: readonly Told[],
): boolean {
  // What the checks of a council's data refuse cannot get into a release.
  if ("prefix" in document && !isAccepted(document)) return true;
  const changed = compiled(document);
  const ids = clause === undefined ? [...changed.ids] : [clause];
  if (changed.clauses.some((one) => isRegistered(one, document) === false)) return true;
  return ids.some((id) => {
    const check = checkFor(changed, id);
    const before = checkFor(base, id);
    if (check === undefined || before === undefined) return check !== before;
    if ((cases.get(id) ?? []).some((one) => !answersAs(check, id, one))) return true;
    return told.some((one) => !scoresAs(before, check, id, one));
  });
}

/** Under another name: nothing but the data itself may have the name of one of the library's councils. */
function isAccepted(document: CouncilDefinition): boolean {
  const { id, prefix } = document;
  const text = JSON.stringify({ ...document, id: "elsewhere", prefix: "ZZZ" });
  return readCouncil(JSON.parse(text.replaceAll(`"${prefix}-`, '"ZZZ-').replaceAll(`"${id}-`, '"elsewhere-')))
    .ok;
}

/** Whether the rule asks for what was taken away anyway, so that no plan can tell the two apart. */
function asksTheSame({ clause, document }: Mutant<MutantDocument>, base: CompiledDocument): boolean {
  const [before, after] = [base, compiled(document)].map(({ clauses }) => {
    const one = clauses.find((own) => own.clause.id === clause);
    const trees = [one?.gate?.tree, one?.rule?.appliesWhen.tree].filter((tree) => tree !== undefined);
    const parts = new Set(trees.flatMap(partsOf).map(withoutWords));
    parts.delete(withoutWords({ constant: true }));
    return JSON.stringify([[...parts].sort(), one?.settings]);
  });
  return before === after;
}

const councilRows = registerRows("clause-register.csv");
const nationalRows = registerRows("national-register.csv");

function isRegistered(one: CompiledClause, document: MutantDocument): boolean {
  const { id } = one.clause;
  return "prefix" in document
    ? councilDifferences(one, councilRows.get(id)).length === 0
    : nationalDifferences(one, nationalRows.get(id)).length === 0;
}

function checkFor(document: CompiledDocument, id: string): CompiledCheck | undefined {
  return document.checks.find((check) => check.clauses.some(({ clause }) => clause.id === id));
}

function readCases(): ReadonlyMap<string, readonly Asked[]> {
  const found = new Map<string, Asked[]>();
  for (const file of caseFiles()) {
    for (const row of readCaseFile(file)) {
      if (isBadRow(row) || row.outcome === "refused") continue;
      const { clause, plan, calendar, outcome, missing, latest } = row;
      const prepared = prepare(plan, { council: councilOf(clause), calendar });
      if (!prepared.ok) continue;
      const list = found.get(clause) ?? [];
      found.set(clause, list);
      list.push({ inquiry: prepared.inquiry, outcome, missing, latest });
    }
  }
  return found;
}

function answersAs(check: CompiledCheck, id: string, { inquiry, outcome, missing, latest }: Asked): boolean {
  const here = checkOutcome(check, inquiry);
  if (outcomes[here] !== outcome) return false;
  if (latest !== undefined && dayBy(id as ClauseId, deadlinesBy([check], inquiry, undefined)) !== latest)
    return false;
  if (here !== CANNOT_TELL) return true;
  const named = [...new Set(missingFacts(check, inquiry).map(({ at }) => at))].sort();
  return named.join() === [...missing].sort().join();
}

function readScenarios(): readonly Told[] {
  const path = new URL("../../fixtures/acceptance/scenarios.json", import.meta.url);
  const { scenarios } = JSON.parse(readFileSync(path, "utf8")) as NeutralFile;
  return scenarios.flatMap((scenario) =>
    scenario.profiles.flatMap((profile) => {
      const council = Object.values(councils).find(({ prefix }) => prefix === profile);
      const calendar = scenario.calendar === undefined ? undefined : adaptCalendar(scenario.calendar);
      const prepared = prepare(adaptPlan(scenario.plan, profile), {
        council,
        calendar: calendar as never,
      });
      return prepared.ok ? [{ inquiry: prepared.inquiry, scenario, profile }] : [];
    }),
  );
}

/** Whether the file's scoring would see no difference between two forms of the check for a clause. */
function scoresAs(
  before: CompiledCheck,
  after: CompiledCheck,
  id: string,
  { inquiry, scenario, profile }: Told,
): boolean {
  const expected = scenario.expected[profile];
  if (!id.startsWith(`${profile}-`) || expected === undefined || expected.notScored?.includes(id))
    return true;
  const outcome = checkOutcome(after, inquiry);
  if (outcome !== checkOutcome(before, inquiry)) return false;
  const severity = after.clauses.find(({ clause }) => clause.id === id)?.severity;
  const breached = expected.breached.find((one) => one.id === id);
  if (breached !== undefined && breached.severity !== severity) return false;
  const limits = (scenario.deadlines ?? []).filter((one) => one.clause === id && one.profile === profile);
  const days = deadlinesBy([after], inquiry, undefined).map(({ latest }) => latest);
  return limits.every(({ limit }) => days.includes(limit));
}
