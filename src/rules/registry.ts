import type { Rule } from "../engine/rule.js";
import { rules } from "./index.js";

const byId: ReadonlyMap<string, Rule> = /* @__PURE__ */ new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, or `undefined`. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
