import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { packageJson, root } from "./project-files.js";

const run = promisify(execFile);

/** A folder outside the project in which the packed package is installed, and what a consumer can do there. */
export interface Consumer {
  /** The files of the tarball. */
  readonly files: readonly string[];
  readonly home: string;
  /** The installed package. */
  readonly installed: string;
  write(file: string, text: string): void;
  /** Runs a script with Node; returns what it prints. */
  node(...args: readonly string[]): Promise<string>;
  /** Runs the command the package installs. */
  command(...args: readonly string[]): Promise<string>;
  /** Checks the types of the folder's files, and if wanted those of the package itself; returns the complaints. */
  types(files: readonly string[], resolving: ts.CompilerOptions, withOwn?: boolean): string;
  remove(): void;
}

/**
 * Packs the package and installs the tarball without a network in an empty folder. It is built anew, apart from `dist`,
 * unless OSD_DIST names a folder that holds the build of these sources.
 */
export async function installPacked(): Promise<Consumer> {
  const base = mkdtempSync(path.join(tmpdir(), "offsite-direction-pack-"));
  const staged = path.join(base, "staged");
  const home = path.join(base, "consumer");
  mkdirSync(staged);
  mkdirSync(home);
  const tool = (name: string): string => path.join(root, "node_modules", name);
  const built = process.env.OSD_DIST;
  if (built !== undefined) cpSync(built, path.join(staged, "dist"), { recursive: true });
  else await run("npm", ["run", "--silent", "build", "--", path.join(staged, "dist")], { cwd: root });
  for (const file of ["package.json", ...packageJson.files.filter((name) => name !== "dist")]) {
    if (existsSync(path.join(root, file)))
      cpSync(path.join(root, file), path.join(staged, file), { recursive: true });
  }
  const npm = async (cwd: string, ...args: readonly string[]): Promise<string> =>
    (await run("npm", [...args, "--offline", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd })).stdout;
  const packed = JSON.parse(await npm(staged, "pack", "--json", "--pack-destination", home)) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  const [{ filename, files }] = packed;
  writeFileSync(
    path.join(home, "package.json"),
    JSON.stringify({
      name: "consumer",
      private: true,
      // Installed from here too, so that no registry is asked.
      dependencies: { "offsite-direction": `file:${filename}`, zod: `file:${tool("zod")}` },
    }),
  );
  await npm(home, "install", "--install-links");
  return {
    files: files.map((file) => file.path).sort(),
    home,
    installed: path.join(home, "node_modules/offsite-direction"),
    write: (file, text) => writeFileSync(path.join(home, file), text),
    node: async (...args) => (await run(process.execPath, args, { cwd: home })).stdout,
    command: async (...args) =>
      (await run(path.join(home, "node_modules/.bin/offsite-direction"), args, { cwd: home })).stdout,
    types: (names, resolving, withOwn = false) => {
      const program = ts.createProgram(
        names.map((name) => path.join(home, name)),
        // The types of zod name URL, which is in the library of the web or in that of Node.
        {
          ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, types: [] },
          lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
          ...resolving,
        },
      );
      const [outside, own] = ["/node_modules/", "/node_modules/offsite-direction/"] as const;
      const checked = program
        .getSourceFiles()
        .filter(({ fileName }) => !fileName.includes(outside) || (withOwn && fileName.includes(own)));
      const complaints = checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]);
      return ts.formatDiagnostics([...program.getOptionsDiagnostics(), ...complaints], {
        getCurrentDirectory: () => home,
        getNewLine: () => "\n",
        getCanonicalFileName: (name) => name,
      });
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
