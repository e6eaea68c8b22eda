import { rules, type WordsFor } from "../engine/rules.js";
import { circumstances } from "./circumstances.js";

/** Rules about how a direction ends. */
export const outcomeRules = rules({
  returnAllowed: {
    asks: "Did the home school allow the pupil to return?",
    metWhen: { yes: "ending.returnAllowed" },
    duty: { what: "return allowed by the home school", step: "return", follows: "ending" },
  },
  hostEndedItThroughAReview: {
    asks: "Did the host end the placement through a review, or after a serious breach?",
    about: circumstances["host-ended-the-placement"],
    metWhen: { any: [{ yes: "ending.byReview" }, { yes: "ending.significantBreach" }] },
  },
  reviewHeldAfterASeriousBreach: {
    asks: "Was a review held even after a serious breach?",
    about: circumstances["there-was-a-serious-breach"],
    metWhen: { yes: "ending.byReview" },
  },
  // On the same day.
  homeSchoolToldOfSuspensionAtOnce: {
    asks: "Did the host tell the home school of the suspension at once?",
    about: circumstances["host-suspended-the-pupil"],
    metWhen: { onOrBefore: ["hostSuspension.homeSchoolToldOn", "hostSuspension.on"] },
    duty: {
      what: "home school told of the suspension",
      step: "suspension",
      notBefore: "hostSuspension.on",
      doneOn: "hostSuspension.homeSchoolToldOn",
      latest: "hostSuspension.on",
    },
  },
  emergencyReviewCalled: {
    asks: "Was an emergency review called after the suspension?",
    about: circumstances["host-suspended-the-pupil"],
    metWhen: { yes: "hostSuspension.emergencyReviewCalled" },
    duty: { what: "emergency review called", step: "suspension", notBefore: "hostSuspension.on" },
  },
  suspensionRecordedByTheHost: {
    asks: "Is the suspension recorded by the host school?",
    about: circumstances["host-suspended-the-pupil"],
    metWhen: {
      is: ["hostSuspension.recordedBy", "host-school"],
      says: "the host school recorded the suspension",
    },
    duty: {
      what: "suspension recorded by the host school",
      step: "suspension",
      notBefore: "hostSuspension.on",
    },
  },
  backAtTheHomeSchoolAfterABreakdown: {
    asks: "Did the pupil return to the home school after the breakdown?",
    about: { all: [circumstances["direction-broke-down"], circumstances["outcome-reached"]] },
    metWhen: { is: ["ending.outcome", "return"], says: "the pupil returned to the home school" },
    duty: { what: "return after the breakdown", step: "return", follows: "ending" },
  },
  exclusionDecidedByTheHomeSchool: {
    asks: "Did the home school decide about permanent exclusion?",
    about: circumstances["incident-at-exclusion-level"],
    metWhen: { is: ["incident.decidedBy", "home-school"], says: "the home school decided" },
    duty: { what: "decision of the home school about permanent exclusion", step: "suspension" },
  },
  outcomeIsOneTheCouncilKnows: {
    asks: "Is the outcome one the guidance names?",
    about: circumstances["outcome-reached"],
    metWhen: {
      in: ["ending.outcome", { setting: "outcomes" }],
      says: "the outcome is one the document names",
    },
    duty: { what: "outcome the document names", step: "end", follows: "ending" },
  },
  returnDateGiven: {
    asks: "Is the date of the return given?",
    about: circumstances["ended-with-a-return"],
    metWhen: { hasDay: "ending.returnedOn", says: "the date of the return is given" },
    event: "return",
  },
  returnOrAgreedMove: {
    asks: "Did the direction end with a return, or with a managed move that everyone agreed to?",
    about: circumstances["direction-ended"],
    metWhen: {
      any: [
        { is: ["ending.outcome", "return"], says: "the pupil returned to the home school" },
        {
          all: [
            { is: ["ending.outcome", "managed-move"], says: "the direction ended with a managed move" },
            { ask: "everyPartyAgreed" },
          ],
        },
      ],
    },
    duty: { what: "end with a return or an agreed move", step: "end", follows: "ending" },
  },
});

/** What reports print for the rules about how a direction ends and what happens at the host. */
export const outcomeWords: WordsFor<typeof outcomeRules> = {
  returnAllowed: {
    met: "The home school allowed the pupil to return.",
    notMet: "The home school has not allowed the pupil to return; a return is expected here.",
    putRight: "Let the pupil return to the home school.",
  },
  hostEndedItThroughAReview: {
    met: "The host ended the placement through a review, or after a serious breach of its behaviour policy.",
    notMet:
      "The host ended the placement with no review and no serious breach of its behaviour policy; one or the other is expected.",
    putRight: "Hold a review with the host on how the placement ended and what comes next.",
  },
  reviewHeldAfterASeriousBreach: {
    met: "A review was held even after the serious breach.",
    notMet: "No review was held after the serious breach; one is good practice even then.",
    putRight: "Hold a review with the host.",
  },
  homeSchoolToldOfSuspensionAtOnce: {
    met: "The host told the home school on {doneOn}; the suspension was on {latest}.",
    notMet:
      "The host told the home school on {doneOn}, after the day of the suspension; the suspension was on {latest}.",
    notDone:
      "The host has not told the home school of the suspension; this was due on {latest}, the day of the suspension.",
    putRight: "Agree with the host that it tells the home school of any suspension on the same day.",
  },
  emergencyReviewCalled: {
    met: "An emergency review was called after the suspension.",
    notMet: "No emergency review has been called after the suspension; one is expected.",
    putRight: "Call an emergency review.",
  },
  suspensionRecordedByTheHost: {
    met: "The host school recorded the suspension.",
    notMet:
      "The plan says that the suspension is recorded by {hostSuspension.recordedBy}; the host school is expected to record it.",
    putRight: "Ask the host school to record the suspension, and take it out of any other school's record.",
  },
  backAtTheHomeSchoolAfterABreakdown: {
    met: "The pupil returned to the home school after the breakdown.",
    notMet:
      "The outcome is recorded as {ending.outcome}; a return to the home school is expected after a breakdown.",
    putRight: "Arrange the pupil's return to the home school.",
  },
  exclusionDecidedByTheHomeSchool: {
    met: "The home school decided about permanent exclusion.",
    notMet:
      "The plan says that permanent exclusion is decided on by {incident.decidedBy}; the decision belongs to the home school.",
    putRight: "Have the home school look at the host's evidence and decide.",
  },
  outcomeIsOneTheCouncilKnows: {
    met: "The outcome is recorded as {ending.outcome}, which the guidance names.",
    notMet: "The outcome is recorded as {ending.outcome}; the outcomes the guidance names are {outcomes}.",
    putRight: "Record the outcome as one of these: {outcomes}.",
  },
  returnDateGiven: {
    met: "The pupil returned on {ending.returnedOn}.",
    notMet: "The date of the return is not given; it is expected with a return.",
    putRight: "Give the date of the return.",
  },
  returnOrAgreedMove: {
    met: "The direction ended with a return to the home school, or with a managed move that everyone concerned agreed to.",
    notMet:
      "The outcome is recorded as {ending.outcome}; a return to the home school is expected, or a managed move with the agreement of {parties}.",
    putRight: "Arrange a return to the home school, or a managed move with the agreement of {parties}.",
  },
};
