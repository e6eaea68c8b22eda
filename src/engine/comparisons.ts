import type { Item } from "../plan/facts.js";
import type { Condition, Context } from "./condition.js";
import type { Quantity } from "./quantity.js";
import { NO, UNKNOWN, type Verdict, YES } from "./verdict.js";

/** The first is not later than the second. */
export function onOrBefore<N1 extends string, U1 extends string, N2 extends string, U2 extends string>(
  first: Quantity<N1, U1>,
  second: Quantity<N2, U2>,
  words: string = `${first.words} is not later than ${second.words}`,
): Condition<N1 | N2, U1 | U2> {
  return {
    words,
    needs: [...new Set([...first.needs, ...second.needs])],
    uses: [...new Set([...first.uses, ...second.uses])],
    ask: (context, item) => isOnOrBefore(first, second, context, item),
    addMissing: (context, into, item) => {
      if (first.least(context, item) !== first.most(context, item)) first.addMissing(context, into, item);
      if (second.least(context, item) !== second.most(context, item)) second.addMissing(context, into, item);
    },
  };
}

/** Whether the first is not later than the second, told as soon as the bounds of the two do not cross. */
export function isOnOrBefore(first: Quantity, second: Quantity, context: Context, item?: Item): Verdict {
  if (first.most(context, item) <= second.least(context, item)) return YES;
  return first.least(context, item) > second.most(context, item) ? NO : UNKNOWN;
}

/** The first number is at most the second: `<=`. */
export const atMost: typeof onOrBefore = (
  first,
  second,
  words = `${first.words} is at most ${second.words}`,
) => onOrBefore(first, second, words);

/** The first number is less than the second: `<`. */
export function fewerThan<N1 extends string, U1 extends string, N2 extends string, U2 extends string>(
  first: Quantity<N1, U1>,
  second: Quantity<N2, U2>,
  words: string = `${first.words} is less than ${second.words}`,
): Condition<N1 | N2, U1 | U2> {
  const reverse = onOrBefore(second, first);
  return {
    words,
    needs: [...new Set([...first.needs, ...second.needs])],
    uses: [...new Set([...first.uses, ...second.uses])],
    ask: (context, item) => {
      const answer = reverse.ask(context, item);
      return answer === UNKNOWN ? UNKNOWN : answer === YES ? NO : YES;
    },
    addMissing: reverse.addMissing,
  };
}
