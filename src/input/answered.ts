import { type Refusal, refuse } from "./list-issues.js";
import { OptionError } from "./options.js";
import { internalIssue } from "./read.js";
import type { ShapeName } from "./shape.js";

/**
 * The answer of a public function. A mistake of the library becomes an issue that names the place and nothing of the
 * input; only a wrong option is thrown on.
 */
export function answered<T>(place: string, answer: () => T, input: ShapeName = "plan"): T | Refusal {
  try {
    return answer();
  } catch (mistake) {
    if (mistake instanceof OptionError) throw mistake;
    return refuse([internalIssue(place, input)]);
  }
}
