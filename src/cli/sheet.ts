import { type CheckRowsOptions, checkRows } from "../sheets/check-rows.js";
import { codeRows, deadlineRows } from "../sheets/plan-answers.js";
import type { AnswerRows, SheetRows } from "../sheets/table.js";
import { planRows } from "../sheets/write-plans.js";
import { csvTable } from "../views/csv-cells.js";
import { listInWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import { like, type Options, quoted } from "./arguments.js";
import { readAnyCalendar } from "./calendar-files.js";
import { refuse } from "./check.js";
import { namedCouncil } from "./chosen-council.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { type Read, readPlanFile, unreadable } from "./inputs.js";
import { readCsv } from "./read-csv.js";

type Answer = (rows: SheetRows, options: CheckRowsOptions) => AnswerRows;

const answers: Readonly<Record<string, Answer>> = {
  findings: checkRows,
  plans: (rows, options) => checkRows(rows, { ...options, each: "plan" }),
  deadlines: deadlineRows,
  codes: codeRows,
};

/** Checks a table of plans and answers with a table; a single plan in JSON is written as the table to begin with. */
export async function sheet(path: string, options: Options, host: Host): Promise<ExitCode> {
  const { show = "findings" } = options;
  const answer = Object.hasOwn(answers, show) ? answers[show] : undefined;
  const known = Object.keys(answers);
  if (answer === undefined) {
    const why = `There is no table ${quoted(show)}.${like("A table", show, known)} The tables are ${listInWords(known)}.`;
    return refuse([why], host);
  }
  if (path.toLowerCase().endsWith(".json")) return planAsTable(path, host);
  if (/\.xls[xmb]?$/i.test(path)) return checkWorkbook(path, options, answer, host);
  if (options.out !== undefined)
    return refuse(["Only a workbook (.xlsx) is written into a file. For a table use > FILE."], host);
  const rows = await readTable(path, host);
  if (!rows.ok) return refuse(rows.lines, host);
  const given = await takeOptions(options, host);
  if (!given.ok) return refuse(given.lines, host);
  const table = answer(rows.value, given.value);
  writeTable(table, host);
  return exitCodeOf(table, rows.value);
}

/** Writes a copy of the workbook with the answers in it; or, where a table is asked for, that table. */
async function checkWorkbook(path: string, options: Options, answer: Answer, host: Host): Promise<ExitCode> {
  const { readWorkbook, checkedName } = await import("./sheet-workbook.js");
  const given = await takeOptions(options, host);
  if (!given.ok) return refuse(given.lines, host);
  const read = await readWorkbook(path, given.value, options, host);
  if (!read.ok) return refuse(read.lines, host);
  const { rows, options: found, notes, write } = read.value;
  const table = answer(rows, found);
  if (options.show !== undefined && options.out === undefined) {
    writeTable(table, host);
    for (const note of notes) host.stderr.write(`${note}\n`);
    return exitCodeOf(table, rows);
  }
  const findings = options.show === undefined ? table : checkRows(rows, found);
  const out = options.out ?? checkedName(path);
  const why = await write(out, findings);
  if (why !== undefined)
    return refuse([`The checked workbook could not be written to ${quoted(out)}. ${why}`], host);
  host.stdout.write(`The checked workbook is ${quoted(out)}. ${foundWords(findings)}\n`);
  for (const note of notes) host.stdout.write(`${note}\n`);
  return exitCodeOf(findings, rows);
}

/** "To put right: 3. Cautions: 1. Cannot tell: 20." */
function foundWords([headings = [], ...rows]: AnswerRows): string {
  const result = headings.indexOf("Result");
  return ["to put right", "caution", "cannot tell", "not read"]
    .map((words) => [words, rows.filter((row) => row[0] !== "" && row[result] === words).length] as const)
    .filter(([words, count]) => count > 0 || words === "to put right")
    .map(([words, count]) => `${sentenceCase(words)}: ${count}.`)
    .join(" ");
}

async function planAsTable(path: string, host: Host): Promise<ExitCode> {
  const plan = await readPlanFile(path, host);
  if (!plan.ok) return refuse(plan.lines, host);
  const { rows, leftOut } = planRows([plan.value]);
  writeTable(rows, host);
  for (const pointer of leftOut)
    host.stderr.write(`No cell can hold ${pointer.slice("/0".length)}; it was left out.\n`);
  return exitCodes.well;
}

async function readTable(path: string, host: Host): Promise<Read<SheetRows>> {
  const file = path === "-" ? await host.readStdin() : await host.readFile(path);
  if (!file.ok) return unreadable("table", path, file);
  const read = readCsv(file.text);
  if (read.ok) return { ok: true, value: read.rows.map(({ cells }) => cells) };
  return { ok: false, lines: [`table: Line ${read.line} has a quotation mark that is never closed.`] };
}

async function takeOptions(options: Options, host: Host): Promise<Read<CheckRowsOptions>> {
  const council = options.council === undefined ? undefined : await namedCouncil(options.council, host, true);
  if (council?.ok === false) return council;
  const calendar =
    options.calendar === undefined ? undefined : await readAnyCalendar(options.calendar, {}, host, true);
  if (calendar?.ok === false) return calendar;
  return {
    ok: true,
    value: {
      council: council?.value,
      calendar: calendar?.value.calendar,
      asOf: options["as-of"],
      knownOn: options["known-on"],
    },
  };
}

function writeTable([headings = [], ...rows]: AnswerRows, host: Host): void {
  host.stdout.write(csvTable(headings.map(String), rows));
}

/** Refused where no row was answered; something to put right where a finding or a cell says so. */
function exitCodeOf([headings = [], ...rows]: AnswerRows, given: SheetRows): ExitCode {
  const result = headings.indexOf("Result");
  const count = headings.indexOf("To put right");
  const isRow = (row: AnswerRows[number]): boolean => row[0] !== "";
  if (given.length < 2 || !rows.some(isRow)) return exitCodes.refused;
  const wrong = rows.some(
    (row) => ["to put right", "not read"].includes(String(row[result])) || Number(row[count]) > 0,
  );
  return wrong ? exitCodes.toPutRight : exitCodes.well;
}
