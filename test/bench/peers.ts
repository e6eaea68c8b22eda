import { Engine, type NestedCondition, type RuleProperties } from "json-rules-engine";
import { outcomes } from "../../src/assess/assess.js";
import { compileCouncil } from "../../src/check/compile.js";
import { checkOutcome, type Inquiry, inquire } from "../../src/check/evaluate.js";
import { type OutcomeWord, outcomes as outcomeWords } from "../../src/engine/outcome.js";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import { mostOf } from "../../src/plan/fact-slots.js";
import type { Facts } from "../../src/plan/facts.js";
import { planFactNames } from "../../src/plan/facts.js";
import type { Plan } from "../../src/plan/plan.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { readStory } from "../stories/story-folder.js";
import { printTimes } from "./measure.js";

// The 24 clauses of Norfolk that a plan or a person decides, once more as rules of json-rules-engine: the same facts,
// the same outcomes, asserted for three plans before anything is timed. That engine knows neither lists nor unknown
// values, so what our rules find in lists is worked out for it beforehand and not timed, and null stands for unknown.

type Condition = NestedCondition;
type PeerFacts = Readonly<Record<string, unknown>>;
type Decided = "met" | "not-met" | "cannot-tell";

const document = compileCouncil(norfolk);

function is(fact: string, value: unknown): Condition {
  return { fact, operator: "equal", value };
}
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });
const always = is("always", true);

/** One rule for each outcome a clause can have; none of them fires where it does not apply. */
function clause(id: string, when: { readonly [outcome in Decided]?: Condition }): readonly RuleProperties[] {
  return Object.entries(when).map(([outcome, condition]) => ({
    conditions: { all: [condition] },
    event: { type: outcome, params: { id } },
  }));
}

/** A clause that asks for one yes. */
function asks(id: string, fact: string, gate: Condition = always): readonly RuleProperties[] {
  return clause(id, {
    met: all(gate, is(fact, true)),
    "not-met": all(gate, is(fact, false)),
    "cannot-tell": all(gate, is(fact, null)),
  });
}

function meets(id: string, gate: Condition, condition: Condition): readonly RuleProperties[] {
  return clause(id, { met: all(gate, condition), "not-met": all(gate, not(condition)) });
}

const ehc = any(is("pupil.ehcPlan", true), is("pupil.ehcStage", "plan-agreed"));
const involved: readonly (readonly [Condition, service: string])[] = [
  [ehc, "ehcCoordinator"],
  [is("pupil.lookedAfter", true), "virtualSchool"],
  [is("pupil.socialWorker", true), "socialWorker"],
  [is("pupil.otherServices", true), "otherServices"],
];

/** Every service involved has done something. */
function everyService(id: string, done: "consulted" | "agreed"): readonly RuleProperties[] {
  const withAnswer = (answer: boolean | null): Condition =>
    any(...involved.map(([condition, name]) => all(condition, is(`consultations.${name}.${done}`, answer))));
  const applies = any(...involved.map(([condition]) => condition));
  return clause(id, {
    met: all(applies, not(withAnswer(false)), not(withAnswer(null))),
    "not-met": withAnswer(false),
    "cannot-tell": all(not(withAnswer(false)), withAnswer(null)),
  });
}

const atAProvider = is("provider", true);
const rules: readonly RuleProperties[] = [
  ...["NOR-01", "NOR-12", "NOR-13", "NOR-14", "NOR-15"].flatMap((id) => asks(id, id)),
  ...meets("NOR-02", always, any(is("ground NOR-03", true), is("ground NOR-04", true))),
  ...clause("NOR-03", { met: is("ground NOR-03", true) }),
  ...clause("NOR-04", { met: is("ground NOR-04", true) }),
  ...everyService("NOR-05", "consulted"),
  ...everyService("NOR-06", "agreed"),
  ...asks("NOR-07", "consultations.ehcCoordinator.consulted", is("pupil.ehcPlan", true)),
  ...asks(
    "NOR-08",
    "consultations.ehcCoordinator.consulted",
    all(is("pupil.ehcPlan", false), is("pupil.ehcStage", "plan-agreed")),
  ),
  ...asks("NOR-09", "consultations.virtualSchool.consulted", is("pupil.lookedAfter", true)),
  ...asks("NOR-10", "consultations.socialWorker.consulted", is("pupil.socialWorker", true)),
  ...meets("NOR-17", atAProvider, is("halfDayElsewhere", true)),
  ...meets("NOR-19", atAProvider, { fact: "mostAtOneProvider", operator: "lessThan", value: 10 }),
  ...meets("NOR-20", atAProvider, { fact: "mostAtOneProvider", operator: "lessThanInclusive", value: 4 }),
  ...asks("NOR-21", "NOR-21", atAProvider),
  ...meets("NOR-22", is("onlineAtHome", true), is("bOnlineAtHome", false)),
  ...clause("NOR-23", { met: is("onlineAtHome", true) }),
  ...meets("NOR-24", is("halfDayAtProvider", true), is("unsupervised", false)),
  ...asks("NOR-25", "NOR-25", is("online", true)),
  ...asks("NOR-26", "consultations.reducedEntitlement.consulted", is("halfDayWithoutProvision", true)),
  ...asks("NOR-27", "consultations.semhAdviser.consulted", is("semhBase", true)),
];

