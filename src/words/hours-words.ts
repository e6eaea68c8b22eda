/** What is said of the hours of a week; `hours.place-unknown` and `hours.times-unknown` are parts of sentences. */
export const hoursWords = {
  "hours.known": "{most} a week over all settings.",
  "hours.at-least": "At least {least} a week over all settings; the rest is not known.",
  "hours.breaks":
    "Only the times of the sessions are counted: a break inside a session counts, one between two sessions does not.",
  "hours.place-unknown": "where the pupil is on {halfDay}",
  "hours.times-unknown": "when {halfDay} starts and ends",
  "hours.not-those-of-the-timetable":
    "The plan states {stated} a week over all settings; the times of the timetable add up to {counted}.",
  "hours.not-those-of-the-timetable-there":
    "The plan states {stated} a week at {placement}; the times of the timetable add up to {counted}.",
  "hours.more-at-placements":
    "The plan states {stated} a week over all settings and {counted} at its placements alone.",
} as const;
