import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextQuestions, outcomes } from "../../src/index.js";
import { arbitraryWorld } from "./arbitrary-plan.js";
import { put } from "./completions.js";
import { fillFor } from "./fills.js";
import { searched } from "./search.js";

const runs = { numRuns: 4, seed: 20_261_130 };

describe.each(searched)("$name", ({ council }) => {
  test("a question answered in any way settles what it claims, and each of few answers what is said of it", () => {
    fc.assert(
      fc.property(arbitraryWorld(council), (world) => {
        const { calendar } = world;
        const result = nextQuestions(world.plan, { council, calendar });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        for (const { at, settles, answers } of result.questions.filter(({ tried }) => tried).slice(0, 8)) {
          const fill = fillFor(at, world, council);
          const values = fill?.kind === "values" ? fill.values : answers.map(({ value }) => value);
          for (const value of values.slice(0, 12)) {
            const answered = outcomes(put(world.plan, at, value), { council, calendar });
            if (!answered.ok) continue;
            const own = answers.find((one) => one.value === value)?.settles ?? [];
            const open = [...settles, ...own].filter((id) => answered.outcomes[id] === "cannot-tell");
            expect(open, `${at} ${String(value)}`).toEqual([]);
          }
        }
      }),
      runs,
    );
  });
});
