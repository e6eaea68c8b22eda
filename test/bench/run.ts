import { cpus } from "node:os";
import { assess, outcomes } from "../../src/assess.js";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import { warwickshire } from "../../src/councils/warwickshire.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { autumn2026, termPlan } from "../register/story.js";

// npm run bench: how long one plan takes, beside the cost of only reading its JSON. Nothing is asserted.

const text = JSON.stringify(termPlan);
const read = readPlan(termPlan);
const days = schoolCalendar(autumn2026);
if (!read.ok || !days.ok) throw new Error("refused");
const options = { council: warwickshire, calendar: days.calendar };

const measures: readonly (readonly [string, () => unknown])[] = [
  ["JSON.parse of the plan", () => JSON.parse(text)],
  ["readPlan", () => readPlan(termPlan)],
  ["outcomes of a plan read before", () => outcomes(read.plan, options)],
  ["assess a plan read before", () => assess(read.plan, options)],
];

/** Median of seven rounds in microseconds for one run, after a round that is not counted. */
function microseconds(run: () => unknown): number {
  const rounds: number[] = [];
  for (let round = 0; round <= 7; round += 1) {
    const began = performance.now();
    for (let i = 0; i < 300; i += 1) run();
    if (round > 0) rounds.push(((performance.now() - began) * 1000) / 300);
  }
  return rounds.sort((a, b) => a - b)[3] ?? 0;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "processor unknown"}\n`);
console.log("| What | One run |\n|---|---|");
for (const [what, run] of measures) console.log(`| ${what} | ${microseconds(run).toFixed(1)} µs |`);
console.log("");
await import("./registers.js");
