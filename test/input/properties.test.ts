import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readJsonText } from "../../src/input/json-text.js";
import { isShortId } from "../../src/input/text-checks.js";
import { readPlan, readPlanText } from "../../src/plan/read-plan.js";
import { planFormat } from "../../src/plan/schema.js";
import {
  drop,
  fullPlan,
  pathsIn,
  put,
  readCalendarShape,
  sampleCalendar,
  samplePlan,
  valueAt,
} from "./sample.js";

const strange = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
  withSparseArray: true,
});

const full = fullPlan();
const paths = pathsIn(full).filter((path) => path !== "");
const objectPaths = pathsIn(full).filter((path) => isRecord(valueAt(full, path)));
// What can be left out without a trace: no entries of lists, no ids, nothing that a session needs.
const optional = paths.filter(
  (path) => !/\/(\d+|schema|id|weekday|half|place|placements)$/.test(path) && path !== "/attestations",
);
/** The plan with every field, without some of them. */
const somePlan = fc
  .subarray(optional, { maxLength: 12 })
  .map((left) => left.reduce<object>((plan, path) => (has(plan, path) ? drop(plan, path) : plan), full));
/** A plan with a few values replaced by anything at all. */
const brokenPlan = fc
  .array(fc.tuple(fc.constantFrom(...paths), strange), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce<object>(
      (plan, [path, value]) => (hasParent(plan, path) ? putIn(plan, path, value) : plan),
      full,
    ),
  );

// A busy machine may take long over so many runs.
vi.setConfig({ testTimeout: 60_000 });

describe("whatever is given", () => {
  test("an answer comes and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expectAnswer(readPlan(value));
      }),
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(strange, (value) => {
        expectAnswer(readPlan(value));
        expectAnswer(readCalendarShape(value));
        expectAnswer(readJsonText(value, planFormat, "plan"));
      }),
      { numRuns: 400 },
    );
  });

  test("inside a plan, an answer comes, sorted and without repeats (I48, I51)", () => {
    fc.assert(
      fc.property(brokenPlan, (value) => {
        expectAnswer(readPlan(value));
      }),
      { numRuns: 600 },
    );
  });
});

describe("what was read", () => {
  test("is equal after a round trip through JSON and through a structured clone (I45, I46)", () => {
    fc.assert(
      fc.property(somePlan, (value) => {
        const plan = planOf(value);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(value);
        expect(structuredClone(plan)).toEqual(value);
        expect(planOf(JSON.parse(JSON.stringify(value)))).toEqual(plan);
        expect(readPlanText(JSON.stringify(value))).toEqual({ ok: true, plan });
      }),
      { numRuns: 100 },
    );
  });

  test("read again is itself (I47)", () => {
    fc.assert(
      fc.property(somePlan, (value) => {
        const plan = planOf(value);
        expect(planOf(plan)).toBe(plan);
        expect(planOf(structuredClone(plan))).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });

  test("stays as it is when the input changes, and the input stays as it was (I49)", () => {
    fc.assert(
      fc.property(somePlan, fc.constantFrom(...paths), (value, path) => {
        const input = structuredClone(value) as Record<string, unknown>;
        const plan = planOf(input);
        expect(input).toEqual(value);
        if (hasParent(input, path)) {
          const names = path.split("/");
          const last = names.pop() ?? "";
          (valueAt(input, names.join("/")) as Record<string, unknown>)[last] = "changed";
        }
        expect(plan).toEqual(value);
      }),
      { numRuns: 100 },
    );
  });

  test("does not depend on the order of fields (I43)", () => {
    fc.assert(
      fc.property(somePlan, fc.integer(), (value, seed) => {
        expect(planOf(shuffled(value, seed))).toEqual(planOf(value));
      }),
      { numRuns: 100 },
    );
  });
});

describe("faults", () => {
  test("an unknown name in any object gives one issue more, there (I52)", () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !known(text));
    fc.assert(
      fc.property(fc.constantFrom(...objectPaths), name, strange, (path, unknown, value) => {
        fc.pre(value !== undefined);
        // A form or approval can have any name of its shape.
        fc.pre(!/^\/(?:forms|approvals)$/.test(path) || !isShortId(unknown));
        const target = path === "" ? `/${escaped(unknown)}` : `${path}/${escaped(unknown)}`;
        expect(codesOf(putIn(full, target, value))).toEqual([
          `unknown-key ${path.replace(/^(\/(?:forms|approvals))\/.*/, "$1")}`,
        ]);
      }),
      { numRuns: 600 },
    );
  });

  test("mending the first issue adds none at an earlier place (I51)", () => {
    // Each change is wrong by itself or against one other field; mending it puts the right value back.
    const changes = {
      "/pupil/ehcPlan": "no",
      "/startsOn": "2026-02-30",
      "/endsOn": "2026-03-01",
      "/timetable/0/endsAt": "08:00",
      "/timetable/1/place": "p2",
      "/timetable/2/weekday": 1,
      "/timetable/3/startsAt": "9am",
      "/placements/0/id": "a b",
      "/reviews/0/continueUntil": "2026-03-01",
      "/notices/parents/given": false,
      "/decision/x": 1,
      "/attestations/x": true,
    };
    const sample = samplePlan();
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(changes) as (keyof typeof changes)[], { minLength: 1 }),
        (chosen) => {
          const broken = chosen.reduce<object>((plan, path) => put(plan, path, changes[path]), sample);
          const before = issuesOf(broken);
          const first = before[0]?.path ?? "none";
          const mended = chosen
            .filter(
              (path) =>
                path === first || path.slice(0, path.lastIndexOf("/")) === first || siblings(path, first),
            )
            .reduce<object>(
              (plan, path) => (has(sample, path) ? put(plan, path, valueAt(sample, path)) : drop(plan, path)),
              broken,
            );
          for (const { path } of issuesOf(mended)) expect(path >= first).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("nothing that was typed comes out (I53, S9)", () => {
    // Letters in an order in which no word of ours has them, and signs we do not use.
    for (const marker of ["QXZVKJWQ", "ŁŞŽŘ~^`|", "2026-QX-ZV"]) {
      for (const path of paths) {
        expectNoTrace(readPlan(putIn(full, path, marker)), marker);
        expectNoTrace(readPlan(putIn(full, `${path}-${marker}`, 1)), marker);
        expectNoTrace(readPlanText(JSON.stringify(putIn(full, path, marker)).slice(0, -1)), marker);
      }
      for (const path of pathsIn(sampleCalendar()).filter((path) => path !== "")) {
        // The one text a calendar passes on is the name of a term, which no answer repeats.
        if (path.endsWith("/name")) continue;
        expectNoTrace(readCalendarShape(putIn(sampleCalendar(), path, marker)), marker);
      }
    }
  });

  test("nothing of an error that a Proxy throws comes out", () => {
    const leak = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("QXZVKJWQ");
        },
      },
    );
    expectNoTrace(readPlan(putIn(full, "/pupil", leak)), "QXZVKJWQ");
  });
});

