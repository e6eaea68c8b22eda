import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { allForms } from "../../src/cli/explain-form.js";
import { defineCouncil } from "../../src/index.js";
import { type FormName, formItems, itemsOf } from "../../src/plan/form-items.js";
import type { Clause, DecidedBy } from "../../src/policy/council-schema.js";
import { england } from "../../src/policy/england/england.js";
import { year2026 } from "../calendar/calendars.js";
import {
  bound,
  type CouncilId,
  mainstream,
  type PlanPart,
  provider,
  report,
  straddling,
  week,
} from "../differences/meeting.js";

const formOf = (council: CouncilId | undefined, plan: PlanPart, id: string) =>
  report(council, plan).forms.find((one) => one.id === id);
const states = (council: CouncilId | undefined, plan: PlanPart, id: string) =>
  Object.fromEntries(formOf(council, plan, id)?.items.map(({ label, state }) => [label, state]) ?? []);

describe("the definitions", () => {
  test("cite clauses that the documents have", () => {
    const missing = allForms().flatMap(({ owner = england, form: { id, clauses, items, due } }) => {
      const known = [...owner.clauses, ...england.clauses].map((clause) => clause.id);
      const cited = [
        ...clauses,
        ...items.map(({ clause }) => clause),
        ...due.flatMap(({ clause }) => clause ?? []),
      ];
      return cited.filter((clause) => !known.includes(clause)).map((clause) => `${id} ${clause}`);
    });
    expect(missing).toEqual([]);
  });

  test("have plain words for every item of every form, and each label once", () => {
    for (const name of Object.keys(formItems) as FormName[]) {
      expect(new Set(Object.values(formItems[name])).size).toBe(itemsOf(name).length);
    }
  });

  test("take the items of Worcestershire's five documents from its clauses, so that all are covered", () => {
    const used = (name: FormName) => ({ [name]: { used: true, missing: [] } });
    const listed = (name: FormName, id: string) =>
      formOf("worcestershire", { ...bound, documents: used(name) }, id)?.items.length;
    expect(listed("notificationForm", "worcestershire-notification-form")).toBe(6);
    expect(listed("passport", "worcestershire-pupil-passport")).toBe(25);
    expect(listed("initialMeetingForm", "worcestershire-initial-meeting-form")).toBe(6);
    expect(listed("reviewForm", "worcestershire-review-form")).toBe(7);
    expect(listed("letter", "worcestershire-sample-letter")).toBe(31);
  });
});

