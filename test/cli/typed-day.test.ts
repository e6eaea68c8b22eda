import { describe, expect, it } from "vitest";
import { typedDay } from "../../src/sheets/typed-day.js";
import { demoFile, runWith } from "./fake-host.js";

describe("a day as people type it", () => {
  it.each([
    ["today", "2026-11-23"],
    ["07/01/2027", "2027-01-07"],
    ["7/1/27", "2027-01-07"],
    ["7.1.2027", "2027-01-07"],
    ["7-1-2027", "2027-01-07"],
    ["7 Jan 2027", "2027-01-07"],
    ["7 sept 2026", "2026-09-07"],
    ["7th January 2027", "2027-01-07"],
    ["Thu 7 Jan 2027", "2027-01-07"],
    ["Thursday, 7 January 2027", "2027-01-07"],
    ["January 7, 2027", "2027-01-07"],
    ["2027-01-07", "2027-01-07"],
  ])("%s is %s", (typed, day) => {
    expect(typedDay(typed, "2026-11-23")).toBe(day);
  });

  // The day comes before the month; 7 January 2027 is a Thursday.
  it.each(["31/02/2027", "1/13/2027", "Friday 7 January 2027", "next week", "", "7 Jan"])(
    "%j is none and stays as it is",
    (typed) => {
      expect(typedDay(typed, "2026-11-23")).toBe(typed);
    },
  );

  it("counts as if it had been written in full", async () => {
    const { out } = await runWith(["check", demoFile, "--as-of", "today"]);
    expect(out).toBe((await runWith(`check ${demoFile} --as-of 2026-11-23`)).out);
  });
});
