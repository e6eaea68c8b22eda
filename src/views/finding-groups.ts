import type { Citation } from "../check/compile.js";
import { type Force, forceOrder, type Severity } from "../policy/vocabulary.js";
import { listInWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import { isWalkShown } from "./deadline-days.js";
import { dateWords, daysBetween, dayWords, evidenceWords, forceWords, idWords } from "./plain-words.js";
import type { WordedReport } from "./word.js";
import type { WordedDeadline } from "./word-duties.js";
import type { WordedFinding } from "./word-finding.js";

/** Who says so: one document, its place and how far it can be relied on. */
export interface Authority {
  /** One word: "Law", "Guidance", "Council". */
  readonly label: string;
  /** "ENG-40, statutory guidance: Keeping children safe in education, ... (2025). In force since 1 September 2024." */
  readonly words: string;
  readonly howSure: string | null;
  readonly reading: string | null;
}

/** One thing that is not met, said once however many documents ask for it. */
export interface ShownFinding {
  readonly says: string;
  readonly toPutRight: string | null;
  /** Where the days between are counted one by one; null where none are. */
  readonly daysCounted: string | null;
  readonly authorities: readonly Authority[];
}

/** Things not met that weigh the same. */
export interface FindingGroup {
  readonly name: "to-put-right" | "cautions" | "advice" | "announced";
  readonly heading: string;
  readonly findings: readonly ShownFinding[];
}

const weights: readonly {
  readonly name: FindingGroup["name"];
  readonly severity: Severity;
  readonly heading: string;
}[] = [
  { name: "to-put-right", severity: "error", heading: "To put right" },
  { name: "cautions", severity: "warning", heading: "Cautions: what should be done" },
  { name: "advice", severity: "advice", heading: "Advice" },
];

/** What is not met: first what must be put right, then what should be, then advice, then what is only announced. */
export function findingGroups(report: WordedReport): readonly FindingGroup[] {
  const open = report.findings.filter((finding) => finding.outcome === "not-met");
  const inForce = open.filter((finding) => finding.force !== "announced");
  const groups = weights.map(({ name, severity, heading }) => ({
    name,
    heading,
    findings: shownFindings(
      inForce.filter((finding) => finding.severity === severity),
      report,
    ),
  }));
  // What is not in force asks nothing of the school, so a report only points at it.
  const announced = open
    .filter((finding) => finding.force === "announced")
    .map((finding) => ({
      says: `Nothing has to be done. The plan would touch a change that is announced; \`explain ${finding.clauses[0]}\` says which.`,
      toPutRight: null,
      daysCounted: null,
      authorities: [authorityOf(finding, report)],
    }));
  return [...groups, { name: "announced", heading: "Announced, not in force", findings: announced }];
}

/** Law comes first, then guidance, then the council; what reads the same is one finding. */
function shownFindings(findings: readonly WordedFinding[], report: WordedReport): readonly ShownFinding[] {
  const byWords = new Map<string, WordedFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([
      finding.says,
      finding.toPutRight,
      finding.rule === "attested" && finding.asks,
      timeLeft(finding, report),
    ]);
    const alike = byWords.get(key);
    if (alike === undefined) byWords.set(key, [finding]);
    else alike.push(finding);
  }
  const groups = [...byWords.values()].map((alike) => alike.sort(byForce));
  groups.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byForce(a, b)));
  return groups.map((alike) => ({
    says: says(alike[0], report),
    toPutRight: alike[0]?.toPutRight ?? null,
    daysCounted: daysCounted(alike, report),
    authorities: alike.map((finding) => authorityOf(finding, report)),
  }));
}

/** The deadlines of findings of which the report lists the days counted, under the day they end on. */
function daysCounted(alike: readonly WordedFinding[], { deadlines }: WordedReport): string | null {
  const own = deadlines.filter(
    ({ rule, clauses, about, at, walk }) =>
      isWalkShown(walk) &&
      alike.some(
        (finding) =>
          finding.rule === rule &&
          finding.clauses.some((id) => clauses.includes(id)) &&
          (about === null || finding.at.length === 0 || (finding.at as readonly string[]).includes(at ?? "")),
      ),
  );
  const days = [...new Set(own.map(({ latest }) => dayWords(latest ?? "")))];
  return days.length === 0 ? null : `day by day under Deadlines, at ${listInWords(days)}`;
}

