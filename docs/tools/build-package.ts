import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { googleScript } from "./google-script.js";
import { policyFiles } from "./policy-files.js";

// npm run build [-- FOLDER]: builds the package into `dist` or another folder.

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = path.resolve(root, process.argv[2] ?? "dist");
process.chdir(root);
rmSync(path.join(folder, "cli"), { recursive: true, force: true });
await build({ outDir: folder, silent: true });

// The declarations of both formats differ in nothing but the names of the files they import, so they are made once.
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".d.ts")) continue;
  const text = readFileSync(path.join(folder, name), "utf8");
  const common = text.replaceAll(/(["'])(\.{1,2}\/[^"']*)\.js\1/g, "$1$2.cjs$1");
  writeFileSync(path.join(folder, name.replace(/\.d\.ts$/, ".d.cts")), common);
}

mkdirSync(path.join(folder, "policy"), { recursive: true });
for (const [name, text] of policyFiles()) writeFileSync(path.join(folder, "policy", name), text);
writeFileSync(path.join(folder, "Code.gs"), await googleScript());
