import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the checks whether the statements of a plan agree with each other. */
export const consistencyWords: Readonly<Record<string, RuleWords>> = {
  "start-is-a-school-day": {
    met: "The first day off site, {startsOn}, is a school day.",
    notMet:
      "The first day off site, {startsOn}, is not a school day in the home school's calendar; a school day is expected.",
    putRight: "Check the start date and the calendar, and start the direction on a school day.",
  },
  "reviews-on-school-days": {
    met: "Every review in the plan is on a school day.",
    notMet:
      "The home school's calendar has no school day for {where}; every review is expected on a school day.",
    putRight: "Check the calendar and the date of {where}, and choose a school day.",
  },
  "reviews-after-the-start": {
    met: "Every review is dated on or after the first day off site.",
    notMet:
      "The first day off site, {startsOn}, is later than {where}; every review is expected on or after that day.",
    putRight: "Check the start date and the date of {where}, and change whichever is wrong.",
  },
  "invitations-before-reviews": {
    met: "Every invitation with a date was given no later than the day of its review.",
    notMet:
      "The parents' invitation is dated after {where}; the date of the invitation is {review.invitedOn}.",
    putRight: "Check the date of the invitation and the date of {where}, and change whichever is wrong.",
  },
  "reviews-on-different-days": {
    met: "All reviews with a date are on different days.",
    notMet: "At least two reviews have the same date; each review is expected on a day of its own.",
    putRight: "Check the dates of the reviews, and list each review only once.",
  },
  "notice-after-the-decision": {
    met: "Parents were given notice on {notices.parents.on}, not before the decision; the decision was made on {decision.madeOn}.",
    notMet:
      "Parents were given notice on {notices.parents.on}, before the decision; the decision was made on {decision.madeOn}.",
    putRight: "Check both dates; if they are right, give the parents notice of the decision that was made.",
  },
  "one-session-for-each-half-day": {
    met: "No half day of the week is listed more than once in the timetable.",
    notMet:
      "At least one half day of the week is listed more than once in the timetable; each is expected only once.",
    putRight: "List each half day of the week only once.",
  },
  "sessions-in-their-half-of-the-day": {
    met: "Every morning session with times starts before noon, and every afternoon session with times ends after noon.",
    notMet:
      "At least one session is not in its half of the day; a morning session is expected to start before noon, and an afternoon session to end after noon.",
    putRight: "Check the times of each session, and whether it is listed as a morning or an afternoon.",
  },
  "sessions-do-not-overlap": {
    met: "No two sessions of one day overlap.",
    notMet:
      "At least two sessions of one day overlap; each session is expected to end by the time the next one starts.",
    putRight: "Check the times of the sessions, and change those that overlap.",
  },
  "stated-days-match-the-dates": {
    met: "The number of school days stated is {schoolDays}, the number from {startsOn} to {endsOn}.",
    notMet:
      "The number of school days stated is {schoolDays}; the home school's calendar has a different number from {startsOn} to the planned last day, or there is no planned last day.",
    putRight:
      "Check the number of school days, both dates and the calendar, and change whichever is wrong; set a last day if there is none.",
  },
  "stated-hours-match-the-timetable": {
    met: "The hours a week stated are those of the timetable.",
    notMet:
      "The hours a week stated are not those that the times in the timetable add up to; both are expected to be the same.",
    putRight: "Check the hours stated and the times in the timetable, and change whichever is wrong.",
  },
  "timetable-has-provision": {
    met: "The timetable has at least one half day with provision.",
    notMet: "The timetable has no half day with provision; at least one is expected.",
    putRight: "Enter in the timetable where the pupil is for each half day.",
  },
};
