import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type CustomFunction, customFunctions } from "../../src/sheets/custom-functions.js";
import { libraryVersion } from "../../src/version.js";

const name = "offsiteDirection";

/**
 * `Code.gs`: everything in one script for Google Sheets, which has no modules. The functions for cells are declared at the
 * top level, below the rest, with the comments by which Google Sheets finds and explains them.
 */
export async function googleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../src/sheets/custom-functions.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: name,
    target: "es2019",
    platform: "neutral",
    mainFields: ["module", "main"],
    legalComments: "none",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("The bundler made no script.");
  return [head, script.text, ...Object.entries(customFunctions).map(wrapper)].join("\n");
}

const head = `// offsite-direction ${libraryVersion} for Google Sheets. Paste the whole of it into Extensions > Apps Script.
// MIT licence. Holds parts of zod (MIT) and date-fns (MIT). Nothing leaves the sheet: no service is called.
`;

function wrapper([id, { does, takes }]: readonly [string, CustomFunction]): string {
  const names = takes.map((one) => one.name).join(", ");
  const params = takes.map(
    (one) => ` * @param ${one.optional === true ? `[${one.name}]` : one.name} ${one.does}`,
  );
  return `/**
 * ${does}
 *
${[...params, " * @return The answer, as rows or as one cell.", " * @customfunction"].join("\n")}
 */
function ${id}(${names}) {
  return ${name}.customFunctions.${id}.run(${names});
}
`;
}
