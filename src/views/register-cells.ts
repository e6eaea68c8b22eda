import { type Day, parseDay, weekdayOf } from "../days/plain-date.js";
import { codeSign } from "../register/signs.js";
import type { Cell } from "./csv-cells.js";
import { plain } from "./plain-words.js";
import { codeIn, placeOfSession, registersIn } from "./register-words.js";
import type { WordedRegister, WordedSession } from "./word-registers.js";

/** The names of the columns of a register. */
export const registerColumns: readonly string[] = [
  ...["date", "session", "register", "phase", "place", "code", "status", "if", "alternatives", "counts_as"],
  "clauses",
];

interface DatedRow {
  readonly day: Day;
  readonly half: number;
  readonly cells: readonly Cell[];
}

/** The rows of a register, under `registerColumns`. */
export function registerCells(register: WordedRegister): readonly (readonly Cell[])[] {
  const registers = registersIn(register);
  const rows: DatedRow[] = register.sessions.flatMap((session) =>
    registers.flatMap((name) => sessionRow(session, name)),
  );
  for (const { date, session, says, information } of register.notSessions) {
    const day = parseDay(date) as Day;
    if (weekdayOf(day) > 5) continue;
    const sign = information ?? "-";
    const cells = [date, session ?? "", "", "", "", sign, "no-session", plain(says), "", "", ""];
    rows.push({ day, half: session === "PM" ? 1 : 0, cells });
  }
  for (const { from, says } of register.cannotTell) {
    const cells = [from, "", "", "", "", "?", "cannot-tell", plain(says), "", "", ""];
    rows.push({ day: parseDay(from) as Day, half: 0, cells });
  }
  // Sorting keeps rows of one session in the order of the registers.
  rows.sort((a, b) => a.day - b.day || a.half - b.half);
  return rows.map(({ cells }) => cells);
}

function sessionRow(session: WordedSession, name: string): readonly DatedRow[] {
  const one = codeIn(session, name);
  if (one === undefined) return [];
  const cells: readonly Cell[] = [
    session.date,
    session.session,
    name,
    session.phase,
    placeOfSession(session),
    codeSign(one),
    one.status,
    plain(one.ifThat),
    one.alternatives.map(({ code }) => code).join(" "),
    one.counts,
    one.clauses.join(" "),
  ];
  return [{ day: parseDay(session.date) as Day, half: session.session === "AM" ? 0 : 1, cells }];
}
