import type { CompiledCalendar } from "../calendar/school-calendar.js";
import {
  type FactKind,
  type FactName,
  factInfo,
  type Item,
  isPlanFact,
  type ListName,
  listInfo,
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
  readonly words: string;
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
  return isPlanFact(name) ? missingFromPlan(name) : missingAt(name, item);
}

function missingAt(name: FactName, item: Item | undefined): MissingFact {
  const whether = factKind(name) === "yes-no" ? "whether " : "";
  return { fact: name, at: pointerTo(name, item), words: whether + wordsFor(name) };
}

// A fact of the plan is missing in one place only, which can be said once and for all.
const missingFactsOfPlan: Map<FactName, MissingFact> = /* @__PURE__ */ new Map();

function missingFromPlan(name: FactName): MissingFact {
  const missing = Object.freeze(missingAt(name, undefined));
  missingFactsOfPlan.set(name, missing);
  return missing;
}

/** A list nobody has written down. */
export function missingList(list: ListName): MissingFact {
  const { at, missing } = listInfo(list);
  return { fact: list, at, words: missing };
}

/** The calendar, or the part of it that would have to be there. */
export function missingCalendar(calendar: CompiledCalendar | undefined): MissingFact {
  return calendar === undefined
    ? { fact: "calendar", at: "/calendar", words: "the home school's calendar" }
    : { fact: "calendar", at: "/calendar/covers", words: "the home school's calendar for those days" };
}

export const missingGrounds: MissingFact = {
  fact: "grounds",
  at: "/grounds",
  words: "the grounds the plan rests on",
};

/** A person's answer to the question of a clause. */
export function missingAnswer(clause: string): MissingFact {
  return {
    fact: "attestation",
    at: `/attestations/${clause}`,
    words: "a person's answer to this question",
  };
}

/** The half days of the week, where it is not all known what is done on them. */
export const missingTimetable: MissingFact = {
  fact: "timetable",
  at: "/timetable",
  words: "the timetable of the week",
};

/** The missing facts without repetitions: each place in the same words only once. */
export function eachOnce(missing: readonly MissingFact[]): readonly MissingFact[] {
  if (missing.length < 2) return missing;
  const seen = new Set<string>();
  return missing.filter(({ at, words }) => {
    const key = `${at} ${words}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
