import type { ExpectedCode } from "./expected-codes.js";

/** What stands in the place of a code where there is no letter: in every view, in CSV and in lists of marks. */
export const signs = {
  "-": "no session for the pupil",
  "*": "a session whose code depends on what happens or is agreed",
  "?": "a fact is missing",
  "!": "no code is right",
} as const;

/** What stands for no mark. */
export type Sign = keyof typeof signs;

/** The code to expect, or the sign in its place. */
export function codeSign({ code, status }: Pick<ExpectedCode, "code" | "status">): string {
  if (code !== null) return code;
  return status === "cannot-tell" ? "?" : status === "no-code-is-right" ? "!" : "*";
}

/** Whether a text in a list of marks stands for no mark. */
export function isSign(text: unknown): boolean {
  return typeof text === "string" && Object.hasOwn(signs, text);
}