type Answer =
  | { ok: true }
  | { ok: false; issues: readonly { code: string; path: string; message: string }[] };

function expectAnswer(answer: Answer): void {
  if (answer.ok) return;
  expect(Object.keys(answer)).toEqual(["ok", "issues"]);
  expect(answer.issues.length).toBeGreaterThan(0);
  const keys = answer.issues
    .filter(({ code }) => code !== "too-many-issues")
    .map(({ path, code }) => `${path} ${code}`);
  expect([...new Set(keys)].sort(byPathThenCode)).toEqual(keys);
  expect(answer.issues.map(({ code }) => code)).not.toContain("internal");
}

function byPathThenCode(a: string, b: string): number {
  const [pathA = "", codeA = ""] = a.split(" ");
  const [pathB = "", codeB = ""] = b.split(" ");
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return codeA < codeB ? -1 : 1;
}

function expectNoTrace(answer: unknown, marker: string): void {
  const text = JSON.stringify(answer);
  // A value that is read is given back as the plan; what must not repeat it is an issue.
  if ((answer as Answer).ok) return;
  for (let i = 0; i + 4 <= marker.length; i++) {
    const piece = marker.slice(i, i + 4);
    if (piece !== "2026" && piece !== "026-") expect(text).not.toContain(piece);
  }
}

function planOf(value: unknown) {
  const result = readPlan(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.plan;
}

function issuesOf(value: unknown) {
  const result = readPlan(value);
  return result.ok ? [] : result.issues;
}

function codesOf(value: unknown): string[] {
  return issuesOf(value).map(({ code, path }) => `${code} ${path}`);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function known(name: string): boolean {
  return (
    name in Object.prototype || paths.some((path) => path.endsWith(`/${name}`)) || /^[A-Z]+-\d+$/.test(name)
  );
}

function escaped(name: string): string {
  return name.replaceAll("/", "_");
}

function has(target: object, path: string): boolean {
  return (
    hasParent(target, path) && path.slice(path.lastIndexOf("/") + 1) in (parentOf(target, path) as object)
  );
}

function hasParent(target: object, path: string): boolean {
  const parent = parentOf(target, path);
  return typeof parent === "object" && parent !== null && !Object.isFrozen(parent);
}

function parentOf(target: object, path: string): unknown {
  const names = path.split("/").slice(1, -1);
  let inner: unknown = target;
  for (const name of names) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Reflect.get(inner, name);
  }
  return inner;
}

/** Like put, but copies only along the path: values that cannot be cloned may lie elsewhere. */
function putIn(target: unknown, path: string, value: unknown): object {
  const [, name = "", ...rest] = path.split("/");
  const copy: object = Array.isArray(target) ? [...target] : { ...(target as object) };
  const inner = rest.length === 0 ? value : putIn(Reflect.get(copy, name), `/${rest.join("/")}`, value);
  Object.defineProperty(copy, name, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
}

function siblings(path: string, other: string): boolean {
  return path.slice(0, path.lastIndexOf("/")) === other.slice(0, other.lastIndexOf("/"));
}

function shuffled(value: unknown, seed: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => shuffled(inner, seed));
  const fields = Object.entries(value).map(([name, inner]) => [name, shuffled(inner, seed)] as const);
  const order = (name: string) =>
    [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed);
  return Object.fromEntries(fields.sort(([a], [b]) => order(a) - order(b)));
}
