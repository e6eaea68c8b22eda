import { describe, expect, test } from "vitest";
import { type CouncilIssue, councils, readCouncil, readCouncilText } from "../../src/index.js";

const problems = (value: unknown): readonly (readonly string[])[] => {
  const read = readCouncil(value);
  return read.ok ? [] : read.issues.map(({ code, path }: CouncilIssue) => [code, path]);
};

describe.each(Object.values(councils))("the data of $name", (council) => {
  const text = JSON.stringify(council);
  const data = JSON.parse(text) as typeof council;

  test("has no mistake, and is frozen throughout", () => {
    expect(readCouncilText(text)).toEqual({ ok: true, council: data });
    expect(Object.isFrozen(council.clauses[0]?.decidedBy)).toBe(true);
    expect(Object.isFrozen(council.differences?.[0])).toBe(true);
  });

  test("keeps its id and its prefix for itself: whatever differs has to have names of its own", () => {
    expect(problems({ ...data, version: "2099-01.1" })).toEqual([
      ["duplicate-id", "/id"],
      ["duplicate-id", "/prefix"],
    ]);
    expect(problems({ ...data, id: "exampleshire" }).slice(-1)).toEqual([["duplicate-id", "/prefix"]]);
    expect(problems({ ...data, prefix: "EXA" })[0]).toEqual(["bad-id", "/clauses/0/id"]);
  });
});
