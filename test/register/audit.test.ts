import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { compileEngland } from "../../src/check/compile.js";
import type { Plan } from "../../src/plan/plan.js";
import { type CodeLetter, codeLetters } from "../../src/plan/words.js";
import { derbyshire } from "../../src/policy/councils/derbyshire/index.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { auditKinds } from "../../src/register/audit-kinds.js";
import { auditRegister } from "../../src/register/audit-register.js";
import type { RecordedMark } from "../../src/register/read-marks.js";
import type { RegisterAudit } from "../../src/register/register-audit.js";
import { word } from "../../src/views/word.js";
import { autumn2026, faultlessMarks, mistakesIn, termPlan, withMark } from "./story.js";

// One mark at a time, in the week of Monday 9 to Friday 13 November 2026: Monday to Wednesday at the host school, Thursday
// morning at the provider, Thursday afternoon online at home, Friday in the home school. "Today" is Tuesday 17 November.
const asOf = "2026-11-17";
const full = faultlessMarks("2026-09-07", asOf);

interface Options {
  readonly plan?: unknown;
  readonly calendar?: CalendarData;
  readonly council?: typeof norfolk;
  readonly asOf?: string;
}

function audit(marks: unknown, options: Options = {}): RegisterAudit {
  const { plan = termPlan, calendar = autumn2026, council } = options;
  const result = auditRegister(plan, marks, { council, calendar, asOf: options.asOf ?? asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.audit;
}

type Change = readonly [
  register: string,
  date: string,
  session: "AM" | "PM",
  code: RecordedMark["code"] | undefined,
];

function changed(...changes: readonly Change[]): readonly RecordedMark[] {
  return changes.reduce<readonly RecordedMark[]>((marks, change) => withMark(marks, ...change), full);
}

const mon = "2026-11-09";
const wed = "2026-11-11";
const thu = "2026-11-12";
const fri = "2026-11-13";

/** The kinds found, with the register each stands in. */
function kinds(marks: unknown, options?: Options): readonly string[] {
  return mistakesIn(audit(marks, options).findings).map(
    ({ kind, register, at }) => `${kind} ${register}${at === null ? " -" : ""}`,
  );
}

describe("one mark in the home register", () => {
  // biome-ignore format: one case a line
  const cases: [why: string, date: string, session: "AM" | "PM", code: CodeLetter, ...kinds: string[]][] = [
    ["D at the host school, where the pupil is registered", mon, "AM", "D"],
    ["B at the host school", mon, "AM", "B", "b-where-d-belongs"],
    ["K at the host school, which the home school arranged", mon, "AM", "K", "k-for-a-school-made-placement"],
    ["late at home on a day at the host school", mon, "AM", "L", "registers-of-two-schools-disagree"],
    ["the afternoon's mark in the morning, on a day at the host school", mon, "AM", "\\", "registers-of-two-schools-disagree"],
    ["B at the provider", thu, "AM", "B"],
    ["work experience or sport at the provider", thu, "AM", "W"],
    ["ill on a day at the provider", thu, "AM", "I"],
    ["D at the provider, where nobody is registered", thu, "AM", "D", "d-where-not-registered"],
    ["K at a provider the home school arranged", thu, "AM", "K", "k-for-a-school-made-placement"],
    ["present in school on a morning at the provider", thu, "AM", "/", "present-mark-for-a-session-elsewhere"],
    ["C for lessons online at home, where leave was given", thu, "PM", "C"],
    ["B for lessons online at home", thu, "PM", "B", "attending-code-for-online-lessons-at-home"],
    ["D for lessons online at home", thu, "PM", "D", "attending-code-for-online-lessons-at-home"],
    ["present for lessons online at home", thu, "PM", "\\", "attending-code-for-online-lessons-at-home"],
    ["late for lessons online at home", thu, "PM", "L", "attending-code-for-online-lessons-at-home"],
    ["C2 that no parent agreed to", thu, "PM", "C2", "c2-without-agreement"],
    ["X for a pupil of compulsory school age", fri, "AM", "X", "x-for-compulsory-school-age"],
    ["late in the home school", fri, "AM", "L"],
    ["late after the register closed", fri, "AM", "U"],
    ["a medical appointment", fri, "AM", "M"],
    ["no transport", fri, "AM", "Y1"],
    ["D in the home school", fri, "AM", "D", "d-where-not-registered"],
    ["B in the home school", fri, "AM", "B", "b-at-a-pupils-own-school"],
    ["K in the home school", fri, "AM", "K", "k-for-a-school-made-placement"],
    ["the mark for the afternoon in the morning", fri, "AM", "\\", "mark-of-the-other-half"],
    ["the mark for the morning in the afternoon", fri, "PM", "/", "mark-of-the-other-half"],
    ["# on a school day", fri, "AM", "#", "closure-code-on-a-school-day"],
    ["Z for a pupil on the roll", fri, "AM", "Z", "z-for-a-pupil-on-the-roll"],
  ];
  test.each(cases)("%s", (_, date, session, code, ...expected) => {
    expect(kinds(changed(["home", date, session, code]))).toEqual(expected.map((kind) => `${kind} home`));
  });

  test("an absence at the host school belongs in its register, D at home all the same", () => {
    expect(kinds(changed(["host", mon, "AM", "O"]))).toEqual([]);
    expect(kinds(changed(["home", mon, "AM", "O"], ["host", mon, "AM", "O"]))).toEqual([
      "another-code-where-d-belongs home",
    ]);
  });

  test("B without anybody to supervise the pupil, and for a half day without provision", () => {
    const unsupervised = {
      ...termPlan,
      placements: termPlan.placements?.map((one) =>
        one.id === "provider" ? { ...one, supervised: false } : one,
      ),
    };
    expect(kinds(changed(), { plan: unsupervised })[0]).toBe("b-without-supervision home");
    const gap: Plan = {
      ...termPlan,
      timetable:
        termPlan.timetable?.map((one) =>
          one.place === "provider" ? { ...one, place: "no-provision" } : one,
        ) ?? [],
    };
    expect(new Set(kinds(changed(), { plan: gap }))).toEqual(new Set(["b-without-provision home"]));
  });

  test("codes of the direction when it does not run", () => {
    const shorter = { ...termPlan, startsOn: "2026-11-10", endsOn: "2026-11-11" };
    const marks = [
      { date: mon, session: "AM", code: "D", register: "home" },
      { date: mon, session: "PM", code: "B", register: "home" },
      { date: thu, session: "AM", code: "K", register: "home" },
      { date: thu, session: "PM", code: "X", register: "home" },
    ];
    const found = mistakesIn(audit(marks, { plan: shorter }).findings);
    expect(found.filter(({ at }) => at !== null).map(({ kind, severity }) => [kind, severity])).toEqual([
      ["d-outside-the-direction", "warning"],
      ["b-outside-the-direction", "warning"],
      ["k-outside-the-direction", "warning"],
      ["x-for-compulsory-school-age", "error"],
    ]);
  });

  test("a C2 agreed to is right until its last day and wrong after it", () => {
    const agreed = (endsOn: string) => ({
      ...termPlan,
      partTimeTimetable: { agreedWithParent: true, endsOn },
    });
    const marks = changed(["home", thu, "PM", "C2"]);
    expect(kinds(marks, { plan: agreed(thu) })).toEqual([]);
    expect(kinds(marks, { plan: agreed(wed) })).toEqual(["c2-without-agreement home"]);
  });
});

describe("the home register beside what others recorded", () => {
  // biome-ignore format: one case a line
  const cases: [why: string, changes: Change[], ...kinds: string[]][] = [
    ["ill at home, present at the host school", [["home", mon, "AM", "I"]], "registers-of-two-schools-disagree home"],
    ["absent at the host school under B at home", [["home", mon, "AM", "B"], ["host", mon, "AM", "N"]], "absence-at-the-host-hidden home"],
    ["present in both schools on a home day", [["host", fri, "AM", "/"]], "registers-of-two-schools-disagree home"],
    ["absent at home and present at the host school on a home day", [["home", fri, "AM", "O"], ["host", fri, "AM", "/"]], "registers-of-two-schools-disagree home"],
    ["the host school records an absence for a home day", [["host", fri, "AM", "O"]], "another-code-where-d-belongs /placements/0"],
    ["D in both registers on a day at the host school", [["host", mon, "AM", "D"]], "d-where-not-registered /placements/0"],
    ["B in the host school's own register", [["host", mon, "AM", "B"]], "b-at-a-pupils-own-school /placements/0"],
    ["X in the host school's register", [["host", mon, "AM", "X"]], "x-for-compulsory-school-age /placements/0"],
    ["the host school's own session without a mark", [["host", mon, "AM", undefined]], "session-missing /placements/0 -"],
    ["the host school's D for a home day without a mark", [["host", fri, "AM", undefined]], "session-missing /placements/0 -"],
    ["the provider confirms the morning", [["provider", thu, "AM", "/"]]],
    ["the provider says the pupil was not there, B at home", [["provider", thu, "AM", "O"]], "absence-hidden home"],
    ["the provider says the pupil was there, absent at home", [["home", thu, "AM", "O"], ["provider", thu, "AM", "/"]], "registers-disagree home"],
    ["the provider and the home school both have the pupil present", [["home", thu, "AM", "/"], ["provider", thu, "AM", "/"]], "registers-disagree home"],
    ["the provider has the pupil present on a day in the home school", [["provider", fri, "AM", "/"]], "registers-disagree home"],
    ["the provider has the pupil present on a day at the host school", [["provider", mon, "AM", "/"]]],
    ["an absence recorded by the provider for another day", [["provider", fri, "AM", "O"]]],
    ["X at home while the host school has the pupil present", [["home", mon, "AM", "X"]], "x-for-compulsory-school-age home"],
  ];
  test.each(cases)("%s", (_, changes, ...expected) => {
    expect(kinds(changed(...changes))).toEqual(expected);
  });

  test("a provider's record is never asked to be complete, a host register that was not given neither", () => {
    expect(kinds(changed(["provider", thu, "AM", "/"]))).toEqual([]);
    expect(kinds(full.filter(({ register }) => register === "home"))).toEqual([]);
  });

  test("a host register is asked for from the day the name was entered", () => {
    const later = {
      ...termPlan,
      placements: termPlan.placements?.map((one) =>
        one.id === "host" ? { ...one, registeredOn: "2026-11-16" } : one,
      ),
    };
    const sinceThen = full.filter(({ register, date }) => register === "home" || date >= "2026-11-16");
    // Before that day the pupil is not registered there, so each D is wrong: seven weeks of six half days, two days in
    // the week after half-term, three in the next.
    expect(kinds(sinceThen, { plan: later })).toEqual(Array(42 + 4 + 6).fill("d-where-not-registered home"));
    expect(kinds(sinceThen)).not.toEqual([]);
    const whatItWrites = withMark(sinceThen, "host", "2026-11-11", "AM", "Z");
    expect(kinds(whatItWrites, { plan: later })).not.toContain("z-for-a-pupil-on-the-roll /placements/0");
  });
});

describe("marks and days", () => {
  test("a mark on any day without sessions, # and Y4 where they may stand", () => {
    const calendar: CalendarData = {
      ...autumn2026,
      closures: [{ on: mon, why: "snow" }, { on: wed }],
      halfDays: [{ on: fri, half: "AM" }],
    };
    const marks = full.filter(({ date }) => ![mon, wed].includes(date) && date !== fri);
    const home = (date: string, session: "AM" | "PM", code: CodeLetter) => ({
      date,
      session,
      code,
      register: "home",
    });
    const found = audit(
      [
        ...marks,
        home(mon, "AM", "Y4"),
        home(mon, "PM", "#"),
        home(wed, "AM", "#"),
        home(wed, "PM", "Y4"),
        home(fri, "AM", "/"),
        home(fri, "PM", "\\"),
        home("2026-11-14", "AM", "/"),
        home("2026-11-15", "AM", "#"),
        home("2026-10-27", "AM", "#"),
        { date: fri, session: "AM", code: "D", register: "host" },
      ],
      { calendar },
    ).findings;
    // Snow is not planned, so # is wrong on it; a closure without a reason may be either. Friday afternoon and the weekend
    // have no session; half-term is a planned closure.
    expect(
      mistakesIn(found).map(({ date, session, kind, recorded }) => [date, session, kind, recorded]),
    ).toEqual([
      [mon, "PM", "code-on-a-non-school-day", "#"],
      [fri, "PM", "code-on-a-non-school-day", "\\"],
      ["2026-11-14", "AM", "code-on-a-non-school-day", "/"],
      ["2026-11-15", "AM", "code-on-a-non-school-day", "#"],
    ]);
  });

  test("D while the home school alone is closed is advice, for a half day at the host school only", () => {
    const home = (date: string, session: "AM" | "PM", code: CodeLetter) => ({
      date,
      session,
      code,
      register: "home",
    });
    const calendar: CalendarData = { ...autumn2026, insetDays: [...(autumn2026.insetDays ?? []), fri] };
    const marks = full.filter(({ date }) => date !== fri);
    // Monday 2 November is an INSET day of the home school, and the pupil's Mondays are at the host school. On Friday 13
    // November the pupil is due in the home school itself, and Tuesday 27 October is half-term.
    const found = audit(
      [...marks, home("2026-11-02", "AM", "D"), home(fri, "AM", "D"), home("2026-10-27", "AM", "D")],
      { calendar },
    ).findings;
    expect(
      mistakesIn(found).map(({ date, kind, severity, clauses }) => [date, kind, severity, clauses[0]]),
    ).toEqual([
      ["2026-10-27", "code-on-a-non-school-day", "error", "ENG-82"],
      ["2026-11-02", "d-on-a-closed-day", "advice", "ENG-82"],
      [fri, "code-on-a-non-school-day", "error", "ENG-82"],
    ]);
  });

  test("a mistake made again is one finding with all its sessions", () => {
    const thursdays = ["2026-10-08", "2026-10-15", "2026-11-05", thu];
    const marks = changed(...thursdays.map((date): Change => ["home", date, "AM", "D"]));
    const audited = audit(marks);
    const { findings } = audited;
    expect(findings).toHaveLength(1);
    expect(findings[0]?.sessions.map(({ date, session }) => `${date} ${session}`)).toEqual(
      thursdays.map((date) => `${date} AM`),
    );
    expect([findings[0]?.recorded, findings[0]?.expected]).toEqual(["D", "B"]);
    expect(word(audited).findings[0]?.says).toBe(
      "The home register shows D for 4 half days, from Thursday 8 October 2026, morning, to Thursday 12 November 2026, morning, though the half day is not at another school where the pupil is registered.",
    );
  });

  test("a mark for today is one of today, a mark for tomorrow is in advance", () => {
    expect(kinds(full, { asOf })).toEqual([]);
    expect(kinds(full, { asOf: "2026-11-16" }).every((one) => one.startsWith("written-in-advance"))).toBe(
      true,
    );
    expect(kinds(full, { asOf: "2026-11-16" })).toHaveLength(4);
  });

  test("a session of yesterday has to have a mark, one of today not yet", () => {
    const untilFriday = full.filter(({ date }) => date <= fri);
    // Monday 16 November was yesterday: morning and afternoon in both registers.
    expect(kinds(untilFriday)).toEqual([
      "session-missing home -",
      "session-missing /placements/0 -",
      "session-missing home -",
      "session-missing /placements/0 -",
    ]);
    expect(kinds(untilFriday, { asOf: "2026-11-16" })).toEqual([]);
  });

  test("an N stands for five school days and not for six", () => {
    // Monday 2 November is an INSET day. From Friday 23 October: 3, 4, 5, 6 and 9 November.
    const marks = changed(["home", "2026-10-23", "AM", "N"]).filter(({ date }) => date <= "2026-11-09");
    expect(kinds(marks, { asOf: "2026-11-09" })).toEqual([]);
    expect(
      kinds(marks.concat(full.filter(({ date }) => date === "2026-11-10")), { asOf: "2026-11-10" }),
    ).toEqual(["n-left-too-long home"]);
  });

  test("an N whose five school days lie past the calendar cannot be told, once they could have passed", () => {
    const calendar: CalendarData = { ...autumn2026, covers: { from: "2026-09-01", to: "2026-12-18" } };
    const marks = withMark(faultlessMarks("2026-09-07", "2026-12-18"), "home", "2026-12-18", "AM", "N");
    const before = audit(marks, { calendar, asOf: "2026-12-23" });
    expect([before.findings, before.cannotTell]).toEqual([[], []]);
    const after = audit(marks, { calendar, asOf: "2026-12-24" });
    expect(after.findings).toEqual([]);
    expect(after.cannotTell.map(({ missing }) => missing.map(({ at }) => at))).toEqual([
      ["/calendar/covers"],
    ]);
  });

  test("marks the calendar does not reach cannot be judged", () => {
    const marks = [...full, { date: "2026-08-03", session: "AM", code: "/", register: "home" }];
    const { findings, cannotTell } = audit(marks);
    expect(findings).toEqual([]);
    expect(cannotTell).toMatchObject([
      { register: "home", at: [`/${full.length}`], missing: [{ at: "/calendar/covers" }] },
    ]);
  });

  test("every session from the start to the planned end, however late today is", () => {
    const done = faultlessMarks("2026-09-07", "2026-12-18");
    const { complete, findings } = audit(done, { asOf: "2027-01-02" });
    expect(complete).toEqual({ from: "2026-09-07", to: "2026-12-18" });
    expect(findings).toEqual([]);
    expect(audit([], { asOf: "2026-09-07" }).complete).toBeNull();
  });

  test("without a start the first mark begins the register", () => {
    const { startsOn: _, ...plan } = termPlan;
    const marks = [{ date: mon, session: "AM", code: "D", register: "home" }];
    const { complete, cannotTell, findings } = audit(marks, { plan, asOf: wed });
    expect(complete).toEqual({ from: mon, to: "2026-11-10" });
    expect(cannotTell.map(({ missing }) => missing.map(({ at }) => at))).toEqual([["/startsOn"]]);
    expect(mistakesIn(findings).map(({ kind }) => kind)).toEqual([
      "session-missing",
      "session-missing",
      "session-missing",
    ]);
  });
});

describe("what is not known stays open", () => {
  test("one entry for each register and what is missing, with all its marks", () => {
    const { placements, ...rest } = termPlan;
    const unsaid = {
      ...rest,
      placements: placements?.map(({ registered: _, supervised: __, ...one }) => one),
    };
    const { findings, cannotTell } = audit(full, { plan: unsaid });
    expect(findings).toEqual([]);
    // D wants to know whether the pupil is registered at the host, B whether anybody supervises at the provider.
    expect(cannotTell.map(({ register, missing }) => [register, missing.map(({ at }) => at)])).toEqual([
      ["home", ["/placements/0/registered"]],
      ["home", ["/placements/1/supervised"]],
    ]);
    expect(cannotTell[0]?.at.length).toBe(
      full.filter(({ code, register }) => code === "D" && register === "home").length,
    );
  });

  test("K while nobody says who arranged the placement, X while the age is not known", () => {
    const open = {
      ...termPlan,
      pupil: {},
      placements: termPlan.placements?.map(({ arrangedBy: _, ...one }) => one),
    };
    const marks = changed(["home", thu, "AM", "K"], ["home", fri, "AM", "X"]);
    const { findings, cannotTell } = audit(marks, { plan: open });
    expect(findings).toEqual([]);
    expect(cannotTell.map(({ missing }) => missing.map(({ at }) => at))).toEqual([
      ["/placements/1/arrangedBy"],
      ["/pupil/compulsorySchoolAge"],
    ]);
  });

  test("an N where it is not known whether D belongs is old all the same", () => {
    const { timetable: _, ...plan } = termPlan;
    const marks = [{ date: "2026-11-03", session: "AM", code: "N", register: "home" }];
    expect(kinds(marks, { plan }).filter((one) => !one.startsWith("session-missing"))).toEqual([
      "n-left-too-long home",
    ]);
  });
});

describe("what decides", () => {
  test("the council's clauses stand beside those of national law", () => {
    const clauses = (council: typeof norfolk, date: string, session: "AM" | "PM", code: CodeLetter) =>
      audit(changed(["home", date, session, code]), { council }).findings[0]?.clauses;
    expect(clauses(derbyshire, mon, "AM", "B")).toEqual(["ENG-22", "DER-28", "ENG-20", "DER-29"]);
    expect(clauses(norfolk, thu, "PM", "B")).toEqual(["ENG-24", "NOR-22"]);
  });

  test("every kind says what decides it: rules, or a clause of the register law that no plan can break", () => {
    const national = new Map(compileEngland().clauses.map((one) => [one.clause.id, one]));
    for (const kind of Object.values(auditKinds)) {
      expect(kind.rules.length > 0).toBe(kind.clause === null);
      if (kind.clause === null) continue;
      const { clause, force } = national.get(kind.clause) ?? {};
      expect(force).toBe("law");
      expect(Object.keys(clause?.decidedBy ?? {})).toEqual(["nobody"]);
    }
  });

  test("a finding names no child, no placement and no word of the caller", () => {
    const plan = {
      ...termPlan,
      placements: [{ id: "Jo-Bloggs-Academy", kind: "mainstream-school", registered: true }],
    };
    const marks = [{ date: mon, session: "AM", code: "B", register: "Jo-Bloggs-Academy" }];
    const { timetable: _, ...open } = plan;
    expect(JSON.stringify(audit(marks, { plan: open }))).not.toContain("Bloggs");
  });
});

describe("whatever the marks", () => {
  const anyMark = fc.record({
    date: fc.constantFrom(
      mon,
      "2026-11-10",
      wed,
      thu,
      fri,
      "2026-11-14",
      "2026-11-02",
      "2026-11-16",
      "2026-11-18",
    ),
    session: fc.constantFrom("AM", "PM"),
    code: fc.constantFrom(...codeLetters),
    register: fc.constantFrom("home", "host", "provider"),
  });
  const anyMarks = fc.uniqueArray(anyMark, {
    maxLength: 40,
    selector: ({ date, session, register }) => date + session + register,
  });

  test("at most one finding for a mark or a missing session, totals that add up, bounds in order", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { findings, registers } = audit(marks, { plan: { ...termPlan, startsOn: mon, endsOn: fri } });
        const keys = mistakesIn(findings).map(({ register, date, session }) => register + date + session);
        expect(new Set(keys).size).toBe(keys.length);
        const counted = registers
          .flatMap(({ totals }) => Object.values(totals))
          .reduce((sum, one) => sum + one, 0);
        expect(counted).toBe(marks.length);
        for (const { putRight } of registers) {
          const { lowest, highest } = putRight;
          if (lowest.percent !== null && highest.percent !== null)
            expect(lowest.percent).toBeLessThanOrEqual(highest.percent);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the list changes nothing but the pointers", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const plain = (list: readonly unknown[]) =>
          mistakesIn(audit(list).findings).map(({ at: _, sessions: __, ...mistake }) => mistake);
        expect(plain([...marks].reverse())).toEqual(plain(marks));
      }),
      { numRuns: 100 },
    );
  });

  test("any value in, issues or an audit out", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (plan, marks, day) => {
        const result = auditRegister(plan, marks, { calendar: autumn2026, asOf: day as never });
        expect(result.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe("options", () => {
  const issues = (options: unknown): readonly string[] => {
    const result = auditRegister(termPlan, [], options as never);
    return result.ok ? [] : result.issues.map(({ code, path, input }) => `${code} ${path} ${input}`);
  };

  test("calendar and today have to be given", () => {
    expect(issues({})).toEqual(["missing  calendar", "missing /asOf options"]);
    expect(issues({ calendar: autumn2026, asOf: "17/11/2026" })).toEqual(["bad-date /asOf options"]);
    expect(issues({ calendar: autumn2026, asOf })).toEqual([]);
  });
});
