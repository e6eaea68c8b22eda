import { accept, type Council } from "./accepted.js";
import { CouncilError } from "./council-error.js";
import type { CouncilDefinition } from "./council-schema.js";
import { type CouncilIssue, readCouncil } from "./read-council.js";

/**
 * Checks a council's data and makes it usable: the result is a frozen copy, and the data is neither changed nor kept.
 *
 * Throws a `CouncilError` that says all that is wrong, where, and what to do, if the data cites an unknown rule,
 * circumstance, setting or clause, uses an id twice or one of the library's, has a field the format does not know, is
 * laxer than the law, or holds anything but plain data. Rules of its own are known to this council only.
 *
 * @example
 * const exampleshire = defineCouncil({ id: "exampleshire", name: "Exampleshire", prefix: "EXA", ... });
 */
export function defineCouncil(definition: CouncilDefinition): Council {
  const read = readCouncil(definition);
  if (!read.ok) throw new CouncilError(read.issues as readonly [CouncilIssue, ...CouncilIssue[]]);
  return accept(read.council);
}
