import { primitiveConditions, primitiveDays } from "../../src/engine/primitive-names.js";
import { settingValues } from "../../src/engine/settings.js";
import {
  type BoundedFact,
  boundedFacts,
  type FactKind,
  type FactName,
  factInfo,
  itemFactNames,
  listNames,
  namedFacts,
  planFactNames,
} from "../../src/plan/facts.js";
import { circumstances } from "../../src/rules/circumstances.js";
import { conditionWords, dayWords, type OperatorWords } from "../../src/words/operator-words.js";
import { sentenceCase } from "../../src/words/sentence-case.js";

// Conditions, days and numbers of a council's file, as an editor needs them. A test holds the operators to the library's.

type Schema = Record<string, unknown>;

const facts: readonly FactName[] = [...planFactNames(), ...itemFactNames()];
const bounded = Object.keys(boundedFacts) as BoundedFact[];
const factsOf = (...kinds: readonly FactKind[]): readonly string[] =>
  facts.filter((name) => kinds.includes(factInfo(name).kind));
/** Facts under names of the council's own. */
const withNamed = (names: readonly string[], ...kinds: readonly FactKind[]): Schema => {
  const patterns = [...namedFacts()].flatMap(([group, { fields }]) =>
    [...fields].flatMap(([field, { kind }]) =>
      kinds.includes(kind) ? [{ pattern: `^${group}\\.[a-z0-9-]{1,64}\\.${field}$` }] : [],
    ),
  );
  return { type: "string", anyOf: [oneOf(names), ...patterns] };
};
const boundedOf = (kind: "day" | "number"): readonly string[] =>
  bounded.filter((name) => boundedFacts[name][0] === kind);
const settingsOf = (...kinds: readonly unknown[]): readonly string[] =>
  Object.entries(settingValues).flatMap(([name, holds]) => (kinds.includes(holds) ? [name] : []));
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const oneOf = (words: readonly string[]): Schema => ({ enum: words });
const pair = (first: Schema, second: Schema): Schema => ({
  type: "array",
  prefixItems: [first, second],
  items: false,
  minItems: 2,
});
const several = (item: Schema): Schema => ({ type: "array", items: item, minItems: 1 });
const setting = (names: readonly string[]): Schema => operator("setting", oneOf(names));
const clauseId: Schema = { type: "string", pattern: "^[A-Z]{2,5}-[0-9]{1,4}$" };
const whole: Schema = { type: "integer", minimum: 0, maximum: 100_000 };

function operator(name: string, value: Schema): Schema {
  return {
    type: "object",
    properties: { [name]: value, says: { type: "string", minLength: 1, maxLength: 300 } },
    required: [name],
    additionalProperties: false,
  };
}

/** One object for all operators, so that an editor offers them all; exactly one is there. */
function operators(
  all: Readonly<Record<string, Schema>>,
  words: Readonly<Record<string, OperatorWords>>,
): Schema {
  const told = Object.entries(all).map(([name, schema]) => {
    const says = words[name]?.says;
    return [name, says === undefined ? schema : { description: sentenceCase(`${says}.`), ...schema }];
  });
  return {
    type: "object",
    properties: { ...Object.fromEntries(told), says: { type: "string", minLength: 1, maxLength: 300 } },
    oneOf: Object.keys(all).map((name) => ({ required: [name] })),
    additionalProperties: false,
  };
}

/** A fact with the words or numbers it may be. */
function factWithValues(): Schema {
  const words = factsOf("word").map((name) => {
    const { labels } = factInfo(name as FactName);
    const values = labels === undefined ? { type: "string" } : oneOf(Object.keys(labels));
    return { type: "array", prefixItems: [{ const: name }], items: values, minItems: 2 };
  });
  return {
    anyOf: [...words, { type: "array", prefixItems: [ref("numberFact")], items: whole, minItems: 2 }],
  };
}

const anyFact = ref("fact");
const listSettings = Object.entries(settingValues).flatMap(([name, holds]) =>
  Array.isArray(holds) || holds === "numbers" ? [name] : [],
);

