import type { Finding, Report } from "../../src/assess/report.js";
import { compileCouncil, compileEngland } from "../../src/check/compile.js";
import type { Deadline } from "../../src/duties/deadline.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { ruleById } from "../../src/rules/registry.js";
import { word } from "../../src/views/word.js";
import type { Json } from "./arbitrary-plan.js";
import { put } from "./completions.js";
import { keysShuffled, listsShuffled } from "./shuffles.js";
import {
  isPlainAndFrozen,
  type Law,
  namedThoughStated,
  outcomesOn,
  reportOn,
  resultOn,
  same,
} from "./tried-on.js";

// What is true of every report, whatever the plan. `npm test` tries a few plans, `npm run prove` thousands.

/** Rules that can be broken by something else than a day or a no. */
const decidedBesidesTheDay: Readonly<Record<string, string>> = {
  "first-review-within-school-weeks": "the letter can leave an item out",
  "reviews-no-further-apart-than": "there can be too few reviews for the whole time, whenever they are",
};

const evidences: readonly string[] = ["confirmed", "secondary", "unverified"];
const nationalIds = compileEngland().clauses.map(({ clause }) => clause.id);

export const laws: readonly Law[] = [
  {
    what: "each clause of the council and of the law answers once, in the order of the documents, and is counted (I37, I40)",
    holds({ council, report }) {
      const ids = [...compileCouncil(council).clauses.map(({ clause }) => clause.id), ...nationalIds];
      const { clauses, findings, notChecked, counts } = report;
      same(Object.keys(clauses), ids, "clauses");
      const decided = findings.flatMap((finding) => finding.clauses);
      same([...decided, ...notChecked.map(({ clause }) => clause)].sort(), [...ids].sort(), "decided or not");
      for (const [id, { finding, outcome }] of Object.entries(clauses)) {
        const found = finding === null ? undefined : findings[finding];
        same(outcome, found?.outcome ?? "not-checked", id);
        same(found?.clauses.includes(id) ?? true, true, `${id} in its finding`);
      }
      const { met, notMet, cannotTell, doesNotApply, notChecked: unchecked } = counts.council;
      same(met + notMet + cannotTell + doesNotApply + unchecked, council.clauses.length, "clauses counted");
    },
  },
  {
    what: "a clause that cannot be told names what is missing, and no other finding does",
    holds({ report }) {
      for (const { outcome, missing, clauses } of report.findings)
        same(missing.length > 0, outcome === "cannot-tell", `missing facts of ${clauses.join(", ")}`);
    },
  },
  {
    what: "nothing that the plan states is named as missing",
    holds({ world: { plan }, report: { findings, deadlines } }) {
      const named = [...findings, ...deadlines].flatMap(({ missing }) => missing);
      same(namedThoughStated(named, plan), [], "stated");
    },
  },
  {
    what: "every finding has a rule, words and a place, with an https address unless a council gives none (I38, I39)",
    holds({ report }) {
      for (const { rule, says, citation, clauses, force, outcome } of word(report).findings) {
        const about = clauses.join(", ");
        same(rule === "attested" || ruleById(rule)?.id === rule, true, `rule of ${about}`);
        const texts = [says, citation.document, citation.edition, citation.place];
        same(texts.filter((text) => text.trim() === "").length, 0, `empty texts of ${about}`);
        same(evidences.includes(citation.evidence), true, `evidence of ${about}`);
        const { address } = citation;
        same(
          address === null ? force === "council" : address.startsWith("https://"),
          true,
          `link of ${about}`,
        );
        const ended = citation.inForceTo !== null && citation.inForceTo < "2024-01-01";
        if (ended) same(outcome, "does-not-apply", `law of the past, ${about}`);
      }
    },
  },
  {
    what: "there is an error where an obligation of that weight is not met, and only there",
    holds({ report }) {
      const { clauses, anyError } = report;
      const errors = Object.values(clauses).some(
        ({ severity, outcome }) => severity === "error" && outcome === "not-met",
      );
      same(anyError, errors, "anyError");
    },
  },
  {
    what: "a deadline has the weight and the source of its finding, and the two never contradict each other",
    holds({ report }) {
      for (const [finding, its] of deadlinesByFinding(report)) {
        const statuses = its.map(({ status }) => status);
        // A letter can name a day in time for a review that is then not held: the finding is about the letter.
        if (finding.outcome === "met" && finding.rule !== "first-review-within-school-weeks") {
          const broken = its.filter((one) => one.status === "late" || isMissed(one));
          same(
            broken.map(({ status }) => status),
            [],
            `${finding.rule} met, with a deadline`,
          );
        }
        // Something else in the rule can decide that it is not met: a plain no, or what the list here names.
        const decided =
          finding.rule in decidedBesidesTheDay || finding.working.some(({ value }) => value === false);
        const allOpen = statuses.every((status) => status === "cannot-tell");
        if (finding.outcome === "not-met" && !decided)
          same(allOpen, false, `${finding.rule} not met, deadline open`);
      }
    },
  },
  {
    what: "the fast way gives the outcomes of the report",
    holds({ world, council, report }) {
      const { clauses } = report;
      const reported = Object.entries(clauses).map(([id, { outcome }]) => [id, outcome]);
      same(Object.entries(outcomesOn(world, council)), reported, "outcomes");
    },
  },
  {
    what: "the same plan gives the same bytes, in whatever order its fields come, read or not (I41, I43, I46, I47)",
    holds({ world, council, report, random }) {
      const read = readPlan(world.plan);
      same(read.ok, true, "read");
      const plans = [
        JSON.parse(JSON.stringify(world.plan)) as Json,
        keysShuffled(world.plan, random) as Json,
        ...(read.ok ? [read.plan as unknown as Json] : []),
      ];
      for (const plan of plans) same(reportOn({ ...world, plan }, council), report, "report");
    },
  },
  {
    what: "the order of lists changes no outcome, day or code (I42)",
    holds({ world, council, report, random }) {
      const plan = listsShuffled(world.plan, random) as Json;
      same(gist(reportOn({ ...world, plan }, council)), gist(report), "gist");
    },
  },
  {
    what: "a result is plain frozen data that outlives its input, which is left as it was (I45, I48, I49, I50)",
    holds({ world, council }) {
      const input = structuredClone(world.plan);
      const result = resultOn({ ...world, plan: input }, council);
      const bytes = JSON.stringify(result);
      same(input, world.plan, "plan");
      same(Object.keys(result), ["ok", "policy", "remarks", "calendarNotes", "report"], "fields");
      input.startsOn = "changed";
      for (const list of Object.values(input)) if (Array.isArray(list)) list.length = 0;
      same(JSON.stringify(result), bytes, "result after its input changed");
      same(JSON.stringify(structuredClone(result)), bytes, "copy");
      same(isPlainAndFrozen(result), true, "plain and frozen");
    },
  },
  {
    what: "no id of a placement or review comes out (I53)",
    holds({ world, council }) {
      const text = JSON.stringify(world.plan).replaceAll(/"([pr]\d)x"/g, '"canary-$1"');
      const report = reportOn({ ...world, plan: JSON.parse(text) as Json }, council);
      same(/canary/i.test(JSON.stringify(report)), false, "an id");
    },
  },
  {
    what: "national law answers under the council as it does alone (I60)",
    holds({ world, report }) {
      const bare = reportOn(world, undefined);
      for (const id of nationalIds) same(answerOn(report, id), answerOn(bare, id), id);
    },
  },
  {
    what: "an unknown EHC plan leaves open what depends on it, and nothing else",
    holds({ world: { plan, calendar }, council }) {
      const unknown = put(put(plan, "/pupil/ehcPlan", undefined), "/pupil/ehcStage", undefined);
      const open = reportOn({ plan: unknown, calendar }, council);
      const has = reportOn({ plan: put(unknown, "/pupil/ehcPlan", true), calendar }, council);
      const hasNot = reportOn({ plan: put(unknown, "/pupil/ehcPlan", false), calendar }, council);
      for (const [id, { outcome, severity, force, finding }] of Object.entries(open.clauses)) {
        const either = has.clauses[id]?.outcome;
        if (either === hasNot.clauses[id]?.outcome) same(outcome, either, id);
        else {
          same(outcome, "cannot-tell", id);
          const asked = open.findings[finding ?? -1]?.missing.map(({ at }) => at) ?? [];
          same(asked.includes("/pupil/ehcPlan"), true, `${id} asks for the EHC plan`);
        }
        same([severity, force], [has.clauses[id]?.severity, has.clauses[id]?.force], `weight of ${id}`);
      }
      same(open.codes, has.codes, "codes with an EHC plan");
      same(open.codes, hasNot.codes, "codes without an EHC plan");
    },
  },
];

