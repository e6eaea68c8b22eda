import { type CompiledClause, compileCouncil, compileEngland } from "../check/compile.js";
import { councils } from "../councils/index.js";
import { legalFloors } from "../law/floors.js";
import { boundFrom } from "../law/off-site-direction.js";
import type { NationalClause } from "../law/source.js";
import { type SourceId, sources } from "../law/sources.js";
import { wordInWords } from "../report/value-words.js";
import type { Page } from "../report/views/layout.js";
import { dateWords, evidenceWords, forceWords, sentenceCase } from "../report/views/plain-words.js";
import { addConditions } from "./explain-rule.js";
import { needInWords, settingsInWords, severityWords, strengthWords, wordsFrom } from "./explain-words.js";

/** The page of a clause of a council's document or of national law. */
export function explainClause(id: string, page: Page): boolean {
  const wanted = id.toUpperCase();
  for (const council of Object.values(councils)) {
    const one = compileCouncil(council).clauses.find(({ clause }) => clause.id === wanted);
    if (one === undefined) continue;
    addClause(page, one, council.name);
    addNational(page, one);
    return true;
  }
  const one = compileEngland().clauses.find(({ clause }) => clause.id === wanted);
  if (one === undefined) return false;
  addClause(page, one, "England");
  addSource(page, one.clause as NationalClause);
  addCouncils(page, one);
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
    page.hanging("In the plan", `/attestations/${clause.id}`, 2, wordsFrom);
    return;
  }
  page.hanging("Decided by", `the rule ${decidedBy.rule}`, 2, wordsFrom);
  if (rule === undefined) return;
  page.hanging("It asks", rule.asks, 2, wordsFrom);
  const settings = settingsInWords(decidedBy.with);
  if (settings !== "") page.hanging("Set here", settings, 2, wordsFrom);
  addConditions(page, rule);
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
  const floor = legalFloors.find(({ rule }) => rule === decidedBy.rule);
  if (floor === undefined) return;
  const bound = floor.least === undefined ? `at most ${floor.most}` : `at least ${floor.least}`;
  page.paragraph(`The law comes first: a council may set ${bound} and nothing laxer (${floor.clause}).`, 2);
}

function addSource(page: Page, clause: NationalClause): void {
  const { address, note } = sources[clause.source as SourceId];
  page.hanging("Address", address, 2, wordsFrom);
  page.hanging("What was read", note, 2, wordsFrom);
  if (clause.bindsProcedure !== true) return;
  const kinds = Object.entries(boundFrom).map(
    ([type, day]) => `${wordInWords(type)} since ${dateWords(day)}`,
  );
  page.hanging("Binds", kinds.join("; "), 2, wordsFrom);
}

function addCouncils(page: Page, { clause: { decidedBy } }: CompiledClause): void {
  if (!("rule" in decidedBy)) return;
  const found = Object.values(councils).flatMap((council) =>
    council.clauses
      .filter((clause) => "rule" in clause.decidedBy && clause.decidedBy.rule === decidedBy.rule)
      .map((clause) => ({ name: council.name, clause })),
  );
  if (found.length === 0) return;
  page.heading("Councils that ask the same");
  for (const { name, clause } of found) page.hanging(clause.id, `${name}. ${clause.says}`, 2, 11);
}
