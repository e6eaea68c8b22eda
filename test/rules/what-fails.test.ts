import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Plan } from "../../src/plan/plan.js";
import { word } from "../../src/views/word.js";

// A finding that is not met names the parts that fail and no others.

const calendar: unknown = JSON.parse(
  readFileSync(new URL("../../fixtures/calendars/half-term-2026.json", import.meta.url), "utf8"),
);

function says(clause: string, plan: Partial<Plan>): string | undefined {
  const result = assess({ schema: "osd-plan/1", ...plan }, { calendar: calendar as never });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const at = result.report.clauses[clause]?.finding;
  return at === null || at === undefined ? undefined : word(result.report).findings[at]?.says;
}

const maintained = { homeSchool: { type: "maintained" }, decision: { madeOn: "2026-10-12" } } as const;

describe("what a notice leaves out", () => {
  const contents = {
    address: true,
    personToReportTo: true,
    numberOfDays: true,
    reasons: true,
    objectives: true,
    sessionTimes: true,
  };
  const notice = (left: Partial<typeof contents>) => ({
    ...maintained,
    timetable: [],
    notices: { parents: { given: true, contents: { ...contents, ...left } } },
  });

  test("is named alone", () => {
    expect(says("ENG-07", notice({ numberOfDays: false }))).toBe(
      "The notice to parents does not give the number of days; it has to.",
    );
  });

  test("is listed where there are several", () => {
    expect(says("ENG-07", notice({ reasons: false, address: false }))).toBe(
      "The notice to parents does not give the address where the pupil will be educated and the reasons; it has to.",
    );
  });
});

describe("the sign that a provider may have to register as a school", () => {
  const placements = (minutesPerWeek: number) =>
    [{ id: "farm", kind: "unregistered-ap", minutesPerWeek }] as const;
  const halfDays = (count: number) =>
    ["mon", "tue", "wed", "thu", "fri"].flatMap((weekday, i) =>
      (["AM", "PM"] as const).map((half, j) => ({
        weekday: weekday as "mon",
        half,
        place: 2 * i + j < count ? "farm" : "home-school",
      })),
    );

  test("is the hours", () => {
    const plan = {
      ...maintained,
      placements: placements(1081),
      timetable: halfDays(6),
      pupil: { ehcPlan: false, lookedAfter: false },
    };
    expect(says("ENG-41", plan)).toBe(
      "The time planned at the first placement is a sign that the provider may have to register as a school: it is more than 18 hours a week; the timetable has 6 half days a week there.",
    );
  });

  test("is most of the week of a pupil who has an EHC plan", () => {
    const plan = {
      ...maintained,
      placements: placements(1080),
      timetable: halfDays(6),
      pupil: { ehcPlan: true },
    };
    expect(says("ENG-41", plan)).toBe(
      "The time planned at the first placement is a sign that the provider may have to register as a school: it is more than 5 half days a week for a pupil who has an EHC plan or is looked after by a council; the timetable has 6 half days a week there.",
    );
  });
});

describe("half terms without a review", () => {
  const placements = [{ id: "farm", kind: "unregistered-ap" }] as const;

  test("are named", () => {
    const plan = {
      ...maintained,
      placements,
      startsOn: "2026-11-09",
      endsOn: "2027-02-05",
      reviews: [{ on: "2026-12-04" }],
    };
    expect(says("ENG-36", plan)).toBe(
      "The plan has no review in the half term from Monday 4 January 2027 to Friday 5 February 2027; a review is expected in each half term with at least five school days of the placement.",
    );
  });

  test("are not what is wrong with a direction that has no last day", () => {
    const plan = { ...maintained, placements, startsOn: "2026-11-09", endsOn: "open-ended" as const };
    expect(says("ENG-36", plan)).toBe(
      "The plan has no planned last day; a review is expected in each half term with at least five school days of the placement.",
    );
  });
});

describe("C2", () => {
  const timetable = [{ weekday: "mon", half: "AM", place: "no-provision", homeCode: "C2" }] as const;

  test("after the end of the agreement", () => {
    const plan = {
      ...maintained,
      timetable,
      startsOn: "2026-11-09",
      endsOn: "2026-12-18",
      pupil: { compulsorySchoolAge: true },
      partTimeTimetable: { agreedWithParent: true, endsOn: "2026-11-27" },
    };
    expect(says("ENG-26", plan)).toBe(
      "The home register shows C2 for Monday morning, but the direction runs on after Friday 27 November 2026, the last day of the part-time timetable; C2 needs an agreed part-time timetable for that day, and a direction does not supply it.",
    );
  });
});

describe("C2 where no part-time timetable was agreed (fault A20)", () => {
  test("says nothing of the end of one", () => {
    const plan = {
      ...maintained,
      timetable: [{ weekday: "mon", half: "PM", place: "no-provision", homeCode: "C2" }] as const,
      startsOn: "2026-11-03",
      endsOn: "open-ended" as const,
      pupil: { compulsorySchoolAge: true },
      partTimeTimetable: { agreedWithParent: false },
    };
    expect(says("ENG-26", plan)).toBe(
      "The home register shows C2 for Monday afternoon, but no parent the pupil lives with agreed a part-time timetable; C2 needs an agreed part-time timetable for that day, and a direction does not supply it.",
    );
  });
});

describe("the weekly table of codes", () => {
  const home = (plan: Partial<Plan>) => {
    const result = assess({ schema: "osd-plan/1", ...plan }, {});
    if (!result.ok) throw new Error("refused");
    const { code, ifThat } = word(result.report).codes[0]?.home ?? {};
    return [code, ifThat];
  };
  const timetable = [{ weekday: "mon", half: "AM", place: "no-provision" }] as const;
  const days = { startsOn: "2026-11-09", endsOn: "2026-12-18" } as const;
  const until = (endsOn: string) => ({
    ...days,
    timetable,
    partTimeTimetable: { agreedWithParent: true, endsOn },
  });

  test("C2 for as long as the agreement lasts, O where it was over before the start", () => {
    const covers = "the agreed part-time timetable covers this half day";
    expect(home(until("2026-12-18"))).toEqual(["C2", covers]);
    expect(home(until("2026-12-17"))).toEqual([
      "C2",
      `${covers} and has not ended: it ends before the direction does`,
    ]);
    expect(home(until("2026-11-08"))[0]).toBe("O");
  });
});
