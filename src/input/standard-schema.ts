import type { Refusal } from "./list-issues.js";

/**
 * A reader in the form that form libraries, routers and validators of any vendor take: version 1 of Standard Schema
 * (standardschema.dev). `validate` gives the value read or issues with their paths, and never throws.
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "offsite-direction";
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the compiler only. */
    readonly types?: { readonly input: Output; readonly output: Output };
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A reader as a Standard Schema. */
export function standardSchema<Output>(
  read: (value: unknown) => { readonly ok: true; readonly value: Output } | Refusal,
): StandardSchema<Output> {
  const validate = (value: unknown): StandardResult<Output> => {
    const result = read(value);
    if (result.ok) return Object.freeze({ value: result.value });
    const issues = result.issues.map(({ message, path }) => Object.freeze({ message, path: namesIn(path) }));
    return Object.freeze({ issues: Object.freeze(issues) });
  };
  return Object.freeze({
    "~standard": Object.freeze({ version: 1, vendor: "offsite-direction", validate }),
  });
}

/** The names and positions of a JSON Pointer. No name of a format begins with a digit. */
function namesIn(path: string): readonly (string | number)[] {
  const names = path === "" ? [] : path.slice(1).split("/");
  return Object.freeze(names.map((name) => (name >= "0" && name < ":" ? Number(name) : name)));
}
