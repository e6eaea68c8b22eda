import { type CompiledClause, compileCouncil, compileEngland } from "../check/compile.js";
import type { SettingName } from "../engine/settings.js";
import type { Council } from "../policy/accepted.js";
import { legalFloors } from "../policy/england/floors.js";
import { boundFrom } from "../policy/england/off-site-direction.js";
import { sources } from "../policy/england/sources.js";
import type { NationalClause } from "../policy/source.js";
import type { Page } from "../views/layout.js";
import { dateWords, evidenceWords, forceWords } from "../views/plain-words.js";
import { listInWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import { settingQuantity, wordInWords } from "../words/value-words.js";
import { allDifferences } from "./difference-words.js";
import { addConditions, addDeadline } from "./explain-rule.js";
import {
  needInWords,
  settingNameInWords,
  settingsInWords,
  severityWords,
  strengthWords,
  wordsFrom,
} from "./explain-words.js";

/** The page of a clause of a council's document or of national law. */
export function explainClause(id: string, page: Page, known: readonly Council[]): boolean {
  const wanted = id.toUpperCase();
  for (const council of known) {
    const one = compileCouncil(council).clauses.find(({ clause }) => clause.id === wanted);
    if (one === undefined) continue;
    addClause(page, one, council.name);
    addNational(page, one);
    addDifferences(page, one);
    return true;
  }
  const one = compileEngland().clauses.find(({ clause }) => clause.id === wanted);
  if (one === undefined) return false;
  addClause(page, one, "England");
  addSource(page, one.clause as NationalClause);
  addCouncils(page, one, known);
  addDifferences(page, one);
  return true;
}

function addClause(page: Page, one: CompiledClause, document: string): void {
  const { clause, citation, force, severity, gate } = one;
  page.heading(`${clause.id}, ${document}`);
  page.hanging("Says", clause.says, 2, wordsFrom);
  page.hanging("Where", `${citation.document}, ${citation.place} (${citation.edition})`, 2, wordsFrom);
  const since = force === "announced" ? "" : "since ";
  const until = citation.inForceTo === null ? "" : ` to ${dateWords(citation.inForceTo)}`;
  page.hanging(
    force === "announced" ? "Announced" : "In force",
    `${since}${dateWords(citation.inForceFrom)}${until}`,
    2,
    wordsFrom,
  );
  page.hanging("Force", sentenceCase(forceWords[force].words), 2, wordsFrom);
  const weight = "nobody" in clause.decidedBy ? "" : `; if it is not met, that ${severityWords[severity]}`;
  page.hanging("Strength", strengthWords[clause.strength] + weight, 2, wordsFrom);
  page.hanging("Owed by", clause.owedBy, 2, wordsFrom);
  page.hanging("Applies", gate === undefined ? "to every plan" : `only where ${gate.words}`, 2, wordsFrom);
  const sure = evidenceWords[citation.evidence];
  if (sure !== null) page.hanging("How sure", sure, 2, wordsFrom);
  addDecision(page, one);
  if (clause.reading !== undefined) page.hanging("Our reading", clause.reading, 2, wordsFrom);
}

function addDecision(page: Page, { clause, rule }: CompiledClause): void {
  const { decidedBy } = clause;
  if ("nobody" in decidedBy) {
    page.hanging("Not checked", decidedBy.nobody, 2, wordsFrom);
    return;
  }
  if ("attest" in decidedBy) {
    page.hanging("Decided by", `a person, who answers yes or no: ${decidedBy.attest}`, 2, wordsFrom);
    if (rule !== undefined) addDeadline(page, rule.data);
    page.hanging("In the plan", `/attestations/${clause.id}`, 2, wordsFrom);
    return;
  }
  page.hanging("Decided by", `the rule ${decidedBy.rule}`, 2, wordsFrom);
  if (rule === undefined) return;
  page.hanging("It asks", rule.asks, 2, wordsFrom);
  const settings = settingsInWords(decidedBy.with);
  if (settings !== "") page.hanging("Set here", settings, 2, wordsFrom);
  addConditions(page, rule, decidedBy.with);
  rule.needs.forEach((name, i) => {
    page.hanging(i === 0 ? "It reads" : "", needInWords(name), 2, wordsFrom);
  });
}

/** National clauses decided by the same rule, and how far a council's number may go. */
function addNational(page: Page, { clause: { decidedBy } }: CompiledClause): void {
  if (!("rule" in decidedBy)) return;
  const same = compileEngland().clauses.filter(({ rule }) => rule?.id === decidedBy.rule);
  if (same.length === 0) return;
  page.heading("National law and guidance on the same matter");
  for (const { clause, citation, force } of same) {
    page.hanging(
      clause.id,
      `${sentenceCase(forceWords[force].words)}: ${citation.document}, ${citation.place}`,
      2,
      11,
    );
    page.paragraph(clause.says, 11);
    const settings = "rule" in clause.decidedBy ? settingsInWords(clause.decidedBy.with) : "";
    if (settings !== "") page.paragraph(`Set there: ${settings}`, 11);
    const sure = evidenceWords[citation.evidence];
    if (sure !== null) page.paragraph(sure, 11, "quiet");
  }
  for (const floor of legalFloors.filter(({ rule }) => rule === decidedBy.rule)) {
    page.paragraph(
      `The law comes first: a council may set ${boundWords(floor)} and nothing laxer (${floor.clause}).`,
      2,
    );
  }
}

/** How far a council may go, for every kind of setting a law bounds. */
interface Bound {
  readonly setting: SettingName;
  readonly least?: number;
  readonly most?: number;
  readonly latest?: string;
  readonly only?: readonly string[];
}

function boundWords({ setting, least, most, latest, only }: Bound): string {
  if (least !== undefined) return `at least ${settingQuantity(setting, least as never)}`;
  if (most !== undefined) return `at most ${settingQuantity(setting, most as never)}`;
  if (latest !== undefined) return `${dateWords(latest)} or an earlier day`;
  return `${settingNameInWords(setting)} out of ${listInWords((only ?? []).map(wordInWords))}`;
}

/** Differences from national law or guidance that the clause is a side of. */
function addDifferences(page: Page, { clause: { id } }: CompiledClause): void {
  const found = allDifferences().filter(({ national, positions }) =>
    [national, ...positions.flatMap((one) => [one.side, one.national])].some((side) =>
      side?.clauses.includes(id),
    ),
  );
  if (found.length === 0) return;
  page.heading("Where councils and national rules differ on it");
  for (const one of found) page.hanging(one.id, one.title, 2, 11);
}

function addSource(page: Page, clause: NationalClause): void {
  const { address, note } = sources[clause.source];
  page.hanging("Address", address, 2, wordsFrom);
  page.hanging("What was read", note, 2, wordsFrom);
  if (clause.bindsProcedure !== true) return;
  const kinds = Object.entries(boundFrom).map(
    ([type, day]) => `${wordInWords(type)} since ${dateWords(day)}`,
  );
  page.hanging("Binds", kinds.join("; "), 2, wordsFrom);
}

function addCouncils(page: Page, { clause: { decidedBy } }: CompiledClause, known: readonly Council[]): void {
  if (!("rule" in decidedBy)) return;
  const found = known.flatMap((council) =>
    council.clauses
      .filter((clause) => "rule" in clause.decidedBy && clause.decidedBy.rule === decidedBy.rule)
      .map((clause) => ({ name: council.name, clause })),
  );
  if (found.length === 0) return;
  page.heading("Councils that ask the same");
  for (const { name, clause } of found) page.hanging(clause.id, `${name}. ${clause.says}`, 2, 11);
}
