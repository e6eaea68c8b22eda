import { isSchoolDay } from "../calendar/counting.js";
import { slotOf } from "../plan/fact-slots.js";
import {
  type BoundedFact,
  boundedFacts,
  type FactName,
  type FactOfKind,
  type FactValue,
  listOf,
  namedPartsOf,
} from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import { boundsOf } from "./bounded-facts.js";
import { compileQuantity } from "./compile-quantity.js";
import {
  type AddMissing,
  type Ask,
  Condition,
  nothingMissing,
  type Quantity,
  type Question,
  readFact,
} from "./condition.js";
import { missingAnswer, missingCalendar, missingFact, missingGrounds } from "./missing-fact.js";
import { overList } from "./over-list.js";
import { questions } from "./primitives/index.js";
import type { Settings } from "./settings.js";
import type { ConditionTree, QuantityTree } from "./tree.js";
import { NO, opposite, UNKNOWN, type Verdict, verdictOf, YES } from "./verdict.js";

/** Makes a tree ready to be asked under the settings of a clause. */
export function compileCondition(tree: ConditionTree, settings: Partial<Settings> = {}): Condition {
  if ("all" in tree) {
    const parts = tree.all.map((one) => compileCondition(one, settings));
    return new Condition(tree, combined(parts, NO, YES), parts);
  }
  return new Condition(tree, questionOf(tree, settings));
}

function questionOf(
  tree: Exclude<ConditionTree, { readonly all: unknown }>,
  settings: Partial<Settings>,
): Question {
  const part = (one: ConditionTree): Question => compileCondition(one, settings);
  const two = ([a, b]: readonly [QuantityTree, QuantityTree]): [Quantity, Quantity] => [
    compileQuantity(a, settings),
    compileQuantity(b, settings),
  ];
  if ("any" in tree) return combined(tree.any.map(part), YES, NO);
  if ("not" in tree) return negated(part(tree.not));
  if ("if" in tree) return combined([negated(part(tree.if[0])), part(tree.if[1])], YES, NO);
  if ("knownWhether" in tree) return knownWhether(part(tree.knownWhether));
  if ("surely" in tree) return surely(part(tree.surely));
  if ("yes" in tree) return oneOf(tree.yes, [true]);
  if ("is" in tree) return oneOf(tree.is[0], tree.is.slice(1));
  if ("in" in tree) return oneOf(tree.in[0], settings[tree.in[1].setting] ?? []);
  if ("hasDay" in tree) return hasDay(tree.hasDay);
  if ("known" in tree) return known(tree.known);
  if ("stated" in tree) return stated(tree.stated);
  if ("statedAs" in tree) return statedAs(tree.statedAs[0], tree.statedAs.slice(1));
  if ("ground" in tree) return groundChosen(groundsOf(tree.ground, settings));
  if ("answered" in tree) return answered(tree.answered);
  if ("some" in tree) return overList(tree.some[0], part(tree.some[1]), YES, NO);
  if ("every" in tree) return overList(tree.every[0], part(tree.every[1]), NO, YES);
  if ("onOrBefore" in tree) return inOrder(...two(tree.onOrBefore));
  if ("atMost" in tree) return inOrder(...two(tree.atMost));
  if ("before" in tree) return strictly(...two(tree.before));
  if ("lessThan" in tree) return strictly(...two(tree.lessThan));
  if ("isSchoolDay" in tree) return onASchoolDay(tree.isSchoolDay);
  if ("constant" in tree) return constant(tree.constant ? YES : NO);
  return questions[tree.ask](settings as Settings);
}

/** Every one of these, or at least one, as `settling` says. */
function combined(parts: readonly Question[], settling: Verdict, otherwise: Verdict): Question {
  const asks = parts.map(({ ask }) => ask);
  return {
    ask: (context, item) => {
      let verdict = otherwise;
      for (let i = 0; i < asks.length; i++) {
        const answer = (asks[i] as Ask)(context, item);
        if (answer === settling) return settling;
        if (answer === UNKNOWN) verdict = UNKNOWN;
      }
      return verdict;
    },
    addMissing: (context, into, item) => {
      for (const one of parts) if (one.ask(context, item) === UNKNOWN) one.addMissing(context, into, item);
    },
  };
}

function negated({ ask, addMissing }: Question): Question {
  return { ask: (context, item) => opposite(ask(context, item)), addMissing };
}

function knownWhether({ ask, addMissing }: Question): Question {
  return { ask: (context, item) => (ask(context, item) === UNKNOWN ? UNKNOWN : YES), addMissing };
}

function surely({ ask }: Question): Question {
  return { ask: (context, item) => (ask(context, item) === YES ? YES : NO), addMissing: nothingMissing };
}

function constant(verdict: Verdict): Question {
  return { ask: () => verdict, addMissing: nothingMissing };
}

