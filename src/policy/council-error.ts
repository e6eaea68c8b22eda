import type { IssueCode } from "../input/issue.js";
import type { CouncilIssue } from "./read-council.js";

/** Mistakes in a council's data: a programming mistake, so it is thrown. Its message, code and path are of the first. */
export class CouncilError extends Error {
  override readonly name = "CouncilError";
  readonly code: IssueCode;
  /** A JSON Pointer into the data. */
  readonly path: string;
  /** Every mistake, in the order of their paths. */
  readonly issues: readonly CouncilIssue[];
  constructor(issues: readonly [CouncilIssue, ...CouncilIssue[]]) {
    const [{ code, path, message, clause }] = issues;
    const where = `${code} at ${path === "" ? "the top" : path}`;
    const subject = clause === undefined ? "" : `${clause}: `;
    const more = issues.length > 1 ? ` And ${issues.length - 1} more: see issues.` : "";
    super(`${subject}${message} (${where})${more}`);
    this.code = code;
    this.path = path;
    this.issues = issues;
  }
}
