import type { CompiledCalendar } from "../calendar/school-calendar.js";
import { type Day, formatDay } from "../days/plain-date.js";
import type { Message } from "../input/message.js";
import { type Entry, entryOf } from "../plan/entry.js";
import {
  type FactKind,
  type FactName,
  factInfo,
  type Item,
  isPlanFact,
  type ListName,
  listInfo,
  listOf,
  namedPartsOf,
} from "../plan/facts.js";

/** A fact that is not known, with the place in the plan where it would stand. */
export interface MissingFact {
  readonly fact:
    | FactName
    | ListName
    | "calendar"
    | "law"
    | "attestation"
    | "timetable"
    | "documents"
    | "grounds";
  readonly at: string;
  /** The code of its words: `missing.` with the name of the fact, and what exactly is asked of it where that is not all. */
  readonly code: string;
  /** The list entry it is a fact of. */
  readonly about?: Entry;
  /** What the words name. */
  readonly values?: Message["values"];
}

/** What is not known, at a place in the plan; `which` is what exactly is asked of it. */
export function unknownFact(fact: MissingFact["fact"], at: string, which = ""): MissingFact {
  return { fact, at, code: `missing.${fact}${which === "" ? "" : `.${which}`}` };
}

export function wordsFor(name: FactName): string {
  return factInfo(name).meaning;
}

export function factKind(name: FactName): FactKind {
  return factInfo(name).kind;
}

/** The name of an entry's fact without that of the list: "review.on" is "on". */
export function fieldOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

/** Where in the plan a fact stands. */
export function pointerTo(name: FactName, item: Item | undefined): string {
  const { at } = factInfo(name);
  if (isPlanFact(name)) return at;
  if (item === undefined) return "";
  if (name.startsWith("session.")) return sessionPointer(at, item);
  if (name.startsWith("gap.")) return gapPointer(at, item);
  return `${item.at}/${at}`;
}

/** A gap stands at the review that ends it, or at the whole list. */
function gapPointer(field: string, item: Item): string {
  if (field === "from") return "/startsOn";
  return item.at === listInfo("reviews").at ? item.at : `${item.at}/on`;
}

function sessionPointer(field: string, item: Item): string {
  if (item.placementAt === listInfo("placements").at) return item.placementAt;
  if (item.placementAt !== undefined) {
    if (field === "atSchool" || field === "atUnregisteredProvision") return `${item.placementAt}/kind`;
    if (field === "registered" || field === "supervised" || field === "arrangedBy") {
      return `${item.placementAt}/${field}`;
    }
  }
  if (item.place === "online-at-site" && field === "supervised") return "/onlineSite/supervised";
  if (item.place === undefined) return item.at;
  return `${item.at}/${field}`;
}

/** The fact where it would stand in the plan, or in this entry of a list. */
export function missingFact(name: FactName, item?: Item): MissingFact {
  const inItsPlace = missingFactsOfPlan.get(name);
  if (inItsPlace !== undefined) return inItsPlace;
  return isPlanFact(name) ? missingFromPlan(name) : missingOfEntry(name, item);
}

function missingOfEntry(name: FactName, item: Item | undefined): MissingFact {
  const missing = unknownFact(name, pointerTo(name, item));
  const about = item === undefined ? undefined : entryAt(missing.at, name, item);
  return about === undefined ? missing : { ...missing, about };
}

/** The entry that a place in the plan is in: that of the fact, the placement of a half day, or the review that ends a gap. */
function entryAt(place: string, name: FactName, item: Item): Entry | undefined {
  const { at, placementAt } = item;
  const list = listOf(name) as ListName;
  if (isWithin(place, placementAt)) return { list: "placements", at: placementAt };
  if (!isWithin(place, at) || at === listInfo(list).at || at === listInfo("reviews").at) return undefined;
  return entryOf(item, list === "gaps" ? "reviews" : list);
}

function isWithin(place: string, at: string | undefined): at is string {
  return at !== undefined && (place === at || place.startsWith(`${at}/`));
}

// A fact of the plan is missing in one place only, which can be said once and for all.
const missingFactsOfPlan: Map<FactName, MissingFact> = /* @__PURE__ */ new Map();

function missingFromPlan(name: FactName): MissingFact {
  const made = Object.freeze(unknownFact(name, pointerTo(name, undefined)));
  // Names of councils' own are without number.
  if (namedPartsOf(name) === undefined) missingFactsOfPlan.set(name, made);
  return made;
}

/** A list nobody has written down. */
export function missingList(list: ListName): MissingFact {
  return unknownFact(list, listInfo(list).at);
}

/** The calendar, or the part of it that would have to be there for a day to be told. */
export function missingCalendar(calendar: CompiledCalendar | undefined, day?: Day): MissingFact {
  if (calendar === undefined) return unknownFact("calendar", "/calendar");
  const { from, to } = calendar;
  if (day === undefined || (day >= from && day <= to)) return missingDays;
  const [which, bound] = day < from ? ["before", from] : ["after", to];
  const days = unknownFact("calendar", missingDays.at, which as string);
  return { ...days, values: { day: formatDay(bound as Day) } };
}

/** The days of a calendar that would have to be there. */
export const missingDays: MissingFact = /* @__PURE__ */ unknownFact("calendar", "/calendar/covers", "days");

export const missingGrounds: MissingFact = /* @__PURE__ */ unknownFact("grounds", "/grounds");

/** A person's answer to the question of a clause. */
export function missingAnswer(clause: string): MissingFact {
  return unknownFact("attestation", `/attestations/${clause}`);
}

/** The half days of the week, where it is not all known what is done on them. */
export const missingTimetable: MissingFact = /* @__PURE__ */ unknownFact("timetable", "/timetable");

/** The missing facts without repetitions: each place with the same code only once. */
export function eachOnce(facts: readonly MissingFact[]): readonly MissingFact[] {
  if (facts.length < 2) return facts;
  const seen = new Set<string>();
  return facts.filter(({ at, code }) => {
    const key = `${at} ${code}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
