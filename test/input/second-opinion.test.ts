import { describe, expect, test, vi } from "vitest";
import { Random } from "../properties/random.js";
import { opinionsOn, opinionsOnCopy, samples, valueNear, values } from "./opinions.js";
import { pathsIn } from "./sample.js";

vi.setConfig({ testTimeout: 120_000 });

// Only what differs is handed to the test, which takes longer over a comparison than both checks together.
// `npm run prove -- formats` compares as many values as one likes.
describe.each(["plan", "calendar"] as const)("about a %s, our own check and zod agree", (shape) => {
  const runs = 15_000;

  test("on values near the format", () => {
    const random = new Random(20_261_127);
    let right = 0;
    for (let i = 0; i < runs; i++) {
      const { ours, zods } = opinionsOnCopy(shape, valueNear(shape, random));
      if (ours !== zods) expect(ours).toBe(zods);
      if (ours === "") right++;
    }
    // Both answers have to be common, or the comparison says little.
    expect(right).toBeGreaterThan(runs / 10);
    expect(right).toBeLessThan((9 * runs) / 10);
  });

  test("on values the reader has not copied, whatever stands in one place", () => {
    const [sample = {}] = samples[shape];
    for (const path of pathsIn(sample)) {
      for (const value of [undefined, ...values]) {
        const copy = { whole: structuredClone(sample) };
        const names = `whole${path}`.split("/");
        const last = names.pop() as string;
        let holder: Record<string, unknown> = copy;
        for (const name of names) holder = holder[name] as Record<string, unknown>;
        holder[last] = value;
        const { ours, zods } = opinionsOn(shape, copy.whole);
        if (ours !== zods) expect(ours, path).toBe(zods);
      }
    }
  });
});
