import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { DateText } from "../days/plain-date.js";
import { OptionError, takeOptions } from "../input/options.js";
import { type Council, isCouncil } from "../policy/define-council.js";

/** What an assessment needs beside the plan. */
export interface AssessOptions {
  /** The council of the home school, as exported or made by `defineCouncil`. Without it only national law is checked. */
  readonly council?: Council | undefined;
  /** The home school's calendar: made by `schoolCalendar`, or in the format it reads. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. The library has no clock. */
  readonly asOf?: DateText | undefined;
}

const optionNames: readonly string[] = ["council", "calendar", "asOf"];

/** The options as they were at one moment. Throws an `OptionError` for an unknown one, or a council nobody defined. */
export function checkedOptions(options: unknown): AssessOptions {
  const taken = takeOptions(options, optionNames, "second");
  if (taken.council !== undefined && !isCouncil(taken.council)) {
    throw new OptionError("The council has to be one of this library's councils or made by defineCouncil.");
  }
  return taken as AssessOptions;
}
