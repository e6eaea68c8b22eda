/**
 * The door for those who write rules of their own: `import { rules } from "offsite-direction/rules"`.
 *
 * @module rules
 */

export type { LifeEvent, LifeStep } from "../engine/life-steps.js";
export type { RuleWords } from "../engine/rule-words.js";
export {
  type CheckedRule,
  type DeadlineKind,
  type DutyData,
  type RuleData,
  rules,
  type Stage,
  type StageRules,
  stages,
  type WordsFor,
} from "../engine/rules.js";
export type { ListSetting, NumberSetting, SettingName, Settings } from "../engine/settings.js";
export type { ConditionTree, DayTree, NumberTree, QuantityTree } from "../engine/tree.js";
export {
  type FactInfo,
  type FactKind,
  type FactOfKind,
  factInfo,
  itemFactNames,
  planFactNames,
} from "../plan/facts.js";
export { libraryRules } from "./index.js";
export type { RulesByStage } from "./own-rules.js";
