import { parseDay } from "../days/plain-date.js";
import { conditionNames, type KnownNames, nearestWord } from "../engine/check-tree.js";
import { contentHash } from "../engine/content-hash.js";
import { idOf } from "../engine/rule.js";
import type { Settings } from "../engine/settings.js";
import { usesOf } from "../engine/tree-needs.js";
import type { Fault } from "../input/faults.js";
import { factInfo, planFactNames } from "../plan/facts.js";
import { itemsOf } from "../plan/form-items.js";
import type { AnswerDuty } from "../rules/answer-rule.js";
import { circumstances } from "../rules/circumstances.js";
import { noRules, type OwnRules, ownRulesOf } from "../rules/own-rules.js";
import { everyRule, ruleById, ruleIds } from "../rules/registry.js";
import { addConditionMistakes, addTreeMistakes } from "./condition-faults.js";
import type { Clause, CouncilDefinition, DecidedBy } from "./council-schema.js";
import { addDifferenceMistakes } from "./difference-faults.js";
import { addEditionMistakes, addReplacementMistakes } from "./edition-faults.js";
import { england } from "./england/england.js";
import { nationalTopics } from "./england/topics.js";
import { addDutyFloorMistakes, addFloorMistakes } from "./floor-faults.js";
import { libraryCouncils } from "./library-councils.js";
import { Mistakes, type Placed } from "./mistakes.js";
import { addRuleMistakes } from "./rule-faults.js";
import { namedFactsOf } from "./slots.js";

/** As data that somebody wrote has it: a field may be missing or of another kind where its own fault says so. */
type Written = { readonly [Name in keyof CouncilDefinition]?: CouncilDefinition[Name] };

/**
 * What is wrong between the fields of a council's data: ids, cited clauses, settings, circumstances, and what takes
 * away from the law. `before` is what is wrong with single fields.
 */
export function councilFaults(council: Written, before: readonly Fault[]): readonly Fault[] {
  const mistakes = new Mistakes(before);
  const ids = idsOf(council.clauses);
  const known = {
    clauses: ids,
    questions: new Set([...questionsIn(council.clauses), ...questionsIn(england.clauses)]),
    circumstances: Object.keys(circumstances),
    // Where they have faults of their own, what there is is not known.
    ...(mistakes.isSound("/slots") ? { named: namedFactsOf(council.slots) } : {}),
  };
  const { circumstances: _, ...inRules } = known;
  addRuleMistakes(council.rules, inRules, mistakes);
  // A rule that has a mistake cannot be made, so what it needs is not known.
  const isSound = mistakes.found.length === 0 && mistakes.isSound("/rules");
  const own: Own = { ids: ownRuleIds(council.rules), rules: isSound ? ownRulesOf(council) : noRules };
  const clauses = mistakes.entries(council.clauses, "/clauses");
  // Without a list of clauses there is nothing that others could name.
  if (!Array.isArray(council.clauses)) return mistakes.found;
  if (addNameMistakes(council, mistakes)) addIdMistakes(council, clauses, mistakes);
  addDocumentMistakes(council, clauses, mistakes);
  addCircumstanceMistakes(council.scope, "/scope", known, mistakes);
  for (const [clause, path] of clauses) {
    addCircumstanceMistakes(clause.applies, `${path}/applies`, known, mistakes);
    addDecisionMistakes(clause.decidedBy, `${path}/decidedBy`, known, own, mistakes);
  }
  addFormMistakes(council, known, mistakes);
  addDifferenceMistakes(council, known, mistakes);
  addTopicMistakes(council, ids, mistakes);
  addCodeMistakes(council, ids, mistakes);
  return mistakes.found;
}

/** The ids of the council's own rules, and those rules that can be made. */
interface Own {
  readonly ids: readonly string[];
  readonly rules: OwnRules;
}

function ownRuleIds(rules: Written["rules"]): readonly string[] {
  return Object.values(rules ?? {}).flatMap((named) => Object.keys(named).map(idOf));
}

/** The ids there are, those of clauses with faults of their own included. */
function idsOf(clauses: ClausesWritten): ReadonlySet<string> {
  const all = Array.isArray(clauses) ? (clauses as NonNullable<ClausesWritten>) : [];
  return new Set(all.flatMap((one) => (typeof one?.id === "string" ? [one.id] : [])));
}