describe("Worcestershire's templates", () => {
  test("are left out of the report when the school says it does not use them", () => {
    const documents = {
      notificationForm: { used: false },
      passport: { used: false },
      initialMeetingForm: { used: false },
      reviewForm: { used: false },
      letter: { used: false },
    };
    const found = report("worcestershire", { ...bound, documents }).forms;
    expect(found.filter(({ council }) => council !== null)).toEqual([]);
  });

  test("are listed as not stated while the plan does not say whether they are used", () => {
    const found = report("worcestershire", bound).forms.filter(({ council }) => council !== null);
    expect(found.map(({ given }) => given)).toEqual(Array(5).fill("not-stated"));
    expect(found.every(({ optional }) => optional)).toBe(true);
  });

  test("say of each item whether it is there", () => {
    const plan: PlanPart = {
      ...bound,
      pupil: { lookedAfter: true, yearGroup: 9 },
      documents: { passport: { used: true, missing: ["formulation", "personalEducationPlan"] } },
    };
    expect(states("worcestershire", plan, "worcestershire-pupil-passport")).toMatchObject({
      "what the school thinks lies behind the difficulties": "missing",
      "the latest Personal Education Plan": "missing",
      "subjects, courses and exam boards of Key Stage 4": "does-not-apply",
      "past suspensions": "present",
    });
    expect(formOf("worcestershire", plan, "worcestershire-pupil-passport")?.counts).toEqual({
      present: 22,
      missing: 2,
      "not-stated": 0,
      "does-not-apply": 1,
    });
  });

  test("ask for the Personal Education Plan only of a looked-after child", () => {
    const passport = (lookedAfter: boolean | undefined): PlanPart => ({
      ...bound,
      pupil: lookedAfter === undefined ? {} : { lookedAfter },
      documents: { passport: { used: true, missing: ["personalEducationPlan"] } },
    });
    const state = (plan: PlanPart) =>
      states("worcestershire", plan, "worcestershire-pupil-passport")["the latest Personal Education Plan"];
    expect([true, false, undefined].map((one) => state(passport(one)))).toEqual([
      "missing",
      "does-not-apply",
      "not-stated",
    ]);
  });

  test("ask for the date of the next meeting only where a review decided that the direction goes on", () => {
    const form = (outcome: "continue" | "return"): PlanPart => ({
      ...bound,
      reviews: [{ on: "2026-12-01", status: "held", outcome }],
      documents: { reviewForm: { used: true, missing: ["nextMeeting"] } },
    });
    const state = (plan: PlanPart) =>
      states("worcestershire", plan, "worcestershire-review-form")["the date of the next meeting"];
    expect(state(form("continue"))).toBe("missing");
    expect(state(form("return"))).toBe("does-not-apply");
  });

  test("say when an item is asked for", () => {
    const letter = formOf(
      "worcestershire",
      { ...bound, documents: { letter: { used: true, missing: [] } } },
      "worcestershire-sample-letter",
    );
    expect(letter?.items.find(({ clause }) => clause === "WOR-170")?.condition).toBe(
      "the pupil has a social worker, or the pupil is looked after by a council, or the pupil has an EHC plan",
    );
    expect(letter?.items.find(({ clause }) => clause === "WOR-138")?.condition).toBeNull();
  });

  test("make the letter due when written notice is due in law, for the document gives no date", () => {
    const letter = formOf(
      "worcestershire",
      { ...bound, documents: { letter: { used: true, missing: [] } } },
      "worcestershire-sample-letter",
    );
    expect(letter?.due).toMatchObject([{ by: "2026-11-06", clause: "ENG-04" }]);
  });

  test("make safeguarding concerns due on the day before the start", () => {
    const passport = formOf(
      "worcestershire",
      { ...bound, documents: { passport: { used: true, missing: [], safeguardingConcerns: true } } },
      "worcestershire-pupil-passport",
    );
    expect(passport?.due).toMatchObject([
      { what: "the passport", by: null },
      { what: "safeguarding concerns", by: "2026-11-09", clause: "WOR-107" },
    ]);
  });
});

describe("Derbyshire's forms", () => {
  test("are the notification form alone while the week is full and there is no outcome", () => {
    const found = report("derbyshire", { ...bound, minutesPerWeek: 1500, ending: { outcome: "not-yet" } });
    expect(found.forms.filter(({ council }) => council !== null).map(({ id }) => id)).toEqual([
      "derbyshire-notification-form",
    ]);
  });

  test("give no date, for the document says only: as soon as it happens", () => {
    expect(formOf("derbyshire", bound, "derbyshire-notification-form")?.due).toEqual([
      {
        what: "the form",
        when: "as soon as the direction is made; no date is given",
        by: null,
        missing: [],
        clause: null,
      },
    ]);
  });

  test("list start, estimated end and hours, with what the plan knows of them", () => {
    const plan: PlanPart = {
      ...bound,
      endsOn: "open-ended",
      placements: [mainstream],
      notices: { localAuthorityForm: { given: true } },
    };
    expect(states("derbyshire", plan, "derbyshire-notification-form")).toEqual({
      "the form, sent": "present",
      "the start date": "present",
      "the estimated end date": "missing",
      "the hours of education at each host": "not-stated",
    });
  });

  test("ask the outcome form for the return date after a return, not for the start of a move", () => {
    const plan: PlanPart = { ...bound, ending: { outcome: "return", returnedOn: "none" } };
    expect(states("derbyshire", plan, "derbyshire-outcome-review-form")).toEqual({
      "the form, sent": "not-stated",
      "the outcome: extension, return or managed move": "present",
      "the date of the return": "missing",
      "the start date of the managed move": "does-not-apply",
    });
  });

  test("include the part-time form below 25 hours and not at 25", () => {
    const ids = (minutesPerWeek: number) =>
      report("derbyshire", { ...bound, minutesPerWeek }).forms.map(({ id }) => id);
    expect(ids(1499)).toContain("derbyshire-part-time-form");
    expect(ids(1500)).not.toContain("derbyshire-part-time-form");
  });

  test("are left out for a direction that began before 1 September 2024", () => {
    const found = report("derbyshire", {
      ...bound,
      decision: { madeOn: "2024-06-03" },
      startsOn: "2024-08-31",
    });
    expect(found.forms.map(({ id }) => id)).not.toContain("derbyshire-notification-form");
  });
});