const asked = [...new Set(rules.map(({ event }) => String(event.params?.id)))];

function peerFacts({ plan, sessions, placements = [], attestations, grounds = [] }: Facts): PeerFacts {
  const known = planFactNames().map((name) => [name, plan[name] ?? null]);
  const providers = placements.filter(({ kind }) => kind === "unregistered-ap");
  const some = (holds: (session: (typeof sessions)[number]) => boolean): boolean => sessions.some(holds);
  return {
    ...Object.fromEntries(known),
    ...Object.fromEntries(asked.map((id) => [id, attestations[id] ?? null])),
    always: true,
    "ground NOR-03": grounds.includes("NOR-03"),
    "ground NOR-04": grounds.includes("NOR-04"),
    provider: providers.length > 0,
    mostAtOneProvider: Math.max(0, ...providers.map((one) => mostOf(one, "placement.sessions"))),
    semhBase: placements.some(({ kind }) => kind === "semh-base"),
    halfDayElsewhere: some(({ atUnregisteredProvision }) => atUnregisteredProvision === false),
    halfDayAtProvider: some(({ atUnregisteredProvision }) => atUnregisteredProvision === true),
    unsupervised: some((one) => one.atUnregisteredProvision === true && one.supervised === false),
    onlineAtHome: some(({ place }) => place === "online-at-home"),
    bOnlineAtHome: some(({ place, homeCode }) => place === "online-at-home" && homeCode === "B"),
    online: some(({ place }) => place === "online-at-home" || place === "online-at-site"),
    halfDayWithoutProvision: some(({ place }) => place === "no-provision"),
  };
}

type Outcomes = Readonly<Record<string, string>>;

function ours(inquiry: Inquiry): Outcomes {
  const found: Record<string, OutcomeWord> = {};
  for (const check of document.checks) {
    const word = outcomeWords[checkOutcome(check, inquiry)] as OutcomeWord;
    for (const id of check.ids) found[id] = word;
  }
  return found;
}

async function theirs(engine: Engine, facts: PeerFacts): Promise<Outcomes> {
  const found: Record<string, string> = {};
  for (const id of asked) found[id] = "does-not-apply";
  const { events } = await engine.run({ ...facts });
  for (const { type, params } of events) found[String(params?.id)] = type;
  return found;
}

interface Case {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly facts: PeerFacts;
}

function caseOf(story: string): Case {
  const read = readPlan(readStory(story).plan);
  if (!read.ok) throw new Error("The plan was refused.");
  const facts = deriveFacts(read.plan);
  const inquiry = inquire({ facts, calendar: undefined });
  return { plan: read.plan, inquiry, facts: peerFacts(facts) };
}

/** Prints how long other ways to the same outcomes take. Throws where they come to others. */
export async function printPeers(): Promise<void> {
  const engine = new Engine([...rules], { allowUndefinedFacts: false });
  const cases = ["norfolk-clean", "norfolk-common-wrong", "norfolk-breakdown"].map(caseOf);
  for (const { inquiry, facts } of cases) {
    const found = await theirs(engine, facts);
    for (const [id, outcome] of Object.entries(ours(inquiry))) {
      if (found[id] !== outcome) throw new Error(`${id}: ${outcome} here, ${found[id]} in json-rules-engine`);
    }
  }
  console.log(
    `The ${asked.length} clauses of Norfolk for ${cases.length} plans in turn, on facts made ready\n`,
  );
  let turn = 0;
  const next = (): Case => cases[turn++ % cases.length] as Case;
  await printTimes(
    [
      { what: "our rules", run: () => ours(next().inquiry) },
      { what: "json-rules-engine", run: () => theirs(engine, next().facts), waits: true },
      {
        what: "`outcomes` of a plan read before: the facts and 64 clauses of national law besides",
        run: () => outcomes(next().plan, { council: norfolk }),
      },
    ],
    "ours",
  );
}
