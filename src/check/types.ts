import type { CalendarNote } from "../calendar/calendar-notes.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { DateText } from "../days/plain-date.js";
import type { Refusal } from "../input/list-issues.js";
import type { Council } from "../policy/accepted.js";
import type { PolicyVersion } from "../policy/policy-version.js";
import type { Remark } from "./remark.js";

/** What an answer rests on, and what a reader of it should know whatever was asked. */
export interface Basis {
  /** The councils' documents, where some were given, then national law and guidance. */
  readonly policy: readonly PolicyVersion[];
  /** Where the plan lies outside what is known of law and documents, and statements in it that cannot be right. */
  readonly remarks: readonly Remark[];
  /** What is worth a look in the calendars the days were counted on. */
  readonly calendarNotes: readonly CalendarNote[];
}

/** What a function gives: its answer with what it rests on, or the issues that stop it answering. */
export type Result<T> = ({ readonly ok: true } & Basis & T) | Refusal;

/** What an assessment needs beside the plan. */
export interface AssessOptions {
  /** The council of the home school, as exported or made by `defineCouncil`. Without it only national law is checked. */
  readonly council?: Council | undefined;
  /** The home school's calendar: made by `schoolCalendar`, or in the format it reads. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. The library has no clock. */
  readonly asOf?: DateText | undefined;
  /** Asks under the policy as it was held here on that day, as `YYYY-MM-DD`, without what came in later. */
  readonly knownOn?: DateText | undefined;
}

/** Calendars of host schools whose school days differ from the home school's, by the id of the placement. */
export type HostCalendars = { readonly [placement: string]: SchoolCalendar };
