import { readFileSync } from "node:fs";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import * as main from "../../src/index.js";
import * as rules from "../../src/rules/entry.js";

const root = new URL("../../", import.meta.url);

const library = { ...main, ...rules };

/** The text of a page of the project. */
export function page(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** The first block in a language that follows some words of a page. */
export function block(text: string, language: string, after: string): string {
  const from = text.indexOf(`\`\`\`${language}\n`, text.indexOf(after)) + language.length + 4;
  return text.slice(from, text.indexOf("```", from));
}

/** What a program of a page prints, run as it stands with this library in place of the package. */
export function printed(code: string): string {
  const lines: string[] = [];
  const body = transpileModule(code.replace(/^import .*$/gm, ""), {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
  }).outputText;
  const imported = importsOf(code);
  const used = Object.entries(library).filter(([name]) => imported.includes(name));
  const names = used.map(([name]) => name);
  const run = new Function(...names, "console", body) as (...args: unknown[]) => void;
  run(...used.map(([, value]) => value), { log: (line: string) => lines.push(line) });
  return `${lines.join("\n")}\n`;
}

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/^import \{(.*)\} from/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );
}
