import { type AssessResult, assess } from "../assess/assess.js";
import { type CompareResult, compare } from "../assess/compare.js";
import { OptionError } from "../input/options.js";
import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import { type ExpectedRegisterResult, expectedRegister } from "../register/expected-register.js";
import { codeSign } from "../register/signs.js";
import { deadlineOf } from "../views/deadline-days.js";
import { asksWords } from "../views/matter-words.js";
import { dayWords, idWords, outcomeWords } from "../views/plain-words.js";
import { registerCells, registerColumns } from "../views/register-cells.js";
import { placeOfSession } from "../views/register-words.js";
import { type WordedCell, type WordedReport, word } from "../views/word.js";
import type { WordedCode } from "../views/word-registers.js";
import { itemWords, sessionWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import { answerEach, answersInRows, binding, inRows, type Line } from "./each-plan.js";
import { dayOption, type SheetOptions, takeSheetOptions } from "./sheet-options.js";
import type { AnswerRows, SheetCell, SheetRows } from "./table.js";

/**
 * The deadlines of each plan of a range, one row a deadline in the order of the days: by when, what, how it stands, and
 * what it was counted from. Rows are read as by `checkRows`.
 *
 * @example deadlineRows(rows, { calendar, asOf: "2026-11-23" })[1] // [2, "A", "2026-11-20", "Friday 20 November 2026", ...]
 */
export function deadlineRows(rows: SheetRows, options: SheetOptions = {}): AnswerRows {
  return reportRows("sheets/deadline-rows", rows, options, deadlineHeadings, (report) =>
    report.deadlines.map((one): Line => {
      const { status, what, askedBy } = deadlineOf(one, [one], report);
      return [
        one.latest,
        one.latest === null ? "not known" : dayWords(one.latest),
        one.kind === "last-day" ? "last day" : "first day",
        sentenceCase(what),
        status,
        one.doneOn,
        one.plannedFor,
        one.from,
        one.count,
        one.counting.replaceAll("-", " "),
        askedBy,
      ];
    }),
  );
}

const deadlineHeadings = [
  ...["By", "Day", "Kind", "What", "Status", "Done on", "Planned for"],
  ...["Counted from", "Number", "Counted in", "Asked by"],
];

/**
 * The codes to expect in an ordinary week of each plan of a range, one row a half day and register. Rows are read as by
 * `checkRows`.
 *
 * @example codeRows(rows)[1] // [2, "A", "Monday morning", "home school", "home", "/", "...", ...]
 */
export function codeRows(rows: SheetRows, options: SheetOptions = {}): AnswerRows {
  return reportRows("sheets/code-rows", rows, options, codeHeadings, (report) =>
    report.codes.flatMap((session) => {
      const { weekday, half, home, hosts } = session;
      const line = (register: string, code: WordedCode): Line => [
        sessionWords(weekday, half),
        placeOfSession(session),
        register,
        codeSign(code),
        code.ifThat,
        code.alternatives.map((one) => `${one.code} ${one.when}`).join("; "),
        idWords(code.clauses),
      ];
      return [
        line("home", home),
        ...hosts.map((host) => line(itemWords({ at: host.placementAt }, undefined), host)),
      ];
    }),
  );
}

const codeHeadings = ["Half day", "Place", "Register", "Code", "If", "Otherwise", "Clauses"];

function reportRows(
  place: string,
  rows: SheetRows,
  options: SheetOptions,
  headings: readonly string[],
  linesOf: (report: WordedReport) => readonly Line[],
): AnswerRows {
  return inRows(place, () => {
    const taken = takeSheetOptions(options);
    const { calendar, asOf, knownOn } = taken;
    const all = answerEach(
      rows,
      taken,
      (plan, council): AssessResult => assess(plan, { council, calendar, asOf, knownOn }),
    );
    return answersInRows(headings, all, ({ answer }) => linesOf(word(answer.report)));
  });
}

export interface RegisterRowsOptions extends SheetOptions {
  /** The first day and the last: cells with a date, or `YYYY-MM-DD`. */
  readonly from: SheetCell;
  readonly to: SheetCell;
}

/**
 * The register to expect of each plan of a range, one row a half day and register; `auditRows` reads such rows as marks.
 * It needs the calendar. Rows are read as by `checkRows`.
 *
 * @example registerRows(rows, { calendar, from: "2026-11-02", to: "2026-11-06" })
 */
export function registerRows(rows: SheetRows, options: RegisterRowsOptions): AnswerRows {
  return inRows("sheets/register-rows", () => {
    const taken = takeSheetOptions(options, ["from", "to"]);
    const { calendar, knownOn, given, reading } = taken;
    const [from, to] = [given.from, given.to].map((day) => dayOption(day, reading.system) ?? "") as [
      string,
      string,
    ];
    const all = answerEach(
      rows,
      taken,
      (plan, council): ExpectedRegisterResult =>
        expectedRegister(plan, { council, calendar: calendar as never, from, to, knownOn }),
    );
    return answersInRows(registerColumns, all, ({ answer }) => registerCells(word(answer.register)));
  });
}

export interface CompareRowsOptions extends Omit<SheetOptions, "council"> {
  /** The councils to compare, if not all. */
  readonly councils?: readonly Council[] | undefined;
}

/**
 * Each plan of a range under several councils, one row a matter on which some document asks anything of the plan. Rows
 * are read as by `checkRows`.
 *
 * @example compareRows(rows, { councils: [norfolk, derbyshire], calendar })
 */
export function compareRows(rows: SheetRows, options: CompareRowsOptions = {}): AnswerRows {
  return inRows("sheets/compare-rows", () => {
    const taken = takeSheetOptions(options, ["councils"]);
    const { calendar, asOf, knownOn } = taken;
    const compared = (taken.given.councils ?? Object.values(councils)) as readonly Council[];
    if (!Array.isArray(compared)) throw new OptionError("The option councils is a list of councils.");
    const all = answerEach(
      rows,
      taken,
      (plan): CompareResult => compare(plan, compared, { calendar, asOf, knownOn }),
    );
    const headings = ["Matter", ...compared.map(({ name }) => name), "Law and national guidance"];
    return answersInRows(headings, all, ({ answer }) =>
      word(answer.comparison)
        .rows.filter(({ cells }) =>
          Object.values(cells).some((cell) => cell !== null && cell.outcome !== "does-not-apply"),
        )
        .map(
          (one): Line => [
            asksWords(one),
            ...compared.map(({ id }) => comparedWords(one.cells[id] ?? null)),
            comparedWords(one.national),
          ],
        ),
    );
  });
}

function comparedWords(cell: WordedCell | null): string {
  if (cell === null) return "-";
  const { outcome, severity, value, clauses } = cell;
  const sets = value === null ? "" : `; ${value}`;
  return `${outcomeWords[outcome]} (${binding[severity]}${sets}; ${idWords(clauses)})`;
}
