import { missingFact, missingTimetable } from "../../engine/missing-fact.js";
import { fact, type Quantity } from "../../engine/quantity.js";
import { leastOf, mostOf } from "../../plan/fact-slots.js";
import type { Item } from "../../plan/facts.js";

/** Half days a week the pupil can be at the placement in question. */
export const sessionsThere: Quantity<"sessions", never> = {
  words: "half days a week there",
  needs: ["sessions"],
  uses: [],
  least: (_, item) => leastOf(item as Item, "placement.sessions"),
  most: (_, item) => mostOf(item as Item, "placement.sessions"),
  addMissing: (_, into) => into.push(missingTimetable),
};

/** Minutes a week the pupil can be at the placement in question, breaks included. */
export const minutesThere: Quantity<"placement.minutesPerWeek", never> = {
  words: "the time a week there",
  needs: ["placement.minutesPerWeek"],
  uses: [],
  least: (_, item) => leastOf(item as Item, "placement.minutes"),
  most: (_, item) => mostOf(item as Item, "placement.minutes"),
  addMissing: fact("placement.minutesPerWeek").addMissing,
};

/** Minutes of education in a week over all settings. */
export const minutesOverAllSettings: Quantity<"minutesPerWeek", never> = {
  words: "education in a week over all settings",
  needs: ["minutesPerWeek"],
  uses: [],
  least: ({ facts }) => leastOf(facts.plan, "week.minutes"),
  most: ({ facts }) => mostOf(facts.plan, "week.minutes"),
  addMissing: (_, into) => into.push(missingFact("minutesPerWeek")),
};
