import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { DateText } from "../days/plain-date.js";
import type { Refusal } from "../input/list-issues.js";
import type { Council } from "../policy/accepted.js";
import type { PolicyVersion } from "../policy/policy-version.js";

/** What a function gives: its answer with the policy it rests on, or the issues that stop it answering. */
export type Result<T> = ({ readonly ok: true; readonly policy: readonly PolicyVersion[] } & T) | Refusal;

/** What an assessment needs beside the plan. */
export interface AssessOptions {
  /** The council of the home school, as exported or made by `defineCouncil`. Without it only national law is checked. */
  readonly council?: Council | undefined;
  /** The home school's calendar: made by `schoolCalendar`, or in the format it reads. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. The library has no clock. */
  readonly asOf?: DateText | undefined;
}

/** Calendars of host schools whose school days differ from the home school's, by the id of the placement. */
export type HostCalendars = { readonly [placement: string]: SchoolCalendar };
