import { attendanceCodes, type StatisticalMeaning } from "../register/attendance-codes.js";
import type { RegisterCode } from "../register/expected-register.js";
import { codeSign } from "../register/signs.js";
import { sentenceCase } from "../words/sentence-case.js";
import { type LifeEntry, type LifePage, type LifePart, partOf, shortDate } from "./life-page.js";
import { closedSpans, monthGrid } from "./month-grid.js";
import { dayWords, idWords, spanWords } from "./plain-words.js";
import { codeIn, conditionWords, placeOfSession, registersIn, registerWords } from "./register-words.js";
import type { WordedCode, WordedRegister } from "./word-registers.js";

const countsWords: Readonly<Record<StatisticalMeaning, string>> = {
  attending: "counts as attending",
  "authorised-absence": "counts as authorised absence",
  "unauthorised-absence": "counts as unauthorised absence",
  "not-a-possible-attendance": "is not a possible attendance",
  "not-collected": "is not counted",
};

/** An expected register: each register by the day, then when each code is right, then the days without an answer. */
export function registerPage(source: WordedRegister): LifePage {
  const { from, to, citation, cannotTell } = source;
  const registers = registersIn(source);
  return {
    title: "Off-site direction: codes to expect",
    subject: [
      ["Days", `${dayWords(from)} to ${dayWords(to)}`],
      ["Law", `${citation.document}, ${citation.place} (${citation.edition})`],
    ],
    verdict: [
      "What each register should show if things go as planned. A code is written on the day, never in advance.",
    ],
    tone: "good",
    parts: [
      ...registers.flatMap((register) => partsOfRegister(source, register)),
      ...partOf(
        "At a host school only, while the home school is closed",
        source.atHostsOnly.map(({ date, session, host }) => ({
          label: shortDate(date),
          what: `${session}: ${codeSign(host)} in ${registerWords(host.placementAt)}`,
          lines: noteLines(host),
        })),
      ),
      ...listed("No session", closedSpans(source)),
      ...listed(
        "Cannot tell",
        cannotTell.map(({ from: first, to: last, says }) => [spanWords(first, last), says]),
      ),
    ],
  };
}

function partsOfRegister(source: WordedRegister, register: string): readonly LifePart[] {
  const name = registerWords(register);
  const days = new Map<string, Map<string, string>>();
  const notes = new Map<string, LifeEntry>();
  for (const session of source.sessions) {
    const one = codeIn(session, register);
    if (one === undefined) continue;
    const where = placeOfSession(session);
    const day = days.get(session.date) ?? new Map<string, string>();
    days.set(session.date, day.set(session.session, `${codeSign(one)} (${where})`));
    const note = noteOf(one, where);
    notes.set(JSON.stringify(note), note);
  }
  const rows = [...days].map(([date, halves]) => [
    shortDate(date),
    halves.get("AM") ?? "-",
    halves.get("PM") ?? "-",
  ]);
  return [
    {
      heading: sentenceCase(name),
      table: [["Day", "Morning", "Afternoon"], ...rows],
      grid: monthGrid(source, register),
    },
    ...partOf(`When a code in ${name} is right`, [...notes.values()]),
  ];
}

function noteOf(one: WordedCode<RegisterCode>, where: string): LifeEntry {
  return {
    label: codeSign(one),
    tone: one.status === "expected" ? "good" : "open",
    what: `${sentenceCase(where)}: ${conditionWords(one.status, one.ifThat)}`,
    lines: noteLines(one),
  };
}

function noteLines({ code, counts, alternatives, clauses }: WordedCode<RegisterCode>): LifeEntry["lines"] {
  const title = Object.entries(attendanceCodes).find(([letter]) => letter === code)?.[1].title;
  const means = countsWords[counts as StatisticalMeaning];
  return [
    ...(title === undefined ? [] : [["Means", `${title}; ${means}`] as const]),
    ...alternatives.map(({ code: other, when }) => [other, `if ${when}`] as const),
    ...(clauses.length === 0 ? [] : [["Clauses", idWords(clauses)] as const]),
  ];
}

function listed(heading: string, rows: readonly (readonly [string, string])[]): readonly LifePart[] {
  return rows.length === 0 ? [] : [{ heading, table: [["Days", "Why"], ...rows], grid: "" }];
}