type ClausesWritten = readonly (Partial<Clause> | undefined)[] | undefined;

/** The ids of those that ask a person. */
function questionsIn(clauses: ClausesWritten): ReadonlySet<string> {
  const all = Array.isArray(clauses) ? (clauses as NonNullable<ClausesWritten>) : [];
  return idsOf(all.filter((one) => typeof one?.decidedBy === "object" && "attest" in one.decidedBy));
}

/** What circumstances and conditions of the data may name. */
type Known = Required<Omit<KnownNames, "named">> & Pick<KnownNames, "named">;

/** Whether the prefix may be the council's. The library's names are for its own data alone, in whatever way they come. */
function addNameMistakes(council: Written & { $schema?: string }, mistakes: Mistakes): boolean {
  const { $schema: _, ...data } = council;
  const { id, prefix } = data;
  const named = libraryCouncils.find((one) => one.id === id);
  if (named?.prefix === prefix && named?.print === contentHash(data)) return true;
  if (named !== undefined) {
    const message =
      "The library has a council with this id, and this is not its data as this version has it. Choose another id.";
    mistakes.add("duplicate-id", "/id", message);
  }
  const isTaken = prefix === "ENG" || libraryCouncils.some((one) => one.prefix === prefix);
  if (isTaken) {
    const message = "This begins the ids of clauses that the library has. Choose another prefix.";
    mistakes.add("duplicate-id", "/prefix", message);
  }
  return !isTaken;
}

function addIdMistakes({ prefix }: Written, clauses: readonly Placed<Clause>[], mistakes: Mistakes): void {
  for (const [{ id }, path] of mistakes.isSound("/prefix") ? clauses : []) {
    if (prefix === undefined || id.startsWith(`${prefix}-`)) continue;
    const message = `The id of a clause of this council is ${prefix}, a hyphen and one to four digits. Write one such as ${prefix}-01.`;
    mistakes.add("bad-id", `${path}/id`, message);
  }
  mistakes.differ(
    clauses,
    "A clause before this one has this id. Give this one a number never used; ids stay.",
  );
}

function addDocumentMistakes(council: Written, clauses: readonly Placed<Clause>[], mistakes: Mistakes): void {
  const documents = mistakes.entries(council.documents, "/documents");
  const rename = "One before this has this id. Rename one.";
  mistakes.differ(documents, rename);
  for (const [{ editions }, path] of documents) {
    const placed = mistakes.entries(editions, `${path}/editions`);
    mistakes.differ(placed, rename);
    addEditionMistakes(placed, mistakes);
  }
  // Where a document has faults of its own, what it would be called is not known.
  if (documents.length === 0 || documents.length < (council.documents?.length ?? 0)) return;
  const all = documents.map(([document]) => document);
  addReplacementMistakes(clauses, mistakes);
  for (const [{ document = all[0]?.id ?? "", editions = [] }, path] of clauses) {
    const names = all.map(({ id }) => id);
    if (!mistakes.known("unknown-value", document, `${path}/document`, names, "such document")) continue;
    const known = all.find(({ id }) => id === document)?.editions.map(({ id }) => id) ?? [];
    editions.forEach((one, i) => {
      mistakes.known("unknown-value", one, `${path}/editions/${i}`, known, "such edition");
    });
    mistakes.once(editions, `${path}/editions`);
  }
}

function addCircumstanceMistakes(list: unknown, path: string, known: Known, mistakes: Mistakes): void {
  if (list === undefined || !mistakes.isSound(path)) return;
  if (!Array.isArray(list) || list.length === 0) {
    const code = Array.isArray(list) ? "missing" : "wrong-type";
    mistakes.add(code, path, "Write a list of circumstances in square brackets, or leave it out.");
    return;
  }
  list.forEach((one: unknown, i) => {
    addCircumstanceMistake(one, `${path}/${i}`, known, mistakes);
  });
}

