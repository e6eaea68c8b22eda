import type { DateText } from "../days/plain-date.js";
import type { Clause, CouncilDefinition, Edition, SourceDocument } from "./council-schema.js";
import type { PolicyVersion } from "./policy-version.js";

/** Where a clause stands. */
export interface Standing extends InForce {
  readonly document: SourceDocument;
  readonly edition: Edition;
}

/** The days on which something is in force, from its first edition to its last. */
export interface InForce {
  readonly inForceFrom: DateText;
  /** Null: still in force. */
  readonly inForceTo: DateText | null;
}

/** The document a clause names, or the council's first, in the latest edition that has the clause. */
export function standingOf({ documents }: CouncilDefinition, clause: Partial<Clause> = {}): Standing {
  const document = documents.find(({ id }) => id === clause.document) ?? documents[0];
  const editions = document.editions.filter(({ id }) => clause.editions?.includes(id) ?? true);
  const edition = editions.at(-1) ?? document.editions[0];
  return { document, edition, ...inForceBy(editions.length === 0 ? document.editions : editions) };
}

/** The days of a document's editions, which stand in it with the oldest first. */
export function inForceBy(editions: readonly Edition[]): InForce {
  const [first, last] = [editions[0], editions.at(-1)] as [Edition, Edition];
  return { inForceFrom: first.inForceFrom, inForceTo: last.inForceTo ?? null };
}

/** The days for which a council's documents are known here: of several, up to the day that comes first. */
export function knownDays({ documents }: CouncilDefinition): Pick<PolicyVersion, "knownFrom" | "knownTo"> {
  const [knownFrom = ""] = documents.map(({ editions: [first] }) => first.inForceFrom).sort();
  const [knownTo = ""] = documents.map(({ editions }) => (editions.at(-1) as Edition).lastReadOn).sort();
  return { knownFrom, knownTo };
}
