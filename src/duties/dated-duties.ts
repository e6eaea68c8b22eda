import type { DatedDuty } from "./duty.js";

/** By rule id: every rule that has a deadline. */
export const datedDuties: { readonly [rule: string]: DatedDuty } = {
  "parents-spoken-to-first": {
    step: "discuss",
    dayFact: "notices.parentDiscussion.on",
    unlessDenied: ["notices.parentDiscussion.given"],
  },
  "funding-discussed-before-the-start": {
    step: "discuss",
    dayFact: "funding.discussedOn",
    unlessDenied: ["funding.discussed"],
  },
  "send-team-asked-first": {
    step: "consult",
    dayFact: "consultations.sendTeam.on",
    unlessDenied: ["consultations.sendTeam.consulted"],
  },
  "virtual-school-consulted-before-the-decision": {
    step: "consult",
    dayFact: "consultations.virtualSchool.on",
    unlessDenied: ["consultations.virtualSchool.consulted"],
  },
  "ehc-coordinator-told-before-the-decision": {
    step: "tell-council",
    dayFact: "notices.ehcCoordinator.on",
    unlessDenied: ["notices.ehcCoordinator.given"],
  },
  "virtual-school-told-before-the-decision": {
    step: "tell-council",
    dayFact: "notices.virtualSchool.on",
    unlessDenied: ["notices.virtualSchool.given"],
  },
  "parents-told-in-time": {
    step: "notify-parents",
    notBefore: "decision",
    dayFact: "notices.parents.on",
    unlessDenied: ["notices.parents.given"],
  },
  "council-told-in-time": {
    step: "tell-council",
    notBefore: "decision",
    dayFact: "notices.localAuthorityInWriting.on",
    unlessDenied: ["notices.localAuthorityInWriting.given"],
  },
  "safeguarding-shared-before-the-start": {
    step: "prepare",
    dayFact: "documents.passport.safeguardingSharedOn",
    unlessDenied: [],
  },
  "new-pupil-return-in-time": { step: "host-return", notBefore: "registration", unlessDenied: [] },
  "review-invitation-in-time": {
    step: "review-invite",
    notBefore: "decision",
    unlessDenied: ["review.invitationGiven", "review.invitationInWriting"],
  },
  "first-review-within-school-weeks": {
    step: "review-hold",
    notBefore: "start",
    dayFact: "documents.letter.firstReviewOn",
    unlessDenied: [],
    doneBy: "holding-a-review",
  },
  "reviews-no-further-apart-than": {
    step: "review-hold",
    notBefore: "start",
    unlessDenied: [],
    doneBy: "holding-a-review",
  },
  "review-outcome-sent-in-time": {
    step: "review-notify",
    notBefore: "review",
    follows: "review",
    unlessDenied: [],
  },
  "home-school-told-of-suspension-at-once": {
    step: "suspension",
    notBefore: "suspension",
    dayFact: "hostSuspension.homeSchoolToldOn",
    unlessDenied: [],
  },
};
