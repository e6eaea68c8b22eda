import { type Day, formatDay } from "../days/plain-date.js";
import { onceForEach } from "../engine/once-for-each.js";
import type { CouncilDefinition } from "../policy/council-schema.js";
import { knownDays } from "../policy/editions.js";
import { englandVersion } from "../policy/england/version.js";
import type { PolicyVersion } from "../policy/policy-version.js";
import type { Basis } from "./types.js";

/** The version of a council's data, with the days for which its documents are known. */
export const versionOf: (council: CouncilDefinition) => PolicyVersion = /* @__PURE__ */ onceForEach(
  (council) =>
    Object.freeze({
      id: council.id,
      version: `${council.id}@${council.version}`,
      ...knownDays(council),
    }),
);

/** The version of national law and guidance among those. */
export function lawIn({ policy }: Pick<Basis, "policy">): PolicyVersion {
  return policy.at(-1) as PolicyVersion;
}

/**
 * What an answer rests on: the documents of the councils given, then national law and guidance. Asked as known on a day,
 * none is known for later days.
 */
export function policiesInUse(
  councils: readonly CouncilDefinition[],
  knownOn: Day | undefined,
): readonly PolicyVersion[] {
  const all = [...councils.map(versionOf), englandVersion];
  if (knownOn === undefined) return Object.freeze(all);
  const day = formatDay(knownOn);
  return Object.freeze(
    all.map((one) => (one.knownTo <= day ? one : Object.freeze({ ...one, knownTo: day }))),
  );
}