describe("Warwickshire's documents", () => {
  test("are the form for every direction and an agreement for alternative provision", () => {
    const ids = (plan: PlanPart) =>
      report("warwickshire", plan).forms.flatMap(({ id, council }) => (council === null ? [] : [id]));
    expect(ids({ ...bound, placements: [mainstream] })).toEqual(["warwickshire-notification-form"]);
    expect(ids({ ...bound, placements: [provider] })).toEqual([
      "warwickshire-notification-form",
      "warwickshire-individual-placement-agreement",
    ]);
  });

  test("show an agreement that is complete and not yet shared", () => {
    const plan: PlanPart = {
      ...bound,
      placements: [{ ...provider, agreementCompleted: true, agreementSharedWithCouncil: false }],
    };
    const agreement = formOf("warwickshire", plan, "warwickshire-individual-placement-agreement");
    expect(agreement?.given).toBe("yes");
    expect(states("warwickshire", plan, "warwickshire-individual-placement-agreement")).toMatchObject({
      "an agreement for each placement, completed": "present",
      "a copy sent to the council": "missing",
    });
  });

  test("say that the guidance gives no date and does not list what the form asks", () => {
    expect(formOf("warwickshire", bound, "warwickshire-notification-form")).toMatchObject({
      due: [{ when: "no date is given", by: null }],
      note: "The guidance does not list what the form asks.",
    });
  });
});

describe("the statutory notice", () => {
  test("goes to a parent two school days before the start, and lists the seven items of regulation 3(4)", () => {
    const plan: PlanPart = {
      ...bound,
      notices: {
        parents: {
          given: true,
          inWriting: true,
          contents: { address: true, personToReportTo: true, numberOfDays: false, breakTimes: false },
        },
      },
    };
    expect(states(undefined, plan, "notice-to-parents")).toEqual({
      "the address where the pupil is taught": "present",
      "whom the pupil reports to on the first day": "present",
      "the number of days": "missing",
      "the reasons": "not-stated",
      "the objectives": "not-stated",
      "the times of the sessions": "not-stated",
      // Without a timetable nobody knows whether there is a break to write of.
      "the start and end of the break": "not-stated",
    });
    expect(formOf(undefined, plan, "notice-to-parents")).toMatchObject({
      given: "yes",
      to: "a parent, or the pupil if 18 or over",
      due: [{ by: "2026-11-06", clause: "ENG-04" }],
    });
  });

  test("gives the start and end of the break where both half days of some day are off site, as ENG-07 asks", () => {
    const breakItem = (timetable: NonNullable<PlanPart["timetable"]>, breakTimes?: boolean) => {
      const contents = breakTimes === undefined ? {} : { breakTimes };
      const notices = { parents: { given: true, inWriting: true, contents } };
      const plan = { ...bound, placements: [mainstream], timetable, notices };
      return states(undefined, plan, "notice-to-parents")["the start and end of the break"];
    };
    const mornings = week("host").map((session) =>
      session.half === "AM" ? session : { ...session, place: "home-school" },
    );
    expect(breakItem(week("host"), false)).toBe("missing");
    expect(breakItem(week("host"), true)).toBe("present");
    expect(breakItem(week("host"))).toBe("not-stated");
    expect(breakItem(mornings, false)).toBe("does-not-apply");
    expect(breakItem(mornings)).toBe("does-not-apply");
    const found = formOf(undefined, bound, "notice-to-parents")?.items.at(-1);
    expect(found?.condition).toBe("on some day both half days are off site");
  });

  test("was given or not, whether or not the law bound an academy across 26 July 2026", () => {
    const given = (parents: object) =>
      formOf(undefined, { ...straddling, notices: { parents } }, "notice-to-parents")?.given;
    expect(given({ given: true, inWriting: true })).toBe("yes");
    expect(given({ given: false })).toBe("no");
    expect(given({})).toBe("not-stated");
  });

  test("goes to the council that maintains the EHC plan where there is one", () => {
    const ids = (ehcPlan: boolean) =>
      report(undefined, { ...bound, pupil: { ehcPlan } }).forms.map(({ id }) => id);
    expect(ids(true)).toEqual(["notice-to-parents", "notice-to-council"]);
    expect(ids(false)).toEqual(["notice-to-parents"]);
  });
});

