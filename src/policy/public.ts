export type { Council } from "./accepted.js";
export * from "./council-by-authority.js";
export * from "./council-error.js";
export type {
  Clause,
  CodeClauses,
  CouncilDefinition,
  CouncilDifference,
  DecidedBy,
  DueDefinition,
  Edition,
  FormDefinition,
  ItemDefinition,
  NationalSide,
  Side,
  SourceDocument,
  Topic,
} from "./council-schema.js";
export * from "./councils/derbyshire/index.js";
export * from "./councils/index.js";
export * from "./councils/lancashire/index.js";
export * from "./councils/norfolk/index.js";
export * from "./councils/warwickshire/index.js";
export * from "./councils/worcestershire/index.js";
export * from "./define-council.js";
export * from "./difference.js";
export * from "./difference-condition.js";
export * from "./england/differences.js";
export * from "./england/england.js";
export { type LegalSource, sources as nationalSources } from "./england/sources.js";
export * from "./policy-version.js";
export * from "./read-council.js";
export type { NationalClause, NationalLayer } from "./source.js";
export type {
  ClauseKind,
  DifferenceResult,
  Evidence,
  Force,
  Governs,
  Severity,
  Strength,
} from "./vocabulary.js";
