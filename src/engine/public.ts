export type { Counting } from "./condition.js";
export type { LifeEvent, LifeStep } from "./life-steps.js";
export type { MissingFact } from "./missing-fact.js";
export type { OutcomeWord } from "./outcome.js";
export * from "./rule-words.js";
export type { DeadlineKind, DutyData, RuleData } from "./rules.js";
export type { DirectionOutcome, NumberSetting, SettingName, Settings } from "./settings.js";
