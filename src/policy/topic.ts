import type { ClauseId } from "../plan/plan.js";

/** Questions that only a person can answer and that are about one thing, so that documents can be set side by side. */
export interface Topic {
  /** One of the national topics, or a new one. */
  readonly id: string;
  /** The question it comes to; needed for a new topic only. */
  readonly asks?: string;
  /** The clauses of this document that ask it. */
  readonly clauses: readonly ClauseId[];
}

/** A topic that every document can name, with the clauses of national law and guidance. */
export type NationalTopic = Required<Topic>;
