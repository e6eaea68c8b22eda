import type { FactName, ListName } from "../plan/facts.js";
import type { SettingName } from "./settings.js";

/** What there is to know of a primitive without asking it. */
export interface PrimitiveInfo {
  /** What it asks, or what day it is, in words. */
  readonly says: string;
  readonly needs: readonly (FactName | ListName | "calendar" | "documents" | "managedMove.agreedBy")[];
  /** The settings it reads. */
  readonly uses: readonly SettingName[];
  /** The list whose entry it is asked about; without one, the plan. */
  readonly list?: ListName;
}

/** Questions that a tree cannot put, because a setting picks the fact, or a calendar or a sorted list is walked. */
export const primitiveConditions = {
  formUsed: { says: "the form or letter is used", needs: ["documents"], uses: ["document"] },
  formItemsComplete: {
    says: "none of these items is left out",
    needs: ["documents"],
    uses: ["document", "items"],
  },
  everyPartyAgreed: {
    says: "everyone the document names agreed to the managed move",
    needs: ["managedMove.agreedBy"],
    uses: ["parties"],
  },
  yearGroupAtMoveIsListed: {
    says: "the pupil is in one of the listed year groups when the move starts",
    needs: ["pupil.yearGroup", "startsOn", "managedMove.startsOn", "managedMove.onRollOn"],
    uses: ["yearGroups"],
  },
  yearOfMoveIsSettled: {
    says: "it is known when the move starts, or makes no difference",
    needs: ["pupil.yearGroup", "startsOn", "managedMove.startsOn", "managedMove.onRollOn"],
    uses: ["yearGroups"],
  },
  runsPastTheSchoolYear: {
    says: "the direction runs into another school year",
    needs: ["startsOn", "endsOn"],
    uses: [],
  },
  halfTermHasAWeekOfThePlacement: {
    says: "a half term has at least a week of the placement in it",
    needs: ["startsOn", "endsOn", "calendar"],
    uses: [],
  },
  reviewInEachHalfTerm: {
    says: "there is a review in each half term of the placement",
    needs: ["startsOn", "endsOn", "reviews", "calendar"],
    uses: [],
  },
  reviewInTheDaysBefore: {
    says: "a review took place in the set days before the request",
    needs: ["request.on", "request.lastReviewOn", "review.on"],
    uses: ["days"],
    list: "requests",
  },
  reviewsCouldBeCloseEnough: {
    says: "the reviews listed are enough for the time from the start to the end",
    needs: ["gap.from", "review.on", "endsOn"],
    uses: ["days"],
  },
  datedReviewsAreCloseEnough: {
    says: "the reviews with a date are enough by themselves",
    needs: ["gap.from", "review.on", "endsOn"],
    uses: ["days"],
  },
  statedDaysAreThose: {
    says: "the number of school days stated is the number from the first to the last day",
    needs: ["schoolDays", "startsOn", "endsOn", "calendar"],
    uses: [],
  },
  bothHalvesOfADayOffSite: {
    says: "on some day both half days are off site",
    needs: ["session.place"],
    uses: [],
  },
} as const satisfies Record<string, PrimitiveInfo>;

/** Days that a tree cannot name. */
export const primitiveDays = {
  firstDayThere: {
    says: "the pupil's first day there",
    needs: ["startsOn", "sessions", "calendar"],
    uses: [],
    list: "placements",
  },
  // Only what is to be done next depends on today: whether a rule is met never does.
  today: { says: "today", needs: [], uses: [] },
} as const satisfies Record<string, PrimitiveInfo>;

export type PrimitiveCondition = keyof typeof primitiveConditions;
export type PrimitiveDay = keyof typeof primitiveDays;
