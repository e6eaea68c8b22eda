import type { Counts, Report } from "../assess/report.js";
import { contentHash } from "../engine/content-hash.js";
import type { OutcomeWord } from "../engine/outcome.js";
import type { ClauseId } from "../plan/plan.js";
import type { PolicyVersion } from "../policy/policy-version.js";
import { sentenceCase } from "../words/sentence-case.js";
import { type DeadlineDay, deadlineDays } from "./deadline-days.js";
import { type Differences, differencesIn } from "./differences.js";
import { type FindingGroup, findingGroups, type ShownFinding } from "./finding-groups.js";
import { countWords, dateWords, dayWords, idsInOrder, idWords } from "./plain-words.js";
import { countQuestions, openQuestions, type Questions } from "./questions.js";
import { type ShownAction, shownActions } from "./shown-actions.js";
import { formsIn, type ShownForms } from "./shown-forms.js";
import { type WeekOfCodes, weekOfCodes } from "./week-of-codes.js";
import { readCatalogue, type WordedBasis, type WordedReport, type WordingOptions, wordIn } from "./word.js";

/** A label with its words. */
export type Labelled = readonly [label: string, words: string];

/** A number of clauses that came out one way, with their ids. */
export interface Tally {
  readonly label: string;
  readonly count: number;
  readonly ids: string;
}

/** The clauses of one document that need nothing more said. */
export interface TallyGroup {
  readonly heading: string;
  readonly tallies: readonly Tally[];
}

/** What a page about a report says, in the order it says it. Text and Markdown only lay it out. */
export interface Outline {
  readonly title: string;
  readonly subject: readonly Labelled[];
  readonly verdict: string;
  /** Bad where something has to be put right, good only where nothing that has to be met is open. */
  readonly tone: "good" | "bad" | "caution";
  readonly meaning: string;
  readonly groups: readonly FindingGroup[];
  readonly questions: Questions;
  readonly deadlineDays: readonly DeadlineDay[];
  readonly forms: ShownForms;
  readonly actions: readonly ShownAction[];
  readonly week: WeekOfCodes;
  readonly differences: Differences;
  readonly remarks: readonly string[];
  readonly rest: readonly TallyGroup[];
  readonly basis: readonly Labelled[];
}

export const headings = {
  differences: "Where the council and national rules differ",
  questions: "What the plan does not say",
  deadlines: "Deadlines",
  forms: "Forms, letters and notices",
  actions: "Rolls and records",
  codes: "Attendance codes to expect",
  remarks: "Worth knowing",
  rest: "Every clause by its id",
  basis: "What this check rests on",
} as const;

export const codesMeaning =
  "What each register should show if things go as planned. A code is written on the day, never in advance.";
export const completeForms = "Complete";
export const unstatedForms = "Templates the plan does not mention; nobody has to use them";
export const noDeadlines = "None that can be worked out from the plan.";

/** Fingerprints of what a report rests on, where whoever shows it has that at hand. */
export interface Fingerprints {
  readonly council?: string | undefined;
  readonly law?: string;
  readonly calendar?: string | undefined;
}

export function outlineOf(given: Report, wording: WordingOptions, prints: Fingerprints = {}): Outline {
  const report = wordIn(given, readCatalogue(wording.catalogue));
  const groups = findingGroups(report);
  const questions = openQuestions(report);
  return {
    title: "Off-site direction: check of a plan",
    subject: subjectOf(report),
    verdict: verdictOf(groups, questions, saysNothingYet(given)),
    tone: given.anyError ? "bad" : mustsOf(given).includes("cannot-tell") ? "caution" : "good",
    meaning:
      "Met means that this check found nothing wrong in what the plan says. It does not prove that the plan is lawful. Nothing is taken as done that the plan does not say.",
    groups,
    differences: differencesIn(report),
    questions,
    deadlineDays: deadlineDays(report),
    forms: formsIn(report),
    actions: shownActions(report),
    week: weekOfCodes(report),
    remarks: remarkWords(report),
    rest: restOf(report),
    basis: basisOf(given, prints),
  };
}

/** What is worth knowing of a plan, of what is known of law and documents, and of the calendars. */
export function remarkWords({ remarks, calendarNotes }: WordedBasis): readonly string[] {
  return [
    ...remarks.map(({ says, clauses }) => (clauses.length === 0 ? says : `${says} (${idWords(clauses)})`)),
    ...calendarNotes.map(({ says }) => says),
  ];
}

/** A version of a policy, with the days for which it is known. */
export function policyWords({ version, knownFrom, knownTo }: PolicyVersion): string {
  return `${version} (known from ${dateWords(knownFrom)} to ${dateWords(knownTo)})`;
}