describe("a council that is new to the library", () => {
  const clause = (id: string, decidedBy: DecidedBy): Clause => ({
    id,
    at: "Page 1",
    says: "Something is done.",
    strength: "must",
    kind: "notification",
    owedBy: "home school",
    decidedBy,
  });
  const exampleshire = defineCouncil({
    schema: "osd-council/1",
    id: "exampleshire",
    name: "Exampleshire",
    localAuthority: "999",
    prefix: "EXA",
    version: "2026-09.1",
    documents: [
      {
        id: "guidance",
        title: "Made-up guidance",
        publisher: "Exampleshire",
        evidence: "confirmed",
        editions: [{ id: "2026", edition: "2026", inForceFrom: "2026-09-01", lastReadOn: "2026-11-22" }],
      },
    ],
    clauses: [
      clause("EXA-01", {
        rule: "document-items-complete",
        with: { document: "initialMeetingForm", items: ["reasons"] },
      }),
      clause("EXA-02", { rule: "parents-told-in-writing" }),
      clause("EXA-03", { rule: "parents-told-in-time", with: { schoolDays: 3 } }),
    ],
    forms: [
      {
        id: "exampleshire-blue-letter",
        title: "The blue letter",
        clauses: ["EXA-02"],
        optional: false,
        to: "the parents",
        due: [{ what: "the letter", clause: "EXA-03", when: "three school days before the start" }],
        items: [
          { label: "the reasons", clause: "EXA-02", fact: "notices.parents.contents.reasons" },
          {
            label: "the break",
            clause: "EXA-02",
            fact: "notices.parents.contents.breakTimes",
            when: { ask: "bothHalvesOfADayOffSite" },
          },
        ],
        note: "Printed on blue paper.",
      },
    ],
  });
  const formsOf = (plan: PlanPart) => {
    const result = assess({ schema: "osd-plan/1", ...plan }, { council: exampleshire, calendar: year2026 });
    return result.ok ? result.report.forms : [];
  };

  test("has forms listed from its clauses alone, after those it describes", () => {
    expect(formsOf({})[1]).toMatchObject({
      id: "exampleshire-initial-meeting-form",
      title: "Initial meeting form",
      items: [{ label: "the reasons", clause: "EXA-01", state: "not-stated" }],
    });
  });

  // Back from Wednesday 11 November 2026: Tuesday 10, Monday 9, Friday 6.
  test("has its own forms with their items and the day they are due", () => {
    const contents = { reasons: false };
    const notices = { parents: { given: true, inWriting: true, on: "2026-11-05", contents } };
    const placements = [{ id: "p1", kind: "ap-school" }] as const;
    const timetable = [{ weekday: "mon", half: "AM", place: "p1" }] as const;
    expect(formsOf({ startsOn: "2026-11-11", placements, timetable, notices })[0]).toEqual({
      id: "exampleshire-blue-letter",
      council: "exampleshire",
      title: "The blue letter",
      optional: false,
      clauses: ["EXA-02"],
      to: "the parents",
      due: [
        {
          what: "the letter",
          when: "three school days before the start",
          by: "2026-11-06",
          missing: [],
          clause: "EXA-03",
        },
      ],
      given: "yes",
      items: [
        { label: "the reasons", clause: "EXA-02", condition: null, state: "missing" },
        {
          label: "the break",
          clause: "EXA-02",
          condition: { ask: "bothHalvesOfADayOffSite" },
          state: "not-stated",
        },
      ],
      counts: { present: 0, missing: 1, "not-stated": 1, "does-not-apply": 0 },
      note: "Printed on blue paper.",
    });
  });

  test("has no form where its clause asks for none", () => {
    expect(formsOf({ notices: { parents: { given: false } } })[0]).toMatchObject({ given: "no" });
  });
});
