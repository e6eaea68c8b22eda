import type { NationalClause } from "../source.js";

const check = {
  source: "data-check",
  force: "data-check",
  evidence: "confirmed",
  inForceFrom: "2010-09-01",
  owedBy: "whoever wrote the plan",
  strength: "should",
  kind: "data-check",
  at: "the plan",
} as const;

/** Statements in a plan that have to agree with each other. Not a duty in law. */
export const dataChecks: readonly NationalClause[] = [
  {
    ...check,
    id: "ENG-70",
    says: "The first day off site is a school day.",
    decidedBy: { rule: "start-is-a-school-day" },
  },
  {
    ...check,
    id: "ENG-71",
    says: "Reviews take place on school days.",
    severity: "advice",
    decidedBy: { rule: "reviews-on-school-days" },
  },
  {
    ...check,
    id: "ENG-72",
    says: "Reviews do not come before the direction starts.",
    decidedBy: { rule: "reviews-after-the-start" },
  },
  {
    ...check,
    id: "ENG-73",
    says: "Parents are invited to a review before it takes place.",
    decidedBy: { rule: "invitations-before-reviews" },
  },
  {
    ...check,
    id: "ENG-74",
    says: "Two reviews are not recorded for one day.",
    severity: "advice",
    decidedBy: { rule: "reviews-on-different-days" },
  },
  {
    ...check,
    id: "ENG-75",
    says: "The notice to parents does not come before the decision it tells them of.",
    decidedBy: { rule: "notice-after-the-decision" },
  },
  {
    ...check,
    id: "ENG-76",
    says: "Each half day of the week is listed once.",
    decidedBy: { rule: "one-session-for-each-half-day" },
  },
  {
    ...check,
    id: "ENG-77",
    says: "Morning sessions are in the morning and afternoon sessions in the afternoon.",
    decidedBy: { rule: "sessions-in-their-half-of-the-day" },
  },
  {
    ...check,
    id: "ENG-78",
    says: "Sessions of a day do not overlap.",
    decidedBy: { rule: "sessions-do-not-overlap" },
  },
  {
    ...check,
    id: "ENG-79",
    says: "The number of school days stated is the number between the two dates.",
    decidedBy: { rule: "stated-days-match-the-dates" },
  },
  {
    ...check,
    id: "ENG-80",
    says: "The hours a week stated are the hours of the timetable.",
    decidedBy: { rule: "stated-hours-match-the-timetable" },
  },
  {
    ...check,
    id: "ENG-81",
    says: "The timetable has some provision in it.",
    decidedBy: { rule: "timetable-has-provision" },
  },
];
