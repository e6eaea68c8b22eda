import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkRows } from "../../src/sheets/index.js";
import { readStory } from "../stories/story-folder.js";

const page = readFileSync(new URL("../../docs/in-a-spreadsheet.md", import.meta.url), "utf8");

/** The first table of the page, as a sheet. */
const sheet = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(0, 4)
  .filter((line) => !line.startsWith("| ---"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );

describe("the page about spreadsheets", () => {
  it("shows a sheet that is read without a fault, and finds what is wrong in it", () => {
    const { calendar } = readStory("norfolk-common-wrong");
    const [headings = [], ...rows] = checkRows(sheet, { calendar, asOf: "2026-06-10" });
    expect(rows.filter((row) => row[2] === "not read")).toEqual([]);
    // Two school days back from Monday 15 June 2026 is Thursday 11 June: A's notice of the 12th is late, B's is not.
    const late = rows.filter((row) => String(row[8]).startsWith("ENG-04") && row[2] !== "cannot tell");
    expect(late.map((row) => [row[1], row[headings.indexOf("By")]])).toEqual([["A", "2026-06-11"]]);
  });

  it("has every column of an answer", () => {
    const [headings = []] = checkRows(sheet);
    const described = page.slice(page.indexOf("## What comes back"), page.indexOf("## For programmers"));
    for (const heading of headings) expect(described).toMatch(new RegExp(`[|,] ${heading}[ ,]`));
  });
});
