import type { DateText } from "../days/plain-date.js";
import type {
  BoundedFact,
  boundedFacts,
  FactName,
  FactOfKind,
  ItemFactName,
  ListName,
  WordOf,
} from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import type { PrimitiveCondition, PrimitiveDay } from "./primitive-names.js";
import type { ListSetting, NumberSetting, Settings } from "./settings.js";

/**
 * Conditions and quantities as plain JSON: what the rules of the library are written in, and those of somebody else.
 * Each is an object with one operator. `says` gives it words where those made from the tree do not read well.
 */
interface Worded {
  readonly says?: string;
}

/** A question with three answers: yes, no, and unknown while the plan does not say enough. */
export type ConditionTree = Worded &
  (
    | { readonly all: readonly ConditionTree[] }
    | { readonly any: readonly ConditionTree[] }
    | { readonly not: ConditionTree }
    /** Where the first holds the second has to hold as well; where it does not, nothing is asked. */
    | { readonly if: readonly [ConditionTree, ConditionTree] }
    /** It is known whether the condition holds, either way. */
    | { readonly knownWhether: ConditionTree }
    /** The condition is known to hold. What is not known counts as no. */
    | { readonly surely: ConditionTree }
    | { readonly yes: FactOfKind<"yes-no"> }
    /** The word or number is one of these. */
    | { readonly is: FactWithValues }
    /** The word or number is in the list a document sets. */
    | { readonly in: FactWithList }
    /** There is such a day: not "open-ended", "none" or not done. */
    | { readonly hasDay: FactOfKind<"day"> | BoundedDay }
    /** The plan states the fact. There is no way to state that it is absent: yes or unknown. */
    | { readonly known: FactName }
    /** The plan states the fact: yes or no, never unknown. For what is asked only of what is written. */
    | { readonly stated: FactName }
    /** The plan states the fact as one of these: yes or no, never unknown. */
    | { readonly statedAs: StatedValues }
    /** The plan rests on this ground, or on one of those a document sets. */
    | { readonly ground: ClauseId | { readonly setting: "ground" | "grounds" } }
    /** A person has answered yes to the question of this clause. */
    | { readonly answered: ClauseId }
    /** One entry of the list at least. */
    | { readonly some: readonly [ListName, ConditionTree] }
    /** Every entry of the list; an empty list does. */
    | { readonly every: readonly [ListName, ConditionTree] }
    /** The first day is not later than the second. */
    | { readonly onOrBefore: readonly [DayTree, DayTree] }
    /** The first day is earlier than the second. */
    | { readonly before: readonly [DayTree, DayTree] }
    /** The first number is not more than the second: `<=`. */
    | { readonly atMost: readonly [NumberTree, NumberTree] }
    /** The first number is less than the second: `<`. */
    | { readonly lessThan: readonly [NumberTree, NumberTree] }
    /** A school day of the home school. */
    | { readonly isSchoolDay: FactOfKind<"day"> }
    | { readonly constant: boolean }
    /** A question of the library that a tree cannot put. */
    | { readonly ask: PrimitiveCondition }
  );

/** A day, or what a day is counted from; it may be known only within bounds. */
export type DayTree =
  | FactOfKind<"day">
  | BoundedDay
  | (Worded &
      (
        | { readonly setting: "from" }
        | { readonly day: DateText }
        /** The n-th school day of the home school before the day; the day itself is not counted. */
        | { readonly schoolDaysBefore: readonly [DayTree, Count] }
        /** The n-th school day of the home school after the day; the day itself is not counted. */
        | { readonly schoolDaysAfter: readonly [DayTree, Count] }
        /** The same weekday in the n-th following week with a school day. */
        | { readonly schoolWeeksAfter: readonly [DayTree, Count] }
        | { readonly calendarDaysBefore: readonly [DayTree, Count] }
        | { readonly calendarDaysAfter: readonly [DayTree, Count] }
        /** The first of the days of a list; it never comes where the list is empty. */
        | { readonly earliest: readonly [ListName, ItemFactName & FactOfKind<"day">] }
        /** The day on which what the clause asks was done, as a person says; it never comes where the answer is no. */
        | { readonly answeredOn: ClauseId }
        | { readonly ask: PrimitiveDay }
      ));

/** A number; it may be known only within bounds. */
export type NumberTree =
  | FactOfKind<"number">
  | BoundedNumber
  | number
  | (Worded & { readonly setting: NumberSetting });

export type QuantityTree = DayTree | NumberTree;

/** How many: the number a document sets, or one that is the same in every document. */
export type Count = number | { readonly setting: NumberSetting };

export type BoundedDay = BoundedOf<"day">;
export type BoundedNumber = BoundedOf<"number">;
type BoundedOf<Kind> = {
  [Name in BoundedFact]: (typeof boundedFacts)[Name][0] extends Kind ? Name : never;
}[BoundedFact];

/** A fact with the words or numbers it may have: one member for each fact, so that the compiler knows the words. */
type FactWithValues =
  | { readonly [Name in FactOfKind<"word">]: readonly [Name, ...WordOf<Name>[]] }[FactOfKind<"word">]
  | readonly [FactOfKind<"number">, ...number[]];

type StatedValues = FactWithValues | readonly [FactOfKind<"yes-no">, boolean];

/** A fact with a setting that lists values it can have. */
type FactWithList =
  | {
      readonly [Name in FactOfKind<"word">]: readonly [Name, { readonly setting: ListOf<WordOf<Name>> }];
    }[FactOfKind<"word">]
  | readonly [FactOfKind<"number">, { readonly setting: ListOf<number> }];

type ListOf<Value> = {
  [Name in ListSetting]: Settings[Name] extends readonly Value[] ? Name : never;
}[ListSetting];

/** The list whose entries a fact belongs to; never for a fact of the plan. */
export type ListOfFact<Name extends string> = Name extends `${infer Entry}.${string}`
  ? Extract<ListName, `${Entry}s`>
  : never;
