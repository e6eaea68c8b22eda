import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/arguments.js";
import { exitCodes, exitMeanings } from "../../src/cli/host.js";
import { runWith } from "../cli/fake-host.js";
import { unwrapped } from "../views/reports.js";

const page = readFileSync(new URL("../../docs/at-the-command-line.md", import.meta.url), "utf8");
const program = "npx offsite-direction ";
const shown = page
  .split("\n")
  .filter((line) => line.startsWith(program))
  .map((line) => line.slice(program.length).split(" > ")[0] as string);

describe("The page for schools without a programmer", () => {
  it.each(shown)("shows a command that answers: %s", async (line) => {
    const { code, out, err } = await runWith(line);
    expect(code, err).toBeLessThan(2);
    expect(out).not.toBe("");
  });

  it("shows every command that follows a direction", () => {
    const names = new Set(shown.map((line) => line.split(" ")[0]));
    expect([...names].sort()).toEqual(["audit", "calendar", "check", "register", "start", "timeline"]);
    for (const name of names) expect(Object.keys(commands)).toContain(name);
  });

  it("has the table of exit codes, as the program has it", () => {
    for (const [name, code] of Object.entries(exitCodes) as [keyof typeof exitCodes, number][]) {
      expect(page).toContain(`| ${code} | ${exitMeanings[name]} |`);
    }
  });

  it("has marks with two mistakes in them, and both are found", async () => {
    const line = shown.find((one) => one.startsWith("audit"));
    const { code, out } = await runWith(line ?? "");
    const said = unwrapped(out);
    expect(code).toBe(1);
    // Wednesday afternoon: D at an academy that is no school. Friday morning: B for online lessons at home.
    expect(said).toContain("2 mistakes in 8 marks.");
    expect(said).toContain("Wed 4 Nov 2026 PM The home register shows D");
    expect(said).toContain("Fri 6 Nov 2026 AM The home register shows B");
  });
});
