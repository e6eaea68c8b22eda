import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type * as z from "zod/mini";
import { type Guide, guideAt, guideOf } from "../input/guide.js";
import type { InputName, Issue } from "../input/issue.js";
import { readJsonText } from "../input/json-text.js";
import type { Refusal } from "../input/list-issues.js";
import { nearestName } from "../input/near-names.js";
import { quoted } from "./arguments.js";
import { codeFrame, placeAt } from "./code-frame.js";
import { jsonMistakes, type MendedText } from "./json-mistakes.js";
import { placeWords } from "./place-words.js";

/** What a JSON file is read as. */
export interface FileFormat<T> {
  readonly input: InputName;
  readonly format: () => z.core.$ZodType;
  readonly read: (value: unknown) => { readonly ok: true; readonly value: T } | Refusal;
}

export type FileRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Something wrong at a place of a text, in words. */
interface Said {
  readonly at: number;
  readonly where: string;
  readonly says: string;
  readonly code: Issue["code"];
}

/**
 * Reads a JSON text by a format, or says everything that is wrong with it at once: each mistake with its line and column,
 * its likely cause and, where `echo` allows it, the line itself. Only the person whose file it is sees it.
 */
export function readJsonFile<T>(text: string, file: FileFormat<T>, echo: boolean): FileRead<T> {
  const { input, format, read } = file;
  const json = readJsonText(text, format, input);
  if (json.ok) {
    const result = read(json.value);
    if (result.ok) return { ok: true, value: result.value };
    return refused(text, input, echo, saidOf(result.issues, unchanged(text), file, echo));
  }
  const [first] = json.issues;
  if (first?.code === "duplicate-key") {
    const result = read(JSON.parse(text));
    const issues = result.ok ? json.issues : [...json.issues, ...result.issues];
    return refused(text, input, echo, saidOf(issues, unchanged(text), file, echo));
  }
  if (first?.code !== "bad-json")
    return refused(text, input, echo, saidOf(json.issues, undefined, file, echo));
  const { mistakes, mended } = jsonMistakes(text);
  const said: readonly Said[] = mistakes.map(({ at, says }) => ({ at, where: "", says, code: "bad-json" }));
  const further = mended === undefined ? [] : furtherIssues(mended, file, echo);
  const places = new Set(said.map(({ at }) => at));
  return refused(text, input, echo, [...said, ...further.filter(({ at }) => !places.has(at))]);
}

function unchanged(text: string): MendedText {
  return { text, written: (at) => at };
}

/** What is wrong with the values of a text once its grammar is put right. */
function furtherIssues<T>(mended: MendedText, file: FileFormat<T>, echo: boolean): readonly Said[] {
  let value: unknown;
  try {
    value = JSON.parse(mended.text);
  } catch {
    return [];
  }
  const result = file.read(value);
  return result.ok ? [] : saidOf(result.issues, mended, file, echo);
}

function refused<T>(text: string, input: InputName, echo: boolean, said: readonly Said[]): FileRead<T> {
  const lines = [...said]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, where, says, code }) => {
      const { line, column } = placeAt(text, at);
      const place = text.trim() === "" ? input : `${input} line ${line}, column ${column}`;
      const first = `${place}${where === "" ? "" : `, ${where}`}: ${says} (${code})`;
      return echo && text.trim() !== "" ? [first, ...codeFrame(text, at)] : [first];
    });
  return { ok: false, lines };
}

