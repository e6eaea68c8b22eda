import type { Finding, Report } from "../assess/report.js";
import type { OutcomeWord } from "../engine/outcome.js";
import { idWords, outcomeWords } from "../views/plain-words.js";

/** A matter several councils rule on, each in its own way. */
interface ComparedMatter {
  readonly label: string;
  readonly rules: readonly string[];
}

/** The matters a newcomer sees side by side; the labels fit the first column. */
const matters: readonly ComparedMatter[] = [
  { label: "Parents agree", rules: ["parents-agree"] },
  { label: "Who decides", rules: ["decided-by-those-with-the-power", "decided-by-the-body-of-the-school"] },
  { label: "Notice to parents", rules: ["parents-told-in-time"] },
  { label: "Notice to council", rules: ["council-told-in-time"] },
  { label: "Council's own form", rules: ["council-form-sent"] },
  {
    label: "EHC team asked",
    rules: [
      "ehc-coordinator-consulted",
      "ehc-coordinator-told-before-the-decision",
      "send-team-asked-first",
      "send-support-or-interim-review",
    ],
  },
  {
    label: "Virtual School asked",
    rules: [
      "virtual-school-consulted",
      "virtual-school-consulted-before-the-decision",
      "virtual-school-told-before-the-decision",
      "virtual-school-supports",
    ],
  },
  { label: "Two-day limit", rules: ["within-sessions-at-one-unregistered-provider"] },
  { label: "Short week reported", rules: ["part-time-form-sent"] },
  {
    label: "Online: not code B",
    rules: ["no-b-for-online-lessons-at-home", "no-attending-code-for-online-lessons-at-home"],
  },
  {
    label: "Reviews soon enough",
    rules: ["reviews-no-further-apart-than", "first-review-within-school-weeks"],
  },
  { label: "Review invitations", rules: ["review-invitation-in-time"] },
  { label: "Targets in steps", rules: ["targets-incremental"] },
  { label: "Who pays transport", rules: ["transport-paid-by-those-named"] },
];

const colours: Readonly<Record<string, string>> = { "not met": "31", "cannot tell": "33", met: "32" };

/** Columns of the first column, and of each one beside it: five councils fit on 80. */
export const labelWidth = 21;
export const cellWidth = 12;

/** The same plan under several councils, as a table of 80 columns: what each document says of each matter. */
export function comparisonTable(reports: readonly Report[], colour: boolean): string {
  const names = reports.map(({ council }) => headWords(council?.name ?? ""));
  const lines = [
    row(
      "",
      names.map(([top]) => top),
      false,
    ),
    row(
      "",
      names.map(([, bottom]) => bottom),
      false,
    ),
    ...matters.map(({ label, rules }) =>
      row(
        label,
        reports.map((report) => outcomeOf(report, rules)),
        colour,
      ),
    ),
    "",
    row(
      "Clauses in all",
      reports.map(({ clauses }) => String(councilClauses(clauses).length)),
      false,
    ),
    ...totals.map(([label, outcome]) =>
      row(
        label,
        reports.map(({ clauses }) =>
          String(councilClauses(clauses).filter((one) => one.outcome === outcome).length),
        ),
        false,
      ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const totals: readonly (readonly [string, OutcomeWord])[] = [
  ["  not met", "not-met"],
  ["  cannot tell", "cannot-tell"],
  ["  met", "met"],
];

function councilClauses(clauses: Report["clauses"]): readonly { readonly outcome: OutcomeWord }[] {
  return Object.values(clauses).filter(({ force }) => force === "council");
}

/** "Worcestershire" takes two lines: "Worcester-" and "shire". */
export function headWords(name: string): readonly [string, string] {
  const end = "shire";
  return name.length >= cellWidth - 2 && name.endsWith(end)
    ? [`${name.slice(0, -end.length)}-`, end]
    : ["", name];
}

/** One line of a table. */
export function row(label: string, cells: readonly string[], colour: boolean): string {
  const shown = cells.map((cell) => {
    const gap = " ".repeat(Math.max(0, cellWidth - cell.length));
    const code = colour ? colours[cell] : undefined;
    return (code === undefined ? cell : `\u001b[${code}m${cell}\u001b[0m`) + gap;
  });
  return (label.padEnd(labelWidth) + shown.join("")).trimEnd();
}

const worstFirst: readonly Finding["outcome"][] = ["not-met", "cannot-tell", "met"];

/** The worst of some findings in words; a dash where there is none that applies. */
function worst(found: readonly Finding[]): string {
  for (const outcome of worstFirst) {
    if (found.some((finding) => finding.outcome === outcome)) return outcomeWords[outcome];
  }
  return "-";
}

function outcomeOf({ findings }: Report, rules: readonly string[]): string {
  return worst(findings.filter(({ force, rule }) => force === "council" && rules.includes(rule)));
}

const lawForces: readonly string[] = ["law", "statutory-guidance"];

/** What law and statutory guidance say of the same matters, with the ids of their clauses; the same under every council. */
export function nationalList({ findings }: Report, colour: boolean): string {
  const lines = matters.flatMap(({ label, rules }) => {
    const found = findings.filter(({ force, rule }) => lawForces.includes(force) && rules.includes(rule));
    const ids = found.flatMap(({ clauses }) => clauses);
    return ids.length === 0 ? [] : [row(label, [worst(found), idWords(ids)], colour)];
  });
  return `${lines.join("\n")}\n`;
}
