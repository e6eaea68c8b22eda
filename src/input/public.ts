export { type InputName, type Issue, type IssueCode, issueCodes } from "./issue.js";
export type { Refusal } from "./list-issues.js";
export * from "./message.js";
export { OptionError } from "./options.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.js";
