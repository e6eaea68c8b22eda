import { onceForEach } from "../engine/once-for-each.js";
import type { CouncilDefinition } from "../policy/council-schema.js";
import { knownDays } from "../policy/editions.js";
import { englandVersion } from "../policy/england/version.js";
import type { PolicyVersion } from "../policy/policy-version.js";

/** The version of a council's data, with the days for which its documents are known. */
export const versionOf: (council: CouncilDefinition) => PolicyVersion = /* @__PURE__ */ onceForEach(
  (council) =>
    Object.freeze({
      id: council.id,
      version: `${council.id}@${council.version}`,
      ...knownDays(council),
    }),
);

/** What an answer rests on: the documents of the councils given, then national law and guidance. */
export function policiesInUse(councils: readonly CouncilDefinition[]): readonly PolicyVersion[] {
  return Object.freeze([...councils.map(versionOf), englandVersion]);
}
