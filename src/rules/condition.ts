import type { CompiledCalendar } from "../calendar/school-calendar.js";
import {
  type FactInfo,
  type FactName,
  type FactOfKind,
  type Facts,
  type FactValue,
  type Item,
  itemFacts,
  type ListName,
  type PlanFactName,
  planFacts,
} from "../plan/facts.js";
import type { ListSetting, Settings } from "./settings.js";
import { NO, opposite, UNKNOWN, type Verdict, verdictOf, YES } from "./verdict.js";

/** What a condition is asked about. One object serves a whole plan; only `item` and `settings` change. */
export interface Context {
  readonly facts: Facts;
  readonly calendar: CompiledCalendar | undefined;
  settings: Partial<Settings>;
  /** The list entry in question, for a rule that asks about each. */
  item: Item | undefined;
}

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

/**
 * A question with three answers about the facts. It knows in words what it asks and, where it cannot be answered,
 * exactly which facts are missing. `Needs` and `Uses` are the facts and settings it reads: a rule must declare them.
 */
export interface Condition<out Needs extends string = string, out Uses extends string = string>
  extends Question {
  /** A statement, true when the answer is yes. */
  readonly words: string;
  readonly needs: readonly Needs[];
  readonly uses: readonly Uses[];
  /** Where it holds only if several others do: these. */
  readonly parts?: readonly Condition[];
}

/** Something that can be asked, and where it cannot be answered says what is missing. */
export interface Question {
  ask(context: Context): Verdict;
  /** Adds what is missing. Only called where the answer is unknown. */
  addMissing(context: Context, into: MissingFact[]): void;
}

type NeedsOf<C> = C extends Condition<infer N, string> ? N : never;
type UsesOf<C> = C extends Condition<string, infer U> ? U : never;

/** Reads a fact of the plan, or of the list entry in question if the name is one of an entry. */
export function readFact(name: FactName): (context: Context) => FactValue {
  if (Object.hasOwn(planFacts, name)) return (context) => context.facts.plan[name as PlanFactName];
  const field = fieldOf(name);
  return (context) => context.item?.[field];
}

export function wordsFor(name: FactName): string {
  return Object.hasOwn(planFacts, name)
    ? planFacts[name as PlanFactName][1]
    : itemFacts[name as keyof typeof itemFacts][1];
}

