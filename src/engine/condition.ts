import type { CompiledCalendar } from "../calendar/school-calendar.js";
import { slotOf } from "../plan/fact-slots.js";
import {
  type FactName,
  type Facts,
  type FactValue,
  type Item,
  listOf,
  namedPartsOf,
  type PlanFactName,
} from "../plan/facts.js";
import type { MissingFact } from "./missing-fact.js";
import type { Settings } from "./settings.js";
import type { ConditionTree, QuantityTree } from "./tree.js";
import { needsOf } from "./tree-needs.js";
import { conditionInWords, quantityInWords } from "./tree-words.js";
import type { Verdict } from "./verdict.js";

/** What a condition is asked about: a plan, with its calendar where there is one. */
export interface Context {
  readonly facts: Facts;
  readonly calendar: CompiledCalendar | undefined;
}

export type Ask = (context: Context, item?: Item) => Verdict;
export type AddMissing = (context: Context, into: MissingFact[], item?: Item) => void;
export type Amount = (context: Context, item?: Item) => number;

/**
 * Something that can be asked, of the plan or of one entry of a list, and where it cannot be answered says what is
 * missing.
 */
export interface Question {
  readonly ask: Ask;
  /** Adds what is missing. Only called where the answer is unknown. */
  readonly addMissing: AddMissing;
}

/** A question that a tree cannot put; each clause gives the settings it reads. */
export type Primitive = (settings: Settings) => Question;

/** A tree ready to be asked under the settings of a clause: a question with three answers about the facts. */
export class Condition implements Question {
  readonly ask: Ask;
  readonly addMissing: AddMissing;
  constructor(
    readonly tree: ConditionTree,
    { ask, addMissing }: Question,
    /** Where it holds only if several others do: these. */
    readonly parts: readonly Condition[] = [],
  ) {
    this.ask = ask;
    this.addMissing = addMissing;
  }
  /** A statement, true when the answer is yes. */
  get words(): string {
    return conditionInWords(this.tree);
  }
  /** The facts it asks about. */
  get needs(): readonly string[] {
    return needsOf(this.tree);
  }
}

/** A day or a number that may be known only within bounds: its smallest and its largest value. */
export interface Bounds {
  readonly least: Amount;
  readonly most: Amount;
  readonly addMissing: AddMissing;
}

/** How a day is counted; explained in docs/counting-days.md. */
export type Counting =
  | "the-day-itself"
  | "school-days-before"
  | "school-days-after"
  | "calendar-days-before"
  | "calendar-days-after"
  | "school-weeks-after";

/** For a counted day: how it is counted, from which day and how many. */
export interface Counted {
  readonly counting: Counting;
  readonly from: Quantity;
  readonly count: number;
}

/**
 * The tree of a day or a number, ready to be worked out under the settings of a clause. Two quantities can be compared
 * as soon as their bounds do not cross, so that an answer is given whenever the unknown part cannot change it.
 */
export class Quantity implements Bounds {
  readonly least: Amount;
  readonly most: Amount;
  readonly addMissing: AddMissing;
  constructor(
    readonly tree: QuantityTree,
    { least, most, addMissing }: Bounds,
    readonly counted?: Counted,
  ) {
    this.least = least;
    this.most = most;
    this.addMissing = addMissing;
  }
  get words(): string {
    return quantityInWords(this.tree);
  }
  get needs(): readonly string[] {
    return needsOf(this.tree);
  }
}

export const nothingMissing: AddMissing = () => {};

/** Reads a fact of the plan, or of the list entry in question if it is one of an entry. */
export function readFact(name: FactName): (context: Context, item?: Item) => FactValue {
  if (namedPartsOf(name) !== undefined) return ({ facts }) => facts.plan[name as PlanFactName];
  const slot = slotOf(name);
  return listOf(name) === undefined ? ({ facts }) => facts.plan.slots[slot] : (_, item) => item?.slots[slot];
}
