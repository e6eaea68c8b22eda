/**
 * The door for those who write rules of their own: `import { defineRule, yes } from "offsite-direction/rules"`.
 *
 * @module rules
 */

export { hasDay, is, isIn, isKnown, isStated, notStatedAs, yes } from "../engine/basic-conditions.js";
export { atMost, fewerThan, onOrBefore } from "../engine/comparisons.js";
export type { Condition } from "../engine/condition.js";
export { all, always, any, implies, isSettled, never, not } from "../engine/connectives.js";
export {
  calendarDaysAfter,
  calendarDaysBefore,
  dayAfter,
  dayBefore,
  schoolDaysBeforeDay,
  schoolWeeksAfterDay,
} from "../engine/counted-days.js";
export { every, some } from "../engine/list-conditions.js";
export { fact, type Quantity, setting, settingDay } from "../engine/quantity.js";
export { defineRule, type Rule, type RuleDefinition, type Stage, stages } from "../engine/rule.js";
export type { RuleWords } from "../engine/rule-words.js";
export type { ListSetting, NumberSetting, SettingName, Settings } from "../engine/settings.js";
export {
  type FactInfo,
  type FactKind,
  type FactOfKind,
  factInfo,
  itemFactNames,
  planFactNames,
} from "../plan/facts.js";
export { isASchoolDay } from "./conditions/school-days.js";
export { rules } from "./index.js";
