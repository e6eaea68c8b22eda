import type { Condition } from "../../engine/condition.js";
import { missingFact } from "../../engine/missing-fact.js";
import { NO, UNKNOWN, verdictOf, YES } from "../../engine/verdict.js";
import { slotOf } from "../../plan/fact-slots.js";

/**
 * B is the code of the half day, or can still become it. Supervision is not named as a fact here: what is not recorded
 * is left to be asked about.
 */
export const bWrittenOrNotRuledOut: Condition<"session.homeCode", never> = {
  words: "B is written, or no code is yet and the plan does not say that nobody supervises the half day",
  needs: ["session.homeCode"],
  uses: [],
  ask: (_, item) =>
    verdictOf(item?.homeCode === undefined ? item?.supervised !== false : item.homeCode === "B"),
  addMissing: () => {},
};

/** The home school wrote this code. A code that was not written is not this one. */
export function homeCodeIs(code: string): Condition<"session.homeCode", never> {
  return recorded("homeCode", `the home register shows ${code}`, (written) => written === code);
}

/** The home school wrote this code, or has not written one yet. */
export function homeCodeIsUnwrittenOr(code: string): Condition<"session.homeCode", never> {
  return recorded(
    "homeCode",
    `the home register shows ${code} where a code is recorded`,
    (written) => written === undefined || written === code,
  );
}

/** The home school wrote none of these codes, or none at all. */
export function homeCodeIsNoneOf(
  codes: readonly unknown[],
  words: string,
): Condition<"session.homeCode", never> {
  return recorded("homeCode", words, (written) => !codes.includes(written));
}

const notAttendanceMarks: readonly unknown[] = ["D", "X", "Z", "#"];

/** The host's mark says whether the pupil was there; an unrecorded mark stands for present. */
export const hostMarkIsARealOne: Condition<"session.hostCode", never> = recorded(
  "hostCode",
  "the host's mark says whether the pupil was there",
  (written) => !notAttendanceMarks.includes(written),
);

function recorded<const F extends "homeCode" | "hostCode">(
  field: F,
  words: string,
  holds: (written: unknown) => boolean,
): Condition<`session.${F}`, never> {
  return {
    words,
    needs: [`session.${field}`],
    uses: [],
    ask: (_, item) => verdictOf(holds(item?.[field])),
    addMissing: () => {},
  };
}

/** B at a place that is not a school, or at a school where the pupil is not registered. */
export const bWithoutRegistration: Condition<
  "session.atSchool" | "session.registered" | "session.homeCode",
  never
> = {
  words:
    "B is not written for a half day at a school where the pupil is registered, the home school included",
  needs: ["session.atSchool", "session.registered", "session.homeCode"],
  uses: [],
  ask: (_, item) => {
    // The home school is itself a school where the pupil is registered.
    if (item?.homeCode === "B" && item.place === "home-school") return NO;
    if (item?.homeCode !== "B" || item.atSchool === false || item.registered === false) return YES;
    return item.atSchool === true && item.registered === true ? NO : UNKNOWN;
  },
  addMissing: (_, into, item) => {
    for (const name of ["session.atSchool", "session.registered"] as const) {
      if (item?.slots[slotOf(name)] === undefined) into.push(missingFact(name, item));
    }
  },
};
