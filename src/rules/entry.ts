/**
 * The door for those who write rules of their own: `import { defineRule, yes } from "offsite-direction/rules"`.
 *
 * @module rules
 */

export { type FactKind, type FactOfKind, itemFacts, planFacts } from "../plan/facts.js";
export type { RuleWords } from "../report/rule-words.js";
export { isASchoolDay } from "./calendar-conditions.js";
export {
  all,
  always,
  any,
  type Condition,
  every,
  hasDay,
  implies,
  is,
  isIn,
  isKnown,
  isSettled,
  isStated,
  never,
  not,
  notStatedAs,
  some,
  yes,
} from "./condition.js";
export { rules } from "./index.js";
export {
  atMost,
  calendarDaysAfter,
  calendarDaysBefore,
  dayAfter,
  dayBefore,
  fact,
  fewerThan,
  onOrBefore,
  type Quantity,
  schoolDaysBeforeDay,
  schoolWeeksAfterDay,
  setting,
  settingDay,
} from "./quantity.js";
export { defineRule, type Rule, type RuleDefinition, type Stage, stages } from "./rule.js";
export type { ListSetting, NumberSetting, SettingName, Settings } from "./settings.js";
