import type { CouncilDefinition } from "../policy/council-schema.js";
import { compileCouncil } from "./compile.js";
import { type Inquiry, isInForce } from "./evaluate.js";

/** The council, where a plan is checked against any of its documents: none starts before their first edition. */
export function councilInForce<C extends CouncilDefinition>(
  council: C | undefined,
  inquiry: Inquiry,
): C | undefined {
  if (council === undefined) return undefined;
  return compileCouncil(council).clauses.some((one) => isInForce(one, inquiry)) ? council : undefined;
}
