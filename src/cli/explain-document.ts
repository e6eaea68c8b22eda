import type { Council } from "../policy/accepted.js";
import type { Clause } from "../policy/council-schema.js";
import { england } from "../policy/england/england.js";
import { nationalForms } from "../policy/england/forms.js";
import { circumstanceInWords } from "../rules/circumstances.js";
import type { Page } from "../views/layout.js";
import { dayWords } from "../views/plain-words.js";
import { councilCalled } from "./chosen-council.js";
import { differencesWith } from "./explain-difference.js";
import { strengthWords, wordsFrom } from "./explain-words.js";

/** "22 by a rule, 2 by a person, 3 by nobody; 27 in all". */
export function countDecisions(clauses: readonly Clause[]): string {
  const [byRule, byPerson, byNobody] = byDecision(clauses).map((list) => list.length);
  return `${clauses.length}: ${byRule} decided by a rule, ${byPerson} by a person's answer, ${byNobody} not checked`;
}

function byDecision(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  return [
    clauses.filter(({ decidedBy }) => "rule" in decidedBy),
    clauses.filter(({ decidedBy }) => "attest" in decidedBy),
    clauses.filter(({ decidedBy }) => "nobody" in decidedBy),
  ];
}

/** The page of a council's document, or of national law for `england`. */
export function explainDocument(id: string, page: Page, known: readonly Council[]): boolean {
  const name = id.toLowerCase();
  if (name === england.id) {
    page.heading("England: law and national guidance under every council");
    page.hanging("Version", england.version, 2, wordsFrom);
    addClauses(page, england.clauses);
    addNamed(page, "Notices", nationalForms);
    return true;
  }
  const council = known.find((one) => one.id === name) ?? councilCalled(name);
  if (council === undefined) return false;
  addCouncil(page, council);
  addNamed(page, "Where it differs from national law or guidance, or seems to", differencesWith(council.id));
  return true;
}

/** A council: its documents, its clauses by what decides them, and its forms. */
export function addCouncil(page: Page, council: Council): void {
  page.heading(`${council.name} (${council.id})`);
  for (const { title, publisher, address, editions } of council.documents) {
    page.hanging("Document", title, 2, wordsFrom);
    page.hanging("Published by", publisher, 2, wordsFrom);
    if (address !== undefined) page.hanging("Address", address, 2, wordsFrom);
    for (const { edition, inForceFrom, inForceTo, lastReadOn } of editions) {
      const until = inForceTo === undefined ? "" : ` until ${dayWords(inForceTo)}`;
      page.hanging("Edition", edition, 2, wordsFrom);
      page.hanging("In force", `since ${dayWords(inForceFrom)}${until}`, 2, wordsFrom);
      page.hanging("Last read", dayWords(lastReadOn), 2, wordsFrom);
    }
  }
  page.hanging("DfE code", council.localAuthority, 2, wordsFrom);
  page.hanging("Version", `${council.id}@${council.version}`, 2, wordsFrom);
  const scope = (council.scope ?? []).map(circumstanceInWords);
  if (scope.length > 0) page.hanging("Only where", scope.join(" and "), 2, wordsFrom);
  addClauses(page, council.clauses);
  addNamed(page, "Forms and letters", council.forms ?? []);
}

function addClauses(page: Page, clauses: readonly Clause[]): void {
  page.hanging("Clauses", countDecisions(clauses), 2, wordsFrom);
  const [byRule = [], byPerson = [], byNobody = []] = byDecision(clauses);
  add(page, "Decided by a rule, from what the plan says", byRule);
  add(page, "Decided by a person, who answers yes or no", byPerson);
  add(page, "Not checked", byNobody);
}

function add(page: Page, heading: string, clauses: readonly Clause[]): void {
  if (clauses.length === 0) return;
  page.heading(`${heading} (${clauses.length})`);
  for (const { id, says, strength, decidedBy } of clauses) {
    page.hanging(id, says, 2, 11);
    const by =
      "rule" in decidedBy
        ? decidedBy.rule
        : "attest" in decidedBy
          ? decidedBy.attest
          : `Because: ${decidedBy.nobody}`;
    page.paragraph(`${strengthWords[strength]}. ${by}`, 11, "quiet");
  }
}

/** What has a page of its own, by the name to ask for it. */
export function addNamed(
  page: Page,
  heading: string,
  list: readonly { readonly id: string; readonly title: string }[],
): void {
  if (list.length === 0) return;
  page.heading(`${heading} (${list.length})`);
  for (const { id, title } of list) page.hanging(id, title, 2, 11);
}

/** The councils, and national law, with the name a page gives them. */
export function documentsOf(known: readonly Council[]): readonly Pick<Council, "id" | "name" | "clauses">[] {
  return [...known, { id: england.id, name: "England", clauses: england.clauses }];
}
