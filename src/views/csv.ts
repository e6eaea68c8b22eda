import { type Day, parseDay } from "../days/plain-date.js";
import type { Timeline } from "../duties/timeline.js";
import { takeOptions } from "../input/options.js";
import type { ExpectedRegister } from "../register/expected-register.js";
import type { RegisterAudit } from "../register/register-audit.js";
import { type Cell, csvTable } from "./csv-cells.js";
import { plain } from "./plain-words.js";
import { registerCells, registerColumns } from "./register-cells.js";
import { viewed } from "./viewed.js";
import { readCatalogue, type Worded, type WordingOptions, wordIn } from "./word.js";
import type { WordedTimeline } from "./word-duties.js";
import type { WordedAudit } from "./word-registers.js";

/**
 * A timeline, an expected register or an audit of recorded marks as CSV (RFC 4180, UTF-8) for a spreadsheet.
 *
 * A timeline has one line for each entry, an audit one for each session with a mistake, a register one for each session and register,
 * and one for each weekday, or half of one, on which no session is held; `auditRegister` reads its codes and signs. Lists are put in one cell with spaces
 * between. No cell is ever taken for a formula. Names of columns are stable.
 *
 * @example toCsv(register) // "date,session,register,...\r\n2026-11-02,AM,home,..."
 */
export function toCsv(
  source: Timeline | ExpectedRegister | RegisterAudit,
  options: WordingOptions = {},
): string {
  return viewed(source, ["osd-timeline/1", "osd-register/1", "osd-audit/1"], () => {
    const { catalogue } = takeOptions(options, ["catalogue"], "second");
    return tableOf(wordIn(source, readCatalogue(catalogue)));
  });
}

function tableOf(source: Worded<Timeline | ExpectedRegister | RegisterAudit>): string {
  switch (source.schema) {
    case "osd-timeline/1":
      return timelineTable(source);
    case "osd-register/1":
      return csvTable(registerColumns, registerCells(source));
    default:
      return auditTable(source);
  }
}

function timelineTable({ asOf, entries }: WordedTimeline): string {
  const names = [
    ...["as_of", "id", "kind", "what", "about", "status", "earliest", "latest", "expected_by", "done_on"],
    ...["planned_for", "school_days_left", "school_days_late", "owed_by", "severity", "force", "rule"],
    ...["clauses", "says"],
  ];
  const rows = entries.map((one): readonly Cell[] => [
    asOf,
    one.id,
    one.kind,
    words(one.what),
    words(one.about),
    one.status,
    one.earliest,
    one.latest,
    one.expectedBy,
    one.doneOn,
    one.plannedFor,
    one.schoolDaysLeft,
    one.schoolDaysLate,
    words(one.owedBy),
    one.severity,
    one.force,
    one.rule,
    one.clauses.join(" "),
    words(one.says),
  ]);
  return csvTable(names, rows);
}

function auditTable({ findings }: WordedAudit): string {
  const names = [
    ...["date", "session", "register", "kind", "recorded", "expected", "severity", "force", "rule"],
    ...["clauses", "says", "to_put_right"],
  ];
  const made = findings.flatMap((one) => one.sessions.map((session) => ({ ...one, ...session })));
  const order = ({ date, session }: (typeof made)[number]): number =>
    2 * (parseDay(date) as Day) + (session === "AM" ? 0 : 1);
  // Sorting keeps mistakes of one session in the order of the findings.
  made.sort((a, b) => order(a) - order(b));
  const rows = made.map((one): readonly Cell[] => [
    one.date,
    one.session,
    one.register,
    one.kind,
    one.recorded,
    one.expected,
    one.severity,
    one.force,
    one.rule,
    one.clauses.join(" "),
    words(one.says),
    words(one.toPutRight),
  ]);
  return csvTable(names, rows);
}

function words(text: string | null): string | null {
  return text === null ? null : plain(text);
}
