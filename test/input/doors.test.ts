import { inspect } from "node:util";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { calendarFromIcalendar } from "../../src/calendar/icalendar.js";
import * as library from "../../src/index.js";
import { marchCalendar, marchPlan } from "../assess/march.js";

// Letters in an order in which no word of ours has them.
const marker = "QXZVKJWQ";
const boom = () => {
  throw new Error(marker);
};
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const trap = (target: object) => new Proxy(target, new Proxy({}, { get: () => boom }));
const elsewhere = (code: string): unknown => runInContext(code, createContext({}));
const getter = (name: string) => Object.defineProperty({}, name, { enumerable: true, get: boom });
const holdsItself: unknown[] = [];
holdsItself.push(holdsItself);

const hostile: readonly (readonly [title: string, value: () => unknown])[] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["true", () => true],
  ["minus 0", () => -0],
  ["no number", () => Number.NaN],
  ["a bigint", () => 10n],
  ["a symbol", () => Symbol(marker)],
  ["a text", () => marker],
  ["a long text", () => marker.repeat(200_000)],
  ["half a surrogate pair", () => "\ud800"],
  ["a function", () => boom],
  ["a class", () => class {}],
  ["a Date", () => new Date(Number.NaN)],
  ["a Map", () => new Map([[marker, marker]])],
  ["a Set", () => new Set([marker])],
  ["a boxed text", () => Object(marker)],
  ["a boxed symbol", () => Object(Symbol(marker))],
  ["bytes", () => new Uint8Array(5)],
  ["a promise", () => Promise.resolve(marker)],
  ["an error", () => new Error(marker)],
  ["an empty list", () => []],
  ["a list of a text", () => [marker]],
  ["a list of gaps", () => new Array(3)],
  ["a list of the greatest length", () => new Array(4294967295)],
  ["a list in itself", () => holdsItself],
  ["an object of a marker", () => ({ [marker]: marker })],
  ["an object that inherits", () => Object.create({ schema: "osd-plan/1", asOf: marker })],
  ["an own __proto__", () => JSON.parse(`{"__proto__":{"${marker}":1}}`)],
  ["an object that turns into anything", () => ({ [Symbol.toPrimitive]: boom, toJSON: boom, valueOf: boom })],
  ["an object that lists itself", () => ({ [Symbol.iterator]: boom, length: 1e9 })],
  ["a Proxy whose traps all throw", () => trap({})],
  ["a Proxy of a list whose traps all throw", () => trap([])],
  ["a revoked Proxy", () => revoked({})],
  ["a revoked Proxy of a list", () => revoked([])],
  ["a Proxy that lies about its length", () => new Proxy([], { get: () => 4294967295 })],
  ["an object of another realm", () => elsewhere('({ schema: "osd-plan/1" })')],
  ["a Map of another realm", () => elsewhere("new Map()")],
  ...["council", "calendar", "asOf", "from", "to", "covers", "hostCalendars", "width", "schema", "id"].map(
    (name) => [`a getter that throws for ${name}`, () => getter(name)] as const,
  ),
];

const plan = marchPlan();
const calendar = marchCalendar();
const { norfolk, warwickshire } = library;
const around = { council: norfolk, calendar, asOf: "2026-03-10" };
const span = { from: "2026-03-09", to: "2026-03-27" };
const hosts = { provider: calendar };
const timeline = library.timeline(plan, around as never);
const register = library.expectedRegister(plan, { calendar, ...span } as never);
const report = library.assess(plan, around as never);
const shown = {
  report: report.ok ? report.report : undefined,
  timeline: timeline.ok ? timeline.timeline : undefined,
  register: register.ok ? register.register : undefined,
};

