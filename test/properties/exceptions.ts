import type { CompiledRule } from "../../src/engine/rule.js";
import { factInfo, itemFactNames, planFactNames } from "../../src/plan/facts.js";

// Where the design does not satisfy the properties of refining and completing exactly, with the reason. Each entry is
// as narrow as it can be: a rule, or the fields of one rule. docs/decisions/0021 argues each.

// docs/decisions/0017 argues these two: nothing else may be settled by silence.

const records = [...planFactNames(), ...itemFactNames()]
  .map((name) => factInfo(name))
  .filter(({ isRecord }) => isRecord);

/** A record that was not made is known not to be there: to make it is a new statement, and not one that was open. */
export function isRecordField(field: string): boolean {
  return records.some(({ at }) => field === at || /^\/timetable\/\d+\/(\w+)$/.exec(field)?.[1] === at);
}

/** A check of a plan against itself is asked where both sides are stated: what is not stated cannot disagree. */
export function asksOnlyWhatIsStated(rule: CompiledRule | undefined): boolean {
  return rule?.stage === "consistency" && JSON.stringify(rule.data.appliesWhen ?? {}).includes('"stated"');
}

/**
 * Facts that can be said in more than one field. A finding names the plainest; the others settle it as well. The second
 * pattern may use what the first one captured.
 */
export const saysTheSame: readonly (readonly [named: RegExp, also: string])[] = [
  // A plan that was issued is a plan.
  [/^\/pupil\/ehcPlan$/, "/pupil/ehcStage"],
  [/^\/pupil\/ehcStage$/, "/pupil/ehcPlan"],
  // A direction that began before the law changed is taken as decided before it; a decision dated after the start says
  // otherwise.
  [/^\/(endsOn|homeSchool\/type)$/, "/decision/madeOn"],
  // The last review before a request is also one of the reviews listed.
  [/^\/reviewRequests\/\d+\/lastReviewOn$/, "/reviews/\\d+/(on|status)"],
  // A managed move begins after the direction, and no later than the pupil is on the roll.
  [/^\/managedMove\/startsOn$/, "/(startsOn|endsOn|decision/madeOn|managedMove/onRollOn)"],
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
  // An emergency review listed on a day since the suspension was called.
  [/^\/hostSuspension\/emergencyReviewCalled$/, "/(hostSuspension/on|reviews/\\d+/(kind|on))"],
];

/** Days, each with what took place on it: what has a date took place, and what did not has none. */
const dated = [...planFactNames(), ...itemFactNames()].flatMap((name) => {
  const { at, deniedBy } = factInfo(name);
  return deniedBy === undefined ? [] : [[at, factInfo(deniedBy).at] as const];
});

function isDayOf(day: string, event: string): boolean {
  return dated.some(
    ([at, eventAt]) =>
      day.endsWith(at) &&
      event.endsWith(eventAt) &&
      day.slice(0, -at.length) === event.slice(0, -eventAt.length),
  );
}

export function saidBy(named: string, field: string): boolean {
  if (isDayOf(named, field) || isDayOf(field, named)) return true;
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
    rule: /.*/,
    names: /\/pupil\/(yearGroup|compulsorySchoolAge|adult)/,
    because:
      "Age and year group bound each other, and a pupil may be a year out of step: neither is worked out from the other.",
  },
  {
    property: "I35",
    rule: /.*/,
    names: /\/pupil\/(yearGroup|compulsorySchoolAge|adult).*: cannot be filled in/,
    because: "Of the values that are tried none may go together with the date of birth.",
  },
  {
    property: "I35",
    rule: /^week-of-the-expected-length$/,
    names: /^names \/minutesPerWeek: cannot be filled in/,
    because:
      "Where the minutes of every part are stated but not all times, only the breaks of the week are open; to state them otherwise would contradict the parts.",
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
    rule: /.*/,
    names: /\/reviews.*: filled in, \/(decision\/madeOn|homeSchool\/type|endsOn)/,
    because:
      "A review listed later can let the direction go on past 26 July 2026; only then do the other facts of the law matter.",
  },
];
