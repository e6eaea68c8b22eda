import type { Page } from "../views/layout.js";
import { evidenceWords, idWords } from "../views/plain-words.js";
import {
  allDifferences,
  type DifferenceWords,
  differenceById,
  type PositionWords,
  type SideWords,
} from "./difference-words.js";
import { wordsFrom } from "./explain-words.js";

/** The page of a difference between councils' documents and national law or guidance: `K1` to `K38`. */
export function explainDifference(id: string, page: Page): boolean {
  const words = differenceById(id);
  if (words === undefined) return false;
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

function addNational(page: Page, { national, evidence }: DifferenceWords): void {
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

/** The differences that concern a council's document. */
export function differencesWith(council: string): readonly DifferenceWords[] {
  return allDifferences().filter(({ positions }) => positions.some(({ ids }) => ids.includes(council)));
}
