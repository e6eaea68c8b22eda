import type { Report } from "../assess/report.js";
import type { DeadlineDay, StatusTone } from "./deadline-days.js";
import type { Differences } from "./differences.js";
import type { Authority, FindingGroup, ShownFinding } from "./finding-groups.js";
import { displayWidth, Page, type TextOptions, type Tone } from "./layout.js";
import { pageAbout } from "./life-pages.js";
import { lifeText } from "./life-text.js";
import {
  codesMeaning,
  completeForms,
  type Fingerprints,
  headings,
  type Labelled,
  noDeadlines,
  outlineOf,
  type TallyGroup,
  unstatedForms,
} from "./outline.js";
import { idWords } from "./plain-words.js";
import type { Question, Questions } from "./questions.js";
import type { ShownAction } from "./shown-actions.js";
import type { ShownForms } from "./shown-forms.js";
import { type Shown, shownSchemas, viewed } from "./viewed.js";
import type { CodeNote, WeekOfCodes } from "./week-of-codes.js";
import { readCatalogue, wordIn } from "./word.js";

export type { TextOptions } from "./layout.js";

/**
 * A report as plain text for a terminal or a letter: the verdict first, then what to do, then everything else. So are a
 * timeline, an expected register, an audit, last days and a first start. No line is longer than `width` (80 unless told,
 * at least 40); colour only when asked for. Throws an `OptionError` for anything else.
 *
 * @example toText(report, { width: 72 })
 */
export function toText(source: Shown, options: TextOptions = {}): string {
  return viewed(source, shownSchemas, () =>
    source.schema === "osd-report/1"
      ? reportText(source, options)
      : lifeText(pageAbout(wordIn(source, readCatalogue(options.catalogue))), options),
  );
}

/** A report as plain text, with the fingerprints of what it rests on. */
export function reportText(report: Report, options: TextOptions, prints?: Fingerprints): string {
  const page = new Page(options);
  const outline = outlineOf(report, options, prints);
  page.heading(outline.title);
  addLabelled(page, outline.subject, 0, 10);
  page.gap();
  page.paragraph(outline.verdict, 0, outline.tone);
  page.paragraph(outline.meaning, 0, "quiet");
  for (const group of outline.groups) addFindings(page, group);
  addRemarks(page, outline.remarks);
  addQuestions(page, outline.questions);
  addDeadlines(page, outline.deadlineDays);
  addForms(page, outline.forms);
  addActions(page, outline.actions);
  addCodes(page, outline.week);
  addDifferences(page, outline.differences);
  addRest(page, outline.rest);
  page.heading(headings.basis);
  addLabelled(page, outline.basis, 2, 17);
  return page.toString();
}

/** Only the deadlines of a report. */
export function deadlinesToText(report: Report, options: TextOptions = {}): string {
  const page = new Page(options);
  const outline = outlineOf(report, options);
  addLabelled(page, outline.subject, 0, 10);
  addRemarks(page, outline.remarks);
  addDeadlines(page, outline.deadlineDays);
  return page.toString();
}

/** Only the attendance codes of a report. */
export function codesToText(report: Report, options: TextOptions = {}): string {
  const page = new Page(options);
  const outline = outlineOf(report, options);
  addLabelled(page, outline.subject, 0, 10);
  addRemarks(page, outline.remarks);
  addCodes(page, outline.week);
  return page.toString();
}

function addRemarks(page: Page, remarks: readonly string[]): void {
  if (remarks.length > 0) page.heading(headings.remarks);
  for (const remark of remarks) page.hanging("-", remark, 2, 4);
}

function addLabelled(page: Page, rows: readonly Labelled[], indent: number, column: number): void {
  for (const [label, words] of rows) page.hanging(label, words, indent, column);
}

const groupTones: Readonly<Record<FindingGroup["name"], Tone>> = {
  "to-put-right": "bad",
  cautions: "caution",
  advice: "none",
  announced: "none",
};

function addFindings(page: Page, { name, heading, findings }: FindingGroup): void {
  if (findings.length === 0) return;
  page.heading(`${heading} (${findings.length})`);
  findings.forEach((finding, i) => {
    if (i > 0) page.gap();
    addFinding(page, finding, i + 1, groupTones[name]);
  });
}

const labels = 5;
const words = 15;

function addFinding(page: Page, finding: ShownFinding, number: number, tone: Tone): void {
  page.hanging(`${number}.`, finding.says, 1, labels, tone);
  if (finding.toPutRight !== null) page.hanging("Do this", finding.toPutRight, labels, words);
  if (finding.daysCounted !== null) page.hanging("Counted", finding.daysCounted, labels, words);
  for (const authority of finding.authorities) addAuthority(page, authority);
}

function addAuthority(page: Page, one: Authority): void {
  page.hanging(one.label, one.words, labels, words);
  if (one.howSure !== null) page.hanging("How sure", one.howSure, labels, words, "quiet");
  if (one.reading !== null) page.hanging("Reading", one.reading, labels, words, "quiet");
}

/** Where the words begin beside the number of a difference. */
const beside = 6;

