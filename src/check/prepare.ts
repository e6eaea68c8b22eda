import {
  type CompiledCalendar,
  compiledCalendar,
  type SchoolCalendar,
  schoolCalendar,
} from "../calendar/school-calendar.js";
import { parseDay, readDay } from "../days/plain-date.js";
import type { Issue } from "../input/issue.js";
import { type Refusal, refuse } from "../input/list-issues.js";
import { todayMessage } from "../input/messages.js";
import { deriveFacts } from "../plan/derive-facts.js";
import type { Plan } from "../plan/plan.js";
import { readPlan } from "../plan/read-plan.js";
import type { Council } from "../policy/define-council.js";
import { type Inquiry, inquire } from "./evaluate.js";
import { type AssessOptions, checkedOptions } from "./options.js";
import { unknownClauses } from "./unknown-clauses.js";

/** A plan and its options, ready for the rules to be asked. */
export interface Prepared {
  readonly ok: true;
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly council: Council | undefined;
  readonly calendar: SchoolCalendar | undefined;
  readonly asOf: number | undefined;
}

/** Read and derive: everything between the caller's values and the first rule. */
export function prepare(plan: unknown, options: AssessOptions): Prepared | Refusal {
  const { council, calendar, asOf } = checkedOptions(options);
  const read = readPlan(plan);
  const days = readCalendar(calendar);
  const issues: Issue[] = [
    ...(read.ok ? unknownClauses(read.plan, council) : read.issues),
    ...(days.ok ? [] : days.issues),
    ...(asOf === undefined ? [] : asOfIssues(asOf)),
  ];
  if (issues.length > 0 || !read.ok || !days.ok) return refuse(issues);
  const facts = deriveFacts(read.plan);
  return {
    ok: true,
    plan: read.plan,
    inquiry: inquire({ facts, calendar: days.compiled, settings: {}, item: undefined }),
    council,
    calendar: days.calendar,
    asOf: asOf === undefined ? undefined : parseDay(asOf),
  };
}

type ReadCalendar =
  | {
      readonly ok: true;
      readonly calendar: SchoolCalendar | undefined;
      readonly compiled: CompiledCalendar | undefined;
    }
  | Refusal;

function readCalendar(value: unknown): ReadCalendar {
  if (value === undefined) return { ok: true, calendar: undefined, compiled: undefined };
  const read = schoolCalendar(value);
  return read.ok ? { ok: true, calendar: read.calendar, compiled: compiledCalendar(read.calendar) } : read;
}

/** What is wrong with a day given as today. */
function asOfIssues(asOf: unknown): readonly Issue[] {
  const day = readDay(asOf);
  if (typeof day === "number") return [];
  return [{ code: day, path: "/asOf", message: todayMessage, input: "options" }];
}
