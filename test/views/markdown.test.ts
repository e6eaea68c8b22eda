import { describe, expect, it } from "vitest";
import { codesToMarkdown, deadlinesToMarkdown, toMarkdown } from "../../src/views/markdown.js";
import { escaped } from "../../src/views/markdown-words.js";
import { word } from "../../src/views/word.js";
import { allCouncils, demoReport, nastyReport } from "./reports.js";

const page = toMarkdown(demoReport("norfolk"));

/** The tables of a page, each as rows of cells. */
function tables(markdown: string): string[][][] {
  const found: string[][][] = [];
  let rows: string[][] = [];
  for (const line of [...markdown.split("\n"), ""]) {
    if (line.startsWith("|")) rows.push(line.split(/(?<!\\)\|/).slice(1, -1));
    else if (rows.length > 0) {
      found.push(rows);
      rows = [];
    }
  }
  return found;
}

describe("the Markdown of a report", () => {
  it("has the parts of the text as headings, in their order", () => {
    const headings = [...page.matchAll(/^#{1,2} (.+)$/gm)].map((found) => found[1]?.replace(/ \(\d+\)$/, ""));
    expect(headings).toEqual([
      "Off-site direction: check of a plan",
      "To put right",
      "Cautions: what should be done",
      "Advice",
      "Announced, not in force",
      "Worth knowing",
      "What the plan does not say",
      "Deadlines",
      "Forms, letters and notices",
      "Attendance codes to expect",
      "Where the council and national rules differ",
      "Every clause by its id",
      "What this check rests on",
    ]);
  });

  it("leaves out nothing that is not met and in force", () => {
    for (const id of allCouncils) {
      const report = demoReport(id);
      const whole = toMarkdown(report);
      for (const finding of word(report).findings) {
        if (finding.outcome !== "not-met" || finding.force === "announced") continue;
        expect(whole).toContain(escaped(finding.says));
      }
    }
  });

  it("gives every row of a table as many cells as its heading", () => {
    for (const markdown of [
      page,
      toMarkdown(nastyReport()),
      ...allCouncils.map((id) => toMarkdown(demoReport(id))),
    ]) {
      const found = tables(markdown);
      expect(found.length).toBeGreaterThan(3);
      for (const rows of found) {
        for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
      }
    }
  });

  it("shows the deadline and its walk over half-term", () => {
    const days = deadlinesToMarkdown(demoReport("norfolk"));
    expect(days).toContain(
      "| Thursday 22 October 2026 | written notice to parents, done on Friday 23 October 2026 | **late** | ENG-04 (law) |",
    );
    expect(days).toContain("- Mon 26 to Fri 30 Oct 2026: October half-term, not counted\n");
  });

  it("shows the ten half days of the week", () => {
    const [week] = tables(codesToMarkdown(demoReport("norfolk")));
    expect(week).toHaveLength(12);
    expect(week?.[2]).toEqual([" Monday morning ", " home school ", " / (1) "]);
    expect(week?.[3]?.[2]).toBe(" \\\\ (1) ");
  });

  it("takes no markup from a council's data", () => {
    const whole = toMarkdown(nastyReport());
    expect(whole).not.toMatch(/<(?!\/?$)/);
    expect(whole).not.toMatch(/[\u202a-\u202e\u001b\r]/);
    for (const line of whole.split("\n")) expect(line).not.toMatch(/^\s*(#+ heading|second line)/);
    expect(whole).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(whole).toContain("\\|x\\|");
    expect(whole).toContain("\\`code\\`");
    expect(whole).toContain("\\*\\*bold\\*\\*");
    expect(whole).toContain("\\[a\\](b)");
    expect(whole).toContain("\\~\\~gone\\~\\~");
  });
});

describe("escaping for Markdown", () => {
  it.each([
    ["a plain sentence.", "a plain sentence."],
    ["a | b", "a \\| b"],
    ["a \\| b", "a \\\\\\| b"],
    ["<b>&amp;", "&lt;b&gt;&amp;amp;"],
    ["- not a list", "\\- not a list"],
    ["+ not a list", "\\+ not a list"],
    ["# no heading", "\\# no heading"],
    ["1. not a list", "1\\. not a list"],
    ["12) not a list", "12\\) not a list"],
    ["1000 half days", "1000 half days"],
    ["=== no heading", "\\=== no heading"],
    ["one\ntwo\r\nthree\u2028four", "one two three four"],
    ["![image](x)", "\\!\\[image\\](x)"],
    ["a_b_c *d*", "a\\_b\\_c \\*d\\*"],
  ])("turns %j into %j", (given, wanted) => {
    expect(escaped(given)).toBe(wanted);
  });
});