/** The name of an entry's fact without that of the list: "review.on" is "on". */
function fieldOf(name: string): string {
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

export function factKind(name: FactName): string {
  return Object.hasOwn(planFacts, name)
    ? planFacts[name as PlanFactName][0]
    : itemFacts[name as keyof typeof itemFacts][0];
}

/** The fact itself is yes. */
export function yes<const N extends FactOfKind<"yes-no">>(name: N): Condition<N, never> {
  const read = readFact(name);
  return {
    words: wordsFor(name),
    needs: [name],
    uses: [],
    ask: (context) => verdictOf(read(context) as boolean | undefined),
    addMissing: ({ item }, into) => into.push(missingFact(name, item)),
  };
}

/** The word of the fact is one of these. */
export function is<const N extends FactOfKind<"word">>(
  name: N,
  words: readonly string[],
  says: string,
): Condition<N, never> {
  const read = readFact(name);
  return {
    words: says,
    needs: [name],
    uses: [],
    ask: (context) => {
      const value = read(context);
      return value === undefined ? UNKNOWN : verdictOf(words.includes(value as string));
    },
    addMissing: ({ item }, into) => into.push(missingFact(name, item)),
  };
}

/** The word or number of the fact is in the list the document sets. */
export function isIn<const N extends FactOfKind<"word"> | FactOfKind<"number">, const U extends ListSetting>(
  name: N,
  setting: U,
  says: string,
): Condition<N, U> {
  const read = readFact(name);
  return {
    words: says,
    needs: [name],
    uses: [setting],
    ask: (context) => {
      const value = read(context);
      const list = context.settings[setting] as readonly unknown[];
      return value === undefined ? UNKNOWN : verdictOf(list.includes(value));
    },
    addMissing: ({ item }, into) => into.push(missingFact(name, item)),
  };
}

/** There is such a day: a date is stated, not "open-ended" or "none". */
export function hasDay<const N extends FactOfKind<"day">>(name: N, says: string): Condition<N, never> {
  const read = readFact(name);
  return {
    words: says,
    needs: [name],
    uses: [],
    ask: (context) => {
      const value = read(context);
      return value === undefined ? UNKNOWN : verdictOf(Number.isFinite(value));
    },
    addMissing: ({ item }, into) => into.push(missingFact(name, item)),
  };
}

/** The plan states the fact. There is no way to state that it is absent, so the answer is yes or unknown. */
export function isKnown<const N extends FactName>(name: N, says: string): Condition<N, never> {
  const read = readFact(name);
  return {
    words: says,
    needs: [name],
    uses: [],
    ask: (context) => (read(context) === undefined ? UNKNOWN : YES),
    addMissing: ({ item }, into) => into.push(missingFact(name, item)),
  };
}

/** Whether the plan states the fact at all: yes or no, never unknown. For checks that ask only about what is written. */
export function isStated<const N extends FactName>(name: N, says: string): Condition<N, never> {
  return anyStated([name], says);
}

/** Whether the plan states at least one of the facts. */
export function anyStated<const N extends FactName>(names: readonly N[], says: string): Condition<N, never> {
  const reads = names.map(readFact);
  return {
    words: says,
    needs: names,
    uses: [],
    ask: (context) =>
      verdictOf(
        reads.some((read) => {
          const value = read(context);
          // A day that never comes is not one that is stated.
          return value !== undefined && value !== Number.POSITIVE_INFINITY;
        }),
      ),
    addMissing: () => {},
  };
}

/** The plan does not state this value. What is not stated does not count against it. */
export function notStatedAs<const N extends FactOfKind<"yes-no">>(
  name: N,
  value: boolean,
  says: string,
): Condition<N, never> {
  const read = readFact(name);
  return {
    words: says,
    needs: [name],
    uses: [],
    ask: (context) => verdictOf(read(context) !== value),
    addMissing: () => {},
  };
}

/** It is known whether the condition holds, either way. */
export function isSettled<N extends string, U extends string>(condition: Condition<N, U>): Condition<N, U> {
  return {
    ...condition,
    words: `it is known whether ${condition.words}`,
    ask: (context) => (condition.ask(context) === UNKNOWN ? UNKNOWN : YES),
  };
}

export function not<N extends string, U extends string>(
  condition: Condition<N, U>,
  words: string,
): Condition<N, U> {
  return {
    words,
    needs: condition.needs,
    uses: condition.uses,
    ask: (context) => opposite(condition.ask(context)),
    addMissing: (context, into) => condition.addMissing(context, into),
  };
}

/** Every one holds. */
export function all<const C extends readonly Condition[]>(
  ...conditions: C
): Condition<NeedsOf<C[number]>, UsesOf<C[number]>> {
  return { ...combine(conditions, " and ", NO, YES), parts: conditions };
}

/** At least one holds. */
export function any<const C extends readonly Condition[]>(
  ...conditions: C
): Condition<NeedsOf<C[number]>, UsesOf<C[number]>> {
  return combine(conditions, ", or ", YES, NO);
}

function combine<C extends readonly Condition[]>(
  conditions: C,
  between: string,
  settling: Verdict,
  otherwise: Verdict,
): Condition<NeedsOf<C[number]>, UsesOf<C[number]>> {
  return {
    words: conditions.map((one) => one.words).join(between),
    needs: merged(conditions.map((one) => one.needs)) as NeedsOf<C[number]>[],
    uses: merged(conditions.map((one) => one.uses)) as UsesOf<C[number]>[],
    ask: (context) => {
      let verdict = otherwise;
      for (let i = 0; i < conditions.length; i++) {
        const answer = (conditions[i] as Condition).ask(context);
        if (answer === settling) return settling;
        if (answer === UNKNOWN) verdict = UNKNOWN;
      }
      return verdict;
    },
    addMissing: (context, into) => {
      for (const one of conditions) if (one.ask(context) === UNKNOWN) one.addMissing(context, into);
    },
  };
}

/** Where the first holds the second has to hold as well; where it does not, nothing is asked. */
export function implies<N1 extends string, U1 extends string, N2 extends string, U2 extends string>(
  first: Condition<N1, U1>,
  second: Condition<N2, U2>,
): Condition<N1 | N2, U1 | U2> {
  const needs: readonly (N1 | N2)[] = merged<N1 | N2>([first.needs, second.needs]);
  const uses: readonly (U1 | U2)[] = merged<U1 | U2>([first.uses, second.uses]);
  const either = any(not(first, ""), second);
  return {
    words: `if ${first.words}, ${second.words}`,
    needs,
    uses,
    ask: either.ask,
    addMissing: either.addMissing,
  };
}

function merged<T extends string>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())];
}

