import { formWords } from "../plan/form-items.js";

/** What is not known, by the code of a missing fact. A field of the plan that is not here has its own meaning. */
export const missingWords = {
  "missing.calendar": "the home school's calendar",
  "missing.calendar.days": "the home school's calendar for those days",
  "missing.calendar.before": "the home school's calendar for days before {day}",
  "missing.calendar.after": "the home school's calendar for days after {day}",
  "missing.law.transitional":
    "the transitional rules for placements that run across 26 July 2026, which have not been read",
  "missing.grounds": "the grounds the plan rests on",
  "missing.attestation": "a person's answer to this question",
  "missing.attestation.on": "the day on which it was done",
  "missing.timetable": "the timetable of the week",
  "missing.timetable.half-day": "where the pupil is on this half day",
  "missing.timetable.host-closed": "where the pupil is while the host school is closed",
  "missing.session.registered.school": "whether the pupil is registered at the other school",
  "missing.request.lastReviewOn.same-day":
    "whether the review on the day of the request was held before the request came",
  "missing.ending.outcome.or-not": "how the direction ended, or that it has not",
  "missing.review.continueUntil.any": "until when the direction goes on",
  .../* @__PURE__ */ wordsOfForms(),
} as const;

function wordsOfForms(): { readonly [code: string]: string } {
  const words: Record<string, string> = {};
  for (const [name, form] of Object.entries(formWords)) {
    words[`missing.documents.${name}.used`] = `whether ${form} is used`;
    words[`missing.documents.${name}.items`] = `which items of ${form} were left out`;
  }
  return words;
}
