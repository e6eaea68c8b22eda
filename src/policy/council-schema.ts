import type * as z from "zod/mini";
import { lifeEvents, lifeSteps } from "../engine/life-steps.js";
import { stages } from "../engine/rules.js";
import type { Settings } from "../engine/settings.js";
import type { ConditionTree, DayTree } from "../engine/tree.js";
import { isPlainName } from "../input/guide.js";
import { maxClauses, maxCouncilClauses, maxEntries, maxSlots } from "../input/limits.js";
import {
  authority,
  data,
  day,
  filled,
  group,
  keyed,
  list,
  type Taken,
  text,
  typed,
  version,
  whole,
  wordOf,
  wordOnly,
  yes,
} from "../input/parts.js";
import { addressFault, clauseIdFault, isShortId, proseFault, shortIdFault } from "../input/text-checks.js";
import type { PlanFactName } from "../plan/facts.js";
import { listNames } from "../plan/facts.js";
import { formWords } from "../plan/form-items.js";
import {
  agreementParties,
  decisionMakers,
  directionOutcomes,
  ehcStages,
  parties,
  placementKinds,
} from "../plan/words.js";
import type { AnswerDuty } from "../rules/answer-rule.js";
import type { Circumstance } from "../rules/circumstances.js";
import type { RulesByStage } from "../rules/own-rules.js";
import type { DifferenceCondition, Resolution, SideValue } from "./difference-condition.js";
import { type SourceId, sources } from "./england/sources.js";
import { clauseKinds, differenceResults, evidences, governing, severities, strengths } from "./vocabulary.js";

// The one description of a council's data: its types, what the reader refuses, and what each field means.

let made: ReturnType<typeof makeCouncil> | undefined;

/** The format of a council. Made when it is asked for first. */
export function councilFormat(): ReturnType<typeof makeCouncil> {
  made ??= makeCouncil();
  return made;
}

const makeCouncil = () =>
  group(
    "a council's guidance as data",
    {
      $schema: prose("where an editor finds the schema; it is not kept"),
      scope: conditions("what has to hold for any clause to apply"),
      rules: rules(),
      slots: group("the forms and approvals of the council's own that a plan can record by name", {
        forms: keyed("its forms: a plan says whether and when each was sent", maxSlots, isShortId, slot(), {
          plainKeys: true,
        }),
        approvals: keyed(
          "its approvals: a plan says whether and when each was given",
          maxSlots,
          isShortId,
          slot(),
          {
            plainKeys: true,
          },
        ),
      }),
      forms: some("the council's forms and letters", form()),
      differences: some(
        "where the documents and national law or guidance differ, or are easily taken to",
        difference(),
      ),
      topics: some("which questions for a person are about the same thing as other documents'", topic()),
      codeClauses: group(
        "for each kind of session the clauses that state its code; without one the code rests on national law alone",
        {
          dualRegistered: clauseIds("clauses on sessions at another school where the pupil is registered"),
          approvedActivity: clauseIds("clauses on sessions at a supervised approved activity"),
          onlineAtHome: group(
            "what is said of online lessons at home",
            {},
            {
              clauses: clauseIds("the clauses that say it"),
              code: wordOnly({ C: "leave" }, "the code they allow"),
            },
          ),
        },
      ),
    },
    {
      schema: version("osd-council/1"),
      id: shortId("a name of your own for the council, used in options and results"),
      name: prose("the name of the council"),
      localAuthority: authority("the three-digit DfE code of the council"),
      prefix: text(
        "none",
        prefixFault,
        "two to five capital letters",
        "what the id of every clause begins with",
      ),
      version: prose("the version of this data: a date and a counter, raised with every change"),
      documents: typed<readonly [SourceDocument, ...SourceDocument[]]>(
        some(
          "the published documents; the first is the one that a clause without a document stands in",
          document(),
        ),
      ),
      clauses: filled(list("every clause of the documents", maxCouncilClauses, clause())),
    },
  );

const slot = () => prose("what it is, for example: the form that starts a direction");

const document = () =>
  group(
    "a published document",
    { address: address("the page or file") },
    {
      id: shortId("short and unique in the council, for example guidance"),
      title: prose("the title"),
      publisher: prose("who published it"),
      evidence: wordOnly(evidences, "how sure it is that this data says what the document says"),
      editions: typed<readonly [Edition, ...Edition[]]>(some("its editions, oldest first", edition())),
    },
  );

