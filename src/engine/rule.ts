import type { ListName } from "../plan/facts.js";
import type { Condition } from "./condition.js";
import { always } from "./connectives.js";
import { conditionOf, quantityOf } from "./from-tree.js";
import type { Quantity } from "./quantity.js";
import type { RuleWords } from "./rule-words.js";
import type { DeadlineData, DeadlineKind, RuleData, Stage, StageRules } from "./rules.js";
import type { SettingName } from "./settings.js";

/** A day that a rule implies, with the day on which the thing was done. */
export interface RuleDeadline {
  readonly what: string;
  readonly when: Condition | undefined;
  readonly doneOn: Quantity;
  readonly latest: Quantity;
  readonly kind: DeadlineKind;
}

/** A rule ready to be asked. */
export interface Rule {
  /** An English phrase in kebab-case, true when the rule is met; never reused. */
  readonly id: string;
  /** What it is called among the rules of its stage. */
  readonly name: string;
  readonly stage: Stage;
  readonly asks: string;
  /** The facts it reads. */
  readonly needs: readonly string[];
  /** The settings it reads; each clause that relies on the rule gives them. */
  readonly uses: readonly SettingName[];
  readonly forEach: ListName | undefined;
  readonly whenNone: "does-not-apply" | "met";
  readonly appliesWhen: Condition;
  readonly metWhen: Condition;
  readonly deadline: RuleDeadline | undefined;
  readonly words: RuleWords | undefined;
  /** The rule as it was written. */
  readonly data: RuleData;
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
        rule ??= ruleFrom(stage, name, data);
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

function ruleFrom(stage: Stage, name: string, data: RuleData): Rule {
  const { asks, forEach, whenNone = "does-not-apply", words } = data;
  const appliesWhen = data.appliesWhen === undefined ? always : conditionOf(data.appliesWhen);
  const metWhen = conditionOf(data.metWhen);
  const deadline = data.deadline === undefined ? undefined : deadlineFrom(data.deadline);
  const { when, latest } = deadline ?? {};
  const read = [latest ?? always, metWhen, appliesWhen, when ?? always];
  return {
    id: idOf(name),
    name,
    stage,
    asks,
    needs: [...new Set([...appliesWhen.needs, ...metWhen.needs, ...(when ?? always).needs])],
    uses: [...new Set(read.flatMap((one) => one.uses))] as SettingName[],
    forEach,
    whenNone,
    appliesWhen,
    metWhen,
    deadline,
    words,
    data,
  };
}

function deadlineFrom({ what, when, doneOn, latest, kind = "last-day" }: DeadlineData): RuleDeadline {
  return {
    what,
    when: when === undefined ? undefined : conditionOf(when),
    doneOn: quantityOf(doneOn),
    latest: quantityOf(latest),
    kind,
  };
}
