import type { Issue } from "../input/issue.js";
import type { Plan } from "../plan/plan.js";
import { readPlan } from "../plan/read-plan.js";
import { planFormat } from "../plan/schema.js";
import { quoted } from "./arguments.js";
import type { FileText, Host } from "./host.js";
import { type FileFormat, readJsonFile } from "./json-files.js";
import { placeWords } from "./place-words.js";

/** Something that was read, or the lines that say why not. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly lines: readonly string[] };

const planFile: FileFormat<Plan> = {
  input: "plan",
  format: planFormat,
  read: (value) => {
    const result = readPlan(value);
    return result.ok ? { ok: true, value: result.plan } : result;
  },
};

/** Whether lines of the user's own file may be shown beside what is wrong with them. */
export function mayEcho({ format }: { readonly format?: string }): boolean {
  return format !== "json";
}

/** Reads a plan from a file, or from standard input for `-`. */
export async function readPlanFile(path: string, host: Host, echo = true): Promise<Read<Plan>> {
  const file = path === "-" ? await host.readStdin() : await host.readFile(path);
  if (!file.ok) return unreadable("plan", path, file);
  return readJsonFile(file.text, planFile, echo);
}

/** That a file could not be read, and why. */
export function unreadable(what: string, path: string, { why }: FileText & { ok: false }): Read<never> {
  return { ok: false, lines: whyUnreadable(what, path, { why }) };
}

/** The lines that say so. */
export function whyUnreadable(
  what: string,
  path: string,
  { why }: { readonly why: string },
): readonly string[] {
  const name = path === "-" ? "standard input" : quoted(path);
  return [`The ${what} could not be read from ${name}. ${why}`];
}

/** One line for each issue: where, what is wrong, and its code. */
export function issueLines(
  issues: readonly Issue[],
  placeIn: (issue: Issue) => string = placeOf,
): readonly string[] {
  return issues.map((issue) => `${placeIn(issue)}: ${issue.message} (${issue.code})`);
}

const optionPlaces: Readonly<Record<string, string>> = {
  "/asOf": "--as-of",
  "/knownOn": "--known-on",
  "/editionsOn": "--councils",
  "/from": "--from",
  "/to": "--to",
  "/wishedStart": "--start",
};

/** Where an issue is, as somebody at the command line would say it. */
export function placeOf({ input, path }: Issue): string {
  const option = input === "options" ? optionPlaces[path] : undefined;
  return option ?? (path === "" ? input : `${input}, ${placeWords(path)}`);
}

/** The file beside a plan that is taken as its calendar: `boxing-academy.calendar.json` for `boxing-academy.json`. */
export function calendarBeside(planPath: string): string {
  return `${planPath.endsWith(".json") ? planPath.slice(0, -".json".length) : planPath}.calendar.json`;
}
