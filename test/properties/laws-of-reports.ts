import fc from "fast-check";
import { assess, outcomes } from "../../src/assess.js";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import type { Council } from "../../src/councils/define-council.js";
import { councils } from "../../src/councils/index.js";
import type { Deadline } from "../../src/deadlines/deadline.js";
import type { Finding, Report } from "../../src/report/report.js";
import { arbitraryWorld, type Json, type World } from "./arbitrary-plan.js";

// What is true of every report, whatever the plan. `npm test` tries each on a few plans, `npm run prove` on thousands.

interface Law {
  readonly what: string;
  /** Throws, with what was found, where the law does not hold. */
  holds(world: World, council: Council): void;
}

/** Rules that can be broken by something else than a day or a no. */
const decidedBesidesTheDay: Readonly<Record<string, string>> = {
  "first-review-within-school-weeks": "the letter can leave an item out",
  "reviews-no-further-apart-than": "there can be too few reviews for the whole time, whenever they are",
};

export const laws: readonly Law[] = [
  {
    what: "each clause of the council's document comes out once, and all are counted",
    holds(world, council) {
      const report = reportOn(world, council);
      const missing = council.clauses.filter(({ id }) => report.clauses[id] === undefined);
      same(missing, [], "clauses without an outcome");
      const { met, notMet, cannotTell, doesNotApply, notChecked } = report.counts.council;
      same(met + notMet + cannotTell + doesNotApply + notChecked, council.clauses.length, "clauses counted");
    },
  },
  {
    what: "a clause that cannot be told names what is missing, and no other finding does",
    holds(world, council) {
      for (const { outcome, missing, clauses } of reportOn(world, council).findings)
        same(missing.length > 0, outcome === "cannot-tell", `missing facts of ${clauses.join(", ")}`);
    },
  },
  {
    what: "every finding has words and a place in a document, and an error is an obligation not met",
    holds(world, council) {
      const report = reportOn(world, council);
      for (const { says, citation, clauses } of report.findings)
        same(says.trim() !== "" && citation.place !== "", true, `words of ${clauses.join(", ")}`);
      const errors = Object.values(report.clauses).some(
        ({ severity, outcome }) => severity === "error" && outcome === "not-met",
      );
      same(report.anyError, errors, "anyError");
    },
  },
  {
    what: "a deadline has the weight and the source of its finding, and the two never contradict each other",
    holds(world, council) {
      const { findings, clauses, deadlines } = reportOn(world, council);
      const byFinding = new Map<Finding, Deadline[]>();
      for (const deadline of deadlines) {
        const finding = findings[clauses[deadline.clauses[0] ?? ""]?.finding ?? -1];
        if (finding === undefined) throw new Error(`no finding for ${deadline.clauses.join(", ")}`);
        byFinding.set(finding, [...(byFinding.get(finding) ?? []), deadline]);
        same([deadline.force, deadline.citation], [finding.force, finding.citation], "force and citation");
        const isOpen = deadline.status === "cannot-tell";
        same(isOpen && deadline.missing.length === 0, false, `${deadline.rule} open with nothing missing`);
      }
      for (const [finding, its] of byFinding) {
        const statuses = its.map(({ status }) => status);
        if (finding.outcome === "met") {
          const broken = statuses.filter((status) => status === "late" || status === "not-done");
          same(broken, [], `${finding.rule} met, with a deadline`);
        }
        // Something else in the rule can decide that it is not met: a plain no, or what the list here names.
        const decided =
          finding.rule in decidedBesidesTheDay || finding.working.some(({ value }) => value === "no");
        if (finding.outcome === "not-met" && !decided) {
          same(
            statuses.every((status) => status === "cannot-tell"),
            false,
            `${finding.rule} not met, deadline open`,
          );
        }
      }
    },
  },
  {
    what: "the fast way gives the outcomes of the report",
    holds(world, council) {
      const fast = outcomesOf(world, council);
      const { clauses } = reportOn(world, council);
      for (const [id, outcome] of Object.entries(fast)) same(clauses[id]?.outcome, outcome, id);
      same(Object.keys(fast).length, Object.keys(clauses).length, "clauses");
    },
  },
  {
    what: "the order of the plan's fields changes nothing, nor does asking twice",
    holds(world, council) {
      const turned = { ...world, plan: reversed(world.plan) as Json };
      const report = reportOn(world, council);
      same(reportOn(turned, council), report, "report on the plan with its fields reversed");
      same(reportOn(world, council), report, "second report");
    },
  },
  {
    what: "a report is frozen JSON, and the plan is left as it was",
    holds(world, council) {
      const before = JSON.stringify(world.plan);
      const report = reportOn(world, council);
      same(JSON.parse(JSON.stringify(report)), report, "report read back from JSON");
      same(everyFrozen(report), true, "frozen");
      same(JSON.stringify(world.plan), before, "plan");
    },
  },
];

/** Tries one law on `runs` plans of each council. Throws with the smallest plan that breaks it, and the seed. */
export function tryLaw(law: Law, runs: number, seed: number): void {
  for (const council of Object.values(councils)) {
    fc.assert(
      fc.property(arbitraryWorld(council), (world) =>
        law.holds({ ...world, plan: withKnownClauses(world.plan, council) }, council),
      ),
      { numRuns: runs, seed },
    );
  }
}

/** The plan without answers about, and grounds named after, clauses that `assess` refuses as unknown. */
function withKnownClauses(plan: Json, council: Council): Json {
  const { attestations = {}, grounds, ...rest } = plan;
  const known = Object.entries(attestations as Json).filter(([id, answer]) =>
    accepts(council, { attestations: { [id]: answer } }),
  );
  return {
    ...rest,
    ...(plan.attestations === undefined ? {} : { attestations: Object.fromEntries(known) }),
    ...(grounds === undefined
      ? {}
      : { grounds: (grounds as string[]).filter((id) => accepts(council, { grounds: [id] })) }),
  };
}

function accepts(council: Council, fields: Json): boolean {
  return outcomes({ schema: "osd-plan/1", ...fields }, { council }).ok;
}

function optionsOf({ calendar }: World, council: Council) {
  const read = calendar === undefined ? undefined : schoolCalendar(calendar);
  if (read?.ok === false) throw new Error(JSON.stringify(read.issues));
  return { council, ...(read === undefined ? {} : { calendar: read.calendar }) };
}

function outcomesOf(world: World, council: Council) {
  const result = outcomes(world.plan, optionsOf(world, council));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.outcomes;
}

function reportOn(world: World, council: Council): Report {
  const result = assess(world.plan, optionsOf(world, council));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

function same(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([name, inner]) => [name, reversed(inner)]));
}

function everyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(everyFrozen);
}
