import type { CalendarNote } from "../calendar/calendar-notes.js";
import { calendarNotes, type SchoolCalendar } from "../calendar/school-calendar.js";
import { type CheckedDocument, checkDocument } from "../check/check-document.js";
import {
  type CompiledCheck,
  type CompiledClause,
  type CompiledDocument,
  checksInUse,
  compileCouncil,
  compileEngland,
} from "../check/compile.js";
import { type Inquiry, isInForce, missingFacts } from "../check/evaluate.js";
import { outcomesByClause } from "../check/outcomes-by-clause.js";
import { versionOf } from "../check/policy-in-use.js";
import type { Prepared } from "../check/prepare.js";
import { citationFor, weightOf } from "../check/weight.js";
import { textOfDay } from "../days/plain-date.js";
import { actionsFor } from "../duties/actions-for.js";
import { deadlinesBy } from "../duties/deadline.js";
import { readFact } from "../engine/condition.js";
import { wordsFor } from "../engine/missing-fact.js";
import {
  CANNOT_TELL,
  DOES_NOT_APPLY,
  MET,
  NOT_MET,
  type Outcome,
  outcomes as outcomeWords,
} from "../engine/outcome.js";
import type { Settings } from "../engine/settings.js";
import { NO, UNKNOWN, YES } from "../engine/verdict.js";
import { isPlanFact } from "../plan/facts.js";
import type { Council } from "../policy/accepted.js";
import { standingOf } from "../policy/editions.js";
import { englandVersion } from "../policy/england/version.js";
import { awaitedCodes } from "../register/awaited-codes.js";
import { expectedWeek } from "../register/expected-codes.js";
import { libraryVersion } from "../version.js";
import {
  cannotTellSentence,
  confirmedSentence,
  deniedSentence,
  doesNotApplySentence,
  metSentence,
  notMetSentences,
  notRecordedSentence,
} from "../words/sentences.js";
import { factInWords, settingInWords } from "../words/value-words.js";
import { clauseResults } from "./clause-results.js";
import { differencesOn } from "./differences/differences-on.js";
import { formsFor } from "./forms/forms-for.js";
import { remarksOn } from "./remarks.js";
import type { ClauseResult, Counts, Finding, Report, Unchecked, WorkingValue } from "./report.js";
import { workingOfEntries } from "./working-of-entries.js";

/** Puts what was found into words and order: the council's document first, then national law and guidance. */
export function buildReport(prepared: Prepared): Report {
  const { council, inquiry, schoolCalendar: calendar } = prepared;
  const local = council === undefined ? undefined : checkDocument(compileCouncil(council), inquiry);
  const national = checkDocument(compileEngland(), inquiry);
  const documents = local === undefined ? [national] : [local, national];
  const clauses = clauseResults(documents, inquiry);
  const { context } = inquiry;
  const codes = expectedWeek(context.facts, council?.codeClauses);
  const findings = documents.flatMap((checked) => findingsOf(checked, inquiry, codes));
  const { asOf } = prepared.days;
  const deadlines = deadlinesBy(checksInUse(council), inquiry, asOf);
  const kept = howeverBound(local?.document, national.document, inquiry, clauses);
  const tested = { inquiry, clauses: kept, findings };
  return {
    schema: "osd-report/1",
    library: libraryVersion,
    council:
      council === undefined ? null : { ...versionOf(council), name: council.name, ...titleOf(council) },
    law: englandVersion,
    asOf: textOfDay(prepared.days.asOf),
    calendar:
      calendar === undefined
        ? null
        : {
            issuedBy: calendar.issuedBy ?? null,
            from: calendar.covers.from,
            to: calendar.covers.to,
          },
    counts: {
      council: countsOf(local?.document.clauses ?? [], clauses),
      national: countsOf(national.document.clauses, clauses),
    },
    anyError: findings.some((finding) => finding.outcome === "not-met" && finding.severity === "error"),
    findings,
    clauses,
    deadlines,
    codes,
    ...differencesOn(council, tested, deadlines),
    forms: formsFor(council, context, kept, deadlines),
    actions: actionsFor(council, tested),
    remarks: remarksOn(prepared, clauses),
    calendarNotes: notesOf(calendar),
    notChecked: documents.flatMap(({ document }) => checkedByNobody(document)),
  };
}

/**
 * How the clauses come out as far as the plan tells, for forms and differences. Where it is open whether the procedure
 * binds the school, a clause of it cannot be told; what was done or left undone is the same either way.
 */
function howeverBound(
  local: CompiledDocument | undefined,
  national: CompiledDocument,
  inquiry: Inquiry,
  clauses: Readonly<Record<string, ClauseResult>>,
): Readonly<Record<string, ClauseResult>> {
  if (inquiry.binding.bound !== UNKNOWN) return clauses;
  const ifBound: Inquiry = { ...inquiry, binding: { bound: YES, missing: [] } };
  const outcomes = outcomesByClause(local, national, ifBound);
  return Object.fromEntries(
    Object.entries(clauses).map(([id, one]) => [id, { ...one, outcome: outcomes[id] ?? one.outcome }]),
  );
}

