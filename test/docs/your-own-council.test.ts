import { describe, expect, it } from "vitest";
import { readCouncilText } from "../../src/index.js";
import type { CouncilDefinition } from "../../src/policy/council-schema.js";
import { runWith } from "../cli/fake-host.js";
import { unwrapped } from "../views/reports.js";
import { block, page } from "./printed.js";

const text = page("docs/your-own-council.md");
const council = block(text, "json", "## 3.");
const files = {
  "exampleshire.json": council,
  "plan.json": block(text, "json", "as `plan.json`"),
  "cases.csv": block(text, "csv", "Save it as CSV"),
};
const program = "npx offsite-direction ";
const shown = text.split("\n").filter((line) => line.startsWith(program));
const run = (line: string, more: Readonly<Record<string, string>> = {}): ReturnType<typeof runWith> =>
  runWith(line.replace(program, ""), { files: { ...files, ...more } });

describe("The page for an officer with a council's document", () => {
  it("shows a file that is read as it stands", () => {
    expect(readCouncilText(council)).toMatchObject({ ok: true, council: { id: "exampleshire" } });
  });

  it("begins with a file that is made as the page says", async () => {
    const line = shown.find((one) => one.includes("--new")) ?? "";
    const { code, files: made } = await runWith(line.replace(program, ""), { elsewhere: true });
    expect(code).toBe(0);
    expect(readCouncilText(made["exampleshire.json"]).ok).toBe(true);
  });

  it.each(shown.filter((line) => !line.includes("--new")))(
    "shows a command that answers: %s",
    async (line) => {
      const { code, out, err } = await run(line);
      expect(code, err).toBeLessThan(2);
      expect(out).not.toBe("");
    },
  );

  it("is told what it says it is told", async () => {
    const wrong = council
      .replace("parents-told-in-time", "parent-told-in-time")
      .replace('"strength": "info"', '"strength": "shall"');
    const { err } = await run("council exampleshire.json", { "exampleshire.json": wrong });
    expect(err).toBe(block(text, "text", "strength of the last"));
  });

  it("is refused where its number is laxer than the law", async () => {
    const lax = council.replace('"schoolDays": 3', '"schoolDays": 1');
    const { code, err } = await run("council exampleshire.json", { "exampleshire.json": lax });
    expect(code).toBe(2);
    expect(err).toContain("ENG-04 asks for at least 2");
  });

  it("finds in its plan what the page works out by hand", async () => {
    const said = unwrapped((await run(shown.find((line) => line.includes(" check ")) ?? "")).out);
    expect(said).toContain(
      "Parents were given notice on Monday 2 November 2026, fewer than 3 school days before the start; the latest day was Friday 23 October 2026.",
    );
    expect(said).toContain(
      "It was done on Friday 16 October 2026; the last day was Wednesday 14 October 2026.",
    );
  });

  it("has a table of cases that come out as it says", async () => {
    const { out } = await run(shown.find((line) => line.includes(" cases ")) ?? "");
    expect(out).toBe(block(text, "text", "cases cases.csv"));
  });

  it("brings an edition that a direction across the two is told of, with both values", async () => {
    const data = JSON.parse(council) as CouncilDefinition;
    const [document] = data.documents;
    const [first, ...rest] = data.clauses;
    const next = JSON.parse(block(text, "json", "becomes two.")) as { readonly id: string };
    const both = {
      ...data,
      documents: [{ ...document, editions: JSON.parse(block(text, "json", "## 8.")) as unknown }],
      clauses: [{ ...first, editions: ["2026"] }, next, ...rest],
    };
    const more = {
      "exampleshire.json": JSON.stringify(both),
      "plan.json": JSON.stringify({ schema: "osd-plan/1", startsOn: "2027-06-07", endsOn: "2027-10-22" }),
    };
    const told = block(text, "text", "with both values").trim();
    const check = "check plan.json --council exampleshire.json";
    expect(unwrapped((await run(check, more)).out)).toContain(told);
    const [compare = "", known = ""] = shown.filter((line) => /@|--known-on/.test(line));
    expect((await run(compare, more)).out).toContain("2027-09-01");
    const then = unwrapped((await run(known, more)).out);
    expect(then).toContain("as it was held here on Sunday 22 November 2026");
    expect(then).not.toContain(told);
  });
});
