import scenarios from "../../fixtures/acceptance/scenarios.json" with { type: "json" };
import {
  assess,
  type Council,
  councils,
  expectedRegister,
  firstLawfulStart,
  outcomes,
  readPlan,
  readPlanText,
  schoolCalendar,
  timeline,
  toIcalendar,
  toText,
} from "../../src/index.js";
import { adaptCalendar, adaptPlan } from "../acceptance/adapt-plan.js";
import type { NeutralFile } from "../acceptance/neutral.js";

// Everything below runs in bare engines too, so it asks nothing of the host.

/**
 * What the library answers to the scenarios of the acceptance file and to some bad inputs, as one text: reports,
 * outcomes under every council, plans read from values and from texts. Equal texts mean equal answers, byte for byte.
 */
export function allAnswers(): string {
  const answers: unknown[] = [];
  for (const { plan, calendar: neutral, profiles } of (scenarios as unknown as NeutralFile).scenarios) {
    const value = adaptPlan(plan, profiles[0] ?? "");
    const read = neutral === undefined ? undefined : schoolCalendar(adaptCalendar(neutral));
    const calendar = read?.ok ? read.calendar : undefined;
    answers.push(read, readPlan(value), readPlanText(JSON.stringify(value)));
    for (const council of [...Object.values<Council>(councils), undefined]) {
      const options = { council, calendar, asOf: "2026-11-23" };
      answers.push(outcomes(value, options));
      // Reports are long, and slow to make in an engine without a compiler: each under its own councils only.
      const own = council === undefined || profiles.includes(council.prefix);
      if (own) answers.push(assess(value, options));
    }
  }
  for (const bad of badPlans()) answers.push(assess(bad), readPlan(bad));
  for (const text of badTexts) answers.push(readPlanText(text));
  return JSON.stringify(answers);
}

/**
 * What the library says about days to come under each scenario with a calendar, as data and as pages for people. Too
 * much for an engine without a compiler.
 */
export function datedAnswers(): string {
  const answers: unknown[] = [];
  for (const { plan, calendar: neutral, profiles } of (scenarios as unknown as NeutralFile).scenarios) {
    const council = Object.values<Council>(councils).find(({ prefix }) => prefix === profiles[0]);
    const read = neutral === undefined ? undefined : schoolCalendar(adaptCalendar(neutral));
    if (council === undefined || !read?.ok) continue;
    const value = adaptPlan(plan, council.prefix);
    const options = { council, calendar: read.calendar };
    const asOf = "2026-11-23";
    const entries = timeline(value, { ...options, asOf });
    const register = expectedRegister(value, { ...options, from: "2026-11-02", to: "2026-12-18" });
    const report = assess(value, options);
    answers.push(entries, register, firstLawfulStart(value, { ...options, asOf }));
    if (entries.ok) answers.push(toText(entries.timeline), toIcalendar(entries.timeline));
    if (register.ok) answers.push(toText(register.register));
    if (report.ok) answers.push(toText(report.report));
  }
  return JSON.stringify(answers);
}

function badPlans(): readonly unknown[] {
  const circle: Record<string, unknown> = { schema: "osd-plan/1" };
  circle.pupil = circle;
  return [
    undefined,
    null,
    7,
    "plan",
    [],
    {},
    circle,
    { schema: "osd-plan/1", startsOn: "2026-02-30", unknown: 1 },
    { schema: "osd-plan/1", reviews: [{ on: "2026-03-02" }, { on: 20260302 }, () => 1] },
    new Map(),
  ];
}

const badTexts: readonly string[] = [
  "",
  "{",
  '{"schema":"osd-plan/1","schema":"osd-plan/1"}',
  '{"schema":"osd-plan/1","startsOn":"1 March 2026"}',
  "[".repeat(5000),
];
