import { setBounds, unknownItem } from "../plan/fact-slots.js";
import { type Facts, type Item, isItemFact, type ListName } from "../plan/facts.js";
import type { Ask, Context, Question } from "./condition.js";
import { type MissingFact, missingFact, missingList } from "./missing-fact.js";
import { UNKNOWN, type Verdict } from "./verdict.js";

/** Entries of a list that differ in their facts: where only an outcome is asked, each of them once is enough. */
export function differentItemsOf(facts: Facts, list: ListName): readonly Item[] | undefined {
  return list === "sessions" ? facts.differentSessions : facts[list];
}

/**
 * What an entry can turn out to be: the entry itself, or, for a half day whose place the plan leaves open, the half
 * day at each place it could be at.
 */
export function possibilitiesOf(facts: Facts, list: ListName, item: Item): readonly Item[] | undefined {
  return list === "sessions" && item.place === undefined ? facts.openHalfDay : undefined;
}

/** Some entry of the list fulfils the condition, or every entry does, as `settling` says. */
export function overList(
  list: ListName,
  condition: Question,
  settling: Verdict,
  otherwise: Verdict,
): Question {
  const { ask } = condition;
  return {
    ask: (context) => {
      const items = differentItemsOf(context.facts, list);
      if (items === undefined) return UNKNOWN;
      let verdict = otherwise;
      for (let i = 0; i < items.length; i++) {
        const answer = askAbout(items[i] as Item, list, ask, context);
        if (answer === settling) return settling;
        if (answer === UNKNOWN) verdict = UNKNOWN;
      }
      return verdict;
    },
    addMissing: (context, into) => {
      const items = context.facts[list];
      if (items === undefined) addMissingOfUnknownList(list, condition, context, into);
      for (const item of items ?? []) {
        if (askAbout(item, list, ask, context) !== UNKNOWN) continue;
        addMissingAbout(list, item, condition, context, into);
      }
    },
  };
}

/** Asks about one entry of a list. An open half day has an answer if it has the same one wherever it turns out to be. */
function askAbout(item: Item, list: ListName, ask: Ask, context: Context): Verdict {
  const possibilities = possibilitiesOf(context.facts, list, item);
  if (possibilities === undefined) return ask(context, item);
  let verdict: Verdict | undefined;
  for (const possible of possibilities) {
    const answer = ask(context, possible);
    if (answer === UNKNOWN || (verdict !== undefined && answer !== verdict)) return UNKNOWN;
    verdict = answer;
  }
  return verdict ?? UNKNOWN;
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
  if (possibilities !== undefined) into.push(missingFact("session.place", item));
  for (const possible of possibilities ?? [item]) {
    if (question.ask(context, possible) === UNKNOWN) question.addMissing(context, into, possible);
  }
}

/**
 * What is missing to answer about a list nobody has written down: the list, and the facts of the plan that would be
 * asked besides its entries. The timetable waits: it can only name placements that are listed.
 */
export function addMissingOfUnknownList(
  list: ListName,
  question: Question,
  context: Context,
  into: MissingFact[],
): void {
  into.push(missingList(list));
  const asked: MissingFact[] = [];
  const unlisted = unlistedItem(context.facts, list);
  if (question.ask(context, unlisted) === UNKNOWN) question.addMissing(context, asked, unlisted);
  for (const one of asked) if (!isItemFact(one.fact)) into.push(one);
}

/** What is known of an entry of a list nobody has written down: half days left open can be there. */
function unlistedItem({ sessions }: Facts, list: ListName): Item {
  const item = unknownItem(list);
  if (list === "placements") {
    setBounds(item, "placement.sessions", 0, sessions.filter(({ place }) => place === undefined).length);
    setBounds(item, "placement.minutes", 0, Number.POSITIVE_INFINITY);
  }
  return item;
}
