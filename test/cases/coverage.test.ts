import { describe, expect, it } from "vitest";
import { compileCouncil } from "../../src/check/compile.js";
import type { Rule } from "../../src/engine/rule.js";
import { outcomes } from "../../src/index.js";
import { accept } from "../../src/policy/accepted.js";
import { councils } from "../../src/policy/councils/index.js";
import { everyRule, ruleIds } from "../../src/rules/registry.js";
import { type CaseOutcome, type CaseRow, caseFiles, isBadRow, readCaseFile } from "./case-row.js";
import { boundClauses, outcomeWith, smallChanges } from "./changed-settings.js";

const rows: readonly CaseRow[] = caseFiles()
  .flatMap((file) => readCaseFile(file))
  .flatMap((row) => (isBadRow(row) ? [] : [row]));

/** Outcomes that a rule can never have, with the reason. */
const impossible: Readonly<Record<string, Partial<Record<CaseOutcome, string>>>> = {
  "ground-applies": { "not-met": "A ground that was not chosen is not asked about." },
  "guidance-covers-this-pupil": { "not-met": "For other pupils the document does not speak." },
  "new-process-covers-this-direction": { "not-met": "Earlier directions are outside the process." },
  "start-date-set": { "not-met": "A plan cannot say that it has no first day." },
  "hours-at-each-host-stated": {
    "not-met": "A plan cannot say that hours are not stated; it leaves them out.",
  },
  "leave-code-open-for-online-lessons-at-home": { "not-met": "It permits a code and forbids none." },
  "no-sign-of-an-unregistered-school": { met: "It can warn and never clears." },
  "one-session-for-each-half-day": { "cannot-tell": "It asks only about the timetable that is written." },
  "reviews-on-different-days": { "cannot-tell": "It asks only about the dates that are written." },
  "sessions-do-not-overlap": { "cannot-tell": "It asks only about the times that are written." },
  "sessions-in-their-half-of-the-day": { "cannot-tell": "It asks only about the times that are written." },
  "stated-hours-match-the-timetable": { "cannot-tell": "It asks only where both are written." },
  "timetable-has-provision": { "cannot-tell": "It asks only about the timetable that is written." },
};

function clausesOf(rule: string): typeof boundClauses {
  return boundClauses.filter((one) => one.rule.id === rule);
}

/** A rule whose clauses always apply comes out as "does not apply" only by the date of the document: no case is owed. */
function mayNotApply(rule: Rule): boolean {
  return (
    rule.data.appliesWhen !== undefined ||
    rule.forEach === "placements" ||
    rule.forEach === "reviews" ||
    rule.forEach === "requests" ||
    clausesOf(rule.id).some(({ gate }) => gate !== undefined)
  );
}

describe("case files", () => {
  it("are named after rules, and every rule has one; one more is for clauses that a person answers", () => {
    const named = caseFiles()
      .map((file) => file.slice(0, -".csv".length))
      .sort();
    expect(named).toEqual([...ruleIds(), "attested"].sort());
  });

  it("hold at least 600 cases", () => {
    expect(rows.length).toBeGreaterThanOrEqual(600);
  });

  it("name no outcome as impossible that a case has", () => {
    const wrong = rows.filter((row) => impossible[row.rule]?.[row.outcome] !== undefined);
    expect(wrong.map(({ file, row }) => `${file} row ${row}`)).toEqual([]);
  });
});

describe("every outcome a rule can have is in its case file", () => {
  it.each(everyRule().map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const owed: CaseOutcome[] = ["met", "not-met", "cannot-tell"];
    if (mayNotApply(rule)) owed.push("does-not-apply");
    const shown = new Set(rows.filter((row) => row.rule === id).map(({ outcome }) => outcome));
    const lacking = owed.filter((one) => !shown.has(one) && impossible[id]?.[one] === undefined);
    expect(lacking).toEqual([]);
  });
});

describe("every number and list entry a clause sets can change the outcome of one of its cases", () => {
  // What only sets the last day of a duty shows in the duty's day, which the tests of duties hold.
  const changes = boundClauses.flatMap((bound) =>
    smallChanges(bound.settings)
      .filter(
        ([, change]) => !Object.keys(change).some((name) => bound.rule.mayUse.some((one) => one === name)),
      )
      .map(([words, change]) => [bound.clause.id, words, bound, change] as const),
  );
  it.each(changes)("%s: %s", (id, _words, bound, change) => {
    const own = rows.filter(({ clause }) => clause === id);
    const changed = own.filter((row) => outcomeWith(row, bound, change) !== outcomeWith(row, bound, {}));
    expect(changed.length).toBeGreaterThan(0);
  });
});

describe("every clause of a council that a rule decides is bound to something that matters", () => {
  for (const council of Object.values(councils)) {
    const bound = compileCouncil(council).clauses.filter(({ rule }) => rule !== undefined);
    it.each(bound.map(({ clause }) => [clause.id]))("%s: without its binding a case fails", (id) => {
      // Not through `defineCouncil`, which refuses the library's ids and differences that lean on the binding.
      const without = accept({
        ...council,
        clauses: council.clauses.map((clause) =>
          clause.id === id ? { ...clause, decidedBy: { nobody: "The binding was taken out." } } : clause,
        ),
      });
      const failing = rows.filter((row) => {
        if (row.clause !== id) return false;
        const result = outcomes(row.plan, { council: without, calendar: row.calendar });
        return (result.ok ? result.outcomes[id] : "refused") !== row.outcome;
      });
      // The cases that show a binding at work are those it decides, one way or the other.
      expect(failing.filter(({ outcome }) => outcome === "met" || outcome === "not-met")).not.toEqual([]);
    });
  }
});
