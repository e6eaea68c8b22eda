import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { starterCalendars } from "../../src/calendar/starters.js";
import { formatDay, parseDay } from "../../src/days/plain-date.js";
import { councils } from "../../src/policy/councils/index.js";
import { runWith } from "../cli/fake-host.js";
import { Random } from "../properties/random.js";
import { sheetOf, workbook } from "../workbook/workbooks.js";
import { insist } from "./host.js";

/** A workbook the command line wrote, to be opened by somebody else's program. */
export interface Written {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const headings = [
  ...["Plan", "Council of the home school", "Kind of school the home school is", "First day off site"],
  ...["Parents were given notice", "Parents date", "Placement 1 kind", "Monday morning", "Monday afternoon"],
  ...["Review 1 date", "Review 2 date", "The pupil has an EHC plan", "Decision date"],
];

/** Workbooks with so many generated plans in all, one for each starter calendar, after they were checked. */
export async function checkedWorkbooks(plans: number): Promise<readonly Written[]> {
  const random = new Random(20_261_201);
  const each = Math.ceil(plans / starterCalendars.length);
  const written: Written[] = [];
  for (const { council, schoolYear, calendar } of starterCalendars) {
    const rows = Array.from({ length: each }, (_, i) => planRow(i, calendar, random));
    const files = { "plans.xlsx": await workbook(sheetOf("Plans", [headings, ...rows])) };
    const starter = `${council}-${schoolYear.replace("/", "-")}`;
    const asOf = (calendar as { covers: { from: string } }).covers.from;
    const line = `sheet plans.xlsx --calendar ${starter} --as-of ${asOf} --out ${starter}.xlsx`;
    const { code, err, bytes } = await runWith(line, { files, pieceBytes: 65_536 });
    const made = bytes[`${starter}.xlsx`];
    insist(code < 2 && made !== undefined, `${line} ended with ${code}: ${err}`);
    written.push({ file: `${starter}.xlsx`, bytes: made });
  }
  return written;
}

function planRow(number: number, calendar: unknown, random: Random): (string | Date)[] {
  const { from, to } = (calendar as { covers: { from: string; to: string } }).covers;
  const first = parseDay(from) ?? 0;
  const dayAfter = (least: number): number => least + random.below((parseDay(to) ?? 0) - least + 1);
  const start = dayAfter(first);
  const written = (day: number): string | Date => {
    const text = formatDay(day);
    return random.below(2) === 0 ? text : new Date(`${text}T00:00:00Z`);
  };
  const one = <T>(of: readonly T[]): T => of[random.below(of.length)] as T;
  return [
    ...[`=${number}`, one(Object.values(councils).map(({ name }) => name)), one(["maintained", "academy"])],
    ...[written(start), one(["yes", "no", ""]), written(dayAfter(first))],
    ...[one(["alternative provision school", "provider that is not a school"]), one(["placement 1", ""])],
    ...[one(["placement 1", "home school"]), written(dayAfter(start)), written(dayAfter(start))],
    ...[one(["yes", "no", ""]), written(dayAfter(first))],
  ];
}

/** Puts workbooks into a folder. */
export function putInto(folder: string, all: readonly Written[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of all) writeFileSync(path.join(folder, file), bytes);
}

/** The sheets of a workbook by our own reader: how many cells each has that are filled, and how many drop-downs. */
export async function summaryOf({ bytes }: Written): Promise<readonly SheetSummary[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows, cells, dataValidations }) => {
    const formulas = [...(cells ?? [])].filter(([, { formula }]) => formula !== undefined).length;
    const values = rows.flat().filter((cell) => cell !== null && cell !== undefined).length;
    return { name, filled: values + formulas, formulas, dropDowns: dataValidations?.length ?? 0 };
  });
}

export interface SheetSummary {
  readonly name: string;
  readonly filled: number;
  readonly formulas: number;
  readonly dropDowns: number;
}
