import type { OutcomeWord } from "../engine/outcome.js";
import { type FactName, factInfo, type ListName } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import type { PlanTest, TestValue } from "../policy/plan-test.js";
import { conditionFor } from "../rules/circumstances.js";
import { settingInWords, wordInWords } from "../words/value-words.js";

const entryWords: Readonly<Record<ListName, string>> = {
  placements: "some placement",
  sessions: "some half day of the week",
  reviews: "some review",
  requests: "some request for a review",
  gaps: "some time between reviews",
};

const procedureWords = {
  binds: "the off-site direction procedure binds the home school for this direction",
  "does-not-bind": "the procedure does not bind the home school for this direction",
  "is-open": "it is open whether the procedure binds the home school for this direction",
} as const;

const answerWords: Readonly<Record<OutcomeWord, string>> = {
  met: "met",
  "not-met": "not met",
  "cannot-tell": "open",
  "does-not-apply": "not for this plan",
  "not-checked": "not checked",
};

/** When a test holds, in words that follow "where". */
export function testInWords(test: PlanTest): string {
  if ("circumstance" in test) {
    return conditionFor(test.circumstance)?.words ?? "never";
  }
  if ("fact" in test) return factIs(test.fact, test.is);
  if ("known" in test) return `the plan states ${factWords(test.known)}`;
  if ("some" in test) return someInWords(test.some, test.where);
  if ("clause" in test) return clauseIs(test.clause, test.is);
  if ("asked" in test) return `${test.asked} is asked of the plan`;
  if ("procedure" in test) return procedureWords[test.procedure];
  if ("documentUsed" in test) return `${settingInWords("document", test.documentUsed)} is used`;
  return "allOf" in test
    ? test.allOf.map(testInWords).join(" and ")
    : test.anyOf.map(testInWords).join(", or ");
}

/** What a fact's words begin with where the entry itself is meant. */
const subjects: readonly string[] = ["the half day ", "the request "];

function someInWords(list: ListName, where: Extract<PlanTest, { some: ListName }>["where"]): string {
  const entry = entryWords[list];
  const parts = Object.entries(where).map(([name, values]) => factIs(name as FactName, values));
  const [first] = parts;
  if (first === undefined) return `there is ${entry}`;
  const subject = subjects.find((one) => first.startsWith(one));
  if (subject === undefined) return `for ${entry} ${parts.join(" and ")}`;
  return `${entry} ${parts.map((part) => (part.startsWith(subject) ? part.slice(subject.length) : part)).join(" and ")}`;
}

/** Outcomes of a clause that is asked of the plan. */
const asked: readonly OutcomeWord[] = ["met", "not-met", "cannot-tell"];

function clauseIs(clause: ClauseId, outcomes: readonly OutcomeWord[]): string {
  return asked.every((one) => outcomes.includes(one))
    ? `${clause} applies to the plan`
    : `${clause} is ${outcomes.map((one) => answerWords[one]).join(" or ")}`;
}

function factWords(name: string): string {
  return factInfo(name)?.meaning ?? name;
}

function factIs(name: string, values: readonly TestValue[]): string {
  const words = factWords(name);
  if (values.length === 1 && values[0] === true) return words;
  if (values.length === 1 && values[0] === false) return negated(words);
  const all = values.map((value) => (name.endsWith("Code") ? String(value) : wordInWords(String(value))));
  const listed = all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
  return (sentences[name] ?? `${words} is {}`).replace("{}", listed);
}

/** How a fact with a word for its value is put. */
const sentences: Readonly<Record<string, string>> = {
  "decision.madeBy": "the {} made the decision",
  "homeSchool.type": "the home school is of the kind {}",
  "request.by": "the request was made by the {}",
  "session.place": "the half day is planned as {}",
  "session.homeCode": "the half day shows {} in the home register",
};

/** "the parents agree" as "it is not so that the parents agree", or shorter where the verb allows. */
function negated(words: string): string {
  for (const [is, isNot] of [
    [" is ", " is not "],
    [" was ", " was not "],
    [" has ", " does not have "],
    [" agree ", " do not agree "],
  ] as const) {
    if (words.includes(is)) return words.replace(is, isNot);
  }
  return `it is not so that ${words}`;
}
