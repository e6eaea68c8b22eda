import type { Council } from "./accepted.js";
import { councils } from "./councils/index.js";

/**
 * The council with a three-digit DfE code, as in `homeSchool.localAuthority` of a plan; undefined where this library has
 * none. Takes any value and never throws.
 *
 * @example councilByAuthority("926")?.id // "norfolk"
 */
export function councilByAuthority(code: unknown): Council | undefined {
  return Object.values(councils).find(({ localAuthority }) => localAuthority === code);
}
