import { longDay, parseDay } from "../days/plain-date.js";
import type { Settings } from "../engine/settings.js";
import { type DocumentName, documentWords } from "../plan/document-items.js";
import { type FactName, type FactValue, itemFacts, planFacts } from "../plan/facts.js";
import { listInWords } from "./item-words.js";

/** Words for the fixed words of the plan that do not read well as they stand. */
const wordsForWords: Readonly<Record<string, string>> = {
  "pupil-referral-unit": "pupil referral unit",
  "ap-academy": "alternative provision academy",
  "semh-base": "SEMH base",
  "ap-school": "alternative provision school",
  "unregistered-ap": "provider that is not a school",
  "another-kind": "setting of another kind",
  "home-school": "home school",
  "host-school": "host school",
  "local-authority": "council",
  "someone-else": "someone else",
  "something-else": "something else",
  "not-yet": "not yet decided",
  "online-at-home": "online lessons at home",
  "online-at-site": "online lessons at a supervised site",
  "no-provision": "no provision",
  placement: "a placement",
  homeSchool: "the home school",
  hostSchool: "the new school",
  admissionAuthority: "the new school's admission authority",
  thoseWithParentalResponsibility: "all those with parental responsibility",
  parents: "the parents",
};

export function wordInWords(word: string): string {
  // Ids of clauses keep their hyphen.
  if (word !== word.toLowerCase()) return wordsForWords[word] ?? word;
  return wordsForWords[word] ?? word.replaceAll("-", " ");
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
  if (kindOf(name) === "day") return dayInWords(value as number);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (name.endsWith("minutesPerWeek")) return minutesInWords(value as number);
  if (partyFacts.some((one) => name.endsWith(one))) return partyInWords(value as string);
  return typeof value === "string" ? wordInWords(value) : String(value);
}

export function dayInWords(day: number): string {
  return Number.isFinite(day) ? longDay(day) : "no date";
}

function kindOf(name: string): string | undefined {
  if (Object.hasOwn(planFacts, name)) return planFacts[name as keyof typeof planFacts][0];
  return Object.hasOwn(itemFacts, name) ? itemFacts[name as FactName & keyof typeof itemFacts][0] : undefined;
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
  if (name === "document") return documentWords[value as DocumentName];
  if (partySettings.includes(name)) return listInWords((value as readonly string[]).map(partyInWords), "or");
  if (name === "items") return listInWords((value as readonly string[]).map(itemNameInWords));
  if (Array.isArray(value)) return listInWords(value.map((one) => wordInWords(String(one))));
  return typeof value === "string" ? wordInWords(value) : String(value);
}
