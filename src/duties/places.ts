import type { Rule } from "../engine/rule.js";
import type { Stage } from "../engine/rules.js";
import type { FactName } from "../plan/facts.js";
import type { LifeStep } from "./life-steps.js";

// Where the duties of the rules stand in the life of a direction. A rule that has a deadline brings its name, its last
// day and the day it was done with it; the others are named here and placed by the order of events. No document and no
// number is named here.

/** A day in the life of a direction that duties are placed by. */
export type Anchor =
  | "decision"
  | "start"
  | "registration"
  | "review"
  | "request"
  | "suspension"
  | "planned-end"
  | "managed-move";

/** The place of a rule's duty in the life of a direction. */
export interface Place {
  readonly step: LifeStep;
  /** What is due, as a noun phrase, where the rule has no deadline that says it. */
  readonly what?: string;
  /** The duty cannot be done before this day. */
  readonly notBefore?: Anchor;
  /** What has to have happened before the duty arises. */
  readonly follows?: "review" | "ending";
  /** The day it is normally done by in the order of events, where no document sets a limit. */
  readonly expectedBy?: Anchor;
  /** The fact that holds the day it was done, of the plan or of the list entry, where no deadline names it. */
  readonly recordedOn?: FactName;
  /** The day compared is that of a review: the duty is done once the review has been held. */
  readonly doneBy?: "holding-a-review";
}

const beforeTheStart = { step: "prepare", expectedBy: "start" } as const;
const consulted = { step: "consult", expectedBy: "decision" } as const;
const invited = { step: "review-invite", expectedBy: "review", notBefore: "decision" } as const;
const afterReview = { notBefore: "review", follows: "review" } as const;
const afterTheEnd = { step: "forms-after", follows: "ending" } as const;
const agreedMove = { step: "managed-move", expectedBy: "managed-move" } as const;

