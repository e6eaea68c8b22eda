import type { Citation } from "../check/compile.js";
import { parseDay } from "../days/plain-date.js";
import { sources } from "../policy/england/sources.js";
import type { Evidence } from "../policy/vocabulary.js";

/** The day the table of attendance codes came into force. Before it other codes were in use. */
const codeTableFrom = "2024-08-19";
export const codeTableFromDay: number = parseDay(codeTableFrom) as number;

/** The words for days before the table. */
export const noTableYet =
  "The attendance codes read here are those of the 2024 regulations, in force from Monday 19 August 2024. There was no such table before.";

const instrument = sources["si-2024-208"];

/** A place in the 2024 regulations as a citation. */
export function provision(place: string, evidence: Evidence): Citation {
  return Object.freeze({
    document: instrument.title,
    edition: instrument.edition,
    place,
    address: instrument.address,
    evidence,
    inForceFrom: codeTableFrom,
    inForceTo: null,
  });
}
