import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes } from "../../src/assess/assess.js";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { countSchoolDays, isSchoolDay } from "../../src/calendar/counting.js";
import { compiledCalendar, type SchoolCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";
import { formatDay, parseDay } from "../../src/days/plain-date.js";
import { firstLawfulStart } from "../../src/duties/first-lawful-start.js";
import { latestDaysFor } from "../../src/duties/latest-days.js";
import { timeline } from "../../src/duties/timeline.js";
import { councils } from "../../src/policy/councils/index.js";

// Each limit that is printed is put to the test by the rules themselves: with the step done on that day the clauses are
// met, a day later they are not. The plans are random; the table below says by itself where a plan records each step.

type Fields = Record<string, unknown>;
type Setter = (day: string) => Fields;

/** Where a plan records that the duty of a rule was done on a day. The plan has one placement and one review. */
const recordedAs: Readonly<Record<string, Setter>> = {
  "notice-after-the-decision": (madeOn) => ({ decision: { madeOn, madeBy: "governing-body" } }),
  "parents-spoken-to-first": (on) => notice("parentDiscussion", on),
  "funding-discussed-before-the-start": (discussedOn) => ({ funding: { discussed: true, discussedOn } }),
  "send-team-asked-first": (on) => ({ consultations: { sendTeam: { consulted: true, agreed: true, on } } }),
  "virtual-school-consulted-before-the-decision": (on) => ({
    consultations: { virtualSchool: { consulted: true, agreed: true, on } },
  }),
  "ehc-coordinator-told-before-the-decision": (on) => notice("ehcCoordinator", on),
  "virtual-school-told-before-the-decision": (on) => notice("virtualSchool", on),
  "parents-told-in-time": (on) => notice("parents", on),
  "council-told-in-time": (on) => notice("localAuthorityInWriting", on),
  "safeguarding-shared-before-the-start": (on) => ({ documents: { passport: { safeguardingSharedOn: on } } }),
  "new-pupil-return-in-time": (newPupilReturnOn) => ({ placements: [{ newPupilReturnOn }] }),
  "review-invitation-in-time": (on) => ({ reviews: [{ invitation: { given: true, inWriting: true, on } }] }),
  "review-outcome-sent-in-time": (outcomeNotifiedOn) => ({ reviews: [{ outcomeNotifiedOn }] }),
  "first-review-within-school-weeks": (firstReviewOn) => ({ documents: { letter: { firstReviewOn } } }),
  "home-school-told-of-suspension-at-once": (on) => ({ hostSuspension: { homeSchoolToldOn: on } }),
};

function notice(name: string, on: string): Fields {
  return { notices: { [name]: { given: true, inWriting: true, on } } };
}

/** One record laid over another, list entry by list entry. */
function laidOver(under: unknown, over: unknown): unknown {
  if (typeof under !== "object" || under === null || typeof over !== "object" || over === null) return over;
  if (Array.isArray(under)) return under.map((item, i) => laidOver(item, (over as unknown[])[i] ?? {}));
  const names = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      name in over ? laidOver((under as Fields)[name], (over as Fields)[name]) : (under as Fields)[name],
    ]),
  );
}

const allCouncils = Object.values(councils);

interface Case {
  readonly council: (typeof allCouncils)[number];
  readonly calendar: SchoolCalendar;
  readonly plan: Fields;
  readonly start: string;
}

/** A school year with INSET days and closures anywhere, and half-terms and bank holidays in it. */
const anyYear: fc.Arbitrary<CalendarData> = fc
  .record({
    inset: fc.array(fc.integer({ min: 0, max: 320 }), { maxLength: 8 }),
    closed: fc.array(fc.integer({ min: 0, max: 320 }), { maxLength: 8 }),
  })
  .map(({ inset, closed }) => ({
    schema: "osd-calendar/1" as const,
    covers: { from: "2025-09-01", to: "2026-07-21" },
    terms: [
      { from: "2025-09-01", to: "2025-10-24" },
      { from: "2025-11-03", to: "2025-12-19" },
      { from: "2026-01-05", to: "2026-02-13" },
      { from: "2026-02-23", to: "2026-04-02" },
      { from: "2026-04-07", to: "2026-05-22" },
      { from: "2026-06-01", to: "2026-07-21" },
    ],
    insetDays: inset.map((offset) => shifted("2025-09-01", offset)),
    closures: closed.map((offset) => ({ on: shifted("2025-09-01", offset) })),
  }));

function shifted(date: string, days: number): string {
  return formatDay((parseDay(date) ?? 0) + days);
}