/** How everything that has to be met comes out. */
function mustsOf({ findings }: Report): readonly OutcomeWord[] {
  return findings.flatMap(({ severity, outcome }) => (severity === "error" ? [outcome] : []));
}

/** Whether a plan leaves open everything that has to be met, so that nothing can be said of it yet. */
export function saysNothingYet(report: Report): boolean {
  const musts = mustsOf(report);
  return musts.includes("cannot-tell") && !musts.includes("met") && !musts.includes("not-met");
}

/** What the report is about, and as of which day. */
function subjectOf(report: WordedReport): readonly Labelled[] {
  const { council, asOf } = report;
  const national = "England's law and national guidance";
  const against: readonly Labelled[] =
    council === null
      ? [["Against", `${national} only`]]
      : [["Against", `${council.name}: ${council.title} (${council.edition}), and ${national}`]];
  return [
    ...against,
    ["As of", asOf === null ? "no day given" : dayWords(asOf)],
    ["Calendar", calendarWords(report)],
  ];
}

const issuers: Readonly<Record<string, string>> = {
  school: "the school's own",
  trust: "the trust's",
  council: "the council's",
  starter: "a starter calendar from a council's model dates",
};

function calendarWords({ calendar }: WordedReport): string {
  if (calendar === null) return "none given, so no school days were counted; add the school's own";
  const issuer =
    calendar.issuedBy === null ? "issuer not stated" : (issuers[calendar.issuedBy] ?? calendar.issuedBy);
  return `${issuer}, ${dayWords(calendar.from)} to ${dayWords(calendar.to)}`;
}

function verdictOf(groups: readonly FindingGroup[], questions: Questions, nothingYet: boolean): string {
  const findings = (name: FindingGroup["name"]): readonly ShownFinding[] =>
    groups.find((group) => group.name === name)?.findings ?? [];
  const advice = findings("advice").length;
  const wrong = findings("to-put-right").length;
  const count = countQuestions(questions);
  const open = countWords(count, "question open", "questions open");
  if (nothingYet)
    return `Cannot say yet: the plan leaves open everything that has to be met. ${sentenceCase(open)}.`;
  const parts = [
    wrong === 0
      ? `nothing to put right${count === 0 ? "" : " in what the plan says"}`
      : countWords(wrong, "thing to put right", "things to put right"),
    countWords(findings("cautions").length, "caution", "cautions"),
    ...(advice === 0 ? [] : [countWords(advice, "piece of advice", "pieces of advice")]),
    open,
  ];
  return `${sentenceCase(parts.join(", "))}.`;
}

function restOf(report: WordedReport): readonly TallyGroup[] {
  const own = report.council;
  const isCouncil = (id: ClauseId): boolean => report.clauses[id]?.force === "council";
  const national = tallies(report, report.counts.national, (id) => !isCouncil(id));
  const groups: TallyGroup[] = [{ heading: "England's law and national guidance", tallies: national }];
  if (own !== null)
    groups.unshift({ heading: own.name, tallies: tallies(report, report.counts.council, isCouncil) });
  return groups;
}

function tallies(report: WordedReport, counts: Counts, belongs: (id: ClauseId) => boolean): readonly Tally[] {
  const ids = idsInOrder(Object.keys(report.clauses).filter(belongs) as ClauseId[]);
  const tally = (label: string, outcome: OutcomeWord, count: number): Tally => ({
    label,
    count,
    ids: idWords(ids.filter((id) => report.clauses[id]?.outcome === outcome)),
  });
  return [
    tally("Met", "met", counts.met),
    tally("Not met", "not-met", counts.notMet),
    tally("Cannot tell", "cannot-tell", counts.cannotTell),
    tally("Does not apply", "does-not-apply", counts.doesNotApply),
    tally("Not checked", "not-checked", counts.notChecked),
  ];
}

function basisOf(report: Report, prints: Fingerprints): readonly Labelled[] {
  const { council, law } = report;
  const withPrint = (version: PolicyVersion, print: string | undefined): string =>
    print === undefined ? policyWords(version) : `${policyWords(version)}, fingerprint ${print}`;
  const basis: Labelled[] = [["Library", `offsite-direction ${report.library}`]];
  if (council !== null) basis.push(["Council data", withPrint(council, prints.council)]);
  basis.push(["National data", withPrint(law, prints.law)]);
  if (prints.calendar !== undefined) basis.push(["Calendar", `fingerprint ${prints.calendar}`]);
  basis.push(["This report", `fingerprint ${contentHash(report)}`]);
  return basis;
}
