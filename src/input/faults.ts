import * as z from "zod/mini";
import type { IssueCode } from "./issue.js";
import { nearestName } from "./near-names.js";
import { type Fault, refused } from "./snapshot.js";

/**
 * What zod finds wrong with the values of a snapshot, in codes of ours. What the snapshot refused is not refused
 * again. Of zod's issues only code, place and limits are taken: the names of unknown fields stay in them.
 */
export function faultsOf(schema: z.core.$ZodType, copy: unknown): readonly Fault[] {
  const result = z.safeParse(schema, copy);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const value = valueAt(copy, issue.path);
    return value === refused ? [] : [faultFor(issue, value)];
  });
}

function faultFor(issue: z.core.$ZodIssue, value: unknown): Fault {
  const path = issue.path.map((name) => `/${String(name)}`).join("");
  const code = codeFor(issue, value);
  switch (issue.code) {
    case "unrecognized_keys":
      return { code, path, count: issue.keys.length };
    case "invalid_key":
      return { code, path: path.slice(0, path.lastIndexOf("/")) };
    case "invalid_value": {
      const known = issue.values.filter((word) => typeof word === "string");
      const nearest = typeof value === "string" ? nearestName(value, known) : undefined;
      return nearest === undefined ? { code, path } : { code, path, nearest };
    }
    default:
      return value === null ? { code, path, isNull: true } : { code, path };
  }
}

function codeFor(issue: z.core.$ZodIssue, value: unknown): IssueCode {
  switch (issue.code) {
    case "custom":
      return (issue.params as { readonly code: IssueCode }).code;
    case "invalid_type":
      if (value === undefined) return "missing";
      if (issue.path.length === 0 && issue.expected === "object") return "not-an-object";
      if (typeof value !== "number") return "wrong-type";
      return issue.expected === "int"
        ? "not-integer"
        : issue.expected === "number"
          ? "bad-number"
          : "wrong-type";
    case "invalid_value":
      if (value === undefined) return "missing";
      if (typeof value !== "string") return "wrong-type";
      return isOtherVersion(value, issue.values) ? "unknown-version" : "unknown-value";
    case "too_big":
    case "too_small":
      return issue.origin === "array" ? "too-many-items" : "out-of-range";
    case "unrecognized_keys":
    case "invalid_key":
      return "unknown-key";
    default:
      return "wrong-type";
  }
}

/** Whether a text names another version of the one format that can stand here. */
function isOtherVersion(value: string, [known, ...others]: readonly unknown[]): boolean {
  if (typeof known !== "string" || others.length > 0) return false;
  const slash = known.indexOf("/");
  return slash > 0 && value.startsWith(known.slice(0, slash + 1));
}

function valueAt(copy: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = copy;
  for (const name of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[name];
  }
  return value;
}
