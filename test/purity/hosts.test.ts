import { execFile } from "node:child_process";
import { promisify } from "node:util";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allAnswers, datedAnswers } from "../engines/answers.js";
import { bundleAnswers, hashOf, scriptFile } from "../engines/bundle-answers.js";

const run = promisify(execFile);

const report = `
const everything = () => library.allAnswers() + library.datedAnswers();
const answers = everything();
const hash = require("node:crypto").createHash("sha256").update(answers).digest("hex");
const same = process.argv.includes("twice") ? answers === everything() : undefined;
console.log(JSON.stringify({ hash, offset: new Date(2026, 6, 1).getTimezoneOffset(), same }));
`;

interface Printed {
  readonly hash: string;
  readonly offset: number;
  readonly same?: boolean;
}

let script: string;
let program: { readonly file: string; remove(): void };
const expected = hashOf(allAnswers() + datedAnswers());

beforeAll(async () => {
  script = await bundleAnswers();
  program = scriptFile("hosts", `${script}\n${report}`);
}, 60_000);

afterAll(() => program.remove());

async function inFreshProcess(
  args: { readonly flags?: readonly string[]; readonly twice?: boolean },
  env: Record<string, string> = {},
): Promise<Printed> {
  const words = [...(args.flags ?? []), program.file, ...(args.twice ? ["twice"] : [])];
  const { stdout } = await run(process.execPath, words, { env: { ...process.env, ...env } });
  return JSON.parse(stdout) as Printed;
}

describe("a fresh process gives the same bytes", () => {
  it("twice in a row", async () => {
    expect(await inFreshProcess({ twice: true })).toMatchObject({ hash: expected, same: true });
  }, 60_000);

  it("in five time zones and five languages, which its own dates do notice", async () => {
    const places = [
      ["UTC", "C"],
      ["Europe/London", "en_GB.UTF-8"],
      ["America/Los_Angeles", "en_US.UTF-8"],
      ["Pacific/Kiritimati", "tr_TR.UTF-8"],
      ["Africa/Cairo", "ar_EG.UTF-8"],
    ] as const;
    const offsets = new Set<number>();
    for (const [TZ, LC_ALL] of places) {
      const { hash, offset } = await inFreshProcess({}, { TZ, LC_ALL, LANG: LC_ALL });
      expect(hash, `${TZ} ${LC_ALL}`).toBe(expected);
      offsets.add(offset);
    }
    expect(offsets.size).toBe(5);
  }, 120_000);

  it("with built-in objects frozen, __proto__ forbidden and code from text forbidden", async () => {
    const flags = ["--frozen-intrinsics", "--disable-proto=throw", "--disallow-code-generation-from-strings"];
    const printed = await inFreshProcess({ flags: ["--no-warnings", ...flags] });
    expect(printed.hash).toBe(expected);
  }, 60_000);
});

describe("a realm without a clock, languages, randomness and logging", () => {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const inRealm = (code: string): unknown => vm.runInContext(code, realm);

  beforeAll(() => {
    inRealm(`
      for (const name of ["Date", "Intl", "console", "WebAssembly", "Atomics", "SharedArrayBuffer", "WeakRef", "FinalizationRegistry"]) {
        delete globalThis[name];
      }
      delete Math.random;
      delete String.prototype.localeCompare;
      for (const type of [String, Number, Array, Object]) delete type.prototype.toLocaleString;
      delete String.prototype.toLocaleUpperCase;
      delete String.prototype.toLocaleLowerCase;
      Object.defineProperty(globalThis, "eval", { value: undefined });
    `);
  });

  it("has none of them", () => {
    expect(inRealm("[typeof Date, typeof Intl, typeof Math.random, typeof console].join()")).toBe(
      "undefined,undefined,undefined,undefined",
    );
    expect(() => inRealm("new Function('return 1')")).toThrow();
  });

  // zod puts two objects of its own beside the built-in ones when it is loaded; nothing is written into them.
  it("gives the same bytes and leaves every built-in object as it was, and zod's settings empty", () => {
    inRealm(snapshotOfBuiltIns);
    inRealm("globalThis.before = snapshot()");
    inRealm(`${script}\nglobalThis.library = library;`);
    expect(hashOf(String(inRealm("library.allAnswers() + library.datedAnswers()")))).toBe(expected);
    expect(inRealm("differences(before, snapshot()).join('; ')")).toBe("");
    expect(inRealm("JSON.stringify(__zod_globalConfig)")).toBe("{}");
    expect(inRealm("__zod_globalRegistry._idmap.size")).toBe(0);
  }, 60_000);
});

// The own properties of everything that can be reached from the global object by names, prototypes and constructors.
const snapshotOfBuiltIns = `
  globalThis.snapshot = () => {
    const found = new Map();
    const pending = [["globalThis", globalThis]];
    while (pending.length > 0) {
      const [name, value] = pending.pop();
      if (found.has(value)) continue;
      const own = new Map();
      found.set(value, { name, own });
      for (const key of Reflect.ownKeys(value)) {
        if (value === globalThis && ["before", "snapshot", "differences", "library", "__zod_globalConfig", "__zod_globalRegistry"].includes(key)) continue;
        const { value: held, get, set, writable } = Reflect.getOwnPropertyDescriptor(value, key);
        own.set(key, [held, get, set, writable]);
        for (const next of [held, get, set]) {
          if ((typeof next === "object" && next !== null) || typeof next === "function") {
            pending.push([name + "." + String(key), next]);
          }
        }
      }
    }
    return found;
  };
  globalThis.differences = (before, after) => {
    const found = [];
    for (const [value, { name, own }] of after) {
      const old = before.get(value);
      if (old === undefined) { found.push("new: " + name); continue; }
      for (const key of new Set([...own.keys(), ...old.own.keys()])) {
        const [a, b] = [old.own.get(key), own.get(key)];
        if (a === undefined || b === undefined || a.some((part, i) => !Object.is(part, b[i]))) {
          found.push("changed: " + name + "." + String(key));
        }
      }
    }
    return found;
  };
`;