// Of the plan and of an entry each have their own way to the value, which is asked for so often that it counts.

function oneOf(name: FactName, values: readonly FactValue[]): Question {
  const read = namedPartsOf(name) === undefined ? undefined : readFact(name);
  if (read !== undefined)
    return { ask: (context) => among(read(context), values), addMissing: factMissing(name) };
  const slot = slotOf(name);
  const ask: Ask =
    listOf(name) === undefined
      ? ({ facts }) => among(facts.plan.slots[slot], values)
      : (_, item) => among(item?.slots[slot], values);
  return { ask, addMissing: factMissing(name) };
}

function among(value: FactValue, values: readonly FactValue[]): Verdict {
  if (value === undefined) return UNKNOWN;
  for (let i = 0; i < values.length; i++) if (values[i] === value) return YES;
  return NO;
}

function factMissing(name: FactName): AddMissing {
  return (_, into, item) => {
    into.push(missingFact(name, item));
  };
}

function known(name: FactName): Question {
  const read = readFact(name);
  return {
    ask: (context, item) => (read(context, item) === undefined ? UNKNOWN : YES),
    addMissing: factMissing(name),
  };
}

function stated(name: FactName): Question {
  const read = readFact(name);
  return {
    ask: (context, item) => {
      const value = read(context, item);
      // A day that never comes is not one that is stated.
      return verdictOf(value !== undefined && value !== Number.POSITIVE_INFINITY);
    },
    addMissing: nothingMissing,
  };
}

function statedAs(name: FactName, values: readonly FactValue[]): Question {
  const read = readFact(name);
  return {
    ask: (context, item) => (among(read(context, item), values) === YES ? YES : NO),
    addMissing: nothingMissing,
  };
}

function hasDay(name: FactOfKind<"day"> | BoundedFact): Question {
  if (Object.hasOwn(boundedFacts, name)) {
    const { least, most, addMissing } = boundsOf(name as BoundedFact);
    return {
      ask: (context, item) => {
        const latest = most(context, item);
        if (latest < Number.POSITIVE_INFINITY) return YES;
        return least(context, item) === latest ? NO : UNKNOWN;
      },
      addMissing,
    };
  }
  const read = readFact(name as FactName);
  return {
    ask: (context, item) => {
      const value = read(context, item);
      return value === undefined ? UNKNOWN : verdictOf(value !== Number.POSITIVE_INFINITY);
    },
    addMissing: factMissing(name as FactName),
  };
}

function groundsOf(
  ground: ClauseId | { readonly setting: "ground" | "grounds" },
  settings: Partial<Settings>,
): readonly ClauseId[] {
  if (typeof ground === "string") return [ground];
  return ground.setting === "grounds" ? (settings.grounds ?? []) : [settings.ground as ClauseId];
}

function groundChosen(wanted: readonly ClauseId[]): Question {
  return {
    ask: ({ facts: { grounds, groundsAreOpen } }) => {
      if (grounds === undefined) return UNKNOWN;
      for (const ground of grounds) if (wanted.includes(ground)) return YES;
      return groundsAreOpen ? UNKNOWN : NO;
    },
    addMissing: (_, into) => {
      into.push(missingGrounds);
    },
  };
}

function answered(clause: ClauseId): Question {
  return {
    ask: ({ facts: { attestations } }) => {
      const answer = attestations[clause];
      return answer === undefined ? UNKNOWN : verdictOf(answer);
    },
    addMissing: (_, into) => {
      into.push(missingAnswer(clause));
    },
  };
}

/** The first is not greater than the second, told as soon as the bounds of the two do not cross. */
export function inOrder(first: Quantity, second: Quantity): Question {
  return {
    ask: (context, item) => {
      if (first.most(context, item) <= second.least(context, item)) return YES;
      return first.least(context, item) > second.most(context, item) ? NO : UNKNOWN;
    },
    addMissing: (context, into, item) => {
      for (const one of [first, second]) {
        if (one.least(context, item) !== one.most(context, item)) one.addMissing(context, into, item);
      }
    },
  };
}

/** The first is less than the second. */
function strictly(first: Quantity, second: Quantity): Question {
  return negated(inOrder(second, first));
}

function onASchoolDay(name: FactOfKind<"day">): Question {
  const read = readFact(name);
  return {
    ask: ({ facts, calendar }, item) => {
      const day = read({ facts, calendar }, item) as number | undefined;
      if (day === undefined || calendar === undefined) return UNKNOWN;
      return verdictOf(isSchoolDay(calendar, day));
    },
    addMissing: (context, into, item) => {
      const day = read(context, item) as number | undefined;
      if (day === undefined) into.push(missingFact(name, item));
      if (day !== undefined || context.calendar === undefined)
        into.push(missingCalendar(context.calendar, day));
    },
  };
}