const doors: Readonly<Record<string, readonly [door: unknown, right: readonly unknown[]]>> = {
  assess: [library.assess, [plan, around]],
  nextQuestions: [library.nextQuestions, [plan, around]],
  outcomes: [library.outcomes, [plan, around]],
  deadlines: [library.deadlines, [plan, around]],
  expectedCodes: [library.expectedCodes, [plan, around]],
  readPlan: [library.readPlan, [plan]],
  councilByAuthority: [library.councilByAuthority, ["926"]],
  readPlanText: [library.readPlanText, [JSON.stringify(plan)]],
  schoolCalendar: [library.schoolCalendar, [calendar]],
  compare: [library.compare, [plan, [norfolk, warwickshire], { calendar }]],
  timeline: [library.timeline, [plan, around]],
  latestDaysFor: [library.latestDaysFor, [plan, "2026-03-20", { calendar }]],
  firstLawfulStart: [library.firstLawfulStart, [plan, around]],
  expectedRegister: [library.expectedRegister, [plan, { calendar, ...span, hostCalendars: hosts }]],
  auditRegister: [library.auditRegister, [plan, [], { ...around, hostCalendars: hosts }]],
  weeklyHours: [library.weeklyHours, [plan]],
  calendarFromEvents: [library.calendarFromEvents, [[], { covers: span, issuedBy: "school" }]],
  twoSchools: [library.twoSchools, [calendar, calendar, span]],
  calendarFromIcalendar: [calendarFromIcalendar, ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", { covers: span }]],
  defineCouncil: [library.defineCouncil, [norfolk]],
  readCouncil: [library.readCouncil, [norfolk]],
  readCouncilText: [library.readCouncilText, [JSON.stringify(norfolk)]],
  fingerprint: [library.fingerprint, [shown.report]],
  word: [library.word, [shown.report, { catalogue: { confirmed: "Yes." } }]],
  toText: [library.toText, [shown.report, { width: 72 }]],
  toMarkdown: [library.toMarkdown, [shown.report]],
  toJson: [library.toJson, [shown.report, { indent: 2 }]],
  toCsv: [library.toCsv, [shown.timeline]],
  toIcalendar: [library.toIcalendar, [shown.timeline, { reference: "a" }]],
  toMonthGrid: [library.toMonthGrid, [shown.register, { register: "home" }]],
};

test("every public function is here", () => {
  const functions = Object.entries(library).filter(
    ([name, value]) => typeof value === "function" && value.length > 0 && !name.endsWith("Error"),
  );
  expect(functions.map(([name]) => name).filter((name) => doors[name] === undefined)).toEqual([]);
});

describe.each(Object.entries(doors))("%s", (_, [door, right]) => {
  const call = door as (...args: readonly unknown[]) => unknown;

  test("answers or throws a typed error, whatever stands for an argument", () => {
    right.forEach((_one, position) => {
      for (const [title, value] of hostile) {
        expectSafe(() => call(...replaced(right, position, value())), title);
      }
    });
    expectSafe(() => call(), "no arguments");
  });

  // The fields of plans, calendars and councils have tests of their own.
  if (right.length === 1) return;
  test("does so too for whatever stands for an option", () => {
    const position = right.length - 1;
    const options = right[position] as object;
    for (const name of Object.keys(options)) {
      for (const [title, value] of hostile) {
        const spoilt = { ...options, [name]: value() };
        expectSafe(() => call(...replaced(right, position, spoilt)), `${title}: ${name}`);
      }
    }
    expectSafe(() => call(...replaced(right, position, { ...options, [marker]: 1 })), "an option more");
  });
});

function replaced(list: readonly unknown[], position: number, value: unknown): readonly unknown[] {
  return list.map((one, i) => (i === position ? value : one));
}

/** No error but typed ones, nothing typed in them or in an issue, and issues whose paths are ours. */
function expectSafe(call: () => unknown, title: string): void {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    expect([title, (error as Error).name]).toEqual([title, expect.stringMatching(/^(Option|Council)Error$/)]);
    // A misspelt name in a council's data is named where it is a plain word: it is not about a pupil.
    if ((error as Error).name === "CouncilError") return;
    expect(inspect(error, { showHidden: true, depth: 9 }), title).not.toContain(marker);
    return;
  }
  if (typeof answer !== "object" || answer === null || !("issues" in answer)) return;
  // A refused calendar of events says too which events were left out.
  expect(Object.keys(answer).filter((name) => name !== "ignored")).toEqual(["ok", "issues"]);
  expect(inspect(answer, { showHidden: true, depth: 9 }), title).not.toContain(marker);
  for (const issue of answer.issues as library.Issue[]) {
    expect([title, issue.code]).not.toEqual([title, "internal"]);
    expect(issue.path, title).toMatch(/^(\/[A-Za-z0-9-]+)*$/);
    expect(Object.isFrozen(issue), title).toBe(true);
  }
}
