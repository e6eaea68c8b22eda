import { rules, type WordsFor } from "../engine/rules.js";
import { started } from "./situations.js";

/** Rules about facts of a plan that have to agree with each other. */
export const consistencyRules = rules({
  startIsASchoolDay: {
    asks: "Is the first day off site a school day?",
    metWhen: { isSchoolDay: "startsOn" },
    event: "start",
    putRightWhere: { started },
  },
  reviewsOnSchoolDays: {
    asks: "Is each review on a school day?",
    forEach: "reviews",
    metWhen: { isSchoolDay: "review.on" },
  },
  reviewsAfterTheStart: {
    asks: "Is each review on or after the first day off site?",
    forEach: "reviews",
    metWhen: { onOrBefore: ["startsOn", "review.on"] },
  },
  invitationsBeforeReviews: {
    asks: "Were parents invited before each review took place?",
    forEach: "reviews",
    appliesWhen: { stated: "review.invitedOn", says: "the day of the invitation is stated" },
    metWhen: { onOrBefore: ["review.invitedOn", "review.on"] },
  },
  reviewsOnDifferentDays: {
    asks: "Are all reviews on different days?",
    appliesWhen: { stated: "reviews.onDifferentDays", says: "two or more reviews have a date" },
    metWhen: { yes: "reviews.onDifferentDays" },
  },
  noticeAfterTheDecision: {
    asks: "Was the notice given on or after the day of the decision?",
    appliesWhen: { stated: "notices.parents.on", says: "the day of the notice is stated" },
    metWhen: { onOrBefore: ["decision.madeOn", "notices.parents.on"] },
  },
  oneSessionForEachHalfDay: {
    asks: "Is each half day of the week listed only once?",
    appliesWhen: { stated: "timetable.eachHalfDayOnce", says: "the plan has a timetable" },
    metWhen: { yes: "timetable.eachHalfDayOnce" },
  },
  // Morning sessions start before noon, afternoon sessions end after it.
  sessionsInTheirHalfOfTheDay: {
    asks: "Is each session in its half of the day?",
    appliesWhen: { stated: "timetable.inTheRightHalf", says: "the timetable has times" },
    metWhen: { yes: "timetable.inTheRightHalf" },
  },
  // One may begin as another ends.
  sessionsDoNotOverlap: {
    asks: "Are the sessions of each day free of overlaps?",
    appliesWhen: { stated: "timetable.withoutOverlap", says: "the timetable has times" },
    metWhen: { yes: "timetable.withoutOverlap" },
  },
  statedDaysMatchTheDates: {
    asks: "Is the number of school days stated the number between the two dates?",
    appliesWhen: { stated: "schoolDays", says: "the plan states a number of school days" },
    metWhen: { ask: "statedDaysAreThose" },
  },
  statedHoursMatchTheTimetable: {
    asks: "Are the hours a week stated those of the timetable?",
    appliesWhen: {
      stated: "timetable.agreesWithHours",
      says: "the plan states both hours a week and the times of every session",
    },
    metWhen: { yes: "timetable.agreesWithHours" },
  },
  timetableHasProvision: {
    asks: "Does the timetable have some provision in it?",
    appliesWhen: { stated: "timetable.hasProvision", says: "the plan has a timetable" },
    metWhen: { yes: "timetable.hasProvision" },
  },
});

/** What reports print for the checks whether the statements of a plan agree with each other. */
export const consistencyWords: WordsFor<typeof consistencyRules> = {
  startIsASchoolDay: {
    met: "The first day off site, {startsOn}, is a school day.",
    notMet:
      "The first day off site, {startsOn}, is not a school day in the home school's calendar; a school day is expected.",
    putRight: "Check the start date and the calendar, and start the direction on a school day.",
    putRightWhere: {
      started:
        "Check the start date and the calendar, and record the first school day on which the pupil was off site.",
    },
  },
  reviewsOnSchoolDays: {
    met: "Every review in the plan is on a school day.",
    notMet:
      "The home school's calendar has no school day for {where}; every review is expected on a school day.",
    putRight: "Check the calendar and the date of {where}, and choose a school day.",
  },
  reviewsAfterTheStart: {
    met: "Every review is dated on or after the first day off site.",
    notMet:
      "The first day off site, {startsOn}, is later than {where}; every review is expected on or after that day.",
    putRight: "Check the start date and the date of {where}, and change whichever is wrong.",
  },
  invitationsBeforeReviews: {
    met: "Every invitation with a date was given no later than the day of its review.",
    notMet:
      "The parents' invitation is dated after {where}; the date of the invitation is {review.invitedOn}.",
    putRight: "Check the date of the invitation and the date of {where}, and change whichever is wrong.",
  },
  reviewsOnDifferentDays: {
    met: "All reviews with a date are on different days.",
    notMet: "At least two reviews have the same date; each review is expected on a day of its own.",
    putRight: "Check the dates of the reviews, and list each review only once.",
  },
  noticeAfterTheDecision: {
    met: "Parents were given notice on {notices.parents.on}, not before the decision; the decision was made on {decision.madeOn}.",
    notMet:
      "Parents were given notice on {notices.parents.on}, before the decision; the decision was made on {decision.madeOn}.",
    putRight: "Check both dates; if they are right, give the parents notice of the decision that was made.",
  },
  oneSessionForEachHalfDay: {
    met: "No half day of the week is listed more than once in the timetable.",
    notMet:
      "At least one half day of the week is listed more than once in the timetable; each is expected only once.",
    putRight: "List each half day of the week only once.",
  },
  sessionsInTheirHalfOfTheDay: {
    met: "Every morning session with times starts before noon, and every afternoon session with times ends after noon.",
    notMet:
      "At least one session is not in its half of the day; a morning session is expected to start before noon, and an afternoon session to end after noon.",
    putRight: "Check the times of each session, and whether it is listed as a morning or an afternoon.",
  },
  sessionsDoNotOverlap: {
    met: "No two sessions of one day overlap.",
    notMet:
      "At least two sessions of one day overlap; each session is expected to end by the time the next one starts.",
    putRight: "Check the times of the sessions, and change those that overlap.",
  },
  statedDaysMatchTheDates: {
    met: "The number of school days stated is {schoolDays}, the number from {startsOn} to {endsOn}.",
    notMet:
      "The number of school days stated is {schoolDays}; the home school's calendar has a different number from {startsOn} to the planned last day, or there is no planned last day.",
    putRight:
      "Check the number of school days, both dates and the calendar, and change whichever is wrong; set a last day if there is none.",
  },
  statedHoursMatchTheTimetable: {
    met: "The hours a week stated are those of the timetable.",
    notMet:
      "The hours a week stated are not those that the times in the timetable add up to; both are expected to be the same.",
    putRight: "Check the hours stated and the times in the timetable, and change whichever is wrong.",
  },
  timetableHasProvision: {
    met: "The timetable has at least one half day with provision.",
    notMet: "The timetable has no half day with provision; at least one is expected.",
    putRight: "Enter in the timetable where the pupil is for each half day.",
  },
};
