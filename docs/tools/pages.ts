import { fingerprint } from "../../src/assess/fingerprint.js";
import { type CompiledClause, compileCouncil, compileEngland } from "../../src/check/compile.js";
import { settingNameInWords, settingsInWords } from "../../src/cli/explain-words.js";
import type { Rule } from "../../src/engine/rule.js";
import type { Settings } from "../../src/engine/settings.js";
import { subjectOf } from "../../src/engine/silence.js";
import { conditionInWords } from "../../src/engine/tree-words.js";
import { factInfo, listInfo } from "../../src/plan/facts.js";
import type { Council } from "../../src/policy/accepted.js";
import type { Edition } from "../../src/policy/council-schema.js";
import { councils } from "../../src/policy/councils/index.js";
import { england } from "../../src/policy/england/england.js";
import type { Severity } from "../../src/policy/vocabulary.js";
import { circumstanceInWords } from "../../src/rules/circumstances.js";
import { everyRule } from "../../src/rules/registry.js";
import { sentenceCase } from "../../src/words/sentence-case.js";
import { settingInWords } from "../../src/words/value-words.js";
import { assumptions } from "./assumptions.js";
import { differencesPage } from "./differences-page.js";
import { type ExampleTable, readExamples } from "./examples.js";
import { formsPage } from "./forms-page.js";
import { glossaryPage } from "./glossary-page.js";
import { issueCodesPage } from "./issue-codes-page.js";
import { jsonSchemaText, shapes } from "./json-schemas.js";
import { libraryCouncilsModule } from "./library-councils.js";
import { note, page, table } from "./markdown-page.js";

// Every generated page as path and text. build-docs.ts writes them; a test compares them with what is committed.

const forceWords: Readonly<Record<string, string>> = {
  law: "law",
  "statutory-guidance": "statutory guidance",
  guidance: "guidance",
  council: "council document",
  announced: "announced, not in force",
  "data-check": "check of the plan against itself",
};

/** As reports for people call them. */
const severityWords: Readonly<Record<Severity, string>> = {
  error: "to put right",
  warning: "caution",
  advice: "advice",
};

const stageTitles: Readonly<Record<string, string>> = {
  purpose: "Purpose and grounds",
  consultation: "Consultation and decision",
  notice: "Notice",
  placement: "The placement",
  attendance: "Attendance registers",
  review: "Reviews",
  outcome: "Outcome",
  "managed-move": "Managed moves",
  documents: "Forms and letters",
  consistency: "Checks of the plan against itself",
};

interface DocumentClause {
  readonly document: string;
  readonly council: Council | undefined;
  readonly compiled: CompiledClause;
}

function allClauses(): readonly DocumentClause[] {
  const local = Object.values(councils).flatMap((council) =>
    compileCouncil(council).clauses.map((compiled) => ({ document: council.name, council, compiled })),
  );
  const national = compileEngland().clauses.map((compiled) => ({
    document: "England",
    council: undefined,
    compiled,
  }));
  return [...local, ...national];
}

/** All generated pages, by path from the root of the project. */
export function generatedPages(): ReadonlyMap<string, string> {
  const clauses = allClauses();
  const pages = new Map<string, string>();
  for (const rule of everyRule()) pages.set(`docs/rules/${rule.id}.md`, rulePage(rule, clauses));
  pages.set("docs/rules/README.md", ruleIndex(clauses));
  for (const council of Object.values(councils))
    pages.set(`docs/councils/${council.id}.md`, councilPage(council));
  pages.set("docs/councils/README.md", councilIndex());
  for (const shape of shapes) pages.set(`docs/schema/${shape}.json`, jsonSchemaText(shape));
  pages.set("src/policy/library-councils.ts", libraryCouncilsModule());
  pages.set("docs/national-law.md", nationalPage());
  pages.set("docs/clauses.md", clauseRegister(clauses));
  pages.set("docs/not-checked.md", notCheckedPage(clauses));
  pages.set("docs/differences.md", differencesPage());
  pages.set("docs/forms.md", formsPage());
  pages.set("docs/issue-codes.md", issueCodesPage());
  pages.set("docs/glossary.md", glossaryPage());
  return pages;
}

