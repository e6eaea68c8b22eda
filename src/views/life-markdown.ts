import type { LifeEntry, LifePage, LifePart } from "./life-page.js";
import { escaped as e, tableOf } from "./markdown-words.js";

/** A page about a direction over time as Markdown. */
export function lifeMarkdown({ title, subject, verdict, parts }: LifePage): string {
  const [first = "", ...rest] = verdict;
  const blocks = [
    `# ${e(title)}`,
    subject.map(([label, words]) => `- **${e(label)}:** ${e(words)}`).join("\n"),
    `**${e(first)}**`,
    ...rest.map(e),
    ...parts.flatMap(partBlocks),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function partBlocks({ heading, intro, table, entries = [] }: LifePart): readonly string[] {
  const [heads = [], ...rows] = table ?? [];
  return [
    `## ${e(heading)}`,
    ...(intro === undefined ? [] : [e(intro)]),
    ...(table === undefined
      ? []
      : [
          tableOf(
            heads.map(e),
            rows.map((row) => row.map(e)),
          ),
        ]),
    ...(entries.length === 0 ? [] : [entries.map(entryLines).join("\n")]),
  ];
}

function entryLines({ label, what, lines }: LifeEntry): string {
  const head = label === "-" ? `- ${e(what)}` : `- **${e(label)}** ${e(what)}`;
  return [head, ...lines.map(([name, words]) => `  - ${name === "" ? "" : `${e(name)}: `}${e(words)}`)].join(
    "\n",
  );
}
