import { rules, type WordsFor } from "../engine/rules.js";
import { over, reviewHeld, reviewToCome, today } from "./situations.js";

// One whose day has passed without it is none.
const isStillMeant = { not: { yes: "review.missed" } } as const;
const latestReview = { calendarDaysAfter: ["gap.from", { setting: "days" }] } as const;
const reviewInTime = { onOrBefore: ["gap.next", latestReview] } as const;
const endsByThen = { onOrBefore: ["direction.lastDay", latestReview] } as const;
// A request binds from the day after the window of the last review closes.
const firstDayThatBinds = {
  calendarDaysAfter: [{ calendarDaysAfter: ["request.lastReviewOn", { setting: "days" }] }, 1],
  says: "the day after the set number of days from the last review",
} as const;
const latestInvitation = { calendarDaysBefore: ["review.on", { setting: "days" }] } as const;
const outcomeDay = { calendarDaysAfter: ["review.on", { setting: "days" }] } as const;
const firstReviewDay = { schoolWeeksAfter: ["startsOn", { setting: "schoolWeeks" }] } as const;

/** Rules about reviews. */
export const reviewRules = rules({
  reviewsNoFurtherApartThan: {
    asks: "Are reviews close enough together?",
    forEach: "gaps",
    metWhen: {
      any: [
        { all: [{ ask: "reviewsCouldBeCloseEnough" }, { any: [reviewInTime, endsByThen] }] },
        { ask: "datedReviewsAreCloseEnough" },
      ],
    },
    duty: {
      what: "next review",
      step: "review-hold",
      notBefore: "startsOn",
      doneBy: "holding-a-review",
      when: {
        any: [
          { not: endsByThen, says: "the direction goes on after the last day for the review" },
          {
            all: [
              reviewInTime,
              { any: [{ yes: "gap.first" }, { onOrBefore: [latestReview, "direction.lastDayPlanned"] }] },
            ],
          },
        ],
      },
      doneOn: "gap.next",
      latest: latestReview,
    },
    putRightWhere: {
      over,
      heldLate: { onOrBefore: ["gap.next", today] },
      passed: { before: [latestReview, today] },
      plannedTooLate: { hasDay: "gap.next", says: "a review is planned for a later day" },
    },
  },
  aReviewBeforeTheEnd: {
    asks: "Is there a review before the direction ends?",
    metWhen: {
      some: [
        "reviews",
        {
          all: [
            isStillMeant,
            { onOrBefore: ["startsOn", "review.on"] },
            { onOrBefore: ["review.on", "direction.lastDayPlanned"] },
          ],
        },
      ],
      says: "a review is dated from the first day of the direction to its end",
    },
    event: "review-hold",
    putRightWhere: { over },
  },
  aReviewIsPlanned: {
    asks: "Is at least one review planned or held?",
    metWhen: { some: ["reviews", isStillMeant], says: "a review is planned or was held" },
    event: "review-hold",
    putRightWhere: { over },
  },
  reviewInvitationInTime: {
    asks: "Did parents have a written invitation early enough before each review?",
    forEach: "reviews",
    metWhen: {
      all: [
        { yes: "review.invitationGiven" },
        { yes: "review.invitationInWriting" },
        { onOrBefore: ["review.invitedOn", latestInvitation] },
      ],
    },
    duty: {
      what: "invitation to the review",
      step: "review-invite",
      notBefore: "decision.madeOn",
      doneOn: "review.invitedOn",
      latest: latestInvitation,
    },
    putRightWhere: {
      held: reviewHeld,
      missed: { yes: "review.missed" },
      stillInTime: { onOrBefore: [today, latestInvitation] },
      tooLate: { all: [reviewToCome, { before: [latestInvitation, today] }] },
    },
  },
  writtenViewsOffered: {
    asks: "Were parents offered to send written views before each review?",
    forEach: "reviews",
    metWhen: { yes: "review.viewsOffered" },
    duty: {
      what: "offer to send written views",
      step: "review-invite",
      notBefore: "decision.madeOn",
      expectedBy: "review.on",
    },
    putRightWhere: { held: reviewHeld },
  },
  decisionAfterEachReview: {
    asks: "Was it decided after each review whether the direction goes on?",
    forEach: "reviews",
    appliesWhen: { yes: "review.held" },
    metWhen: {
      is: ["review.outcome", "continue", "return", "managed-move"],
      says: "the review decided whether the direction goes on",
    },
    duty: {
      what: "decision whether the direction goes on",
      step: "review-decide",
      follows: "review",
      notBefore: "review.on",
    },
  },
  continuationHasAPeriod: {
    asks: "Does each decision to go on say for how long?",
    forEach: "reviews",
    appliesWhen: {
      all: [
        { yes: "review.held" },
        { is: ["review.outcome", "continue"], says: "the review decided that the direction goes on" },
      ],
    },
    metWhen: { hasDay: "review.continueUntil", says: "the decision says until when" },
    event: "extension",
  },
  reviewsWrittenDown: {
    asks: "Was each review written down?",
    forEach: "reviews",
    appliesWhen: { yes: "review.held" },
    metWhen: { yes: "review.documented" },
    duty: {
      what: "written record of the review",
      step: "review-document",
      follows: "review",
      notBefore: "review.on",
    },
  },
  virtualSchoolInvitedToReviews: {
    asks: "Was the Virtual School invited to each review?",
    forEach: "reviews",
    metWhen: { yes: "review.virtualSchoolInvited" },
    duty: {
      what: "Virtual School invited to the review",
      step: "review-invite",
      notBefore: "decision.madeOn",
      expectedBy: "review.on",
    },
    putRightWhere: { held: reviewHeld, toCome: reviewToCome },
  },
  reviewFrequencyAgreed: {
    asks: "Was it agreed at the start how often reviews take place?",
    metWhen: { yes: "reviewFrequencyAgreed" },
    duty: { what: "how often reviews take place", step: "prepare", expectedBy: "startsOn" },
  },
  // One that came within the set days after a review need not be met.
  reviewRequestHonoured: {
    asks: "Was a review held when one was asked for?",
    forEach: "requests",
    appliesWhen: { is: ["request.by", "parent"], says: "a parent asked for the review" },
    metWhen: { any: [{ yes: "request.compliedWith" }, { ask: "reviewInTheDaysBefore" }] },
    duty: {
      what: "review as asked for",
      step: "request",
      notBefore: "request.on",
      kind: "first-day",
      doneOn: "request.on",
      latest: firstDayThatBinds,
    },
  },
  // The right is a parent's, an adult pupil's own, and that of the council maintaining an EHC plan.
  reviewAskedForInWritingHeld: {
    asks: "Was a review held when one was asked for in writing by someone with the right to?",
    forEach: "requests",
    appliesWhen: {
      all: [
        { yes: "request.inWriting" },
        {
          any: [
            { is: ["request.by", "parent"], says: "a parent asked for the review" },
            {
              all: [
                { is: ["request.by", "pupil"], says: "the pupil asked for the review" },
                { yes: "pupil.adult" },
              ],
            },
            {
              all: [
                { is: ["request.by", "local-authority"], says: "the council asked for the review" },
                { yes: "pupil.ehcPlan" },
              ],
            },
          ],
        },
      ],
    },
    metWhen: { any: [{ yes: "request.compliedWith" }, { ask: "reviewInTheDaysBefore" }] },
    duty: {
      what: "review as asked for",
      step: "request",
      notBefore: "request.on",
      kind: "first-day",
      doneOn: "request.on",
      latest: firstDayThatBinds,
    },
  },
  firstReviewWithinSchoolWeeks: {
    asks: "Does the letter name a first review that comes soon enough?",
    appliesWhen: { ask: "formUsed" },
    metWhen: {
      all: [
        { ask: "formItemsComplete" },
        {
          onOrBefore: [
            "documents.letter.firstReviewOn",
            { schoolWeeksAfter: ["startsOn", { setting: "schoolWeeks" }] },
          ],
        },
      ],
    },
    duty: {
      what: "first review",
      step: "review-hold",
      notBefore: "startsOn",
      doneBy: "holding-a-review",
      doneOn: "documents.letter.firstReviewOn",
      latest: { schoolWeeksAfter: ["startsOn", { setting: "schoolWeeks" }] },
    },
    putRightWhere: {
      over,
      nameIt: { onOrBefore: ["documents.letter.firstReviewOn", today] },
      passed: { before: [firstReviewDay, today] },
    },
  },
  councilInvitedToReviews: {
    asks: "Was the council invited to each review?",
    forEach: "reviews",
    metWhen: { yes: "review.localAuthorityInvited" },
    duty: {
      what: "council invited to the review",
      step: "review-invite",
      notBefore: "decision.madeOn",
      expectedBy: "review.on",
    },
    putRightWhere: { held: reviewHeld, toCome: reviewToCome },
  },
  reviewOutcomeSentInTime: {
    asks: "Was the outcome of each review sent soon enough?",
    forEach: "reviews",
    appliesWhen: { yes: "review.held" },
    metWhen: {
      onOrBefore: ["review.outcomeNotifiedOn", outcomeDay],
    },
    duty: {
      what: "outcome of the review sent",
      step: "review-notify",
      follows: "review",
      notBefore: "review.on",
      doneOn: "review.outcomeNotifiedOn",
      latest: outcomeDay,
    },
    putRightWhere: {
      stillInTime: { onOrBefore: [today, outcomeDay] },
      passed: { before: [today, "review.outcomeNotifiedOn"] },
    },
  },
  // The stricter reading of the invitation period. The setting is one day more than the ordinary number.
  invitationLeavesClearDays: {
    asks: "Would the invitation be in time even if the days had to be clear days?",
    forEach: "reviews",
    appliesWhen: {
      onOrBefore: [
        "review.invitedOn",
        { calendarDaysAfter: [{ calendarDaysBefore: ["review.on", { setting: "days" }] }, 1] },
      ],
      says: "the invitation is in time when the days are counted the ordinary way",
    },
    metWhen: { onOrBefore: ["review.invitedOn", { calendarDaysBefore: ["review.on", { setting: "days" }] }] },
    putRightWhere: {
      held: reviewHeld,
      invitationStillToCome: { before: [today, "review.invitedOn"] },
    },
  },
  aReviewInEachHalfTerm: {
    asks: "Is there a review in each half term of the placement?",
    appliesWhen: { ask: "halfTermHasAWeekOfThePlacement" },
    metWhen: {
      all: [
        { hasDay: "direction.lastDay", says: "there is a planned last day" },
        { ask: "reviewInEachHalfTerm" },
      ],
    },
    event: "review-hold",
    putRightWhere: { over },
  },
});

