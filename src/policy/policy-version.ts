import type { DateText } from "../days/plain-date.js";

/** A council's documents, or national law and guidance, that an answer rests on. */
export interface PolicyVersion {
  readonly id: string;
  readonly version: string;
  /** The first day of the earliest law held here, or of the earliest edition of the documents. */
  readonly knownFrom: DateText;
  /** The last day up to which it is known: on it somebody last looked for changes, or last read the documents. */
  readonly knownTo: DateText;
}
