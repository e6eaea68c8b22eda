import type { Report } from "../assess/report.js";
import { takeOptions } from "../input/options.js";
import type { DeadlineDay } from "./deadline-days.js";
import type { Differences } from "./differences.js";
import type { FindingGroup, ShownFinding } from "./finding-groups.js";
import { lifeMarkdown } from "./life-markdown.js";
import { pageAbout } from "./life-pages.js";
import { escaped as e, tableOf } from "./markdown-words.js";
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
import type { WeekOfCodes } from "./week-of-codes.js";
import { readCatalogue, type WordingOptions, wordIn } from "./word.js";

/**
 * A report as Markdown with tables, in the order of `toText`; a timeline, an expected register, an audit, last days and a
 * first start too. Whatever a council's data holds is escaped. Throws an `OptionError` for anything else.
 *
 * @example toMarkdown(report)
 */
export function toMarkdown(source: Shown, options: WordingOptions = {}): string {
  return viewed(source, shownSchemas, () => {
    const wording = takeOptions(options, ["catalogue"], "second") as WordingOptions;
    return source.schema === "osd-report/1"
      ? reportMarkdown(source, wording)
      : lifeMarkdown(pageAbout(wordIn(source, readCatalogue(wording.catalogue))));
  });
}

/** A report as Markdown, with the fingerprints of what it rests on. */
export function reportMarkdown(report: Report, wording: WordingOptions, prints?: Fingerprints): string {
  const outline = outlineOf(report, wording, prints);
  return page([
    `# ${e(outline.title)}`,
    labelled(outline.subject),
    `**${e(outline.verdict)}**`,
    e(outline.meaning),
    ...outline.groups.flatMap(findings),
    ...remarks(outline.remarks),
    ...questions(outline.questions),
    ...deadlines(outline.deadlineDays),
    ...forms(outline.forms),
    ...actions(outline.actions),
    ...codes(outline.week),
    ...differences(outline.differences),
    ...rest(outline.rest),
    `## ${headings.basis}`,
    labelled(outline.basis),
  ]);
}

/** Only the deadlines of a report. */
export function deadlinesToMarkdown(report: Report): string {
  const outline = outlineOf(report, {});
  return page([labelled(outline.subject), ...remarks(outline.remarks), ...deadlines(outline.deadlineDays)]);
}

