import type { Issue } from "./issue.js";
import { type Refusal, refuse } from "./list-issues.js";
import { OptionError } from "./options.js";
import { internalIssue } from "./read.js";
import type { ShapeName } from "./shape.js";

/**
 * The answer of a public function. A mistake of the library becomes an issue that names the place and nothing of the
 * input, and changed built-in lists one of their own; only a wrong option is thrown on.
 */
export function answered<T>(place: string, answer: () => T, input: ShapeName = "plan"): T | Refusal {
  try {
    // A list that is filled entry by entry goes through a setter on its prototype, and then holds nothing.
    if (Object.hasOwn(Array.prototype, 0) || Object.hasOwn(Object.prototype, 0))
      return refuse([changed(input)]);
    return answer();
  } catch (mistake) {
    if (mistake instanceof OptionError) throw mistake;
    return refuse([internalIssue(place, input)]);
  }
}

function changed(input: ShapeName): Issue {
  const message =
    "Another program on this page has changed JavaScript's own lists or objects, so no answer could be relied on. Take that change out.";
  return { code: "built-ins-changed", path: "", message, input };
}
