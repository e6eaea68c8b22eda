import fc from "fast-check";
import { lifeSteps } from "../../src/engine/life-steps.js";
import { councils, readCouncil } from "../../src/index.js";
import type { Council } from "../../src/policy/accepted.js";
import type { Clause } from "../../src/policy/council-schema.js";
import { ruleById } from "../../src/rules/registry.js";

// Councils made of clauses that nobody wrote together: clauses of the five with other numbers, questions with a last day,
// and rules of one's own, in one edition or the other.

type Json = { readonly [field: string]: unknown };

const editions = [
  { id: "old", edition: "Old", inForceFrom: "2024-09-01", lastReadOn: "2026-11-22" },
  { id: "new", edition: "New", inForceFrom: "2026-09-01", lastReadOn: "2026-11-22" },
];

const frame = {
  schema: "osd-council/1",
  id: "randomshire",
  name: "Randomshire",
  localAuthority: "999",
  prefix: "RND",
  version: "2026-11.1",
  documents: [
    { id: "guidance", title: "Guidance", publisher: "Randomshire", evidence: "confirmed", editions },
  ],
};

/** Days that a plan records before the start, and what their last days are counted from. */
const doneDays = [
  "decision.madeOn",
  "notices.parents.on",
  "notices.council.on",
  "meetings.initialMeetingOn",
  "consultations.parents.on",
] as const;
const countedFrom = ["startsOn", "decision.madeOn", "endsOn"] as const;
const backwards = ["schoolDaysBefore", "calendarDaysBefore"] as const;

const latest = fc
  .tuple(fc.constantFrom(...backwards), fc.constantFrom(...countedFrom), fc.integer({ min: 0, max: 15 }))
  .map(([how, from, count]) => ({ [how]: [from, count] }));

const numbers = ["schoolDays", "days", "schoolWeeks"];

/** Clauses of the five that a rule decides, without those whose settings name other clauses. */
const written: readonly Clause[] = Object.values(councils)
  .flatMap((council) => council.clauses)
  .filter(({ decidedBy }) => "rule" in decidedBy && ruleById(decidedBy.rule) !== undefined)
  .filter(
    ({ decidedBy }) =>
      "rule" in decidedBy && !("ground" in (decidedBy.with ?? {})) && !("grounds" in (decidedBy.with ?? {})),
  );
const datedBefore = written.filter(({ decidedBy }) => {
  const { latest: last, step } = ("rule" in decidedBy && ruleById(decidedBy.rule)?.data.duty) || {};
  return last !== undefined && step !== undefined && lifeSteps.indexOf(step) < lifeSteps.indexOf("start");
});

const ofACouncil = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...datedBefore) },
      { weight: 1, arbitrary: fc.constantFrom(...written) },
    ),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([{ document: _, editions: __, replaces: ___, decidedBy, ...clause }, more]) => {
    const { rule, with: settings = {} } = decidedBy as { rule: string; with?: Json };
    const stricter = Object.entries(settings).map(([name, value]) => [
      name,
      numbers.includes(name) ? (value as number) + more : value,
    ]);
    const decided = stricter.length === 0 ? { rule } : { rule, with: Object.fromEntries(stricter) };
    return { clause: { ...clause, decidedBy: decided }, rules: {} };
  });

const plain = { at: "Page 1", says: "Something is done by a day.", kind: "deadline", owedBy: "home school" };

const question = latest.map((last) => ({
  clause: {
    ...plain,
    strength: "must",
    decidedBy: {
      attest: "Was it done?",
      duty: { what: "something of our own", step: "prepare", latest: last },
    },
  },
  rules: {},
}));

const ownRule = fc
  .tuple(fc.constantFrom(...doneDays), latest, fc.nat({ max: 999 }), fc.constantFrom("must", "should"))
  .map(([doneOn, last, number, strength]) => ({
    clause: { ...plain, strength, decidedBy: { rule: `own-step${number}` } },
    rules: {
      [`ownStep${number}`]: {
        asks: "Was it done by the day?",
        metWhen: { onOrBefore: [doneOn, last] },
        duty: { what: `step ${number}`, step: "prepare", doneOn, latest: last },
        words: { met: "It was", notMet: "It was not", putRight: "Do it" },
      },
    },
  }));

const circumstance = fc.constantFrom<Json>(
  {},
  {},
  { applies: ["ehc-plan"] },
  { applies: [{ yes: "pupil.lookedAfter" }] },
  { applies: [{ startsOnOrAfter: "2026-11-01" }] },
  { editions: ["old"] },
  { editions: ["new"] },
);

/** A council of one to eight such clauses; what the library refuses is left out clause by clause. */
export const arbitraryCouncil: fc.Arbitrary<Council> = fc
  .array(fc.tuple(fc.oneof(ofACouncil, question, ownRule), circumstance), { minLength: 1, maxLength: 8 })
  .map((drawn) => drawn.filter((one) => read([one]) !== undefined))
  .map(read)
  .filter((council) => council !== undefined);

type Drawn = readonly [{ readonly clause: Json; readonly rules: Json }, Json];

function read(drawn: readonly Drawn[]): Council | undefined {
  const clauses = drawn.map(([{ clause }, when], i) => ({ ...clause, ...when, id: `RND-${i + 1}` }));
  const rules = Object.assign({}, ...drawn.map(([one]) => one.rules)) as Json;
  const result = readCouncil({
    ...frame,
    clauses,
    ...(Object.keys(rules).length === 0 ? {} : { rules: { consultation: rules } }),
  });
  return result.ok ? result.council : undefined;
}