function addDifferences(page: Page, { met, notes }: Differences): void {
  if (met.length === 0 && notes.length === 0) return;
  page.heading(`${headings.differences} (${met.length})`);
  for (const { id, title, sides, says } of met) {
    page.hanging(id, title, 1, beside, "heading");
    const width = Math.max(...sides.map(([who]) => displayWidth(who)));
    for (const [who, value] of sides) page.hanging(who, value, beside, beside + width + 2);
    page.paragraph(says, beside);
    page.gap();
  }
  for (const note of notes) page.paragraph(note, 2, "quiet");
}

function addQuestions(page: Page, { facts, forPeople, nobody }: Questions): void {
  const count = facts.length + forPeople.length + nobody.length;
  if (count === 0) return;
  page.heading(`${headings.questions} (${count})`);
  if (facts.length > 0) page.paragraph("Facts to add to the plan:", 2);
  for (const fact of facts) addFact(page, fact);
  if (nobody.length > 0) {
    page.gap();
    page.paragraph("What nobody can tell yet:", 2);
    for (const fact of nobody) addFact(page, fact);
  }
  if (forPeople.length === 0) return;
  if (facts.length + nobody.length > 0) page.gap();
  page.paragraph("Questions for a person to answer yes or no, under /attestations in the plan:", 2);
  for (const { words: question, clauses } of forPeople) page.hanging(idWords(clauses), question, 2, 11);
}

function addFact(page: Page, { words: fact, at, clauses }: Question): void {
  page.hanging("-", fact, 2, 4);
  page.paragraph(`settles ${idWords(clauses)}; goes to ${at}`, 6, "quiet");
}

const dueTones: Readonly<Record<StatusTone, Tone>> = { good: "good", bad: "bad", open: "caution" };

function addDeadlines(page: Page, days: readonly DeadlineDay[]): void {
  page.heading(headings.deadlines);
  if (days.length === 0) page.paragraph(noDeadlines, 2);
  days.forEach(({ day, things, walks }, i) => {
    if (i > 0) page.gap();
    page.paragraph(day, 2, "heading");
    for (const { what, status, tone, askedBy } of things) {
      page.hanging(status, what, 4, 17, "none", dueTones[tone]);
      page.paragraph(askedBy, 17, "quiet");
    }
    for (const { heading, steps } of walks) {
      page.paragraph(heading, 4);
      const width = Math.max(...steps.map((step) => step.days.length));
      for (const { days: span, why } of steps) page.hanging(span, why, 6, 6 + width + 2);
    }
  });
}

function addForms(page: Page, { open, complete, unstated }: ShownForms): void {
  const count = open.length + complete.length + unstated.length;
  if (count === 0) return;
  page.heading(`${headings.forms} (${count})`);
  for (const { title, rows } of open) {
    page.paragraph(title, 2, "heading");
    for (const [label, said] of rows) page.hanging(label, said, 4, 17);
    page.gap();
  }
  if (complete.length > 0) page.paragraph(`${completeForms}: ${complete.join("; ")}.`, 2);
  if (unstated.length > 0) page.paragraph(`${unstatedForms}: ${unstated.join("; ")}.`, 2);
}

function addActions(page: Page, actions: readonly ShownAction[]): void {
  if (actions.length === 0) return;
  page.heading(`${headings.actions} (${actions.length})`);
  for (const { status, tone, what, when } of actions) {
    page.hanging(status, what, 4, 17, "none", dueTones[tone]);
    page.paragraph(when, 17, "quiet");
  }
}

function addCodes(page: Page, { hosts, rows, notes }: WeekOfCodes): void {
  page.heading(headings.codes);
  page.paragraph(codesMeaning, 2, "quiet");
  hosts.forEach((host, i) => {
    page.paragraph(`Host ${i + 1} is ${host}.`, 2);
  });
  const atOnce = Math.max(1, Math.floor((page.width - 60) / 10));
  for (let from = 0; from === 0 || from < hosts.length; from += atOnce) {
    const shown = hosts.slice(from, from + atOnce);
    const heads = ["Half day", "Where", "Home register", ...shown.map((_, i) => `Host ${from + i + 1}`)];
    const body = rows.map((row) => [
      row.halfDay,
      row.where,
      ...[row.home, ...row.hosts.slice(from, from + atOnce)].map(({ code, note }) => `${code} (${note})`),
    ]);
    page.gap();
    page.table([heads, ...body], [{ gives: true }, { gives: true }, {}, ...shown.map(() => ({}))], {
      indent: 2,
    });
  }
  page.gap();
  for (const note of notes) addCodeNote(page, note);
}

function addCodeNote(page: Page, { number, says, otherwise, lead, asBefore, ids }: CodeNote): void {
  page.hanging(`(${number})`, `${says}${ids === "" ? "" : ` [${ids}]`}`, 2, 7);
  if (otherwise.length > 0) page.paragraph(`${lead}:`, 7, "quiet");
  for (const { code, when } of otherwise) page.hanging(code, `if ${when}`, 7, 11, "quiet");
  if (asBefore !== null) page.paragraph(asBefore, 7, "quiet");
}

function addRest(page: Page, groups: readonly TallyGroup[]): void {
  page.heading(headings.rest);
  for (const { heading, tallies } of groups) {
    page.gap();
    page.paragraph(heading, 2);
    for (const { label, count, ids } of tallies) {
      if (count > 0) page.hanging(`${label} ${count}`, ids, 4, 23);
    }
  }
}
