import { describe, expect, it } from "vitest";
import { type Import, imports, libraryFiles } from "./source-files.js";

// The flow of the design, one line a stage. A file may import from its own line and from the lines above it.
const stages: readonly (readonly string[])[] = [
  // What a date is.
  ["calendar/plain-date.ts"],
  // The formats in which plans, calendars and documents are written down: words and types, and no more
  // logic than looking a word up.
  [
    "plan/plan.ts",
    "plan/words.ts",
    "plan/document-items.ts",
    "calendar/calendar-data.ts",
    "calendar/calendar-words.ts",
    "calendar/week.ts",
    "check/outcome.ts",
    "report/rule-words.ts",
    "version.ts",
  ],
  ["calendar/", "input/"],
  ["calendars/", "icalendar/"],
  ["plan/"],
  ["rules/"],
  // A test of a plan that is written as data is part of what the law and documents are written in.
  ["law/", "councils/", "conflicts/plan-test.ts"],
  ["check/", "conflicts/ask-plan-test.ts"],
  ["inquiry/"],
  ["deadlines/", "register/", "documents/"],
  // Conflicts are part of a report, and use its words for values.
  ["conflicts/", "report/"],
  ["assess.ts"],
  // What is built on answers: a direction over time.
  ["timeline/", "compare/", "compare.ts"],
  ["index.ts"],
];

/** Imports against the flow that are let through, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  "deadlines/list-deadlines.ts > report/item-words.ts":
    "a deadline about a list entry names the entry; the words for it know nothing of reports",
};

function stageOf(file: string): number {
  const exact = stages.findIndex((names) => names.includes(file));
  if (exact >= 0) return exact;
  return stages.findIndex((names) => names.some((name) => name.endsWith("/") && file.startsWith(name)));
}

const named = ({ from, to }: Import): string => `${from} > ${to}`;

describe("the imports of the library", () => {
  it("reach no package but, apart from the core, a calendar parser, from one file", () => {
    const outside = imports.filter(({ to }) => !to.endsWith(".ts"));
    expect(outside.map(named)).toEqual(["icalendar/index.ts > ical.js"]);
  });

  it("name files that exist", () => {
    const names = new Set(libraryFiles.map(({ name }) => name));
    const gone = imports.filter(({ to }) => to.endsWith(".ts") && !names.has(to));
    expect(gone.map(named)).toEqual([]);
  });

  it("know a stage for every file", () => {
    expect(libraryFiles.filter(({ name }) => stageOf(name) < 0).map(({ name }) => name)).toEqual([]);
  });

  it("follow the flow from the plan to the report", () => {
    const backward = imports.filter(({ from, to }) => to.endsWith(".ts") && stageOf(to) > stageOf(from));
    expect(backward.map(named).filter((one) => exceptions[one] === undefined)).toEqual([]);
  });

  it("need every exception that is written down", () => {
    const all = new Set(imports.map(named));
    expect(Object.keys(exceptions).filter((one) => !all.has(one))).toEqual([]);
  });

  it("form no circle, not even of types", () => {
    expect(circles()).toEqual([]);
  });
});

/** Every circle met on a walk along the imports, each as the list of its files. */
function circles(): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const before = way.indexOf(file);
    if (before >= 0) {
      found.push([...way.slice(before), file].join(" > "));
      return;
    }
    if (done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}