// The copy is not deep, so the calls are not either.
function addCircumstanceMistake(one: unknown, path: string, known: Known, mistakes: Mistakes): void {
  if (typeof one === "string") {
    mistakes.known("unknown-circumstance", one, path, known.circumstances, "circumstance of this name");
    return;
  }
  const fields: Readonly<Record<string, unknown>> = typeof one === "object" && one !== null ? { ...one } : {};
  const [name = "", ...others] = Object.keys(fields).filter((field) => field !== "says");
  const value = fields[name];
  if (others.length === 0 && name === "anyOf")
    addCircumstanceMistakes(value, `${path}/anyOf`, known, mistakes);
  else if (others.length === 0 && name === "startsOnOrAfter") {
    if (parseDay(value) !== undefined) return;
    const message = "This is no day that exists. Write it as year-month-day, for example 2025-09-01.";
    mistakes.add("bad-date", `${path}/startsOnOrAfter`, message);
  } else if (others.length === 0 && conditionNames().includes(name)) {
    addTreeMistakes(mistakes, (checker) => checker.condition(one, path), known);
  } else {
    const near = nearestWord(name, [...conditionNames(), "anyOf", "startsOnOrAfter"]);
    const message = `Write the name of a circumstance, or an object with one of these and no other: anyOf, startsOnOrAfter, ${conditionNames().join(", ")}.${near === undefined ? "" : ` Perhaps ${near} is meant.`}`;
    mistakes.add("unknown-circumstance", path, message);
  }
}

const decisions = ["rule", "attest", "nobody"] as const;

function addDecisionMistakes(
  decidedBy: DecidedBy,
  path: string,
  known: Known,
  own: Own,
  mistakes: Mistakes,
): void {
  const given = decisions.filter((name) => Object.hasOwn(decidedBy, name));
  const isBeside = (field: string, name: string): boolean => field in decidedBy && !(name in decidedBy);
  if (given.length !== 1 || isBeside("with", "rule") || isBeside("duty", "attest")) {
    const message =
      "Say what decides the clause, in one way: rule, with its settings; attest for a person's answer, with a duty where it has a day; or nobody, with the reason.";
    mistakes.add(given.length === 0 ? "missing" : "unknown-key", path, message);
  } else if ("rule" in decidedBy) {
    addSettingMistakes(decidedBy.rule, decidedBy.with ?? {}, path, own, mistakes);
    const { ground, grounds = [] } = decidedBy.with ?? {};
    if (ground !== undefined) mistakes.cited(ground, `${path}/with/ground`, known.clauses);
    grounds.forEach((id, i) => {
      mistakes.cited(id, `${path}/with/grounds/${i}`, known.clauses);
    });
  } else if ("attest" in decidedBy && decidedBy.duty !== undefined) {
    addAnswerMistakes(decidedBy.duty, `${path}/duty`, known, mistakes);
    addDutyFloorMistakes(decidedBy.duty, {}, `${path}/duty/latest`, mistakes);
  }
}

/** A question to a person has its numbers in itself. */
function addAnswerMistakes(duty: AnswerDuty, path: string, known: Known, mistakes: Mistakes): void {
  const before = mistakes.found.length;
  addTreeMistakes(mistakes, (checker) => checker.duty(duty, path), known);
  if (mistakes.found.length > before) return;
  const { when, notBefore, expectedBy, latest } = duty;
  if (usesOf(when, notBefore, expectedBy, latest).length === 0) return;
  mistakes.add("unknown-setting", path, "A question to a person has no settings. Write the number itself.");
}

