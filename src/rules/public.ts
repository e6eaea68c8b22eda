export type { AnswerDuty } from "./answer-rule.js";
export type { Circumstance, CircumstanceName } from "./circumstances.js";
