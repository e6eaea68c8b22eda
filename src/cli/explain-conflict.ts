import { conflictById, conflicts } from "../policy/conflicts.js";
import type { Page } from "../views/layout.js";
import { evidenceWords, idWords } from "../views/plain-words.js";
import { type ConflictWords, conflictInWords, type PositionWords, type SideWords } from "./conflict-words.js";
import { wordsFrom } from "./explain-words.js";

/** The page of a conflict between councils' documents and national law or guidance: `K1` to `K38`. */
export function explainConflict(id: string, page: Page): boolean {
  const conflict = conflictById(id.toUpperCase());
  if (conflict === undefined) return false;
  const words = conflictInWords(conflict);
  page.heading(`${words.id}, ${words.title}`);
  page.paragraph("A difference between councils' documents and national law or guidance.", 2, "quiet");
  addNational(page, words);
  for (const position of words.positions) addPosition(page, position);
  if (words.never !== null) {
    page.gap();
    page.hanging("Never arises", words.never, 2, wordsFrom);
  }
  return true;
}

function addNational(page: Page, { national, evidence }: ConflictWords): void {
  page.heading("National law and guidance");
  addSide(page, national);
  const sure = evidenceWords[evidence];
  if (sure !== null) page.hanging("How sure", sure, 2, wordsFrom, "quiet");
}

function addSide(page: Page, { says, value, clauses, sources }: SideWords): void {
  page.hanging("Says", says, 2, wordsFrom);
  if (value !== "") page.hanging("In short", value, 2, wordsFrom);
  if (clauses.length > 0) page.hanging("Clauses", idWords(clauses), 2, wordsFrom);
  sources.forEach((source, i) => {
    page.hanging(i === 0 ? "Source" : "", source, 2, wordsFrom);
  });
}

function addPosition(page: Page, { who, side, national, meets, never, resolved }: PositionWords): void {
  page.heading(who);
  addSide(page, side);
  if (national !== null) {
    page.hanging("Against it", `${national.says} (${idWords(national.clauses)})`, 2, wordsFrom);
  }
  if (never !== null) page.hanging("Never arises", never, 2, wordsFrom);
  if (meets !== null) page.hanging("Arises where", meets, 2, wordsFrom);
  for (const { when, says, result } of resolved) {
    const otherwise = resolved.length > 1 ? "Otherwise" : "What governs";
    page.hanging(when === null ? otherwise : "If so", when === null ? says : `and ${when}:`, 2, wordsFrom);
    if (when !== null) page.paragraph(says, wordsFrom);
    page.paragraph(`Governs: ${result}.`, wordsFrom, "quiet");
  }
}

/** Ids of the conflicts that concern a council's document. */
export function conflictsOf(council: string): readonly { readonly id: string; readonly title: string }[] {
  return conflicts.filter(({ positions }) => positions.some((one) => one.councils.includes(council)));
}
