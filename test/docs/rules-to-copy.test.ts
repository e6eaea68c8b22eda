import { describe, expect, it } from "vitest";
import { idOf } from "../../src/engine/rule.js";
import type { CouncilDefinition } from "../../src/policy/council-schema.js";
import { ruleById } from "../../src/rules/registry.js";
import { runWith } from "../cli/fake-host.js";
import { unwrapped } from "../views/reports.js";
import { block, page } from "./printed.js";

const text = page("docs/rules-to-copy.md");
const council = block(text, "json", "# Rules to copy");
const data = JSON.parse(council) as CouncilDefinition;
const files = { "anyshire.json": council, "cases.csv": block(text, "csv", "# Rules to copy") };
const commands = text.split("\n").filter((line) => line.startsWith("npx offsite-direction "));

describe("The page of rules to copy", () => {
  it("has cases that come out as they say, both ways for every clause", async () => {
    expect(commands).toHaveLength(1);
    const { code, out, err } = await runWith((commands[0] ?? "").replace("npx offsite-direction ", ""), {
      files,
    });
    expect(code, out + err).toBe(0);
    // No clause is named as one that is not tried, or only one way.
    expect(unwrapped(out)).toMatch(/^\d+ cases: \d+ as the table says, 0 not\s*$/);
  });

  it("has nothing in it that is most likely not meant so", async () => {
    const { code, out } = await runWith("council anyshire.json", { files });
    expect(code).toBe(0);
    expect(out).not.toContain("Worth a look");
  });

  it("has no rule that the library has, for then the clause can name that", () => {
    const names = Object.values(data.rules ?? {}).flatMap((named) => Object.keys(named).map(idOf));
    expect(names).toHaveLength(data.clauses.length);
    expect(names.filter((id) => ruleById(id) !== undefined)).toEqual([]);
  });

  it("shows the last days of its duties in the timeline", async () => {
    const plan = JSON.stringify({ schema: "osd-plan/1", startsOn: "2026-11-04", endsOn: "2026-12-18" });
    const { out } = await runWith(
      "timeline plan.json --council anyshire.json --calendar derbyshire-2026-27 --as-of 2026-10-05",
      { files: { ...files, "plan.json": plan } },
    );
    // The day before Wednesday 4 November; the sixth Wednesday after it with school in its week.
    expect(unwrapped(out)).toContain("Tue 3 Nov 2026 Planning meeting");
    expect(unwrapped(out)).toContain("Wed 16 Dec 2026 First review");
  });
});
