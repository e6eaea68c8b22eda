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
import { deadlinesBy } from "../../src/duties/deadline.js";
import { CANNOT_TELL, outcomes } from "../../src/engine/outcome.js";
import type { CouncilDefinition } from "../../src/policy/council-schema.js";
import { councils } from "../../src/policy/councils/index.js";
import { defineCouncil } from "../../src/policy/define-council.js";
import { england } from "../../src/policy/england/england.js";
import type { NationalLayer } from "../../src/policy/source.js";
import { adaptCalendar, adaptPlan } from "../acceptance/adapt-plan.js";
import type { NeutralFile } from "../acceptance/neutral.js";
import { caseFiles, isBadRow, readCaseFile } from "../cases/case-row.js";
import { councilOf } from "../cases/check-case.js";
import { councilDifferences, nationalDifferences, registerRows } from "../rules/register-rows.js";
import { type Mutant, type MutantDocument, mutantsOf } from "./data-mutants.js";

// Every number, day, list entry and severity in the data is moved once. A worked case, an acceptance scenario, the
// second entry of each clause's weight or the checks of a council's data have to notice; what none notices is printed.

interface Asked {
  readonly inquiry: Inquiry;
  readonly outcome: string;
  readonly missing: readonly string[];
}

interface Told {
  readonly inquiry: Inquiry;
  readonly scenario: NeutralFile["scenarios"][number];
  readonly profile: string;
}

// Changes that no plan can tell from what is there.
const sameAnswers: readonly { readonly clause: string; readonly what: RegExp; readonly because: string }[] =
  [];

/** Prints what lives and returns how many mutants were made and how many lived. */
export function proveData(print: (line: string) => void): { readonly made: number; readonly lived: number } {
  const cases = readCases();
  const told = readScenarios();
  let made = 0;
  let lived = 0;
  const kinds = new Map<string, { made: number; lived: number }>();
  for (const document of [...Object.values(councils), england] as readonly MutantDocument[]) {
    const base = compiled(document);
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
      const because = sameAnswers.find(
        ({ clause, what }) => clause === mutant.clause && what.test(mutant.what),
      )?.because;
      if (because !== undefined) {
        print(`same   ${mutant.clause}  ${mutant.what}: ${because}`);
        continue;
      }
      lived++;
      count.lived++;
      print(`lives  ${mutant.clause ?? document.id}  ${mutant.what}`);
    }
  }
  for (const [kind, count] of kinds) print(`${kind}: ${count.made} made, ${count.lived} lived`);
  return { made, lived };
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
  if ("prefix" in document) {
    try {
      // What the checks of a council's data refuse cannot get into a release.
      defineCouncil(structuredClone(document) as CouncilDefinition);
    } catch {
      return true;
    }
  }
  const changed = compiled(document);
  const ids = clause === undefined ? [...changed.ids] : [clause];
  if (changed.clauses.some((one) => isRegistered(one, document) === false)) return true;
  return ids.some((id) => {
    const check = checkFor(changed, id);
    const before = checkFor(base, id);
    if (check === undefined || before === undefined) return check !== before;
    if ((cases.get(id) ?? []).some((one) => !answersAs(check, one))) return true;
    return told.some((one) => !scoresAs(before, check, id, one));
  });
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
      const { clause, plan, calendar, outcome, missing } = row;
      const prepared = prepare(plan, { council: councilOf(clause), calendar });
      if (!prepared.ok) continue;
      const list = found.get(clause) ?? [];
      found.set(clause, list);
      list.push({ inquiry: prepared.inquiry, outcome, missing });
    }
  }
  return found;
}

function answersAs(check: CompiledCheck, { inquiry, outcome, missing }: Asked): boolean {
  const here = checkOutcome(check, inquiry);
  if (outcomes[here] !== outcome) return false;
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
