import { allDifferences, type DifferenceWords, type SideWords } from "../../src/cli/difference-words.js";
import { note, page, table } from "./markdown-page.js";

/** The page of all differences between councils' documents and national law or guidance. */
export function differencesPage(): string {
  const all = allDifferences();
  const met = all.filter(isMet).length;
  return page([
    "# Where councils' documents and national rules differ",
    note,
    `${all.length} places where a council's document and national law or guidance differ, or are easily taken to. A plan can meet ${met} of them; for the others the page says why not. A report lists those its plan meets under \`differences\`, and under \`openDifferences\` those of which the plan does not say enough to tell that, or which side governs.`,
    "Local guidance never weakens law. *Governs* says which side decides, and what it comes to for a plan on the wrong side. *Confirmed*, *secondary* and *unverified* are as in [national law](national-law.md).",
    table(
      ["id", "about", "councils", "can a plan meet it"],
      all.map((one) => [
        `[${one.id}](#${one.id.toLowerCase()})`,
        one.title,
        one.positions.map(({ who }) => who).join("; ") || "none",
        isMet(one) ? "yes" : "no",
      ]),
    ),
    ...all.map(section),
  ]);
}

function isMet({ positions }: DifferenceWords): boolean {
  return positions.some(({ meets }) => meets !== null);
}

function section(difference: DifferenceWords): string {
  const { id, title, national, evidence, positions, never } = difference;
  const parts = [
    `## ${id}`,
    `**${title}.**`,
    `*National law and guidance*${inClauses(national)}: ${national.says} Evidence: ${evidence}.${fromSources(national)}`,
  ];
  for (const { who, side, national: own, meets, never: why, resolved } of positions) {
    const lines = [`*${who}*${inClauses(side)}: ${side.says}${fromSources(side)}`];
    if (own !== null) lines.push(`- against it${inClauses(own)}: ${own.says}`);
    lines.push(`- the two values: ${side.value} / ${(own ?? national).value}`);
    if (why !== null) lines.push(`- no plan can meet it: ${why}`);
    if (meets !== null) lines.push(`- a plan meets it where ${meets}`);
    for (const { when, says, result } of resolved) {
      const head = when === null ? (resolved.length > 1 ? "otherwise: " : "") : `if ${when}: `;
      lines.push(`- ${head}${says} *Governs: ${result}.*`);
    }
    const [first = "", ...rest] = lines;
    parts.push(`${first}\n\n${rest.join("\n")}`);
  }
  if (never !== null) parts.push(`No plan can meet it: ${never}`);
  return parts.join("\n\n");
}

function inClauses({ clauses }: SideWords): string {
  return clauses.length === 0 ? "" : ` (${clauses.join(", ")})`;
}

function fromSources({ sources }: SideWords): string {
  return sources.length === 0 ? "" : ` Source: ${sources.join("; ")}.`;
}