function addSettingMistakes(
  id: string,
  settings: Partial<Settings>,
  decision: string,
  own: Own,
  mistakes: Mistakes,
): void {
  const rule = ruleById(id) ?? own.rules.get(id)?.();
  if (rule === undefined) {
    const asked = everyRule().find(({ asks }) => asks === id);
    if (asked !== undefined) {
      const message = `This is the question of a rule. Write its id: ${asked.id}.`;
      mistakes.add("unknown-rule", `${decision}/rule`, message);
      return;
    }
    const known = [...ruleIds(), ...own.ids];
    const what =
      "rule with this id. Look it up in docs/rules (offsite-direction explain rules), give your own, or let a person decide the clause";
    mistakes.known("unknown-rule", id, `${decision}/rule`, known, what);
    return;
  }
  const path = `${decision}/with`;
  const used: readonly string[] = [...rule.uses, ...rule.mayUse];
  for (const [name, value] of Object.entries(settings)) {
    if (Array.isArray(value)) mistakes.once(value, `${path}/${name}`);
    if (used.includes(name)) continue;
    const uses = used.length === 0 ? "It uses none" : `It uses ${used.join(", ")}`;
    const message = `The rule does not use this setting. ${uses}; take the others out.`;
    mistakes.add("unknown-setting", `${path}/${name}`, message);
  }
  for (const name of rule.uses) {
    if (Object.hasOwn(settings, name)) continue;
    const message = `The rule needs ${name}. Write what the document says.`;
    mistakes.add("missing-setting", `${path}/${name}`, message);
  }
  const { document, items = [] } = settings;
  if (document !== undefined) {
    items.forEach((item, i) => {
      const known: readonly string[] = itemsOf(document);
      mistakes.known(
        "unknown-value",
        item,
        `${path}/items/${i}`,
        known,
        `item of this name in the ${document}`,
      );
    });
  }
  addFloorMistakes(id, settings, path, mistakes);
  const { duty } = rule.data;
  if (own.rules.has(id) && duty !== undefined) addDutyFloorMistakes(duty, settings, path, mistakes);
}

/** Forms may rest on national clauses as well as on those of the council. */
function addFormMistakes({ id: council = "", ...data }: Written, all: Known, mistakes: Mistakes): void {
  const { clauses: ids, named } = all;
  const known = new Set([...ids, ...england.clauses.map(({ id }) => id)]);
  const forms = mistakes.entries(data.forms, "/forms");
  mistakes.differ(forms, "A form before this one has this id. Rename one.");
  for (const [{ id, clauses, due, items }, path] of forms) {
    if (!id.startsWith(`${council}-`)) {
      const message = `The ids of this council's forms begin with ${council} and a hyphen. Write one such.`;
      mistakes.add("bad-id", `${path}/id`, message);
    }
    clauses.forEach((one, i) => {
      mistakes.cited(one, `${path}/clauses/${i}`, known);
    });
    due.forEach(({ clause }, i) => {
      if (clause !== undefined) mistakes.cited(clause, `${path}/due/${i}/clause`, known);
    });
    items.forEach(({ clause, fact, when }, i) => {
      const at = `${path}/items/${i}`;
      mistakes.cited(clause, `${at}/clause`, known);
      if (fact !== undefined)
        mistakes.known("unknown-value", fact, `${at}/fact`, yesNoFacts(named), "yes-no fact of this name");
      if (when !== undefined) addConditionMistakes(when, `${at}/when`, { ...all, clauses: known }, mistakes);
    });
  }
}

function yesNoFacts(named: readonly string[] = []): readonly string[] {
  return [...planFactNames(), ...named].filter((name) => factInfo(name)?.kind === "yes-no");
}

function addTopicMistakes(council: Written, ids: ReadonlySet<string>, mistakes: Mistakes): void {
  const topics = mistakes.entries(council.topics, "/topics");
  mistakes.differ(topics, "A topic before this one has this id. Make one of the two.");
  for (const [{ id, asks, clauses }, path] of topics) {
    if (asks === undefined && !nationalTopics.some((one) => one.id === id)) {
      const message = "This is none of the national topics. Name one of them, or write what it asks.";
      mistakes.add("missing", `${path}/asks`, message);
    }
    clauses.forEach((one, i) => {
      mistakes.cited(one, `${path}/clauses/${i}`, ids);
    });
  }
}

function addCodeMistakes({ codeClauses }: Written, ids: ReadonlySet<string>, mistakes: Mistakes): void {
  if (codeClauses === undefined || !mistakes.isSound("/codeClauses")) return;
  const { dualRegistered = [], approvedActivity = [], onlineAtHome } = codeClauses;
  const lists = { dualRegistered, approvedActivity, "onlineAtHome/clauses": onlineAtHome?.clauses ?? [] };
  for (const [name, cited] of Object.entries(lists)) {
    cited.forEach((id, i) => {
      mistakes.cited(id, `/codeClauses/${name}/${i}`, ids);
    });
  }
}
