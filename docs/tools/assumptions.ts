/** What a rule takes for granted beside the readings of single clauses, written by hand, by rule id. */
export const assumptions: Readonly<Record<string, readonly string[]>> = {
  "parents-told-in-time": [
    "School days are those of the home school, whose governing body holds the power. An INSET day is not one: no session is held for pupils.",
    "A notice may be given on any day, a Sunday included; it counts from its own date. When it was posted does not matter.",
    "A notice known not to have been given is not met, whatever the date.",
  ],
  "council-told-in-time": ["Counted exactly as for parents, on the home school's calendar."],
  "review-invitation-in-time": [
    "Six days are calendar days: weekends and holidays count. The rule holds for emergency reviews as well, so one cannot properly be held within six days.",
  ],
  "reviews-no-further-apart-than": [
    "A placement that ends within the set days of its start, or of the last review, needs no later review.",
    "A review whose date is not known leaves the answer open, unless the placement is short enough anyway.",
  ],
  "review-request-honoured": [
    "The window ends the day before the request. A review on the day of the request is not before it, but may have been held before the request came: that cannot be told.",
    "A request that was met is met, whenever the last review was.",
  ],
  "first-review-within-school-weeks": [
    "A school week is a week, Monday to Sunday, with at least one school day; weeks without one are skipped. The limit falls on the weekday of the start.",
  ],
  "within-sessions-at-one-unregistered-provider": [
    "Half days are counted for each provider by itself and never added up. Two half days on two days count two.",
    "Half days that the timetable does not list are unknown: the answer is given as soon as they cannot change it.",
  ],
  "not-full-time-at-one-unregistered-provider": ["Full-time means all ten half days of the week."],
  "home-register-shows-d-at-another-school": [
    "A code that was not written yet does not count against the plan: the library says which one to expect.",
    "A setting that is not a school cannot register the pupil, so the rule does not cover it.",
  ],
  "host-register-shows-actual-attendance": [
    "A half day for which the host's mark is not recorded is taken as attended. D, X, Z and # are not marks of attendance at the host.",
  ],
  "b-only-where-supervised": [
    "Asked where B is written, or would be the code to expect: at a provider that is not a school, or online at a site.",
  ],
  "part-time-form-sent": [
    "Hours are whole minutes, so 24 hours 59 minutes is under 25 hours and 25 hours is not. Hours known for some settings only count as at least that many.",
  ],
  "of-compulsory-school-age": [
    "From the prescribed day (31 March, 31 August, 31 December) on or after the fifth birthday to the last Friday in June of the school year of the sixteenth.",
  ],
  "not-in-the-years-advised-against": [
    "The year group is that of the school year of the start; a move that starts in a later school year counts as many year groups on.",
  ],
  "a-review-in-each-half-term": [
    "A half term is a run of weeks with school days. One in which the placement has fewer than five school days is not asked about.",
  ],
  "no-sign-of-an-unregistered-school": [
    "The figures are signs, not limits in law, so the check can warn and never clears.",
  ],
};
