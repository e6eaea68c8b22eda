import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";

/** `answers.ts` with the library as one script, for any engine: afterwards `library.allAnswers()` works. */
export async function bundleAnswers(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, "answers.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "library",
    target: "es2022",
    platform: "neutral",
  });
  const [script] = result.outputFiles;
  if (script === undefined) throw new Error("The bundler made no script.");
  return script.text;
}

/** The script in a file of its own for a fresh process, with a way to clear it away. */
export function scriptFile(name: string, text: string): { readonly file: string; remove(): void } {
  const file = path.join(tmpdir(), `offsite-direction-${name}-${process.pid}.cjs`);
  writeFileSync(file, text);
  return { file, remove: () => rmSync(file, { force: true }) };
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
