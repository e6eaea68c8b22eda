import { auditRegister, type RegisterAuditResult } from "../register/audit-register.js";
import type { RegisterAudit } from "../register/register-audit.js";
import { idWords } from "../views/plain-words.js";
import { registerWords } from "../views/register-words.js";
import { word } from "../views/word.js";
import { listInWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import {
  type AllAnswered,
  answerEach,
  answersInRows,
  binding,
  type CellOfIssue,
  cellInPlan,
  inRows,
  type Line,
} from "./each-plan.js";
import { marksOfRows, type TableMark } from "./marks-table.js";
import type { PlanRow } from "./read-plans.js";
import type { DateSystem } from "./sheet-days.js";
import { type SheetOptions, takeSheetOptions } from "./sheet-options.js";
import type { Problem } from "./table.js";
import { type AnswerRows, cellName, type SheetRows, takeRows } from "./table.js";

/**
 * The mistakes in the marks of each plan of a range, one row a mistake with all the half days in which it was made. It
 * needs the calendar and `asOf`.
 *
 * The second range has the marks: a row a mark with the columns register, date, session and code; a row a day with the
 * columns date, AM and PM; or a column a day or half day. Where there are several plans, its column Plan says whose mark
 * it is. The rows of plans are read as by `checkRows`.
 *
 * @example auditRows(rows, [["Date", "AM", "PM"], ["03/11/2026", "D", "D"]], { calendar, asOf: "2026-11-23" })
 */
export function auditRows(rows: SheetRows, marks: SheetRows, options: SheetOptions): AnswerRows {
  return inRows("sheets/audit-rows", () => {
    const taken = takeSheetOptions(options);
    const { calendar, asOf, knownOn, reading } = taken;
    const read = marksIn(marks, reading.system);
    const ownOf = (row: PlanRow): readonly TableMark[] =>
      read.byPlan ? read.marks.filter(({ plan }) => plan === row.name) : read.marks;
    const all = answerEach(
      rows,
      { ...taken, problems: [...taken.problems, ...read.problems], notes: [...taken.notes, ...read.notes] },
      (plan, council, row): RegisterAuditResult => {
        const own = ownOf(row).map(({ register, date, session, code }) => ({
          register,
          date,
          session,
          code,
        }));
        // What is missing of the two is an issue of the audit's own.
        return auditRegister(plan, own, {
          council,
          calendar: calendar as never,
          asOf: asOf as never,
          knownOn,
        });
      },
      inMarks(ownOf),
    );
    return answersInRows(headings, withStrays(all, read), ({ row, answer }) =>
      auditLines(answer.audit, (pointer) => cellOfMark(ownOf(row)[Number(pointer.slice(1))])),
    );
  });
}

const headings = [
  ...["Result", "Register", "Half days", "From", "To", "Cells", "Recorded", "Expected"],
  ...["What was found", "What to do", "How binding", "Clauses"],
];

interface MarksIn {
  readonly marks: readonly TableMark[];
  /** The marks say whose they are. */
  readonly byPlan: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

function marksIn(value: unknown, system: DateSystem): MarksIn {
  const failed = (cell: string, message: string): MarksIn => ({
    marks: [],
    byPlan: false,
    problems: [
      { cell: "", code: "wrong-type", message: `The marks${cell === "" ? "" : `, ${cell}`}: ${message}` },
    ],
    notes: [],
  });
  const taken = takeRows(value);
  if (!taken.ok) return failed("", taken.message);
  const table = marksOfRows(taken.rows, system);
  if (!table.ok) return failed(cellName(table.row, table.column), table.message);
  return {
    marks: table.marks,
    byPlan: table.marks.some(({ plan }) => plan !== ""),
    problems: [],
    notes: table.notes,
  };
}

function cellOfMark(mark: TableMark | undefined): string {
  return mark === undefined ? "" : cellName(mark.row, mark.column);
}

/** An issue about a mark is one about its cell, and says that it lies among the marks. */
function inMarks(ownOf: (row: PlanRow) => readonly TableMark[]): CellOfIssue {
  return (issue, row) => {
    if (issue.input === "plan") return cellInPlan(issue, row);
    const cell = cellOfMark(ownOf(row)[Number(issue.path.split("/")[1] ?? "")]);
    return `marks${cell === "" ? "" : `, ${cell}`}`;
  };
}

/** Problems of marks of which nobody can say whose they are. */
function withStrays<T>(all: AllAnswered<T>, { marks, byPlan }: MarksIn): AllAnswered<T> {
  const plans = [...all.answered, ...all.problems].flatMap(({ row }) => row ?? []);
  const names = new Set(plans.map(({ name }) => name));
  const stray = (message: string, mark?: TableMark): AllAnswered<T> => {
    const cell = mark === undefined ? "marks" : `marks, ${cellOfMark(mark)}`;
    return { ...all, problems: [{ cell, code: "unknown-id", message, row: undefined }, ...all.problems] };
  };
  const unknown = byPlan ? marks.find(({ plan }) => !names.has(plan)) : undefined;
  if (unknown !== undefined)
    return stray("No plan of the range has the name that the column Plan has here.", unknown);
  const several = !byPlan && new Set(plans.map(({ row }) => row)).size > 1;
  return several ? { ...stray(noPlanColumn), answered: [] } : all;
}

const noPlanColumn = "There are several plans, and no column Plan says whose these marks are.";

function auditLines(given: RegisterAudit, cellAt: (pointer: string) => string): readonly Line[] {
  const { findings, cannotTell } = word(given);
  const results = { error: "to put right", warning: "caution", advice: "advice" };
  return [
    ...findings.map((one): Line => {
      const cells = one.sessions.flatMap(({ at }) => (at === null ? [] : [cellAt(at)]));
      return [
        results[one.severity],
        sentenceCase(registerWords(one.register)),
        one.sessions.length,
        one.sessions[0]?.date ?? "",
        one.sessions.at(-1)?.date ?? "",
        [...new Set(cells)].join(", "),
        one.recorded,
        one.expected,
        one.says,
        one.toPutRight,
        binding[one.severity],
        idWords(one.clauses),
      ];
    }),
    ...cannotTell.map(({ register, at, missing }): Line => {
      const wanted = listInWords([...new Set(missing.map(({ words }) => words))]);
      const cells = [...new Set(at.map(cellAt))].join(", ");
      const says = `These marks cannot be judged: the plan does not say ${wanted}.`;
      return [
        "cannot tell",
        sentenceCase(registerWords(register)),
        at.length,
        "",
        "",
        cells,
        "",
        "",
        says,
        "",
        "",
        "",
      ];
    }),
  ];
}
