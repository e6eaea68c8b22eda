import { contentHash } from "../../src/engine/content-hash.js";
import { councils } from "../../src/policy/councils/index.js";

/** The module that names the library's councils, with the fingerprints of their data. */
export function libraryCouncilsModule(): string {
  const lines = Object.values(councils).map(
    (council) => `  { id: "${council.id}", prefix: "${council.prefix}", print: "${contentHash(council)}" },`,
  );
  return `// Written by \`npm run docs\` from the councils themselves.

/**
 * The names of the library's councils, which no other council may have, with the fingerprints of their data. They stand
 * here so that a council of somebody else's can be checked without loading the five.
 */
export const libraryCouncils: readonly {
  readonly id: string;
  readonly prefix: string;
  readonly print: string;
}[] = [
${lines.join("\n")}
];
`;
}
