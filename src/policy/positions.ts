import type { CouncilDefinition, CouncilDifference, NationalSide, Side } from "./council-schema.js";
import type { DifferenceCondition, Resolution } from "./difference-condition.js";
import { differences } from "./england/differences.js";
import type { Evidence } from "./vocabulary.js";

/** Which side governs, and what that comes to. */
export type Resolved = Exclude<Resolution, { readonly byProcedure: string }>;

/** What one council's document says where it and national law or guidance differ, with what it shares with others. */
export interface Position {
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly side: Side;
  readonly address: string | undefined;
  readonly national: NationalSide;
  /** Absent where no plan can meet it. */
  readonly meets: DifferenceCondition | undefined;
  readonly resolved: readonly Resolved[];
  /** Why no plan can meet it. */
  readonly never: string | undefined;
}

const nothingNational: NationalSide = { clauses: [], sources: [], says: "", value: "" };

/** What a council's documents say where they and national law or guidance differ. */
export function positionsOf(council: CouncilDefinition): readonly Position[] {
  return (council.differences ?? []).map(positionOf);
}

/** What a council says on one difference, with what it shares with others. */
export function positionOf(own: CouncilDifference): Position {
  const general = differences.find(({ id }) => id === own.id);
  const shared = own.silent === true ? { ...general, ...general?.silence } : general;
  const { title = "", evidence = "unverified", national = nothingNational } = { ...shared, ...own };
  const { meets, resolved = [] } = { ...shared, ...own };
  const { clauses = [], says = "", value = "", deadlineOf } = { ...shared, ...own } as Partial<Side>;
  return {
    id: own.id,
    title,
    evidence,
    side: { clauses, says, value, ...(deadlineOf === undefined ? {} : { deadlineOf }) },
    address: own.address,
    national,
    meets: own.never === undefined ? meets : undefined,
    resolved: resolved.flatMap(spelledOut),
    never: own.never,
  };
}

/** `byProcedure` as the three that it stands for. */
function spelledOut(one: Resolution): readonly Resolved[] {
  if (!("byProcedure" in one)) return [one];
  const point = one.byProcedure;
  return [
    { when: { procedure: "binds" }, governs: "law", result: "breach", says: `Law governs: ${point}` },
    {
      when: { procedure: "does-not-bind" },
      governs: "statutory-guidance",
      result: "departure",
      says: `The law does not bind this school for this direction, and national guidance expects the same: ${point}`,
    },
    {
      governs: "unsettled",
      result: "cannot-settle",
      says: `Whether the law binds this school for this direction cannot be told; where it does, it governs: ${point}`,
    },
  ];
}
