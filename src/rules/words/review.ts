import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about review meetings. */
export const reviewWords: Readonly<Record<string, RuleWords>> = {
  "reviews-no-further-apart-than": {
    met: "Reviews are no more than {days} days apart while the direction runs.",
    notMet:
      "The next review is on {doneOn}, more than {days} days after the first day off site or the review before; the latest day was {latest}.",
    notDone:
      "No review is planned within {days} days of the first day off site or the review before; the latest day is {latest}.",
    putRight:
      "Plan a review by {latest}, or as soon as possible if that day has passed, and let no more than {days} days pass between reviews.",
  },
  "a-review-before-the-end": {
    met: "At least one review is dated between the first and the last day of the direction.",
    notMet:
      "No review is dated between the start and the end of the direction; at least one is expected by {endsOn}.",
    putRight: "Plan a review for a day between the first and the last day of the direction.",
  },
  "a-review-is-planned": {
    met: "At least one review is planned or was held.",
    notMet: "No review is planned or was held; at least one is expected.",
    putRight: "Plan a review.",
  },
  "review-invitation-in-time": {
    met: "Parents had a written invitation at least {days} days before every review.",
    notMet:
      "Parents did not have a written invitation at least {days} days before {where}; the invitation was given on {doneOn} and the latest day was {latest}.",
    notDone:
      "Parents have not been given a written invitation to {where}; it is due by {latest}, {days} days before the review.",
    putRight:
      "Give the parents a written invitation by {latest} or, if it is too late for that, move the review to a later day.",
    putRightLate:
      "Move {where} to a later day and tell the parents the new day; if the review has been held, send the next invitation earlier.",
  },
  "written-views-offered": {
    met: "Parents were given the chance to send written views before every review.",
    notMet:
      "Parents were not given the chance to send written views before {where}; this is expected for every review.",
    putRight: "Tell the parents that they can send written views before {where}.",
  },
  "decision-after-each-review": {
    met: "Every review held led to a decision whether the direction goes on.",
    notMet:
      "No decision whether the direction goes on is recorded for {where}; one is expected after every review.",
    putRight: "Decide whether the direction goes on, and record the decision for {where}.",
  },
  "continuation-has-a-period": {
    met: "Every decision to go on says for how long.",
    notMet: "The decision to go on does not say for how long for {where}; a stated period is expected.",
    putRight: "Decide until when the direction goes on, and record it for {where}.",
  },
  "reviews-written-down": {
    met: "Every review held was written down.",
    notMet: "No written record was made of {where}; one is expected for every review.",
    putRight: "Write a record of {where}.",
  },
  "virtual-school-invited-to-reviews": {
    met: "The Virtual School was invited to every review in the plan.",
    notMet: "The Virtual School was not invited to {where}; an invitation to every review is expected.",
    putRight:
      "Invite the Virtual School to every review, and tell it what was decided at those already held.",
  },
  "review-frequency-agreed": {
    met: "The schools and parents agreed at the start how often reviews take place.",
    notMet: "It was not agreed at the start how often reviews take place; this is expected.",
    putRight: "Agree how often reviews take place.",
  },
  "review-request-honoured": {
    met: "Every request for a review was met, or came within {days} days after a review.",
    notMet:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; the request was made on {doneOn}, and a request had to be met from {latest} on.",
    notDone:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; such a request is expected to be met.",
    putRight: "Hold the review that was asked for as soon as possible.",
  },
  "review-asked-for-in-writing-held": {
    met: "Every request for a review was met, or came within {days} days after a review.",
    notMet:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; the request was made on {doneOn}, and a request had to be met from {latest} on.",
    notDone:
      "No review was held in answer to {where}, and none had taken place in the {days} days before; such a request is expected to be met.",
    putRight: "Hold the review that was asked for as soon as possible.",
  },
  "first-review-within-school-weeks": {
    met: "The first review named in {document} is on {doneOn}, within {schoolWeeks} school weeks of the start.",
    notMet:
      "The first review is dated {doneOn}, and {document} does not name one within {schoolWeeks} school weeks of the start; the latest day is {latest}.",
    notDone:
      "No date of a first review is given in {document}; it is due by {latest}, {schoolWeeks} school weeks after the start.",
    putRight: "Set a first review by {latest}, and name it in {document}.",
  },
  "council-invited-to-reviews": {
    met: "The council was invited to every review in the plan.",
    notMet: "The council was not invited to {where}; an invitation to every review is expected.",
    putRight: "Invite the council to every review, and tell it what was decided at those already held.",
  },
  "review-outcome-sent-in-time": {
    met: "The outcome of every review held was sent no more than {days} days after it.",
    notMet:
      "The outcome was sent more than {days} days after {where}; it was sent on {doneOn} and the latest day was {latest}.",
    notDone:
      "The outcome has not been sent for {where}; it is due by {latest}, {days} days after the review.",
    putRight: "Send the outcome of {where} by {latest}, or as soon as possible if that day has passed.",
    putRightLate:
      "The outcome has been sent, so nothing is left to do; send that of the next review within {days} days.",
  },
  "invitation-leaves-clear-days": {
    met: "Every invitation that was in time was given at least {days} days before its review, which leaves a margin of a day.",
    notMet:
      "Parents were invited early enough as the days are usually counted, but fewer than {days} days before {where}; this is a margin that only a stricter reading asks for, not a breach; the date of the invitation is {review.invitedOn}.",
    putRight:
      "Nothing has to change for the invitation to be in time; for the margin as well, invite a day earlier or move the review to a later day.",
  },
  "a-review-in-each-half-term": {
    met: "Every half term with at least five school days of the placement has a review.",
    notMet:
      "The plan has {lacks}; a review is expected in each half term with at least five school days of the placement.",
    lacks: {
      // The second part reads the last day too: what it alone reads stands first.
      reviews: "no review in {halfTerms}",
      endsOn: "no planned last day",
    },
    putRight: "Plan a review in each half term of the placement, and set a last day if there is none.",
  },
};