/** Starts, often on the first days of a term; decisions and reviews around them. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    council: fc.constantFrom(...allCouncils),
    data: anyYear,
    start: fc.oneof(
      fc.integer({ min: 30, max: 200 }).map((offset) => shifted("2025-09-01", offset)),
      fc
        .constantFrom("2025-11-03", "2026-01-05", "2026-02-23", "2026-04-07", "2025-12-15")
        .chain((first) => fc.integer({ min: 0, max: 4 }).map((offset) => shifted(first, offset))),
    ),
    decided: fc.integer({ min: 1, max: 25 }),
    review: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 43, max: 80 }),
    approach: fc.integer({ min: 0, max: 20 }),
    suspension: fc.integer({ min: 0, max: 20 }),
    ehcPlan: fc.boolean(),
    lookedAfter: fc.boolean(),
  })
  .map(({ council, data, start, decided, review, length, approach, suspension, ehcPlan, lookedAfter }) => {
    const read = schoolCalendar(data);
    if (!read.ok) throw new Error("the calendar was refused");
    const plan = {
      schema: "osd-plan/1",
      pupil: { compulsorySchoolAge: true, ehcPlan, lookedAfter, socialWorker: false },
      homeSchool: { type: "maintained" },
      decision: { madeOn: shifted(start, -decided), madeBy: "governing-body" },
      startsOn: start,
      endsOn: shifted(start, length),
      placements: [
        {
          id: "host",
          kind: "mainstream-school",
          registered: true,
          registeredOn: start,
          approachedBy: "home-school",
          approachedOn: shifted(start, -approach),
        },
      ],
      reviews: [
        {
          on: shifted(start, review),
          status: "held",
          invitation: { given: true, inWriting: true, viewsOffered: true },
          outcome: "return",
          documented: true,
        },
      ],
      hostSuspension: { occurred: true, on: shifted(start, suspension) },
      documents: {
        passport: { used: true, missing: [], safeguardingConcerns: true },
        letter: { used: true, missing: [] },
      },
      ending: { outcome: "not-yet" },
      managedMove: { planned: false },
    };
    return { council, calendar: read.calendar, plan, start };
  });

function outcomesOf({ council, calendar }: Case, plan: unknown): Readonly<Record<string, string>> {
  const result = outcomes(plan, { council, calendar });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.outcomes;
}

/** The outcomes of these clauses, each once, with the step of the rule done on the day. */
function withStepOn(of: Case, rule: string, day: string, clauses: readonly string[]): readonly string[] {
  const found = outcomesOf(of, laidOver(of.plan, recordedAs[rule]?.(day)));
  return [...new Set(clauses.map((id) => found[id] ?? "there is no such clause"))];
}

