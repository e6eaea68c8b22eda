export * from "./assess.js";
export * from "./compare/comparison.js";
export * from "./compare.js";
export type {
  DifferenceMet,
  DifferenceSide,
  OpenDifference,
  SetNumber,
} from "./differences/difference-met.js";
export * from "./fingerprint.js";
export * from "./forms/form.js";
export type {
  ClauseResult,
  Counts,
  Finding,
  FindingNotMet,
  Report,
  Unchecked,
  WorkingValue,
} from "./report.js";
