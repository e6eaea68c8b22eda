import { describe, expect, test, vi } from "vitest";
import { CANNOT_TELL, type Outcome, outcomes } from "../../src/engine/outcome.js";
import {
  type Dimension,
  dimensionsOf,
  isPossible,
  outcomeFor,
  type RuleInUse,
  rowsOf,
  rulesInUse,
  type Value,
} from "./rule-rows.js";

vi.setConfig({ testTimeout: 120_000 });

// Facts that a rule asks about only where they are written: not to be written is one of their values, not an unknown.
const written: Readonly<Record<string, readonly string[]>> = {
  "conversion-after-success-by-agreement": ["managedMove.directionSuccessful"],
  "direction-was-successful": ["managedMove.directionSuccessful"],
  "each-parent-told-in-writing": ["notices.parents.toEach"],
  "fair-access-not-used": ["fairAccessReferral"],
  "invitations-before-reviews": ["review.invitedOn"],
  "letter-gives-the-start-date": ["documents.letter.startsOn"],
  "no-b-where-the-council-arranged-it": ["session.arrangedBy"],
  "not-taken-off-the-home-roll": ["records.removedFromHomeRoll", "records.cmlSent"],
  "notice-after-the-decision": ["notices.parents.on"],
  "one-session-for-each-half-day": ["timetable.eachHalfDayOnce"],
  "parents-agree": ["eachParentAgrees"],
  "parents-told": ["notices.parents.toEach"],
  "reviews-on-different-days": ["reviews.onDifferentDays"],
  "sessions-do-not-overlap": ["timetable.withoutOverlap"],
  "sessions-in-their-half-of-the-day": ["timetable.inTheRightHalf"],
  "stated-days-match-the-dates": ["schoolDays"],
  "stated-hours-match-the-timetable": ["timetable.agreesWithHours"],
  "timetable-has-provision": ["timetable.hasProvision"],
  // A review listed is one of the direction until a start that is stated says that it came before it.
  "a-review-before-the-end": ["startsOn"],
  // They ask whether the plan states it; there is no way to state that it is absent.
  "clear-duration-stated": ["startsOn"],
  "hours-at-each-host-stated": ["placement.minutesPerWeek"],
  "new-process-covers-this-direction": ["startsOn"],
  "start-date-set": ["startsOn"],
};
const alwaysWritten = ["session.homeCode", "session.hostCode"];
// A half day whose place is open is asked about at every place it could be at, so that a rule never meets the unknown.
const neverUnknown = ["session.place"];
// Facts that matter only while another is not known: where both ends are known the last day decides.
const mattersOnlyAlone = ["no-b-for-online-lessons-at-home startsOn"];

// Rules whose facts are not independent: a span and the reviews in it, a request and the reviews before it, year
// groups and the years between two days, a day of the week and the timetable. Properties over whole plans and worked cases hold them.
const dependent = [
  "a-review-in-each-half-term",
  "reviews-no-further-apart-than",
  "review-request-honoured",
  "review-asked-for-in-writing-held",
  "not-in-the-years-advised-against",
  "registered-by-the-first-day-there",
];

const MOST_ROWS = 60_000;

const used = rulesInUse().filter(({ rule }) => !dependent.includes(rule.id));

function isWritten({ rule }: RuleInUse, { name }: Dimension): boolean {
  return alwaysWritten.includes(name) || (written[rule.id] ?? []).includes(name);
}

/** The outcome every way to fill in the unknown facts agrees on; otherwise it cannot be told. */
function agreed(
  one: RuleInUse,
  dimensions: readonly Dimension[],
  row: readonly Value[],
): Outcome | undefined {
  const lists = dimensions.map((dimension, i) =>
    row[i] === undefined && !isWritten(one, dimension) ? dimension.completions : [row[i]],
  );
  let outcome: Outcome | undefined;
  for (const filled of rowsOf<Value>(lists)) {
    if (!isPossible(dimensions, filled)) continue;
    const here = outcomeFor(one, dimensions, filled);
    if (outcome !== undefined && here !== outcome) return CANNOT_TELL;
    outcome = here;
  }
  return outcome;
}

describe.each(used)("$rule.id as $clause has it", (one) => {
  const dimensions = dimensionsOf(one);
  const lists = dimensions.map(({ name, known }) =>
    neverUnknown.includes(name) ? known : [...known, undefined],
  );
  const count = lists.reduce((product, { length }) => product * length, 1);

  test("every row of yes, no and unknown comes out as its completions agree", () => {
    expect(count).toBeLessThanOrEqual(MOST_ROWS);
    for (const row of rowsOf<Value>(lists)) {
      if (!isPossible(dimensions, row)) continue;
      const expected = agreed(one, dimensions, row);
      const got = outcomeFor(one, dimensions, row);
      if (expected !== undefined && got !== expected) {
        const facts = dimensions.map(({ name }, i) => `${name}=${String(row[i])}`).join(" ");
        expect(`${facts} is ${outcomes[got]}`).toBe(`${facts} is ${outcomes[expected]}`);
      }
    }
  });

  test("each fact it names can by itself change the answer", () => {
    const idle = dimensions.filter((_, i) => !matters(one, dimensions, i)).map(({ name }) => name);
    expect(idle.filter((name) => !mattersOnlyAlone.includes(`${one.rule.id} ${name}`))).toEqual([]);
  });
});

/** Whether two rows of known facts that differ in this one only come out differently. */
function matters(one: RuleInUse, dimensions: readonly Dimension[], at: number): boolean {
  const lists = dimensions.map((dimension, i) => {
    const values = isWritten(one, dimension) ? [...dimension.completions, undefined] : dimension.completions;
    return i === at ? [undefined] : values;
  });
  for (const row of rowsOf<Value>(lists)) {
    const dimension = dimensions[at] as Dimension;
    const values = isWritten(one, dimension) ? [...dimension.known, undefined] : dimension.completions;
    const found = new Set(
      values.map((value) =>
        outcomeFor(
          one,
          dimensions,
          row.map((other, i) => (i === at ? value : other)),
        ),
      ),
    );
    if (found.size > 1) return true;
  }
  return false;
}
