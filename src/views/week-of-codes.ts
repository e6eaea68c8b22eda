import { codeSign } from "../register/signs.js";
import { itemWords, sessionWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import { wordInWords } from "../words/value-words.js";
import { idWords } from "./plain-words.js";
import type { WordedReport } from "./word.js";
import type { WordedCode, WordedCodes } from "./word-registers.js";

/** One cell: the letter, and the number of the note that says when it is right. */
export interface CodeCell {
  readonly code: string;
  readonly note: number;
}

export interface CodeRowView {
  readonly halfDay: string;
  readonly where: string;
  readonly home: CodeCell;
  readonly hosts: readonly CodeCell[];
}

interface Alternative {
  readonly code: string;
  readonly when: string;
}

/** When a code is right, in words, with what to write instead and who says so. */
export interface CodeNote {
  readonly number: number;
  readonly says: string;
  /** What to write instead, and when; what an earlier note says already is left to `asBefore`. */
  readonly otherwise: readonly Alternative[];
  /** The words before those: "Otherwise", or "It may be" where no code can be given. */
  readonly lead: string;
  /** "Or I, M, N, O as under (1)." */
  readonly asBefore: string | null;
  readonly ids: string;
}

/** The ten half days of a week with the codes to expect, and the notes the cells point to. */
export interface WeekOfCodes {
  /** The hosts with a register of their own, in words: "the second placement". */
  readonly hosts: readonly string[];
  readonly rows: readonly CodeRowView[];
  readonly notes: readonly CodeNote[];
}

interface Collected {
  readonly one: WordedCode;
  readonly codes: string[];
  readonly number: number;
}

export function weekOfCodes(report: WordedReport): WeekOfCodes {
  const collected = new Map<string, Collected>();
  const cell = (one: WordedCode): CodeCell => {
    const key = JSON.stringify([
      one.status,
      one.ifThat,
      one.clauses,
      one.alternatives.map(({ when }) => when),
    ]);
    const note = collected.get(key) ?? { one, codes: [], number: collected.size + 1 };
    collected.set(key, note);
    if (one.code !== null && !note.codes.includes(one.code)) note.codes.push(one.code);
    return { code: codeSign(one), note: note.number };
  };
  const rows = report.codes.map((session) => ({
    halfDay: sessionWords(session.weekday, session.half),
    where: placeWords(session),
    home: cell(session.home),
    hosts: session.hosts.map(cell),
  }));
  const hosts = report.codes[0]?.hosts.map((host) => placementWords(host.placementAt)) ?? [];
  return { hosts, rows, notes: notesOf([...collected.values()]) };
}

function placeWords({ place, placementAt }: WordedCodes): string {
  if (placementAt !== null) return placementWords(placementAt);
  return place === null ? "not known" : wordInWords(place);
}

/** "the first placement". */
function placementWords(at: string): string {
  return itemWords({ at }, undefined);
}

function notesOf(collected: readonly Collected[]): readonly CodeNote[] {
  const said = new Map<string, number>();
  return collected.map(({ one, codes, number }) => {
    const otherwise: Alternative[] = [];
    const before: Alternative[] = [];
    for (const alternative of one.alternatives) {
      const key = `${alternative.code} ${alternative.when}`;
      (said.has(key) ? before : otherwise).push(alternative);
    }
    const asBefore = before.length === 0 ? null : beforeWords(before, said);
    for (const { code, when } of otherwise) said.set(`${code} ${when}`, number);
    const lead = one.code === null ? "It may be" : "Otherwise";
    return { number, says: conditionWords(one, codes), otherwise, lead, asBefore, ids: idWords(one.clauses) };
  });
}

function beforeWords(alternatives: readonly Alternative[], said: ReadonlyMap<string, number>): string {
  const byNote = new Map<number, string[]>();
  for (const { code, when } of alternatives) {
    const note = said.get(`${code} ${when}`) ?? 0;
    byNote.set(note, [...(byNote.get(note) ?? []), code]);
  }
  return `Or ${[...byNote].map(([note, codes]) => `${codes.join(", ")} as under (${note})`).join("; ")}.`;
}

function conditionWords({ status, ifThat }: WordedCode, codes: readonly string[]): string {
  switch (status) {
    case "expected":
      return `${codes.join(" or ")} if ${ifThat}.`;
    case "cannot-tell":
      return `Cannot tell until ${ifThat}.`;
    case "no-code-is-right":
      return `No code is right unless ${ifThat}.`;
    default:
      return `${sentenceCase(ifThat)}.`;
  }
}
