import type { ConditionTree, DayTree } from "../engine/tree.js";

type OperatorOf<Tree> = Tree extends string ? never : Exclude<keyof (Tree & object), "says">;
type Each<Tree> = Tree extends unknown ? OperatorOf<Tree> : never;

/** An operator as it is written, and what it says. */
export interface OperatorWords {
  readonly written: string;
  readonly says: string;
}

/** Every operator of a condition, in the order in which somebody who writes one looks for it. */
export const conditionWords = {
  yes: { written: '{ "yes": FACT }', says: "the fact is yes" },
  is: { written: '{ "is": [FACT, "a", "b"] }', says: "the word or number is one of these" },
  in: {
    written: '{ "in": [FACT, { "setting": "kinds" }] }',
    says: "the word or number is in the list that the clause sets",
  },
  hasDay: {
    written: '{ "hasDay": FACT }',
    says: 'there is such a day: not "open-ended", "none" or not done',
  },
  onOrBefore: { written: '{ "onOrBefore": [DAY, DAY] }', says: "the first day is not later than the second" },
  before: { written: '{ "before": [DAY, DAY] }', says: "the first day is earlier than the second" },
  atMost: { written: '{ "atMost": [NUMBER, NUMBER] }', says: "the first number is not more than the second" },
  lessThan: { written: '{ "lessThan": [NUMBER, NUMBER] }', says: "the first number is less than the second" },
  isSchoolDay: { written: '{ "isSchoolDay": FACT }', says: "it is a school day of the home school" },
  all: { written: '{ "all": [CONDITION, ...] }', says: "all of them hold" },
  any: { written: '{ "any": [CONDITION, ...] }', says: "at least one of them holds" },
  not: { written: '{ "not": CONDITION }', says: "it does not hold" },
  if: {
    written: '{ "if": [CONDITION, CONDITION] }',
    says: "where the first holds, the second does as well; where it does not, nothing is asked",
  },
  some: {
    written: '{ "some": ["placements", CONDITION] }',
    says: "it holds for one entry of the list at least",
  },
  every: { written: '{ "every": ["placements", CONDITION] }', says: "it holds for every entry of the list" },
  ground: {
    written: '{ "ground": CLAUSE }',
    says: 'the plan rests on this ground; { "ground": { "setting": "grounds" } } for one of those the clause sets',
  },
  answered: {
    written: '{ "answered": CLAUSE }',
    says: "a person has answered yes to the question of this clause",
  },
  known: { written: '{ "known": FACT }', says: "the plan states it; while it does not, nobody can tell" },
  stated: { written: '{ "stated": FACT }', says: "the plan states it: yes or no, never open" },
  statedAs: {
    written: '{ "statedAs": [FACT, VALUE] }',
    says: "the plan states it as this value: never open",
  },
  knownWhether: {
    written: '{ "knownWhether": CONDITION }',
    says: "it is known whether it holds, either way",
  },
  surely: { written: '{ "surely": CONDITION }', says: "it is known to hold; what is not known counts as no" },
  constant: { written: '{ "constant": true }', says: "always" },
  ask: { written: '{ "ask": QUESTION }', says: "a question of the library that the others cannot put" },
} as const satisfies Readonly<Record<Each<ConditionTree>, OperatorWords>>;

/** Every operator of a day. */
export const dayWords = {
  day: { written: '{ "day": "2026-09-01" }', says: "this day" },
  setting: { written: '{ "setting": "from" }', says: "the day that the clause sets" },
  schoolDaysBefore: {
    written: '{ "schoolDaysBefore": [DAY, NUMBER] }',
    says: "so many school days before it; the day itself is not counted",
  },
  schoolDaysAfter: { written: '{ "schoolDaysAfter": [DAY, NUMBER] }', says: "so many school days after it" },
  schoolWeeksAfter: {
    written: '{ "schoolWeeksAfter": [DAY, NUMBER] }',
    says: "the same weekday so many weeks with a school day later",
  },
  calendarDaysBefore: {
    written: '{ "calendarDaysBefore": [DAY, NUMBER] }',
    says: "so many days before it, weekends and holidays counted",
  },
  calendarDaysAfter: {
    written: '{ "calendarDaysAfter": [DAY, NUMBER] }',
    says: "so many days after it, weekends and holidays counted",
  },
  earliest: {
    written: '{ "earliest": ["placements", FACT] }',
    says: "the first of the days of a list",
  },
  answeredOn: {
    written: '{ "answeredOn": CLAUSE }',
    says: "the day that a person gives in answer to this clause",
  },
  ask: { written: '{ "ask": QUESTION }', says: "a day that the library works out" },
} as const satisfies Readonly<Record<Each<DayTree>, OperatorWords>>;
