import { expect, test } from "vitest";
import { readCalendar } from "../cases/case-row.js";
import { begins, type DifferenceRow, planOf, differenceRows as rows } from "./difference-rows.js";
import { type CouncilId, report } from "./meeting.js";

/** What is wrong with the report on a row's plan; empty for a row that comes out as it says. */
function faultsOf(row: DifferenceRow, i: number): readonly string[] {
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
