import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** The command line as one would install it. */
export interface BuiltProgram {
  /** The file that Node is given. */
  readonly file: string;
  remove(): void;
}

/** Builds the command line, unless OSD_DIST names a folder that holds the build of these sources. */
export async function builtProgram(): Promise<BuiltProgram> {
  const given = process.env.OSD_DIST;
  if (given !== undefined) return { file: join(given, "cli.js"), remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), "offsite-direction-cli-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  await build({
    entryPoints: { cli: "src/cli/main.ts", "cli/worker": "src/cli/bulk/worker.ts" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    target: "es2022",
    outdir: folder,
    chunkNames: "cli/[name]-[hash]",
    logLevel: "error",
  });
  return { file: join(folder, "cli.js"), remove: () => rmSync(folder, { recursive: true }) };
}