const edition = () =>
  group(
    "one edition, with the days it is in force",
    {
      inForceTo: day("the last day in force; without it, until the next edition"),
      enteredOn: day(
        "the day this data took the edition in: asked as known before it, nothing of it is there",
      ),
    },
    {
      id: shortId("short and unique in the document, for example 2025-09"),
      edition: prose("what the document calls it, for example September 2025"),
      inForceFrom: day("the first day in force"),
      lastReadOn: day("the day somebody last read it against this data"),
    },
  );

const clause = () =>
  group(
    "one clause of a document",
    {
      document: shortId("the document it stands in; without it, the council's first"),
      editions: some("the editions it stands in; without it, every edition", shortId("an edition")),
      replaces: clauseId("the clause of an earlier edition whose place it takes"),
      applies: conditions("what has to hold for the clause to apply; without it, it applies to every plan"),
      severity: wordOnly(severities, "how bad a breach is, where it departs from the strength"),
      reading: prose("how an unclear passage was read"),
    },
    {
      id: clauseId("its id, for example WAR-60; never used again for another"),
      at: prose("the place in the document"),
      says: prose("what it says, in your own words"),
      strength: wordOnly(
        strengths,
        "how strongly it asks: must is an error where broken, should a warning, may advice",
      ),
      kind: wordOnly(clauseKinds, "what it is about"),
      owedBy: prose("who owes it"),
      decidedBy: decidedBy(),
    },
  );

/** What decides a clause: a rule with this document's settings, a person's yes or no, or nobody, with the reason. */
export type DecidedBy =
  | { readonly rule: string; readonly with?: Partial<Settings> }
  | { readonly attest: string; readonly duty?: AnswerDuty }
  | { readonly nobody: string };

const decidedBy = () =>
  typed<DecidedBy>(
    group("what decides the clause: rule, attest or nobody", {
      rule: prose("the id of a rule"),
      with: settings(),
      attest: prose("the question that a person answers with yes or no"),
      duty: answerDuty(),
      nobody: prose("why nobody checks it"),
    }),
  );

const settings = () =>
  group("what the document sets for the rule", {
    schoolDays: whole(0, 1000, "school days"),
    days: whole(0, 1000, "calendar days"),
    schoolWeeks: whole(0, 200, "school weeks"),
    minutes: whole(0, 10_080, "minutes of education a week"),
    sessions: whole(0, 10, "half days a week"),
    fullTimeSessions: whole(0, 10, "half days of a full week"),
    perWeek: whole(0, 50, "visits a week"),
    from: day("the first day it holds"),
    ground: clauseId("the clause that is the ground"),
    grounds: some("the clauses that are grounds", clauseId("a ground")),
    kinds: some("kinds of placement", wordOnly(placementKinds, "a kind of placement")),
    stages: some("stages of an EHC needs assessment", wordOnly(ehcStages, "a stage")),
    yearGroups: some("year groups", whole(0, 14, "a year group")),
    bodies: some("bodies that may decide", wordOnly(decisionMakers, "a body")),
    delegates: list(
      "those who may decide if the power is delegated",
      maxEntries,
      wordOnly(decisionMakers, "one of them"),
    ),
    payers: some("those who may pay", wordOnly(parties, "one of them")),
    parties: some("those who have to agree", wordOnly(agreementParties, "one of them")),
    outcomes: some("what a direction may end with", wordOf(directionOutcomes, "an ending")),
    document: wordOnly(formWords, "a form or letter"),
    items: some("items of the form or letter", prose("an item")),
  });

const rules = () =>
  typed<RulesByStage>(
    group(
      "rules of the council's own by stage, for clauses that no rule of the library decides",
      Object.fromEntries(
        stages.map((stage) => [
          stage,
          keyed("the rules of the stage, by name", maxEntries, isPlainName, rule(), { plainKeys: true }),
        ]),
      ),
    ),
  );

/** What a duty has in any case, and what it may have. */
const needed = () => ({
  what: prose("what is due: written notice to parents"),
  step: wordOf(lifeSteps, "the step in the life of a direction"),
});
const timing = () => ({
  follows: wordOnly(awaited, "what has to have happened before it arises"),
  notBefore: data<DayTree>("the day before which it cannot be done", "a day"),
  expectedBy: data<DayTree>("the day it is normally done by where no document sets a limit", "a day"),
  when: data<ConditionTree>("when it is due", "a condition"),
  latest: data<DayTree>("the last day, or the first that binds", "a day"),
});

