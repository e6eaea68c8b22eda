import type { ComparedCouncil, Comparison } from "../assess/compare/comparison.js";
import { type Cell, Page } from "../views/layout.js";
import { escaped as e, tableOf } from "../views/markdown-words.js";
import { asksWords } from "../views/matter-words.js";
import { policyWords, remarkWords } from "../views/outline.js";
import { dayWords, forceWords, idWords, outcomeWords } from "../views/plain-words.js";
import { type WordedCell, type WordedRow, word } from "../views/word.js";
import { listInWords } from "../words/item-words.js";
import { besideLabels, headWords, outcomeTone } from "./demo-tables.js";

const title = "One plan under several councils";

const matterNames: Readonly<Record<Comparison["responsible"][number]["matter"], string>> = {
  guidance: "Guidance",
  "ehc-plan": "EHC plan",
  "looked-after-child": "Looked after",
};

/** The rows of a comparison by what there is to say of them. */
interface Sorted {
  readonly notMet: readonly WordedRow[];
  readonly open: readonly WordedRow[];
  /** Only a person can tell. */
  readonly forPeople: readonly WordedRow[];
  readonly met: readonly WordedRow[];
  readonly notAsked: readonly WordedRow[];
}

function sorted(rows: readonly WordedRow[]): Sorted {
  const notMet: WordedRow[] = [];
  const open: WordedRow[] = [];
  const forPeople: WordedRow[] = [];
  const met: WordedRow[] = [];
  const notAsked: WordedRow[] = [];
  for (const one of rows) {
    const outcomes = Object.values(one.cells).map((cell) => cell?.outcome);
    if (outcomes.includes("not-met")) notMet.push(one);
    else if (outcomes.includes("cannot-tell")) (one.stage === "attested" ? forPeople : open).push(one);
    else (outcomes.includes("met") ? met : notAsked).push(one);
  }
  return { notMet, open, forPeople, met, notAsked };
}

/** A comparison for a terminal: who decides what, then what is not met or open anywhere, side by side, on 80 columns. */
export function comparisonText(compared: Comparison, colour: boolean): string {
  const comparison = word(compared);
  const { councils, responsible, rows } = comparison;
  const head = new Page({ colour });
  head.heading(title);
  head.hanging("As of", asOfWords(comparison), 0, 14);
  for (const { matter, says } of responsible) head.hanging(matterNames[matter], says, 0, 14);
  for (const says of remarkWords(comparison)) head.hanging("Note", says, 0, 14, "caution");
  head.hanging("Rests on", restsOn(comparison), 0, 14);
  head.gap();
  head.paragraph(
    "What each council's own document says of this plan. A dash: it does not ask this, or not of this plan. Below an outcome stands what the document sets.",
  );
  const { notMet, open, forPeople, met, notAsked } = sorted(rows);
  const parts = [head.toString(), table("Not met somewhere", notMet, councils, colour)];
  if (open.length > 0) parts.push(table("Open somewhere, for want of facts", open, councils, colour));
  const foot = new Page({ colour });
  foot.heading("Not shown above");
  const counted = (count: number, words: string): void => {
    if (count > 0) foot.hanging(String(count), words, 2, 7);
  };
  counted(forPeople.length, "questions that only a person can answer, open somewhere");
  counted(met.length, "matters that are met wherever they are asked");
  counted(notAsked.length, "matters that no document asks of this plan");
  foot.paragraph("--format markdown shows them all, with clauses.", 2);
  foot.heading("Differences from national law or guidance that the plan meets");
  for (const { differences, ...one } of councils) {
    foot.hanging(columnName(one), differences.length === 0 ? "none" : differences.join(", "), 2, 18);
  }
  foot.paragraph("offsite-direction explain K2 tells of one.", 2);
  return [...parts, foot.toString()].join("\n");
}

/** A council's name, with the day by which its editions were picked. */
function columnName({ name, editionsOn }: Pick<ComparedCouncil, "name" | "editionsOn">): string {
  return editionsOn === null ? name : `${name} ${editionsOn}`;
}

function restsOn({ councils, law }: Comparison): string {
  return listInWords([...councils, law].map(policyWords));
}

function asOfWords({ asOf }: Comparison): string {
  return asOf === null ? "no day given" : dayWords(asOf);
}

function table(
  heading: string,
  rows: readonly WordedRow[],
  councils: readonly ComparedCouncil[],
  colour: boolean,
): string {
  const page = new Page({ colour });
  page.heading(`${heading} (${rows.length})`);
  if (rows.length === 0) {
    page.paragraph("Nothing.", 2);
    return page.toString();
  }
  const head = councils.map((one) => headWords(columnName(one)));
  const onTwoLines = head.some(([top]) => top !== "");
  page.table(
    [
      ["", ...(onTwoLines ? head : councils.map(columnName))],
      ...rows.flatMap((one) => [
        [""],
        [labelCell(one), ...councils.map(({ id }) => councilCell(one.cells[id] ?? null))],
      ]),
    ],
    besideLabels(councils.length),
    { between: 1, tone: outcomeTone },
  );
  return page.toString();
}

function labelCell(asked: WordedRow): Cell {
  const { national } = asked;
  const law =
    national === null || national.outcome === "does-not-apply"
      ? []
      : [`${forceWords[national.force].label}: ${outcomeWords[national.outcome]}`];
  return [asksWords(asked), ...law];
}

/** Longer values would make a row of many lines; Markdown has them. */
const longestValue = 24;

function councilCell(cell: WordedCell | null): Cell {
  if (cell === null || cell.outcome === "does-not-apply") return "-";
  const { outcome, value } = cell;
  return [outcomeWords[outcome], ...(value === null || value.length > longestValue ? [] : [value])];
}

/** A comparison as Markdown: every matter, with clauses and what documents set. */
export function comparisonMarkdown(compared: Comparison): string {
  const comparison = word(compared);
  const { councils, responsible, rows } = comparison;
  const heads = ["Matter", ...councils.map((one) => e(columnName(one))), "Law and national guidance"];
  const body = rows.map(({ cells, national, ...asked }) => [
    e(asksWords(asked)),
    ...councils.map(({ id }) => cellMarkdown(cells[id] ?? null)),
    cellMarkdown(national),
  ]);
  const meets = councils.map(
    ({ differences, ...one }) => `- **${e(columnName(one))}:** ${differences.join(", ") || "none"}`,
  );
  const blocks = [
    `# ${title}`,
    [
      `- **As of:** ${e(asOfWords(comparison))}`,
      ...responsible.map(({ matter, says }) => `- **${matterNames[matter]}:** ${e(says)}`),
      ...remarkWords(comparison).map((says) => `- **Note:** ${e(says)}`),
      `- **Rests on:** ${e(restsOn(comparison))}`,
    ].join("\n"),
    "## Every matter side by side",
    "A dash: the document does not ask this, or not of this plan.",
    tableOf(heads, body),
    "## Differences from national law or guidance that the plan meets",
    meets.join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function cellMarkdown(cell: WordedCell | null): string {
  if (cell === null || cell.outcome === "does-not-apply") return "-";
  const { outcome, value, clauses } = cell;
  return e(`${outcomeWords[outcome]}${value === null ? "" : `: ${value}`} (${idWords(clauses)})`);
}
