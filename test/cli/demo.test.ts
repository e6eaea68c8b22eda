import { describe, expect, it } from "vitest";
import { councils } from "../../src/index.js";
import { demoReport } from "../views/reports.js";
import { runWith } from "./fake-host.js";

describe("the demo", () => {
  it("shows the plan under its own council, then under all five, on 80 columns", async () => {
    const { code, out, err } = await runWith("demo");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Against   Norfolk:");
    expect(out.indexOf("To put right (")).toBeLessThan(out.indexOf("The same plan under five councils"));
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  });

  it("has the councils side by side in one screen", async () => {
    const { out } = await runWith("demo");
    const table = out.slice(out.indexOf("The same plan under five councils"));
    expect(table.split("\n").length).toBeLessThan(42);
    for (const cell of ["not met", "cannot tell", "met", "-"]) expect(table).toContain(` ${cell} `);
    const row = (label: string): string[] =>
      (new RegExp(`^${label} +(.+)$`, "m").exec(table)?.[1] ?? "").trim().split(/ {2,}|(?<=tell) /);
    // Warwickshire, Norfolk, Worcestershire, Derbyshire, Lancashire.
    expect(row("Parents agree")).toEqual(["not met", "-", "-", "-", "-"]);
    expect(row("Who decides")).toEqual(["-", "-", "cannot tell", "-", "-"]);
    expect(row("Two-day limit")).toEqual(["-", "not met", "-", "-", "-"]);
    expect(row("Short week reported")).toEqual(["-", "-", "-", "not met", "-"]);
    expect(row("Virtual School asked")).toEqual(["met", "met", "met", "-", "not met"]);
  });

  it("counts what each document comes to", async () => {
    const { out } = await runWith("demo");
    const numbers = (label: string): number[] =>
      (new RegExp(`^${label} +(.+)$`, "m").exec(out)?.[1] ?? "").trim().split(/ +/).map(Number);
    const reports = Object.values(councils).map(({ id }) => demoReport(id as keyof typeof councils));
    expect(numbers("Clauses in all")).toEqual(Object.values(councils).map(({ clauses }) => clauses.length));
    expect(numbers("not met")).toEqual(reports.map(({ counts }) => counts.council.notMet));
    expect(numbers("met")).toEqual(reports.map(({ counts }) => counts.council.met));
  });

  it("names the law that is the same under all of them", async () => {
    const { out } = await runWith("demo");
    const law = out.slice(out.indexOf("In law and statutory guidance"));
    expect(law).toMatch(/^Notice to parents +not met +ENG-04$/m);
    expect(law).toMatch(/^Notice to council +met +ENG-09$/m);
  });

  it("colours outcomes for a terminal and keeps the columns", async () => {
    const { out } = await runWith("demo", { colour: true });
    const plain = (await runWith("demo")).out;
    expect(out).toContain("\u001b[31mnot met\u001b[0m");
    expect(out.replace(/\u001b\[\d*m/g, "")).toBe(plain);
  });

  it("says clearly that its plan is not there", async () => {
    const { code, out, err } = await runWith("demo", { elsewhere: true });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("The demo reads fixtures/plans/boxing-academy.json, and that file did not come");
  });
});
