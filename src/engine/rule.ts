import { slotOf } from "../plan/fact-slots.js";
import { type FactName, type ListName, listOf } from "../plan/facts.js";
import { compileCondition } from "./compile-condition.js";
import { compileQuantity } from "./compile-quantity.js";
import type { Condition, Quantity } from "./condition.js";
import { factKind } from "./missing-fact.js";
import type { RuleWords } from "./rule-words.js";
import type { DeadlineKind, DutyData, RuleData, Stage, StageRules } from "./rules.js";
import type { SettingName, Settings } from "./settings.js";
import type { ConditionTree, DayTree } from "./tree.js";
import { needsOf, usesOf, valuesAsked } from "./tree-needs.js";
import { whenApplies } from "./when-applies.js";

/** A rule, and what follows from how it is written. */
export interface Rule {
  /** An English phrase in kebab-case, true when the rule is met; never reused. */
  readonly id: string;
  /** What it is called among the rules of its stage. */
  readonly name: string;
  /** Questions to a person have no stage of their own. */
  readonly stage: Stage | "attested";
  readonly asks: string;
  /** The facts it reads. */
  readonly needs: readonly string[];
  /** The settings it reads; each clause that relies on the rule gives them. */
  readonly uses: readonly SettingName[];
  /** The settings that give a last day where a clause sets them. */
  readonly mayUse: readonly SettingName[];
  readonly forEach: ListName | undefined;
  readonly words: RuleWords | undefined;
  /** The rule as it was written. */
  readonly data: RuleData;
}

/** What a rule makes somebody do, ready under the settings of a clause. */
export interface RuleDuty extends Pick<DutyData, "what" | "step" | "follows" | "doneBy"> {
  readonly kind: DeadlineKind;
  readonly when: Condition | undefined;
  readonly notBefore: Quantity | undefined;
  readonly expectedBy: Quantity | undefined;
  readonly doneOn: Quantity | undefined;
  readonly latest: Quantity | undefined;
}

/** A rule ready to be asked under the settings of a clause. */
export interface CompiledRule extends Rule {
  readonly settings: Partial<Settings>;
  readonly appliesWhen: Condition;
  readonly metWhen: Condition;
  readonly duty: RuleDuty | undefined;
  /** Situations in which something else has to be done, the first that holds first. */
  readonly situations: readonly { readonly name: string; readonly holds: Condition }[];
  /** The slots of what is asked of an entry both to see whether the rule applies and whether it is met: each a yes or no. */
  readonly askedTwice: readonly number[];
}

/** Rules by id; each is made ready when it is first looked up. */
export function rulesById(
  stages: { readonly [stage in Stage]?: StageRules },
): ReadonlyMap<string, () => Rule> {
  const byId = new Map<string, () => Rule>();
  for (const [stage, rules] of Object.entries(stages) as [Stage, StageRules][]) {
    for (const [name, data] of Object.entries(rules)) {
      let rule: Rule | undefined;
      byId.set(idOf(name), () => {
        rule ??= makeRule(stage, idOf(name), name, data);
        return rule;
      });
    }
  }
  return byId;
}

/** The name of a rule in kebab-case: `parentsToldInTime` is "parents-told-in-time". */
export function idOf(name: string): string {
  let id = "";
  for (const letter of name) id += letter === letter.toLowerCase() ? letter : `-${letter.toLowerCase()}`;
  return id;
}

/** A rule, with what follows from how it is written. */
export function makeRule(stage: Rule["stage"], id: string, name: string, data: RuleData): Rule {
  const { asks, forEach, words, metWhen, duty, putRightWhere = {} } = data;
  const applies = whenApplies(data);
  const uses = usesOf(metWhen, applies, duty?.when, ...Object.values(putRightWhere));
  return {
    id,
    name,
    stage,
    asks,
    needs: needsOf(applies, metWhen, duty?.when),
    uses,
    mayUse: usesOf(duty?.latest).filter((name) => !uses.includes(name)),
    forEach,
    words,
    data,
  };
}

/** Makes a rule ready to be asked under the settings of a clause, in the circumstances given by it. */
export function compileRule(rule: Rule, settings: Partial<Settings>, given?: ConditionTree): CompiledRule {
  const { metWhen, duty, putRightWhere = {} } = rule.data;
  const appliesWhen = whenApplies(rule.data, given) ?? { constant: true };
  const askedOfBoth = [...valuesAsked(appliesWhen)].filter((name) => valuesAsked(metWhen).has(name));
  return {
    ...rule,
    needs: needsOf(appliesWhen, metWhen, duty?.when),
    settings,
    appliesWhen: compileCondition(appliesWhen, settings),
    metWhen: compileCondition(metWhen, settings),
    duty: duty === undefined ? undefined : compileDuty(duty, settings),
    situations: Object.entries(putRightWhere).map(([name, tree]) => ({
      name,
      holds: compileCondition(tree, settings),
    })),
    askedTwice: askedOfBoth.filter(isYesNoOfEntry).map(slotOf),
  };
}

function isYesNoOfEntry(name: string): name is FactName {
  return listOf(name) !== undefined && factKind(name as FactName) === "yes-no";
}

function compileDuty(duty: DutyData, settings: Partial<Settings>): RuleDuty {
  const {
    what,
    step,
    follows,
    doneBy,
    kind = "last-day",
    when,
    notBefore,
    expectedBy,
    doneOn,
    latest,
  } = duty;
  const day = (tree: DayTree | undefined): Quantity | undefined =>
    tree === undefined ? undefined : compileQuantity(tree, settings);
  const isSet = usesOf(latest).every((name) => settings[name] !== undefined);
  return {
    what,
    step,
    ...(follows === undefined ? {} : { follows }),
    ...(doneBy === undefined ? {} : { doneBy }),
    kind,
    when: when === undefined ? undefined : compileCondition(when, settings),
    notBefore: day(notBefore),
    expectedBy: day(expectedBy),
    doneOn: day(doneOn),
    latest: isSet ? day(latest) : undefined,
  };
}
