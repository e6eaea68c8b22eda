import { type Rule, rulesById } from "../engine/rule.js";
import { libraryRules } from "./index.js";

let byId: ReadonlyMap<string, () => Rule> | undefined;

function known(): ReadonlyMap<string, () => Rule> {
  byId ??= rulesById(libraryRules);
  return byId;
}

/** The rule of the library with this id, or `undefined`. */
export function ruleById(id: string): Rule | undefined {
  return known().get(id)?.();
}

/** The rules of the library, in the order in which they are reported. */
export function everyRule(): readonly Rule[] {
  return Array.from(known().values(), (rule) => rule());
}

/** The ids of the library's rules, in the order in which they are reported. */
export function ruleIds(): readonly string[] {
  return [...known().keys()];
}
