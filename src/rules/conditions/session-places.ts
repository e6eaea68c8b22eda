import { is, yes } from "../../engine/basic-conditions.js";
import type { Condition } from "../../engine/condition.js";
import { any } from "../../engine/connectives.js";
import { missingTimetable } from "../../engine/missing-fact.js";
import { NO, UNKNOWN, type Verdict, verdictOf, YES } from "../../engine/verdict.js";

export const onlineAtHome: Condition<"session.place", never> = is(
  "session.place",
  ["online-at-home"],
  "the half day is online lessons at home",
);

export const atProviderOrOnlineSite: Condition<"session.atUnregisteredProvision" | "session.place", never> =
  any(
    yes("session.atUnregisteredProvision"),
    is("session.place", ["online-at-site"], "the half day is online lessons at a site away from home"),
  );

/** The plan says that the council arranged it. What is not stated counts as the school's arrangement. */
export const arrangedByTheCouncil: Condition<"session.arrangedBy", never> = {
  words: "the council arranged the provision",
  needs: ["session.arrangedBy"],
  uses: [],
  ask: (_, item) => verdictOf(item?.arrangedBy === "local-authority"),
  addMissing: () => {},
};

/** On some day both half days are at a placement, so that there is a break between two sessions there. */
export const bothHalvesOfADayOffSite: Condition<"session.place", never> = {
  words: "on some day both half days are off site",
  needs: ["session.place"],
  uses: [],
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
