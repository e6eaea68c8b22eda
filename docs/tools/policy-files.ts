import { councils } from "../../src/policy/councils/index.js";
import { differences } from "../../src/policy/england/differences.js";
import { england } from "../../src/policy/england/england.js";
import { nationalForms } from "../../src/policy/england/forms.js";
import { boundFrom } from "../../src/policy/england/off-site-direction.js";
import { sources } from "../../src/policy/england/sources.js";
import { nationalTopics } from "../../src/policy/england/topics.js";

/** The policy this library holds as files of JSON, by name: each council as `readCouncil` takes it, and England. */
export function policyFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const council of Object.values(councils)) {
    // As it lies in the package.
    files.set(`${council.id}.json`, textOf({ $schema: "../../docs/schema/council.json", ...council }));
  }
  files.set(
    "england.json",
    textOf({
      schema: "osd-law/1",
      ...england,
      boundFrom,
      forms: nationalForms,
      topics: nationalTopics,
      differences,
      sources,
    }),
  );
  return files;
}

function textOf(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
