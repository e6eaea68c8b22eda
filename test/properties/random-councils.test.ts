import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryCouncil } from "./arbitrary-council.js";
import { tryRandomCouncils } from "./random-councils.js";

// The same ones every time; npm run prove draws new ones, and many more.
it("finding, deadline, timeline, form and first start agree under random councils", () => {
  tryRandomCouncils(60, 20_261_130);
});

it("random councils have rules of the library, rules of their own and questions, in both editions", () => {
  const clauses = fc.sample(arbitraryCouncil, { numRuns: 60, seed: 1 }).flatMap((one) => one.clauses);
  const kinds = clauses.map(({ decidedBy }) =>
    "rule" in decidedBy ? (decidedBy.rule.startsWith("own-") ? "own" : "library") : "question",
  );
  expect(new Set(kinds)).toEqual(new Set(["own", "library", "question"]));
  expect(new Set(clauses.map(({ editions }) => editions?.join()))).toEqual(
    new Set([undefined, "old", "new"]),
  );
});
