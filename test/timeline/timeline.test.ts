import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeline } from "../../src/duties/timeline.js";
import type { Plan } from "../../src/plan/plan.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";
import { word } from "../../src/views/word.js";
import type { WordedTimeline } from "../../src/views/word-duties.js";
import { autumn2026 } from "../register/story.js";
import { entryIn, standing } from "./stories.js";

// Pupils are in school to Friday 23 October 2026 and from Tuesday 3 November to Friday 18 December; Monday 2 November
// is an INSET day. The direction runs from Monday 9 November to Friday 11 December.

const base: Plan = {
  schema: "osd-plan/1",
  homeSchool: { type: "maintained" },
  pupil: { ehcPlan: false, lookedAfter: false, compulsorySchoolAge: true },
  decision: { madeOn: "2026-10-12" },
  startsOn: "2026-11-09",
  endsOn: "2026-12-11",
};

interface With {
  readonly council?: typeof warwickshire;
  readonly calendar?: unknown;
}

function life(plan: Partial<Plan>, asOf: string, options: With = {}): WordedTimeline {
  const calendar = ("calendar" in options ? options.calendar : autumn2026) as never;
  const result = timeline({ ...base, ...plan }, { council: options.council, calendar, asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return word(result.timeline);
}

const missing = (of: WordedTimeline, id: string): readonly string[] =>
  entryIn(of, id).missing.map(({ at }) => at);

describe("what is not known stays open", () => {
  test("a notice nobody has recorded cannot be told, before its last day and after it", () => {
    // Two school days before 9 November: Friday 6 and Thursday 5.
    for (const asOf of ["2026-11-02", "2026-11-05", "2026-11-06", "2026-11-20"]) {
      const of = life({}, asOf);
      expect([asOf, standing(of, "ENG-04")]).toEqual([asOf, "cannot-tell"]);
      expect(missing(of, "ENG-04")).toEqual(["/notices/parents/on"]);
    }
    expect(entryIn(life({}, "2026-11-02"), "ENG-04").latest).toBe("2026-11-05");
    // Before the decision nobody can have given it.
    expect(standing(life({}, "2026-10-11"), "ENG-04")).toBe("not-yet");
  });

  test("what follows on a review waits for its day, and past it for the record that it was held", () => {
    const reviews = [{ on: "2026-11-18", status: "planned" }] as const;
    const before = entryIn(life({ reviews }, "2026-11-17"), "ENG-14/reviews/0");
    expect([before.status, before.says]).toEqual([
      "not-yet-due",
      "Not due before Wednesday 18 November 2026.",
    ]);
    const after = entryIn(life({ reviews }, "2026-11-20"), "ENG-14/reviews/0");
    expect([after.status, after.says]).toEqual([
      "not-yet-due",
      "Not due until what it follows on is recorded.",
    ]);
  });

  test("a notice said not to have been given is due, then overdue", () => {
    const notices = { parents: { given: false } };
    // From 2 November: 3, 4 and 5. On the 5th none is left. Since then the 6th.
    expect(standing(life({ notices }, "2026-11-02"), "ENG-04")).toBe("due 3");
    expect(standing(life({ notices }, "2026-11-05"), "ENG-04")).toBe("due 0");
    expect(standing(life({ notices }, "2026-11-06"), "ENG-04")).toBe("overdue 1");
    expect(entryIn(life({ notices }, "2026-11-06"), "ENG-04").says).toBe(
      "Not done. The last day was Thursday 5 November 2026. 1 school day has passed since.",
    );
  });

  test("without a calendar there is no last day to count back to", () => {
    const of = life({ notices: { parents: { given: false } } }, "2026-11-02", { calendar: undefined });
    expect(entryIn(of, "ENG-04")).toMatchObject({ status: "cannot-tell", latest: null, walk: [] });
    expect(missing(of, "ENG-04")).toContain("/calendar");
    // Six days before a review need none, but the school days left do.
    const reviews = [{ on: "2026-11-25", status: "planned" as const, invitation: { given: false } }];
    const invited = entryIn(life({ reviews }, "2026-11-09", { calendar: undefined }), "ENG-11/reviews/0");
    expect(invited).toMatchObject({ latest: "2026-11-19", status: "due-within", schoolDaysLeft: null });
    expect(invited.says).toBe(
      "Due by Thursday 19 November 2026: the school days left cannot be counted without the school's calendar.",
    );
    const late = entryIn(life({ reviews }, "2026-11-20", { calendar: undefined }), "ENG-11/reviews/0");
    expect([late.status, late.says]).toEqual([
      "overdue",
      "Not done. The last day was Thursday 19 November 2026.",
    ]);
  });

  test("without dates the events cannot be told", () => {
    const { startsOn: _, endsOn: __, decision: ___, ...rest } = base;
    const result = timeline(rest, { calendar: autumn2026, asOf: "2026-11-09" });
    if (!result.ok) throw new Error("refused");
    const undated = word(result.timeline);
    expect(["decide", "start", "review-hold", "end", "return"].map((id) => standing(undated, id))).toEqual([
      "cannot-tell",
      "cannot-tell",
      "cannot-tell",
      "cannot-tell",
      "not-yet",
    ]);
    expect(missing(undated, "end")).toEqual(["/endsOn"]);
    expect(entryIn(undated, "return").says).toBe(
      "Still to come; the day cannot be told without the planned last day off site.",
    );
  });

  test("a circumstance that is not known: done is done, what is not done cannot be told", () => {
    const { ehcPlan: _, ...pupil } = base.pupil ?? {};
    const told = { localAuthorityInWriting: { given: true, inWriting: true, on: "2026-11-05" } };
    expect(standing(life({ pupil, notices: told }, "2026-11-09"), "ENG-09")).toBe("done");
    const untold = { localAuthorityInWriting: { given: false } };
    const of = life({ pupil, notices: untold }, "2026-11-09");
    expect(standing(of, "ENG-09")).toBe("cannot-tell");
    expect(missing(of, "ENG-09")).toContain("/pupil/ehcPlan");
  });
});

describe("the law that binds the school", () => {
  test("an academy that decided before 26 July 2026 and runs past it: transitional rules nobody has read", () => {
    const plan: Partial<Plan> = {
      homeSchool: { type: "academy" },
      decision: { madeOn: "2026-07-20" },
      notices: { parents: { given: false } },
    };
    const of = life(plan, "2026-11-06");
    expect(standing(of, "ENG-04")).toBe("cannot-tell");
    expect(entryIn(of, "ENG-04").says).toContain("the transitional rules");
  });

  test("an academy not bound: what would be law is statutory guidance, and no error", () => {
    const plan: Partial<Plan> = {
      homeSchool: { type: "academy" },
      decision: { madeOn: "2025-10-13" },
      startsOn: "2025-11-10",
      endsOn: "2025-12-12",
      notices: { parents: { given: true, on: "2025-11-03" } },
    };
    const of = life(plan, "2025-11-10", { calendar: undefined });
    expect(entryIn(of, "ENG-04")).toMatchObject({ force: "statutory-guidance", severity: "warning" });
  });
});

describe("reviews", () => {
  test("none at all: one is due by the end", () => {
    expect(standing(life({ reviews: [] }, "2026-11-06"), "review-hold")).toBe("not-yet");
    // From Monday 9 November to Friday 11 December: four days of this week and four weeks, 24.
    expect(standing(life({ reviews: [] }, "2026-11-09"), "review-hold")).toBe("due 24");
    expect(standing(life({ reviews: [] }, "2026-12-14"), "review-hold")).toBe("overdue 1");
    const none = life({ reviews: [], endsOn: "open-ended" }, "2026-11-16");
    expect(entryIn(none, "review-hold").says).toBe("Due; no day is set.");
  });

  test("one whose day is not known, and one of which nobody says whether it was held", () => {
    const of = life({ reviews: [{ status: "planned" }, { on: "2026-11-13" }] }, "2026-11-16");
    expect(missing(of, "review-hold/reviews/0")).toEqual(["/reviews/0/on"]);
    expect(missing(of, "review-hold/reviews/1")).toEqual(["/reviews/1/status"]);
    expect(missing(of, "ENG-14/reviews/1")).toEqual(["/reviews/1/status"]);
    expect(standing(of, "ENG-14/reviews/0")).toBe("not-yet");
    expect(standing(life({ reviews: [{ on: "2026-11-20" }] }, "2026-11-16"), "ENG-14/reviews/0")).toBe(
      "not-yet",
    );
  });

  test("an invitation in time that was not in writing is done, not as required, and can still be put right", () => {
    const reviews = [
      {
        on: "2026-11-25",
        status: "planned" as const,
        invitation: { given: true, inWriting: false, on: "2026-11-16" },
      },
    ];
    // Thursday 19 November is the last day; from Monday 16 three school days are left.
    const invited = entryIn(life({ reviews }, "2026-11-16"), "ENG-11/reviews/0");
    expect(invited).toMatchObject({
      status: "done-not-as-required",
      doneOn: "2026-11-16",
      latest: "2026-11-19",
      schoolDaysLeft: 3,
      says: "Done on Monday 16 November 2026, not as required. It can be put right by Thursday 19 November 2026: 3 school days are left.",
    });
    expect(entryIn(life({ reviews }, "2026-11-20"), "ENG-11/reviews/0")).toMatchObject({
      status: "done-not-as-required",
      doneOn: "2026-11-16",
      schoolDaysLeft: null,
      says: "Done on Monday 16 November 2026, not as required; the last day was Thursday 19 November 2026.",
    });
  });

  test("one held that let the direction go on without a day", () => {
    const reviews = [
      { on: "2026-11-25", status: "held" as const, outcome: "continue" as const, continueUntil: "none" },
    ];
    const of = life({ reviews }, "2026-12-14");
    expect(entryIn(of, "extension/reviews/0").what).toBe("direction goes on");
    // Its end is open, so that it has neither come nor drifted.
    expect(standing(of, "end")).toBe("not-yet");
    expect(of.drift).toBeNull();
  });

  test("the limit between reviews runs from the review before; none is due where the direction ends by then", () => {
    const reviews = [{ on: "2026-11-13", status: "held" as const, outcome: "continue" as const }];
    const plan: Partial<Plan> = { endsOn: "2027-01-03", reviews, ending: { outcome: "not-yet" } };
    const of = life(plan, "2026-12-01", { council: warwickshire });
    // 42 days after 9 November is 21 December; after 13 November it is 25 December, and the direction lasts longer.
    expect(entryIn(of, "WAR-19/reviews/0")).toMatchObject({ latest: "2026-12-21", doneOn: "2026-11-13" });
    expect(entryIn(of, "WAR-19/reviews")).toMatchObject({ latest: "2026-12-25", status: "due-within" });
    const shorter = life({ ...plan, endsOn: "2026-12-18" }, "2026-12-01", { council: warwickshire });
    expect(standing(shorter, "WAR-19/reviews")).toBe("-");
    const unknown = life({ endsOn: "2027-01-03" }, "2026-12-01", { council: warwickshire });
    expect(missing(unknown, "WAR-19/reviews")).toContain("/reviews");
  });

  test("after an extension the next review is due as long as the direction goes on", () => {
    const continued = (until: string): Partial<Plan> => ({
      reviews: [{ on: "2026-12-07", status: "held", outcome: "continue", continueUntil: until }],
    });
    // 42 days after Monday 7 December: 24 to the end of the month and 18 more, Monday 18 January.
    const of = life(continued("2027-04-30"), "2026-12-14", { council: warwickshire });
    expect(entryIn(of, "WAR-19/reviews")).toMatchObject({ latest: "2027-01-18", status: "due-within" });
    expect(of.next).toMatchObject({ what: "next review", latest: "2027-01-18" });
    const brief = life(continued("2027-01-18"), "2026-12-14", { council: warwickshire });
    expect(standing(brief, "WAR-19/reviews")).toBe("-");
  });

  test("a first review named in a letter is done when a review has been held, not when its day has come", () => {
    const documents = { letter: { used: true, missing: [], firstReviewOn: "2026-12-02" } };
    const on = (status: "held" | "planned") => [{ on: "2026-12-02", status }];
    const of = (plan: Partial<Plan>, asOf: string) =>
      standing(life({ documents, ...plan }, asOf, { council: worcestershire }), "WOR-153");
    // Six school weeks after Monday 9 November: 16, 23, 30 November, 7, 14 December and, after Christmas, none in the
    // calendar. The last day cannot be told, but six school weeks take six weeks at least: 2 December is in time.
    expect(of({ reviews: on("held"), endsOn: "2027-01-03" }, "2026-12-03")).toBe("done");
    expect(of({ reviews: [], endsOn: "2027-01-03" }, "2026-12-03")).toBe("due null");
    // From Monday 2 November it is the week of 14 December: Monday 14. Held on 2 December.
    const earlier = { startsOn: "2026-11-02", endsOn: "2026-12-18" };
    expect(of({ ...earlier, reviews: on("held") }, "2026-12-03")).toBe("done");
    expect(of({ ...earlier, reviews: on("planned") }, "2026-12-03")).toBe("due 7");
    expect(of({ ...earlier, reviews: [] }, "2026-12-15")).toBe("overdue 1");
    expect(of({ ...earlier }, "2026-12-03")).toBe("cannot-tell");
    expect(of({ ...earlier, reviews: [{ on: "2026-12-02" }] }, "2026-12-03")).toBe("cannot-tell");
    expect(of({ ...earlier, reviews: [{ status: "planned" }] }, "2026-12-03")).toBe("due 7");
  });
});

describe("requests for a review", () => {
  const asked = (plan: NonNullable<Plan["reviewRequests"]>[number]): Partial<Plan> => ({
    reviewRequests: [{ by: "parent", inWriting: true, on: "2026-11-16", ...plan }],
  });
  const of = (plan: NonNullable<Plan["reviewRequests"]>[number], asOf: string) =>
    standing(life(asked(plan), asOf), "ENG-16/reviewRequests/0");

  test("met, void, open and not yet made", () => {
    expect(of({ lastReviewOn: "none", compliedWith: true }, "2026-11-23")).toBe("done");
    expect(of({ lastReviewOn: "2026-11-13" }, "2026-11-23")).toBe("not-needed");
    // No review yet: one is to be held as soon as reasonably practicable, which is no day.
    expect(of({ lastReviewOn: "none", compliedWith: false }, "2026-11-23")).toBe("due null");
    expect(of({ lastReviewOn: "none", compliedWith: false }, "2026-11-15")).toBe("not-yet");
    expect(of({ lastReviewOn: "none" }, "2026-11-23")).toBe("cannot-tell");
  });

  test("a duty without a last day says so", () => {
    const open = life(asked({ lastReviewOn: "none", compliedWith: false }), "2026-11-23");
    expect(entryIn(open, "ENG-16/reviewRequests/0").says).toBe("Due; no deadline is set.");
  });
});

describe("how it ends", () => {
  const ending = (outcome: NonNullable<Plan["ending"]>["outcome"], returnedOn?: string): Partial<Plan> => ({
    ending: {
      ...(outcome === undefined ? {} : { outcome }),
      ...(returnedOn === undefined ? {} : { returnedOn }),
    },
  });
  const ends = (plan: Partial<Plan>, asOf: string) => {
    const of = life(plan, asOf);
    return [standing(of, "end"), standing(of, "return"), of.drift?.schoolDays ?? null];
  };

  test("on the planned day, with the pupil back on the next school day", () => {
    expect(ends(ending("return", "2026-12-14"), "2026-12-14")).toEqual(["done", "done", null]);
    expect(ends(ending("return", "2026-12-14"), "2026-12-11")).toEqual(["due 0", "not-yet", null]);
  });

  test("early, and late", () => {
    expect(ends(ending("return", "2026-12-01"), "2026-12-02")).toEqual(["done", "done", null]);
    // Back on Thursday 17 December: away on the 14th, 15th and 16th, three school days past the end.
    const late = life(ending("return", "2026-12-17"), "2026-12-18");
    expect([standing(late, "end"), standing(late, "return")]).toEqual(["late 3", "done"]);
    expect(entryIn(late, "end").says).toBe(
      "Due on Friday 11 December 2026, done on Wednesday 16 December 2026: 3 school days late.",
    );
  });

  test("late, without a calendar to say how late", () => {
    const of = life(ending("return", "2026-12-17"), "2026-12-18", { calendar: undefined });
    expect(missing(of, "end")).toEqual(["/calendar"]);
    const early = life(ending("return", "2026-12-12"), "2026-12-18", { calendar: undefined });
    expect(standing(early, "end")).toBe("done");
  });

  test("with nothing recorded: not said to be open, and said to be", () => {
    // Monday 14 and Tuesday 15 December have passed since the end.
    expect(ends({}, "2026-12-15")).toEqual(["cannot-tell", "cannot-tell", 2]);
    expect(ends(ending("not-yet"), "2026-12-15")).toEqual(["overdue 2", "overdue 1", 2]);
    expect(ends(ending("not-yet"), "2026-12-13")).toEqual(["due 0", "not-yet", null]);
    const without = life(ending("not-yet"), "2026-12-15", { calendar: undefined });
    expect(without.drift).toMatchObject({ plannedEnd: "2026-12-11", schoolDays: null });
    expect(without.drift?.says).toContain("cannot be counted");
    expect(standing(without, "end")).toBe("overdue null");
    expect(entryIn(without, "end").says).toBe("Due on Friday 11 December 2026 and not recorded.");
  });

  test("one school day after the end is the first that counts", () => {
    expect(life(ending("not-yet"), "2026-12-14").drift?.says).toBe(
      "The direction was to end on Friday 11 December 2026 and nothing is recorded about its end. 1 school day has passed since.",
    );
  });

  test("ended, and nobody says on which day", () => {
    expect(ends(ending("return"), "2026-12-15")).toEqual(["done", "cannot-tell", null]);
    expect(ends(ending("something-else"), "2026-12-15")).toEqual(["done", "-", null]);
    expect(entryIn(life(ending("return"), "2026-12-15"), "end").says).toBe(
      "Done on Friday 11 December 2026.",
    );
  });

  test("extended, with a day and without one", () => {
    const reviews = [
      {
        on: "2026-12-04",
        status: "held" as const,
        outcome: "continue" as const,
        continueUntil: "2026-12-17",
      },
    ];
    expect(ends({ ...ending("extension"), reviews }, "2026-12-15")).toEqual(["not-yet", "not-yet", null]);
    const without = life(ending("extension"), "2026-12-15");
    expect([standing(without, "end"), without.drift]).toEqual(["cannot-tell", null]);
    expect(missing(without, "end")).toEqual(["/reviews"]);
    expect(ends(ending("extension"), "2026-12-11")).toEqual(["due 0", "not-yet", null]);
  });

  test("a review that decided on the end is a record of it", () => {
    const decided = (outcome: "return" | "managed-move") => ({
      reviews: [{ on: "2026-12-10", status: "held" as const, outcome }],
    });
    expect(life(decided("return"), "2026-12-15").drift).toBeNull();
    expect(life(decided("managed-move"), "2026-12-15").drift).toBeNull();
    const planned = {
      reviews: [{ on: "2026-12-10", status: "planned" as const, outcome: "return" as const }],
    };
    expect(life(planned, "2026-12-15").drift?.schoolDays).toBe(2);
    // A return that is recorded and an outcome that is not is no drift either.
    expect(life(ending(undefined, "2026-12-14"), "2026-12-15").drift).toBeNull();
  });

  test("open-ended it neither ends nor drifts", () => {
    const of = life({ endsOn: "open-ended", ...ending("not-yet") }, "2026-12-18");
    expect([standing(of, "end"), standing(of, "return"), of.drift]).toEqual(["not-yet", "not-yet", null]);
  });

  test("a managed move without a direction that ended stands by itself", () => {
    const plan: Partial<Plan> = { managedMove: { planned: true, startsOn: "2026-12-14" } };
    expect(standing(life(plan, "2026-12-11"), "managed-move")).toBe("not-yet");
    expect(
      standing(life({ managedMove: { planned: true, startsOn: "none" } }, "2026-12-11"), "managed-move"),
    ).toBe("-");
  });

  test("forms after the end wait for it, and cannot be told while nobody says how it ended", () => {
    expect(standing(life(ending("not-yet"), "2026-12-18"), "ENG-55")).toBe("not-yet");
    const unknown = life({}, "2026-12-18");
    expect(standing(unknown, "ENG-55")).toBe("cannot-tell");
    expect(missing(unknown, "ENG-55")).toEqual(["/ending/outcome"]);
    expect(standing(life({}, "2026-11-06"), "ENG-55")).toBe("not-yet");
  });
});

describe("the list as a whole", () => {
  test("is in order of date, and what is not needed comes last", () => {
    const { entries } = life({ reviews: [{ on: "2026-11-25", status: "planned" }] }, "2026-11-09", {
      council: norfolk,
    });
    const listed = entries
      .filter(({ status }) => status !== "not-needed")
      .map(({ latest, expectedBy }) => latest ?? expectedBy);
    const dated = listed.filter((day) => day !== null);
    expect([...dated].sort()).toEqual(dated);
    const firstNotNeeded = entries.findIndex(({ status }) => status === "not-needed");
    expect(entries.slice(firstNotNeeded).every(({ latest }) => latest === null)).toBe(true);
  });

  test("counts every entry once, each with its own id", () => {
    const { entries, counts } = life({}, "2026-11-09", { council: worcestershire });
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(entries.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test("names the versions it rests on", () => {
    const versions = (options = {}) => life({}, "2026-11-09", options).policy.map(({ version }) => version);
    expect(versions({ council: norfolk })).toEqual(["norfolk@2025-09.1", "england@2026-07-26.1"]);
    expect(versions()).toEqual(["england@2026-07-26.1"]);
  });

  test("is frozen plain data, and the same twice", () => {
    const ask = () => timeline(base, { calendar: autumn2026 as never, asOf: "2026-11-09" });
    const first = ask();
    expect(first.ok && Object.isFrozen(first.timeline.entries[0]?.missing)).toBe(true);
    expect(structuredClone(first)).toEqual(first);
    expect(JSON.stringify(ask())).toBe(JSON.stringify(first));
  });
});

describe("what is asked wrongly", () => {
  const issues = (plan: unknown, options: unknown): readonly string[] => {
    const result = timeline(plan, options as never);
    return result.ok ? [] : result.issues.map(({ code, path, input }) => `${code} ${path} ${input}`);
  };

  test("today has to be given and to be a date", () => {
    expect(issues(base, {})).toEqual(["missing /asOf options"]);
    expect(issues(base, undefined)).toEqual(["missing /asOf options"]);
    expect(issues(base, { asOf: "2026-02-30" })).toEqual(["bad-date /asOf options"]);
    expect(issues(base, { asOf: "9999-12-31" })).toEqual(["date-out-of-range /asOf options"]);
    expect(issues([base], { asOf: "2026-11-09", calendar: [] })).toEqual([
      "not-an-object  plan",
      "not-an-object  calendar",
    ]);
  });

  test("an unknown option or council is a mistake of the caller", () => {
    expect(() => issues(base, { asof: "2026-11-09" })).toThrow(
      "The options are council, calendar, asOf, knownOn.",
    );
    expect(() => issues(base, { asOf: "2026-11-09", council: {} })).toThrow("council");
  });

  test("any value in, a result out", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (plan, calendar, asOf) => {
        const result = timeline(plan, { calendar: calendar as never, asOf: asOf as never });
        expect(result.ok).toBe(false);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });
});
