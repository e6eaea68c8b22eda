import { cpus } from "node:os";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import { parseDay } from "../../src/days/plain-date.js";
import { firstLawfulStart } from "../../src/duties/first-lawful-start.js";
import { latestDaysFor } from "../../src/duties/latest-days.js";
import { timeline } from "../../src/duties/timeline.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { codeCount, codeNumber } from "../../src/register/attendance-codes.js";
import { auditRegister } from "../../src/register/audit-register.js";
import { expectedRegister } from "../../src/register/expected-register.js";
import { cellsFor, countNumbers, fillWeeks, judge, translate } from "../../src/register/fill-register.js";
import { compile } from "../calendar/calendars.js";
import { autumn2026, faultlessMarks, termPlan, withMark } from "../register/story.js";

// One term of one pupil's two registers, and the timeline of the same plan: how long each takes on this machine.
// npx tsx test/bench/registers.ts prints the table for docs/performance.md. Nothing is asserted.

const read = readPlan(termPlan);
const days = schoolCalendar(autumn2026);
if (!read.ok || !days.ok) throw new Error("refused");
const { plan } = read;
const { calendar } = days;
const options = { council: warwickshire, calendar };
const span = { ...options, from: "2026-09-07", to: "2026-12-18" };
const asOf = "2026-12-16";

const faultless = faultlessMarks("2026-09-07", asOf);
const wrong = [
  ["2026-09-08", "AM", "B"],
  ["2026-09-17", "AM", "D"],
  ["2026-09-24", "PM", "B"],
  ["2026-10-01", "AM", "K"],
  ["2026-10-08", "PM", "X"],
  ["2026-11-13", "AM", "N"],
] as const;
const mistaken = wrong.reduce(
  (marks, [date, session, code]) => withMark(marks, "home", date, session, code),
  faultless,
);

// The same term as plain memory: 103 days, two cells each, 138 sessions of which each has one of 14 situations.
const compiled = compile(autumn2026);
const from = parseDay("2026-09-07") ?? 0;
const to = parseDay("2026-12-18") ?? 0;
const week = Uint16Array.from({ length: 14 }, (_, i) => i + 1);
const codeOf = Uint8Array.from(
  ["", "D", "D", "D", "D", "D", "D", "B", "C", "/", "\\", "", "", "", ""],
  (code) => codeNumber(code),
);
const cells = cellsFor(from, to);
const codes = new Uint8Array(cells.length);
const verdicts = new Uint16Array(15 * codeCount);
const found = new Uint16Array(cells.length);
const totals = new Uint32Array(codeCount);

function inMemory(): number {
  fillWeeks(cells, from, compiled, from, to, week);
  translate(cells, codeOf, codes);
  return codes[0] ?? 0;
}

function judged(): number {
  totals.fill(0);
  countNumbers(codes, totals);
  return judge(cells, codes, verdicts, codeCount, found);
}

interface Measure {
  readonly what: string;
  readonly run: () => unknown;
  readonly times: number;
  /** What one run handles, and what it is called. */
  readonly items: number;
  readonly item: string;
}

inMemory();
const measures: readonly Measure[] = [
  {
    what: "expected registers of a term, as objects",
    run: () => expectedRegister(plan, span),
    times: 2000,
    items: 276,
    item: "session",
  },
  {
    what: "audit of a term's marks, none wrong",
    run: () => auditRegister(plan, faultless, { ...options, asOf }),
    times: 500,
    items: faultless.length,
    item: "mark",
  },
  {
    what: "audit of a term's marks, six wrong",
    run: () => auditRegister(plan, mistaken, { ...options, asOf }),
    times: 500,
    items: mistaken.length,
    item: "mark",
  },
  {
    what: "expected codes of a term, in plain memory",
    run: inMemory,
    times: 200_000,
    items: 138,
    item: "session",
  },
  {
    what: "counting and judging a term's codes, in plain memory",
    run: judged,
    times: 200_000,
    items: 138,
    item: "mark",
  },
  {
    what: "timeline of the plan on a day",
    run: () => timeline(plan, { ...options, asOf }),
    times: 1000,
    items: 1,
    item: "timeline",
  },
  {
    what: "last days for a wished start",
    run: () => latestDaysFor(plan, "2026-11-09", options),
    times: 1000,
    items: 1,
    item: "plan",
  },
  {
    what: "first lawful start",
    run: () => firstLawfulStart(plan, { ...options, asOf: "2026-09-10" }),
    times: 500,
    items: 1,
    item: "plan",
  },
];

const rounds = 7;

/** Median time of one run in microseconds, after a round that is not counted. */
function median({ run, times }: Measure): number {
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < times; i += 1) run();
    if (round > 0) taken.push(Number(process.hrtime.bigint() - start) / 1000 / times);
  }
  return taken.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} processors\n`);
console.log("| What | One run | Items in it | Items a second |");
console.log("|---|---|---|---|");
for (const measure of measures) {
  const microseconds = median(measure);
  const perSecond = (measure.items * 1e6) / microseconds;
  const rounded =
    perSecond > 1e6
      ? `${(perSecond / 1e6).toFixed(1)} million`
      : Math.round(perSecond).toLocaleString("en-GB");
  const items = `${measure.items} ${measure.item}${measure.items === 1 ? "" : "s"}`;
  console.log(
    `| ${measure.what} | ${microseconds.toFixed(microseconds < 10 ? 2 : 0)} µs | ${items} | ${rounded} |`,
  );
}
