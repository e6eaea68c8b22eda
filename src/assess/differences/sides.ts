import type { CompiledDocument } from "../../check/compile.js";
import type { NumberSetting } from "../../engine/settings.js";
import type { NationalSide, Side } from "../../policy/council-schema.js";
import { sources } from "../../policy/england/sources.js";
import type { SetNumber } from "./difference-met.js";

/** The value a side gives: its words, or the number that a clause of the document sets. */
export function valueOfSide({ value }: Side, document: CompiledDocument): SetNumber | string | null {
  if (typeof value === "string") return value === "" ? null : value;
  const { setting } = value;
  const number = settingOf({ value }, document, setting);
  return number === undefined ? null : { setting, value: number };
}

/** The number a side takes from a clause of the document, if it is this setting. */
export function settingOf(
  { value }: Pick<Side, "value">,
  document: CompiledDocument,
  setting: NumberSetting,
): number | undefined {
  if (typeof value === "string" || value.setting !== setting) return undefined;
  return document.clauses.find(({ clause }) => clause.id === value.clause)?.settings[setting];
}

/** The instruments and guidance the national side rests on: those of its clauses, then the others. */
export function sourcesOf(national: NationalSide, england: CompiledDocument): readonly string[] {
  const ofClauses = england.clauses
    .filter(({ clause }) => national.clauses.includes(clause.id))
    .map(({ citation }) => `${citation.document}, ${citation.edition}`);
  const others = national.sources.map((id) => `${sources[id].title}, ${sources[id].edition}`);
  return [...new Set([...ofClauses, ...others])];
}
