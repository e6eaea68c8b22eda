import { describe, expect, test } from "vitest";
import { formatDay } from "../../src/days/plain-date.js";
import {
  assess,
  auditRegister,
  compare,
  councils,
  deadlines,
  defineCouncil,
  england,
  expectedCodes,
  expectedRegister,
  firstLawfulStart,
  latestDaysFor,
  norfolk,
  outcomes,
  timeline,
  toMarkdown,
  toText,
  warwickshire,
  weeklyHours,
  word,
} from "../../src/index.js";
import { on } from "../calendar/calendars.js";
import { exampleshireData } from "../councils/exampleshire.js";

type Fields = Record<string, unknown>;

const planOf = (fields: Fields): Fields => ({ schema: "osd-plan/1", ...fields });

/** The codes of the remarks about what is known, as the quickest function gives them. */
function codes(fields: Fields, options: Parameters<typeof outcomes>[1] = {}): readonly string[] {
  const result = outcomes(planOf(fields), options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.remarks.map(({ code }) => code).filter((code) => code.startsWith("horizon."));
}

function outcomesOf(fields: Fields, options: Parameters<typeof outcomes>[1] = {}) {
  const result = outcomes(planOf(fields), options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.outcomes;
}

function reportOn(fields: Fields, options: Parameters<typeof assess>[1] = {}) {
  const result = assess(planOf(fields), options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

describe("the days for which law and documents are known (A19)", () => {
  const law = england.clauses.filter(({ force }) => force !== "data-check");
  const { knownFrom, knownTo } = england;

  test("begin with the earliest law held, and the guidance with the first day of the new rules on registers", () => {
    const first = law.map(({ inForceFrom }) => inForceFrom).sort();
    expect(first[0]).toBe(knownFrom);
    // Nothing held begins between the wording of 2013 and the rules on registers of 19 August 2024.
    expect(first.filter((day) => day > knownFrom).sort()[0]).toBe("2024-08-19");
    expect(first.every((day) => day <= knownTo)).toBe(true);
  });

  test.each(Object.values(councils))("of $name are those of its editions", (council) => {
    const result = outcomes(planOf({}), { council });
    const [edition] = council.documents[0].editions;
    expect(result.ok && result.policy[0]).toEqual({
      id: council.id,
      version: `${council.id}@${council.version}`,
      knownFrom: edition.inForceFrom,
      knownTo: edition.lastReadOn,
    });
  });

  test("of a council with two documents end with the one read longer ago", () => {
    const [first] = exampleshireData.documents;
    const [edition] = first.editions;
    const older = { ...edition, inForceFrom: "2020-09-01", lastReadOn: "2026-01-31" };
    const council = defineCouncil({
      ...exampleshireData,
      documents: [
        { ...first, editions: [{ ...edition, inForceFrom: "2025-09-01" }] },
        { ...first, id: "older", editions: [older] },
      ],
    });
    const result = outcomes(planOf({}), { council });
    expect(result.ok && result.policy[0]).toMatchObject({ knownFrom: "2020-09-01", knownTo: "2026-01-31" });
    expect(codes({ startsOn: "2026-02-02" }, { council })).toEqual(["horizon.starts-past"]);
    expect(codes({ startsOn: "2026-01-31", endsOn: "2026-01-31" }, { council })).toEqual([]);
  });

  test("are printed in every report and page", () => {
    const days = /known\s+from\s+1\s+January\s+2013\s+to\s+22\s+November\s+2026/;
    const { calendar, asOf } = covered;
    const report = reportOn({ startsOn: "2026-11-02" }, { council: warwickshire });
    const line = timeline(planOf({ startsOn: "2026-11-02" }), { calendar, asOf });
    const register = expectedRegister(planOf({ startsOn: "2026-11-02" }), {
      calendar,
      from: "2026-11-02",
      to: "2026-11-06",
    });
    if (!line.ok || !register.ok) throw new Error("refused");
    for (const shown of [report, line.timeline, register.register]) {
      expect(toText(shown)).toMatch(days);
      expect(toMarkdown(shown)).toMatch(/known from 1 January 2013 to 22 November 2026/);
    }
    expect(toText(report)).toMatch(/known\s+from\s+1\s+September\s+2025\s+to\s+22\s+November\s+2026/);
  });
});

const covered = {
  calendar: {
    schema: "osd-calendar/1",
    covers: { from: "2026-11-02", to: "2026-12-18" },
    terms: [{ from: "2026-11-02", to: "2026-12-18" }],
    // Friday 12 December 2025 is meant to be Friday 11 December 2026.
    closures: [{ on: "2025-12-12", why: "snow" }],
  },
  asOf: "2026-11-09",
} as const;

describe("every result says what it lies outside of, and what is worth a look in the calendar (A6, A19)", () => {
  const plan = planOf({ startsOn: "2026-11-09", endsOn: "2026-12-18" });
  const { calendar, asOf } = covered;
  const council = warwickshire;
  const span = { from: "2026-11-09", to: "2026-11-13" };
  test.each([
    ["assess", () => assess(plan, { council, calendar, asOf })],
    ["outcomes", () => outcomes(plan, { council, calendar, asOf })],
    ["deadlines", () => deadlines(plan, { council, calendar, asOf })],
    ["expectedCodes", () => expectedCodes(plan, { council, calendar, asOf })],
    ["compare", () => compare(plan, [council, norfolk], { calendar, asOf })],
    ["timeline", () => timeline(plan, { council, calendar, asOf })],
    ["latestDaysFor", () => latestDaysFor(plan, "2026-11-10", { council, calendar })],
    ["firstLawfulStart", () => firstLawfulStart(plan, { council, calendar, asOf })],
    ["expectedRegister", () => expectedRegister(plan, { council, calendar, ...span })],
    ["auditRegister", () => auditRegister(plan, [], { council, calendar, asOf })],
  ])("%s", (_, ask) => {
    const result = ask();
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.policy.at(-1)).toMatchObject({ id: "england", knownTo: "2026-11-22" });
    expect(result.remarks.map(({ code }) => code)).toContain("horizon.runs-past");
    expect(result.calendarNotes.map(({ code }) => code)).toEqual(["day-outside-cover"]);
  });

  test("weeklyHours, which needs no calendar", () => {
    const result = weeklyHours(plan);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.remarks.map(({ code }) => code)).toEqual(["horizon.runs-past"]);
    expect(result.calendarNotes).toEqual([]);
  });

  test("a host's calendar by its place", () => {
    const placements = [{ id: "host", kind: "mainstream-school", registered: true }];
    const result = expectedRegister(planOf({ startsOn: "2026-11-09", placements }), {
      ...span,
      calendar: { ...calendar, closures: [] },
      hostCalendars: { host: calendar },
    });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.calendarNotes.map(({ path }) => path)).toEqual(["/hostCalendars/0/closures/0/on"]);
  });

  test("a wished start and a first start are looked at in place of the plan's own", () => {
    const early = planOf({ startsOn: "2026-11-09" });
    const wished = latestDaysFor(early, "2026-11-23", { calendar });
    const first = firstLawfulStart(early, { calendar, asOf: "2026-11-20" });
    // With notice on Friday 20 November the first start is Tuesday 24 November.
    for (const result of [wished, first]) {
      expect(result.ok && result.remarks.map(({ code }) => code)).toEqual(["horizon.starts-past"]);
    }
    expect(wished.ok && wished.latestDays.remarks).toEqual(wished.ok && wished.remarks);
  });
});

describe("a direction after what is known", () => {
  test.each([
    ["2026-11-21", "2026-11-21", []],
    ["2026-11-22", "2026-11-22", []],
    ["2026-11-22", "2026-11-23", ["horizon.runs-past"]],
    ["2026-11-23", "2026-11-23", ["horizon.starts-past"]],
    ["2026-11-02", "open-ended", ["horizon.runs-past"]],
    ["2035-09-03", "2035-12-14", ["horizon.starts-past"]],
  ])("from %s to %s", (startsOn, endsOn, expected) => {
    expect(codes({ startsOn, endsOn })).toEqual(expected);
  });

  test("of which no end is known may run on to the day taken as today", () => {
    const asked = (asOf: string | undefined): readonly string[] =>
      codes({ startsOn: "2026-09-07" }, { asOf });
    expect(asked("2026-11-22")).toEqual([]);
    expect(asked("2026-11-23")).toEqual(["horizon.runs-past"]);
    expect(asked(undefined)).toEqual([]);
  });

  test("ends with the day before the return", () => {
    const back = (returnedOn: string): readonly string[] =>
      codes({ startsOn: "2026-09-07", endsOn: "2026-12-18", ending: { outcome: "return", returnedOn } });
    expect(back("2026-11-23")).toEqual([]);
    expect(back("2026-11-24")).toEqual(["horizon.runs-past"]);
  });

  test("is told in full dates", () => {
    const report = word(reportOn({ startsOn: "2035-09-03" }));
    expect(report.remarks[0]?.says).toBe(
      "The direction starts on Monday 3 September 2035, and law and guidance are known here only up to Sunday 22 November 2026. Find out whether they have changed since.",
    );
  });
});

describe("a direction before the law held here", () => {
  const maintained = { homeSchool: { type: "maintained" } };
  test.each([
    ["2012-12-31", ["horizon.before-the-law"], "does-not-apply"],
    ["2013-01-01", ["horizon.before-the-guidance"], "cannot-tell"],
    ["2024-08-18", ["horizon.before-the-guidance"], "cannot-tell"],
    ["2024-08-19", [], "cannot-tell"],
  ])("decided on %s", (madeOn, expected, notice) => {
    const fields = { ...maintained, decision: { madeOn }, startsOn: madeOn, endsOn: madeOn };
    expect(codes(fields)).toEqual(expected);
    expect(outcomesOf(fields)["ENG-03"]).toBe(notice);
  });

  test("with no end planned is under later guidance only if it is still going on (ENG-36, from 5 February 2025)", () => {
    const placements = [{ id: "farm", kind: "unregistered-ap" }];
    const fields = { startsOn: "2015-03-02", endsOn: "open-ended", placements, reviews: [] };
    const finding = (more: Fields) =>
      reportOn({ ...fields, ...more }).findings.find(({ clauses }) => clauses.includes("ENG-36"));
    expect(finding({})).toMatchObject({ outcome: "cannot-tell", missing: [{ at: "/ending/outcome" }] });
    const ending = (outcome: string, returnedOn?: string) => ({ ending: { outcome, returnedOn } });
    expect(finding(ending("return"))).toMatchObject({
      outcome: "cannot-tell",
      missing: [{ at: "/ending/returnedOn" }],
    });
    // The last day off site is the day before the return.
    expect(finding(ending("return", "2025-02-05"))?.code).toBe("does-not-apply.not-in-force");
    expect(finding(ending("return", "2025-02-06"))?.code).not.toBe("does-not-apply.not-in-force");
    expect(finding(ending("not-yet"))?.code).not.toBe("does-not-apply.not-in-force");
  });
});

describe.each(Object.values(councils))("a direction before the edition of $name", (council) => {
  const [{ inForceFrom }] = council.documents[0].editions;
  const own = council.clauses.filter(({ decidedBy }) => !("nobody" in decidedBy)).map(({ id }) => id);
  const answers = Object.fromEntries(
    council.clauses.flatMap(({ id, decidedBy }) => ("attest" in decidedBy ? [[id, false]] : [])),
  );
  const fields = (startsOn: string): Fields => ({
    pupil: { ehcPlan: true, lookedAfter: true, compulsorySchoolAge: true },
    homeSchool: { localAuthority: council.localAuthority },
    startsOn,
    endsOn: startsOn,
    placements: [],
    reviews: [],
    documents: { letter: { used: true, missing: [] } },
    attestations: answers,
  });
  const outcomesOn = (startsOn: string): ReadonlySet<string | undefined> => {
    const all = outcomesOf(fields(startsOn), { council });
    return new Set(own.map((id) => all[id]));
  };

  test("is not held against it, and that is said", () => {
    const before = formatDay(on(inForceFrom) - 1);
    expect([...outcomesOn(before)]).toEqual(["does-not-apply"]);
    expect(codes(fields(before), { council })).toContain("horizon.before-the-edition");
    const report = reportOn(fields(before), { council });
    expect(own.map((id) => report.clauses[id]?.outcome).filter((one) => one !== "does-not-apply")).toEqual(
      [],
    );
    expect(report.forms.filter((form) => form.council === council.id)).toEqual([]);
    expect(report.differences).toEqual([]);
    expect(report.codes.map(({ home }) => home.basis)).not.toContain("council");
  });

  test("is held against it from its first day on", () => {
    for (const startsOn of [inForceFrom, formatDay(on(inForceFrom) + 1)]) {
      expect(outcomesOn(startsOn).has("not-met")).toBe(true);
      expect(codes(fields(startsOn), { council })).not.toContain("horizon.before-the-edition");
    }
  });
});

describe("a direction of which no start is stated", () => {
  const council = warwickshire;
  const reviewsPlanned = (fields: Fields): unknown => {
    const finding = reportOn({ reviews: [], ...fields }, { council }).findings.find(({ clauses }) =>
      clauses.includes("WAR-60"),
    );
    return finding?.outcome === "cannot-tell" ? finding.missing.map(({ at }) => at) : finding?.outcome;
  };

  test("is held against the edition, unless it was decided or ended before it", () => {
    const anyway = reviewsPlanned({});
    expect(anyway).not.toBe("does-not-apply");
    expect(reviewsPlanned({ decision: { madeOn: "2025-08-31" } })).toContain("/startsOn");
    expect(reviewsPlanned({ decision: { madeOn: "2025-09-01" } })).toEqual(anyway);
    expect(reviewsPlanned({ endsOn: "2025-08-31" })).toBe("does-not-apply");
    expect(reviewsPlanned({ endsOn: "2025-09-01" })).not.toBe("does-not-apply");
  });
});

describe("a council whose edition has ended", () => {
  const [document] = exampleshireData.documents;
  const [edition] = document.editions;
  const council = defineCouncil({
    ...exampleshireData,
    documents: [
      { ...document, editions: [{ ...edition, inForceFrom: "2025-09-01", inForceTo: "2026-08-31" }] },
    ],
  });
  const answered = (startsOn: string): ReadonlySet<string | undefined> => {
    const all = outcomesOf({ startsOn, endsOn: startsOn }, { council });
    return new Set(council.clauses.map(({ id }) => all[id]));
  };

  test("is not asked about a direction that starts later", () => {
    expect(codes({ startsOn: "2026-08-31", endsOn: "2026-08-31" }, { council })).toEqual([]);
    expect(codes({ startsOn: "2026-09-01", endsOn: "2026-09-01" }, { council })).toEqual([
      "horizon.after-the-edition",
    ]);
    expect(answered("2026-08-31").size).toBeGreaterThan(1);
    expect([...answered("2026-09-01")].filter((one) => one !== "not-checked")).toEqual(["does-not-apply"]);
  });
});
