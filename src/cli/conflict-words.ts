import { sourcesOf, valueInWords } from "../assess/conflicts/side-words.js";
import { compileCouncil, compileEngland } from "../check/compile.js";
import type { ClauseId } from "../plan/plan.js";
import type { Conflict, ConflictResult, Governs, NationalSide, Position } from "../policy/conflict.js";
import type { Evidence } from "../policy/council.js";
import { listInWords } from "../words/item-words.js";
import { fill } from "../words/sentences.js";
import { councilById } from "./inputs.js";
import { testInWords } from "./plan-test-words.js";

/** One side of a conflict in words. */
export interface SideWords {
  readonly clauses: readonly ClauseId[];
  readonly says: string;
  readonly value: string;
  /** The instruments and guidance of the national side; a page beside a council's document. */
  readonly sources: readonly string[];
}

/** Which side governs, and under what circumstances. */
export interface ResolvedWords {
  /** The words after "where"; null for all other plans. */
  readonly when: string | null;
  readonly says: string;
  readonly result: string;
}

/** What the documents of one council, or of several that say the same, come to. */
export interface PositionWords {
  /** "Worcestershire", "Norfolk and Derbyshire". */
  readonly who: string;
  readonly side: SideWords;
  /** Where the national side differs from that of the conflict as a whole. */
  readonly national: SideWords | null;
  /** When a plan meets it, in words that follow "where"; null where none can. */
  readonly meets: string | null;
  /** Why no plan can meet it. */
  readonly never: string | null;
  readonly resolved: readonly ResolvedWords[];
}

/** A conflict in words, for a page about it. */
export interface ConflictWords {
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly national: SideWords;
  readonly positions: readonly PositionWords[];
  readonly never: string | null;
}

/** What decides, in words that follow "governs:". */
export const governsWords: Readonly<Record<Governs, string>> = {
  law: "the law",
  "statutory-guidance": "statutory guidance",
  guidance: "national guidance",
  council: "the council's document",
  unsettled: "not settled yet",
};

export const resultWords: Readonly<Record<ConflictResult, string>> = {
  breach: "to go against it is a breach of law",
  departure: "to go against it departs from national guidance",
  advisory: "advice only",
  local: "a matter of the council's own guidance",
  "more-generous": "the document promises more than the law",
  announced: "announced, not in force",
  "cannot-settle": "no fact of a plan settles it",
  information: "for information",
};

export function conflictInWords({
  id,
  title,
  evidence,
  national,
  positions,
  never = "",
}: Conflict): ConflictWords {
  return {
    id,
    title,
    evidence,
    national: nationalWords(national),
    positions: positions.map((position) => positionInWords(position, national)),
    never: never === "" ? null : never,
  };
}

function positionInWords(position: Position, general: NationalSide): PositionWords {
  const [first = ""] = position.councils;
  const council = councilById(first);
  const document = council === undefined ? undefined : compileCouncil(council);
  const who = listInWords(position.councils.map((id) => councilById(id)?.name ?? id));
  const side: SideWords = {
    clauses: position.clauses,
    says: position.says,
    value: valueInWords(position, document),
    sources: position.address === undefined ? [] : [position.address],
  };
  const national = nationalWords(position.national ?? general);
  const shared = { who, side, national: position.national === undefined ? null : national };
  if ("never" in position) return { ...shared, meets: null, never: position.never, resolved: [] };
  const slots: Readonly<Record<string, string>> = {
    name: position.councils.length === 1 ? who : "the council",
    council: side.value,
    national: national.value,
  };
  return {
    ...shared,
    meets: testInWords(position.meets),
    never: null,
    resolved: position.resolved.map(({ when, says, governs, result }) => ({
      when: when === undefined ? null : testInWords(when),
      says: fill(says, (name) => slots[name]),
      result: `${governsWords[governs]}; ${resultWords[result]}`,
    })),
  };
}

function nationalWords(side: NationalSide): SideWords {
  const england = compileEngland();
  return {
    clauses: side.clauses,
    says: side.says,
    value: valueInWords(side, england),
    sources: sourcesOf(side, england),
  };
}
