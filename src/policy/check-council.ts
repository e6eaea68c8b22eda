import type { Settings } from "../engine/settings.js";
import { authorityFault, clauseIdFault, isClauseId } from "../input/text-checks.js";
import { documentItems } from "../plan/document-items.js";
import { factInfo, planFactNames } from "../plan/facts.js";
import type { OwnRules } from "../rules/own-rules.js";
import { ruleById } from "../rules/registry.js";
import { checkCircumstances, checkCited } from "./check-circumstances.js";
import { checkDifferences } from "./check-differences.js";
import { checkFloors } from "./check-floors.js";
import type {
  Clause,
  CodeClauses,
  CouncilDefinition,
  DecidedBy,
  Edition,
  SourceDocument,
} from "./council.js";
import { CouncilError } from "./council-error.js";
import type { CouncilDifference, NationalSide, SideValue } from "./difference.js";
import { england } from "./england/england.js";
import { sources } from "./england/sources.js";
import { nationalTopics } from "./england/topics.js";
import {
  address,
  type Check,
  condition,
  day,
  fieldsOf,
  list,
  oneOf,
  pathTo,
  record,
  text,
  word,
  wrongType,
  yesOrNo,
} from "./field-checks.js";
import type { DueDefinition, FormDefinition, ItemDefinition } from "./form.js";
import type { Resolved } from "./positions.js";
import { checkItems, settingChecks } from "./setting-checks.js";
import type { Topic } from "./topic.js";
import { clauseKinds, differenceResults, evidences, governing, severities, strengths } from "./vocabulary.js";

export { CouncilError, type CouncilErrorCode } from "./council-error.js";

const yesNoFacts = (): readonly string[] =>
  planFactNames().filter((name) => factInfo(name).kind === "yes-no");

/** Checked later, when all ids are known. */
const later: Check = () => {};

const checkEdition = record<Edition>(
  { id: shortId, edition: text, inForceFrom: day, inForceTo: day, enteredOn: day, lastReadOn: day },
  ["inForceTo", "enteredOn"],
);

const checkDocument = record<SourceDocument>(
  {
    id: shortId,
    title: text,
    publisher: text,
    address,
    evidence: oneOf(Object.keys(evidences)),
    editions: list(checkEdition),
  },
  ["address"],
);

const checkCodeClauses = record<CodeClauses>(
  {
    dualRegistered: list(text),
    approvedActivity: list(text),
    onlineAtHome: record<NonNullable<CodeClauses["onlineAtHome"]>>({
      clauses: list(text),
      code: word<"C">({ C: true }),
    }),
  },
  ["dualRegistered", "approvedActivity", "onlineAtHome"],
);

const checkTopic = record<Topic>({ id: shortId, asks: text, clauses: list(text) }, ["asks"]);

const checkItem = record<ItemDefinition>(
  {
    label: text,
    clause: text,
    fact: (value, path) => oneOf(yesNoFacts())(value, path),
    when: condition,
  },
  ["fact", "when"],
);

const checkForm = record<FormDefinition>(
  {
    id: shortId,
    title: text,
    slot: oneOf(Object.keys(documentItems)),
    clauses: list(text),
    optional: yesOrNo,
    to: text,
    due: list(record<DueDefinition>({ what: text, clause: text, when: text }, ["clause"])),
    items: list(checkItem, true),
    note: text,
  },
  ["slot", "note"],
);

const checkNational = record<NationalSide>(
  {
    clauses: list(text, true),
    sources: list(oneOf(Object.keys(sources)), true),
    says: text,
    value: checkValue,
    deadlineOf: text,
  },
  ["deadlineOf"],
);

const checkDifference = record<CouncilDifference>(
  {
    id: text,
    silent: yesOrNo,
    clauses: list(text, true),
    says: text,
    value: checkValue,
    deadlineOf: text,
    address,
    title: text,
    evidence: oneOf(Object.keys(evidences)),
    national: checkNational,
    meets: later,
    resolved: list(checkResolution),
    never: text,
  },
  [
    "silent",
    "clauses",
    "says",
    "value",
    "deadlineOf",
    "address",
    "title",
    "evidence",
    "national",
    "meets",
    "resolved",
    "never",
  ],
);

function checkValue(value: unknown, path: string): void {
  if (typeof value === "string") text(value, path);
  else record<Exclude<SideValue, string>>({ clause: text, setting: text })(value, path);
}

function checkResolution(value: unknown, path: string): void {
  const fields = fieldsOf(value, path);
  if (Object.hasOwn(fields, "byProcedure")) record({ byProcedure: text })(value, path);
  else checkResolved(value, path);
}

const checkResolved = record<Resolved>(
  {
    when: later,
    governs: oneOf(Object.keys(governing)),
    result: oneOf(Object.keys(differenceResults)),
    says: text,
  },
  ["when"],
);