function rulePage(rule: Rule, clauses: readonly DocumentClause[]): string {
  const metWords = conditionInWords(rule.data.metWhen);
  const users = clauses.filter(({ compiled }) => compiled.rule?.id === rule.id);
  const examples = readExamples(rule.id);
  const readings = users.flatMap(({ compiled: { clause } }) =>
    clause.reading === undefined ? [] : [`- ${clause.id}: ${clause.reading}`],
  );
  return page([
    `# ${rule.id}`,
    note,
    "## The question",
    rule.asks,
    "## The words relied on",
    table(
      ["clause", "document", "place", "in our own words", "weight", "evidence"],
      users.map(({ document, compiled: { clause, citation, force, severity } }) => [
        clause.id,
        document === "England"
          ? `${citation.document}, ${citation.edition}`
          : `${document}, ${citation.edition}`,
        clause.at,
        clause.says,
        `${forceWords[force]}; ${severityWords[severity]} if not met`,
        citation.evidence,
      ]),
    ),
    "## What it is about",
    subjectWords(rule),
    "## Applies when",
    appliesWords(rule),
    "## Met when",
    metWords === "never" ? "Never: this check can warn, and never clears." : `${sentenceCase(metWords)}.`,
    "## Cannot tell when",
    `One of these is not known and could change the answer: ${needsWords(rule)}.`,
    "## What documents set",
    rule.uses.length === 0
      ? "Nothing: the rule is the same for every document that uses it."
      : table(
          ["clause", "document", ...rule.uses.map((name) => `${settingNameInWords(name)} (\`${name}\`)`)],
          users.map(({ document, compiled: { clause, settings } }) => [
            clause.id,
            document,
            ...rule.uses.map((name) => settingText(name, settings)),
          ]),
        ),
    "## Assumptions",
    [...readings, ...(assumptions[rule.id] ?? []).map((text) => `- ${text}`)].join("\n") || "None.",
    "## Worked examples",
    examples === undefined ? "None yet." : examplesText(rule.id, examples),
  ]);
}

/** What a rule is about, and what silence about it comes to. */
function subjectWords(rule: Rule): string {
  const { about, forEach, appliesWhen } = rule.data;
  const names = subjectOf(rule.data);
  const recorded = names.size > 0 && [...names].every((name) => factInfo(name)?.isRecord === true);
  const none =
    about !== undefined || forEach !== undefined || appliesWhen !== undefined
      ? "Where it is known not to be there the rule does not apply; while the plan does not say"
      : "While the plan says nothing of it";
  const what =
    about !== undefined
      ? conditionInWords(about)
      : forEach !== undefined
        ? `each ${listInfo(forEach).noun}`
        : appliesWhen !== undefined
          ? conditionInWords(appliesWhen)
          : "what it asks";
  return recorded
    ? `It is about this: ${what}. Where nothing is recorded the rule does not apply.`
    : `It is about this: ${what}. ${none}, it never comes out as met.`;
}

function appliesWords(rule: Rule): string {
  const each = rule.forEach === undefined ? "" : `Asked about each ${listInfo(rule.forEach).noun}. `;
  const { about, appliesWhen } = rule.data;
  return appliesWhen === undefined
    ? `${each}Always${about === undefined ? "" : " where there is what it is about"}; a document may tie its clause to circumstances of its own.`
    : `${each}${sentenceCase(conditionInWords(appliesWhen))}.`;
}

function needsWords(rule: Rule): string {
  const names = rule.needs.map((name) => {
    const info = factInfo(name);
    if (info === undefined) return otherFacts[name] ?? name;
    return info.kind === "yes-no" ? `whether ${info.meaning}` : info.meaning;
  });
  return [...new Set(names)].join("; ");
}