/** The entries of a list; `undefined` when the plan does not say what the list holds. */
export function itemsOf(facts: Facts, list: ListName): readonly Item[] | undefined {
  return facts[list];
}

/**
 * What an entry can turn out to be: the entry itself, or, for a half day whose place the plan leaves open, the half
 * day at each place it could be at.
 */
export function possibilitiesOf(facts: Facts, list: ListName, item: Item): readonly Item[] | undefined {
  return list === "sessions" && item.place === undefined ? facts.openHalfDay : undefined;
}

/** Asks about one entry of a list. An open half day has an answer if it has the same one wherever it turns out to be. */
function askAbout(item: Item, list: ListName, condition: Condition, context: Context): Verdict {
  const possibilities = possibilitiesOf(context.facts, list, item);
  if (possibilities === undefined) {
    context.item = item;
    return condition.ask(context);
  }
  let verdict: Verdict | undefined;
  for (const possible of possibilities) {
    context.item = possible;
    const answer = condition.ask(context);
    if (answer === UNKNOWN || (verdict !== undefined && answer !== verdict)) return UNKNOWN;
    verdict = answer;
  }
  return verdict ?? UNKNOWN;
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

/** What is missing to answer about one entry. For an open half day: where it is, and what is missing there. */
export function addMissingAbout(
  list: ListName,
  item: Item,
  question: Question,
  context: Context,
  into: MissingFact[],
): void {
  const possibilities = possibilitiesOf(context.facts, list, item);
  if (possibilities !== undefined) {
    context.item = item;
    into.push(missingFact("session.place", item));
  }
  for (const possible of possibilities ?? [item]) {
    context.item = possible;
    if (question.ask(context) === UNKNOWN) question.addMissing(context, into);
  }
}

/**
 * What is missing to answer about a list nobody has written down: the list, and the facts of the plan that would be
 * asked besides its entries. The timetable waits: it can only speak of placements that are listed.
 */
export function addMissingOfUnknownList(
  list: ListName,
  question: Question,
  context: Context,
  into: MissingFact[],
): void {
  into.push(missingList(list));
  const asked: MissingFact[] = [];
  context.item = context.facts.unlistedItem;
  if (question.ask(context) === UNKNOWN) question.addMissing(context, asked);
  for (const one of asked) if (!Object.hasOwn(itemFacts, one.fact)) into.push(one);
}

/** At least one entry of the list fulfils the condition. */
export function some<N extends string, U extends string>(
  list: ListName,
  condition: Condition<N, U>,
  words: string,
): Condition<N, U> {
  return overList(list, condition, words, YES, NO);
}

/** Every entry of the list fulfils the condition; an empty list does. */
export function every<N extends string, U extends string>(
  list: ListName,
  condition: Condition<N, U>,
  words: string,
): Condition<N, U> {
  return overList(list, condition, words, NO, YES);
}

function overList<N extends string, U extends string>(
  list: ListName,
  condition: Condition<N, U>,
  words: string,
  settling: Verdict,
  otherwise: Verdict,
): Condition<N, U> {
  return {
    words,
    needs: condition.needs,
    uses: condition.uses,
    ask: (context) => {
      const items = itemsOf(context.facts, list);
      if (items === undefined) return UNKNOWN;
      const outer = context.item;
      let verdict = otherwise;
      for (let i = 0; i < items.length; i++) {
        const answer = askAbout(items[i] as Item, list, condition, context);
        if (answer === settling) {
          verdict = settling;
          break;
        }
        if (answer === UNKNOWN) verdict = UNKNOWN;
      }
      context.item = outer;
      return verdict;
    },
    addMissing: (context, into) => {
      const items = itemsOf(context.facts, list);
      const outer = context.item;
      if (items === undefined) addMissingOfUnknownList(list, condition, context, into);
      for (const item of items ?? []) {
        if (askAbout(item, list, condition, context) !== UNKNOWN) continue;
        addMissingAbout(list, item, condition, context, into);
      }
      context.item = outer;
    },
  };
}

/** Holds for every plan. */
export const always: Condition<never, never> = {
  words: "always",
  needs: [],
  uses: [],
  ask: () => YES,
  addMissing: () => {},
};

/** Holds for no plan. */
export const never: Condition<never, never> = {
  words: "never",
  needs: [],
  uses: [],
  ask: () => NO,
  addMissing: () => {},
};
