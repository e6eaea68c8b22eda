import { describe, expect, test } from "vitest";
import { assess, expectedCodes, outcomes } from "../../src/assess/assess.js";
import type { Plan } from "../../src/plan/plan.js";
import { codeLetters } from "../../src/plan/words.js";
import type { Council } from "../../src/policy/accepted.js";
import { derbyshire } from "../../src/policy/councils/derbyshire/index.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";
import { word } from "../../src/views/word.js";

// What a code says about the day and not about the plan: absences, and activities a school may have put in the pupil's way.
// No plan rules them out where the pupil may be away; where D belongs nothing else is right, and online at home is no
// activity.
const codesOfTheDay: readonly string[] = [
  ...["C", "C1", "E", "I", "J1", "M", "R", "S", "T", "G", "N", "O", "U"],
  ...["Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7", "V", "P", "W"],
];
/** Judged by the calendar, the roll and the half of the day, which the audit of marks does: never right for a morning. */
const neverInTheMorning: readonly string[] = ["Z", "#", "\\"];

const known = [true, false, undefined];
const arrangers = ["local-authority", "home-school", undefined];

type Fields = Readonly<Record<string, unknown>>;

function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Each place a half day can be at, with what a plan may say of it. */
const places: readonly { readonly place: string; readonly plan: Fields }[] = [
  ...["home-school", "online-at-home", "no-provision"].map((place) => ({ place, plan: {} })),
  ...known.map((supervised) => ({ place: "online-at-site", plan: { onlineSite: given({ supervised }) } })),
  ...known.map((registered) => ({
    place: "p",
    plan: { placements: [given({ id: "p", kind: "mainstream-school", registered })] },
  })),
  ...known.flatMap((supervised) =>
    arrangers.map((arrangedBy) => ({
      place: "p",
      plan: {
        placements: [given({ id: "p", kind: "unregistered-ap", registered: false, supervised, arrangedBy })],
      },
    })),
  ),
];

/** An agreed part-time timetable that lasts, one whose last day nobody stated, none, and not known. */
const agreements: readonly Fields[] = [
  { partTimeTimetable: { agreedWithParent: true, endsOn: "2026-12-18" } },
  { partTimeTimetable: { agreedWithParent: true } },
  { partTimeTimetable: { agreedWithParent: false } },
  {},
];

interface Case {
  readonly council: Council | undefined;
  readonly plan: (homeCode?: string) => Plan;
}

const cases: readonly Case[] = [undefined, norfolk].flatMap((council) =>
  places.flatMap(({ place, plan }) =>
    agreements.flatMap((agreement) =>
      known.map((compulsorySchoolAge) => ({
        council,
        plan: (homeCode?: string) =>
          ({
            schema: "osd-plan/1",
            startsOn: "2026-11-02",
            endsOn: "2026-12-18",
            pupil: given({ compulsorySchoolAge }),
            ...plan,
            ...agreement,
            timetable: [given({ weekday: "mon", half: "AM", place, homeCode })],
          }) as unknown as Plan,
      })),
    ),
  ),
);

function mondayMorning({ plan, council }: Case) {
  const result = expectedCodes(plan(), { council });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return (result.codes[0] as (typeof result.codes)[number]).home;
}

const attendanceClauses = [
  ...["ENG-20", "ENG-21", "ENG-22", "ENG-23", "ENG-24", "ENG-25", "ENG-26", "ENG-27", "ENG-57", "ENG-92"],
  ...["NOR-22", "NOR-24"],
];

/** Codes that no rule places: a plan does not say which half days an agreed part-time timetable leaves out, or school age. */
function leaveNotPlaced({ pupil, partTimeTimetable }: Plan): readonly string[] {
  if (pupil?.compulsorySchoolAge === false) return ["X"];
  return partTimeTimetable?.agreedWithParent === true ? ["C2"] : [];
}