const otherFacts: Readonly<Record<string, string>> = {
  calendar: "the home school's calendar for the days counted",
  grounds: "the grounds the plan rests on",
  reviews: "which reviews are planned or were held",
  sessions: "the timetable of the week",
  documents: "which forms and letters are used, and which items were left out",
  "managedMove.agreedBy": "who agreed to the managed move",
};

function settingText(name: keyof Settings, settings: Partial<Settings>): string {
  const value = settings[name];
  return value === undefined ? "" : settingInWords(name, value as never);
}

function examplesText(id: string, { rows }: ExampleTable): string {
  const columns = ["case", "clause", "answer", "missing", "why"];
  const shown = rows.map((row) => [row.case, row.clause, row.outcome, row.missing, row.why]);
  return `${rows.length} cases in [fixtures/cases/${id}.csv](../../fixtures/cases/${id}.csv), where the facts of each stand as well.\n\n${table(columns, shown)}`;
}

function ruleIndex(clauses: readonly DocumentClause[]): string {
  const sections = Object.entries(stageTitles).map(([stage, title]) => {
    const own = everyRule().filter((rule) => rule.stage === stage);
    const rows = own.map((rule) => [
      `[${rule.id}](${rule.id}.md)`,
      rule.asks,
      clauses
        .filter(({ compiled }) => compiled.rule?.id === rule.id)
        .map(({ compiled }) => compiled.clause.id)
        .join(", "),
    ]);
    return `## ${title}\n\n${table(["rule", "question", "clauses"], rows)}`;
  });
  return page([
    "# Rules",
    note,
    `${everyRule().length} rules, each one duty. A rule knows no council: the clauses that use it give it their numbers. Withdrawn ids are listed in [retired](retired.md) and never used again.`,
    ...sections,
  ]);
}

function councilPage(council: Council): string {
  const { clauses } = compileCouncil(council);
  const rows = clauses.map(({ clause, severity }) => [
    clause.id,
    clause.at,
    clause.says,
    clause.strength,
    clause.owedBy,
    whenWords(clause.applies),
    decidedWords(clause),
    "nobody" in clause.decidedBy ? "" : severityWords[severity],
  ]);
  const readings = clauses.flatMap(({ clause }) =>
    clause.reading === undefined ? [] : [`- **${clause.id}** ${clause.reading}`],
  );
  const count = (kind: "rule" | "attest" | "nobody"): number =>
    clauses.filter(({ clause }) => kind in clause.decidedBy).length;
  return page([
    `# ${council.name}`,
    note,
    ...council.documents.map(({ title, publisher, editions }) => {
      const each = editions.map(({ edition, lastReadOn }) => `${edition} (last read on ${lastReadOn})`);
      return `*${title}*, ${publisher}: ${each.join("; ")}.`;
    }),
    `Data version \`${council.id}@${council.version}\`, fingerprint \`${fingerprint(council)}\`.`,
    `${clauses.length} clauses: ${count("rule")} decided from the plan, ${count("attest")} by a person's yes or no, ${count("nobody")} not checked. DfE code of the council: ${council.localAuthority}.`,
    council.scope === undefined
      ? ""
      : `Every clause applies only when: ${council.scope.map(circumstanceWords).join(" and ")}.`,
    "## Every clause",
    table(
      ["id", "place", "in our own words", "strength", "owed by", "applies when", "decided by", "if not met"],
      rows,
    ),
    "## Readings taken",
    readings.length === 0 ? "None: the document is clear in what is decided here." : readings.join("\n"),
  ]);
}

function whenWords(applies: Council["clauses"][number]["applies"]): string {
  return applies === undefined ? "every plan" : applies.map(circumstanceWords).join(" and ");
}

function circumstanceWords(one: NonNullable<Council["scope"]>[number]): string {
  return circumstanceInWords(one);
}

function decidedWords(clause: Council["clauses"][number], folder = "../rules/"): string {
  const decided = clause.decidedBy;
  if ("nobody" in decided) return `not checked: ${decided.nobody}`;
  if ("attest" in decided) return `a person: ${decided.attest}`;
  const settings = settingsInWords(decided.with);
  return `[${decided.rule}](${folder}${decided.rule}.md)${settings === "" ? "" : ` (${settings})`}`;
}

