import { describe, expect, test } from "vitest";
import { councils, expectedCodes, norfolk } from "../../src/index.js";
import { put } from "../input/sample.js";
import { changed, findingOn, issuesOf, marchCalendar, marchPlan, reportOn } from "./march.js";

/** What would settle a clause that cannot be told, as JSON Pointers. */
function missingFor(plan: object, clause: string, given = {}): readonly string[] {
  const finding = findingOn(reportOn(plan, given), clause);
  expect(finding.outcome).toBe("cannot-tell");
  return finding.missing.map(({ at }) => at);
}

describe("a fact that is not there", () => {
  test.each<[title: string, changes: Readonly<Record<string, unknown>>, clause: string, at: string]>([
    ["the day of the notice", { "/notices/parents/on": undefined }, "ENG-04", "/notices/parents/on"],
    ["the day of the decision", { "/decision/madeOn": undefined }, "ENG-75", "/decision/madeOn"],
    ["the start", { "/startsOn": undefined }, "ENG-70", "/startsOn"],
    ["the EHC plan, and no word to the council", { "/pupil/ehcPlan": undefined }, "ENG-08", "/pupil/ehcPlan"],
    ["the reviews", { "/reviews": undefined }, "ENG-10", "/reviews"],
    ["who decided", { "/decision/madeBy": undefined }, "ENG-01", "/decision/madeBy"],
    ["the kind of school", { "/homeSchool/type": undefined }, "ENG-04", "/homeSchool/type"],
  ])("%s", (_, changes, clause, at) => {
    expect(missingFor(changed(changes), clause)).toContain(at);
  });

  test("is not asked for where every value gives the same answer", () => {
    // The governing body decides by itself, so no delegation matters; a request that was met needs no last review.
    const requests = [{ on: "2026-03-23", by: "parent", inWriting: true, compliedWith: true }];
    expect(reportOn(put(marchPlan(), "/reviewRequests", requests)).clauses).toMatchObject({
      "ENG-01": { outcome: "met" },
      "ENG-16": { outcome: "met" },
    });
  });
});

describe("a plan that says nothing", () => {
  // Codes nobody wrote, statements nobody made and a referral nobody recorded are not asked about.
  const notAsked = [
    ...["ENG-20", "ENG-21", "ENG-22", "ENG-23", "ENG-24", "ENG-25", "ENG-26", "ENG-27", "ENG-57"],
    ...["NOR-22", "NOR-24", "DER-28"],
    ...["ENG-74", "ENG-75", "ENG-76", "ENG-77", "ENG-78", "ENG-79", "ENG-80", "ENG-81", "ENG-92"],
    "LAN-45",
  ];

  test.each(Object.values(councils).map((council) => [council.id, council] as const))(
    "has every clause of %s answered, none met or not met, and each missing fact listed once",
    (_, council) => {
      const report = reportOn({ schema: "osd-plan/1" }, { council, calendar: undefined });
      for (const { id } of council.clauses) expect(report.clauses[id]).toBeDefined();
      for (const { clauses, outcome, missing } of report.findings) {
        const [first] = clauses;
        expect([first, outcome]).toEqual([
          first,
          notAsked.includes(first as string) ? "does-not-apply" : "cannot-tell",
        ]);
        const places = missing.map(({ at, code }) => `${at} ${code}`);
        expect(places.length > 0).toBe(outcome === "cannot-tell");
        expect(new Set(places).size).toBe(places.length);
      }
      expect(report.anyError).toBe(false);
    },
  );
});

describe("an EHC plan", () => {
  const written = { given: true, inWriting: true, on: "2026-03-02" };

  test("and no word to the council that maintains it", () => {
    const plan = changed({ "/pupil/ehcPlan": true, "/notices/localAuthorityInWriting": { given: false } });
    expect(reportOn(plan).clauses).toMatchObject({
      "ENG-08": { outcome: "not-met" },
      "ENG-09": { outcome: "not-met" },
    });
  });

  test("and the council told", () => {
    const plan = changed({ "/pupil/ehcPlan": true, "/notices/localAuthorityInWriting": written });
    expect(reportOn(plan).clauses).toMatchObject({
      "ENG-08": { outcome: "met" },
      "ENG-09": { outcome: "met" },
    });
  });

  test("nobody knows of: never met and never not met", () => {
    const plan = changed({ "/pupil/ehcPlan": undefined });
    expect(reportOn(plan).clauses["ENG-08"]?.outcome).toBe("cannot-tell");
  });

  test("has one field that says so, and no second one to contradict it", () => {
    expect(issuesOf(put(marchPlan(), "/pupil/senStatus", "K"))).toEqual(["plan unknown-key /pupil"]);
  });
});

describe("notice to nobody", () => {
  test("is not met, and nothing is said of its day", () => {
    const { clauses } = reportOn(changed({ "/notices": { parents: { given: false } } }));
    expect(clauses).toMatchObject({
      "ENG-03": { outcome: "not-met" },
      "ENG-04": { outcome: "not-met" },
      "ENG-07": { outcome: "does-not-apply" },
    });
  });
});

describe("a pupil who is not registered at the host", () => {
  test("has no half day with code D", () => {
    const plan = changed({ "/placements/0/registered": false });
    const result = expectedCodes(plan, { council: norfolk });
    const codes = result.ok ? result.codes.map(({ home }) => home.code) : [];
    expect(codes).toHaveLength(10);
    expect(codes).not.toContain("D");
  });

  test("and D in the register all the same is not met", () => {
    const plan = changed({ "/placements/0/registered": false, "/timetable/0/homeCode": "D" });
    expect(reportOn(plan).clauses["ENG-21"]?.outcome).toBe("not-met");
  });
});

