import { describe, expect, it } from "vitest";
import { compileCouncil } from "../../src/check/compile.js";
import { type Council, councils, outcomes } from "../../src/index.js";
import { registerRows } from "../rules/register-rows.js";

// The register beside the rules, entered by hand, lists every clause of the documents. None may be lost, and each has to
// be decided by something that can decide it.

const registered = [...registerRows("clause-register.csv").keys()];
const all: readonly Council[] = Object.values(councils);

function outcomeOf(council: Council, id: string, attestations: Readonly<Record<string, boolean>>): string {
  const plan = {
    schema: "osd-plan/1",
    pupil: { lookedAfter: true, sendOrDisability: true, mentalHealthIssue: true },
    homeSchool: { type: "maintained" },
    startsOn: "2026-11-03",
    placements: [
      { id: "p1", kind: "unregistered-ap", inCouncilDirectory: true },
      { id: "p2", kind: "mainstream-school" },
    ],
    timetable: [{ weekday: "mon", half: "AM", place: "online-at-home" }],
    reviews: [{ status: "held" }],
    ending: { outcome: "return" },
    managedMove: { planned: true, followsDirection: false },
    attestations,
  };
  const withPlan = { ...plan, pupil: { ...plan.pupil, ehcPlan: true } };
  const result = outcomes(withPlan, { council });
  return result.ok ? (result.outcomes[id] as string) : "refused";
}

describe("The clauses of the five documents", () => {
  for (const council of all) {
    // An id is never used again, so that one taken out leaves a gap here and in the register alike.
    it(`are those of the register for ${council.name}, in its order, each listed once`, () => {
      const wanted = registered.filter((id) => id.startsWith(`${council.prefix}-`));
      expect(wanted).not.toEqual([]);
      expect(council.clauses.map(({ id }) => id)).toEqual(wanted);
    });

    it(`are all bound for ${council.name}: to a rule that exists, to a question, or to a reason`, () => {
      const loose = compileCouncil(council).clauses.filter(({ clause, rule }) => {
        const decided = clause.decidedBy;
        if ("rule" in decided) return rule === undefined;
        return ("attest" in decided ? decided.attest : decided.nobody).length < 20;
      });
      expect(loose.map(({ clause }) => clause.id)).toEqual([]);
    });

    it(`that a person decides for ${council.name} follow the person's answer`, () => {
      const deaf = council.clauses
        .filter(({ decidedBy }) => "attest" in decidedBy)
        .filter(({ id }) => {
          const answers = [{}, { [id]: true }, { [id]: false }].map((given) => outcomeOf(council, id, given));
          return answers.join() !== "cannot-tell,met,not-met";
        });
      expect(deaf.map(({ id }) => id)).toEqual([]);
    });

    it(`have words of their own for ${council.name}, none left open`, () => {
      const open = council.clauses.filter(({ says }) => says.length < 15);
      expect(open.map(({ id }) => id)).toEqual([]);
    });

    it(`are not bound twice to the same thing for ${council.name} unless the document says it twice`, () => {
      // Said twice in the document, once as a should and once as a must, or in two places.
      const saidTwice = ["WAR-10", "WAR-33", "WAR-17", "WAR-31", "WAR-56", "WAR-73", "WOR-42", "WOR-71"];
      const twice = compileCouncil(council)
        .checks.filter(({ clauses }) => clauses.length > 1)
        .flatMap(({ clauses }) => clauses.map(({ clause }) => clause.id));
      expect(twice.filter((id) => !saidTwice.includes(id))).toEqual([]);
    });
  }
});
