import { describe, expect, test } from "vitest";
import { canBeMetInSilence, subjectOf } from "../../src/engine/silence.js";
import { everyRule } from "../../src/rules/registry.js";

const rules = everyRule().map((rule) => [rule.id, rule.data] as const);

describe("silence never makes met", () => {
  test.each(rules)("%s: of a plan that says nothing", (_, data) => {
    expect(canBeMetInSilence(data, "everything")).toBe(false);
  });
  test.each(rules)("%s: of a plan that does not mention what it is about", (_, data) => {
    const subject = subjectOf(data);
    expect(subject.size).toBeGreaterThan(0);
    expect(canBeMetInSilence(data, subject)).toBe(false);
  });
});

describe("what is not mentioned, by hand", () => {
  const homeCode = new Set(["session.homeCode"]);
  test("a code that is not recorded is not another code", () => {
    const metWhen = { not: { statedAs: ["session.homeCode", "B"] } } as const;
    expect(canBeMetInSilence({ asks: "", metWhen }, homeCode)).toBe(true);
    expect(canBeMetInSilence({ asks: "", about: { stated: "session.homeCode" }, metWhen }, homeCode)).toBe(
      false,
    );
  });
  test("a number of nobody's is not the right one, whatever else is known", () => {
    const metWhen = { any: [{ yes: "parentsAgree" }, { atMost: [1, "staffVisitsPerWeek"] }] } as const;
    expect(canBeMetInSilence({ asks: "", metWhen }, new Set(["staffVisitsPerWeek"]))).toBe(true);
    expect(canBeMetInSilence({ asks: "", metWhen }, new Set(["staffVisitsPerWeek", "parentsAgree"]))).toBe(
      false,
    );
  });
  test("every entry of a list nobody has written down is not every entry", () => {
    const metWhen = { every: ["placements", { yes: "placement.registered" }] } as const;
    expect(canBeMetInSilence({ asks: "", metWhen }, new Set(["placements"]))).toBe(false);
    expect(canBeMetInSilence({ asks: "", metWhen }, new Set(["placement.registered"]))).toBe(true);
  });
});
