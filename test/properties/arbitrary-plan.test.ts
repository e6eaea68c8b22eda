import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlan } from "../../src/plan/read-plan.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { arbitraryWorld, type Json, type World } from "./arbitrary-plan.js";

test("a plan drawn stays as it is while smaller ones are made of it, each of which is a plan", () => {
  const drawn: World[] = [];
  const asFirstDrawn: string[] = [];
  const hasOneReviewDay = (world: World): boolean => {
    drawn.push(world);
    asFirstDrawn.push(JSON.stringify(world));
    const [first, second] = ((world.plan.reviews ?? []) as Json[]).filter(({ on }) => on !== undefined);
    return second === undefined || first?.on === second.on;
  };
  const { failed } = fc.check(fc.property(arbitraryWorld(norfolk), hasOneReviewDay), { seed: 1 });
  expect(failed).toBe(true);
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.map((world) => JSON.stringify(world))).toEqual(asFirstDrawn);
  expect(drawn.filter(({ plan }) => !readPlan(plan).ok)).toEqual([]);
});
