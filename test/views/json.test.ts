import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/assess/fingerprint.js";
import { OptionError } from "../../src/input/options.js";
import { codesToJson, deadlinesToJson, toJson } from "../../src/views/json.js";
import { word } from "../../src/views/word.js";
import { allCouncils, demoReport, nastyReport } from "./reports.js";

describe("the JSON of a report", () => {
  it("reads back as the report, on one line", () => {
    for (const report of [...allCouncils.map((id) => demoReport(id)), nastyReport()]) {
      const json = toJson(report);
      expect(json).not.toContain("\n");
      expect(JSON.parse(json)).toEqual(word(report));
    }
  });

  it("is indented where that is asked for", () => {
    const report = demoReport("norfolk");
    expect(toJson(report, { indent: 2 }).startsWith('{\n  "schema": "osd-report/1"')).toBe(true);
    expect(JSON.parse(toJson(report, { indent: 10 }))).toEqual(word(report));
  });

  it.each([-1, 11, 1.5, Number.NaN])("refuses an indent of %d", (indent) => {
    expect(() => toJson(demoReport("norfolk"), { indent })).toThrow(OptionError);
  });

  it("can be one part only, with what the part rests on", () => {
    const report = demoReport("norfolk");
    const days = JSON.parse(deadlinesToJson(report)) as Record<string, unknown>;
    expect(days.deadlines).toEqual(word(report).deadlines);
    expect(days.law).toEqual(report.law);
    expect(days.report).toBe(fingerprint(report));
    expect(days).not.toHaveProperty("findings");
    const codes = JSON.parse(codesToJson(report, { indent: 1 })) as Record<string, unknown>;
    expect(codes.codes).toEqual(word(report).codes);
  });
});
