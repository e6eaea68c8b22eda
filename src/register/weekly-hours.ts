import { answerAbout } from "../check/prepare.js";
import type { Result } from "../check/types.js";
import type { Message } from "../input/message.js";
import { entryOf } from "../plan/entry.js";
import { leastOf, mostOf } from "../plan/fact-slots.js";
import type { Facts, SessionItem } from "../plan/facts.js";
import type { ClauseId, Plan } from "../plan/plan.js";
import { minutesOfHalfDay } from "../plan/timetable-checks.js";

/** Where hours are counted. Half days without provision count nothing and are no setting. */
export type HoursSetting = "home-school" | "online-at-home" | "online-at-site" | "placement";

/** The education of a week at one setting, in whole minutes. */
export interface SettingHours {
  readonly setting: HoursSetting;
  /** JSON Pointer of the placement; null for the other settings. */
  readonly placementAt: string | null;
  /** Half days a week there, as far as the timetable says. */
  readonly halfDays: number;
  /** Minutes of the half days there whose times are known. */
  readonly timed: number;
  /** Minutes the plan states for this placement; null where it states none. */
  readonly stated: number | null;
  /** Fewest and most minutes there can be; `most` is null while something is unknown. */
  readonly least: number;
  readonly most: number | null;
}

/** A half day of which the place or the times have to be known before the hours are. */
export interface UnknownHours extends Message {
  readonly at: string;
}

/** Two statements about hours that cannot both be right. */
export interface HoursContradiction extends Message {
  /** JSON Pointer of the hours stated. */
  readonly at: string;
  readonly stated: number;
  readonly counted: number;
  readonly clauses: readonly ClauseId[];
}

/** How many hours of education an ordinary week holds, at each setting and over all of them. */
export interface WeeklyHours extends Message {
  readonly schema: "osd-weekly-hours/1";
  readonly settings: readonly SettingHours[];
  /** Minutes of all half days whose times are known. */
  readonly timed: number;
  /** Minutes a week the plan states over all settings; null where it states none. */
  readonly stated: number | null;
  /** Fewest and most minutes over all settings, as the checks compare them; `most` is null while something is unknown. */
  readonly least: number;
  readonly most: number | null;
  readonly unknown: readonly UnknownHours[];
  readonly contradictions: readonly HoursContradiction[];
}

export type WeeklyHoursResult = Result<{ readonly hours: WeeklyHours }>;

/** The clause that asks the hours stated to be those of the timetable. */
const hoursAgree: readonly ClauseId[] = ["ENG-80"];

/**
 * Adds up the hours of education of an ordinary week, at each setting and over all, from the times of the timetable.
 *
 * Takes any value as plan; never throws. Whole minutes throughout: 1,500 is 25 hours and 1,494 is 24.9. Where the plan
 * states the hours, the statement counts and the timetable is compared with it. A half day listed twice counts once.
 *
 * @example
 * const result = weeklyHours(plan);
 * if (result.ok) console.log(result.hours.least, word(result.hours).says); // 1500 "25 hours a week over all settings."
 */
export function weeklyHours(plan: unknown): WeeklyHoursResult {
  return answerAbout("weekly-hours", [plan, undefined], ({ plan: read, facts }) => ({
    hours: hoursOf(read, facts),
  }));
}

/** A half day of the week with its place and, where both times are known, its minutes. */
interface HalfDay {
  readonly session: SessionItem;
  readonly minutes: number | undefined;
}

/** A setting, and whether all its half days and their times are known. */
interface CountedSetting {
  readonly hours: SettingHours;
  readonly complete: boolean;
}

