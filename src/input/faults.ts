import * as z from "zod/mini";
import type { IssueCode } from "./issue.js";
import { nearestName } from "./near-names.js";

/** One thing wrong with an input, before words are put to it. */
export interface Fault {
  readonly code: IssueCode;
  readonly path: string;
  /** How many there are, where one fault stands for several. */
  readonly count?: number;
  /** The value is null, which says nothing in any format. */
  readonly isNull?: true;
  /** The known name that is nearest to the one that was written. */
  readonly nearest?: string;
  /** What to say instead of the usual sentence. */
  readonly message?: string;
}

/** What zod finds wrong with a text, number or yes-or-no, in codes of ours; undefined where nothing is. */
export function faultOf(schema: z.core.$ZodType, value: unknown, path: string): Fault | undefined {
  const result = z.safeParse(schema, value);
  const issue = result.success ? undefined : result.error.issues[0];
  if (issue === undefined) return undefined;
  const code = codeFor(issue, value);
  const nearest = issue.code === "invalid_value" ? nearestWord(value, issue.values) : undefined;
  return nearest === undefined ? { code, path } : { code, path, nearest };
}

function codeFor(issue: z.core.$ZodIssue, value: unknown): IssueCode {
  switch (issue.code) {
    case "custom":
      return (issue.params as { readonly code: IssueCode }).code;
    case "invalid_type":
      if (typeof value !== "number") return "wrong-type";
      return issue.expected === "int"
        ? "not-integer"
        : issue.expected === "number"
          ? "bad-number"
          : "wrong-type";
    case "invalid_value":
      if (typeof value !== "string") return "wrong-type";
      return isOtherVersion(value, issue.values) ? "unknown-version" : "unknown-value";
    case "too_big":
    case "too_small":
      return "out-of-range";
    default:
      return "wrong-type";
  }
}

function nearestWord(value: unknown, words: readonly unknown[]): string | undefined {
  const known = words.filter((word) => typeof word === "string");
  return typeof value === "string" ? nearestName(value, known) : undefined;
}

/** Whether a text names another version of the one format that can stand here. */
function isOtherVersion(value: string, [known, ...others]: readonly unknown[]): boolean {
  if (typeof known !== "string" || others.length > 0) return false;
  const slash = known.indexOf("/");
  return slash > 0 && value.startsWith(known.slice(0, slash + 1));
}
