import { longDay, parseDay } from "../days/plain-date.js";
import { type BoundedFact, boundedFacts, type FactName, factInfo, type ListName } from "../plan/facts.js";
import { factKind, wordsFor } from "./missing-fact.js";
import { primitiveConditions, primitiveDays } from "./primitive-names.js";
import type { ConditionTree, Count, QuantityTree } from "./tree.js";

const entryWords: Readonly<Record<ListName, string>> = {
  placements: "placement",
  sessions: "half day of the week",
  reviews: "review",
  requests: "request for a review",
  gaps: "time from the start to the first review or between reviews",
};

/** A condition as a statement, true when the answer is yes. */
export function conditionInWords(tree: ConditionTree): string {
  if (tree.says !== undefined) return tree.says;
  if ("all" in tree) return tree.all.map(conditionInWords).join(" and ");
  if ("any" in tree) return tree.any.map(conditionInWords).join(", or ");
  if ("not" in tree) return denied(tree.not);
  if ("if" in tree) return `if ${conditionInWords(tree.if[0])}, ${conditionInWords(tree.if[1])}`;
  if ("knownWhether" in tree) return `it is known whether ${conditionInWords(tree.knownWhether)}`;
  if ("surely" in tree) return `it is certain that ${conditionInWords(tree.surely)}`;
  if ("yes" in tree) return wordsFor(tree.yes);
  if ("is" in tree) return `${wordsFor(tree.is[0])}: ${valuesInWords(tree.is)}`;
  if ("in" in tree) return `${wordsFor(tree.in[0])}: one of those the document sets`;
  if ("hasDay" in tree) return `there is a date for ${quantityInWords(tree.hasDay)}`;
  if ("known" in tree) return `the plan states ${matter(tree.known)}`;
  if ("stated" in tree) return `the plan states ${matter(tree.stated)}`;
  if ("statedAs" in tree) return statedInWords(tree.statedAs);
  if ("ground" in tree) return groundInWords(tree.ground);
  if ("some" in tree)
    return `for at least one ${entryWords[tree.some[0]]}: ${conditionInWords(tree.some[1])}`;
  if ("every" in tree) return `for each ${entryWords[tree.every[0]]}: ${conditionInWords(tree.every[1])}`;
  if ("onOrBefore" in tree) return compared(tree.onOrBefore, "is not later than");
  if ("before" in tree) return compared(tree.before, "is before");
  if ("atMost" in tree) return compared(tree.atMost, "is at most");
  if ("lessThan" in tree) return compared(tree.lessThan, "is less than");
  if ("isSchoolDay" in tree) return `${wordsFor(tree.isSchoolDay)} is a school day`;
  if ("constant" in tree) return tree.constant ? "always" : "never";
  return primitiveConditions[tree.ask].says;
}

function denied(tree: ConditionTree): string {
  const words = conditionInWords(tree);
  if (tree.says === undefined && ("stated" in tree || "statedAs" in tree)) {
    return words.replace(" states ", " does not state ");
  }
  return `it is not so that ${words}`;
}

/** A day or a number as a noun phrase. */
export function quantityInWords(tree: QuantityTree): string {
  if (typeof tree === "number") return String(tree);
  if (typeof tree === "string") return boundedInWords(tree) ?? wordsFor(tree as FactName);
  if (tree.says !== undefined) return tree.says;
  if ("setting" in tree) return `the ${tree.setting === "from" ? "day" : "number"} the document sets`;
  if ("day" in tree) return longDay(parseDay(tree.day) ?? Number.NaN);
  if ("schoolDaysBefore" in tree) return counted(tree.schoolDaysBefore, "school day", "before");
  if ("schoolWeeksAfter" in tree) return counted(tree.schoolWeeksAfter, "school week", "after");
  if ("calendarDaysBefore" in tree) return counted(tree.calendarDaysBefore, "calendar day", "before");
  if ("calendarDaysAfter" in tree) return counted(tree.calendarDaysAfter, "calendar day", "after");
  if ("earliest" in tree) return `the earliest date for ${wordsFor(tree.earliest[1])}`;
  return primitiveDays[tree.ask].says;
}

function boundedInWords(name: string): string | undefined {
  return Object.hasOwn(boundedFacts, name) ? boundedFacts[name as BoundedFact][1] : undefined;
}

function compared([first, second]: readonly [QuantityTree, QuantityTree], words: string): string {
  return `${quantityInWords(first)} ${words} ${quantityInWords(second)}`;
}

function counted([from, count]: readonly [QuantityTree, Count], unit: string, words: string): string {
  const where = `${words} ${quantityInWords(from)}`;
  if (typeof count !== "number") return `the set number of ${unit}s ${where}`;
  if (count === 1) return `${unit === "calendar day" ? "the day" : `one ${unit}`} ${where}`;
  return `${count} ${unit}s ${where}`;
}

/** What a plan states of a fact: "whether the pupil has an EHC plan", "the first day off site". */
function matter(name: FactName): string {
  return `${factKind(name) === "yes-no" ? "whether " : ""}${wordsFor(name)}`;
}

function statedInWords([name, ...values]: readonly [FactName, ...(string | number | boolean)[]]): string {
  const [value] = values;
  if (typeof value !== "boolean")
    return `the plan states ${wordsFor(name)}: ${valuesInWords([name, ...values])}`;
  return `the plan states that ${value ? "" : "it is not so that "}${wordsFor(name)}`;
}

function valuesInWords([name, ...values]: readonly [FactName, ...unknown[]]): string {
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
