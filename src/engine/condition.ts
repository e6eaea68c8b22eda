import type { CompiledCalendar } from "../calendar/school-calendar.js";
import { listOf, slotOf } from "../plan/fact-slots.js";
import type { FactName, Facts, FactValue, Item } from "../plan/facts.js";
import type { MissingFact } from "./missing-fact.js";
import type { Settings } from "./settings.js";
import type { Verdict } from "./verdict.js";

/** What a condition is asked about: a plan with its calendar, and the settings of a clause. */
export interface Context {
  readonly facts: Facts;
  readonly calendar: CompiledCalendar | undefined;
  readonly settings: Partial<Settings>;
}

/** The same plan under the settings of a clause. */
export function underSettings({ facts, calendar }: Context, settings: Partial<Settings>): Context {
  return { facts, calendar, settings };
}

/**
 * A question with three answers about the facts. It knows in words what it asks and, where it cannot be answered,
 * exactly which facts are missing. `Needs` and `Uses` are the facts and settings it reads: a rule must declare them.
 */
export interface Condition<out Needs extends string = string, out Uses extends string = string>
  extends Question {
  /** A statement, true when the answer is yes. */
  readonly words: string;
  readonly needs: readonly Needs[];
  readonly uses: readonly Uses[];
  /** Where it holds only if several others do: these. */
  readonly parts?: readonly Condition[];
}

/**
 * Something that can be asked, of the plan or of one entry of a list, and where it cannot be answered says what is
 * missing.
 */
export interface Question {
  ask(context: Context, item?: Item): Verdict;
  /** Adds what is missing. Only called where the answer is unknown. */
  addMissing(context: Context, into: MissingFact[], item?: Item): void;
}

/** Reads a fact of the plan, or of the list entry in question if the name is one of an entry. */
export function readFact(name: FactName): (context: Context, item?: Item) => FactValue {
  const slot = slotOf(name);
  return listOf(name) === undefined ? ({ facts }) => facts.plan.slots[slot] : (_, item) => item?.slots[slot];
}
