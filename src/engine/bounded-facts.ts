import { joinedOn } from "../plan/direction-span.js";
import { slotOf } from "../plan/fact-slots.js";
import { type BoundedFact, listOf } from "../plan/facts.js";
import type { AddMissing, Bounds } from "./condition.js";
import { missingFact, missingTimetable } from "./missing-fact.js";

/** What to ask for where the bounds are too wide. */
const missing: Readonly<Record<BoundedFact, AddMissing>> = {
  "direction.lastDay": addEnd,
  "direction.lastDayPlanned": addEnd,
  // A start that is late enough is enough to know.
  "direction.lastDayNotBeforeStart": ({ facts: { plan } }, into) => {
    if (plan.startsOn === undefined) into.push(missingFact("startsOn"));
    if (plan.endsOn === undefined) into.push(missingFact("endsOn"));
  },
  "managedMove.joinedOn": ({ facts }, into) => {
    if (joinedOn(facts) !== undefined) return;
    const days = ["managedMove.startsOn", "managedMove.onRollOn"] as const;
    const open = days.find((name) => facts.plan[name] === undefined);
    if (open !== undefined) into.push(missingFact(open));
  },
  "week.minutes": addHours,
  "week.minutesWithBreaks": addHours,
  "placement.sessions": (_, into) => {
    into.push(missingTimetable);
  },
  "placement.minutes": (_, into, item) => {
    if (item?.minutesPerWeek === undefined) into.push(missingFact("placement.minutesPerWeek", item));
  },
};

function addEnd(...[, into]: Parameters<AddMissing>): void {
  into.push(missingFact("endsOn"));
}

function addHours(...[, into]: Parameters<AddMissing>): void {
  into.push(missingFact("minutesPerWeek"));
}

/** The bounds of what is worked out of a plan, or of an entry. */
export function boundsOf(name: BoundedFact): Bounds {
  const least = slotOf(name);
  const most = least + 1;
  const addMissing = missing[name];
  return listOf(name) === undefined
    ? {
        least: ({ facts }) => facts.plan.slots[least] as number,
        most: ({ facts }) => facts.plan.slots[most] as number,
        addMissing,
      }
    : {
        least: (_, item) => item?.slots[least] as number,
        most: (_, item) => item?.slots[most] as number,
        addMissing,
      };
}
