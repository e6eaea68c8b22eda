import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeReference } from "../../docs/tools/api-reference.js";

const committed = new URL("../../docs/reference/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "offsite-direction-reference-"));
let warnings: readonly string[] = [];

beforeAll(async () => {
  warnings = await writeReference(folder);
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("The reference of the public surface", () => {
  it("finds every type that a public type mentions to be public too", () => {
    expect(warnings).toEqual([]);
  });

  it("is what the types say now (run `npm run reference` if this fails)", () => {
    const pages = readdirSync(folder).sort();
    expect(readdirSync(committed).sort()).toEqual(pages);
    const stale = pages.filter(
      (name) => readFileSync(join(folder, name), "utf8") !== readFileSync(new URL(name, committed), "utf8"),
    );
    expect(stale).toEqual([]);
  });

  it("names no folder of the machine it was made on", () => {
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), "utf8")).not.toContain(process.cwd());
    }
  });
});