/** Where each issue stands and what it says. Fields with unknown names are told one by one. */
function saidOf<T>(
  issues: readonly Issue[],
  mended: MendedText | undefined,
  { format, input }: FileFormat<T>,
  echo: boolean,
): readonly Said[] {
  const tree = mended === undefined ? undefined : treeOf(mended.text);
  const root = guideOf(format());
  const written = mended?.written ?? ((at: number): number => at);
  return issues.flatMap((issue): readonly Said[] => {
    const { path, code } = issue;
    const where = placeWords(path, tree === undefined ? undefined : (at) => valueAt(tree, at));
    const node = tree && nearestNode(tree, path);
    const plain: Said = { at: written(node?.offset ?? 0), where, says: issue.message, code };
    if (tree === undefined) return [plain];
    if (code === "duplicate-key") {
      const again =
        repeatedIn(nearestNode(tree, path.slice(0, Math.max(0, path.lastIndexOf("/"))))) ?? repeatedIn(node);
      return [again === undefined ? plain : { ...plain, at: written(again.offset) }];
    }
    const guide = code === "unknown-key" && echo ? guideAt(root, path) : undefined;
    if (guide?.kind !== "record" || node?.type !== "object") return [plain];
    const unknown = unknownIn(node, guide.fields);
    // Fields that are known, and do not go together.
    if (unknown.length === 0) return [plain];
    return unknown.map((key) => {
      const says = unknownField(String(key.value), guide.fields, root, input);
      return { at: written(key.offset), where, says, code };
    });
  });
}

function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

function namesOf(path: string): readonly (string | number)[] {
  const names = path === "" ? [] : path.slice(1).split("/");
  return names.map((name) => ((name[0] ?? "") >= "0" && (name[0] ?? "") <= "9" ? Number(name) : name));
}

/** The node a path leads to, or the last one on the way to it. */
function nearestNode(tree: Node, path: string): Node {
  const names = [...namesOf(path)];
  for (; names.length > 0; names.pop()) {
    const found = findNodeAtLocation(tree, names);
    if (found !== undefined) return found;
  }
  return tree;
}

/** Where each entry of the list of a JSON text begins. */
export function entriesOf(text: string): readonly number[] {
  return (treeOf(text)?.children ?? []).map(({ offset }) => offset);
}

function valueAt(tree: Node, path: string): unknown {
  const value = findNodeAtLocation(tree, [...namesOf(path)]);
  if (value?.type !== "object") return undefined;
  return Object.fromEntries(
    (value.children ?? []).flatMap(({ children: [name, of] = [] }) =>
      name === undefined ? [] : [[String(name.value), of?.value]],
    ),
  );
}

function keysOf(node: Node | undefined): readonly Node[] {
  return node?.type === "object"
    ? (node.children ?? []).flatMap(({ children: [key] = [] }) => key ?? [])
    : [];
}

function repeatedIn(node: Node | undefined): Node | undefined {
  const keys = keysOf(node);
  return keys.find((key, i) => keys.slice(0, i).some(({ value }) => value === key.value));
}

function unknownIn(node: Node, known: ReadonlyMap<string, Guide>): readonly Node[] {
  return keysOf(node).filter(({ value }) => !known.has(String(value)));
}

/** Objects with more fields than these are not listed. */
const mostListed = 14;

function unknownField(
  name: string,
  known: ReadonlyMap<string, Guide>,
  root: Guide,
  input: InputName,
): string {
  const near = nearestName(name, known.keys());
  const start = `${quoted(name)} is no field here.`;
  if (near !== undefined) return `${start} A field with a similar name: ${near}.`;
  const elsewhere = placesOf(name, root);
  if (elsewhere.length > 0) return `${start} There is one of that name in ${elsewhere.join(" and in ")}.`;
  if (known.size <= mostListed) return `${start} The fields here are ${[...known.keys()].join(", ")}.`;
  return `${start} Take it out; docs/glossary.md lists what ${input === "plan" ? "a plan" : "it"} can say.`;
}

/** Where a format has a field of this name: "pupil", "placements". */
function placesOf(name: string, root: Guide): readonly string[] {
  if (root.kind !== "record") return [];
  return [...root.fields].flatMap(([field, guide]) => {
    const inside = guide.kind === "list" ? guide.item : guide;
    return inside.kind === "record" && inside.fields.has(name) ? [field] : [];
  });
}
