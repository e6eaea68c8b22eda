import { changed, marchPlan } from "../../assess/march.js";
import { drop, put } from "../sample.js";
import type { Sample } from "./sample.js";

const plan = (path: string, value: unknown) => () => put(marchPlan(), path, value);
const with_ = (changes: Readonly<Record<string, unknown>>) => () => changed(changes);
const without = (path: string) => () => drop(marchPlan(), path);
const nothingSaid = {
  address: false,
  personToReportTo: false,
  numberOfDays: false,
  reasons: false,
  objectives: false,
  sessionTimes: false,
  breakTimes: false,
};
const request = (on: string) => ({
  "/reviewRequests": [{ on, by: "parent", inWriting: true, lastReviewOn: "2026-03-20", compliedWith: false }],
  "/endsOn": "2026-06-30",
});
const oneNotice =
  "A plan holds one notice for each receiver, so there is no list in which two entries could differ; the day of the first that was given goes there.";
const noProfile =
  "Whose guidance is meant is no field of a plan: a program hands over the council it imported.";

/** The order of events, ids, and facts that are missing or contrary. */
// biome-ignore format: one sample a line
export const eventSamples: readonly Sample[] = [
  ["M02", "a direction of one day", "plan", with_({ "/endsOn": "2026-03-09", "/schoolDays": 1, "/reviews": [] }), ["read", "ENG-79 met", "ENG-04 met", "ENG-70 met"]],
  ["M04", "a start in half-term", "plan", plan("/startsOn", "2026-02-18"), ["read", "ENG-70 not-met"]],
  ["M06", "a notice on the second school day before", "plan", plan("/notices/parents/on", "2026-03-05"), ["read", "ENG-04 met", "ENG-06 not-met"]],
  ["M08", "a notice on the Saturday before", "plan", plan("/notices/parents/on", "2026-03-07"), ["read", "ENG-04 not-met"]],
  ["M10", "a notice on the second day off site", "plan", plan("/notices/parents/on", "2026-03-10"), ["read", "ENG-04 not-met"]],
  ["M12", "ten days of notice, nine of them half-term", "plan", with_({ "/decision/madeOn": "2026-02-10", "/notices/parents/on": "2026-02-13", "/startsOn": "2026-02-23", "/endsOn": "2026-03-13", "/reviews": [] }), ["read", "ENG-04 not-met", "ENG-04 by 2026-02-12"]],
  ["M14", "a notice of unknown day", "plan", without("/notices/parents/on"), ["read", "ENG-04 cannot-tell", "ENG-04 needs /notices/parents/on"]],
  ["M16", "a notice that says nothing", "plan", plan("/notices/parents/contents", nothingSaid), ["read", "ENG-07 not-met"]],
  ["M18", "a decision of unknown day", "plan", without("/decision/madeOn"), ["read", "ENG-75 cannot-tell", "ENG-75 needs /decision/madeOn"]],
  ["M20", "a review before the start", "plan", plan("/reviews/0/on", "2026-03-02"), ["read", "ENG-72 not-met"]],
  ["M22", "a review on a Saturday", "plan", plan("/reviews/0/on", "2026-03-21"), ["read", "ENG-71 not-met"]],
  ["M24", "an invitation six days before", "plan", plan("/reviews/0/invitation/on", "2026-03-14"), ["read", "ENG-11 met", "ENG-18 not-met"]],
  ["M26", "an invitation after the review", "plan", plan("/reviews/0/invitation/on", "2026-03-23"), ["read", "ENG-73 not-met"]],
  ["M28", "no reviews", "plan", plan("/reviews", []), ["read", "ENG-10 not-met"]],
  ["M30", "the rule of thirty days that is gone", "elsewhere", () => ["assess/order-of-events.test.ts", "nothing cites the rule of 30 days, which went on 1 January 2013"], ["tried"]],
  // From 20 March, eleven days of March, thirty of April and twenty-nine of May make 70.
  ["M32", "a review asked for 70 days after the last", "plan", with_(request("2026-05-29")), ["read", "ENG-16 met"]],
  ["M34", "a review asked for on the day of one", "plan", with_(request("2026-03-20")), ["read", "ENG-16 cannot-tell", "ENG-16 needs /reviewRequests/0/lastReviewOn"]],
  ["M36", "a direction withdrawn", "plan", plan("/withdrawnOn", "2026-03-16"), ["unknown-key "], "There is no such field: a direction that stops early has an ending with a day."],
  ["N02", "one id in two lists", "plan", plan("/reviews/0/id", "p1"), ["read"]],
  ["N04", "an empty id", "plan", plan("/reviews/0/id", ""), ["bad-id /reviews/0/id"]],
  ["N06", "an id of 64 characters", "plan", plan("/reviews/0/id", `a${"b".repeat(63)}`), ["read"]],
  ["N08", "a path for an id", "plan", plan("/reviews/0/id", "../../etc/passwd"), ["bad-id /reviews/0/id"]],
  ["N10", "two notices to parents", "plan", plan("/notices/parents", [{ on: "2026-03-02" }, { on: "2026-03-09" }]), ["wrong-type /notices/parents"], oneNotice],
  ["N12", "a notice that was and was not given", "plan", plan("/notices/parents/given", false), ["contradiction /notices/parents/on"], "There is no second list of notices to contradict the first; a notice can only be denied and dated at once, and that stops the reading."],
  ["N14", "two reviews on one day", "plan", plan("/reviews", [{ id: "r1", on: "2026-03-20" }, { id: "r2", on: "2026-03-20" }]), ["read", "ENG-74 not-met"]],
  ["O02", "an authority as a number", "plan", plan("/homeSchool/localAuthority", 926), ["wrong-type /homeSchool/localAuthority"]],
  ["O04", "an authority in Wales", "plan", plan("/homeSchool/localAuthority", "681"), ["unknown-authority /homeSchool/localAuthority"]],
  ["O06", "a council nobody knows", "options", () => ({ council: "atlantis" }), ["throws OptionError"], noProfile],
  ["O08", "a plan older than the council's guidance", "norfolk", with_({ "/decision/madeOn": "2019-01-11", "/notices/parents/on": "2019-01-14", "/startsOn": "2019-01-21", "/endsOn": "2019-02-08", "/reviews": [] }), ["read", "NOR-04 does-not-apply", "remark horizon.before-the-edition"], "A plan names no edition. The start picks it, and a plan from before the first one is not held against any, and told so."],
  ["O10", "no format named", "plan", without("/schema"), ["missing /schema"]],
  ["O12", "a school of unknown type", "plan", without("/homeSchool/type"), ["read", "ENG-01 cannot-tell", "ENG-01 needs /homeSchool/type"]],
  // Up to 25 July 2026 only maintained schools are bound; both plans begin in March, before the law that binds academies.
  ["O14", "an academy, decided on either side of the new law", "plans", () => ["2026-07-25", "2026-07-26"].map((madeOn) => changed({ "/homeSchool/type": "academy", "/decision/madeOn": madeOn, "/decision/madeBy": "trust", "/notices/parents/on": madeOn })), ["0: read", "0: ENG-04 is warning of statutory-guidance", "1: read", "1: ENG-04 is error of law"]],
  ["O16", "a pupil referral unit before the new law", "plan", plan("/homeSchool/type", "pupil-referral-unit"), ["read", "ENG-04 is warning of statutory-guidance"], "Not bound, and expected by guidance all the same: the outcome is told and weighs less."],
  ["O18", "rules of one's own for the council", "options", () => ({ council: { id: "x", rules: [{ when: "true" }] } }), ["throws OptionError"], noProfile],
  ["P01", "an EHC plan, and its council not told", "plan", with_({ "/pupil/ehcPlan": true, "/notices/localAuthorityInWriting": { given: false } }), ["read", "ENG-08 not-met"]],
  ["P03", "an EHC plan unknown, and its council not told", "plan", () => put(drop(marchPlan(), "/pupil/ehcPlan"), "/notices/localAuthorityInWriting", { given: false }), ["read", "ENG-08 cannot-tell", "ENG-08 needs /pupil/ehcPlan"]],
  ["P05", "an EHC plan and a status that says support only", "plan", with_({ "/pupil/ehcPlan": true, "/pupil/senStatus": "K" }), ["unknown-key /pupil"], "There is no such field."],
  ["P07", "an adult, and the parent told", "plan", with_({ "/pupil/yearGroup": 13, "/pupil/adult": true }), ["read", "ENG-03 met"], "The one receiver of the notice is the parent, or the pupil from 18: the field is the same for both."],
  ["P09", "D where the pupil is not registered", "plan", with_({ "/placements/0/registered": false, "/timetable/0/homeCode": "D" }), ["read", "ENG-21 not-met", "mon AM home null"]],
  ["P11", "a plan that says nothing", "plan", () => ({ schema: "osd-plan/1" }), ["read", "ENG-04 cannot-tell", "ENG-04 needs /startsOn", "ENG-04 needs /notices/parents/on", "ENG-04 needs /homeSchool/type"]],
  ["P13", "a notice to nobody", "plan", plan("/notices/parents", { given: false }), ["read", "ENG-03 not-met"]],
];
