import { parseDay } from "../days/plain-date.js";
import { slotOf } from "../plan/fact-slots.js";
import {
  type FactName,
  type FactOfKind,
  type Item,
  type ItemFactName,
  isItemFact,
  type ListName,
} from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import { hasDay, isASchoolDay, isIn, isKnown, isStated, yes } from "./basic-conditions.js";
import { boundedFact, isBounded } from "./bounded-facts.js";
import { fewerThan, onOrBefore } from "./comparisons.js";
import { type Condition, type Context, readFact } from "./condition.js";
import { all, always, any, implies, isSettled, never, not } from "./connectives.js";
import {
  type Count,
  calendarDaysAfter,
  calendarDaysBefore,
  schoolDaysBeforeDay,
  schoolWeeksAfterDay,
} from "./counted-days.js";
import { every, some } from "./list-conditions.js";
import { type MissingFact, missingFact, missingList } from "./missing-fact.js";
import { onceForEach } from "./once-for-each.js";
import { primitiveConditions, primitiveDays } from "./primitive-names.js";
import { days, questions } from "./primitives/index.js";
import { fact, type Quantity, setting, settingDay } from "./quantity.js";
import type { BoundedDay, ConditionTree, Count as CountTree, DayTree, QuantityTree } from "./tree.js";
import { conditionInWords, quantityInWords } from "./tree-words.js";
import { NO, UNKNOWN, verdictOf, YES } from "./verdict.js";

/** The condition that a tree stands for; found again for the same tree. */
export const conditionOf: (tree: ConditionTree) => Condition = onceForEach((tree: ConditionTree) => ({
  ...built(tree),
  words: conditionInWords(tree),
}));

function built(tree: ConditionTree): Condition {
  if ("all" in tree) return all(...tree.all.map(conditionOf));
  if ("any" in tree) return any(...tree.any.map(conditionOf));
  if ("not" in tree) return not(conditionOf(tree.not), "");
  if ("if" in tree) return implies(conditionOf(tree.if[0]), conditionOf(tree.if[1]));
  if ("knownWhether" in tree) return isSettled(conditionOf(tree.knownWhether));
  if ("surely" in tree) return surely(conditionOf(tree.surely));
  if ("yes" in tree) return yes(tree.yes);
  if ("is" in tree) return isOneOf(tree.is);
  if ("in" in tree) return isIn(tree.in[0], tree.in[1].setting, "");
  if ("hasDay" in tree) return dayGiven(tree.hasDay);
  if ("known" in tree) return isKnown(tree.known, "");
  if ("stated" in tree) return isStated(tree.stated, "");
  if ("statedAs" in tree) return statedAs(tree.statedAs);
  if ("ground" in tree) return groundChosen(tree.ground);
  if ("some" in tree) return overList(some, ...tree.some);
  if ("every" in tree) return overList(every, ...tree.every);
  if ("onOrBefore" in tree) return onOrBefore(...two(tree.onOrBefore), "");
  if ("atMost" in tree) return onOrBefore(...two(tree.atMost), "");
  if ("before" in tree) return fewerThan(...two(tree.before), "");
  if ("lessThan" in tree) return fewerThan(...two(tree.lessThan), "");
  if ("isSchoolDay" in tree) return isASchoolDay(tree.isSchoolDay);
  if ("constant" in tree) return tree.constant ? always : never;
  return { ...questions[tree.ask], ...primitiveConditions[tree.ask], words: "" };
}

/** What is asked of no fact of the entries is asked of the list. */
function overList(walk: typeof some, list: ListName, tree: ConditionTree): Condition {
  const condition = conditionOf(tree);
  const { needs } = condition;
  return { ...walk(list, condition, ""), needs: needs.length === 0 ? [list] : needs };
}

/** Holds only where it is known to hold. */
function surely(condition: Condition): Condition {
  return {
    ...condition,
    ask: (context, item) => verdictOf(condition.ask(context, item) === YES),
    addMissing: () => {},
  };
}

function isOneOf([name, ...values]: readonly [FactName, ...unknown[]]): Condition {
  const known = isKnown(name, "");
  const read = readFact(name);
  return {
    ...known,
    ask: (context, item) => {
      const value = read(context, item);
      return value === undefined ? UNKNOWN : verdictOf(values.includes(value));
    },
  };
}

function statedAs([name, ...values]: readonly [FactName, ...unknown[]]): Condition {
  const read = readFact(name);
  return {
    ...isStated(name, ""),
    // A yes or no of an entry that is only looked up in the text of the plan is not one to be tried both ways.
    needs: typeof values[0] === "boolean" && isItemFact(name) ? [] : [name],
    ask: (context, item) => verdictOf(values.includes(read(context, item))),
  };
}

