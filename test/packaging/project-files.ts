import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

export function readText(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

export interface PackageJson {
  readonly version: string;
  readonly sideEffects: boolean;
  readonly engines: { readonly node: string };
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

export const packageJson = JSON.parse(readText("package.json")) as PackageJson;

const notOurs = ["node_modules", "dist", "coverage", ".git"];

/** Every file of the project, by its path inside it. */
export function projectFiles(folder = ""): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.includes(entry.name) ? [] : projectFiles(name);
    return entry.isFile() && !entry.name.endsWith(".tgz") ? [name] : [];
  });
}