/** Not done, and not planned for a day in time either: a plan is held to what it states, whatever day it is. */
function isMissed({ status, plannedFor, latest }: Deadline): boolean {
  return status === "not-done" && (plannedFor === null || (latest !== null && plannedFor > latest));
}

function deadlinesByFinding({ findings, clauses, deadlines }: Report): ReadonlyMap<Finding, Deadline[]> {
  const byFinding = new Map<Finding, Deadline[]>();
  for (const deadline of deadlines) {
    const finding = findings[clauses[deadline.clauses[0] ?? ""]?.finding ?? -1];
    if (finding === undefined) throw new Error(`no finding for ${deadline.clauses.join(", ")}`);
    byFinding.set(finding, [...(byFinding.get(finding) ?? []), deadline]);
    same([deadline.force, deadline.citation], [finding.force, finding.citation], "force and citation");
    const isOpen = deadline.status === "cannot-tell";
    same(isOpen && deadline.missing.length === 0, false, `${deadline.rule} open with nothing missing`);
  }
  return byFinding;
}

/** What a report says on a clause, wherever in the report it says so. */
function answerOn({ clauses, findings }: Report, id: string): unknown {
  const { finding, ...answer } = clauses[id] ?? { finding: null };
  return { ...answer, finding: finding === null ? null : findings[finding] };
}

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
