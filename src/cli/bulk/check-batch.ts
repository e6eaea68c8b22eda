import { outcomes } from "../../assess/assess.js";
import { type SchoolCalendar, schoolCalendar } from "../../calendar/school-calendar.js";
import { type Issue, issue } from "../../input/issue.js";
import type { Refusal } from "../../input/list-issues.js";
import type { Plan } from "../../plan/plan.js";
import { readPlanText } from "../../plan/read-plan.js";
import type { Council } from "../../policy/accepted.js";
import { councilByAuthority } from "../../policy/council-by-authority.js";
import { councils } from "../../policy/councils/index.js";
import { readCouncil } from "../../policy/read-council.js";
import { type Batch, textsOf } from "./line-batches.js";
import { countOutcomes, countRefused, emptyTally, type Tally } from "./tally.js";

/** What every line is checked with: plain data, so that a worker can be sent it. */
export interface BulkSettings {
  /** The id of a council of the library, or what a council's file says; otherwise each plan says its own. */
  readonly council: string | object | undefined;
  readonly calendar: SchoolCalendar | undefined;
  readonly asOf: string | undefined;
  readonly knownOn: string | undefined;
  /** Only counts, no lines. */
  readonly summary: boolean;
}

/** One line for each line of a batch, unless only counts are wanted. */
export interface BatchAnswer {
  readonly text: string;
  readonly tally: Tally;
}

/** What checks batches with these settings. */
export function batchChecker(settings: BulkSettings): (batch: Batch) => BatchAnswer {
  const { asOf, knownOn, summary } = settings;
  // Read once; a calendar that was sent to a worker is a copy that nobody there has read.
  const read = settings.calendar === undefined ? undefined : schoolCalendar(settings.calendar);
  const calendar = read?.ok === true ? read.calendar : settings.calendar;
  const given = councilOf(settings.council);
  const options = { asOf, knownOn, calendar };
  return (batch) => {
    const tally = emptyTally();
    let text = "";
    textsOf(batch).forEach((line, i) => {
      const answer = answerTo(line, given, options);
      tally.lines += 1;
      if (answer.ok) countOutcomes(tally, answer.council, answer.result.outcomes);
      else countRefused(tally, answer.issues);
      if (summary) return;
      const said = answer.ok
        ? answer.result
        : { ok: false, line: batch.firstLine + i, issues: answer.issues };
      text += `${JSON.stringify(said)}\n`;
    });
    return { text, tally };
  };
}

type Answered = Extract<ReturnType<typeof outcomes>, { readonly ok: true }>;
type LineAnswer = { readonly ok: true; readonly council: string; readonly result: Answered } | Refusal;

function answerTo(
  line: string | undefined,
  given: Council | undefined,
  options: Parameters<typeof outcomes>[1],
): LineAnswer {
  if (line === undefined) return refused("bad-json", "", "The line is not UTF-8. Save the file as UTF-8.");
  const read = readPlanText(line);
  if (!read.ok) return read;
  const council = given ?? councilByAuthority(read.plan.homeSchool?.localAuthority);
  if (council === undefined) return noCouncil(read.plan);
  const result = outcomes(read.plan, { ...options, council });
  return result.ok ? { ok: true, council: council.id, result } : result;
}

const authorityPath = "/homeSchool/localAuthority";

function noCouncil({ homeSchool }: Plan): Refusal {
  return homeSchool?.localAuthority === undefined
    ? refused(
        "missing",
        authorityPath,
        "The plan does not say which council the home school belongs to. Write its three-digit DfE code, or name one council for all plans with --council.",
      )
    : refused(
        "unknown-council",
        authorityPath,
        "No council here has this code. Give the council's own file with --council.",
      );
}

function refused(code: Issue["code"], path: string, message: string): Refusal {
  return { ok: false, issues: [issue(code, path, message, "plan")] };
}

function councilOf(given: BulkSettings["council"]): Council | undefined {
  if (given === undefined) return undefined;
  if (typeof given === "string") return Object.values(councils).find(({ id }) => id === given);
  const read = readCouncil(given);
  if (!read.ok) throw new Error("A council that was read before cannot be read again.");
  return read.council;
}
