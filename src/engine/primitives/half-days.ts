import type { Question } from "../condition.js";
import { missingTimetable } from "../missing-fact.js";
import { NO, UNKNOWN, type Verdict, YES } from "../verdict.js";

/** On some day both half days are at a placement, so that there is a break between two sessions there. */
export const bothHalvesOfADayOffSite: Question = {
  ask: ({ facts: { sessions, placements } }) => {
    // Where there is no placement, no half day left open can be at one.
    const open = placements?.length === 0 ? false : undefined;
    let verdict: Verdict = NO;
    for (let i = 0; i < sessions.length; i += 2) {
      const morning = sessions[i]?.atPlacement ?? open;
      const afternoon = sessions[i + 1]?.atPlacement ?? open;
      if (morning === true && afternoon === true) return YES;
      if (morning !== false && afternoon !== false) verdict = UNKNOWN;
    }
    return verdict;
  },
  addMissing: (_, into) => into.push(missingTimetable),
};
