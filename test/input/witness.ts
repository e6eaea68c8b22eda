import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { freezeDeep } from "../../src/input/freeze-deep.js";
import type { Random } from "../properties/random.js";
import { fullPlan, pathsIn, readCalendarShape, readPlanShape, sampleCalendar, samplePlan } from "./sample.js";

// The published JSON Schemas are made from the formats. Another program that knows nothing of this library holds values
// near the formats against them, and has to accept and refuse what the library does.

export type Shape = "plan" | "calendar";

const samples: Readonly<Record<Shape, readonly object[]>> = {
  plan: [fullPlan(), samplePlan()],
  calendar: [sampleCalendar()],
};

// Right somewhere, nearly right, and wrong everywhere.
const values: readonly unknown[] = freezeDeep([
  ...[true, false, null, 0, -0, 1, 14, 15, 50, 51, 1_100, 1_101, 10_080, 10_081, -1, 1.5, 1e300, 2 ** 53],
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    " ",
    "a",
    "A",
    "p1",
    "constructor",
    "none",
    "open-ended",
    "mon",
  ],
  ...[
    "AM",
    "PM",
    "am",
    "B",
    "b",
    "926",
    "660",
    "0926",
    "WAR-60",
    "war-60",
    "WAR-60000",
    "09:00",
    "24:00",
    "9:00",
  ],
  ...["2026-02-28", "2026-02-29", "2026-2-28", "1999-12-31", "2100-01-01", "1899-12-31", "2026-11-31"],
  ...[
    "osd-plan/1",
    "osd-plan/2",
    "osd-calendar/1",
    "home-school",
    "local-authority",
    "maintained",
    "identity",
  ],
  ...["x".repeat(64), "x".repeat(65), "ab c", "🙂"],
  ...[[], [null], [[]], ["camhs"], [1, 2], {}, { id: "p9" }, { on: "2026-09-01" }, { used: 1 }, { "": 1 }],
]);

const paths = new Map(
  Object.values(samples)
    .flat()
    .map((sample) => [sample, pathsIn(sample).filter((path) => path !== "")]),
);

/** A copy in which a few places have another value, are gone, or have a neighbour nobody knows. */
function changed(shape: Shape, random: Random): unknown {
  const sample = random.pick(samples[shape]);
  const copy = structuredClone(sample);
  const changes = random.below(5);
  for (let i = 0; i < changes; i++) changeOne(copy, random.pick(paths.get(sample) ?? []), random);
  return copy;
}

function changeOne(copy: object, path: string, random: Random): void {
  const names = path.slice(1).split("/");
  const last = names.pop() as string;
  let holder: unknown = copy;
  for (const name of names) holder = isHolder(holder) ? holder[name] : undefined;
  // An earlier change may have taken the place away.
  if (!isHolder(holder) || Object.isFrozen(holder)) return;
  const value = random.pick(values);
  const kind = random.below(6);
  if (kind === 0 && !Array.isArray(holder)) delete holder[last];
  else if (kind === 1) holder[Array.isArray(holder) ? String(holder.length) : `${last}x`] = value;
  else holder[last] = value;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Fields and entries drawn for every place of the format, most of them of the right kind. */
function drawn(shape: Shape, random: Random): unknown {
  const [model] = samples[shape];
  return drawnLike(model, random);
}

function drawnLike(model: unknown, random: Random): unknown {
  if (random.below(25) === 0) return random.pick(values);
  if (Array.isArray(model)) {
    return Array.from({ length: random.below(4) }, () =>
      drawnLike(model[random.below(model.length)], random),
    );
  }
  if (typeof model !== "object" || model === null) return model;
  const fields = Object.entries(model).filter(() => random.below(3) > 0);
  return Object.fromEntries(fields.map(([name, inner]) => [name, drawnLike(inner, random)]));
}

/** A value near the format: one changed here and there, or one drawn field by field. */
export function valueNear(shape: Shape, random: Random): unknown {
  return random.below(4) === 0 ? drawn(shape, random) : changed(shape, random);
}

/** A validator that knows nothing of this library, strict about the schema itself. */
export function validator(shape: Shape): (value: unknown) => boolean {
  const schema: unknown = JSON.parse(readFileSync(`docs/schema/${shape}.json`, "utf8"));
  const validate = new Ajv2020({ strict: true }).compile(schema as object);
  return (value) => validate(value);
}

// What a pattern cannot say: words that are no ids, 29 February of an ordinary year, codes of councils in Wales.
const beyondSchemas = new Set(["bad-id", "bad-date", "unknown-authority"]);

/** How many of the values drawn are right, and those of which the library and the validator differ. */
export function witnessed(
  shape: Shape,
  count: number,
  random: Random,
): { readonly right: number; readonly differences: readonly string[] } {
  const isValid = validator(shape);
  const differences: string[] = [];
  let right = 0;
  for (let i = 0; i < count; i++) {
    const text: string | undefined = JSON.stringify(valueNear(shape, random));
    const value: unknown = JSON.parse(text ?? "null");
    const read = shape === "plan" ? readPlanShape(value) : readCalendarShape(value);
    const codes = read.ok ? [] : read.issues.map(({ code }) => code);
    if (read.ok) right++;
    if (!read.ok && codes.every((code) => beyondSchemas.has(code))) continue;
    if (isValid(value) !== read.ok) differences.push(`${codes.join()} ${text}`);
  }
  return { right, differences };
}
