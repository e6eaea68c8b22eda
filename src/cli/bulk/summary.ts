import type { OutcomeWord } from "../../engine/outcome.js";
import { inFull } from "../../input/messages.js";
import { csvTable } from "../../views/csv-cells.js";
import { Page } from "../../views/layout.js";
import { outcomeWords } from "../../views/plain-words.js";
import type { ClauseCounts, Tally } from "./tally.js";

const shown: readonly OutcomeWord[] = ["not-met", "cannot-tell", "met", "does-not-apply"];

/** The counts of many lines, as a page, as data or as a table. */
export function summaryIn(format: string, tally: Tally): string {
  if (format === "json") return `${JSON.stringify(tally, null, 2)}\n`;
  return format === "csv" ? summaryTable(tally) : summaryPage(tally);
}

function summaryTable({ councils }: Tally): string {
  return csvTable(
    ["council", "clause", ...shown],
    Object.entries(councils).flatMap(([council, { clauses }]) =>
      Object.entries(clauses).map(([clause, counts]) => [
        council,
        clause,
        ...shown.map((outcome) => counts[outcome]),
      ]),
    ),
  );
}

/** What is not met most often comes first. */
function summaryPage({ lines, refused, issues, councils }: Tally): string {
  const page = new Page({});
  page.heading(`${inFull(lines)} lines`);
  page.hanging("Checked", inFull(lines - refused), 2, 14);
  page.hanging("Refused", inFull(refused), 2, 14);
  for (const [code, count] of Object.entries(issues)) page.hanging(code, inFull(count), 4, 26);
  for (const [council, { plans, clauses }] of Object.entries(councils)) {
    page.heading(`${council}: ${inFull(plans)} ${plans === 1 ? "plan" : "plans"}`);
    const rows = Object.entries(clauses).filter(([, counts]) => counts["not-met"] + counts.met > 0);
    const isWorse = ([, a]: [string, ClauseCounts], [, b]: [string, ClauseCounts]): number =>
      b["not-met"] - a["not-met"] || b["cannot-tell"] - a["cannot-tell"];
    page.table(
      [
        ["Clause", ...shown.map((outcome) => outcomeWords[outcome])],
        ...rows.sort(isWorse).map(([id, counts]) => [id, ...shown.map((outcome) => inFull(counts[outcome]))]),
      ],
      [{}, {}, {}, {}, {}],
      { indent: 2 },
    );
    if (rows.length < Object.keys(clauses).length)
      page.paragraph("The other clauses are met or not met in none of the plans.", 2);
  }
  return page.toString();
}
