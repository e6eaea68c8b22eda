import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { CodeLetter } from "../../src/index.js";
import { cellValue, fixtures, setAt } from "../cases/case-row.js";
import { bound, notBound, type PlanPart, straddling, week } from "./meeting.js";

// fixtures/differences.csv: for each difference, plans that meet it and plans that do not, worked by hand. "plan" names
// the dates and the school to begin with, "week" the place of every half day, then those that differ, "facts" the rest.

export type DifferenceRow = Readonly<Record<string, string>>;

export const differenceRows: readonly DifferenceRow[] = parse(
  readFileSync(`${fixtures}differences.csv`, "utf8"),
  {
    bom: true,
    columns: true,
  },
);

export const begins: Readonly<Record<string, PlanPart>> = { bound, "not-bound": notBound, straddling };

export function planOf({ plan = "", week: place = "", facts = "" }: DifferenceRow): PlanPart {
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
