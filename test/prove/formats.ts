import type { ShapeName } from "../../src/input/shape.js";
import { opinionsOnCopy, valueNear } from "../input/opinions.js";
import { Random } from "../properties/random.js";

/** Compares our own check of plans and calendars with that of zod; returns how often the two differ. */
export function proveFormats(values: number, seed: number, print: (line: string) => void): number {
  let differences = 0;
  for (const shape of ["plan", "calendar"] as const satisfies readonly ShapeName[]) {
    const random = new Random(seed);
    let right = 0;
    for (let i = 0; i < values; i++) {
      const { ours, zods } = opinionsOnCopy(shape, valueNear(shape, random));
      if (ours === "") right++;
      if (ours === zods) continue;
      differences++;
      print(`${shape} ${i} of seed ${seed}: ours "${ours}", zod "${zods}"`);
    }
    print(`${values} values near a ${shape} (seed ${seed}), ${right} of them right`);
  }
  return differences;
}
