import type { Council } from "./accepted.js";
import { CouncilError } from "./council-error.js";
import type { CouncilDefinition } from "./council-schema.js";
import { type CouncilIssue, readCouncil } from "./read-council.js";

/**
 * The council of data written in a program, where the compiler knows what each field takes: `readCouncil` for data that
 * is meant to be right. The result is a frozen copy, and the data is neither changed nor kept.
 *
 * Throws a `CouncilError` that says all that is wrong, where, and what to do, if the data cites an unknown rule,
 * circumstance, setting or clause, uses an id twice or one of the library's, has a field the format does not know, is
 * laxer than the law, or holds anything but plain data. Rules of its own are known to this council only.
 *
 * @example
 * const exampleshire = defineCouncil({ schema: "osd-council/1", id: "exampleshire", name: "Exampleshire", ... });
 */
export function defineCouncil(definition: CouncilDefinition): Council {
  const read = readCouncil(definition);
  if (!read.ok) throw new CouncilError(read.issues as readonly [CouncilIssue, ...CouncilIssue[]]);
  return read.council;
}
