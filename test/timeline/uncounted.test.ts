import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { latestDaysFor } from "../../src/duties/latest-days.js";
import { timeline } from "../../src/duties/timeline.js";
import type { Plan } from "../../src/plan/plan.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";
import { deadlinesToText, toText } from "../../src/views/text.js";
import { word } from "../../src/views/word.js";
import { autumn2026 } from "../register/story.js";
import { entryIn } from "./stories.js";

// The calendar runs from Tuesday 1 September 2026 to Sunday 3 January 2027.

const base: Plan = {
  schema: "osd-plan/1",
  homeSchool: { type: "maintained" },
  pupil: { ehcPlan: false, lookedAfter: false, compulsorySchoolAge: true },
  decision: { madeOn: "2026-07-13" },
  startsOn: "2026-12-07",
  endsOn: "2027-03-26",
  notices: { parents: { given: false } },
  reviews: [],
  documents: { letter: { used: true, missing: [] } },
};
const after = "the home school's calendar for days after Sunday 3 January 2027";
const before = "the home school's calendar for days before Tuesday 1 September 2026";

const withAll = { council: worcestershire, calendar: autumn2026 };

function entry(plan: Partial<Plan>, id: string, asOf: string, calendar: unknown = autumn2026) {
  const given = calendar === "no calendar" ? undefined : calendar;
  const result = timeline({ ...base, ...plan }, { ...withAll, calendar: given as never, asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return entryIn(word(result.timeline), id);
}

function report(plan: Partial<Plan>, asOf = "2026-12-09") {
  const result = assess({ ...base, ...plan }, { ...withAll, asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

describe("a last day that is set and cannot be counted, on a timeline", () => {
  test("because the calendar ends before it", () => {
    // Six school weeks after Monday 7 December: that of 14 December is the first, five more come after Christmas.
    expect(entry({}, "WOR-153", "2026-12-09")).toMatchObject({
      status: "due-within",
      code: "duty.due-open",
      latest: null,
      counting: "school-weeks-after",
      from: "2026-12-07",
      count: 6,
      walk: [],
      missing: [
        {
          fact: "calendar",
          at: "/calendar/covers",
          code: "missing.calendar.after",
          values: { day: "2027-01-03" },
          words: after,
        },
      ],
      says: `Due. The last day cannot be told without ${after}.`,
    });
  });

  test("because there is no calendar", () => {
    expect(entry({}, "WOR-153", "2026-12-09", "no calendar")).toMatchObject({
      status: "due-within",
      missing: [{ at: "/calendar" }],
      says: "Due. The last day cannot be told without the home school's calendar.",
    });
  });

  test("because the calendar begins after it: the last day may have passed", () => {
    // Two school days before Wednesday 2 September, or before a day that is itself before the calendar.
    for (const startsOn of ["2026-09-02", "2026-08-31"]) {
      expect(entry({ startsOn }, "ENG-04", "2026-08-03")).toMatchObject({
        status: "cannot-tell",
        from: startsOn,
        count: 2,
        says: `Cannot tell without knowing ${before}.`,
      });
    }
  });

  test("because the start is not known", () => {
    const { startsOn: _, ...open } = base;
    const result = timeline(open, { ...withAll, asOf: "2026-11-02" });
    if (!result.ok) throw new Error("refused");
    expect(entryIn(word(result.timeline), "ENG-04")).toMatchObject({
      latest: null,
      counting: "school-days-before",
      from: null,
      missing: [{ at: "/startsOn" }],
      says: "Cannot tell: the plan does not say the first day off site.",
    });
  });

  test("and has passed all the same", () => {
    // Two school days before Monday 7 December reach back to Saturday 5 December at least.
    expect(entry({}, "ENG-04", "2026-12-07", "no calendar").says).toBe(
      "Not done. The last day has passed; which day it was cannot be told without the home school's calendar.",
    );
    const notices = { parents: { given: true, inWriting: true, on: "2026-12-06" } } as const;
    expect(entry({ notices }, "ENG-04", "2026-12-07", "no calendar").says).toBe(
      "Done on Sunday 6 December 2026, too late; which day was the last cannot be told without the home school's calendar.",
    );
  });

  test("what no document sets a last day for still says so", () => {
    const reviewRequests = [
      { by: "parent", inWriting: true, on: "2026-12-08", lastReviewOn: "none", compliedWith: false },
    ] as const;
    expect(entry({ reviewRequests }, "ENG-16/reviewRequests/0", "2026-12-09")).toMatchObject({
      counting: null,
      missing: [],
      says: "Due; no deadline is set.",
    });
  });
});

describe("the day of an event that cannot be told", () => {
  test("the first day back after the calendar's end, after its beginning and without one", () => {
    const back = (plan: Partial<Plan>, calendar?: unknown) =>
      entry(plan, "return", "2026-07-20", calendar).says;
    const open = "Still to come; the day cannot be told without";
    // After Friday 18 December no school day is in the calendar.
    expect(back({ endsOn: "2026-12-18" })).toBe(`${open} ${after}.`);
    expect(back({ startsOn: "2026-07-27", endsOn: "2026-08-14" })).toBe(`${open} ${before}.`);
    expect(back({ endsOn: "2026-12-18" }, "no calendar")).toBe(`${open} the home school's calendar.`);
    expect(back({ endsOn: "open-ended" })).toBe("Still to come; no day is set.");
  });

  test("once the end has passed it may be over: then it cannot be told", () => {
    const plan = { endsOn: "2026-12-18", ending: { outcome: "not-yet" } } as const;
    expect(entry(plan, "return", "2026-12-18").status).toBe("not-yet-due");
    expect(entry(plan, "return", "2026-12-21")).toMatchObject({
      status: "cannot-tell",
      says: `Cannot tell without knowing ${after}.`,
    });
  });
});

describe("the same said elsewhere", () => {
  test("among the deadlines", () => {
    const [deadline] = report({}).deadlines.filter(({ clauses }) => clauses.includes("WOR-153"));
    expect(deadline).toMatchObject({
      latest: null,
      status: "not-done",
      latestNeeds: [{ code: "missing.calendar.after" }],
    });
    expect(deadlinesToText(report({}), { width: 400 })).toContain(
      `first review; the last day cannot be told without ${after}`,
    );
  });

  test("in the last days for a start", () => {
    const result = latestDaysFor(base, "2026-12-07", withAll);
    if (!result.ok) throw new Error("refused");
    const step = word(result.latestDays).steps.find(({ clauses }) => clauses.includes("WOR-153"));
    expect(step?.says).toContain(`the last day cannot be told without ${after}.`);
  });

  test("in a form that goes with the notice", () => {
    const { forms } = report({ startsOn: "2026-09-02" }, "2026-08-03");
    const due = forms.flatMap((form) => form.due).filter(({ clause }) => clause === "ENG-04");
    expect(due[0]).toMatchObject({ by: null, missing: [{ code: "missing.calendar.before" }] });
    expect(toText(report({ startsOn: "2026-09-02" }, "2026-08-03"), { width: 400 })).toContain(
      `(the day cannot be told without ${before})`,
    );
  });

  test("in what is to be done on rolls", () => {
    // Five school days after Wednesday 16 December: two before Christmas, three after it.
    const plan: Partial<Plan> = {
      endsOn: "2026-12-15",
      ending: { outcome: "managed-move" },
      managedMove: { planned: true, startsOn: "2026-12-16", onRollOn: "2026-12-16" },
    };
    const action = report(plan, "2026-12-17").actions.find(({ id }) => id === "send-joiner-file");
    expect(action).toMatchObject({ by: null, missing: [{ code: "missing.calendar.after" }] });
    expect(toText(report(plan, "2026-12-17"), { width: 400 })).toContain(
      `The last day cannot be told without ${after}. Within five school days`,
    );
  });
});