/** Only the attendance codes of a report. */
export function codesToMarkdown(report: Report): string {
  const outline = outlineOf(report, {});
  return page([labelled(outline.subject), ...remarks(outline.remarks), ...codes(outline.week)]);
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

function labelled(rows: readonly Labelled[]): string {
  return rows.map(([label, words]) => `- **${e(label)}:** ${e(words)}`).join("\n");
}

function findings({ heading, findings: list }: FindingGroup): readonly string[] {
  if (list.length === 0) return [];
  return [`## ${e(heading)} (${list.length})`, list.map(finding).join("\n")];
}

function finding({ says, toPutRight, daysCounted, authorities }: ShownFinding, index: number): string {
  const number = `${index + 1}. `;
  const lines = [`${number}**${e(says)}**`];
  const add = (label: string, words: string | null): void => {
    if (words !== null) lines.push(`${" ".repeat(number.length)}- ${e(label)}: ${e(words)}`);
  };
  add("Do this", toPutRight);
  add("Counted", daysCounted);
  for (const { label, words, howSure, reading } of authorities) {
    add(label, words);
    add("How sure", howSure);
    add("Reading", reading);
  }
  return lines.join("\n");
}

function questions({ facts, forPeople, nobody }: Questions): readonly string[] {
  const count = facts.length + forPeople.length + nobody.length;
  if (count === 0) return [];
  const rows = (list: readonly Question[]): readonly (readonly string[])[] =>
    list.map(({ words, at, clauses }) => [e(words), e(idWords(clauses)), e(at)]);
  const block = (head: string, list: readonly Question[]): readonly string[] =>
    list.length === 0 ? [] : [tableOf([head, "Settles", "Where in the plan"], rows(list))];
  return [
    `## ${headings.questions} (${count})`,
    ...block("Fact to add to the plan", facts),
    ...block("What nobody can tell yet", nobody),
    ...block("Question for a person to answer yes or no", forPeople),
  ];
}

function remarks(list: readonly string[]): readonly string[] {
  return list.length === 0
    ? []
    : [`## ${headings.remarks}`, list.map((remark) => `- ${e(remark)}`).join("\n")];
}

function differences({ met, notes }: Differences): readonly string[] {
  if (met.length === 0 && notes.length === 0) return [];
  const [first] = met;
  const rows = met.map(({ id, title, sides, says }) => [
    e(id),
    e(title),
    ...sides.map(([, value]) => e(value)),
    e(says),
  ]);
  return [
    `## ${headings.differences} (${met.length})`,
    ...(first === undefined
      ? []
      : [tableOf(["", "About", ...first.sides.map(([who]) => e(who)), "Which governs"], rows)]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${e(note)}`).join("\n")]),
  ];
}

function forms({ open, complete, unstated }: ShownForms): readonly string[] {
  const count = open.length + complete.length + unstated.length;
  if (count === 0) return [];
  const blocks = open.map(({ title, rows }) => `**${e(title)}**\n\n${labelled(rows)}`);
  if (complete.length > 0) blocks.push(`${completeForms}: ${e(complete.join("; "))}.`);
  if (unstated.length > 0) blocks.push(`${unstatedForms}: ${e(unstated.join("; "))}.`);
  return [`## ${headings.forms} (${count})`, ...blocks];
}

function actions(list: readonly ShownAction[]): readonly string[] {
  if (list.length === 0) return [];
  const rows = list.map(({ what, status, when }) => [e(what), `**${e(status)}**`, e(when)]);
  return [
    `## ${headings.actions} (${list.length})`,
    tableOf(["What is to be done", "How it stands", "When, and asked by"], rows),
  ];
}

function deadlines(days: readonly DeadlineDay[]): readonly string[] {
  if (days.length === 0) return [`## ${headings.deadlines}`, noDeadlines];
  const rows = (kind: DeadlineDay["kind"]): readonly (readonly string[])[] =>
    days
      .filter((one) => one.kind === kind)
      .flatMap(({ day, things }) =>
        things.map(({ what, status, askedBy }) => [e(day), e(what), `**${e(status)}**`, e(askedBy)]),
      );
  const [last, first] = [rows("last-day"), rows("first-day")];
  const walks = days.flatMap((day) => day.walks.map((walk) => ({ day: day.day, ...walk })));
  return [
    `## ${headings.deadlines}`,
    ...(last.length === 0 ? [] : [tableOf(["Last day", "What is due", "How it stands", "Asked by"], last)]),
    ...(first.length === 0
      ? []
      : [tableOf(["From which day", "What has to be met", "How it stands", "Asked by"], first)]),
    ...walks.map(({ day, heading, steps }) =>
      [
        `**${e(day)}.** ${e(heading)}\n`,
        ...steps.map(({ days: span, why }) => `- ${e(span)}: ${e(why)}`),
      ].join("\n"),
    ),
  ];
}

function codes({ hosts, rows, notes }: WeekOfCodes): readonly string[] {
  const heads = ["Half day", "Where", "Home register", ...hosts.map((host) => `Register of ${e(host)}`)];
  const body = rows.map(({ halfDay, where, home, hosts: theirs }) => [
    e(halfDay),
    e(where),
    ...[home, ...theirs].map(({ code, note }) => `${e(code)} (${note})`),
  ]);
  const list = notes.flatMap(({ number, says, otherwise, lead, asBefore, ids }) => {
    const others = otherwise.map(({ code, when }) => `${code} if ${when}`).join("; ");
    const parts = [
      says,
      ...(others === "" ? [] : [`${lead}: ${others}.`]),
      ...(asBefore === null ? [] : [asBefore]),
      ...(ids === "" ? [] : [`(${ids})`]),
    ];
    return `- (${number}) ${e(parts.join(" "))}`;
  });
  return [`## ${headings.codes}`, codesMeaning, tableOf(heads, body), list.join("\n")];
}

function rest(groups: readonly TallyGroup[]): readonly string[] {
  const blocks = groups.map(({ heading, tallies }) =>
    tableOf(
      [e(heading), "Clauses", "Ids"],
      tallies
        .filter(({ count }) => count > 0)
        .map(({ label, count, ids }) => [e(label), String(count), e(ids)]),
    ),
  );
  return [`## ${headings.rest}`, ...blocks];
}