function dayGiven(name: FactOfKind<"day"> | BoundedDay): Condition {
  if (!isBounded(name)) return hasDay(name, "");
  const day = boundedFact(name);
  return {
    words: "",
    needs: day.needs,
    uses: [],
    ask: (context, item) => {
      const most = day.most(context, item);
      if (most < Number.POSITIVE_INFINITY) return YES;
      return day.least(context, item) === most ? NO : UNKNOWN;
    },
    addMissing: day.addMissing,
  };
}

function two([first, second]: readonly [QuantityTree, QuantityTree]): [Quantity, Quantity] {
  return [quantityOf(first), quantityOf(second)];
}

/** The day or number that a tree stands for. */
export function quantityOf(tree: QuantityTree): Quantity {
  return { ...amount(tree), words: quantityInWords(tree) };
}

function amount(tree: QuantityTree): Quantity {
  if (typeof tree === "number") return fixed(tree);
  if (typeof tree === "string") {
    return isBounded(tree) ? boundedFact(tree) : fact(tree);
  }
  if ("setting" in tree) return tree.setting === "from" ? settingDay : setting(tree.setting, "");
  if ("day" in tree) return fixed(parseDay(tree.day) ?? Number.NaN);
  if ("schoolDaysBefore" in tree) return schoolDaysBeforeDay(...from(tree.schoolDaysBefore));
  if ("schoolWeeksAfter" in tree) return schoolWeeksAfterDay(...from(tree.schoolWeeksAfter));
  if ("calendarDaysBefore" in tree) return calendarDaysBefore(...from(tree.calendarDaysBefore));
  if ("calendarDaysAfter" in tree) return after(...from(tree.calendarDaysAfter));
  if ("earliest" in tree) return earliest(...tree.earliest);
  return { ...days[tree.ask], ...primitiveDays[tree.ask], words: "" };
}

function from([day, count]: readonly [DayTree, CountTree]): [Quantity, Count] {
  return [quantityOf(day), typeof count === "number" ? count : count.setting];
}

/** Days after a day that is itself counted so are one count. */
function after(day: Quantity, count: Count): Quantity {
  const whole = calendarDaysAfter(day, count);
  const { counted: inner } = day;
  const { counted: outer } = whole;
  if (inner?.counting !== "calendar-days-after" || outer === undefined) return whole;
  const sum = (context: Context): number => inner.count(context) + outer.count(context);
  return { ...whole, counted: { ...inner, count: sum } };
}

function fixed(value: number): Quantity {
  const read = (): number => value;
  return { words: "", needs: [], uses: [], least: read, most: read, addMissing: () => {} };
}

/** The first of the days of a list; it never comes where the list is empty. */
function earliest(list: ListName, name: ItemFactName): Quantity {
  const first = ({ facts }: Context, unknown: number): number => {
    const items = facts[list];
    if (items === undefined) return unknown;
    let day = Number.POSITIVE_INFINITY;
    for (const item of items) day = Math.min(day, itemDay(item) ?? unknown);
    return day;
  };
  const itemDay = (item: Item): number | undefined => item.slots[slotOf(name)] as number | undefined;
  return {
    words: "",
    needs: [name],
    uses: [],
    least: (context) => first(context, Number.NEGATIVE_INFINITY),
    most: (context) => first(context, Number.POSITIVE_INFINITY),
    addMissing: ({ facts }, into) => {
      if (facts[list] === undefined) into.push(missingList(list));
      for (const item of facts[list] ?? [])
        if (itemDay(item) === undefined) into.push(missingFact(name, item));
    },
  };
}

const missingGrounds: MissingFact = {
  fact: "grounds",
  at: "/grounds",
  words: "the grounds the plan rests on",
};

function groundChosen(ground: ClauseId | { readonly setting: "ground" | "grounds" }): Condition {
  const wanted = ({ settings }: Context): readonly string[] => {
    if (typeof ground === "string") return [ground];
    return ground.setting === "grounds" ? (settings.grounds ?? []) : [settings.ground as string];
  };
  return {
    words: "",
    needs: ["grounds"],
    uses: typeof ground === "string" ? [] : [ground.setting],
    ask: (context) => {
      const { grounds } = context.facts;
      if (grounds === undefined) return UNKNOWN;
      return verdictOf(wanted(context).some((one) => grounds.includes(one)));
    },
    addMissing: (_, into) => into.push(missingGrounds),
  };
}
