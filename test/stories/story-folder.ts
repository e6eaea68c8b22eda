import { readdirSync, readFileSync } from "node:fs";
import type { councils } from "../../src/policy/councils/index.js";

const folder = "fixtures/stories";

/** The outcomes under which `expected.json` lists the council's clauses. */
export const outcomeNames = ["met", "not-met", "cannot-tell", "does-not-apply", "not-checked"] as const;

export interface ExpectedMark {
  readonly code: string | null;
  readonly clauses: readonly string[];
}

/** What a report has to say about a story, worked out by hand from the document and the law. */
export interface ExpectedReport {
  readonly council: keyof typeof councils;
  /** A shared calendar, by its name in `fixtures/stories/calendars`. */
  readonly calendar: string;
  /** Every clause of the council, once. */
  readonly outcomes: { readonly [Name in (typeof outcomeNames)[number]]: readonly string[] };
  /** All national clauses that are not met, and all that cannot be told. */
  readonly national: { readonly "not-met": readonly string[]; readonly "cannot-tell": readonly string[] };
  /** How bad each clause is that is not met. */
  readonly severities: { readonly [clause: string]: string };
  readonly deadlines: readonly {
    readonly clause: string;
    readonly latest: string | null;
    readonly status: string;
  }[];
  readonly codes: readonly {
    readonly weekday: string;
    readonly half: string;
    readonly home: ExpectedMark;
    readonly hosts: readonly (ExpectedMark & { readonly at: string })[];
  }[];
  readonly anyError: boolean;
  /** In the order of the report; `missing` are the items left out, `by` the days it is due. */
  readonly forms: readonly {
    readonly id: string;
    readonly given: string;
    readonly missing: readonly string[];
    readonly by: readonly string[];
  }[];
  readonly actions: readonly { readonly id: string; readonly state: string; readonly by: string | null }[];
  readonly differences: readonly { readonly id: string; readonly governs: string }[];
  readonly openDifferences: readonly string[];
  readonly remarks: readonly string[];
  readonly nationalNotChecked: readonly string[];
  /** What the report says of each clause that is not met. */
  readonly says: { readonly [clause: string]: string };
}

export interface Story {
  readonly name: string;
  readonly plan: unknown;
  readonly calendar: never;
  readonly expected: ExpectedReport;
  /** The course told in plain English, with the reasons. */
  readonly told: string;
}

/** Names of all story folders: each holds a `story.md`. */
export function storyNames(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== "calendars")
    .map((one) => one.name)
    .sort();
}

export function readStory(name: string): Story {
  const expected = json(`${name}/expected.json`) as ExpectedReport;
  return {
    name,
    plan: json(`${name}/plan.json`),
    calendar: json(`calendars/${expected.calendar}.json`) as never,
    expected,
    told: readFileSync(`${folder}/${name}/story.md`, "utf8"),
  };
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
}