function titleOf(council: Council): Pick<NonNullable<Report["council"]>, "title" | "edition"> {
  const { document, edition } = standingOf(council);
  return { title: document.title, edition: edition.edition };
}

function notesOf(calendar: SchoolCalendar | undefined): readonly CalendarNote[] {
  return calendar === undefined ? [] : calendarNotes(calendar);
}

function checkedByNobody({ clauses }: CompiledDocument): readonly Unchecked[] {
  return clauses.flatMap(({ clause: { id, at, says, decidedBy } }) =>
    "nobody" in decidedBy ? [{ clause: id, place: at, says, because: decidedBy.nobody }] : [],
  );
}

function findingsOf(
  { document, outcomes }: CheckedDocument,
  inquiry: Inquiry,
  codes: Report["codes"],
): readonly Finding[] {
  return document.checks.map((check, i) =>
    findingOf(check, outcomes[i] as Outcome, inquiry, document, codes),
  );
}

function findingOf(
  check: CompiledCheck,
  outcome: Outcome,
  inquiry: Inquiry,
  document: CompiledDocument,
  codes: Report["codes"],
): Finding {
  const { context } = inquiry;
  const { first } = check;
  const missing = outcome === CANNOT_TELL ? missingFacts(check, inquiry) : [];
  const sentences = sentencesFor(check, outcome, inquiry, missing, document, codes);
  const question = "attest" in first.clause.decidedBy ? first.clause.decidedBy.attest : "";
  return {
    rule: first.rule?.id ?? "attested",
    stage: first.rule?.stage ?? "attested",
    asks: first.rule?.asks ?? question,
    outcome: outcomeWords[outcome] as Finding["outcome"],
    ...weightOf(first, inquiry),
    clauses: [first, ...check.clauses.filter((one) => one !== first)].map((one) => one.clause.id),
    citation: citationFor(first, inquiry),
    ...sentences,
    missing,
    working: outcome === DOES_NOT_APPLY ? [] : workingOf(check, context, sentences.at),
    reading: first.clause.reading ?? null,
  };
}

function sentencesFor(
  check: CompiledCheck,
  outcome: Outcome,
  inquiry: Inquiry,
  missing: Finding["missing"],
  document: CompiledDocument,
  codes: Report["codes"],
): Pick<Finding, "says" | "toPutRight" | "at"> {
  const { first } = check;
  if (outcome === CANNOT_TELL) return { says: cannotTellSentence(missing), toPutRight: null, at: [] };
  if (outcome === DOES_NOT_APPLY) {
    return { says: whyNotAsked(check, inquiry, codes), toPutRight: null, at: [] };
  }
  if (first.rule === undefined) {
    return { ...(outcome === MET ? confirmedSentence : deniedSentence(first.clause.says)), at: [] };
  }
  if (outcome === NOT_MET) return notMetSentences(check, inquiry.context, document);
  return { ...metSentence(check, inquiry.context), at: [] };
}

/** Why a check does not apply. Where it waits for a code to be recorded, the code to expect. */
function whyNotAsked(check: CompiledCheck, inquiry: Inquiry, codes: Report["codes"]): string {
  const { first } = check;
  const { context } = inquiry;
  const current = isInForce(first, inquiry);
  if (current && first.gate?.ask(context) !== NO) {
    const awaited = awaitedCodes(check, context, codes);
    if (awaited.sessions.length > 0) return notRecordedSentence(awaited.sessions, awaited.codes);
  }
  return doesNotApplySentence(check, !current);
}

/** The values compared: settings, then the known facts of the plan, then those of the list entries concerned. */
function workingOf(
  check: CompiledCheck,
  context: Inquiry["context"],
  concerned: Finding["at"],
): readonly WorkingValue[] {
  const { rule, settings } = check.first;
  if (rule === undefined) return [];
  const values: WorkingValue[] = [];
  for (const name of rule.uses) {
    const value = settings[name];
    if (value === undefined) continue;
    values.push({
      name,
      words: `set by ${check.first.clause.id}`,
      value: settingInWords(name, value as Settings[typeof name] & never),
      at: null,
    });
  }
  for (const name of rule.needs) {
    if (!isPlanFact(name)) continue;
    const value = factInWords(name, readFact(name)(context));
    if (value !== undefined) values.push({ name, words: wordsFor(name), value, at: null });
  }
  return [...values, ...workingOfEntries(rule, context, concerned)];
}

function countsOf(list: readonly CompiledClause[], clauses: Readonly<Record<string, ClauseResult>>): Counts {
  const counts = { met: 0, notMet: 0, cannotTell: 0, doesNotApply: 0, notChecked: 0 };
  for (const { clause } of list) counts[countNames[(clauses[clause.id] as ClauseResult).outcome]]++;
  return counts;
}

const countNames: { readonly [outcome in ClauseResult["outcome"]]: keyof Counts } = {
  met: "met",
  "not-met": "notMet",
  "cannot-tell": "cannotTell",
  "does-not-apply": "doesNotApply",
  "not-checked": "notChecked",
};
