import type { Rule } from "../engine/rule.js";
import type { Stage, StageRules } from "../engine/rules.js";

/** Rules as plain JSON, by stage and name. */
export type RulesByStage = { readonly [stage in Stage]?: StageRules };

/** Rules of a council's own: by id, and as they were written. */
export interface OwnRules {
  readonly byId: ReadonlyMap<string, () => Rule>;
  readonly data: RulesByStage;
}

export const noRules: OwnRules = /* @__PURE__ */ Object.freeze({ byId: new Map(), data: {} });

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
