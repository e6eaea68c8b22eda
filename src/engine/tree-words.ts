import { longDay, parseDay } from "../days/plain-date.js";
import {
  type BoundedFact,
  boundedFacts,
  type FactName,
  type FactOfKind,
  factInfo,
  listInfo,
} from "../plan/facts.js";
import { factKind, wordsFor } from "./missing-fact.js";
import { primitiveConditions, primitiveDays } from "./primitive-names.js";
import type { ListSetting, NumberSetting, Settings } from "./settings.js";
import type { ConditionTree, Count, QuantityTree } from "./tree.js";

type Given = Partial<Settings>;
type FactWithValues = readonly [FactName, ...unknown[]];
const none: Given = {};

/**
 * A condition as a statement, true when the answer is yes. With the settings of a clause its numbers, days and words
 * stand in it; without them it says that the document sets them.
 */
export function conditionInWords(tree: ConditionTree, given: Given = none): string {
  const words = (one: ConditionTree): string => conditionInWords(one, given);
  if (tree.says !== undefined) return tree.says;
  if ("all" in tree) return tree.all.map(words).join(" and ");
  if ("any" in tree) return tree.any.map(words).join(", or ");
  if ("not" in tree) return denied(tree.not, given);
  if ("if" in tree) return `if ${words(tree.if[0])}, ${words(tree.if[1])}`;
  if ("knownWhether" in tree) return `it is known whether ${words(tree.knownWhether)}`;
  if ("surely" in tree) return `it is certain that ${words(tree.surely)}`;
  if ("yes" in tree) return wordsFor(tree.yes);
  if ("is" in tree) return `${wordsFor(tree.is[0])}: ${valuesInWords(tree.is)}`;
  if ("in" in tree) return listedInWords(tree.in[0], tree.in[1].setting, given);
  if ("hasDay" in tree) return `there is a date for ${quantityInWords(tree.hasDay)}`;
  if ("known" in tree) return `the plan states ${matter(tree.known)}`;
  if ("stated" in tree) return `the plan states ${matter(tree.stated)}`;
  if ("statedAs" in tree) return statedInWords(tree.statedAs);
  if ("ground" in tree) return groundInWords(tree.ground);
  if ("answered" in tree) return `a person has answered yes to ${tree.answered}`;
  if ("some" in tree) return `for at least one ${listInfo(tree.some[0]).noun}: ${words(tree.some[1])}`;
  if ("every" in tree) return `for each ${listInfo(tree.every[0]).noun}: ${words(tree.every[1])}`;
  if ("onOrBefore" in tree) return compared(tree.onOrBefore, "is not later than", given);
  if ("before" in tree) return compared(tree.before, "is before", given);
  if ("atMost" in tree) return compared(tree.atMost, "is at most", given);
  if ("lessThan" in tree) return compared(tree.lessThan, "is less than", given);
  if ("isSchoolDay" in tree) return `${wordsFor(tree.isSchoolDay)} is a school day`;
  if ("constant" in tree) return tree.constant ? "always" : "never";
  return primitiveConditions[tree.ask].says;
}

/** A day or a number as a noun phrase. */
export function quantityInWords(tree: QuantityTree, given: Given = none): string {
  if (typeof tree === "number") return String(tree);
  if (typeof tree === "string") return boundedInWords(tree) ?? wordsFor(tree as FactName);
  if ("setting" in tree) return settingInWords(tree, given);
  if (tree.says !== undefined) return tree.says;
  if ("day" in tree) return dayInWords(tree.day);
  if ("schoolDaysBefore" in tree) return counted(tree.schoolDaysBefore, "school day", "before", given);
  if ("schoolDaysAfter" in tree) return counted(tree.schoolDaysAfter, "school day", "after", given);
  if ("schoolWeeksAfter" in tree) return counted(tree.schoolWeeksAfter, "school week", "after", given);
  if ("calendarDaysBefore" in tree) return counted(tree.calendarDaysBefore, "calendar day", "before", given);
  if ("calendarDaysAfter" in tree) return counted(tree.calendarDaysAfter, "calendar day", "after", given);
  if ("earliest" in tree) return `the earliest date for ${wordsFor(tree.earliest[1])}`;
  if ("answeredOn" in tree) return `the day given for ${tree.answeredOn}`;
  return primitiveDays[tree.ask].says;
}

function boundedInWords(name: string): string | undefined {
  return Object.hasOwn(boundedFacts, name) ? boundedFacts[name as BoundedFact][1] : undefined;
}

function dayInWords(day: string): string {
  return longDay(parseDay(day) ?? Number.NaN);
}

/** "the hours expected (1500 minutes)". */
function settingInWords(
  { setting, says }: { readonly setting: NumberSetting | "from"; readonly says?: string },
  given: Given,
): string {
  const value = given[setting];
  if (value === undefined) return says ?? `the ${setting === "from" ? "day" : "number"} the document sets`;
  const words =
    setting === "from" ? dayInWords(String(value)) : `${value}${setting === "minutes" ? " minutes" : ""}`;
  return says === undefined ? words : `${says} (${words})`;
}

function compared(
  [first, second]: readonly [QuantityTree, QuantityTree],
  words: string,
  given: Given,
): string {
  return `${quantityInWords(first, given)} ${words} ${quantityInWords(second, given)}`;
}

function counted(
  [from, count]: readonly [QuantityTree, Count],
  unit: string,
  words: string,
  given: Given,
): string {
  const where = `${words} ${quantityInWords(from, given)}`;
  const number = typeof count === "number" ? count : given[count.setting];
  if (number === undefined) return `the set number of ${unit}s ${where}`;
  if (number === 1) return `${unit === "calendar day" ? "the day" : `one ${unit}`} ${where}`;
  return `${number} ${unit}s ${where}`;
}

function denied(tree: ConditionTree, given: Given): string {
  const words = conditionInWords(tree, given);
  if (tree.says === undefined && ("stated" in tree || "statedAs" in tree)) {
    return words.replace(" states ", " does not state ");
  }
  return `it is not so that ${words}`;
}

/** What a plan states of a fact: "whether the pupil has an EHC plan", "the first day off site". */
function matter(name: FactName): string {
  return `${factKind(name) === "yes-no" ? "whether " : ""}${wordsFor(name)}`;
}

function statedInWords([name, ...values]: FactWithValues): string {
  const [value] = values;
  if (typeof value !== "boolean")
    return `the plan states ${wordsFor(name)}: ${valuesInWords([name, ...values])}`;
  return `the plan states that ${value ? "" : "it is not so that "}${wordsFor(name)}`;
}

function listedInWords(
  name: FactOfKind<"word"> | FactOfKind<"number">,
  setting: ListSetting,
  given: Given,
): string {
  const values = given[setting];
  return `${wordsFor(name)}: ${values === undefined ? "one of those the document sets" : valuesInWords([name, ...values])}`;
}

function valuesInWords([name, ...values]: FactWithValues): string {
  const { labels } = factInfo(name);
  const words = values.map((one) => labels?.[String(one)] ?? String(one));
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function groundInWords(ground: string | { readonly setting: "ground" | "grounds" }): string {
  if (typeof ground === "string") return `ground ${ground} is chosen`;
  return ground.setting === "ground"
    ? "this ground is chosen"
    : "at least one of the listed grounds is chosen";
}
