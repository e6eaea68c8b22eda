import type { Condition } from "./condition.js";
import { NO, opposite, UNKNOWN, type Verdict, YES } from "./verdict.js";

type NeedsOf<C> = C extends Condition<infer N, string> ? N : never;
type UsesOf<C> = C extends Condition<string, infer U> ? U : never;

/** It is known whether the condition holds, either way. */
export function isSettled<N extends string, U extends string>(condition: Condition<N, U>): Condition<N, U> {
  return {
    ...condition,
    words: `it is known whether ${condition.words}`,
    ask: (context, item) => (condition.ask(context, item) === UNKNOWN ? UNKNOWN : YES),
  };
}

export function not<N extends string, U extends string>(
  condition: Condition<N, U>,
  words: string,
): Condition<N, U> {
  return {
    words,
    needs: condition.needs,
    uses: condition.uses,
    ask: (context, item) => opposite(condition.ask(context, item)),
    addMissing: (context, into, item) => condition.addMissing(context, into, item),
  };
}

/** Every one holds. */
export function all<const C extends readonly Condition[]>(
  ...conditions: C
): Condition<NeedsOf<C[number]>, UsesOf<C[number]>> {
  return { ...combine(conditions, " and ", NO, YES), parts: conditions };
}

/** At least one holds. */
export function any<const C extends readonly Condition[]>(
  ...conditions: C
): Condition<NeedsOf<C[number]>, UsesOf<C[number]>> {
  return combine(conditions, ", or ", YES, NO);
}

function combine<C extends readonly Condition[]>(
  conditions: C,
  between: string,
  settling: Verdict,
  otherwise: Verdict,
): Condition<NeedsOf<C[number]>, UsesOf<C[number]>> {
  return {
    words: conditions.map((one) => one.words).join(between),
    needs: merged(conditions.map((one) => one.needs)) as NeedsOf<C[number]>[],
    uses: merged(conditions.map((one) => one.uses)) as UsesOf<C[number]>[],
    ask: (context, item) => {
      let verdict = otherwise;
      for (let i = 0; i < conditions.length; i++) {
        const answer = (conditions[i] as Condition).ask(context, item);
        if (answer === settling) return settling;
        if (answer === UNKNOWN) verdict = UNKNOWN;
      }
      return verdict;
    },
    addMissing: (context, into, item) => {
      for (const one of conditions)
        if (one.ask(context, item) === UNKNOWN) one.addMissing(context, into, item);
    },
  };
}

/** Where the first holds the second has to hold as well; where it does not, nothing is asked. */
export function implies<N1 extends string, U1 extends string, N2 extends string, U2 extends string>(
  first: Condition<N1, U1>,
  second: Condition<N2, U2>,
): Condition<N1 | N2, U1 | U2> {
  const needs: readonly (N1 | N2)[] = merged<N1 | N2>([first.needs, second.needs]);
  const uses: readonly (U1 | U2)[] = merged<U1 | U2>([first.uses, second.uses]);
  const either = any(not(first, ""), second);
  return {
    words: `if ${first.words}, ${second.words}`,
    needs,
    uses,
    ask: either.ask,
    addMissing: either.addMissing,
  };
}

function merged<T extends string>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())];
}

/** Holds for every plan. */
export const always: Condition<never, never> = {
  words: "always",
  needs: [],
  uses: [],
  ask: () => YES,
  addMissing: () => {},
};

/** Holds for no plan. */
export const never: Condition<never, never> = {
  words: "never",
  needs: [],
  uses: [],
  ask: () => NO,
  addMissing: () => {},
};
