import type { Clause, CouncilDefinition, Edition, SourceDocument } from "./council-schema.js";

/** Where a clause stands. */
export interface Standing {
  readonly document: SourceDocument;
  readonly edition: Edition;
}

/** The document a clause names, or the council's first, in the latest edition that has the clause. */
export function standingOf({ documents }: CouncilDefinition, clause: Partial<Clause> = {}): Standing {
  const document = documents.find(({ id }) => id === clause.document) ?? documents[0];
  const editions = document.editions.filter(({ id }) => clause.editions?.includes(id) ?? true);
  return { document, edition: editions.at(-1) ?? document.editions[0] };
}
