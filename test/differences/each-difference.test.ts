import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { CodeLetter } from "../../src/index.js";
import { cellValue, fixtures, readCalendar, setAt } from "../cases/case-row.js";
import { bound, type CouncilId, notBound, type PlanPart, report, straddling, week } from "./meeting.js";

// fixtures/differences.csv: for each difference, plans that meet it and plans that do not, worked by hand. "plan" names
// the dates and the school to begin with, "week" the place of every half day, then those that differ, "facts" the rest.

type Row = Readonly<Record<string, string>>;

const rows: readonly Row[] = parse(readFileSync(`${fixtures}differences.csv`, "utf8"), {
  bom: true,
  columns: true,
});

const begins: Readonly<Record<string, PlanPart>> = { bound, "not-bound": notBound, straddling };

function planOf({ plan = "", week: place = "", facts = "" }: Row): PlanPart {
  const made = structuredClone(begins[plan]) as Record<string, unknown>;
  if (place !== "") made.timetable = weekOf(place);
  for (const fact of facts.split("; ").filter((one) => one !== "")) {
    const [pointer = "", value] = [fact.slice(0, fact.indexOf(" ")), fact.slice(fact.indexOf(" ") + 1)];
    setAt(made, pointer, cellValue(value, pointer));
  }
  return made as PlanPart;
}

function weekOf(text: string): ReturnType<typeof week> {
  const [first = "", ...others] = text.split(", ");
  const [place = "", code] = first.split(" ") as [string, CodeLetter?];
  const slots = others.map((other) => {
    const [weekday, half, there = place, homeCode] = other.split(" ") as [
      string,
      string,
      string?,
      CodeLetter?,
    ];
    return [`${weekday} ${half}`, { place: there, ...(homeCode === undefined ? {} : { homeCode }) }] as const;
  });
  const sessions = week(place, Object.fromEntries(slots));
  return code === undefined ? sessions : sessions.map((session) => ({ ...session, homeCode: code }));
}

/** What is wrong with the report on a row's plan; empty for a row that comes out as it says. */
function faultsOf(row: Row, i: number): readonly string[] {
  const { difference, council, calendar = "" } = row;
  const { differences, openDifferences } = report(council as CouncilId, planOf(row), readCalendar(calendar));
  const met = differences.filter(({ id }) => id === difference);
  const got =
    met
      .map((one) => [one.council.value, one.national.value, one.governs, one.result].join(" / "))
      .join(" and ") || (openDifferences.some(({ id }) => id === difference) ? "open" : "not met");
  const expected =
    row.result === "" ? "not met" : [row.local, row.national, row.governs, row.result].join(" / ");
  if (got === expected) return [];
  return [`row ${i + 2}, ${difference}, ${row.case}: expected ${expected}; got ${got}; because ${row.why}`];
}

test(`${rows.length} plans meet the difference, or do not, as worked by hand`, () => {
  expect(rows.flatMap(faultsOf)).toEqual([]);
});

test("every row names a beginning and gives a reason", () => {
  expect(rows.filter(({ plan = "", why }) => begins[plan] === undefined || why === "")).toEqual([]);
});

test("every difference but K30 and K33 is met by some plan and not met by another", () => {
  const all = Array.from({ length: 38 }, (_, i) => `K${i + 1}`);
  const shown = (met: boolean): ReadonlySet<string | undefined> =>
    new Set(rows.filter(({ result }) => (result !== "") === met).map(({ difference }) => difference));
  for (const met of [true, false]) expect(all.filter((id) => !shown(met).has(id))).toEqual(["K30", "K33"]);
});