/** What reports print for the rules about review meetings. */
export const reviewWords: WordsFor<typeof reviewRules> = {
  reviewsNoFurtherApartThan: {
    met: "Reviews are no more than {days} days apart while the direction runs.",
    notMet:
      "The next review is on {doneOn}, more than {days} days after the first day off site or the review before; the latest day was {latest}.",
    notDone:
      "No review is planned within {days} days of the first day off site or the review before; the latest day is {latest}.",
    putRight:
      "Plan a review by {latest}, or as soon as possible if that day has passed, and let no more than {days} days pass between reviews.",
    putRightWhere: {
      over: "The direction is over, so no review can be held in it any more; record why there was none in time.",
      heldLate:
        "That the review was late can no longer be changed; record why, and let no more than {days} days pass before the next one.",
      passed: "Hold a review as soon as possible, and let no more than {days} days pass between reviews.",
      plannedTooLate: "Hold the review by {latest}, and let no more than {days} days pass between reviews.",
    },
  },
  aReviewBeforeTheEnd: {
    met: "At least one review is dated between the first and the last day of the direction.",
    notMet:
      "No review is dated between the start and the end of the direction; at least one is expected by {endsOn}.",
    putRight: "Plan a review for a day between the first and the last day of the direction.",
    putRightWhere: {
      over: "The direction is over, so no review can be held in it any more; record why there was none.",
    },
  },
  aReviewIsPlanned: {
    met: "At least one review is planned or was held.",
    notMet: "No review is planned or was held; at least one is expected.",
    putRight: "Plan a review.",
    putRightWhere: {
      over: "The direction is over, so no review can be held in it any more; record why there was none.",
    },
  },
  reviewInvitationInTime: {
    met: "Parents had a written invitation at least {days} days before every review.",
    notMet:
      "Parents did not have a written invitation at least {days} days before {where}; the invitation was given on {doneOn} and the latest day was {latest}.",
    notDone:
      "Parents have not been given a written invitation to {where}; it is due by {latest}, {days} days before the review.",
    putRight:
      "Give the parents a written invitation by {latest} or, if it is too late for that, move the review to a later day.",
    putRightLate:
      "Move {where} to a later day and tell the parents the new day; if the review has been held, send the next invitation earlier.",
    putRightWhere: {
      held: "The review has been held; record that the invitation was not as it should be, and invite the parents in writing at least {days} days before the next one.",
      missed: "Set a new day for {where}, and invite the parents in writing at least {days} days before it.",
      stillInTime: "Give the parents a written invitation by {latest}.",
      tooLate:
        "Move {where} to a later day, and invite the parents to it in writing at least {days} days before.",
    },
  },
  writtenViewsOffered: {
    met: "Parents were given the chance to send written views before every review.",
    notMet:
      "Parents were not given the chance to send written views before {where}; this is expected for every review.",
    putRight: "Tell the parents that they can send written views before {where}.",
    putRightWhere: {
      held: "The review has been held; ask the parents for their views now, and offer to take written views before the next one.",
    },
  },
  decisionAfterEachReview: {
    met: "Every review held led to a decision whether the direction goes on.",
    notMet:
      "No decision whether the direction goes on is recorded for {where}; one is expected after every review.",
    putRight: "Decide whether the direction goes on, and record the decision for {where}.",
  },
  continuationHasAPeriod: {
    met: "Every decision to go on says for how long.",
    notMet: "The decision to go on does not say for how long for {where}; a stated period is expected.",
    putRight: "Decide until when the direction goes on, and record it for {where}.",
  },
  reviewsWrittenDown: {
    met: "Every review held was written down.",
    notMet: "No written record was made of {where}; one is expected for every review.",
    putRight: "Write a record of {where}.",
  },
  virtualSchoolInvitedToReviews: {
    met: "The Virtual School was invited to every review in the plan.",
    notMet: "The Virtual School was not invited to {where}; an invitation to every review is expected.",
    putRight:
      "Invite the Virtual School to every review, and tell it what was decided at those already held.",
    putRightWhere: {
      held: "Tell the Virtual School what was decided at {where}, and invite it to the next one.",
      toCome: "Invite the Virtual School to {where}.",
    },
  },
  reviewFrequencyAgreed: {
    met: "The schools and parents agreed at the start how often reviews take place.",
    notMet: "It was not agreed at the start how often reviews take place; this is expected.",
    putRight: "Agree how often reviews take place.",
  },
  reviewRequestHonoured: {
    met: "Every request for a review was met, or came within {days} days after a review.",
    notMet:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; the request was made on {doneOn}, and a request had to be met from {latest} on.",
    notDone:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; such a request is expected to be met.",
    putRight: "Hold the review that was asked for as soon as possible.",
  },
  reviewAskedForInWritingHeld: {
    met: "Every request for a review was met, or came within {days} days after a review.",
    notMet:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; the request was made on {doneOn}, and a request had to be met from {latest} on.",
    notDone:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; such a request is expected to be met.",
    putRight: "Hold the review that was asked for as soon as possible.",
  },
  firstReviewWithinSchoolWeeks: {
    met: "The first review named in {document} is on {doneOn}, within {schoolWeeks} school weeks of the start.",
    notMet:
      "The first review is dated {doneOn}, and {document} does not name one within {schoolWeeks} school weeks of the start; the latest day is {latest}.",
    notDone:
      "No date of a first review is given in {document}; it is due by {latest}, {schoolWeeks} school weeks after the start.",
    putRight: "Set a first review by {latest}, and name it in {document}.",
    putRightWhere: {
      over: "The direction is over, so no first review can be set in it any more; record why there was none in time.",
      nameIt: "Name the day of the first review in {document}, and record why it was late if it was.",
      passed: "Hold a first review as soon as possible, and name its day in {document}.",
    },
  },
  councilInvitedToReviews: {
    met: "The council was invited to every review in the plan.",
    notMet: "The council was not invited to {where}; an invitation to every review is expected.",
    putRight: "Invite the council to every review, and tell it what was decided at those already held.",
    putRightWhere: {
      held: "Tell the council what was decided at {where}, and invite it to the next one.",
      toCome: "Invite the council to {where}.",
    },
  },
  reviewOutcomeSentInTime: {
    met: "The outcome of every review held was sent no more than {days} days after it.",
    notMet:
      "The outcome was sent more than {days} days after {where}; it was sent on {doneOn} and the latest day was {latest}.",
    notDone:
      "The outcome has not been sent for {where}; it is due by {latest}, {days} days after the review.",
    putRight: "Send the outcome of {where} by {latest}, or as soon as possible if that day has passed.",
    putRightLate:
      "The outcome has been sent, so nothing is left to do; send that of the next review within {days} days.",
    putRightWhere: {
      stillInTime: "Send the outcome of {where} by {latest}.",
      passed: "Send the outcome of {where} as soon as possible.",
    },
  },
  invitationLeavesClearDays: {
    met: "Every invitation that was in time was given at least {days} days before its review, which leaves a margin of a day.",
    notMet:
      "Parents were invited early enough as the days are usually counted, but fewer than {days} days before {where}; this is a margin that only a stricter reading asks for, not a breach; the date of the invitation is {review.invitedOn}.",
    putRight:
      "Nothing has to change for the invitation to be in time; for the margin as well, move the review to a later day.",
    putRightWhere: {
      held: "Nothing is left to do: the parents have been invited and the review has been held.",
      invitationStillToCome:
        "Nothing has to change for the invitation to be in time; for the margin as well, invite at least a day earlier or move the review to a later day.",
    },
  },
  aReviewInEachHalfTerm: {
    met: "Every half term with at least five school days of the placement has a review.",
    notMet:
      "The plan has {lacks}; a review is expected in each half term with at least five school days of the placement.",
    lacks: {
      // The second part reads the last day too: what it alone reads stands first.
      reviews: "no review in {halfTerms}",
      endsOn: "no planned last day",
    },
    putRight: "Plan a review in each half term of the placement, and set a last day if there is none.",
    putRightWhere: {
      over: "The direction is over, so no review can be held in it any more; record why there was none.",
    },
  },
};
