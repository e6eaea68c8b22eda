import type { ListName } from "../plan/facts.js";
import type { LifeEvent, LifeStep } from "./life-steps.js";
import type { primitiveConditions, primitiveDays } from "./primitive-names.js";
import type { RuleWords } from "./rule-words.js";
import type { SettingName } from "./settings.js";
import type { ConditionTree, DayTree, ListOfFact } from "./tree.js";

/** The parts of the life of a direction that rules are grouped by, in the order they are reported. */
export const stages = [
  "purpose",
  "consultation",
  "notice",
  "placement",
  "attendance",
  "review",
  "outcome",
  "managed-move",
  "documents",
  "consistency",
] as const;
export type Stage = (typeof stages)[number];

declare const uses: unique symbol;
declare const situations: unique symbol;

/** A last day in time, or the first day that binds: then the rule itself says whether it was kept. */
export type DeadlineKind = "last-day" | "first-day";

/** What a rule makes somebody do, and its place in the life of a direction. */
export interface DutyData {
  /** What is due, as a noun phrase: "written notice to parents". */
  readonly what: string;
  readonly step: LifeStep;
  /** What has to have happened before it arises. */
  readonly follows?: "review" | "ending";
  /** It cannot be done before this day. */
  readonly notBefore?: DayTree;
  /** The day it is normally done by in the order of events, where no document sets a limit. */
  readonly expectedBy?: DayTree;
  /** The day compared is that of a review: it is done once the review has been held. */
  readonly doneBy?: "holding-a-review";
  /** It is only due when this holds. */
  readonly when?: ConditionTree;
  /** The day it was done. */
  readonly doneOn?: DayTree;
  /** The last day in time. Where a clause does not set the number it is counted with, that clause sets no limit. */
  readonly latest?: DayTree;
  /** `last-day` unless it says otherwise. */
  readonly kind?: DeadlineKind;
}

/** One duty, as plain JSON. It knows no council: what differs between documents is a setting. */
export interface RuleData {
  /** The question the rule answers, as a person would ask it. */
  readonly asks: string;
  /** The rule is asked about each entry of this list, and does not apply where there is none; without it, once about the plan. */
  readonly forEach?: ListName;
  /**
   * What it is about, where its question takes that for granted: where there is none it does not apply, and while nobody
   * knows it is not met. Without it, it is about its list, what it applies to, or what it asks for.
   */
  readonly about?: ConditionTree;
  /** Without it, it applies to every plan that has what it is about. */
  readonly appliesWhen?: ConditionTree;
  readonly metWhen: ConditionTree;
  readonly duty?: DutyData;
  /** The event of the direction that its clauses ask for. */
  readonly event?: LifeEvent;
  /**
   * Situations in which something else has to be done than elsewhere, by name, such as "started": the first that holds,
   * for each entry that fails, picks what is said of it. Only here may a condition ask for `today`.
   */
  readonly putRightWhere?: { readonly [situation: string]: ConditionTree };
  /** What reports print. The library keeps the words of its rules beside them. */
  readonly words?: RuleWords;
}

/**
 * A rule that the compiler has checked; it knows the settings that each clause relying on the rule has to give, and the
 * situations it tells apart.
 */
export interface CheckedRule<out Uses extends SettingName, out Situations extends string = never>
  extends RuleData {
  readonly [uses]?: Uses;
  readonly [situations]?: Situations;
}

/** Rules of one stage by name; the id of a rule is its name in kebab-case. */
export type StageRules = { readonly [name: string]: RuleData };

type Primitives = typeof primitiveConditions & typeof primitiveDays;

// Where a tree has a fault the compiler takes it for any tree; those have no end, so it stops there.
/** The settings a tree reads. */
export type UsesOf<T> = ConditionTree extends T
  ? SettingName
  : DayTree extends T
    ? SettingName
    : T extends { readonly setting: infer S extends SettingName }
      ? S
      : T extends { readonly ask: infer P extends keyof Primitives }
        ? Primitives[P]["uses"][number]
        : T extends readonly unknown[]
          ? UsesOf<T[number]>
          : T extends object
            ? { [K in keyof T]: UsesOf<T[K]> }[keyof T]
            : never;

/** The lists whose entries a tree reads, besides those it goes through itself. */
type EntriesOf<T> = ConditionTree extends T
  ? never
  : DayTree extends T
    ? never
    : T extends string
      ? ListOfFact<T>
      : T extends { readonly ask: infer P extends keyof Primitives }
        ? Primitives[P] extends { readonly list: infer L }
          ? L
          : never
        : T extends Walk<infer L, infer C>
          ? Exclude<EntriesOf<C>, L>
          : T extends readonly unknown[]
            ? EntriesOf<T[number]>
            : T extends object
              ? { [K in keyof T]: K extends "says" | "setting" ? never : EntriesOf<T[K]> }[keyof T]
              : never;

type Walk<L, C> =
  | { readonly some: readonly [L, C] }
  | { readonly every: readonly [L, C] }
  | { readonly earliest: readonly [L, C] };

type AskedBy<R extends RuleData> = readonly [
  R["metWhen"],
  R extends { readonly about: infer B } ? B : never,
  R extends { readonly appliesWhen: infer A } ? A : never,
  R extends { readonly duty: { readonly when: infer W } } ? W : never,
  R extends { readonly putRightWhere: infer S } ? S[keyof S] : never,
];
type SituationsOf<R> = R extends { readonly putRightWhere: infer S } ? keyof S & string : never;
type TreesOf<R extends RuleData> = readonly [
  ...AskedBy<R>,
  R extends { readonly duty: infer D } ? Pick<D, keyof D & DayOfDuty> : never,
];
type DayOfDuty = "notBefore" | "expectedBy" | "doneOn" | "latest";
type OwnList<R extends RuleData> = R extends { readonly forEach: infer L } ? L : never;

/** A fact of an entry stands only in a rule about each entry of that list, or inside `some`, `every` or `earliest`. */
type InItsList<R extends RuleData> = [Exclude<EntriesOf<TreesOf<R>>, OwnList<R>>] extends [never]
  ? unknown
  : { readonly forEach: EntriesOf<TreesOf<R>> };

/**
 * Rules as literals that the compiler checks: facts, kinds of facts, their words, settings, and in which list each
 * fact may stand. At run time they are returned as they are.
 *
 * @example
 * rules({ parentsAgree: { asks: "Do the parents agree to the placement?", metWhen: { yes: "parentsAgree" } } });
 */
export function rules<const R extends StageRules>(
  of: R & { readonly [Name in keyof R]: InItsList<R[Name]> },
): { readonly [Name in keyof R]: CheckedRule<UsesOf<AskedBy<R[Name]>>, SituationsOf<R[Name]>> };
export function rules(of: StageRules): StageRules {
  return of;
}

/** Words for each of the rules, and for no other, and for each situation a rule tells apart. */
export type WordsFor<R extends StageRules> = {
  readonly [Name in keyof R]: R[Name] extends CheckedRule<SettingName, infer Situations>
    ? [Situations] extends [never]
      ? RuleWords & { readonly putRightWhere?: never }
      : Omit<RuleWords, "putRightWhere"> & {
          readonly putRightWhere: { readonly [Situation in Situations]: string };
        }
    : RuleWords;
};