function hoursOf(plan: Plan, facts: Facts): WeeklyHours {
  const halfDays = facts.sessions
    .filter(({ place }) => place !== "no-provision")
    .map((session) => ({
      session,
      minutes: minutesOfHalfDay(plan.timetable ?? [], session.weekday + session.half),
    }));
  const counted = countSettings(facts, halfDays);
  const timed = sum(halfDays.map(({ minutes }) => minutes ?? 0));
  const least = leastOf(facts.plan, "week.minutes");
  const greatest = mostOf(facts.plan, "week.minutes");
  const most = Number.isFinite(greatest) ? greatest : null;
  return {
    schema: "osd-weekly-hours/1",
    settings: counted.map(({ hours }) => hours),
    timed,
    stated: plan.minutesPerWeek ?? null,
    least,
    most,
    unknown: most === null ? unknownHalfDays(halfDays) : [],
    contradictions: contradictionsOf(plan.minutesPerWeek, timed, halfDays.every(isTimed), counted),
    code: most === null ? "hours.at-least" : "hours.known",
    values: {},
  };
}

function isTimed({ minutes }: HalfDay): boolean {
  return minutes !== undefined;
}

function countSettings(facts: Facts, halfDays: readonly HalfDay[]): readonly CountedSetting[] {
  const whereKnown = halfDays.every(({ session }) => session.place !== undefined);
  const counted: CountedSetting[] = [];
  const count = (
    setting: HoursSetting,
    placementAt: string | null,
    stated: number | null,
    here: readonly HalfDay[],
  ): void => {
    const timed = sum(here.map(({ minutes }) => minutes ?? 0));
    const complete = whereKnown && here.every(isTimed);
    const least = stated ?? timed;
    const most = stated ?? (complete ? timed : null);
    counted.push({
      hours: { setting, placementAt, halfDays: here.length, timed, stated, least, most },
      complete,
    });
  };
  for (const setting of ["home-school", "online-at-home", "online-at-site"] as const) {
    const here = halfDays.filter(({ session }) => session.place === setting);
    if (here.length > 0) count(setting, null, null, here);
  }
  for (const { id, at, minutesPerWeek } of facts.placements ?? []) {
    const stated = minutesPerWeek ?? null;
    count(
      "placement",
      at,
      stated,
      halfDays.filter(({ session }) => session.placementId === id),
    );
  }
  return counted;
}

function unknownHalfDays(halfDays: readonly HalfDay[]): readonly UnknownHours[] {
  return halfDays
    .filter((halfDay) => !isTimed(halfDay))
    .map(({ session }) => ({
      at: session.at,
      code: session.place === undefined ? "hours.place-unknown" : "hours.times-unknown",
      values: { halfDay: entryOf(session, "sessions") },
    }));
}

function contradictionsOf(
  stated: number | undefined,
  timed: number,
  complete: boolean,
  counted: readonly CountedSetting[],
): readonly HoursContradiction[] {
  const found: HoursContradiction[] = [];
  if (stated !== undefined) {
    if (contradicts(stated, timed, complete)) {
      found.push(contradiction("/minutesPerWeek", stated, timed, "hours.not-those-of-the-timetable"));
    }
    const atPlacements = sum(counted.map(({ hours }) => hours.stated ?? 0));
    if (atPlacements > stated) {
      found.push(contradiction("/minutesPerWeek", stated, atPlacements, "hours.more-at-placements"));
    }
  }
  for (const { hours, complete: allKnown } of counted) {
    const { placementAt } = hours;
    if (placementAt === null || hours.stated === null) continue;
    if (contradicts(hours.stated, hours.timed, allKnown)) {
      const values = { placement: entryOf({ at: placementAt }, "placements") };
      const at = `${placementAt}/minutesPerWeek`;
      found.push(
        contradiction(at, hours.stated, hours.timed, "hours.not-those-of-the-timetable-there", values),
      );
    }
  }
  return found;
}

/** What is counted can only grow while half days are unknown, so more than is stated is a contradiction all the same. */
function contradicts(stated: number, counted: number, complete: boolean): boolean {
  return complete ? stated !== counted : counted > stated;
}

function contradiction(
  at: string,
  stated: number,
  counted: number,
  code: string,
  values: Message["values"] = {},
): HoursContradiction {
  return { at, stated, counted, clauses: hoursAgree, code, values };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