const duty = () =>
  group(
    "what it makes somebody do, and its place in the life of a direction",
    {
      ...timing(),
      doneBy: wordOnly({ "holding-a-review": "once the review has been held" }, "what makes it done"),
      doneOn: data<DayTree>("the day it was done", "a day"),
      kind: wordOnly(deadlineKinds, "whether it is a last day or the first that binds"),
    },
    needed(),
  );

const answerDuty = () =>
  typed<AnswerDuty>(
    group(
      "what the question makes somebody do, and by when; the answer then carries the day",
      timing(),
      needed(),
    ),
  );

const rule = () =>
  group(
    "one duty",
    {
      forEach: wordOf(listNames(), "the list about each entry of which it is asked"),
      about: data<ConditionTree>("what it is about; where there is none it does not apply", "a condition"),
      appliesWhen: data<ConditionTree>("when it applies; without it, to every plan", "a condition"),
      duty: duty(),
      event: wordOf(lifeEvents, "the event of the direction that its clauses ask for"),
      putRightWhere: keyed(
        "situations in which something else has to be done, by name; the first that holds",
        maxEntries,
        isPlainName,
        data<ConditionTree>("when the situation is so", "a condition"),
        { plainKeys: true },
      ),
      words: group(
        "what reports print",
        {
          notDone: prose("where it was not done at all"),
          lacks: keyed(
            "what is wrong where a part fails, by a fact it asks about",
            maxEntries,
            isPlainName,
            prose("what is wrong"),
            { plainKeys: true },
          ),
          putRightLate: prose("what would put it right where it was done too late"),
          putRightWhere: keyed(
            "what would put it right in each situation of the rule, by its name",
            maxEntries,
            isPlainName,
            prose("what would put it right"),
            { plainKeys: true },
          ),
        },
        {
          met: prose("where it is met"),
          notMet: prose("where it is not"),
          putRight: prose("what would put it right"),
        },
      ),
    },
    {
      asks: prose("the question it answers, as a person would ask it"),
      metWhen: data<ConditionTree>("when it is met", "a condition"),
    },
  );

const awaited = { review: "a review", ending: "the end of the direction" } as const;
const deadlineKinds = { "last-day": "a last day", "first-day": "the first day that binds" } as const;

const form = () =>
  group(
    "a form, letter or notice: who wants it, for whom it is, by when, and what is in it",
    {
      slot: wordOnly(
        formWords,
        "its name under documents in a plan, for a form whose items the plan can list",
      ),
      note: prose("what a reader should know about the list of items"),
    },
    {
      id: shortId("begins with the id of the council and a hyphen"),
      title: prose("its title"),
      clauses: clauseIds(
        "the clauses that ask for it; the first decides whether it is due and whether it was given",
      ),
      optional: yes("it is a template that nobody has to use"),
      to: prose("to whom it goes"),
      due: some("by when it is due", due()),
      items: list("what is in it, beside what the clauses list", maxEntries, item()),
    },
  );

const due = () =>
  group(
    "by when a form, or a part of it, is due",
    { clause: clauseId("the clause whose deadline gives the day") },
    {
      what: prose("what is due"),
      when: prose("what the document says of the time, in words that need no day"),
    },
  );

const item = () =>
  group(
    "one thing a form has in it",
    {
      fact: typed<PlanFactName>(
        prose("the fact that tells whether it is there, where one clause asks for several items"),
      ),
      when: data<ConditionTree>(
        "when it is asked for, where its clause applies to every plan",
        "a condition",
      ),
    },
    { label: prose("its name"), clause: clauseId("the clause that asks for it") },
  );

const side = () => ({
  clauses: list("the clauses that say it; empty where none does", maxClauses, clauseId("a clause")),
  says: prose("what is said, in your own words"),
  value: data<SideValue>(
    "the value in short, or the clause and setting whose number it is",
    "a text, or clause and setting",
  ),
});

const national = () =>
  group(
    "what national law or guidance says",
    { deadlineOf: clauseId("the clause whose deadline shows which day the value comes to") },
    {
      ...side(),
      sources: list("sources beside those of the clauses", maxEntries, wordOnly(sourceTitles(), "a source")),
    },
  );

