import { leastOf, listOf, mostOf } from "../plan/fact-slots.js";
import { type BoundedFact, boundedFacts, type InSlots, type Item } from "../plan/facts.js";
import type { Context } from "./condition.js";
import { type MissingFact, missingFact, missingTimetable } from "./missing-fact.js";
import { fact, type Quantity } from "./quantity.js";

interface Rests {
  readonly needs: readonly string[];
  missing(context: Context, item: Item | undefined): readonly MissingFact[];
}

const restsOn: Readonly<Record<BoundedFact, Rests>> = {
  "direction.lastDay": { needs: ["endsOn"], missing: () => [missingFact("endsOn")] },
  "direction.lastDayPlanned": { needs: ["endsOn"], missing: () => [missingFact("endsOn")] },
  "direction.lastDayNotBeforeStart": {
    needs: ["startsOn", "endsOn"],
    // A start that is late enough is enough to know.
    missing: ({ facts: { plan } }) =>
      (["startsOn", "endsOn"] as const)
        .filter((name) => plan[name] === undefined)
        .map((name) => missingFact(name)),
  },
  "week.minutes": { needs: ["minutesPerWeek"], missing: () => [missingFact("minutesPerWeek")] },
  "placement.sessions": { needs: ["sessions"], missing: () => [missingTimetable] },
  "placement.minutes": {
    needs: ["placement.minutesPerWeek"],
    missing: (context, item) => {
      const found: MissingFact[] = [];
      fact("placement.minutesPerWeek").addMissing(context, found, item);
      return found;
    },
  },
};

export function isBounded(name: string): name is BoundedFact {
  return Object.hasOwn(boundedFacts, name);
}

/** A fact that is known within bounds, of the plan or of the entry in question. */
export function boundedFact(name: BoundedFact): Quantity {
  const { needs, missing } = restsOn[name];
  const holder = ({ facts }: Context, item: Item | undefined): InSlots =>
    listOf(name) === undefined ? facts.plan : (item as Item);
  return {
    words: boundedFacts[name][1],
    needs,
    uses: [],
    least: (context, item) => leastOf(holder(context, item), name),
    most: (context, item) => mostOf(holder(context, item), name),
    addMissing: (context, into, item) => into.push(...missing(context, item)),
  };
}
