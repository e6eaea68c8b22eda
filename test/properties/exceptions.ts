// Where the design does not satisfy the properties of refining and completing exactly, with the reason. Each entry is
// as narrow as it can be: a rule, or the fields of one rule.

/** Rules that ask only about what is written down, and the fields that are: writing one is a new statement to check. */
export const asksOnlyWhatIsWritten: Readonly<Record<string, RegExp>> = {
  // What a register shows is asked only of codes that are recorded.
  "b-only-for-a-supervised-activity": /^\/timetable\/\d+\/homeCode$/,
  "b-only-for-an-activity-where-not-registered": /^\/timetable\/\d+\/homeCode$/,
  "b-only-where-not-registered": /^\/timetable\/\d+\/homeCode$/,
  "b-only-where-supervised": /^\/timetable\/\d+\/homeCode$/,
  "c2-only-with-a-parents-agreement": /^\/timetable\/\d+\/homeCode$/,
  "d-only-where-registered-at-a-school": /^\/timetable\/\d+\/homeCode$/,
  "d-written-where-registered-at-another-school": /^\/timetable\/\d+\/homeCode$/,
  "home-register-shows-d-at-another-school": /^\/timetable\/\d+\/homeCode$/,
  "k-only-where-the-council-arranged-it": /^\/timetable\/\d+\/homeCode$/,
  "no-b-where-the-council-arranged-it": /^\/timetable\/\d+\/homeCode$/,
  "no-attending-code-for-online-lessons-at-home": /^\/timetable\/\d+\/homeCode$/,
  "no-b-for-online-lessons-at-home": /^\/timetable\/\d+\/homeCode$/,
  "present-marks-only-at-the-home-school": /^\/timetable\/\d+\/homeCode$/,
  "x-only-outside-compulsory-school-age": /^\/timetable\/\d+\/homeCode$/,
  "host-register-shows-actual-attendance": /^\/timetable\/\d+\/hostCode$/,
  // Checks of a plan against itself: what is not stated cannot disagree.
  "invitations-before-reviews": /^\/reviews\/\d+\/invitation\/(on|given)$/,
  "letter-gives-the-start-date": /^\/documents\/letter\/startsOn$/,
  "notice-after-the-decision": /^\/notices\/parents\/(on|given)$/,
  "reviews-on-different-days": /^\/reviews\/\d+\/on$/,
  "sessions-do-not-overlap": /^\/timetable\/\d+\/(startsAt|endsAt)$/,
  "sessions-in-their-half-of-the-day": /^\/timetable\/\d+\/(startsAt|endsAt)$/,
  "stated-days-match-the-dates": /^\/schoolDays$/,
  "stated-hours-match-the-timetable": /^\/(minutesPerWeek|timetable\/\d+\/(startsAt|endsAt))$/,
  // A review that decided on a move stands for a success unless the plan says otherwise.
  "conversion-after-success-by-agreement": /^\/managedMove\/directionSuccessful$/,
  "direction-was-successful": /^\/managedMove\/directionSuccessful$/,
  // A review listed is one of the direction until a start that is stated says that it came before it.
  "a-review-before-the-end": /^\/startsOn$/,
  // Unless both days are stated, the move is taken to follow in this school year or the next.
  "not-in-the-years-advised-against": /^\/(startsOn|managedMove\/startsOn)$/,
  // A referral nobody recorded is not asked about.
  "fair-access-not-used": /^\/fairAccessReferral$/,
  // Off-rolling is asked about only where the roll, or one of the two records, is stated.
  "not-taken-off-the-home-roll": /^\/(rolls\/onHomeRoll|records\/(removedFromHomeRoll|cmlSent))$/,
};

/**
 * Facts that can be said in more than one field. A finding names the plainest; the others settle it as well. The second
 * pattern may use what the first one captured.
 */
