import type { CompiledCalendar } from "../calendar/school-calendar.js";
import {
  type FactInfo,
  type FactName,
  type Item,
  itemFacts,
  type ListName,
  type PlanFactName,
  planFacts,
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
  return Object.hasOwn(planFacts, name)
    ? planFacts[name as PlanFactName][1]
    : itemFacts[name as keyof typeof itemFacts][1];
}

export function factKind(name: FactName): string {
  return Object.hasOwn(planFacts, name)
    ? planFacts[name as PlanFactName][0]
    : itemFacts[name as keyof typeof itemFacts][0];
}

/** The name of an entry's fact without that of the list: "review.on" is "on". */
export function fieldOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

/** Where in the plan a fact stands. */
export function pointerTo(name: FactName, item: Item | undefined): string {
  if (Object.hasOwn(planFacts, name)) {
    const [, , field] = planFacts[name as PlanFactName] as FactInfo;
    return field ?? `/${name.replaceAll(".", "/")}`;
  }
  if (item === undefined) return "";
  const [, , source] = itemFacts[name as keyof typeof itemFacts] as FactInfo;
  const field = source ?? fieldOf(name);
  if (name.startsWith("session.")) return sessionPointer(field, item);
  if (name.startsWith("review.")) return `${item.at}/${reviewFields[field] ?? field}`;
  if (name.startsWith("gap.")) return gapPointer(field, item);
  return `${item.at}/${field}`;
}

/** A gap stands at the review that ends it, or at the whole list. */
function gapPointer(field: string, item: Item): string {
  if (field === "from") return "/startsOn";
  return item.at === listPointers.reviews ? item.at : `${item.at}/on`;
}

const reviewFields: Readonly<Record<string, string>> = {
  held: "status",
  emergency: "kind",
  invitationGiven: "invitation/given",
  invitationInWriting: "invitation/inWriting",
  invitedOn: "invitation/on",
  viewsOffered: "invitation/viewsOffered",
  localAuthorityInvited: "invitation/localAuthorityInvited",
};

function sessionPointer(field: string, item: Item): string {
  if (item.placementAt === listPointers.placements) return item.placementAt;
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
  return Object.hasOwn(planFacts, name) ? missingFromPlan(name) : missingAt(name, item);
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

const listPointers: Readonly<Record<ListName, string>> = {
  placements: "/placements",
  sessions: "/timetable",
  reviews: "/reviews",
  requests: "/reviewRequests",
  gaps: "/reviews",
};
const listWords: Readonly<Record<ListName, string>> = {
  placements: "where the pupil is placed",
  sessions: "the timetable of the week",
  reviews: "which reviews are planned or were held",
  requests: "whether anyone asked for a review",
  gaps: "when the reviews are",
};

/** A list nobody has written down. */
export function missingList(list: ListName): MissingFact {
  return { fact: list, at: listPointers[list], words: listWords[list] };
}

/** The calendar, or the part of it that would have to be there. */
export function missingCalendar(calendar: CompiledCalendar | undefined): MissingFact {
  return calendar === undefined
    ? { fact: "calendar", at: "/calendar", words: "the home school's calendar" }
    : { fact: "calendar", at: "/calendar/covers", words: "the home school's calendar for those days" };
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
