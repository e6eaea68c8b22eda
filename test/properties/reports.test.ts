import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { assess } from "../../src/assess.js";
import { compileCouncil, compileEngland } from "../../src/check/compile.js";
import { councils } from "../../src/councils/index.js";
import { readPlan } from "../../src/plan/read-plan.js";
import type { Report } from "../../src/report/report.js";
import { ruleById } from "../../src/rules/registry.js";
import { arbitraryWorld, type Json, type World } from "./arbitrary-plan.js";
import { put } from "./completions.js";
import { Random } from "./random.js";
import { keysShuffled, listsShuffled } from "./shuffles.js";

// The same plans every time. A report of everything takes some milliseconds.
const some = { numRuns: 50, seed: 20_261_122 };
vi.setConfig({ testTimeout: 120_000 });

const asOf = "2026-11-23";
const evidence = ["confirmed", "secondary", "unverified"];
const nationalIds = compileEngland().clauses.map(({ clause }) => clause.id);

describe.each(Object.values(councils))("$name", (council) => {
  const report = ({ plan, calendar }: World, bare = false): Report => {
    const result = assess(plan, { council: bare ? undefined : council, calendar, asOf });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.report;
  };
  const worlds = arbitraryWorld(council);

  test("every plan drawn is read", () => {
    fc.assert(
      fc.property(worlds, ({ plan }) => {
        expect(readPlan(plan).ok).toBe(true);
      }),
      { ...some, numRuns: 1_000 },
    );
  });

  test("every clause of the council and of the law answers exactly once (I37, I40)", () => {
    const ids = [...compileCouncil(council).clauses.map(({ clause }) => clause.id), ...nationalIds];
    fc.assert(
      fc.property(worlds, (world) => {
        const { clauses, findings, notChecked } = report(world);
        expect(Object.keys(clauses)).toEqual(ids);
        const decided = findings.flatMap((finding) => finding.clauses);
        expect([...decided, ...notChecked.map(({ clause }) => clause)].sort()).toEqual([...ids].sort());
        for (const id of ids) {
          const { finding, outcome } = clauses[id] ?? { finding: undefined, outcome: undefined };
          if (finding === null) expect(outcome).toBe("not-checked");
          else
            expect(findings[finding ?? -1]).toMatchObject({ outcome, clauses: expect.arrayContaining([id]) });
        }
        for (const { rule } of findings)
          expect(rule === "attested" || ruleById(rule)?.id === rule).toBe(true);
      }),
      { ...some, numRuns: 40 },
    );
  });

  test("every finding says where it stands, with an https address unless a council gives none (I38, I39)", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { citation, force, outcome } of report(world).findings) {
          expect(citation.document).not.toBe("");
          expect(citation.edition).not.toBe("");
          expect(citation.place).not.toBe("");
          expect(evidence).toContain(citation.evidence);
          if (citation.address === null) expect(force).toBe("council");
          else expect(citation.address).toMatch(/^https:\/\//);
          const ended = citation.inForceTo !== null && citation.inForceTo < "2024-01-01";
          if (ended) expect(outcome).toBe("does-not-apply");
        }
      }),
      { ...some, numRuns: 40 },
    );
  });

  test("the same plan gives the same bytes, in whatever order its keys come, read or not (I41, I43, I46, I47)", () => {
    fc.assert(
      fc.property(worlds, fc.integer(), (world, seed) => {
        const bytes = JSON.stringify(report(world));
        const read = readPlan(world.plan);
        const copy = JSON.parse(JSON.stringify(world.plan)) as Json;
        const shuffled = keysShuffled(world.plan, new Random(seed)) as Json;
        for (const plan of [copy, shuffled, read.ok ? (read.plan as unknown as Json) : copy]) {
          expect(JSON.stringify(report({ ...world, plan }))).toBe(bytes);
        }
      }),
      some,
    );
  });

  test("the order of lists changes no outcome, day or code (I42)", () => {
    fc.assert(
      fc.property(worlds, fc.integer(), (world, seed) => {
        const plan = listsShuffled(world.plan, new Random(seed)) as Json;
        expect(gist(report({ ...world, plan }))).toEqual(gist(report(world)));
      }),
      some,
    );
  });

  test("a result is plain frozen data that outlives its input (I45, I48, I49, I50)", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const input = structuredClone(world.plan);
        const result = assess(input, { council, calendar: world.calendar, asOf });
        expect(Object.keys(result)).toEqual(["ok", "report"]);
        expect(input).toEqual(world.plan);
        const bytes = JSON.stringify(result);
        input.startsOn = "changed";
        for (const list of Object.values(input)) if (Array.isArray(list)) list.length = 0;
        expect(JSON.stringify(result)).toBe(bytes);
        expect(JSON.parse(bytes)).toEqual(result);
        expect(structuredClone(result)).toEqual(result);
        expectPlainAndFrozen(result);
      }),
      { ...some, numRuns: 10 },
    );
  });

  test("no id of a placement or review comes out (I53)", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const text = JSON.stringify(world.plan).replaceAll(/"([pr]\d)x"/g, '"canary-$1"');
        const plan = JSON.parse(text) as Json;
        expect(JSON.stringify(report({ ...world, plan }))).not.toMatch(/canary/i);
      }),
      some,
    );
  });

  test("national law answers under the council as it does alone (I60)", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const local = report(world);
        const bare = report(world, true);
        for (const id of nationalIds) {
          const { finding: here, ...one } = local.clauses[id] ?? { finding: null };
          const { finding: there, ...other } = bare.clauses[id] ?? { finding: null };
          expect(one).toEqual(other);
          expect(here === null ? null : local.findings[here]).toEqual(
            there === null ? null : bare.findings[there],
          );
        }
      }),
      { ...some, numRuns: 40 },
    );
  });

  test("an unknown EHC plan leaves open what hangs on it, and nothing else", () => {
    fc.assert(
      fc.property(worlds, ({ plan, calendar }) => {
        const unknown = put(put(plan, "/pupil/ehcPlan", undefined), "/pupil/ehcStage", undefined);
        const open = report({ plan: unknown, calendar });
        const [has, hasNot] = [true, false].map((ehcPlan) =>
          report({ plan: put(unknown, "/pupil/ehcPlan", ehcPlan), calendar }),
        );
        for (const [id, { outcome, severity, force, finding }] of Object.entries(open.clauses)) {
          const outcomes = [has?.clauses[id]?.outcome, hasNot?.clauses[id]?.outcome];
          if (outcomes[0] === outcomes[1]) expect([id, outcome]).toEqual([id, outcomes[0]]);
          else {
            expect([id, outcome]).toEqual([id, "cannot-tell"]);
            expect(open.findings[finding ?? -1]?.missing.map(({ at }) => at)).toContain("/pupil/ehcPlan");
          }
          expect({ severity, force }).toEqual({
            severity: has?.clauses[id]?.severity,
            force: has?.clauses[id]?.force,
          });
        }
        expect(open.codes).toEqual(has?.codes);
        expect(open.codes).toEqual(hasNot?.codes);
      }),
      { ...some, numRuns: 40 },
    );
  });
});

/** What a report says apart from words and positions. */
function gist({ clauses, deadlines, codes }: Report): unknown {
  const outcomes = Object.entries(clauses).map(([id, { outcome, severity, force }]) => [
    id,
    outcome,
    severity,
    force,
  ]);
  const days = deadlines
    .map(({ rule, latest, doneOn, status }) => `${rule} ${latest} ${doneOn} ${status}`)
    .sort();
  const letters = codes.map(({ weekday, half, place, home, hosts }) => ({
    session: `${weekday} ${half} ${place}`,
    home: home.code,
    hosts: hosts.map(({ code }) => code ?? "").sort(),
  }));
  return { outcomes, days, letters };
}

function expectPlainAndFrozen(value: unknown): void {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  else if (typeof value !== "object" || value === null)
    expect(["string", "boolean", "object"]).toContain(typeof value);
  else {
    if (!Object.isFrozen(value)) expect(value).toBe("frozen");
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
    for (const inner of Object.values(value)) expectPlainAndFrozen(inner);
  }
}
