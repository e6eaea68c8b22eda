import { describe, expect, test } from "vitest";
import { councils } from "../../src/index.js";
import { libraryIds, libraryPrefixes } from "../../src/policy/library-names.js";
import { readCouncil } from "../../src/policy/read-council.js";

describe.each(Object.values(councils))("the data of $name", (council) => {
  const data = JSON.parse(JSON.stringify(council)) as typeof council;

  test("has no mistake, and is frozen throughout", () => {
    expect(readCouncil(data, true)).toEqual({ ok: true, council: data });
    expect(Object.isFrozen(council.clauses[0]?.decidedBy)).toBe(true);
    expect(Object.isFrozen(council.differences?.[0])).toBe(true);
  });

  test("has an id and a prefix that nobody else may have", () => {
    const read = readCouncil(data);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["duplicate-id", "/id"],
      ["duplicate-id", "/prefix"],
    ]);
  });
});

test("no other names are kept", () => {
  expect([libraryIds, libraryPrefixes]).toEqual([
    Object.keys(councils),
    Object.values(councils).map(({ prefix }) => prefix),
  ]);
});
