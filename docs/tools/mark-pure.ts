import { readFile } from "node:fs/promises";
import ts from "typescript";

/** As much of the bundler's plugins as is needed here. */
interface Build {
  onLoad(
    which: { filter: RegExp },
    load: (file: { path: string }) => Promise<{ contents: string; loader: "ts" }>,
  ): void;
}

/**
 * Marks every value that is made when a file is loaded as one that may be left out where it is not used. Loading a file
 * of `src` does nothing but make values; without the marks a bundler cannot know that, and keeps most of them.
 */
export const markPure = {
  name: "mark-pure",
  setup(build: Build): void {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withMarks(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** @example withMarks("const a = [...b];") // a call that is marked as pure: "const a = (() => ([...b]))();" */
export function withMarks(text: string): string {
  const tree = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  const values = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ initializer }) => initializer)
    .filter((value) => value !== undefined && runsSomething(value));
  let marked = text;
  for (const value of values.reverse() as ts.Expression[]) {
    const [start, end] = [value.getStart(tree), value.end];
    marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`;
  }
  return marked;
}

/** Whether a bundler has to take it that making the value does something else besides. */
function runsSomething(node: ts.Node): boolean {
  // What stands in a function or class runs later.
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isTemplateExpression(node) ||
    ts.isComputedPropertyName(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    (ts.forEachChild(node, (child) => runsSomething(child) || undefined) ?? false)
  );
}
