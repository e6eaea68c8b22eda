import type { SettingName, Settings } from "../engine/settings.js";
import type { CompiledClause } from "./compile.js";

/** A value that a clause sets: a number, or words such as those of year groups. */
export type SetValue = {
  readonly [Name in SettingName]: { readonly setting: Name; readonly value: Settings[Name] };
}[SettingName];

// What a document sets about a form is what the form is, and grounds are its own clauses.
const notValues: readonly string[] = ["document", "items", "ground", "grounds", "from"];

/** The values a clause sets for the rule that decides it. */
export function setValues({ rule, settings }: CompiledClause): readonly SetValue[] {
  return (rule?.uses ?? []).flatMap((name) => {
    const value = settings[name];
    if (value === undefined || notValues.includes(name)) return [];
    return [{ setting: name, value } as SetValue];
  });
}
