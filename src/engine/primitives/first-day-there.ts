import { isSchoolDay } from "../../calendar/counting.js";
import { type Day, weekdayOf } from "../../days/plain-date.js";
import { weekdays } from "../../days/week.js";
import type { Item } from "../../plan/facts.js";
import type { Bounds, Context } from "../condition.js";
import { missingCalendar, missingFact, missingTimetable } from "../missing-fact.js";

/** The first day on which the pupil is due at the placement in question: a school day for which the timetable has it. */
export const firstDayThere: Bounds = {
  least: (context, item) => {
    const start = startOf(context);
    if (neverThere(context, item)) return Number.POSITIVE_INFINITY;
    if (start === undefined) return Number.NEGATIVE_INFINITY;
    return firstDue(start, (day) => due(context, item, day) !== false && held(context, day) !== false);
  },
  most: (context, item) => {
    const start = startOf(context);
    if (start === undefined) return Number.POSITIVE_INFINITY;
    // The first day off site is a day on which the pupil attends, whether or not there is a calendar.
    if (due(context, item, start) === true && held(context, start) !== false) return start;
    return firstDue(start, (day) => due(context, item, day) === true && held(context, day) === true);
  },
  addMissing: (context, into) => {
    const before = into.length;
    if (startOf(context) === undefined) into.push(missingFact("startsOn"));
    if (context.facts.openHalfDay !== undefined) into.push(missingTimetable);
    if (into.length === before || context.calendar === undefined)
      into.push(missingCalendar(context.calendar));
  },
};

/** Whether the timetable has no half day there and leaves none open. */
function neverThere({ facts }: Context, item: Item | undefined): boolean {
  const there = facts.sessions.some(
    ({ placementId }) => placementId !== undefined && placementId === item?.id,
  );
  return !there && facts.openHalfDay === undefined;
}

function startOf({ facts }: Context): Day | undefined {
  return facts.plan.startsOn;
}

/** A school closed longer than this holds no session of the timetable. */
const WEEKS = 12;

function firstDue(start: Day, fits: (day: Day) => boolean): Day {
  const last = start + 7 * WEEKS;
  for (let day = start; day < last; day += 1) if (fits(day)) return day;
  return Number.POSITIVE_INFINITY;
}

/** Whether the timetable has the pupil there on this weekday; undefined where a half day is open. */
function due({ facts }: Context, item: Item | undefined, day: Day): boolean | undefined {
  const here = facts.sessions.filter(({ weekday }) => weekday === weekdays[weekdayOf(day) - 1]);
  if (here.some(({ placementId }) => placementId !== undefined && placementId === item?.id)) return true;
  return here.some(({ place }) => place === undefined) ? undefined : false;
}

function held({ calendar }: Context, day: Day): boolean | undefined {
  return calendar === undefined ? undefined : isSchoolDay(calendar, day);
}
