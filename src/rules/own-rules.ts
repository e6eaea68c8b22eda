import { onceForEach } from "../engine/once-for-each.js";
import { type Rule, rulesById } from "../engine/rule.js";
import type { Stage, StageRules } from "../engine/rules.js";

/** Rules as plain JSON, by stage and name. */
export type RulesByStage = { readonly [stage in Stage]?: StageRules };

/** Rules of a council's own by id; each is made ready when it is first looked up. */
export type OwnRules = ReadonlyMap<string, () => Rule>;

export const noRules: OwnRules = /* @__PURE__ */ new Map();

/** The council's own rules; none for most. No other council ever meets them. */
export function ownRulesOf({ rules }: { readonly rules?: RulesByStage }): OwnRules {
  return rules === undefined ? noRules : byId(rules);
}

const byId: (rules: RulesByStage) => OwnRules = onceForEach(rulesById);