export const saysTheSame: readonly (readonly [named: RegExp, also: string])[] = [
  // What has a date took place.
  [/^(\/notices\/\w+)\/given$/, "$1/on"],
  [/^(\/reviews\/\d+\/invitation)\/given$/, "$1/on"],
  [/^(\/consultations\/\w+)\/consulted$/, "$1/on"],
  [/^\/funding\/discussed$/, "/funding/discussedOn"],
  // What did not take place has no date.
  [/^(\/notices\/\w+)\/on$/, "$1/given"],
  [/^(\/reviews\/\d+\/invitation)\/on$/, "$1/given"],
  [/^(\/consultations\/\w+)\/on$/, "$1/consulted"],
  [/^\/funding\/discussedOn$/, "/funding/discussed"],
  // A plan that was issued is a plan.
  [/^\/pupil\/ehcPlan$/, "/pupil/ehcStage"],
  [/^\/pupil\/ehcStage$/, "/pupil/ehcPlan"],
  // A pupil with a day of registration is registered.
  [/^(\/placements\/\d+)\/registered$/, "$1/registeredOn"],
  [/^(\/placements\/\d+)\/registeredOn$/, "$1/registered"],
  // A direction that began before the law changed is taken as decided before it; a decision dated after the start says
  // otherwise.
  [/^\/(endsOn|homeSchool\/type)$/, "/decision/madeOn"],
  // The last review before a request is also one of the reviews listed.
  [/^\/reviewRequests\/\d+\/lastReviewOn$/, "/reviews/\\d+/(on|status)"],
  // A managed move begins after the direction.
  [/^\/managedMove\/startsOn$/, "/(startsOn|endsOn|decision/madeOn)"],
  // A review is no later than the day until which it let the direction go on.
  [/^(\/reviews\/\d+)\/on$/, "$1/continueUntil"],
  // A direction that begins after a day ends after it.
  [/^\/endsOn$/, "/startsOn"],
  // A direction that ended before a day began before it.
  [/^\/startsOn$/, "/endsOn"],
  [/^\/pupil\/adult$/, "/(startsOn|pupil/(compulsorySchoolAge|dateOfBirth))"],
  // An age follows from a birthday and an adult is past compulsory school age, the hours of a week from their parts.
  [/^\/pupil\/compulsorySchoolAge$/, "/(pupil/dateOfBirth|pupil/adult|startsOn)"],
  [/^\/placements\/\d+\/minutesPerWeek$/, "/timetable/\\d+/(startsAt|endsAt)"],
  [/^\/minutesPerWeek$/, "/(placements/\\d+/minutesPerWeek|timetable/\\d+/(startsAt|endsAt))"],
  // An emergency review listed on a day since the suspension was called; a review that decided on a move found the direction a success.
  [/^\/hostSuspension\/emergencyReviewCalled$/, "/(hostSuspension/on|reviews/\\d+/(kind|on))"],
  [/^\/managedMove\/directionSuccessful$/, "/reviews/\\d+/(status|outcome)"],
];

export function saidBy(named: string, field: string): boolean {
  return saysTheSame.some(([pattern, also]) => {
    const match = pattern.exec(named);
    return match !== null && new RegExp(`^${also.replace("$1", match[1] ?? "")}$`).test(field);
  });
}

/**
 * Findings that cannot be told although every way to fill in what they name gives one answer (I34), or although what
 * they name is filled in (I35): by rule, with the pattern of what is named.
 */
export const knownLimits: readonly {
  readonly property: "I34" | "I35";
  readonly rule: RegExp;
  readonly names: RegExp;
  readonly because: string;
}[] = [
  {
    property: "I34",
    rule: /^(start-date-set|new-process-covers-this-direction|clear-duration-stated)$/,
    names: /\/startsOn/,
    because:
      "It asks whether the plan states a start. A start cannot be stated as absent, so nothing but met can follow.",
  },
  {
    property: "I34",
    rule: /^hours-at-each-host-stated$/,
    names: /minutesPerWeek|\/placements/,
    because:
      "It asks whether the hours are stated. Hours cannot be stated as absent, so nothing but met can follow.",
  },
  {
    property: "I34",
    rule: /^involved-services-(consulted|agree)$/,
    names: /\/pupil\//,
    because:
      "Which services work with the pupil has to be known first, even where one that may not be involved was asked anyway.",
  },
  {
    property: "I34",
    rule: /^a-review-in-each-half-term$/,
    names: /\/calendar|\/reviews|\/endsOn/,
    because: "Which weeks make a half term is judged only where the calendar covers the direction.",
  },
  {
    property: "I35",
    rule: /^reviews-no-further-apart-than$/,
    names: /\/reviews\/#\/on/,
    because: "Of several reviews without a date it names the first.",
  },
  {
    property: "I35",
    rule: /^(review-request-honoured|review-asked-for-in-writing-held)$/,
    names: /lastReviewOn/,
    because: "The law does not say whether a review on the day of the request counts, so no fact settles it.",
  },
  {
    property: "I34",
    rule: /^review-asked-for-in-writing-held$/,
    names: /reviewRequests\/#\/by/,
    because:
      "For an adult pupil with an EHC plan whoever asked had the right to; the three cases are asked one by one.",
  },
  {
    property: "I35",
    rule: /^not-in-the-years-advised-against$/,
    names: /managedMove\/startsOn/,
    because:
      "A move that has no start date yet falls in this school year or the next: the date stays in question.",
  },
  {
    property: "I35",
    rule: /.*/,
    names: /\/reviews.*: filled in, \/(decision\/madeOn|homeSchool\/type|endsOn)/,
    because:
      "A review listed later can let the direction go on past 26 July 2026; only then do the other facts of the law matter.",
  },
];
