import type { UndatedDuty } from "./duty.js";

/** What rules about requests for a review ask for. What they date is the request, so it is no last day of a duty. */
export const requestDuty: UndatedDuty = {
  step: "request",
  what: "review as asked for",
  notBefore: "request",
};

const beforeTheStart = { step: "prepare", belongsBy: "start" } as const;
const consulted = { step: "consult", belongsBy: "decision" } as const;
const invited = { step: "review-invite", belongsBy: "review", notBefore: "decision" } as const;
const afterReview = { notBefore: "review", follows: "review" } as const;
const afterTheEnd = { step: "forms-after", follows: "ending" } as const;
const agreedMove = { step: "managed-move", belongsBy: "managed-move" } as const;

/** By rule id: the duties of a direction's life that have no last day of their own. */
export const undatedDuties: { readonly [rule: string]: UndatedDuty } = {
  "extra-cost-discussed": {
    step: "discuss",
    what: "talk between the schools about extra cost",
    belongsBy: "start",
  },
  "transport-considered": { step: "discuss", what: "transport dealt with", belongsBy: "start" },
  "arrangements-settled-before-the-meeting": {
    step: "discuss",
    what: "arrangements settled between the schools",
    belongsBy: "start",
    dayFact: "meetings.arrangementsDiscussedOn",
  },
  "parents-agree": { step: "consult", what: "agreement of the parents", belongsBy: "start" },
  "involved-services-consulted": { ...consulted, what: "services that work with the pupil consulted" },
  "involved-services-agree": { ...consulted, what: "agreement of the services that work with the pupil" },
  "ehc-coordinator-consulted": {
    ...consulted,
    what: "EHC plan coordinator consulted",
    dayFact: "consultations.ehcCoordinator.on",
  },
  "virtual-school-consulted": {
    ...consulted,
    what: "Virtual School consulted",
    dayFact: "consultations.virtualSchool.on",
  },
  "virtual-school-supports": { ...consulted, what: "support of the Virtual School" },
  "social-worker-consulted": {
    ...consulted,
    what: "social worker consulted",
    dayFact: "consultations.socialWorker.on",
  },
  "social-worker-supports": { ...consulted, what: "support of the social worker" },
  "send-support-or-interim-review": { ...consulted, what: "support of the SEND team" },
  "reduced-sessions-consulted": {
    ...consulted,
    what: "council consulted about reduced sessions",
    dayFact: "consultations.reducedEntitlement.on",
  },
  "semh-adviser-consulted": {
    ...consulted,
    what: "SEMH adviser consulted",
    dayFact: "consultations.semhAdviser.on",
  },
  "parents-told": {
    step: "notify-parents",
    what: "parents told",
    belongsBy: "start",
    notBefore: "decision",
    dayFact: "notices.parents.on",
  },
  "parents-told-in-writing": {
    step: "notify-parents",
    what: "parents told in writing",
    belongsBy: "start",
    notBefore: "decision",
    dayFact: "notices.parents.on",
  },
  "notice-contents-complete": {
    step: "notify-parents",
    what: "notice with everything it has to say",
    belongsBy: "start",
    notBefore: "decision",
    dayFact: "notices.parents.on",
  },
  "council-told-in-writing": {
    step: "tell-council",
    what: "council told in writing",
    belongsBy: "start",
    notBefore: "decision",
    dayFact: "notices.localAuthorityInWriting.on",
  },
  "council-told-of-alternative-provision": {
    step: "tell-council",
    what: "council told of the alternative provision",
    belongsBy: "start",
  },
  "council-form-sent": {
    step: "forms",
    what: "council's notification form",
    belongsBy: "start",
    dayFact: "notices.localAuthorityForm.on",
  },
  "part-time-form-sent": {
    step: "forms",
    what: "part-time timetable form",
    belongsBy: "start",
    dayFact: "notices.partTimeForm.on",
  },
  "placement-agreement-completed": { step: "forms", what: "placement agreement", belongsBy: "start" },
  "placement-agreement-shared": {
    step: "forms",
    what: "placement agreement shared with the council",
    belongsBy: "start",
  },
  "notification-and-outcome-forms-sent": {
    step: "forms",
    what: "forms due to the council so far",
    belongsBy: "start",
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
    belongsBy: "start",
    dayFact: "placement.registeredOn",
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
  "emergency-review-called": {
    step: "suspension",
    what: "emergency review called",
    notBefore: "suspension",
  },
  "suspension-recorded-by-the-host": {
    step: "suspension",
    what: "suspension recorded by the host school",
    notBefore: "suspension",
  },
  "exclusion-decided-by-the-home-school": {
    step: "suspension",
    what: "decision of the home school about permanent exclusion",
  },
  "outcome-is-one-the-council-knows": {
    step: "end",
    what: "outcome the document names",
    follows: "ending",
  },
  "return-allowed": { step: "return", what: "return allowed by the home school", follows: "ending" },
  "back-at-the-home-school-after-a-breakdown": {
    step: "return",
    what: "return after the breakdown",
    follows: "ending",
  },
  "return-or-agreed-move": {
    step: "end",
    what: "end with a return or an agreed move",
    follows: "ending",
  },
  "agreed-by-all-parties": { ...agreedMove, what: "agreement of everyone involved in the move" },
  "statutory-consultation-held": { ...agreedMove, what: "statutory consultation on the EHC plan" },
  "education-consultant-told": {
    ...agreedMove,
    what: "Virtual School's consultant told",
    dayFact: "consultations.educationConsultant.on",
  },
  "possible-move-stated-at-the-outset": {
    step: "managed-move",
    what: "possible managed move made clear at the outset",
    belongsBy: "start",
  },
  "on-roll-on-the-agreed-start": {
    ...agreedMove,
    what: "pupil on the new school's roll",
    dayFact: "managedMove.onRollOn",
  },
  "outcome-form-sent": {
    ...afterTheEnd,
    what: "council's outcome form",
    dayFact: "notices.outcomeForm.on",
  },
  "portal-completed": { ...afterTheEnd, what: "return on the council's portal" },
  "spreadsheet-updated": { ...afterTheEnd, what: "council's spreadsheet updated" },
  "portal-and-spreadsheet-done": { ...afterTheEnd, what: "council's portal and spreadsheet" },
  "taken-off-the-home-roll-with-leaver-file": { ...afterTheEnd, what: "leaver file (CML)" },
  "enrolled-as-main-with-joiner-file": { ...afterTheEnd, what: "joiner file (CMJ)" },
};
