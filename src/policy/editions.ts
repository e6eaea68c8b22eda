import { checkedDay, type DateText, formatDay } from "../days/plain-date.js";
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
  return { document, edition, ...inForceBy(document, editions.length === 0 ? undefined : editions) };
}

/** The days of some of a document's editions, or of all; the oldest stands first. */
export function inForceBy(
  document: SourceDocument,
  editions: readonly Edition[] = document.editions,
): InForce {
  const [first, last] = [editions[0], editions.at(-1)] as [Edition, Edition];
  return { inForceFrom: first.inForceFrom, inForceTo: lastDayOf(last, document) };
}

/** The last day of an edition: the one it names, else the day before the next one. Null: still in force. */
function lastDayOf(edition: Edition, { editions }: SourceDocument): DateText | null {
  const next = editions[editions.indexOf(edition) + 1];
  return edition.inForceTo ?? (next === undefined ? null : formatDay(checkedDay(next.inForceFrom) - 1));
}

/** The days for which a council's documents are known here: of several, up to the day that comes first. */
export function knownDays({ documents }: CouncilDefinition): Pick<PolicyVersion, "knownFrom" | "knownTo"> {
  const [knownFrom = ""] = documents.map(({ editions: [first] }) => first.inForceFrom).sort();
  const [knownTo = ""] = documents.map(({ editions }) => (editions.at(-1) as Edition).lastReadOn).sort();
  return { knownFrom, knownTo };
}

/** Whether an edition of any of the council's documents is in force on the day. */
export function hasEditionOn({ documents }: CouncilDefinition, day: DateText): boolean {
  return documents.some((document) => {
    const { inForceFrom, inForceTo } = inForceBy(document);
    return inForceFrom <= day && (inForceTo === null || day <= inForceTo);
  });
}
