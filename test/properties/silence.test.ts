import { describe, expect, test } from "vitest";
import { type Silence, subjectOf } from "../../src/engine/silence.js";
import { factInfo, isPlanFact, planFactNames } from "../../src/plan/facts.js";
import { everyRule, ruleById } from "../../src/rules/registry.js";
import { type CaseRow, caseFiles, isBadRow, readCaseFile } from "../cases/case-row.js";
import { answerTo } from "../cases/check-case.js";
import type { Json } from "./arbitrary-plan.js";
import { put } from "./completions.js";

// Each rule has cases worked by hand in which what it is about is there in a right way, and in a wrong way. Of the right
// ones what the rule is about is taken away here: silence about it leaves none of them met.

const cases: readonly CaseRow[] = caseFiles()
  .flatMap((file) => readCaseFile(file))
  .flatMap((row) => (isBadRow(row) || row.rule === "attested" ? [] : [row]));
const met = cases.filter(({ outcome }) => outcome === "met");

/** Where the plan states what is no field of its own. */
const places: Readonly<Record<string, readonly string[]>> = {
  placements: ["/placements", "/timetable"],
  placement: ["/placements", "/timetable"],
  sessions: ["/timetable"],
  session: ["/timetable"],
  reviews: ["/reviews"],
  review: ["/reviews"],
  gaps: ["/reviews", "/startsOn"],
  requests: ["/reviewRequests"],
  request: ["/reviewRequests"],
  grounds: ["/grounds"],
  documents: ["/documents"],
  direction: ["/startsOn", "/endsOn"],
  week: ["/minutesPerWeek", "/placements", "/timetable"],
  calendar: [],
  // An age follows from a birthday.
  // What went to everyone was given.
  "notices.parents.given": ["/notices/parents/given", "/notices/parents/on", "/notices/parents/toEach"],
  "pupil.compulsorySchoolAge": ["/pupil/compulsorySchoolAge", "/pupil/dateOfBirth"],
};

/** The places of a name, and of the days that say the same: what has a date took place. */
function placesOf(name: string): readonly string[] {
  if (places[name] !== undefined) return places[name];
  if (!isPlanFact(name)) return places[name.slice(0, name.indexOf("."))] ?? [`/${name.replace(".", "/")}`];
  const days = planFactNames().filter((one) => factInfo(one).deniedBy === name);
  return [name, ...days].map((one) => factInfo(one).at);
}

function withoutMention(plan: unknown, silence: Exclude<Silence, string>): unknown {
  return [...silence].flatMap(placesOf).reduce((less, place) => put(less, place, undefined), plan as Json);
}

test("no case is met once the plan does not mention what its rule is about", () => {
  expect(met.length).toBeGreaterThan(500);
  const still = met.flatMap((row) => {
    const rule = ruleById(row.rule);
    if (rule === undefined) return [`${row.rule} is no rule`];
    const silent = { ...row, plan: withoutMention(row.plan, subjectOf(rule.data)) };
    return answerTo(silent).outcome === "met" ? [`${row.file} row ${row.row}: ${row.name}`] : [];
  });
  expect(still).toEqual([]);
});

describe.each(everyRule().filter(({ data }) => data.about !== undefined))(
  "$id, which says what it is about",
  (rule) => {
    const own = cases.filter((row) => row.rule === rule.id);
    const told = (wanted: string) =>
      own
        .filter(({ outcome }) => outcome === wanted)
        .map((row) => answerTo({ ...row, plan: withoutMention(row.plan, subjectOf(rule.data)) }).outcome);

    test("added in a right way it is met, in a wrong way not met, and not mentioned neither", () => {
      const [right, wrong] = [told("met"), told("not-met")];
      expect(right.length).toBeGreaterThan(0);
      expect(wrong.length).toBeGreaterThan(0);
      for (const outcome of [...right, ...wrong])
        expect(["cannot-tell", "does-not-apply"]).toContain(outcome);
    });
  },
);
