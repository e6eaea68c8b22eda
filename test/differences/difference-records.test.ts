import { describe, expect, test } from "vitest";
import { councils, differences } from "../../src/index.js";
import type { Council } from "../../src/policy/accepted.js";
import { england } from "../../src/policy/england/england.js";
import { sources } from "../../src/policy/england/sources.js";
import { positionsOf } from "../../src/policy/positions.js";
import { bound, provider, report, week } from "./meeting.js";

const five: readonly Council[] = Object.values(councils);
const positions = five.flatMap((council) => positionsOf(council).map((one) => ({ council, ...one })));
const numberOf = (id: string): number => Number(id.slice(1));

describe("the register of differences", () => {
  test("has K1 to K38, each once and in order", () => {
    expect(differences.map(({ id }) => id)).toEqual(Array.from({ length: 38 }, (_, i) => `K${i + 1}`));
    expect(Object.isFrozen(differences[1]?.national.clauses)).toBe(true);
  });

  test.each(five)(
    "in $name's data is in the same order, each at most once or with clauses of its own",
    (council) => {
      const ids = positionsOf(council).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort((a, b) => numberOf(a) - numberOf(b)));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test("names in each council's data a national difference, with nothing left unsaid", () => {
    for (const { council, id, title, side, national } of positions) {
      expect(differences.map((one) => one.id)).toContain(id);
      const own = council.differences?.find((one) => one.id === id);
      for (const words of [title, side.says, side.value, national.says]) {
        expect([council.id, id, words]).not.toContain("");
      }
      // What is said of silence is said of no document that speaks.
      if (own?.silent === undefined)
        expect([council.id, id, side.clauses.length > 0 || own?.address]).not.toContain(false);
    }
  });

  test("cites national clauses and sources that exist, or says that nothing was read", () => {
    const known = england.clauses.map(({ id }) => id);
    for (const { national, evidence } of [...differences, ...positions]) {
      expect(national.clauses.filter((id) => !known.includes(id))).toEqual([]);
      expect(national.sources.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
      if (national.clauses.length + national.sources.length === 0) expect(evidence).toBe("unverified");
    }
  });

  test("is no surer of a national clause than the clause itself", () => {
    const rank = ["unverified", "secondary", "confirmed"];
    for (const { id, evidence, national } of differences) {
      const weakest = Math.min(
        ...national.clauses.map((one) =>
          rank.indexOf(england.clauses.find((c) => c.id === one)?.evidence ?? ""),
        ),
        2,
      );
      expect([id, rank.indexOf(evidence) <= weakest]).toEqual([id, true]);
    }
  });

  test("says why no plan can meet a difference that arises for none", () => {
    for (const { id, never } of differences) {
      if (positions.every((one) => one.id !== id)) expect(never).toMatch(/\.$/);
    }
    for (const { meets, resolved, never } of positions) {
      if (meets === undefined) expect(never).toMatch(/\.$/);
      else expect([resolved.length > 0, resolved.at(-1)?.when]).toEqual([true, undefined]);
    }
  });
});

describe("differences in a report", () => {
  test("are none without a council", () => {
    const { differences: met, openDifferences } = report(undefined, { ...bound, parentsAgree: false });
    expect([met, openDifferences]).toEqual([[], []]);
  });

  test("are open, and say what would settle them, while the plan does not say enough", () => {
    const { differences: met, openDifferences } = report("warwickshire", bound);
    expect(met.map(({ id }) => id)).not.toContain("K1");
    expect(openDifferences.find(({ id }) => id === "K1")?.missing.map(({ at }) => at)).toEqual([
      "/parentsAgree",
    ]);
  });

  test("are neither met nor open for a pupil whom the document is not about", () => {
    const { differences: met, openDifferences } = report("lancashire", {
      ...bound,
      pupil: { lookedAfter: false, ehcPlan: true },
    });
    expect([met, openDifferences]).toEqual([[], []]);
  });

  test("are open for a pupil of whom it is not known whether the document is about them", () => {
    const { differences: met, openDifferences } = report("lancashire", {
      ...bound,
      pupil: { ehcPlan: true },
    });
    expect(met).toEqual([]);
    expect(openDifferences.find(({ id }) => id === "K18")?.missing.map(({ at }) => at)).toEqual([
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
      const { differences: met, openDifferences } = report(council, { ...bound, ...plan });
      expect(met.map((one) => one.id)).not.toContain(id);
      const found = openDifferences.find((one) => one.id === id);
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
    expect(report("norfolk", online).differences.find(({ id }) => id === "K12")).toMatchObject({
      governs: "law",
      result: "breach",
    });
    // A ground besides better behaviour, while nobody has confirmed the purpose.
    expect(
      report("warwickshire", { ...bound, grounds: ["WAR-46"] }).differences.find(({ id }) => id === "K20"),
    ).toMatchObject({ governs: "law", result: "cannot-settle" });
  });

  test("say in one sentence that ten weeks are the duty and six the promise", () => {
    const { differences: met } = report("worcestershire", {
      ...bound,
      reviewRequests: [{ on: "2026-11-23" }],
    });
    expect(met.find(({ id }) => id === "K2")?.says).toBe(
      "The duty in law lapses while a review lies no more than 70 days back, and the letter goes further: it promises one again as soon as the last lies more than 42 days back, so the school should keep that promise.",
    );
  });

  test("set six school weeks beside six calendar weeks, with both days", () => {
    // From Monday 12 October 2026 six calendar weeks end on 23 November; the half-term week does not count as a school week.
    const { differences: met } = report("worcestershire", {
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
    const { differences: met } = report("norfolk", {
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
    const { differences: met } = report("warwickshire", { ...bound, parentsAgree: false });
    expect(met.find(({ id }) => id === "K1")?.national.sources).toEqual([
      "Education Act 2002, section 29A, as in force from 1 September 2010",
    ]);
  });

  test("print no gap and no slot, whichever resolution is taken", () => {
    for (const { says } of positions.flatMap(({ resolved }) => resolved)) {
      const slots = [...says.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(["name", "council", "national", "calendarWeeksEnd"]).toEqual(expect.arrayContaining(slots));
    }
  });
});
