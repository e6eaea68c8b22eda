import { OptionError } from "../input/options.js";
import type { ListName } from "../plan/facts.js";
import type { Condition } from "./condition.js";
import { always } from "./connectives.js";
import type { Quantity } from "./quantity.js";
import type { RuleWords } from "./rule-words.js";
import type { SettingName } from "./settings.js";

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

/** A last day in time, or the first day that binds: then the rule itself says whether it was kept. */
export type DeadlineKind = "last-day" | "first-day";

/** A day that a rule implies, with the day on which the thing was done. */
export interface RuleDeadline {
  /** What is due, as a noun phrase: "written notice to parents". */
  readonly what: string;
  /** The day is only due when this holds. */
  readonly when?: Condition;
  readonly doneOn: Quantity;
  readonly latest: Quantity;
  /** `last-day` unless it says otherwise. */
  readonly kind?: DeadlineKind;
}

/** One duty. It knows no council: what differs between documents is in `uses`. */
export interface Rule<Uses extends SettingName = SettingName> {
  /** An English phrase in kebab-case, true when the rule is met; never reused. */
  readonly id: string;
  readonly stage: Stage;
  readonly asks: string;
  /** The facts it reads. */
  readonly needs: readonly string[];
  /** The settings it reads; each clause that relies on the rule gives them. */
  readonly uses: readonly Uses[];
  /** The rule is asked about each entry of this list; without it, once about the plan. */
  readonly forEach?: ListName;
  /** The outcome for a list known to be empty. */
  readonly whenNone: "does-not-apply" | "met";
  readonly appliesWhen: Condition;
  readonly metWhen: Condition;
  readonly deadline?: RuleDeadline;
  /** What reports print for a rule of a council's own; without them they print its question and the answer. */
  readonly words?: RuleWords;
}

export interface RuleDefinition<N extends string, U extends SettingName> {
  readonly id: string;
  readonly stage: Stage;
  /** The question the rule answers, as a person would ask it. */
  readonly asks: string;
  readonly needs: readonly N[];
  readonly uses?: readonly U[];
  readonly forEach?: ListName;
  readonly whenNone?: "does-not-apply" | "met";
  readonly appliesWhen?: Condition<NoInfer<N>, NoInfer<U>>;
  readonly metWhen: Condition<NoInfer<N>, NoInfer<U>>;
  readonly deadline?: {
    readonly what: string;
    readonly when?: Condition<NoInfer<N>, NoInfer<U>>;
    readonly doneOn: Quantity<NoInfer<N>, NoInfer<U>>;
    readonly latest: Quantity<NoInfer<N>, NoInfer<U>>;
    readonly kind?: DeadlineKind;
  };
  /** What reports print for a rule of a council's own; without them they print its question and the answer. */
  readonly words?: RuleWords;
}

const made: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Whether this very object was made by `defineRule` of this copy of the library. */
export function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && made.has(value);
}

/**
 * Makes a rule. A condition that reads a fact or a setting the rule did not declare does not compile. Throws an
 * `OptionError` for anything that is no definition of a rule.
 *
 * @example
 * defineRule({
 *   id: "parents-agree",
 *   stage: "consultation",
 *   asks: "Do the parents agree to the placement?",
 *   needs: ["parentsAgree"],
 *   metWhen: yes("parentsAgree"),
 * });
 */
export function defineRule<const N extends string, const U extends SettingName = never>(
  definition: RuleDefinition<N, U>,
): Rule<U> {
  const { uses = [], whenNone = "does-not-apply", appliesWhen = always, ...rest } = ownFields(definition);
  const rule = Object.freeze({ ...rest, uses, whenNone, appliesWhen });
  made.add(rule);
  return rule;
}

const notARule = "A rule has id, stage, asks, needs and metWhen, as in the example of defineRule.";

/** A copy of the definition, each field read once. */
function ownFields<N extends string, U extends SettingName>(
  definition: RuleDefinition<N, U>,
): RuleDefinition<N, U> {
  try {
    // The fields of a long text would take long to copy.
    if (typeof definition !== "object") throw new OptionError(notARule);
    const copy = { ...definition };
    const { id, stage, asks, needs, uses = [], metWhen, appliesWhen = always, words } = copy;
    const texts = [id, stage, asks].every((one) => typeof one === "string" && one !== "");
    const lists = [needs, uses].every((one) => Array.isArray(one));
    const conditions = [metWhen, appliesWhen].every((one) => typeof one.ask === "function");
    if (texts && lists && conditions && stages.includes(stage)) {
      return words === undefined ? copy : { ...copy, words: Object.freeze({ ...words }) };
    }
  } catch {
    // No object, or one that throws when it is read.
  }
  throw new OptionError(notARule);
}
