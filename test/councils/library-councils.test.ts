import { describe, expect, test } from "vitest";
import { councils, defineCouncil } from "../../src/index.js";

describe.each(Object.values(councils))("the data of $name", (council) => {
  test("is what defineCouncil would take, and is frozen throughout", () => {
    const data = JSON.parse(JSON.stringify(council)) as typeof council;
    expect(defineCouncil(data)).toEqual(data);
    expect(Object.isFrozen(council.clauses[0]?.decidedBy)).toBe(true);
    expect(Object.isFrozen(council.differences?.[0])).toBe(true);
  });
});
