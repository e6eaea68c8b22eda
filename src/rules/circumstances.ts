import { longDay, parseDay, schoolYearStarting } from "../days/plain-date.js";
import { is, isKnown, yes } from "../engine/basic-conditions.js";
import type { Condition } from "../engine/condition.js";
import { all, any, not } from "../engine/connectives.js";
import { some } from "../engine/list-conditions.js";
import { fact } from "../engine/quantity.js";
import { verdictOf } from "../engine/verdict.js";
import { lastDayStated } from "../plan/direction-span.js";
import { outcomeReached, startsOnOrAfter } from "./conditions/direction-days.js";
import { groundChosen } from "./conditions/grounds.js";
import { onlineAtHome } from "./conditions/session-places.js";

const managedMovePlanned = yes("managedMove.planned");
const moveFollowsDirection = yes("managedMove.followsDirection");

/**
 * The circumstances a clause may be tied to, by name. A document's data says `applies: ["pupil-has-ehc-plan"]`;
 * the words are those of the facts.
 */
export const circumstances = {
  "home-school-maintained": is("homeSchool.type", ["maintained"], "the home school is a maintained school"),
  "home-school-mainstream": is(
    "homeSchool.type",
    ["maintained", "academy"],
    "the home school is a mainstream school",
  ),
  "pupil-has-ehc-plan": yes("pupil.ehcPlan"),
  "ehc-plan-agreed-not-issued": is(
    "pupil.ehcStage",
    ["plan-agreed"],
    "it is agreed that the pupil will have an EHC plan, but there is none yet",
  ),
  "pupil-looked-after": yes("pupil.lookedAfter"),
  "pupil-has-social-worker": yes("pupil.socialWorker"),
  "pupil-has-send-or-disability": yes("pupil.sendOrDisability"),
  "mental-health-is-an-issue": yes("pupil.mentalHealthIssue"),
  "pupil-in-key-stage-4": pupilInYears([10, 11], "the pupil is in Year 10 or 11"),
  "placed-at-mainstream-school": somePlacement(
    is("placement.kind", ["mainstream-school"], "the setting is a mainstream school"),
    "a placement is at a mainstream school",
  ),
  "placed-at-a-school": somePlacement(yes("placement.isSchool"), "a placement is at a school"),
  "placed-at-alternative-provision": somePlacement(
    yes("placement.isAlternativeProvision"),
    "a placement is in alternative provision",
  ),
  "placed-at-unregistered-provision": somePlacement(
    is("placement.kind", ["unregistered-ap"], "the provider is not a school"),
    "a placement is at a provider that is not a school",
  ),
  "placed-with-directory-provider": somePlacement(
    all(yes("placement.isAlternativeProvision"), yes("placement.inCouncilDirectory")),
    "a placement is with a provider in the council's directory",
  ),
  "placed-at-semh-base": somePlacement(
    is("placement.kind", ["semh-base"], "the setting is an SEMH base"),
    "a placement is at an SEMH centre or base",
  ),
  "has-online-session": some(
    "sessions",
    any(onlineAtHome, is("session.place", ["online-at-site"], "the half day is online at a site")),
    "some of the week is online learning",
  ),
  "has-session-without-provision": some(
    "sessions",
    is("session.place", ["no-provision"], "the half day has no provision"),
    "some half days of the week have no provision",
  ),
  "a-review-was-held": some("reviews", yes("review.held"), "a review was held"),
  "a-review-decided-to-continue": some(
    "reviews",
    all(
      yes("review.held"),
      is("review.outcome", ["continue"], "the review decided that the direction goes on"),
    ),
    "a review decided that the direction goes on",
  ),
  "outcome-reached": outcomeReached,
  "direction-in-force": is("ending.outcome", ["not-yet", "extension"], "the direction is in force"),
  "direction-ended": is(
    "ending.outcome",
    ["return", "managed-move", "something-else"],
    "the direction has ended",
  ),
  "direction-runs-past-the-school-year": runsPastTheSchoolYear(),
  "ended-with-a-return": is("ending.outcome", ["return"], "the direction ended with a return"),
  "ended-with-a-managed-move": is(
    "ending.outcome",
    ["managed-move"],
    "the direction ended with a managed move",
  ),
  "direction-broke-down": is("ending.reason", ["breakdown"], "the direction broke down"),
  "host-refused-admission": is(
    "ending.reason",
    ["host-refused-admission"],
    "the host would not admit the pupil for good",
  ),
  "host-ended-the-placement": is("ending.reason", ["host-ended"], "the host ended the placement"),
  "there-was-a-serious-breach": yes("ending.significantBreach"),
  "host-suspended-the-pupil": yes("hostSuspension.occurred"),
  "incident-at-exclusion-level": yes("incident.permanentExclusionLevel"),
  "transport-is-needed": yes("transport.required"),
  "managed-move-planned": managedMovePlanned,
  "managed-move-follows-direction": all(managedMovePlanned, moveFollowsDirection),
  "managed-move-without-direction": all(
    managedMovePlanned,
    not(moveFollowsDirection, "the managed move does not follow a direction"),
  ),
  "parents-given-notice": yes("notices.parents.given"),
} as const satisfies Record<string, Condition>;

function somePlacement<N extends string, U extends string>(
  condition: Condition<N, U>,
  words: string,
): Condition<N, U> {
  return some("placements", condition, words);
}

function pupilInYears(years: readonly number[], words: string): Condition {
  return {
    ...isKnown("pupil.yearGroup", words),
    ask: ({ facts }) => {
      const year = facts.plan["pupil.yearGroup"] as number | undefined;
      return verdictOf(year === undefined ? undefined : years.includes(year));
    },
  };
}

function runsPastTheSchoolYear(): Condition {
  return {
    words: "the direction runs into another school year",
    needs: ["startsOn", "endsOn"],
    uses: [],
    ask: ({ facts }) => {
      const startsOn = facts.plan.startsOn as number | undefined;
      const last = lastDayStated(facts);
      if (last === Number.POSITIVE_INFINITY) return verdictOf(true);
      if (startsOn === undefined || last === undefined) return verdictOf(undefined);
      return verdictOf(schoolYearStarting(last) > schoolYearStarting(startsOn));
    },
    addMissing: (context, into) => {
      for (const day of ["startsOn", "endsOn"] as const) fact(day).addMissing(context, into);
    },
  };
}

export type CircumstanceName = keyof typeof circumstances;

/** When a clause applies: a named circumstance, a chosen ground, a start date, or any one of several. */
export type Circumstance =
  | CircumstanceName
  | { readonly anyOf: readonly Circumstance[] }
  | { readonly ground: string }
  | { readonly startsOnOrAfter: string };

/** The condition a circumstance stands for; `undefined` if it names nothing known. */
export function conditionFor(circumstance: Circumstance): Condition | undefined {
  if (typeof circumstance === "string") {
    return Object.hasOwn(circumstances, circumstance) ? circumstances[circumstance] : undefined;
  }
  if ("ground" in circumstance) return groundChosen(circumstance.ground);
  if ("startsOnOrAfter" in circumstance) {
    const day = parseDay(circumstance.startsOnOrAfter) ?? Number.NaN;
    return startsOnOrAfter(day, `the direction starts on or after ${longDay(day)}`);
  }
  const parts = circumstance.anyOf.map(conditionFor);
  return parts.every((one) => one !== undefined) ? any(...parts) : undefined;
}
