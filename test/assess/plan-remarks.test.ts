import { describe, expect, test } from "vitest";
import {
  assess,
  compare,
  defineCouncil,
  derbyshire,
  norfolk,
  outcomes,
  schoolCalendar,
  word,
} from "../../src/index.js";
import { authorityByCode } from "../../src/policy/authorities.js";
import { councils } from "../../src/policy/councils/index.js";
import { exampleshireData } from "../councils/exampleshire.js";

type Fields = Record<string, unknown>;

/** The remarks on a plan whose codes begin so, with what they say. */
function remarks(fields: Fields, kind: string, options: Parameters<typeof assess>[1] = { council: norfolk }) {
  const result = assess({ schema: "osd-plan/1", startsOn: "2026-11-02", ...fields }, options);
  if (!result.ok) return result.issues;
  return word(result.report)
    .remarks.filter(({ code }) => code.startsWith(`${kind}.`))
    .map(({ code, values, says }) => ({ code, values, says }));
}

const home = (localAuthority: string, fields: Fields = {}) => ({ homeSchool: { localAuthority }, ...fields });

describe("the code of a council", () => {
  test.each(Object.values(councils))("of the library is known: $name", ({ localAuthority, name }) => {
    expect(authorityByCode(localAuthority)).toEqual({ name });
  });

  test("that leads on to others leads to councils of today", () => {
    const all = Array.from({ length: 800 }, (_, i) => authorityByCode(String(200 + i)) ?? { name: "" });
    const standing = all.filter(({ name, to }) => name !== "" && to === undefined);
    // 153 councils in England have duties about education.
    expect(standing).toHaveLength(153);
    const successors = all.flatMap((one) => one.successors ?? []);
    expect(successors.filter((code) => authorityByCode(code)?.to !== undefined)).toEqual([]);
    expect(successors.filter((code) => authorityByCode(code) === undefined)).toEqual([]);
  });

  test("that no council has had is remarked on, with the nearest there is", () => {
    expect(remarks(home("962"), "authority")).toEqual([
      {
        code: "authority.unknown",
        values: {
          at: "/homeSchool/localAuthority",
          code: "962",
          nearest: { authority: "926", name: "Norfolk" },
        },
        says: "No council in England is known to have the code 962 (/homeSchool/localAuthority). Check it; the nearest code is that of Norfolk (926).",
      },
    ]);
    expect(remarks(home("700"), "authority")).toMatchObject([{ code: "authority.unknown" }]);
    expect(remarks(home("999"), "authority")).toMatchObject([{ code: "authority.unknown" }]);
    expect(
      remarks({ otherAuthorities: { maintainsEhcPlan: "999", looksAfter: "999" } }, "authority"),
    ).toMatchObject([
      { values: { at: "/otherAuthorities/maintainsEhcPlan" } },
      { values: { at: "/otherAuthorities/looksAfter" } },
    ]);
  });

  test("is known where it is that of a council asked about", () => {
    const council = defineCouncil(exampleshireData);
    expect(remarks(home("999"), "authority", { council })).toEqual([]);
    const result = compare({ schema: "osd-plan/1", ...home("999") }, [norfolk, council]);
    expect(result.ok && result.comparison.remarks.map(({ code }) => code)).toEqual([]);
  });

  // Cumbria County Council was abolished on 1 April 2023, for Cumberland and for Westmorland and Furness.
  test.each([
    ["the day before it ended", "909", { startsOn: "2023-03-30", endsOn: "2023-03-30" }, undefined],
    ["the day it ended", "909", { startsOn: "2023-03-30", endsOn: "2023-03-31" }, undefined],
    ["the day after", "909", { startsOn: "2023-03-30", endsOn: "2023-04-01" }, "authority.abolished"],
    ["no day at all", "909", { startsOn: undefined }, "authority.abolished"],
    ["no end", "909", { startsOn: "2023-03-31", endsOn: "open-ended" }, undefined],
    [
      "a decision alone",
      "909",
      { startsOn: undefined, decision: { madeOn: "2023-04-01" } },
      "authority.abolished",
    ],
    ["the day before it began", "942", { startsOn: "2023-03-31" }, "authority.not-yet"],
    ["the day it began", "942", { startsOn: "2023-04-01" }, undefined],
    ["a day after it began", "942", { startsOn: "2023-04-02" }, undefined],
    ["Northamptonshire's last day", "928", { startsOn: "2021-03-31" }, undefined],
    ["the day after Northamptonshire's last", "928", { startsOn: "2021-04-01" }, "authority.abolished"],
    ["Dorset's old code on its last day", "835", { startsOn: "2019-03-31" }, undefined],
    ["Dorset's old code the day after", "835", { startsOn: "2019-04-01" }, "authority.abolished"],
    ["Dorset's new code on its first day", "838", { startsOn: "2019-04-01" }, undefined],
    ["Dorset's new code the day before", "838", { startsOn: "2019-03-31" }, "authority.not-yet"],
  ])("that ended or began: %s", (_, code, days, expected) => {
    expect(remarks(home(code, days), "authority").map((one) => one.code)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  test("that ended names the councils that took its place", () => {
    expect(remarks(home("909"), "authority")).toEqual([
      {
        code: "authority.abolished",
        values: {
          at: "/homeSchool/localAuthority",
          council: { authority: "909", name: "Cumbria" },
          to: "2023-03-31",
          successors: [
            { authority: "942", name: "Cumberland" },
            { authority: "943", name: "Westmorland and Furness" },
          ],
        },
        says: "The code of Cumbria (909) ended on Friday 31 March 2023 (/homeSchool/localAuthority). Write the code of the council there is now; its place was taken by Cumberland (942) and Westmorland and Furness (943).",
      },
    ]);
  });

  test("of a calendar is looked up too", () => {
    const read = schoolCalendar({
      schema: "osd-calendar/1",
      localAuthority: "909",
      covers: { from: "2026-09-01", to: "2026-12-18" },
      terms: [{ from: "2026-09-01", to: "2026-12-18" }],
    });
    if (!read.ok) throw new Error("refused");
    expect(remarks({}, "authority", { calendar: read.calendar })).toMatchObject([
      { code: "authority.abolished", values: { at: "/localAuthority" } },
    ]);
  });
});

describe("an id that starts as no council's do", () => {
  test("is remarked on where it answers a question, with the id that was probably meant", () => {
    expect(remarks({ attestations: { "NRO-25": true } }, "unknown-clause")).toEqual([
      {
        code: "unknown-clause.answer",
        values: { at: "/attestations", nearest: "NOR-25" },
        says: "An answer is given under an id that no document here has, so it counts for nothing (/attestations). Check the id; the nearest is NOR-25.",
      },
    ]);
  });

  test("leaves open which grounds the plan rests on (NOR-02 to NOR-04)", () => {
    const plan = { schema: "osd-plan/1", startsOn: "2026-11-02", grounds: ["NRO-4"] };
    expect(remarks(plan, "unknown-clause")).toMatchObject([
      { code: "unknown-clause.ground", values: { at: "/grounds/0", nearest: "NOR-04" } },
    ]);
    const of = (grounds: readonly string[]) => {
      const result = outcomes({ ...plan, grounds }, { council: norfolk });
      return result.ok ? ["NOR-02", "NOR-03", "NOR-04"].map((id) => result.outcomes[id]) : result.issues;
    };
    expect(of(["NRO-4"])).toEqual(["cannot-tell", "cannot-tell", "cannot-tell"]);
    expect(of(["NRO-4", "NOR-03"])).toEqual(["met", "met", "cannot-tell"]);
    // One of another council is no ground of this one.
    expect(of(["WAR-46"])).toEqual(["not-met", "does-not-apply", "does-not-apply"]);
  });

  test("is left alone under national law, a council of the library or one asked about", () => {
    const council = defineCouncil(exampleshireData);
    expect(remarks({ attestations: { "WAR-06": true, "ENG-02": true } }, "unknown-clause")).toEqual([]);
    expect(remarks({ attestations: { "EXA-02": true } }, "unknown-clause")).toHaveLength(1);
    const plan = { schema: "osd-plan/1", homeSchool: { localAuthority: "999" }, grounds: ["EXA-03"] };
    const compared = compare(plan, [derbyshire, council]);
    expect(compared.ok && compared.comparison.remarks).toEqual([]);
    const alone = compare(plan, [derbyshire, norfolk]);
    expect(alone.ok && alone.comparison.remarks.map(({ code }) => code)).toContain("unknown-clause.ground");
  });

  test("under the prefix of the council is refused with the one that was probably meant", () => {
    const issues = (fields: Fields) => {
      const result = assess({ schema: "osd-plan/1", ...fields }, { council: norfolk });
      return result.ok ? [] : result.issues;
    };
    expect(issues({ grounds: ["NOR-4"] })).toMatchObject([
      { code: "unknown-clause", path: "/grounds/0", nearest: "NOR-04" },
    ]);
    expect(issues({ attestations: { "NOR-1": true } })).toMatchObject([
      { code: "unknown-clause", path: "/attestations", nearest: "NOR-01" },
    ]);
  });
});

describe("the other parents and the way of a notice", () => {
  const parents = (fields: Fields, more: Fields = {}) => ({
    schema: "osd-plan/1",
    homeSchool: { type: "maintained" },
    pupil: { compulsorySchoolAge: true },
    decision: { madeOn: "2026-10-19" },
    startsOn: "2026-11-02",
    notices: { parents: { given: true, inWriting: true, on: "2026-10-20", ...fields } },
    ...more,
  });
  const of = (plan: unknown, council: typeof norfolk, ids: readonly string[]) => {
    const result = outcomes(plan, { council });
    return result.ok ? ids.map((id) => result.outcomes[id]) : result.issues;
  };

  test("one of two told is enough in law, and not for all parents in Derbyshire (ENG-03, ENG-93, DER-15)", () => {
    const ids = ["ENG-03", "ENG-93", "DER-15"];
    expect(of(parents({ toEach: false }), derbyshire, ids)).toEqual(["met", "not-met", "not-met"]);
    expect(of(parents({ toEach: true }), derbyshire, ids)).toEqual(["met", "met", "met"]);
    expect(of(parents({}), derbyshire, ids)).toEqual(["met", "cannot-tell", "met"]);
  });

  test("one who objects goes against what Warwickshire asks for (WAR-17, WAR-31)", () => {
    const agreed = (eachParentAgrees: boolean | undefined) =>
      of(parents({}, { parentsAgree: true, eachParentAgrees }), councils.warwickshire, ["WAR-17", "WAR-31"]);
    expect(agreed(undefined)).toEqual(["met", "met"]);
    expect(agreed(true)).toEqual(["met", "met"]);
    expect(agreed(false)).toEqual(["not-met", "not-met"]);
  });

  test("by e-mail an agreement is asked for (ENG-94)", () => {
    expect(of(parents({ how: "email" }), norfolk, ["ENG-94"])).toEqual(["cannot-tell"]);
    expect(of(parents({ how: "email", electronicAgreed: false }), norfolk, ["ENG-94"])).toEqual(["not-met"]);
    expect(of(parents({ how: "email", electronicAgreed: true }), norfolk, ["ENG-94"])).toEqual(["met"]);
  });

  test("by post a remark asks for the day of arrival", () => {
    const said = (how: string) => {
      const result = assess(parents({ how }));
      return result.ok && word(result.report).remarks.find(({ code }) => code === "notice-by-post")?.says;
    };
    expect(said("post")).toBe(
      "The notice went by post. It counts from the day it arrives in the ordinary course of post and not from the day it was posted; check that Tuesday 20 October 2026 is the day it would arrive.",
    );
    expect(said("handed-over")).toBeUndefined();
  });

  test("what holds of each and of none is refused", () => {
    const issues = (plan: unknown) => {
      const result = assess(plan);
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    };
    const none = { notices: { parents: { given: false, toEach: true } } };
    expect(issues(parents({}, none))).toEqual(["contradiction /notices/parents/toEach"]);
    expect(issues(parents({}, { parentsAgree: false, eachParentAgrees: true }))).toEqual([
      "contradiction /eachParentAgrees",
    ]);
  });
});

test("a review recorded as held on a day still to come is remarked on", () => {
  const says = (on: string, status: "held" | "planned" = "held", asOf: string | undefined = "2026-11-30") => {
    const result = assess({ schema: "osd-plan/1", reviews: [{ on, status }] }, { asOf });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return word(result.report)
      .remarks.filter(({ code }) => code === "review-held-later")
      .map((remark) => remark.says);
  };
  expect(says("2026-12-01")).toEqual([
    "A review is recorded as held on Tuesday 1 December 2026, a day still to come. Until then it counts as planned; correct the day if it was held.",
  ]);
  expect(says("2026-11-30")).toEqual([]);
  expect(says("2026-12-01", "planned")).toEqual([]);
});
