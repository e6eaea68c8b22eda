import { onceForEach } from "../engine/once-for-each.js";
import type { CouncilDefinition } from "../policy/council-schema.js";
import { englandVersion } from "../policy/england/version.js";
import type { PolicyVersion } from "../policy/policy-version.js";

const lawAlone: readonly PolicyVersion[] = /* @__PURE__ */ Object.freeze([englandVersion]);

const underCouncil: (council: CouncilDefinition) => readonly PolicyVersion[] = /* @__PURE__ */ onceForEach(
  (council) => Object.freeze([Object.freeze(versionOf(council)), englandVersion]),
);

/** The version of a council's data. */
export function versionOf({ id, version }: CouncilDefinition): PolicyVersion {
  return { id, version: `${id}@${version}` };
}

/** What an answer rests on: the council's document, where one was given, then national law and guidance. */
export function policyInUse(council: CouncilDefinition | undefined): readonly PolicyVersion[] {
  return council === undefined ? lawAlone : underCouncil(council);
}