/** By rule id. */
export const places: { readonly [rule: string]: Place } = {
  "parents-spoken-to-first": { step: "discuss" },
  "funding-discussed-before-the-start": { step: "discuss" },
  "send-team-asked-first": { step: "consult" },
  "virtual-school-consulted-before-the-decision": { step: "consult" },
  "ehc-coordinator-told-before-the-decision": { step: "tell-council" },
  "virtual-school-told-before-the-decision": { step: "tell-council" },
  "parents-told-in-time": { step: "notify-parents", notBefore: "decision" },
  "council-told-in-time": { step: "tell-council", notBefore: "decision" },
  "safeguarding-shared-before-the-start": { step: "prepare" },
  "new-pupil-return-in-time": { step: "host-return", notBefore: "registration" },
  "review-invitation-in-time": { step: "review-invite", notBefore: "decision" },
  "first-review-within-school-weeks": { step: "review-hold", notBefore: "start", doneBy: "holding-a-review" },
  "reviews-no-further-apart-than": { step: "review-hold", notBefore: "start", doneBy: "holding-a-review" },
  "review-outcome-sent-in-time": { step: "review-notify", notBefore: "review", follows: "review" },
  "home-school-told-of-suspension-at-once": { step: "suspension", notBefore: "suspension" },
  "extra-cost-discussed": {
    step: "discuss",
    what: "talk between the schools about extra cost",
    expectedBy: "start",
  },
  "transport-considered": { step: "discuss", what: "transport dealt with", expectedBy: "start" },
  "arrangements-settled-before-the-meeting": {
    step: "discuss",
    what: "arrangements settled between the schools",
    expectedBy: "start",
    recordedOn: "meetings.arrangementsDiscussedOn",
  },
  "parents-agree": { step: "consult", what: "agreement of the parents", expectedBy: "start" },
  "involved-services-consulted": { ...consulted, what: "services that work with the pupil consulted" },
  "involved-services-agree": { ...consulted, what: "agreement of the services that work with the pupil" },
  "ehc-coordinator-consulted": {
    ...consulted,
    what: "EHC plan coordinator consulted",
    recordedOn: "consultations.ehcCoordinator.on",
  },
  "virtual-school-consulted": {
    ...consulted,
    what: "Virtual School consulted",
    recordedOn: "consultations.virtualSchool.on",
  },
  "virtual-school-supports": { ...consulted, what: "support of the Virtual School" },
  "social-worker-consulted": {
    ...consulted,
    what: "social worker consulted",
    recordedOn: "consultations.socialWorker.on",
  },
  "social-worker-supports": { ...consulted, what: "support of the social worker" },
  "send-support-or-interim-review": { ...consulted, what: "support of the SEND team" },
  "reduced-sessions-consulted": {
    ...consulted,
    what: "council consulted about reduced sessions",
    recordedOn: "consultations.reducedEntitlement.on",
  },
  "semh-adviser-consulted": {
    ...consulted,
    what: "SEMH adviser consulted",
    recordedOn: "consultations.semhAdviser.on",
  },
  "parents-told": {
    step: "notify-parents",
    what: "parents told",
    expectedBy: "start",
    notBefore: "decision",
    recordedOn: "notices.parents.on",
  },
  "parents-told-in-writing": {
    step: "notify-parents",
    what: "parents told in writing",
    expectedBy: "start",
    notBefore: "decision",
    recordedOn: "notices.parents.on",
  },
  "notice-contents-complete": {
    step: "notify-parents",
    what: "notice with everything it has to say",
    expectedBy: "start",
    notBefore: "decision",
    recordedOn: "notices.parents.on",
  },
  "council-told-in-writing": {
    step: "tell-council",
    what: "council told in writing",
    expectedBy: "start",
    notBefore: "decision",
    recordedOn: "notices.localAuthorityInWriting.on",
  },
  "council-told-of-alternative-provision": {
    step: "tell-council",
    what: "council told of the alternative provision",
    expectedBy: "start",
  },
  "council-form-sent": {
    step: "forms",
    what: "council's notification form",
    expectedBy: "start",
    recordedOn: "notices.localAuthorityForm.on",
  },
  "part-time-form-sent": {
    step: "forms",
    what: "part-time timetable form",
    expectedBy: "start",
    recordedOn: "notices.partTimeForm.on",
  },
  "placement-agreement-completed": { step: "forms", what: "placement agreement", expectedBy: "start" },
  "placement-agreement-shared": {
    step: "forms",
    what: "placement agreement shared with the council",
    expectedBy: "start",
  },
  "notification-and-outcome-forms-sent": {
    step: "forms",
    what: "forms due to the council so far",
    expectedBy: "start",
  },
  "objectives-and-success-criteria-set": { ...beforeTheStart, what: "objectives and signs of success" },
  "return-planned": { ...beforeTheStart, what: "plan for the return" },
  "monitoring-planned": { ...beforeTheStart, what: "plan for monitoring" },
  "clear-duration-stated": { ...beforeTheStart, what: "clear length of the direction" },
  "hours-at-each-host-stated": { ...beforeTheStart, what: "hours of education there" },
  "staff-checks-confirmed": { ...beforeTheStart, what: "provider's word on its staff checks" },
  "review-frequency-agreed": { ...beforeTheStart, what: "how often reviews take place" },
  "targets-individual": { ...beforeTheStart, what: "targets of the child's own" },
  "targets-incremental": { ...beforeTheStart, what: "targets that rise in steps" },
  "registered-at-each-host-school": {
    step: "host-return",
    what: "registration at the host school",
    expectedBy: "start",
    recordedOn: "placement.registeredOn",
  },
  "written-views-offered": { ...invited, what: "offer to send written views" },
  "council-invited-to-reviews": { ...invited, what: "council invited to the review" },
  "virtual-school-invited-to-reviews": { ...invited, what: "Virtual School invited to the review" },
  "decision-after-each-review": {
    ...afterReview,
    step: "review-decide",
    what: "decision whether the direction goes on",
  },
  "reviews-written-down": { ...afterReview, step: "review-document", what: "written record of the review" },
  "emergency-review-called": { step: "suspension", what: "emergency review called", notBefore: "suspension" },
  "suspension-recorded-by-the-host": {
    step: "suspension",
    what: "suspension recorded by the host school",
    notBefore: "suspension",
  },
  "exclusion-decided-by-the-home-school": {
    step: "suspension",
    what: "decision of the home school about permanent exclusion",
  },
  "outcome-is-one-the-council-knows": { step: "end", what: "outcome the document names", follows: "ending" },
  "return-allowed": { step: "return", what: "return allowed by the home school", follows: "ending" },
  "back-at-the-home-school-after-a-breakdown": {
    step: "return",
    what: "return after the breakdown",
    follows: "ending",
  },
  "return-or-agreed-move": { step: "end", what: "end with a return or an agreed move", follows: "ending" },
  "agreed-by-all-parties": { ...agreedMove, what: "agreement of everyone involved in the move" },
  "statutory-consultation-held": { ...agreedMove, what: "statutory consultation on the EHC plan" },
  "education-consultant-told": {
    ...agreedMove,
    what: "Virtual School's consultant told",
    recordedOn: "consultations.educationConsultant.on",
  },
  "possible-move-stated-at-the-outset": {
    step: "managed-move",
    what: "possible managed move made clear at the outset",
    expectedBy: "start",
  },
  "on-roll-on-the-agreed-start": {
    ...agreedMove,
    what: "pupil on the new school's roll",
    recordedOn: "managedMove.onRollOn",
  },
  "outcome-form-sent": {
    ...afterTheEnd,
    what: "council's outcome form",
    recordedOn: "notices.outcomeForm.on",
  },
  "portal-completed": { ...afterTheEnd, what: "return on the council's portal" },
  "spreadsheet-updated": { ...afterTheEnd, what: "council's spreadsheet updated" },
  "portal-and-spreadsheet-done": { ...afterTheEnd, what: "council's portal and spreadsheet" },
  "taken-off-the-home-roll-with-leaver-file": { ...afterTheEnd, what: "leaver file (CML)" },
  "enrolled-as-main-with-joiner-file": { ...afterTheEnd, what: "joiner file (CMJ)" },
};

