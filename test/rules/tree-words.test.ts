import { expect, test } from "vitest";
import type { Settings } from "../../src/engine/settings.js";
import type { ConditionTree } from "../../src/engine/tree.js";
import { conditionInWords } from "../../src/engine/tree-words.js";

test.each<[string, ConditionTree, Partial<Settings>?]>([
  ["the pupil has an EHC plan", { yes: "pupil.ehcPlan" }],
  ["it is not so that the pupil has an EHC plan", { not: { yes: "pupil.ehcPlan" } }],
  [
    "the kind of school the home school is: academy or alternative provision academy",
    { is: ["homeSchool.type", "academy", "ap-academy"] },
  ],
  ["the pupil's year group: 9, 10 or 11", { is: ["pupil.yearGroup", 9, 10, 11] }],
  [
    "what kind of setting the placement is: one of those the document sets",
    { in: ["placement.kind", { setting: "kinds" }] },
  ],
  [
    "what kind of setting the placement is: SEMH base or provider that is not a school",
    { in: ["placement.kind", { setting: "kinds" }] },
    { kinds: ["semh-base", "unregistered-ap"] },
  ],
  ["the plan does not state the first day off site", { not: { stated: "startsOn" } }],
  ["the plan states whether the parents agree to the placement", { known: "parentsAgree" }],
  ["for at least one review: the review has been held", { some: ["reviews", { yes: "review.held" }] }],
  [
    "the day parents were given notice is not later than the set number of school days before the first day off site",
    { onOrBefore: ["notices.parents.on", { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] }] },
  ],
  [
    "the day parents were given notice is not later than 2 school days before the first day off site",
    { onOrBefore: ["notices.parents.on", { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] }] },
    { schoolDays: 2 },
  ],
  [
    "the day parents were given notice is before the day before the first day off site",
    { before: ["notices.parents.on", { calendarDaysBefore: ["startsOn", 1] }] },
  ],
  [
    "Tuesday 1 September 2026 is not later than the first day off site",
    { onOrBefore: [{ setting: "from" }, "startsOn"] },
    { from: "2026-09-01" },
  ],
  [
    "if the pupil has a social worker, the social worker was consulted",
    {
      if: [{ yes: "pupil.socialWorker" }, { yes: "consultations.socialWorker.consulted" }],
    },
  ],
  [
    "education in a week over all settings is less than the hours expected (1500 minutes)",
    { lessThan: ["week.minutes", { setting: "minutes", says: "the hours expected" }] },
    { minutes: 1500 },
  ],
  ["said so", { yes: "pupil.ehcPlan", says: "said so" }],
])("%s", (words, tree, settings) => {
  expect(conditionInWords(tree, settings)).toBe(words);
});
