import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about how a direction ends and what happens at the host. */
export const outcomeWords: Readonly<Record<string, RuleWords>> = {
  "return-allowed": {
    met: "The home school allowed the pupil to return.",
    notMet: "The home school has not allowed the pupil to return; a return is expected here.",
    putRight: "Let the pupil return to the home school.",
  },
  "host-ended-it-through-a-review": {
    met: "The host ended the placement through a review, or after a serious breach of its behaviour policy.",
    notMet:
      "The host ended the placement with no review and no serious breach of its behaviour policy; one or the other is expected.",
    putRight: "Hold a review with the host on how the placement ended and what comes next.",
  },
  "review-held-after-a-serious-breach": {
    met: "A review was held even after the serious breach.",
    notMet: "No review was held after the serious breach; one is good practice even then.",
    putRight: "Hold a review with the host.",
  },
  "home-school-told-of-suspension-at-once": {
    met: "The host told the home school on {doneOn}; the suspension was on {latest}.",
    notMet:
      "The host told the home school on {doneOn}, after the day of the suspension; the suspension was on {latest}.",
    notDone:
      "The host has not told the home school of the suspension; this was due on {latest}, the day of the suspension.",
    putRight: "Agree with the host that it tells the home school of any suspension on the same day.",
  },
  "emergency-review-called": {
    met: "An emergency review was called after the suspension.",
    notMet: "No emergency review has been called after the suspension; one is expected.",
    putRight: "Call an emergency review.",
  },
  "suspension-recorded-by-the-host": {
    met: "The host school recorded the suspension.",
    notMet:
      "The plan says that the suspension is recorded by {hostSuspension.recordedBy}; the host school is expected to record it.",
    putRight: "Ask the host school to record the suspension, and take it out of any other school's record.",
  },
  "back-at-the-home-school-after-a-breakdown": {
    met: "The pupil returned to the home school after the breakdown.",
    notMet:
      "The outcome is recorded as {ending.outcome}; a return to the home school is expected after a breakdown.",
    putRight: "Arrange the pupil's return to the home school.",
  },
  "exclusion-decided-by-the-home-school": {
    met: "The home school decided about permanent exclusion.",
    notMet:
      "The plan says that permanent exclusion is decided on by {incident.decidedBy}; the decision belongs to the home school.",
    putRight: "Have the home school look at the host's evidence and decide.",
  },
  "outcome-is-one-the-council-knows": {
    met: "The outcome is recorded as {ending.outcome}, which the guidance names.",
    notMet: "The outcome is recorded as {ending.outcome}; the outcomes the guidance names are {outcomes}.",
    putRight: "Record the outcome as one of these: {outcomes}.",
  },
  "return-date-given": {
    met: "The pupil returned on {ending.returnedOn}.",
    notMet: "The date of the return is not given; it is expected with a return.",
    putRight: "Give the date of the return.",
  },
  "return-or-agreed-move": {
    met: "The direction ended with a return to the home school, or with a managed move that everyone concerned agreed to.",
    notMet:
      "The outcome is recorded as {ending.outcome}; a return to the home school is expected, or a managed move with the agreement of {parties}.",
    putRight: "Arrange a return to the home school, or a managed move with the agreement of {parties}.",
  },
};
