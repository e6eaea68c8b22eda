import type { DateText } from "../days/plain-date.js";
import { onceForEach } from "../engine/once-for-each.js";
import { freezeDeep } from "../input/freeze-deep.js";
import { accept, type Council } from "./accepted.js";
import type { Clause, CodeClauses, CouncilDefinition, Edition, SourceDocument } from "./council-schema.js";

/** A council's data as it was on a day; or the day its first edition came in, null where no edition says. */
export type HeldCouncil =
  | { readonly ok: true; readonly council: Council }
  | { readonly ok: false; readonly heldFrom: DateText | null };

/**
 * The council's data as it was on a day: without the editions that came in later, and without all that only they say. The
 * same council where nothing has come in since.
 */
export function councilHeldOn(council: Council, day: DateText): HeldCouncil {
  const editions = council.documents.flatMap((document) => document.editions);
  const later = editions.filter((edition) => cameInBy(edition) > day);
  // Read by a later day and of unknown age: it may have been there or not.
  if (later.some(({ enteredOn }) => enteredOn === undefined)) return { ok: false, heldFrom: null };
  if (later.length === 0) return { ok: true, council };
  if (later.length === editions.length) {
    return { ok: false, heldFrom: editions.map(cameInBy).sort()[0] ?? null };
  }
  const known = byEditions(council);
  const key = JSON.stringify(council.documents.map((one) => one.editions.map((it) => !later.includes(it))));
  const found = known.get(key) ?? without(council, later);
  known.set(key, found);
  return { ok: true, council: found };
}

const byEditions = /* @__PURE__ */ onceForEach((_: Council) => new Map<string, Council>());

/** The day an edition came in, or the day by which it surely had: the last on which it was read against the data. */
function cameInBy({ enteredOn, lastReadOn }: Edition): DateText {
  return enteredOn ?? lastReadOn;
}

function without(council: Council, later: readonly Edition[]): Council {
  const first = council.documents[0].id;
  const documents = council.documents
    .map((one) => heldPartOf(one, later))
    .filter(({ editions }) => editions.length > 0);
  const clauses = council.clauses.flatMap((clause) =>
    heldClause(clause, clause.document ?? first, documents),
  );
  const kept = new Set(clauses.map(({ id }) => id));
  const gone = council.clauses.map(({ id }) => id).filter((id) => !kept.has(id));
  const held = { ...council, documents, clauses, ...citing(council, gone) };
  return accept(freezeDeep(held as unknown as CouncilDefinition));
}

/** An edition that ended only because of one that is not there yet had no end. */
function heldPartOf(document: SourceDocument, later: readonly Edition[]): SourceDocument {
  const editions = document.editions.flatMap((edition, i) => {
    const next = document.editions[i + 1];
    if (later.includes(edition)) return [];
    if (next === undefined || !later.includes(next)) return [edition];
    const { inForceTo: _, ...open } = edition;
    return [open];
  });
  return { ...document, editions: editions as unknown as SourceDocument["editions"] };
}

function heldClause(
  { editions, ...clause }: Clause,
  document: string,
  documents: readonly SourceDocument[],
): readonly Clause[] {
  const known = documents.find(({ id }) => id === document)?.editions.map(({ id }) => id) ?? [];
  const held = editions?.filter((id) => known.includes(id));
  if (known.length === 0 || held?.length === 0) return [];
  return [{ ...clause, document, ...(held === undefined ? {} : { editions: held }) }];
}

/** The parts of a council's data that name clauses, without what rests on clauses that are gone. */
function citing(
  { forms = [], topics = [], differences = [], codeClauses = {} }: Council,
  gone: readonly string[],
): Partial<CouncilDefinition> {
  const kept = (ids: readonly string[] = []): readonly string[] => ids.filter((id) => !gone.includes(id));
  const names = (part: unknown): boolean => {
    const written = JSON.stringify(part);
    return gone.some((id) => written.includes(JSON.stringify(id)));
  };
  const rests = <T extends { readonly clauses: readonly string[] }>(parts: readonly T[]): readonly T[] =>
    parts.map((one) => ({ ...one, clauses: kept(one.clauses) })).filter(({ clauses }) => clauses.length > 0);
  return {
    forms: rests(forms).map(({ due, items, ...form }) => ({
      ...form,
      due: due.filter((one) => !names(one)),
      items: items.filter((one) => !names(one)),
    })),
    topics: rests(topics),
    differences: differences
      .map((one) => (one.clauses === undefined ? one : { ...one, clauses: kept(one.clauses) }))
      .filter((one) => !names(one)),
    codeClauses: keptCodes(codeClauses, kept),
  };
}

function keptCodes(
  { dualRegistered, approvedActivity, onlineAtHome }: CodeClauses,
  kept: (ids?: readonly string[]) => readonly string[],
): CodeClauses {
  const online = kept(onlineAtHome?.clauses);
  return {
    dualRegistered: kept(dualRegistered),
    approvedActivity: kept(approvedActivity),
    ...(onlineAtHome === undefined || online.length === 0
      ? {}
      : { onlineAtHome: { ...onlineAtHome, clauses: online } }),
  };
}
