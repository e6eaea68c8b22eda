import { isSchoolDay } from "../calendar/counting.js";
import type { FactName, FactOfKind, FactValue, Item } from "../plan/facts.js";
import { type Condition, type Context, readFact } from "./condition.js";
import { missingCalendar, missingFact, wordsFor } from "./missing-fact.js";
import type { ListSetting } from "./settings.js";
import { UNKNOWN, verdictOf } from "./verdict.js";

/** The fact itself is yes. */
export function yes<const N extends FactOfKind<"yes-no">>(name: N): Condition<N, never> {
  return onceKnown(name, wordsFor(name), [], (value) => value === true);
}

/** The word of the fact is one of these. */
export function is<const N extends FactOfKind<"word">>(
  name: N,
  words: readonly string[],
  says: string,
): Condition<N, never> {
  return onceKnown(name, says, [], (value) => words.includes(value as string));
}

/** The word or number of the fact is in the list the document sets. */
export function isIn<const N extends FactOfKind<"word"> | FactOfKind<"number">, const U extends ListSetting>(
  name: N,
  setting: U,
  says: string,
): Condition<N, U> {
  return onceKnown(name, says, [setting], (value, { settings }) =>
    (settings[setting] as readonly unknown[]).includes(value),
  );
}

/** There is such a day: a date is stated, not "open-ended" or "none". */
export function hasDay<const N extends FactOfKind<"day">>(name: N, says: string): Condition<N, never> {
  return onceKnown(name, says, [], Number.isFinite);
}

/** The plan states the fact. There is no way to state that it is absent, so the answer is yes or unknown. */
export function isKnown<const N extends FactName>(name: N, says: string): Condition<N, never> {
  return onceKnown(name, says, [], () => true);
}

/** What holds of a fact or not once its value is known; until then nobody can tell, and the fact is what is missing. */
function onceKnown<N extends FactName, U extends ListSetting>(
  name: N,
  words: string,
  uses: readonly U[],
  holds: (value: FactValue, context: Context) => boolean,
): Condition<N, U> {
  const read = readFact(name);
  return {
    words,
    needs: [name],
    uses,
    ask: (context, item) => {
      const value = read(context, item);
      return value === undefined ? UNKNOWN : verdictOf(holds(value, context));
    },
    addMissing: (_, into, item) => into.push(missingFact(name, item)),
  };
}

/** Whether the plan states the fact at all: yes or no, never unknown. For checks that ask only about what is written. */
export function isStated<const N extends FactName>(name: N, says: string): Condition<N, never> {
  const read = readFact(name);
  return {
    words: says,
    needs: [name],
    uses: [],
    ask: (context, item) => {
      const value = read(context, item);
      // A day that never comes is not one that is stated.
      return verdictOf(value !== undefined && value !== Number.POSITIVE_INFINITY);
    },
    addMissing: () => {},
  };
}

/** The plan does not state this value. What is not stated does not count against it. */
export function notStatedAs<const N extends FactOfKind<"yes-no">>(
  name: N,
  value: boolean,
  says: string,
): Condition<N, never> {
  const read = readFact(name);
  return {
    words: says,
    needs: [name],
    uses: [],
    ask: (context, item) => verdictOf(read(context, item) !== value),
    addMissing: () => {},
  };
}

/** The day is a school day of the home school. */
export function isASchoolDay<const N extends FactOfKind<"day">>(name: N): Condition<N | "calendar", never> {
  const read = readFact(name) as (context: Context, item?: Item) => number | undefined;
  return {
    words: `${wordsFor(name)} is a school day`,
    needs: [name, "calendar"],
    uses: [],
    ask: (context, item) => {
      const day = read(context, item);
      if (day === undefined || context.calendar === undefined) return UNKNOWN;
      return verdictOf(isSchoolDay(context.calendar, day));
    },
    addMissing: (context, into, item) => {
      const known = read(context, item) !== undefined;
      if (!known) into.push(missingFact(name, item));
      if (known || context.calendar === undefined) into.push(missingCalendar(context.calendar));
    },
  };
}
