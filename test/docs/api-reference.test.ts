import { expect, it } from "vitest";
import { readSurface } from "../../docs/tools/api-reference.js";

it("every type that a public type mentions is public too", { timeout: 120_000 }, async () => {
  const { warnings } = await readSurface();
  expect(warnings).toEqual([]);
});