describe("the day the law changed for academies", () => {
  // Notice on the day of the start: late where the procedure binds.
  const decided = (type: string, madeOn: string) =>
    changed({
      "/homeSchool/type": type,
      "/decision/madeOn": madeOn,
      "/startsOn": "2026-09-07",
      "/endsOn": "2026-09-25",
      "/notices/parents/on": "2026-09-07",
      "/reviews": [],
    });
  const autumn = {
    schema: "osd-calendar/1",
    covers: { from: "2026-09-01", to: "2026-12-18" },
    terms: [{ from: "2026-09-01", to: "2026-12-18" }],
  };
  const late = (type: string, madeOn: string) =>
    reportOn(decided(type, madeOn), { calendar: autumn }).clauses["ENG-04"]?.outcome;

  test("a maintained school is bound on either side of it", () => {
    expect(late("maintained", "2026-07-25")).toBe("not-met");
    expect(late("maintained", "2026-07-26")).toBe("not-met");
  });

  test.each(["academy", "ap-academy", "pupil-referral-unit"])(
    "%s: bound by a decision of Sunday 26 July, in doubt with one of the day before that runs past it",
    (type) => {
      expect(late(type, "2026-07-26")).toBe("not-met");
      expect(late(type, "2026-07-25")).toBe("cannot-tell");
    },
  );

  test("a pupil referral unit whose direction was over before it was not bound, however late the notice", () => {
    const plan = changed({ "/homeSchool/type": "pupil-referral-unit", "/notices/parents/on": "2026-03-09" });
    expect(findingOn(reportOn(plan), "ENG-04")).toMatchObject({
      outcome: "not-met",
      force: "statutory-guidance",
      severity: "warning",
    });
  });

  test("a maintained school was", () => {
    const finding = findingOn(reportOn(changed({ "/notices/parents/on": "2026-03-09" })), "ENG-04");
    expect(finding).toMatchObject({ outcome: "not-met", force: "law", severity: "error" });
  });
});

describe("the calendar", () => {
  test("that is not there is what the days of school wait for, and nothing else waits", () => {
    expect(missingFor(marchPlan(), "ENG-04", { calendar: undefined })).toContain("/calendar");
    const { clauses, calendar } = reportOn(marchPlan(), { calendar: undefined });
    expect(calendar).toBeNull();
    expect(clauses).toMatchObject({ "ENG-03": { outcome: "met" }, "ENG-11": { outcome: "met" } });
  });

  test("that ends before the day in question leaves it open, and never counts Mondays to Fridays instead", () => {
    const short = {
      ...marchCalendar(),
      covers: { from: "2025-09-01", to: "2026-02-13" },
      terms: marchCalendar().terms.slice(0, 3),
    };
    expect(missingFor(marchPlan(), "ENG-04", { calendar: short })).not.toEqual([]);
  });

  test("without its autumn term is used, and noted", () => {
    const { calendarNotes } = reportOn(marchPlan(), {
      calendar: { ...marchCalendar(), terms: marchCalendar().terms.slice(2) },
    });
    expect(calendarNotes.map(({ code, path }) => `${code} ${path}`)).toContain("calendar-suspicious /terms");
  });

  test("with a closure on a Sunday, or one on an INSET day, gives the same outcomes", () => {
    const { clauses } = reportOn(marchPlan());
    for (const closed of ["2026-03-08", "2025-09-01", "2026-05-04"]) {
      const calendar = { ...marchCalendar(), closures: [{ on: closed }] };
      expect(reportOn(marchPlan(), { calendar }).clauses).toEqual(clauses);
    }
  });

  test("with a snow day on Thursday 5 March puts the last day back by one", () => {
    const snow = { ...marchCalendar(), closures: [{ on: "2026-03-05", why: "snow" }] };
    const last = (calendar: object) =>
      reportOn(marchPlan(), { calendar }).deadlines.find(({ clauses }) => clauses.includes("ENG-04"))?.latest;
    expect(last(marchCalendar())).toBe("2026-03-05");
    expect(last(snow)).toBe("2026-03-04");
  });

  test("with an INSET day first in the term counts from the day pupils come back", () => {
    const calendar = { ...marchCalendar(), insetDays: ["2026-02-23"] };
    const plan = changed({
      "/startsOn": "2026-02-25",
      "/decision/madeOn": "2026-02-02",
      "/notices/parents/on": "2026-02-13",
    });
    const due = reportOn(plan, { calendar }).deadlines.find(({ clauses }) => clauses.includes("ENG-04"));
    // Tuesday 24 February is one, Friday 13 February is two.
    expect(due).toMatchObject({ latest: "2026-02-13", status: "in-time" });
  });

  test("beyond the bank holidays that are known cannot tell, and says so", () => {
    const span = { from: "2098-09-01", to: "2099-07-20" };
    const report = reportOn(
      changed({
        "/startsOn": "2098-10-06",
        "/endsOn": "2098-10-24",
        "/notices/parents/on": "2098-10-01",
        "/decision/madeOn": "2098-09-30",
        "/reviews": [],
      }),
      { calendar: { schema: "osd-calendar/1", covers: span, terms: [span] } },
    );
    expect(report.clauses["ENG-04"]?.outcome).toBe("cannot-tell");
    expect(report.calendarNotes.map(({ code }) => code)).toContain("bank-holidays-unknown");
  });

  test("of another council is remarked on", () => {
    const codes = (localAuthority: string) =>
      reportOn(marchPlan(), { calendar: { ...marchCalendar(), localAuthority } }).remarks.map(
        ({ code }) => code,
      );
    expect(codes("888")).toContain("calendar-of-another-council");
    expect(codes("926")).not.toContain("calendar-of-another-council");
  });
});
