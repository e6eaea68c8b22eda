import ts from "typescript";
import { describe, expect, it } from "vitest";
import { stages } from "../../src/engine/rules.js";
import { councils } from "../../src/index.js";
import { eachNode, libraryFiles, place, type SourceFile } from "./source-files.js";

interface Ban {
  readonly what: string;
  readonly names: readonly string[];
  /** Files that may, with the reason. */
  readonly except?: Readonly<Record<string, string>>;
}

const bannedGlobals: readonly Ban[] = [
  { what: "the clock", names: ["Date", "Temporal", "performance"] },
  { what: "language and place", names: ["Intl"] },
  { what: "the host", names: ["process", "globalThis", "window", "self", "navigator", "Buffer", "require"] },
  { what: "logging", names: ["console"] },
  { what: "waiting", names: ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Promise"] },
  { what: "the network", names: ["fetch", "XMLHttpRequest", "WebSocket", "URL"] },
  { what: "randomness", names: ["crypto"] },
  { what: "code from text", names: ["eval", "Function", "RegExp", "WebAssembly"] },
  {
    what: "shared or watched memory",
    names: ["Atomics", "SharedArrayBuffer", "WeakRef", "FinalizationRegistry"],
  },
  { what: "watched objects", names: ["Proxy"] },
  {
    what: "reflection",
    names: ["Reflect"],
    except: {
      "input/snapshot.ts": "reads the caller's values without running any code of theirs",
    },
  },
];

const bannedMembers: readonly Ban[] = [
  { what: "randomness", names: ["random"] },
  { what: "the clock", names: ["now"] },
  {
    what: "language and place",
    names: [
      "localeCompare",
      "toLocaleString",
      "toLocaleUpperCase",
      "toLocaleLowerCase",
      "toLocaleDateString",
    ],
  },
  { what: "prototypes by name", names: ["__proto__", "constructor"] },
  {
    what: "patterns on text",
    names: ["match", "matchAll", "search", "test", "exec"],
    except: {
      "views/markdown-words.ts": "looks for a list number at the start of a sentence of a report",
    },
  },
];

const regularExpressions: Readonly<Record<string, string>> = {
  "assess/forms/forms-for.ts": "a name of ours into words: one letter at a time, never text of the caller",
  "views/markdown-words.ts": "a list number at the start of a sentence of a report: at most nine digits",
  "views/plain-words.ts": "runs of spaces in a sentence of a report: one repeated letter, no way back",
  "words/value-words.ts": "a name of ours into words: one letter at a time, never text of the caller",
};

function placesOf(wanted: (node: ts.Node, file: SourceFile) => boolean): readonly string[] {
  const found: string[] = [];
  for (const file of libraryFiles) {
    eachNode(file, (node) => {
      if (wanted(node, file)) found.push(place(file, node));
    });
  }
  return found;
}

/** A name that stands for itself: neither a member of something nor the key of an entry. */
function isFreeName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  return true;
}

describe("the library stays away from", () => {
  it.each(bannedGlobals)("$what: $names", ({ names, except = {} }) => {
    expect(
      placesOf(
        (node, { name }) => isFreeName(node) && names.includes(node.text) && except[name] === undefined,
      ),
    ).toEqual([]);
  });

  it.each(bannedMembers)("$what: .$names", ({ names, except = {} }) => {
    const member = (node: ts.Node): string | undefined => {
      if (ts.isPropertyAccessExpression(node)) return node.name.text;
      if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
        return node.argumentExpression.text;
      }
      return undefined;
    };
    expect(
      placesOf((node, { name }) => names.includes(member(node) ?? "") && except[name] === undefined),
    ).toEqual([]);
  });

  it("waiting: async, await, yield", () => {
    expect(
      placesOf(
        ({ kind }) =>
          kind === ts.SyntaxKind.AsyncKeyword ||
          kind === ts.SyntaxKind.AwaitExpression ||
          kind === ts.SyntaxKind.YieldExpression,
      ),
    ).toEqual([]);
  });

  it("files and modules named at run time: import(), import.meta", () => {
    expect(
      placesOf(
        (node) =>
          ts.isMetaProperty(node) ||
          (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword),
      ),
    ).toEqual([]);
  });

  it("regular expressions, but for the files that are listed", () => {
    expect(
      placesOf(
        (node, { name }) => ts.isRegularExpressionLiteral(node) && regularExpressions[name] === undefined,
      ),
    ).toEqual([]);
  });

  it("silenced checks", () => {
    const silenced = libraryFiles.filter(({ tree }) =>
      /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|(?:istanbul|c8|v8) ignore/.test(tree.text),
    );
    expect(silenced.map(({ name }) => name)).toEqual([]);
  });

  it("nothing that these lists let through without need", () => {
    const unused = [...bannedGlobals, ...bannedMembers].flatMap(({ names, except = {} }) =>
      Object.keys(except).filter((name) => {
        const file = libraryFiles.find((one) => one.name === name);
        return file === undefined || !names.some((banned) => file.tree.text.includes(banned));
      }),
    );
    expect(unused).toEqual([]);
  });
});

