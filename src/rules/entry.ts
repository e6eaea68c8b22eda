/**
 * The door for those who write rules of their own: `import { defineRule, yes } from "offsite-direction/rules"`.
 *
 * @module rules
 */

export { type FactKind, type FactOfKind, itemFacts, planFacts } from "../plan/facts.js";
export type { RuleWords } from "../report/rule-words.js";
export { hasDay, is, isIn, isKnown, isStated, notStatedAs, yes } from "./basic-conditions.js";
export { atMost, fewerThan, onOrBefore } from "./comparisons.js";
export type { Condition } from "./condition.js";
export { isASchoolDay } from "./conditions/school-days.js";
export { all, always, any, implies, isSettled, never, not } from "./connectives.js";
export {
  calendarDaysAfter,
  calendarDaysBefore,
  dayAfter,
  dayBefore,
  schoolDaysBeforeDay,
  schoolWeeksAfterDay,
} from "./counted-days.js";
export { rules } from "./index.js";
export { every, some } from "./list-conditions.js";
export { fact, type Quantity, setting, settingDay } from "./quantity.js";
export { defineRule, type Rule, type RuleDefinition, type Stage, stages } from "./rule.js";
export type { ListSetting, NumberSetting, SettingName, Settings } from "./settings.js";