/** Whether the plan leaves a rule about the code open: then it does not rule the code out. */
function isOpen({ plan, council }: Case, code: string): boolean {
  const result = outcomes(plan(code), { council });
  return result.ok && attendanceClauses.some((clause) => result.outcomes[clause] === "cannot-tell");
}

/** The clauses that the code breaks when it is written. */
function brokenBy({ plan, council }: Case, code: string): readonly string[] {
  const result = outcomes(plan(code), { council });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return attendanceClauses.filter((clause) => result.outcomes[clause] === "not-met");
}

describe("the code to expect and the attendance rules", () => {
  test("agree: a code to expect breaks none, and an alternative breaks none", () => {
    for (const one of cases) {
      const { code, alternatives } = mondayMorning(one);
      for (const each of [...(code === null ? [] : [code]), ...alternatives.map((other) => other.code)]) {
        expect([each, brokenBy(one, each), one.plan(each)]).toEqual([each, [], one.plan(each)]);
      }
    }
  });

  test("leave no code in between: each other breaks a rule, says what happened that day, or waits for a fact", () => {
    for (const one of cases) {
      const { code, alternatives } = mondayMorning(one);
      const right = [
        ...[code, ...alternatives.map((other) => other.code), ...codesOfTheDay, ...neverInTheMorning],
        ...leaveNotPlaced(one.plan()),
      ];
      for (const each of codeLetters) {
        if (right.includes(each) || isOpen(one, each)) continue;
        expect([each, brokenBy(one, each).length > 0, one.plan(each)]).toEqual([each, true, one.plan(each)]);
      }
    }
  });
});

describe("what a register shows (fault A9)", () => {
  const everywhere = [undefined, norfolk, worcestershire, derbyshire, warwickshire];
  const aboutRegisters = [
    ...attendanceClauses,
    ...["WAR-65", "WOR-53", "WOR-54", "DER-28", "DER-29", "DER-31"],
  ];

  test("is met nowhere while nothing is recorded", () => {
    for (const council of everywhere) {
      for (const { plan } of cases) {
        const result = outcomes(plan(), { council });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        const met = aboutRegisters.filter((clause) => result.outcomes[clause] === "met");
        expect([met, plan()]).toEqual([[], plan()]);
      }
    }
  });

  const says = (plan: object, council: Council, clause: string): string | undefined => {
    const result = assess({ schema: "osd-plan/1", startsOn: "2026-11-02", ...plan }, { council });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return word(result.report).findings.find(({ clauses }) => clauses.includes(clause))?.says;
  };
  const timetable = [
    { weekday: "mon", half: "AM", place: "host" },
    { weekday: "mon", half: "PM", place: "host" },
  ];
  const placements = [{ id: "host", kind: "mainstream-school", registered: true }];

  test("does not apply yet, and the finding names the code to expect", () => {
    const plan = { placements, timetable };
    const where = "Monday morning and Monday afternoon";
    expect(says(plan, worcestershire, "WOR-53")).toBe(
      `Does not apply yet: no code is recorded for ${where}; the code to expect is D.`,
    );
    expect(says(plan, worcestershire, "WOR-54")).toBe(
      `Does not apply yet: no code is recorded for ${where}; the codes to expect are / and \\.`,
    );
    expect(says(plan, worcestershire, "ENG-20")).toBe(
      `Does not apply yet: no code is recorded for ${where}; the code to expect is D.`,
    );
    const workshop = [{ id: "host", kind: "unregistered-ap", supervised: true }];
    expect(says({ ...plan, placements: workshop }, derbyshire, "DER-28")).toBe(
      `Does not apply yet: no code is recorded for ${where}; the code to expect is B.`,
    );
  });

  test("is asked as soon as one half day is recorded", () => {
    const [morning, afternoon] = timetable;
    const plan = { placements, timetable: [{ ...morning, homeCode: "D" }, afternoon] };
    expect(says(plan, worcestershire, "WOR-53")).toBe(
      "The pupil is registered at every other school attended, and the home register shows no other code than D there.",
    );
  });
});

