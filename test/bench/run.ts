import { cpus } from "node:os";
import * as z from "zod/mini";
import { assess, outcomes } from "../../src/assess/assess.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { planFormat } from "../../src/plan/schema.js";
import type { Council } from "../../src/policy/accepted.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { autumn2026, termPlan } from "../register/story.js";
import { readStory } from "../stories/story-folder.js";
import { printTimes } from "./measure.js";
import { printPeers } from "./peers.js";

// npm run bench: how long one plan takes, beside the cost of only reading its JSON. Nothing is asserted but that other
// engines come to the same outcomes before they are timed.

interface Subject {
  readonly name: string;
  readonly plan: unknown;
  readonly council: Council;
  readonly calendar: unknown;
}

const story = readStory("norfolk-clean");
const subjects: readonly Subject[] = [
  { name: "A short plan", plan: termPlan, council: warwickshire, calendar: autumn2026 },
  { name: "A long plan", plan: story.plan, council: norfolk, calendar: story.calendar },
];

function calendarFrom(value: unknown): SchoolCalendar {
  const read = schoolCalendar(value);
  if (!read.ok) throw new Error("The calendar was refused.");
  return read.calendar;
}

async function printOnePlan({ name, plan, council, calendar }: Subject): Promise<void> {
  const text = JSON.stringify(plan);
  const read = readPlan(plan);
  const options = { council, calendar: calendarFrom(calendar) };
  const report = assess(plan, options);
  if (!read.ok || !report.ok) throw new Error("The plan was refused.");
  const clauses = Object.keys(report.report.clauses).length;
  const characters = JSON.stringify(report.report).length.toLocaleString("en-GB");
  console.log(
    `${name} (${text.length} characters) under ${council.name} and national law: ${clauses} clauses\n`,
  );
  await printTimes(
    [
      { what: "JSON.parse of the plan", run: () => JSON.parse(text) },
      { what: "readPlan", run: () => readPlan(plan) },
      { what: "zod alone, of a plan copied before", run: () => z.safeParse(planFormat(), read.plan) },
      { what: "outcomes of a plan read before", run: () => outcomes(read.plan, options) },
      { what: "outcomes of a plan not read before", run: () => outcomes(plan, options) },
      { what: "assess a plan read before", run: () => assess(read.plan, options) },
      {
        what: `JSON.stringify of its report (${characters} characters)`,
        run: () => JSON.stringify(report.report),
      },
    ],
    "JSON.parse",
  );
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "processor unknown"}\n`);
for (const subject of subjects) await printOnePlan(subject);
await printPeers();
await import("./registers.js");
