import { freezeDeep } from "../../src/input/freeze-deep.js";
import { type ShapeName, shapeFaults, structureOf } from "../../src/input/shape.js";
import { type Fault, takeSnapshot } from "../../src/input/snapshot.js";
import type { Random } from "../properties/random.js";
import { fullPlan, pathsIn, sampleCalendar, samplePlan } from "./sample.js";
import { zodFaults } from "./zod-shape.js";

// The formats are described twice: in src/input/shape.ts, by which inputs are read, and in zod-shape.ts beside this
// file, in the words of another library. Both have to accept the same values, and to find the same faults in the rest.
// There is no exception: the list of values about which the two may differ is empty.

export const samples: Readonly<Record<ShapeName, readonly object[]>> = {
  plan: [fullPlan(), samplePlan()],
  calendar: [sampleCalendar()],
};

// Right somewhere, nearly right, and wrong everywhere.
export const values: readonly unknown[] = freezeDeep([
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
function changed(shape: ShapeName, random: Random): unknown {
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
function drawn(shape: ShapeName, random: Random): unknown {
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

const inOrder = (faults: readonly Fault[]): string =>
  faults
    .map(({ code, path }) => `${path} ${code}`)
    .sort()
    .join("\n");

/** A value near the format: one changed here and there, or one drawn field by field. */
export function valueNear(shape: ShapeName, random: Random): unknown {
  return random.below(4) === 0 ? drawn(shape, random) : changed(shape, random);
}

/** What the two say of the copy that the reader makes of a value. */
export function opinionsOnCopy(shape: ShapeName, value: unknown): Opinions {
  const snapshot = takeSnapshot(value, structureOf(shape));
  return opinionsOn(shape, snapshot.whole ? snapshot.value : value);
}

/** One line for each fault, in order; nothing for a value that is right. */
export interface Opinions {
  readonly ours: string;
  readonly zods: string;
}

export function opinionsOn(shape: ShapeName, value: unknown): Opinions {
  return { ours: inOrder(shapeFaults(shape, value)), zods: inOrder(zodFaults(shape, value)) };
}