const checkRuled = record<Extract<DecidedBy, { rule: string }>>({ rule: text, with: later }, ["with"]);
const checkAttested = record<Extract<DecidedBy, { attest: string }>>({ attest: text });
const checkNobody = record<Extract<DecidedBy, { nobody: string }>>({ nobody: text });

const checkClauseFields = (own: OwnRules): Check =>
  record<Clause>(
    {
      id: text,
      at: text,
      says: text,
      strength: oneOf(Object.keys(strengths)),
      kind: oneOf(Object.keys(clauseKinds)),
      owedBy: text,
      document: text,
      editions: list(text),
      applies: later,
      decidedBy: (value, path) => checkDecision(value, path, own),
      severity: oneOf(Object.keys(severities)),
      reading: text,
    },
    ["document", "editions", "applies", "severity", "reading"],
  );

const checkFields = (own: OwnRules): Check =>
  record<CouncilDefinition>(
    {
      id: shortId,
      name: text,
      localAuthority,
      prefix,
      version: text,
      documents: list(checkDocument),
      scope: later,
      clauses: list(checkClauseFields(own)),
      forms: list(checkForm),
      differences: list(checkDifference),
      topics: list(checkTopic),
      codeClauses: checkCodeClauses,
    },
    ["scope", "forms", "differences", "topics", "codeClauses"],
  );

/**
 * Throws a `CouncilError` for the first mistake found. First each field by itself, from top to bottom, then what one
 * part of the data says of another: ids, grounds, circumstances, cited clauses. Takes plain data.
 */
export function checkCouncil(data: unknown, own: OwnRules): asserts data is CouncilDefinition {
  checkFields(own)(data, "");
  const council = data as CouncilDefinition;
  const ids = idsOf(council);
  checkDocuments(council);
  if (council.scope !== undefined) checkCircumstances(council.scope, "/scope", ids);
  council.clauses.forEach(({ applies, decidedBy }, i) => {
    if (applies !== undefined) checkCircumstances(applies, `/clauses/${i}/applies`, ids);
    if ("rule" in decidedBy) checkGrounds(decidedBy.with ?? {}, `/clauses/${i}/decidedBy/with`, ids);
  });
  checkForms(council, ids);
  checkDifferences(council, ids);
  checkTopics(council.topics ?? [], ids);
  checkCodeClausesCited(council.codeClauses ?? {}, ids);
}

/** No id of a document or an edition twice, and none that a clause names without there being one. */
function checkDocuments({ documents, clauses }: CouncilDefinition): void {
  checkIdsDiffer(documents, "/documents");
  documents.forEach(({ editions }, i) => {
    checkIdsDiffer(editions, `/documents/${i}/editions`);
  });
  clauses.forEach(({ document = documents[0].id, editions = [] }, i) => {
    const found = documents.find(({ id }) => id === document);
    if (found === undefined) throw unknownId(`/clauses/${i}/document`, "document", documents);
    editions.forEach((edition, k) => {
      if (found.editions.some(({ id }) => id === edition)) return;
      throw unknownId(`/clauses/${i}/editions/${k}`, "edition", found.editions);
    });
  });
}

function checkIdsDiffer(list: readonly { readonly id: string }[], path: string): void {
  list.forEach(({ id }, i) => {
    if (list.findIndex((one) => one.id === id) === i) return;
    throw new CouncilError("duplicate-id", `${path}/${i}/id`, "One before this has this id. Rename one.");
  });
}

function unknownId(path: string, what: string, known: readonly { readonly id: string }[]): CouncilError {
  const ids = known.map(({ id }) => id).join(", ");
  return new CouncilError("unknown-value", path, `There is no such ${what}. Write one of these: ${ids}.`);
}

function idsOf({ clauses, prefix }: CouncilDefinition): ReadonlySet<string> {
  const ids = new Set<string>();
  clauses.forEach(({ id }, i) => {
    const path = `/clauses/${i}/id`;
    if (!isClauseId(id) || !id.startsWith(`${prefix}-`)) {
      const message = `The ids of this document are ${prefix}, a hyphen and one to four digits. Write one such.`;
      throw new CouncilError("bad-id", path, message);
    }
    if (ids.has(id)) {
      const message = "A clause before this one has this id. Give this one a number never used; ids stay.";
      throw new CouncilError("duplicate-id", path, message);
    }
    ids.add(id);
  });
  return ids;
}

function checkDecision(value: unknown, path: string, own: OwnRules): void {
  const fields = fieldsOf(value, path);
  if (Object.hasOwn(fields, "attest")) checkAttested(value, path);
  else if (Object.hasOwn(fields, "nobody")) checkNobody(value, path);
  else if (Object.hasOwn(fields, "rule")) {
    checkRuled(value, path);
    checkSettings(fields.rule as string, fields.with ?? {}, path, own);
  } else {
    const message =
      "Say what decides the clause: rule, attest for a person's answer, or nobody with the reason.";
    throw new CouncilError("missing", path, message);
  }
}