describe("rules", () => {
  const ruleFiles = libraryFiles.filter(({ name }) => stages.some((stage) => name === `rules/${stage}.ts`));
  const engine = libraryFiles.filter(
    ({ name }) => /^(rules|engine|check|calendar|duties)\//.test(name) && name !== "calendar/starter-data.ts",
  );

  it("are found by this test", () => {
    expect(ruleFiles.length).toBe(stages.length);
  });

  it("name no council", () => {
    const names = Object.values(councils).flatMap(({ id, name, localAuthority }) => [
      id,
      name,
      localAuthority,
    ]);
    const said = engine.flatMap((file) => {
      const found: string[] = [];
      eachNode(file, (node) => {
        if (!ts.isStringLiteralLike(node) && !ts.isIdentifier(node)) return;
        if (names.some((one) => node.text.toLowerCase().includes(one.toLowerCase())))
          found.push(place(file, node));
      });
      return found;
    });
    expect(said).toEqual([]);
  });

  it("hold no thresholds: those are settings of the clauses", () => {
    const numbers: string[] = [];
    for (const file of ruleFiles) {
      eachNode(file, (node) => {
        if (!ts.isNumericLiteral(node) && !ts.isBigIntLiteral(node)) return;
        // The day before or after a day.
        if (node.text !== "1") numbers.push(place(file, node));
      });
    }
    expect(numbers).toEqual([]);
  });

  it("are data: literals given to rules(), words beside them, and parts that several rules share", () => {
    const code: string[] = [];
    const check = (file: SourceFile, value: ts.Node): void => {
      if (ts.isAsExpression(value)) check(file, value.expression);
      else if (ts.isPropertyAssignment(value)) check(file, value.initializer);
      else if (ts.isObjectLiteralExpression(value)) for (const one of value.properties) check(file, one);
      else if (ts.isArrayLiteralExpression(value)) for (const one of value.elements) check(file, one);
      else if (!isPlain(value)) code.push(place(file, value));
    };
    for (const file of ruleFiles) {
      for (const statement of file.tree.statements) {
        if (ts.isImportDeclaration(statement)) continue;
        const values = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
        if (values.length === 0) code.push(place(file, statement));
        for (const { initializer = statement } of values) {
          const isRules =
            ts.isCallExpression(initializer) && initializer.expression.getText(file.tree) === "rules";
          for (const value of isRules ? initializer.arguments : [initializer]) check(file, value);
        }
      }
    }
    expect(code).toEqual([]);
  });
});

/** A text, a number, true or false, the name of a part that several rules share, or a circumstance by name. */
function isPlain(value: ts.Node): boolean {
  if (ts.isElementAccessExpression(value))
    return value.expression.getText() === "circumstances" && ts.isStringLiteral(value.argumentExpression);
  return (
    ts.isStringLiteral(value) ||
    ts.isNumericLiteral(value) ||
    ts.isIdentifier(value) ||
    ts.isShorthandPropertyAssignment(value) ||
    value.kind === ts.SyntaxKind.TrueKeyword ||
    value.kind === ts.SyntaxKind.FalseKeyword
  );
}

describe("policy", () => {
  // The functions of policy stand beside these two folders.
  const data = libraryFiles.filter(({ name }) => /^policy\/(?:councils|england)\//.test(name));

  it("has files for every council, found by this test", () => {
    const folders = new Set(data.map(({ name }) => name.split("/").slice(0, -1).join("/")));
    for (const id of Object.keys(councils)) expect(folders).toContain(`policy/councils/${id}`);
    expect(folders).toContain("policy/england");
  });

  it("is data and no code", () => {
    const makers: readonly string[] = ["libraryCouncil", "freezeDeep", "Object.freeze"];
    const code: string[] = [];
    for (const file of data) {
      eachNode(file, (node) => {
        const isCode =
          (ts.isFunctionLike(node) && !ts.isTypeNode(node)) ||
          ts.isConditionalExpression(node) ||
          ts.isNewExpression(node) ||
          ts.isTemplateExpression(node) ||
          (ts.isCallExpression(node) && !makers.includes(node.expression.getText(file.tree)));
        if (isCode) code.push(place(file, node));
      });
    }
    expect(code).toEqual([]);
  });
});
