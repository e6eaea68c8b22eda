import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { councils } from "../../src/policy/councils/index.js";
import { arbitraryWorld } from "./arbitrary-plan.js";
import { Random } from "./random.js";
import { completingViolations, refiningViolations, type Violation } from "./search.js";

// The same plans every time, so that a busy machine or an unlucky draw fails no build; npm run prove draws others, and
// a hundred times as many. Filling in everything takes some thousand answers for each plan, hence fewer plans.
const refined = { numRuns: 1_000, seed: 20_261_122 };
const completed = { numRuns: 250, seed: 20_261_122 };

function inWords(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ property, rule, clause, what }) => `${property} ${rule} (${clause}): ${what}`);
}

describe.each(Object.values(councils))("$name", (council) => {
  test("a fact filled in changes no answer already given, and opens no question that does not name it (I33, I35, I36)", () => {
    fc.assert(
      fc.property(arbitraryWorld(council), fc.integer(), (world, seed) => {
        expect(inWords(refiningViolations(world, council, new Random(seed), 4))).toEqual([]);
      }),
      refined,
    );
  });

  test("what cannot be told hangs on the facts it names, on all of them together and on no others (I34, I35)", () => {
    fc.assert(
      fc.property(arbitraryWorld(council), fc.integer(), (world, seed) => {
        expect(inWords(completingViolations(world, council, new Random(seed), 1))).toEqual([]);
      }),
      completed,
    );
  });
});
