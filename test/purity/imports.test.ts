import { describe, expect, it } from "vitest";
import { type Import, imports, roomFiles } from "./source-files.js";

/**
 * The rooms of `src`, each with the rooms it may import from. Only what is named here may be imported, and no room is
 * named before it is described, so no two rooms can import each other.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "version.ts": [],
  days: [],
  input: ["days"],
  plan: ["days", "input"],
  calendar: ["days", "input"],
  engine: ["days", "input", "plan", "calendar"],
  rules: ["days", "plan", "calendar", "engine"],
  policy: ["version.ts", "days", "input", "plan", "engine", "rules"],
  check: ["days", "input", "plan", "calendar", "engine", "rules", "policy"],
  register: ["days", "input", "plan", "calendar", "engine", "policy", "check"],
  words: ["days", "input", "plan", "calendar", "engine", "rules", "check", "register"],
  duties: ["days", "input", "plan", "calendar", "engine", "rules", "policy", "check"],
  questions: ["days", "input", "plan", "calendar", "engine", "rules", "policy", "check", "duties"],
  assess: [
    "days",
    "input",
    "plan",
    "calendar",
    "engine",
    "rules",
    "policy",
    "check",
    "register",
    "duties",
    "version.ts",
  ],
  views: [
    "days",
    "input",
    "plan",
    "calendar",
    "engine",
    "rules",
    "policy",
    "check",
    "words",
    "register",
    "duties",
    "questions",
    "assess",
  ],
  "index.ts": [
    "days",
    "input",
    "plan",
    "calendar",
    "engine",
    "rules",
    "policy",
    "check",
    "words",
    "register",
    "duties",
    "questions",
    "assess",
    "views",
    "version.ts",
  ],
  "zod.ts": ["input", "plan", "calendar"],
  sheets: [
    "days",
    "input",
    "plan",
    "calendar",
    "policy",
    "check",
    "words",
    "register",
    "duties",
    "assess",
    "views",
    "version.ts",
  ],
};

/** Imports against the list that are let through for now, with the reason. */
const exceptions: Readonly<Record<string, string>> = {};

const roomOf = (file: string): string => file.split("/")[0] as string;

const named = ({ from, to }: Import): string => `${from} > ${to}`;

describe("the imports of the library", () => {
  it("reach zod in its small form and, apart from the core and from one file each, a calendar parser and dates as people write them", () => {
    const inSheets = imports.filter(({ from, to }) => from.startsWith("sheets/") && !to.endsWith(".ts"));
    expect(inSheets.map(named)).toEqual([
      "sheets/typed-day.ts > date-fns",
      "sheets/typed-day.ts > date-fns/locale/en-GB",
      "sheets/typed-day.ts > date-fns/parse",
    ]);
    const outside = imports.filter(({ to }) => !to.endsWith(".ts")).filter((one) => !inSheets.includes(one));
    expect([...new Set(outside.map(({ to }) => to))].sort()).toEqual(["ical.js", "zod/mini"]);
    expect(outside.filter(({ to }) => to === "ical.js").map(named)).toEqual([
      "calendar/icalendar.ts > ical.js",
    ]);
  });

  it("name files that exist", () => {
    const names = new Set(roomFiles.map(({ name }) => name));
    const gone = imports.filter(({ to }) => to.endsWith(".ts") && !names.has(to));
    expect(gone.map(named)).toEqual([]);
  });

  it("know a room for every file", () => {
    expect(roomFiles.map(({ name }) => name).filter((name) => rooms[roomOf(name)] === undefined)).toEqual([]);
  });

  it("are of rooms described before", () => {
    const names = Object.keys(rooms);
    const early = Object.entries(rooms).filter(([room, may]) =>
      may.some((one) => !names.includes(one) || names.indexOf(one) >= names.indexOf(room)),
    );
    expect(early.map(([room]) => room)).toEqual([]);
  });

  it("go only to the rooms that the list allows", () => {
    const stray = imports.filter(
      ({ from, to }) =>
        to.endsWith(".ts") && roomOf(from) !== roomOf(to) && !rooms[roomOf(from)]?.includes(roomOf(to)),
    );
    expect(stray.map(named).filter((one) => exceptions[one] === undefined)).toEqual([]);
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
