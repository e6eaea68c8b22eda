import { describe, expect, test } from "vitest";
import { conflictById, conflicts } from "../../src/policy/conflicts.js";
import { councils } from "../../src/policy/councils/index.js";
import { england } from "../../src/policy/england/england.js";
import { sources } from "../../src/policy/england/sources.js";
import { bound, provider, report, week } from "./meeting.js";

const clausesOf = (id: string) => {
  const council = Object.values(councils).find((one) => one.id === id);
  return council?.clauses.map((clause) => clause.id);
};

describe("the register of conflicts", () => {
  test("has K1 to K38, each once and in order", () => {
    expect(conflicts.map(({ id }) => id)).toEqual(Array.from({ length: 38 }, (_, i) => `K${i + 1}`));
  });

  test("cites clauses that the documents have", () => {
    const missing = conflicts.flatMap(({ id, positions }) =>
      positions.flatMap(({ councils: ids, clauses }) =>
        ids.flatMap((council) =>
          clauses
            .filter((clause) => !clausesOf(council)?.includes(clause))
            .map((clause) => `${id} ${clause}`),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("cites national clauses and sources that exist, or says that nothing was read", () => {
    const known = england.clauses.map(({ id }) => id);
    for (const { national, evidence, positions } of conflicts) {
      for (const side of [national, ...positions.flatMap((one) => one.national ?? [])]) {
        expect(side.clauses.filter((id) => !known.includes(id))).toEqual([]);
        expect(side.sources.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
        if (side.clauses.length + side.sources.length === 0) expect(evidence).toBe("unverified");
      }
    }
  });

  test("is no surer of a national clause than the clause itself", () => {
    const rank = ["unverified", "secondary", "confirmed"];
    for (const { id, evidence, national } of conflicts) {
      const weakest = Math.min(
        ...national.clauses.map((one) =>
          rank.indexOf(england.clauses.find((c) => c.id === one)?.evidence ?? ""),
        ),
        2,
      );
      expect([id, rank.indexOf(evidence) <= weakest]).toEqual([id, true]);
    }
  });

  test("says why no plan can meet a position that has no circumstance", () => {
    for (const { positions, never } of conflicts) {
      if (positions.length === 0) expect(never).toMatch(/\.$/);
      for (const position of positions) {
        if ("never" in position) expect(position.never).toMatch(/\.$/);
        else expect(position.resolved.at(-1)?.when).toBeUndefined();
      }
    }
  });

  test("gives out one record by its id, and nothing for an id it does not have", () => {
    expect(conflictById("K2")?.title).toBe("How long a review frees the school from holding another");
    expect(conflictById("K39")).toBeUndefined();
    expect(Object.isFrozen(conflictById("K2")?.positions)).toBe(true);
  });
});

describe("conflicts in a report", () => {
  test("are none without a council", () => {
    const { conflicts: met, openConflicts } = report(undefined, { ...bound, parentsAgree: false });
    expect([met, openConflicts]).toEqual([[], []]);
  });

  test("are open, and say what would settle them, while the plan does not say enough", () => {
    const { conflicts: met, openConflicts } = report("warwickshire", bound);
    expect(met.map(({ id }) => id)).not.toContain("K1");
    expect(openConflicts.find(({ id }) => id === "K1")?.missing.map(({ at }) => at)).toEqual([
      "/parentsAgree",
    ]);
  });

  test("are neither met nor open for a pupil whom the document is not about", () => {
    const { conflicts: met, openConflicts } = report("lancashire", {
      ...bound,
      pupil: { lookedAfter: false, ehcPlan: true },
    });
    expect([met, openConflicts]).toEqual([[], []]);
  });

  test("are open for a pupil of whom it is not known whether the document is about them", () => {
    const { conflicts: met, openConflicts } = report("lancashire", { ...bound, pupil: { ehcPlan: true } });
    expect(met).toEqual([]);
    expect(openConflicts.find(({ id }) => id === "K18")?.missing.map(({ at }) => at)).toEqual([
      "/pupil/lookedAfter",
    ]);
  });

  test("are open, whoever the plan names, while it does not say enough to tell which side governs", () => {
    const cases = [
      // Law governs as a breach if the council that maintains the plan was not told or not invited, else the document.
      [
        "norfolk",
        "K18",
        { pupil: { ehcPlan: true } },
        ["/notices/localAuthorityInWriting/given", "/reviews"],
      ],
      // A departure if the letter was used, else a matter of the document's own.
      ["worcestershire", "K3", { pupil: { ehcPlan: true } }, ["/documents/letter/used"]],
      // Kept if a person confirms checks of the school's own, else a departure.
      ["norfolk", "K32", { placements: [provider] }, ["/attestations/ENG-38"]],
    ] as const;
    for (const [council, id, plan, missing] of cases) {
      const { conflicts: met, openConflicts } = report(council, { ...bound, ...plan });
      expect(met.map((one) => one.id)).not.toContain(id);
      const found = openConflicts.find((one) => one.id === id);
      expect([id, found?.missing.map(({ at }) => at)]).toEqual([id, missing]);
    }
  });

  test("are met where all that may come comes to the same, or where nothing in a plan settles it", () => {
    // A breach with the parent's agreement to a part-time timetable and without it.
    const online = {
      ...bound,
      placements: [provider],
      timetable: week("barn", { "fri PM": { place: "online-at-home" } }),
    };
    expect(report("norfolk", online).conflicts.find(({ id }) => id === "K12")).toMatchObject({
      governs: "law",
      result: "breach",
    });
    // A ground besides better behaviour, while nobody has confirmed the purpose.
    expect(
      report("warwickshire", { ...bound, grounds: ["WAR-46"] }).conflicts.find(({ id }) => id === "K20"),
    ).toMatchObject({ governs: "law", result: "cannot-settle" });
  });

  test("say in one sentence that ten weeks are the duty and six the promise", () => {
    const { conflicts: met } = report("worcestershire", { ...bound, reviewRequests: [{ on: "2026-11-23" }] });
    expect(met.find(({ id }) => id === "K2")?.says).toBe(
      "The duty in law lapses while a review lies no more than 70 days back, and the letter goes further: it promises one again as soon as the last lies more than 42 days back, so the school should keep that promise.",
    );
  });

  test("set six school weeks beside six calendar weeks, with both days", () => {
    // From Monday 12 October 2026 six calendar weeks end on 23 November; the half-term week does not count as a school week.
    const { conflicts: met } = report("worcestershire", {
      ...bound,
      startsOn: "2026-10-12",
      documents: { letter: { used: true, missing: [] } },
    });
    const found = met.find(({ id }) => id === "K35");
    expect(found?.council).toMatchObject({ value: "6 school weeks", by: "2026-11-30" });
    expect(found?.says).toBe(
      "Law sets no day, so 6 school weeks are a figure of Worcestershire; counted as calendar weeks they would end on Monday 23 November 2026.",
    );
  });

  test("show the last day of notice in law beside a document that sets none", () => {
    const { conflicts: met } = report("norfolk", {
      ...bound,
      notices: { parents: { given: true, on: "2026-11-09" } },
    });
    expect(met.find(({ id }) => id === "K6")?.national).toMatchObject({
      value: "2 school days",
      by: "2026-11-06",
      clauses: ["ENG-04", "ENG-05"],
    });
  });

  test("name their sources with the edition", () => {
    const { conflicts: met } = report("warwickshire", { ...bound, parentsAgree: false });
    expect(met.find(({ id }) => id === "K1")?.national.sources).toEqual([
      "Education Act 2002, section 29A, as in force from 1 September 2010",
    ]);
  });

  test("print no gap and no slot, whichever resolution is taken", () => {
    for (const { positions } of conflicts) {
      for (const position of positions) {
        if ("never" in position) continue;
        for (const { says } of position.resolved) {
          const slots = [...says.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          expect(["name", "council", "national", "calendarWeeksEnd"]).toEqual(expect.arrayContaining(slots));
        }
      }
    }
  });
});