function editionsOf({ documents }: Council): readonly Edition[] {
  return documents.flatMap(({ editions }) => editions);
}

function councilIndex(): string {
  const rows = Object.values(councils).map((council) => [
    `[${council.name}](${council.id}.md)`,
    council.documents.map(({ title }) => title).join("; "),
    editionsOf(council)
      .map(({ edition }) => edition)
      .join("; "),
    String(council.clauses.length),
    String(council.clauses.filter((clause) => "rule" in clause.decidedBy).length),
    String(council.clauses.filter((clause) => "attest" in clause.decidedBy).length),
    String(council.clauses.filter((clause) => "nobody" in clause.decidedBy).length),
    editionsOf(council)
      .map(({ lastReadOn }) => lastReadOn)
      .join("; "),
  ]);
  return page([
    "# Councils",
    note,
    table(
      ["council", "document", "edition", "clauses", "by rule", "by a person", "not checked", "last read"],
      rows,
    ),
  ]);
}

function nationalPage(): string {
  const { clauses } = compileEngland();
  const rows = clauses.map(({ clause, citation, force, severity }) => [
    clause.id,
    `[${citation.document}](${citation.address}), ${citation.edition}: ${clause.at}`,
    clause.says,
    forceWords[force] as string,
    citation.evidence,
    `${citation.inForceFrom} to ${citation.inForceTo ?? "today"}`,
    decidedWords(clause, "rules/"),
    "nobody" in clause.decidedBy ? "" : severityWords[severity],
  ]);
  return page([
    "# National law and guidance",
    note,
    `Data version \`${england.version}\`, fingerprint \`${fingerprint(england)}\`. *Confirmed* means that the wording was read in the original; *secondary* that others report it; *unverified* that it was not seen. The direction procedure (ENG-01 to ENG-18) binds maintained schools throughout, and academies and pupil referral units from 26 July 2026: before that day what would be a breach is reported as a departure from guidance, and a placement that runs across the day cannot be told, because the transitional rules have not been read.`,
    table(
      ["id", "source", "in our own words", "weight", "evidence", "in force", "decided by", "if not met"],
      rows,
    ),
    "## Readings taken",
    clauses
      .flatMap(({ clause }) => (clause.reading === undefined ? [] : [`- **${clause.id}** ${clause.reading}`]))
      .join("\n"),
  ]);
}

function clauseRegister(clauses: readonly DocumentClause[]): string {
  const rows = clauses.map(({ document, council, compiled: { clause } }) => [
    clause.id,
    document,
    clause.at,
    clause.strength,
    "rule" in clause.decidedBy ? "rule" : "attest" in clause.decidedBy ? "a person" : "nobody",
    "rule" in clause.decidedBy ? `[${clause.decidedBy.rule}](rules/${clause.decidedBy.rule}.md)` : "",
    council === undefined
      ? "[national law](national-law.md)"
      : `[${council.name}](councils/${council.id}.md)`,
  ]);
  return page([
    "# Clause register",
    note,
    `${rows.length} clauses. An id is never reused.`,
    table(["id", "document", "place", "strength", "decided by", "rule", "page"], rows),
  ]);
}

function notCheckedPage(clauses: readonly DocumentClause[]): string {
  const left = clauses.filter(({ compiled }) => "nobody" in compiled.clause.decidedBy);
  const asked = clauses.filter(({ compiled }) => "attest" in compiled.clause.decidedBy);
  return page([
    "# What is not checked",
    note,
    `${left.length} clauses are listed in reports and decided by nobody. ${asked.length} more are decided only by a person's yes or no: the library asks, and believes the answer.`,
    table(
      ["id", "document", "place", "what it says", "why it is not checked"],
      left.map(({ document, compiled: { clause } }) => [
        clause.id,
        document,
        clause.at,
        clause.says,
        "nobody" in clause.decidedBy ? clause.decidedBy.nobody : "",
      ]),
    ),
  ]);
}
