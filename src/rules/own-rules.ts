import type { Rule } from "../engine/rule.js";

/** Rules of a council's own, by id. */
export type OwnRules = ReadonlyMap<string, Rule>;

export const noRules: OwnRules = /* @__PURE__ */ new Map();

// Beside the council, which is data, and apart from the library's rules: no other council ever meets them.
const kept: WeakMap<object, OwnRules> = /* @__PURE__ */ new WeakMap();

/** Keeps the rules of its own for as long as the council is used. */
export function keepOwnRules(council: object, rules: OwnRules): void {
  kept.set(council, rules);
}

/** The council's own rules; none for most. */
export function ownRulesOf(council: object): OwnRules {
  return kept.get(council) ?? noRules;
}