/** What rules about requests for a review ask for. What they date is the request, so it is no last day of a duty. */
const reviewAskedFor: Place = { step: "request", what: "review as asked for", notBefore: "request" };

/** Where the duty of a council's own rule stands that sets a last day. */
const placeByStage: { readonly [stage in Stage]: LifeStep } = {
  purpose: "prepare",
  consultation: "consult",
  notice: "notify-parents",
  placement: "prepare",
  attendance: "prepare",
  review: "review-hold",
  outcome: "end",
  "managed-move": "managed-move",
  documents: "forms",
  consistency: "prepare",
};

/** The place of a rule's duty; undefined for a rule that asks for nothing to be done by a day or at a step. */
export function placeOf({ id, forEach, stage, data }: Rule): Place | undefined {
  if (Object.hasOwn(places, id)) return places[id];
  if (forEach === "requests") return reviewAskedFor;
  return data.deadline === undefined ? undefined : { step: placeByStage[stage] };
}

/** By event of the direction itself: the rules whose clauses ask for it. */
export const eventRules = {
  decide: ["decided-by-the-body-of-the-school", "decided-by-those-with-the-power"],
  start: ["start-date-set", "start-is-a-school-day"],
  "review-hold": ["a-review-is-planned", "a-review-before-the-end", "a-review-in-each-half-term"],
  extension: ["continuation-has-a-period"],
  end: ["end-date-set", "time-limited-and-of-an-accepted-kind"],
  return: ["return-date-given"],
  "managed-move": ["start-date-given"],
} as const satisfies { readonly [step in LifeStep]?: readonly string[] };

export type EventStep = keyof typeof eventRules;