/** The operators of a condition, each with what it takes. */
const conditionOperators: Readonly<Record<string, Schema>> = {
  all: several(ref("condition")),
  any: several(ref("condition")),
  not: ref("condition"),
  if: pair(ref("condition"), ref("condition")),
  knownWhether: ref("condition"),
  surely: ref("condition"),
  yes: ref("yesNoFact"),
  is: ref("factWithValues"),
  in: pair(ref("listableFact"), setting(listSettings)),
  hasDay: ref("dayName"),
  known: anyFact,
  stated: anyFact,
  statedAs: {
    anyOf: [
      ref("factWithValues"),
      { type: "array", prefixItems: [ref("yesNoFact")], items: { type: "boolean" }, minItems: 2 },
    ],
  },
  ground: { anyOf: [clauseId, setting(settingsOf("ground", "grounds"))] },
  answered: clauseId,
  some: pair(ref("list"), ref("condition")),
  every: pair(ref("list"), ref("condition")),
  onOrBefore: pair(ref("day"), ref("day")),
  before: pair(ref("day"), ref("day")),
  atMost: pair(ref("number"), ref("number")),
  lessThan: pair(ref("number"), ref("number")),
  isSchoolDay: ref("dayFact"),
  constant: { type: "boolean" },
  ask: oneOf(Object.keys(primitiveConditions)),
};

const counted = pair(ref("day"), { anyOf: [whole, setting(settingsOf("number"))] });

const dayOperators: Readonly<Record<string, Schema>> = {
  setting: oneOf(settingsOf("day")),
  day: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
  schoolDaysBefore: counted,
  schoolDaysAfter: counted,
  schoolWeeksAfter: counted,
  calendarDaysBefore: counted,
  calendarDaysAfter: counted,
  earliest: pair(ref("list"), ref("dayFact")),
  answeredOn: clauseId,
  ask: oneOf(Object.keys(primitiveDays)),
};

/** What a condition of a difference may ask besides. */
const differenceOperators: Readonly<Record<string, Schema>> = {
  all: several(ref("differenceCondition")),
  any: several(ref("differenceCondition")),
  circumstance: ref("circumstanceName"),
  result: { type: "array", prefixItems: [clauseId], items: { type: "string" }, minItems: 2 },
  asked: clauseId,
  procedure: oneOf(["binds", "does-not-bind"]),
  formUsed: { type: "string" },
};

/** The schemas that a council's file refers to, by name. */
export function treeSchemas(): Schema {
  return {
    fact: withNamed(facts, "yes-no", "day"),
    yesNoFact: withNamed(factsOf("yes-no"), "yes-no"),
    dayFact: withNamed(factsOf("day"), "day"),
    dayName: withNamed([...factsOf("day"), ...boundedOf("day")], "day"),
    numberFact: oneOf(factsOf("number")),
    numberName: oneOf([...factsOf("number"), ...boundedOf("number")]),
    listableFact: oneOf(factsOf("word", "number")),
    list: oneOf(listNames()),
    circumstanceName: oneOf(Object.keys(circumstances)),
    factWithValues: factWithValues(),
    condition: { description: "A condition.", ...operators(conditionOperators, conditionWords) },
    day: {
      description: "A day: the name of a fact, or one counted from another.",
      anyOf: [ref("dayName"), operators(dayOperators, dayWords)],
    },
    number: {
      description: "A number, the name of a fact that is one, or the number a clause sets.",
      anyOf: [ref("numberName"), whole, setting(settingsOf("number"))],
    },
    circumstance: {
      description: "What has to hold: a circumstance by name, a start, any one of several, or a condition.",
      anyOf: [
        ref("circumstanceName"),
        operator("anyOf", several(ref("circumstance"))),
        operator("startsOnOrAfter", { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        operator("all", several(ref("circumstance"))),
        operator("any", several(ref("circumstance"))),
        operator("not", ref("circumstance")),
        ref("condition"),
      ],
    },
    differenceCondition: {
      description: "A condition, or what a clause came to.",
      anyOf: [
        ...Object.entries(differenceOperators).map(([name, value]) => operator(name, value)),
        ref("condition"),
      ],
    },
  };
}
