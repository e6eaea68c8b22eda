import { missingFact, missingTimetable } from "../../engine/missing-fact.js";
import { fact, type Quantity } from "../../engine/quantity.js";

/** Half days a week the pupil can be at the placement in question. */
export const sessionsThere: Quantity<"sessions", never> = {
  words: "half days a week there",
  needs: ["sessions"],
  uses: [],
  least: (_, item) => item?.fewestSessions as number,
  most: (_, item) => item?.mostSessions as number,
  addMissing: (_, into) => into.push(missingTimetable),
};

/** Minutes a week the pupil can be at the placement in question, breaks included. */
export const minutesThere: Quantity<"placement.minutesPerWeek", never> = {
  words: "the time a week there",
  needs: ["placement.minutesPerWeek"],
  uses: [],
  least: (_, item) => item?.fewestMinutes as number,
  most: (_, item) => item?.mostMinutes as number,
  addMissing: fact("placement.minutesPerWeek").addMissing,
};

/** Minutes of education in a week over all settings. */
export const minutesOverAllSettings: Quantity<"minutesPerWeek", never> = {
  words: "education in a week over all settings",
  needs: ["minutesPerWeek"],
  uses: [],
  least: ({ facts }) => facts.fewestMinutes,
  most: ({ facts }) => facts.mostMinutes,
  addMissing: (_, into) => into.push(missingFact("minutesPerWeek")),
};
