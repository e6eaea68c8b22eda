import { longDay, parseDay } from "../days/plain-date.js";
import type { Settings } from "../engine/settings.js";
import type { ConditionTree } from "../engine/tree.js";
import { conditionInWords } from "../engine/tree-words.js";
import type { MessageValue } from "../input/message.js";
import type { Entry } from "../plan/entry.js";
import { type FactValue, factInfo } from "../plan/facts.js";
import { type FormName, formWords } from "../plan/form-items.js";
import { wordLabels } from "../plan/words.js";
import { entryWords, listInWords } from "./item-words.js";

/** People's words for a word of the plan, or of a setting. */
export function wordInWords(word: string): string {
  if (isLabelled(word)) return wordLabels[word];
  // Ids of clauses keep their hyphen.
  return word === word.toLowerCase() ? word.replaceAll("-", " ") : word;
}

function isLabelled(word: string): word is keyof typeof wordLabels {
  return Object.hasOwn(wordLabels, word);
}

const partySettings: readonly string[] = ["payers", "bodies", "delegates"];
const partyFacts = ["paidBy", "PaidBy", "heldBy", "recordedBy", "decidedBy", "madeBy"];

/** Who does something, with the article a sentence needs. */
function partyInWords(party: string): string {
  return party === "someone-else" || party === "parents" ? wordInWords(party) : `the ${wordInWords(party)}`;
}

/** The value of a fact in words; `undefined` where it is not known. */
export function factInWords(name: string, value: FactValue): string | undefined {
  if (value === undefined) return undefined;
  if (factInfo(name)?.kind === "day") return dayInWords(value as number);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (isMinutes(name)) return minutesInWords(value as number);
  if (partyFacts.some((one) => name.endsWith(one))) return partyInWords(value as string);
  return typeof value === "string" ? wordInWords(value) : String(value);
}

export function dayInWords(day: number): string {
  return Number.isFinite(day) ? longDay(day) : "no date";
}

/** Whole minutes as hours: "25 hours", "32.5 hours", "24 hours 54 minutes". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 30) return `${hours}.5 hours`;
  const whole = hours === 1 ? "1 hour" : `${hours} hours`;
  const part = rest === 1 ? "1 minute" : `${rest} minutes`;
  if (rest === 0) return whole;
  return hours === 0 ? part : `${whole} ${part}`;
}

/** `firstReviewDate` as "first review date". */
export function itemNameInWords(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

/** The value of a setting in words. */
export function settingInWords<Name extends keyof Settings>(name: Name, value: Settings[Name]): string {
  if (name === "minutes") return minutesInWords(value as number);
  if (name === "from") return dayInWords(parseDay(value) ?? Number.NaN);
  if (name === "document") return formWords[value as FormName];
  if (partySettings.includes(name)) return listInWords((value as readonly string[]).map(partyInWords), "or");
  if (name === "items") return listInWords((value as readonly string[]).map(itemNameInWords));
  if (Array.isArray(value)) return listInWords(value.map((one) => wordInWords(String(one))));
  return typeof value === "string" ? wordInWords(value) : String(value);
}

/** What a number is a number of; minutes are printed as hours and need no more. */
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  schoolDays: ["school day", "school days"],
  days: ["day", "days"],
  schoolWeeks: ["school week", "school weeks"],
  sessions: ["half day a week", "half days a week"],
  fullTimeSessions: ["half day a week", "half days a week"],
  perWeek: ["visit a week", "visits a week"],
};

/** A setting with what it counts: "42 days", "25 hours", "Years 10 and 11". */
export function settingQuantity<Name extends keyof Settings>(name: Name, value: Settings[Name]): string {
  const words = settingInWords(name, value);
  if (name === "yearGroups") return `Years ${words}`;
  const unit = units[name];
  return unit === undefined ? words : `${words} ${value === 1 ? unit[0] : unit[1]}`;
}

/** A value of a sentence in words: a list entry, a span, a council, a day, a number or a word of the plan. */
export function valueInWords(name: string, value: MessageValue): string | undefined {
  if (value === null) return undefined;
  if (isList(value)) {
    if (name === "conditions") return value.map(treeInWords).join(" and ");
    const words = value.flatMap((one) => valueInWords(name, one) ?? []);
    return name === "groundsSaid" ? words.join("; ") : listInWords([...new Set(words)]);
  }
  if (typeof value === "object") return recordInWords(value);
  if (typeof value === "number") return isMinutes(name) ? minutesInWords(value) : String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  const day = parseDay(value);
  if (day !== undefined) return longDay(day);
  return factInfo(name) !== undefined ? factInWords(name, value) : value;
}

function treeInWords(tree: MessageValue): string {
  return conditionInWords(tree as unknown as ConditionTree);
}

function isList(value: MessageValue): value is readonly MessageValue[] {
  return Array.isArray(value);
}

function isMinutes(name: string): boolean {
  return name.endsWith("minutesPerWeek");
}

function recordInWords(value: { readonly [name: string]: MessageValue }): string {
  const { at, authority, id, says, from, to, least, setting } = value;
  if (setting !== undefined) return settingQuantity(setting as keyof Settings, value.value as never);
  if (at !== undefined) return entryWords(value as Entry);
  if (authority !== undefined) return councilWords(authority, value.name);
  if (id !== undefined) return `${id} (${String(says).replace(/\.$/, "")})`;
  if (from !== undefined)
    return `the half term from ${valueInWords("", from)} to ${valueInWords("", to ?? null)}`;
  return `at least ${least}`;
}

function councilWords(authority: MessageValue, name: MessageValue | undefined): string {
  return typeof name === "string" ? `${name} (${authority})` : `council ${authority}`;
}