/** The sources by their ids, with their titles. */
const sourceTitles = () =>
  Object.fromEntries(Object.entries(sources).map(([id, { title }]) => [id, title])) as Readonly<
    Record<SourceId, string>
  >;

const difference = () =>
  group(
    "where the documents and national law or guidance differ: a national difference by its id, with what is this council's own, or one that only this council has",
    {
      ...side(),
      silent: yes("the documents say nothing on it, so what holds of silence holds"),
      deadlineOf: clauseId("the clause whose deadline shows which day the value comes to"),
      address: address("a page outside the documents that says it"),
      title: prose("what it is about, for one of your own"),
      evidence: wordOnly(evidences, "how sure it is, for one of your own"),
      national: national(),
      meets: data<DifferenceCondition>("when a plan meets it", "a condition, or what came of a clause"),
      resolved: some("which side governs, and what that comes to", resolution()),
      never: prose("why no plan can meet it"),
    },
    { id: prose("K1 to K38, or the prefix, -K and a number for one of your own") },
  );

const resolution = () =>
  typed<Resolution>(
    group("which side governs, and what that comes to", {
      when: data<DifferenceCondition>(
        "when this holds; the last has none",
        "a condition, or what came of a clause",
      ),
      governs: wordOnly(governing, "which side governs"),
      result: wordOnly(differenceResults, "what that comes to"),
      says: prose("what a report says; it may name {council}, {national} and {name}"),
      byProcedure: prose("the point at issue, where the law governs for the schools it binds"),
    }),
  );

const topic = () =>
  group(
    "questions that only a person can answer and that are about one thing",
    { asks: prose("the question they come to; needed for a new topic only") },
    { id: shortId("a national topic, or a new one"), clauses: clauseIds("the clauses that ask it") },
  );

const some = <S extends z.ZodMiniType>(meaning: string, entry: S) => filled(list(meaning, maxEntries, entry));

const clauseIds = (meaning: string) => filled(list(meaning, maxClauses, clauseId("a clause")));

const conditions = (meaning: string) =>
  data<readonly Circumstance[]>(meaning, "a list of circumstances in square brackets");

const clauseId = (meaning: string) =>
  text("none", clauseIdFault, "the id of a clause, for example WAR-60", meaning);

const shortId = (meaning: string) =>
  text("none", shortIdFault, "small letters, digits and hyphens, at most 64 of them", meaning);

const prose = (meaning: string) => text("none", proseFault, "a text of at most 2,000 characters", meaning);

const address = (meaning: string) =>
  text(
    "none",
    addressFault,
    "an address that begins with https:// and has no spaces or quotation marks",
    meaning,
  );

/** Checks what the ids of a council's clauses begin with: two to five capitals. */
export function prefixFault(prefix: string): "bad-id" | undefined {
  return clauseIdFault(`${prefix}-1`) === undefined ? undefined : "bad-id";
}

type Field<T, K extends keyof T> = NonNullable<T[K]>;

/** A council's guidance as data: no function anywhere. */
export interface CouncilDefinition extends Omit<Taken<ReturnType<typeof makeCouncil>>, "$schema"> {}
/** One clause of a document. */
export interface Clause extends Taken<ReturnType<typeof clause>> {}
/** A published document. */
export interface SourceDocument extends Taken<ReturnType<typeof document>> {}
/** One edition of a document, with the days it is in force. */
export interface Edition extends Taken<ReturnType<typeof edition>> {}
/** For each kind of session the clause ids that state its code. */
export interface CodeClauses extends Field<CouncilDefinition, "codeClauses"> {}
/** A form, letter or notice: who wants it, for whom it is, by when, and what is in it. */
export interface FormDefinition extends Taken<ReturnType<typeof form>> {}
/** One thing a form has in it. */
export interface ItemDefinition extends Taken<ReturnType<typeof item>> {}
/** By when a form, or a part of it, is due. */
export interface DueDefinition extends Taken<ReturnType<typeof due>> {}
/** What a council's document says where national law or guidance differs, or seems to. */
export interface CouncilDifference extends Taken<ReturnType<typeof difference>> {}
/** What law or national guidance says. */
export interface NationalSide extends Taken<ReturnType<typeof national>> {}
/** One side of a difference. */
export interface Side extends Omit<NationalSide, "sources"> {}
/** Questions that only a person can answer and that are about one thing, so that documents can be set side by side. */
export interface Topic extends Taken<ReturnType<typeof topic>> {}
