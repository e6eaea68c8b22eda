import { type AssessResult, assess } from "../assess/assess.js";
import { parseDay } from "../days/plain-date.js";
import { factInfo } from "../plan/facts.js";
import { authorityOf, lastDayFor, says } from "../views/finding-groups.js";
import { idWords } from "../views/plain-words.js";
import { countQuestions, openQuestions } from "../views/questions.js";
import { type WordedReport, word } from "../views/word.js";
import type { WordedFinding } from "../views/word-finding.js";
import { listInWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import {
  type Answered,
  answerEach,
  binding,
  byRow,
  inRows,
  type Line,
  type RowProblem,
  rowCells,
  rowHeadings,
} from "./each-plan.js";
import { firstIn, headingOf, targetOf } from "./headings.js";
import type { PlanRow } from "./read-plans.js";
import { type SheetOptions, takeSheetOptions, wordOption } from "./sheet-options.js";
import { type AnswerRows, answerRows, type SheetRows } from "./table.js";

export interface CheckRowsOptions extends SheetOptions {
  /** One row a finding, or one row a plan with counts and the first thing to do. */
  readonly each?: "finding" | "plan" | undefined;
  /** Findings that are open only: what is not met or cannot be told; or all of them. */
  readonly findings?: "open" | "all" | undefined;
}

/**
 * Checks a range of plans: a heading row, and a plan in each row below it. Gives a heading row and one row a finding:
 * what was found, what to do, by when and who says so. A cell that cannot be read is a row of its own, with the name of
 * the cell, and the other plans are answered. A blank cell says that nothing is known.
 *
 * Headings are those of `planColumns`, or paths of the format such as `pupil.ehcPlan`, in any order. Takes any value;
 * throws an `OptionError` for a wrong option only.
 *
 * @example
 * checkRows([["The first day off site", "The pupil has an EHC plan"], ["2 Nov 2026", "no"]], { council: norfolk, calendar });
 */
export function checkRows(rows: SheetRows, options: CheckRowsOptions = {}): AnswerRows {
  return inRows("sheets/check-rows", () => {
    const taken = takeSheetOptions(options, ["each", "findings"]);
    const each = wordOption(taken.given, "each", ["finding", "plan"]);
    const which = wordOption(taken.given, "findings", ["open", "all"]);
    const { calendar, asOf, knownOn } = taken;
    const all = answerEach(
      rows,
      taken,
      (plan, council): AssessResult => assess(plan, { council, calendar, asOf, knownOn }),
    );
    const reports = all.answered.map((one) => ({ ...one, report: word(one.answer.report) }));
    if (each === "plan") {
      const lines = [...all.problems.map(problemSummary), ...reports.map(planSummary)];
      return answerRows(planHeadings, [...lines.sort(byRow), ...all.notes.map(noteSummary)]);
    }
    const lines = [
      ...all.problems.map(problemLine),
      ...reports.flatMap((one) => findingLines(one, which === "all")),
    ];
    return answerRows(findingHeadings, [...lines.sort(byRow), ...all.notes.map(noteLine)]);
  });
}

type Checked = Answered<unknown> & { readonly report: WordedReport };

const findingHeadings = [
  ...rowHeadings,
  ...["Result", "How binding", "Cell", "What was found", "What to do", "By", "Clauses", "Source"],
];

function problemLine({ row, cell, message }: RowProblem): Line {
  return [...rowCells(row), "not read", "", cell, message, "", "", "", ""];
}

function noteLine(note: string): Line {
  return ["", "", "note", "", "", note, "", "", "", ""];
}

/** What is not met first, what weighs most first, and of that what is due first. */
function findingLines({ row, council, report }: Checked, all: boolean): readonly Line[] {
  const findings = report.findings.filter(
    ({ outcome }) => all || outcome === "not-met" || outcome === "cannot-tell",
  );
  const lines = inOrder(findings, report).map((finding): Line => {
    const due = lastDayFor(finding, report);
    const clauses = idWords(finding.clauses);
    const source = authorityOf(finding, report).words;
    return [
      ...rowCells(row),
      resultWords(finding),
      binding[finding.severity],
      cellIn(row, finding) ?? "",
      says(finding, report),
      toDo(row, finding),
      due,
      clauses,
      source.slice(clauses.length).replace(/^[,:] /, ""),
    ];
  });
  return council === undefined ? [[...rowCells(row), ...noteLine(nationalOnly).slice(2)], ...lines] : lines;
}

const nationalOnly =
  "Only national law and guidance were checked: the row does not say that the home school belongs to a council this library knows.";

function inOrder(findings: readonly WordedFinding[], report: WordedReport): readonly WordedFinding[] {
  const key = (finding: WordedFinding): string =>
    [
      outcomeOrder.indexOf(finding.outcome),
      severityOrder.indexOf(finding.severity),
      lastDayFor(finding, report) ?? "9",
    ].join(" ");
  const keys = new Map(findings.map((finding) => [finding, key(finding)]));
  return [...findings].sort((a, b) =>
    (keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : keys.get(a) === keys.get(b) ? 0 : 1,
  );
}

const outcomeOrder: readonly WordedFinding["outcome"][] = ["not-met", "cannot-tell", "met", "does-not-apply"];
const severityOrder: readonly WordedFinding["severity"][] = ["error", "warning", "advice"];

function resultWords({ outcome, severity, force }: WordedFinding): string {
  if (force === "announced") return "announced, not in force";
  if (outcome !== "not-met") return outcome.replaceAll("-", " ");
  return { error: "to put right", warning: "caution", advice: "advice" }[severity];
}

/** The cell a finding is about, or that its answer would stand in. */
function cellIn(row: PlanRow, { at, missing, working }: WordedFinding): string | undefined {
  // A day that was compared says more than the yes or no beside it.
  const days = working.filter(({ value }) => parseDay(value) !== undefined);
  const compared = [...days, ...working].map((one) => one.at ?? factInfo(one.name)?.at ?? "");
  const pointers = [...at, ...missing.map((one) => one.at), ...compared];
  return pointers
    .map((pointer) => (pointer === "" ? undefined : row.cellOf(pointer)))
    .find((cell) => cell !== undefined);
}

function toDo(row: PlanRow, { outcome, toPutRight, missing }: WordedFinding): string {
  if (outcome === "not-met") return toPutRight ?? "";
  const fill: string[] = [];
  const add: string[] = [];
  const other: string[] = [];
  for (const { fact, at, words } of missing) {
    const cell = row.cellOf(at);
    const target = targetOf(at);
    if (cell !== undefined) fill.push(`${cell} (${fact === "attestation" ? "yes or no" : words})`);
    else if (target !== undefined) add.push(`"${headingOf(firstIn(target))}"`);
    else other.push(fact === "law" ? sentenceCase(words) : `Give ${words}`);
  }
  const once = (parts: readonly string[]): string => listInWords([...new Set(parts)]);
  return [
    fill.length === 0 ? "" : `Fill in ${once(fill)}.`,
    add.length === 0 ? "" : `Add ${add.length === 1 ? "a column" : "columns"} ${once(add)}.`,
    other.length === 0 ? "" : `${once(other)}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const planHeadings = [
  ...rowHeadings,
  ...["To put right", "Cautions", "Advice", "Cannot tell", "Open questions", "First thing to do", "By"],
];

function problemSummary({ row, cell, message }: RowProblem): Line {
  return [...rowCells(row), "", "", "", "", "", `${cell === "" ? "" : `${cell}: `}${message}`, ""];
}

function noteSummary(note: string): Line {
  return ["", "", "", "", "", "", "", note, ""];
}

function planSummary({ row, report }: Checked): Line {
  const open = report.findings.filter(({ force }) => force !== "announced");
  const count = (wanted: string): number => open.filter((one) => resultWords(one) === wanted).length;
  const [first] = inOrder(
    open.filter(({ outcome }) => outcome === "not-met" || outcome === "cannot-tell"),
    report,
  );
  const next =
    first === undefined
      ? "Nothing is known to need doing."
      : first.outcome === "not-met"
        ? toDo(row, first) || says(first, report)
        : nextQuestion(row, report);
  return [
    ...rowCells(row),
    count("to put right"),
    count("caution"),
    count("advice"),
    count("cannot tell"),
    countQuestions(openQuestions(report)),
    next,
    first === undefined ? null : lastDayFor(first, report),
  ];
}

/** The question that settles most clauses. */
function nextQuestion(row: PlanRow, report: WordedReport): string {
  const { facts, forPeople } = openQuestions(report);
  const [first] = [...facts, ...forPeople].sort((a, b) => b.clauses.length - a.clauses.length);
  const finding = report.findings.find(({ missing }) => missing.some(({ at }) => at === first?.at));
  if (first === undefined || finding === undefined) return "";
  return toDo(row, {
    ...finding,
    missing: finding.missing.filter(({ at }) => at === first.at),
  } as WordedFinding);
}
