import type { Finding, Report } from "../assess/report.js";
import type { OutcomeWord } from "../engine/outcome.js";
import { type Cell, type Column, Page, type Tone } from "../views/layout.js";
import { idWords, outcomeWords } from "../views/plain-words.js";

/** A matter several councils rule on, each in its own way. */
interface ComparedMatter {
  readonly label: string;
  readonly rules: readonly string[];
}

/** The matters a newcomer sees side by side. */
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

/** The same plan under several councils, as a table of 80 columns: what each document says of each matter. */
export function comparisonTable(reports: readonly Report[], colour: boolean): string {
  const page = new Page({ colour });
  const own = (report: Report): readonly OutcomeWord[] =>
    Object.values(report.clauses).flatMap(({ force, outcome }) => (force === "council" ? [outcome] : []));
  page.table(
    [
      ["", ...reports.map(({ council }) => headWords(council?.name ?? ""))],
      ...matters.map(({ label, rules }) => [label, ...reports.map((report) => outcomeOf(report, rules))]),
      [""],
      ["Clauses in all", ...reports.map((report) => String(own(report).length))],
      ...worstFirst.map((outcome) => [
        outcomeWords[outcome],
        ...reports.map((report) => String(own(report).filter((one) => one === outcome).length)),
      ]),
    ],
    besideLabels(reports.length),
    { between: 1, tone: outcomeTone },
  );
  return page.toString();
}

/** Columns for labels and as many councils: five fit on 80. */
export function besideLabels(councils: number): readonly Column[] {
  return [{ width: 20 }, ...Array.from({ length: councils }, () => ({ width: 11 }))];
}

/** "Worcestershire" takes two lines: "Worcester-" and "shire"; a shorter name stands on the second. */
export function headWords(name: string): Cell {
  const end = "shire";
  return name.length > 9 && name.endsWith(end) ? [`${name.slice(0, -end.length)}-`, end] : ["", name];
}

const tones: Readonly<Record<string, Tone>> = { "not met": "bad", "cannot tell": "caution", met: "good" };

/** An outcome stands out from what is beside it. */
export function outcomeTone(text: string): Tone {
  return Object.hasOwn(tones, text) ? (tones[text] as Tone) : "none";
}

const worstFirst = ["not-met", "cannot-tell", "met"] as const;

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
  const rows = matters.flatMap(({ label, rules }) => {
    const found = findings.filter(({ force, rule }) => lawForces.includes(force) && rules.includes(rule));
    const ids = found.flatMap(({ clauses }) => clauses);
    return ids.length === 0 ? [] : [[label, worst(found), idWords(ids)]];
  });
  const page = new Page({ colour });
  page.table(rows, [...besideLabels(1), { gives: true }], { between: 1, heads: false, tone: outcomeTone });
  return page.toString();
}
