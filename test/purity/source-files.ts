import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A file of `src`, named by its path inside it. */
export interface SourceFile {
  readonly name: string;
  readonly tree: ts.SourceFile;
}

const root = path.resolve(import.meta.dirname, "../../src");

const files: readonly SourceFile[] = sourceNames()
  .filter((name) => !name.startsWith("cli/"))
  .map((name) => ({
    name,
    tree: ts.createSourceFile(
      name,
      readFileSync(path.join(root, name), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    ),
  }));

/** The library and its spreadsheet functions: everything in `src` but the command line. */
export const roomFiles: readonly SourceFile[] = files;

/** The library: without the spreadsheet functions, which take dates of the host. */
export const libraryFiles: readonly SourceFile[] = files.filter(({ name }) => !name.startsWith("sheets/"));

function sourceNames(): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

/** Calls `visit` for every node of the file. */
export function eachNode(file: SourceFile, visit: (node: ts.Node) => void): void {
  const pending: ts.Node[] = [file.tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    ts.forEachChild(node, (child) => void pending.push(child));
  }
}

/** Where a node stands, for a message. */
export function place(file: SourceFile, node: ts.Node): string {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  const [text = ""] = node.getText(file.tree).split("\n");
  return `${file.name}:${line + 1} ${text.slice(0, 60)}`;
}

/** An import or re-export: what it names, and whether it is gone after the types are. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every import of the rooms. Files of ours are named as in `roomFiles`, packages by the text in the import. */
export const imports: readonly Import[] = roomFiles.flatMap(({ name, tree }) =>
  tree.statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const { text } = moduleSpecifier;
    const to = text.startsWith(".")
      ? path.posix.join(path.posix.dirname(name), text).replace(/\.js$/, ".ts")
      : text;
    return [{ from: name, to, typeOnly: isTypeOnly(statement) }];
  }),
);

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    if (statement.isTypeOnly) return true;
    return (
      exportClause !== undefined &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.every((one) => one.isTypeOnly)
    );
  }
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  if (clause.name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings))
    return false;
  return namedBindings.elements.every((one) => one.isTypeOnly);
}
