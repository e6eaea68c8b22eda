import type { CompiledDocument } from "../../check/compile.js";
import type { NumberSetting } from "../../engine/settings.js";
import type { NationalSide, Side } from "../../policy/council-schema.js";
import { sources } from "../../policy/england/sources.js";
import { settingQuantity } from "../../words/setting-quantity.js";

/** The value of a side in words: as it stands, or what a clause of the document sets. Empty where there is none. */
export function valueInWords({ value }: Side, document: CompiledDocument | undefined): string {
  if (typeof value === "string") return value;
  const number = settingOf({ value }, document, value.setting);
  return number === undefined ? "" : settingQuantity(value.setting, number);
}

/** The number a side takes from a clause of the document, if it is this setting. */
export function settingOf(
  { value }: Pick<Side, "value">,
  document: CompiledDocument | undefined,
  setting: NumberSetting,
): number | undefined {
  if (typeof value === "string" || value.setting !== setting) return undefined;
  return document?.clauses.find(({ clause }) => clause.id === value.clause)?.settings[setting];
}

/** The instruments and guidance the national side rests on: those of its clauses, then the others. */
export function sourcesOf(national: NationalSide, england: CompiledDocument): readonly string[] {
  const ofClauses = england.clauses
    .filter(({ clause }) => national.clauses.includes(clause.id))
    .map(({ citation }) => `${citation.document}, ${citation.edition}`);
  const others = national.sources.map((id) => `${sources[id].title}, ${sources[id].edition}`);
  return [...new Set([...ofClauses, ...others])];
}