function checkSettings(ruleId: string, value: unknown, decision: string, own: OwnRules): void {
  const rule = ruleById(ruleId) ?? own.byId.get(ruleId)?.();
  if (rule === undefined) {
    const message =
      "There is no rule with this id. Look it up in docs/rules, give your own, or let a person decide the clause.";
    throw new CouncilError("unknown-rule", `${decision}/rule`, message);
  }
  const path = `${decision}/with`;
  const settings = fieldsOf(value, path);
  const used: readonly string[] = rule.uses;
  for (const name of Object.keys(settings)) {
    if (used.includes(name)) continue;
    const uses = used.length === 0 ? "It uses none" : `It uses ${used.join(", ")}`;
    const message = `The rule does not use this setting. ${uses}; take the others out.`;
    throw new CouncilError("unknown-setting", pathTo(path, name), message);
  }
  for (const name of rule.uses) {
    const at = `${path}/${name}`;
    if (!Object.hasOwn(settings, name)) {
      throw new CouncilError("missing-setting", at, `The rule needs ${name}. Write what the document says.`);
    }
    settingChecks[name](settings[name], at);
  }
  const checked = settings as Partial<Settings>;
  if (checked.document !== undefined) checkItems(checked.document, checked.items ?? [], `${path}/items`);
  checkFloors(ruleId, checked, path);
}

function checkGrounds(
  { ground, grounds = [] }: Partial<Settings>,
  path: string,
  ids: ReadonlySet<string>,
): void {
  if (ground !== undefined) checkCited(ground, `${path}/ground`, ids);
  grounds.forEach((id, i) => {
    checkCited(id, `${path}/grounds/${i}`, ids);
  });
}

/** Forms may rest on national clauses as well as on those of the council. */
function checkForms({ id: council, forms = [] }: CouncilDefinition, ids: ReadonlySet<string>): void {
  const known = new Set([...ids, ...england.clauses.map(({ id }) => id)]);
  checkIdsDiffer(forms, "/forms");
  forms.forEach(({ id, clauses, due, items }, i) => {
    if (!id.startsWith(`${council}-`)) {
      const message = `The ids of this council's forms begin with ${council} and a hyphen. Write one such.`;
      throw new CouncilError("bad-id", `/forms/${i}/id`, message);
    }
    clauses.forEach((one, k) => {
      checkCited(one, `/forms/${i}/clauses/${k}`, known);
    });
    due.forEach(({ clause }, k) => {
      if (clause !== undefined) checkCited(clause, `/forms/${i}/due/${k}/clause`, known);
    });
    items.forEach(({ clause }, k) => {
      checkCited(clause, `/forms/${i}/items/${k}/clause`, known);
    });
  });
}

function checkTopics(topics: readonly Topic[], ids: ReadonlySet<string>): void {
  checkIdsDiffer(topics, "/topics");
  topics.forEach(({ id, asks, clauses }, i) => {
    if (asks === undefined && !nationalTopics.some((one) => one.id === id)) {
      const message = "This is none of the national topics. Write one of them, or what it asks.";
      throw new CouncilError("missing", `/topics/${i}/asks`, message);
    }
    clauses.forEach((one, k) => {
      checkCited(one, `/topics/${i}/clauses/${k}`, ids);
    });
  });
}

function checkCodeClausesCited(codes: CodeClauses, ids: ReadonlySet<string>): void {
  const { dualRegistered = [], approvedActivity = [], onlineAtHome } = codes;
  const lists = {
    dualRegistered,
    approvedActivity,
    "onlineAtHome/clauses": onlineAtHome?.clauses ?? [],
  };
  for (const [name, cited] of Object.entries(lists)) {
    cited.forEach((id, i) => {
      checkCited(id, `/codeClauses/${name}/${i}`, ids);
    });
  }
}

function shortId(value: unknown, path: string): void {
  text(value, path);
  const id = value as string;
  let isWord = id.length <= 64 && !id.startsWith("-") && !id.endsWith("-");
  for (let i = 0; i < id.length && isWord; i++) {
    const code = id.charCodeAt(i);
    isWord = code === 45 || isDigit(code) || (code >= 97 && code <= 122);
  }
  if (!isWord) {
    throw new CouncilError("bad-id", path, "An id is small letters, digits and hyphens. Write one such.");
  }
}

function localAuthority(value: unknown, path: string): void {
  if (typeof value !== "string") throw wrongType(path, 'the three digits as a text, for example "926"');
  text(value, path);
  if (authorityFault(value) !== undefined) {
    const message = "This is not the three-digit DfE code of a council in England. Look it up and write it.";
    throw new CouncilError("bad-id", path, message);
  }
}

function prefix(value: unknown, path: string): void {
  text(value, path);
  if (clauseIdFault(`${value as string}-1`) !== undefined) {
    throw new CouncilError("bad-id", path, "A prefix is two to five capital letters. Choose one such.");
  }
  if (value === "ENG") {
    throw new CouncilError("bad-id", path, "ENG begins the ids of national clauses. Choose another prefix.");
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
