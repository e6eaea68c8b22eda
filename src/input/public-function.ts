import { freezeDeep } from "./freeze-deep.js";
import { type InputName, type Issue, issue } from "./issue.js";
import { type Refusal, refuse } from "./list-issues.js";
import { OptionError } from "./options.js";

/**
 * Runs a public function and freezes its result. A mistake of the library becomes an issue that names the place and
 * nothing of the input, and changed built-in lists one of their own; only a wrong option is thrown on.
 */
export function publicFunction<R extends { readonly ok: boolean }>(
  place: string,
  work: () => R | Refusal,
  input: InputName = "plan",
): R | Refusal {
  try {
    // A list that is filled entry by entry goes through a setter on its prototype, and then holds nothing.
    if (Object.hasOwn(Array.prototype, 0) || Object.hasOwn(Object.prototype, 0))
      return refuse([issue("built-ins-changed", "", builtInsChanged, input)]);
    return freezeDeep(work());
  } catch (mistake) {
    if (mistake instanceof OptionError) throw mistake;
    return refuse([failure(place, input)]);
  }
}

/** The issue for work that could not be done: where every object has a field of somebody else's, that is why. */
export function failure(place: string, input: InputName): Issue {
  for (const _ in {}) return issue("built-ins-changed", "", builtInsChanged, input);
  return internalIssue(place, input);
}

const builtInsChanged =
  "Another program on this page has changed JavaScript's own lists or objects, so no answer could be relied on. Take that change out.";

/**
 * The issue for a mistake of the library itself. The location is a name out of our own code: nothing of the input,
 * nor of the exception, which may quote it.
 */
export function internalIssue(location: string, input: InputName = "plan"): Issue {
  const message = `The library made a mistake in ${location}. Please report this place.`;
  return issue("internal", "", message, input);
}