// Section 7.5 of the fact sheet on national law, worked by hand.
describe("the code to expect for one half day", () => {
  const agreed = { partTimeTimetable: { agreedWithParent: true, endsOn: "2026-12-18" } };
  const none = { partTimeTimetable: { agreedWithParent: false } };
  const school = (fields: Fields) => ({ placements: [{ id: "p", kind: "mainstream-school", ...fields }] });
  const provider = (fields: Fields) => ({ placements: [{ id: "p", kind: "unregistered-ap", ...fields }] });
  const codes = (place: string, fields: Fields, council?: Council): string => {
    const { code, alternatives } = mondayMorning({
      council,
      plan: () =>
        ({
          schema: "osd-plan/1",
          startsOn: "2026-11-02",
          endsOn: "2026-12-18",
          pupil: { compulsorySchoolAge: true },
          ...fields,
          timetable: [{ weekday: "mon", half: "AM", place }],
        }) as unknown as Plan,
    });
    return [code ?? "-", ...alternatives.map((other) => other.code)].join(" ");
  };

  const worked: [why: string, place: string, plan: Fields, codes: string, council?: Council][] = [
    ["at another school where registered: D and nothing else", "p", school({ registered: true }), "D"],
    [
      "at another school where not registered: no code, and no falling back on B",
      "p",
      school({ registered: false }),
      "-",
    ],
    [
      "at a provider the school arranged, supervised: B, and never K",
      "p",
      provider({ supervised: true, arrangedBy: "home-school" }),
      "B I M N O",
    ],
    [
      "the same where nobody said who arranged it: K stays possible",
      "p",
      provider({ supervised: true }),
      "B K I M N O",
    ],
    [
      "at a provider the council arranged: K",
      "p",
      provider({ supervised: true, arrangedBy: "local-authority" }),
      "K I M N O",
    ],
    [
      "at a provider, not supervised, an agreed part-time timetable: an absence",
      "p",
      { ...provider({ supervised: false }), ...agreed },
      "- C2 C O",
    ],
    [
      "the same where no part-time timetable was agreed: no C2",
      "p",
      { ...provider({ supervised: false }), ...none },
      "- C O",
    ],
    ["online at home with an agreed part-time timetable: C2, else C", "online-at-home", agreed, "C2 C"],
    [
      "the same where the council's document names C: C2 all the same",
      "online-at-home",
      agreed,
      "C2 C",
      norfolk,
    ],
    [
      "online at home, nothing agreed, the council names C: C, else O",
      "online-at-home",
      none,
      "C O",
      norfolk,
    ],
    [
      "online at home, not known whether agreed, the council names C",
      "online-at-home",
      {},
      "C C2 O",
      norfolk,
    ],
    ["online at home, nothing agreed: C if leave was really given, else O", "online-at-home", none, "- C O"],
    ["at the home school: present", "home-school", none, "/ L I M N O"],
    ["nothing provided and nothing agreed: O", "no-provision", none, "O C"],
    ["nothing provided, agreed: C2", "no-provision", agreed, "C2"],
    [
      "nothing provided, agreed until before the direction ends: C2, then O",
      "no-provision",
      { partTimeTimetable: { agreedWithParent: true, endsOn: "2026-12-17" } },
      "C2 O",
    ],
    [
      "nothing provided, agreed until the day before the start: O",
      "no-provision",
      { partTimeTimetable: { agreedWithParent: true, endsOn: "2026-11-01" } },
      "O C",
    ],
    [
      "nothing provided, outside compulsory school age: X",
      "no-provision",
      { ...agreed, pupil: { compulsorySchoolAge: false } },
      "X",
    ],
  ];
  test.each(worked)("%s", (_, place, plan, expected, council) => {
    expect(codes(place, plan, council)).toBe(expected);
  });
});
