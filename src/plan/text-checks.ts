import { idFault, type TextCheck } from "../input/text-checks.js";
import { codeLetters, isFixedPlace } from "./words.js";

const attendanceCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(codeLetters);

/** Checks the id of a placement or review: no fixed place has the same name. */
export const entryIdFault: TextCheck = (text) => (isFixedPlace(text) ? "bad-id" : idFault(text));

/** Checks where a session takes place: one of the fixed places or an id. */
export const placeFault: TextCheck = (text) => (isFixedPlace(text) ? undefined : idFault(text));

/** Checks an attendance or absence code. */
export const attendanceCodeFault: TextCheck = (text) =>
  attendanceCodes.has(text) ? undefined : "unknown-code";
