/** Every way a council's data can be wrong. */
export type CouncilErrorCode =
  | "not-plain-data"
  | "too-deep"
  | "too-many-items"
  | "too-long"
  | "missing"
  | "wrong-type"
  | "unknown-key"
  | "unknown-value"
  | "bad-id"
  | "duplicate-id"
  | "bad-number"
  | "bad-date"
  | "bad-url"
  | "unknown-rule"
  | "unknown-setting"
  | "missing-setting"
  | "unknown-circumstance"
  | "unknown-clause"
  | "weaker-than-law";

/** A mistake in a council's data: a programming mistake, so it is thrown. `path` is a JSON Pointer into the data. */
export class CouncilError extends Error {
  override readonly name = "CouncilError";
  readonly code: CouncilErrorCode;
  readonly path: string;
  constructor(code: CouncilErrorCode, path: string, message: string) {
    super(`${message} (${code} at ${path === "" ? "the top" : path})`);
    this.code = code;
    this.path = path;
  }
}