/** What a finding says, with the days left; "A person has answered no." says nothing without the question. */
export function says(finding: WordedFinding | undefined, report: WordedReport): string {
  if (finding === undefined) return "";
  if (finding.rule === "attested") return `${finding.asks} ${finding.says}`;
  const left = timeLeft(finding, report);
  return left === "" ? finding.says : `${finding.says} ${left}`;
}

/**
 * Words for what is known not to be done and may still be done in time on the day taken as today: "Not yet due: due by
 * Thursday 22 October 2026." Empty for everything else.
 */
function timeLeft(finding: WordedFinding, report: WordedReport): string {
  const { asOf } = report;
  if (asOf === null || finding.outcome !== "not-met") return "";
  const own = outstanding(finding, report);
  const first = firstDay(own);
  if (first === undefined || own.some(isLate)) return "";
  const left = daysBetween(asOf, first);
  if (left === undefined || left < 0) return "";
  if (left === 0) return "Not yet late: due today.";
  const day = dayWords(first);
  // Most sentences name the day already.
  return finding.says.includes(day)
    ? `Not yet due: ${left} ${left === 1 ? "day" : "days"} left.`
    : `Not yet due: due by ${day}.`;
}

/** The deadlines of a finding that are not kept. */
function outstanding(finding: WordedFinding, { deadlines }: WordedReport): readonly WordedDeadline[] {
  return deadlines.filter(
    (one) =>
      one.kind === "last-day" &&
      one.rule === finding.rule &&
      one.clauses.some((id) => finding.clauses.includes(id)) &&
      isOutstanding(one, finding),
  );
}

function firstDay(deadlines: readonly WordedDeadline[]): string | undefined {
  return deadlines.map(({ latest }) => latest ?? "").sort()[0];
}

/** The day by which what is not met has to be done, or had to be; null where there is none. */
export function lastDayFor(finding: WordedFinding, report: WordedReport): string | null {
  return (finding.outcome === "not-met" && firstDay(outstanding(finding, report))) || null;
}

/** Done after its last day, or planned for a day after it. */
function isLate({ status, plannedFor, latest }: WordedDeadline): boolean {
  return status === "late" || (plannedFor !== null && latest !== null && plannedFor > latest);
}

/**
 * Late, or neither done as required nor planned in time. A duty about the plan as a whole that is not met, with no day on which it was met too late, is not
 * done either: that the day is not known does not finding.
 */
function isOutstanding(one: WordedDeadline, { at }: WordedFinding): boolean {
  const { status, about, latest, plannedFor } = one;
  if (status === "cannot-tell") return about === null && at.length === 0 && latest !== null;
  return status !== "in-time" && (plannedFor === null || isLate(one));
}

function byForce(a: WordedFinding, b: WordedFinding): number {
  return forceOrder.indexOf(a.force) - forceOrder.indexOf(b.force);
}

/** The source of a finding in plain words. */
export function authorityOf(
  { citation, force, clauses, reading }: WordedFinding,
  report: WordedReport,
): Authority {
  const { document, place, edition, evidence } = citation;
  const { label, words } = forceWords[force];
  const who = force === "council" ? (report.council?.name ?? words) : words;
  // The label of law and of what is announced says all there is to say.
  const source = force === "law" || force === "announced" ? "" : `, ${who}`;
  const since = sentenceCase(sinceWords(citation, force));
  return {
    label,
    words: `${idWords(clauses)}${source}: ${document}, ${place} (${edition}). ${since}.`,
    howSure: evidenceWords[evidence],
    reading,
  };
}

function sinceWords({ inForceFrom, inForceTo }: Citation, force: Force): string {
  const from = dateWords(inForceFrom);
  if (force === "announced") return `announced ${from}`;
  return inForceTo === null ? `in force since ${from}` : `in force from ${from} to ${dateWords(inForceTo)}`;
}
