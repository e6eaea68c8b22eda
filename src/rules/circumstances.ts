import { longDay, parseDay } from "../days/plain-date.js";
import type { ConditionTree } from "../engine/tree.js";
import { conditionInWords } from "../engine/tree-words.js";

/**
 * The circumstances a clause may be tied to, by name. A document's data says `applies: ["pupil-has-ehc-plan"]`;
 * the words are those of the facts.
 */
export const circumstances = {
  "home-school-maintained": {
    is: ["homeSchool.type", "maintained"],
    says: "the home school is a maintained school",
  },
  "home-school-mainstream": {
    is: ["homeSchool.type", "maintained", "academy"],
    says: "the home school is a mainstream school",
  },
  "pupil-has-ehc-plan": { yes: "pupil.ehcPlan" },
  "ehc-plan-agreed-not-issued": {
    is: ["pupil.ehcStage", "plan-agreed"],
    says: "it is agreed that the pupil will have an EHC plan, but there is none yet",
  },
  "pupil-looked-after": { yes: "pupil.lookedAfter" },
  "pupil-has-social-worker": { yes: "pupil.socialWorker" },
  "pupil-has-send-or-disability": { yes: "pupil.sendOrDisability" },
  "mental-health-is-an-issue": { yes: "pupil.mentalHealthIssue" },
  "pupil-in-key-stage-4": { is: ["pupil.yearGroup", 10, 11], says: "the pupil is in Year 10 or 11" },
  "placed-at-mainstream-school": {
    some: ["placements", { is: ["placement.kind", "mainstream-school"] }],
    says: "a placement is at a mainstream school",
  },
  "placed-at-a-school": {
    some: ["placements", { yes: "placement.isSchool" }],
    says: "a placement is at a school",
  },
  "placed-at-alternative-provision": {
    some: ["placements", { yes: "placement.isAlternativeProvision" }],
    says: "a placement is in alternative provision",
  },
  "placed-at-unregistered-provision": {
    some: ["placements", { is: ["placement.kind", "unregistered-ap"] }],
    says: "a placement is at a provider that is not a school",
  },
  "placed-with-directory-provider": {
    some: [
      "placements",
      { all: [{ yes: "placement.isAlternativeProvision" }, { yes: "placement.inCouncilDirectory" }] },
    ],
    says: "a placement is with a provider in the council's directory",
  },
  "placed-at-semh-base": {
    some: ["placements", { is: ["placement.kind", "semh-base"] }],
    says: "a placement is at an SEMH centre or base",
  },
  "has-online-session": {
    some: ["sessions", { is: ["session.place", "online-at-home", "online-at-site"] }],
    says: "some of the week is online learning",
  },
  "has-session-without-provision": {
    some: ["sessions", { is: ["session.place", "no-provision"] }],
    says: "some half days of the week have no provision",
  },
  "a-review-was-held": { some: ["reviews", { yes: "review.held" }], says: "a review was held" },
  "a-review-decided-to-continue": {
    some: ["reviews", { all: [{ yes: "review.held" }, { is: ["review.outcome", "continue"] }] }],
    says: "a review decided that the direction goes on",
  },
  "outcome-reached": {
    is: ["ending.outcome", "extension", "return", "managed-move", "something-else"],
    says: "an outcome has been reached",
  },
  "direction-in-force": {
    is: ["ending.outcome", "not-yet", "extension"],
    says: "the direction is in force",
  },
  "direction-ended": {
    is: ["ending.outcome", "return", "managed-move", "something-else"],
    says: "the direction has ended",
  },
  "direction-runs-past-the-school-year": { ask: "runsPastTheSchoolYear" },
  "ended-with-a-return": { is: ["ending.outcome", "return"], says: "the direction ended with a return" },
  "ended-with-a-managed-move": {
    is: ["ending.outcome", "managed-move"],
    says: "the direction ended with a managed move",
  },
  "direction-broke-down": { is: ["ending.reason", "breakdown"], says: "the direction broke down" },
  "host-refused-admission": {
    is: ["ending.reason", "host-refused-admission"],
    says: "the host would not admit the pupil for good",
  },
  "host-ended-the-placement": {
    is: ["ending.reason", "host-ended"],
    says: "the host ended the placement",
  },
  "there-was-a-serious-breach": { yes: "ending.significantBreach" },
  "host-suspended-the-pupil": { yes: "hostSuspension.occurred" },
  "incident-at-exclusion-level": { yes: "incident.permanentExclusionLevel" },
  "transport-is-needed": { yes: "transport.required" },
  "managed-move-planned": { yes: "managedMove.planned" },
  "managed-move-follows-direction": {
    all: [{ yes: "managedMove.planned" }, { yes: "managedMove.followsDirection" }],
  },
  "managed-move-without-direction": {
    all: [
      { yes: "managedMove.planned" },
      {
        not: { yes: "managedMove.followsDirection" },
        says: "the managed move does not follow a direction",
      },
    ],
  },
  "parents-given-notice": { yes: "notices.parents.given" },
} as const satisfies Readonly<Record<string, ConditionTree>>;

export type CircumstanceName = keyof typeof circumstances;

/**
 * When a clause applies: a named circumstance, a start date, any one of several, or any condition as rules have it. Where
 * a condition joins others, those may be circumstances as well.
 */
export type Circumstance =
  | CircumstanceName
  | ConditionTree
  | { readonly anyOf: readonly Circumstance[] }
  | { readonly startsOnOrAfter: string }
  | { readonly all: readonly Circumstance[]; readonly says?: string }
  | { readonly any: readonly Circumstance[]; readonly says?: string }
  | { readonly not: Circumstance; readonly says?: string };

const never: ConditionTree = { constant: false };

/** A circumstance as a statement; one that names nothing known never holds. */
export function circumstanceInWords(circumstance: Circumstance): string {
  return conditionInWords(treeFor(circumstance) ?? never);
}

/** What circumstances ask together; what names nothing known never holds. */
export function treeForAll(applies: readonly Circumstance[]): ConditionTree {
  const all = applies.map((one) => treeFor(one) ?? never);
  const [first = never] = all;
  return all.length === 1 ? first : { all };
}

function treesFor(circumstances: readonly Circumstance[]): readonly ConditionTree[] {
  return circumstances.map((one) => treeFor(one) ?? never);
}

/** What a circumstance asks; `undefined` if it names nothing known. */
export function treeFor(circumstance: Circumstance): ConditionTree | undefined {
  if (typeof circumstance === "string") {
    return Object.hasOwn(circumstances, circumstance) ? circumstances[circumstance] : undefined;
  }
  if ("startsOnOrAfter" in circumstance) {
    const day = circumstance.startsOnOrAfter;
    const says = `the direction starts on or after ${longDay(parseDay(day) ?? Number.NaN)}`;
    return { onOrBefore: [{ day }, "startsOn"], says };
  }
  if ("anyOf" in circumstance) return { any: treesFor(circumstance.anyOf) };
  if ("all" in circumstance) return { ...circumstance, all: treesFor(circumstance.all) };
  if ("any" in circumstance) return { ...circumstance, any: treesFor(circumstance.any) };
  return "not" in circumstance ? { ...circumstance, not: treeFor(circumstance.not) ?? never } : circumstance;
}