describe("every limit printed is put to the rules", () => {
  test("on a timeline: on the day the clauses are met, the day after they are not", () => {
    let printed = 0;
    fc.assert(
      fc.property(anyCase, (one) => {
        const result = timeline(one.plan, { council: one.council, calendar: one.calendar, asOf: one.start });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        for (const { rule, latest, clauses, status } of result.timeline.entries) {
          if (rule === null || latest === null || status === "not-needed" || !(rule in recordedAs)) continue;
          printed += 1;
          expect([rule, latest, ...withStepOn(one, rule, latest, clauses)]).toEqual([rule, latest, "met"]);
          const after = shifted(latest, 1);
          expect([rule, after, ...withStepOn(one, rule, after, clauses)]).toEqual([rule, after, "not-met"]);
        }
      }),
      { numRuns: 100 },
    );
    expect(printed).toBeGreaterThan(400);
  }, 60_000);

  test("for a wished start: the same, with the plan moved to that start", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -10, max: 10 }), (one, move) => {
        const start = shifted(one.start, move);
        const result = latestDaysFor(one.plan, start, { council: one.council, calendar: one.calendar });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        const moved = { ...one, plan: { ...one.plan, startsOn: start } };
        for (const { rule, latest, clauses } of result.latestDays.steps) {
          if (latest === null || rule === "notice-after-the-decision" || !(rule in recordedAs)) continue;
          expect([rule, latest, ...withStepOn(moved, rule, latest, clauses)]).toEqual([rule, latest, "met"]);
          const after = shifted(latest, 1);
          expect([rule, after, ...withStepOn(moved, rule, after, clauses)]).toEqual([rule, after, "not-met"]);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test("a plan with every step on its last day breaks none of them", () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), (one, decisionKnown) => {
        const { decision: _, ...undecided } = one.plan;
        const plan = decisionKnown ? one.plan : undecided;
        const options = { council: one.council, calendar: one.calendar };
        const result = latestDaysFor(plan, one.start, options);
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        let done: unknown = plan;
        for (const { rule, latest } of result.latestDays.steps) {
          if (latest !== null) done = laidOver(done, recordedAs[rule]?.(latest) ?? {});
        }
        const found = outcomesOf(one, done);
        for (const { rule, latest, clauses } of result.latestDays.steps) {
          if (latest === null || !(rule in recordedAs)) continue;
          // A decision that is known may lie after the last day for its notice; then only the order is broken.
          if (rule === "notice-after-the-decision") continue;
          for (const id of clauses) expect([id, found[id]]).toEqual([id, "met"]);
        }
        if (!decisionKnown) expect(found["ENG-75"]).toBe("met");
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test("the next review of a direction that lasts longer than the gap allows", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const options = { council: councils.warwickshire, calendar: one.calendar };
        const without = { ...one.plan, reviews: [] };
        const result = timeline(without, { ...options, asOf: one.start });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        const gap = result.timeline.entries.find(({ rule }) => rule === "reviews-no-further-apart-than");
        // The direction lasts 43 to 80 days, so that one review 42 days after the start is enough.
        expect(gap?.latest).toBe(shifted(one.start, 42));
        const withReview = (on: string) => {
          const plan = { ...without, reviews: [{ on, status: "planned" }] };
          return outcomesOf({ ...one, council: councils.warwickshire }, plan)["WAR-19"];
        };
        expect([withReview(shifted(one.start, 42)), withReview(shifted(one.start, 43))]).toEqual([
          "met",
          "not-met",
        ]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test("the decision a day after the last day for it cannot be told of in time", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { decision: _, ...plan } = one.plan;
        const result = latestDaysFor(plan, one.start, { council: one.council, calendar: one.calendar });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        const decide = result.latestDays.steps.find(({ step }) => step === "decide");
        const told = result.latestDays.steps.find(({ rule }) => rule === "parents-told-in-time");
        if (decide?.latest == null || told?.latest == null) return;
        const late = laidOver(plan, {
          decision: { madeOn: shifted(decide.latest, 1), madeBy: "governing-body" },
        });
        // Told on the last day it comes before its decision; told on the day of the decision it comes too late.
        const early = outcomesOf(one, laidOver(late, notice("parents", told.latest)));
        expect(early["ENG-75"]).toBe("not-met");
        const after = outcomesOf(one, laidOver(late, notice("parents", shifted(decide.latest, 1))));
        expect([after["ENG-75"], after["ENG-04"]]).toEqual(["met", "not-met"]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the first lawful start is put to the rules", () => {
  /** Clauses of severity error whose last day lies before the start. */
  const binding = ["ENG-04", "ENG-09", "WAR-60", "WAR-61", "WAR-62", "DER-14", "LAN-30"];

  test("on it nothing is broken; on every school day before it something is", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.integer({ min: -12, max: 6 }),
        fc.integer({ min: 0, max: 9 }),
        (one, told, later) => {
          const decided = (one.plan.decision as { madeOn: string }).madeOn;
          const on = shifted(decided, Math.max(0, told + 6));
          const asOf = shifted(on, later);
          const before = { given: true, inWriting: true, on: decided };
          const notices = {
            parents: { given: true, inWriting: true, on },
            localAuthorityInWriting: { given: true, inWriting: true, on: shifted(on, later % 3) },
            ehcCoordinator: before,
            virtualSchool: before,
          };
          const plan = { ...one.plan, notices };
          const result = firstLawfulStart(plan, { council: one.council, calendar: one.calendar, asOf });
          if (!result.ok) throw new Error(JSON.stringify(result.issues));
          const { start } = result.firstStart;
          const compiled = compiledCalendar(one.calendar);
          const first = parseDay(start);
          if (compiled === undefined || first === undefined || start === null) return;
          expect(isSchoolDay(compiled, first)).toBe(true);
          const brokenOn = (day: string): readonly string[] => {
            const found = outcomesOf(one, { ...plan, startsOn: day, endsOn: shifted(day, 60) });
            return binding.filter((id) => found[id] === "not-met");
          };
          expect([start, brokenOn(start)]).toEqual([start, []]);
          const lowest = Math.max(parseDay(asOf) ?? 0, parseDay(decided) ?? 0);
          for (let day = first - 1; day >= lowest && day > first - 20; day -= 1) {
            if (!isSchoolDay(compiled, day)) continue;
            expect([formatDay(day), brokenOn(formatDay(day)).length > 0]).toEqual([formatDay(day), true]);
          }
          const earlier = countSchoolDays(compiled, lowest, first - 1) ?? 0;
          expect(result.firstStart.binding.length > 0).toBe(earlier > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
