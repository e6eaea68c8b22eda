export type { Entry } from "./entry.js";
export type { FactName, ItemFactName, ListName, PlanDayFact, PlanFactName } from "./facts.js";
export type { FormName } from "./form-items.js";
export * from "./plan.js";
export * from "./read-plan.js";
export { wordLabels } from "./words.js";
