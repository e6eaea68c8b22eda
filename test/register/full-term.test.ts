import { describe, expect, test } from "vitest";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { auditRegister } from "../../src/register/audit-register.js";
import { expectedRegister } from "../../src/register/expected-register.js";
import type { RecordedMark } from "../../src/register/read-marks.js";
import type { RegisterAudit } from "../../src/register/register-audit.js";
import { word } from "../../src/views/word.js";
import { autumn2026, faultlessMarks, mistakesIn, termPlan, withMark } from "./story.js";

// A whole term, two registers. "Today" is Wednesday 16 December 2026.
//
// Weeks of the direction up to today, by the wall calendar: seven full ones from 7 September to 23 October, four days
// from Tuesday 3 to Friday 6 November, five full ones from 9 November to 11 December, three days from Monday 14 to
// Wednesday 16 December. Half days at the host school: 12 x 6 + 4 + 6 = 82. Thursdays: 13. Fridays: 13.
const asOf = "2026-12-16";

function audit(marks: readonly RecordedMark[]): RegisterAudit {
  const result = auditRegister(termPlan, marks, { council: warwickshire, calendar: autumn2026, asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.audit;
}

const faultless = faultlessMarks("2026-09-07", asOf);

// Things that are right and look odd: nothing may be found for any of these four.
const unusual = [
  // Ill at the host school: the home register keeps D, the absence stands in the host's register.
  ["host", "2026-09-14", "AM", "I"],
  ["host", "2026-09-15", "AM", "L"],
  // A planned closure may be printed as #.
  ["home", "2026-10-26", "AM", "#"],
  // N on Thursday 10 December: Friday 11, Monday 14, Tuesday 15, Wednesday 16 are four school days; the fifth is tomorrow.
  ["home", "2026-12-10", "AM", "N"],
] as const;

const planted = [
  // Tuesday: at the host school, where the pupil is registered.
  ["home", "2026-09-08", "AM", "B"],
  // Thursday morning: at the provider, where nobody can be registered.
  ["home", "2026-09-17", "AM", "D"],
  // Thursday afternoon: online at home.
  ["home", "2026-09-24", "PM", "B"],
  // Thursday morning: the school made the placement.
  ["home", "2026-10-01", "AM", "K"],
  ["home", "2026-10-08", "PM", "X"],
  // No parent agreed a part-time timetable.
  ["home", "2026-10-15", "PM", "C2"],
  // Monday 2 November is an INSET day.
  ["home", "2026-11-02", "AM", "/"],
  // Friday 13 November: the fifth school day after it was Friday 20 November.
  ["home", "2026-11-13", "AM", "N"],
  // Wednesday 18 November: ill at the host school, B at home.
  ["home", "2026-11-18", "PM", "B"],
  // Tuesday 24 November: present at the host school, ill at home.
  ["home", "2026-11-24", "AM", "I"],
  // Friday 4 December: no mark at all.
  ["home", "2026-12-04", "PM", undefined],
  // Friday 18 December has not come yet.
  ["home", "2026-12-18", "AM", "/"],
] as const;

function plantedMarks(): readonly RecordedMark[] {
  let marks = faultless;
  for (const [register, date, session, code] of unusual) {
    marks = withMark(marks, register, date, session, code);
  }
  marks = withMark(marks, "host", "2026-11-18", "PM", "I");
  for (const [register, date, session, code] of planted) {
    marks = withMark(marks, register, date, session, code);
  }
  return marks;
}

describe("a full term without a mistake", () => {
  test("has 134 sessions up to today, and nothing is found in either register", () => {
    // 82 at the host school, 13 Thursday mornings, 13 Thursday afternoons, 26 on Fridays.
    const { findings, registers, cannotTell } = audit(faultless);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([]);
    expect(registers[0]?.totals).toEqual({ "/": 13, "\\": 13, B: 13, C: 13, D: 82 });
    expect(registers[1]?.totals).toEqual({ "/": 41, "\\": 41, D: 26 });
  });

  test("has 138 sessions to its end, 28 of them on Fridays", () => {
    const options = { council: warwickshire, calendar: autumn2026, from: "2026-09-07", to: "2026-12-18" };
    const result = expectedRegister(termPlan, options);
    if (!result.ok) throw new Error("refused");
    const { counts, sessions } = result.register;
    expect(sessions).toHaveLength(138);
    // Fourteen Thursdays and Fridays; Mondays to Wednesdays 13 x 6 half days and four of the week with the INSET day.
    // For online lessons at home no letter can be given: nobody has said which absence it is.
    expect(counts).toEqual({ byCode: { D: 82, B: 14, "/": 14, "\\": 14 }, withoutCode: 14 });
  });
});

describe("a full term with twelve planted mistakes", () => {
  const audited = audit(plantedMarks());
  const { findings, registers, cannotTell, complete } = audited;
  const mistakes = mistakesIn(findings);

  test("exactly the twelve are found, each with what decides it", () => {
    const found = mistakes.map(({ date, session, kind, clauses }) => [
      date,
      session,
      kind,
      clauses.join(" "),
    ]);
    expect(found).toEqual([
      ["2026-09-08", "AM", "b-where-d-belongs", "ENG-22 ENG-20 WAR-65"],
      ["2026-09-17", "AM", "d-where-not-registered", "ENG-21"],
      ["2026-09-24", "PM", "attending-code-for-online-lessons-at-home", "ENG-24"],
      ["2026-10-01", "AM", "k-for-a-school-made-placement", "ENG-25"],
      ["2026-10-08", "PM", "x-for-compulsory-school-age", "ENG-27"],
      ["2026-10-15", "PM", "c2-without-agreement", "ENG-26"],
      ["2026-11-02", "AM", "code-on-a-non-school-day", "ENG-82"],
      ["2026-11-13", "AM", "n-left-too-long", "ENG-84"],
      ["2026-11-18", "PM", "absence-at-the-host-hidden", "ENG-20 WAR-65 ENG-22"],
      ["2026-11-24", "AM", "registers-of-two-schools-disagree", "ENG-20 WAR-65"],
      ["2026-12-04", "PM", "session-missing", "ENG-82"],
      ["2026-12-18", "AM", "written-in-advance", "ENG-82"],
    ]);
    expect(cannotTell).toEqual([]);
  });

  test("each points to its mark, names the code to expect and reads as a sentence", () => {
    const worded = word(audited).findings;
    const [first] = worded;
    const marks = plantedMarks();
    for (const { at, date, session, recorded } of mistakes) {
      if (at === null) continue;
      expect(marks[Number(at.slice(1))]).toEqual({ date, session, code: recorded, register: "home" });
    }
    expect(mistakes.filter(({ at }) => at === null).map(({ kind }) => kind)).toEqual(["session-missing"]);
    expect(first?.expected).toBe("D");
    expect(first?.says).toBe(
      "The home register shows B for Tuesday 8 September 2026, morning, for a half day at a school where the pupil is registered.",
    );
    expect(first?.toPutRight).toBe("Write D.");
    expect(worded[10]?.says).toBe(
      "The home register has no mark for Friday 4 December 2026, afternoon, though a session was held.",
    );
  });

  test("every session from the start to yesterday has to have a mark", () => {
    expect(complete).toEqual({ from: "2026-09-07", to: "2026-12-15" });
  });

  test("the codes add up", () => {
    // From the faultless totals: D 82 less four that became B, B, I and plus one at the provider is 80. B 13: one from
    // D, less one to D, one from C, less one to K, less one to N, one from D. C 13 less three. / 13 with two put in and one
    // turned into N; \ one fewer.
    expect(registers[0]?.totals).toEqual({
      "/": 14,
      "\\": 12,
      K: 1,
      B: 13,
      D: 80,
      C: 10,
      C2: 1,
      I: 1,
      N: 2,
      X: 1,
      "#": 1,
    });
    expect(registers[0]?.marks).toBe(136);
    expect(registers[1]?.totals).toEqual({ "/": 39, "\\": 40, L: 1, I: 2, D: 26 });
  });

  test("attendance as recorded, and between what figures it lies once all is put right", () => {
    // As recorded: attending 14 + 12 + 13 B + 1 K = 40; absent 10 C + 1 C2 + 2 N + 1 I = 14; 40 of 54 is 74.07 percent.
    expect(registers[0]?.recorded).toEqual({ attending: 40, possible: 54, percent: 74.1 });
    // Put right. B to D on 8 September and 18 November: two attending and two possible fewer. Online B becomes an absence: one
    // attending fewer. The marks on the INSET day and in advance go: two of each fewer. I becomes D: one possible fewer. X
    // becomes an absence: one possible more. D at the provider becomes B or an absence, and the missing session
    // present or absent: two possible more, and none to two attending. K becomes B, C2 and N stay absences.
    // Attending 40 - 2 - 1 - 2 = 35, or 37; possible 54 - 2 - 2 - 1 + 1 + 2 = 52.
    expect(registers[0]?.putRight).toEqual({
      lowest: { attending: 35, possible: 52, percent: 67.3 },
      highest: { attending: 37, possible: 52, percent: 71.2 },
    });
    // The host school's register: 80 present or late, 2 ill, D does not count; nothing in it is wrong.
    const host = { attending: 80, possible: 82, percent: 97.6 };
    expect(registers[1]).toMatchObject({ recorded: host, putRight: { lowest: host, highest: host } });
  });

  test("each planted mistake alone is one finding", () => {
    for (const [register, date, session, code] of planted) {
      let marks = withMark(faultless, register, date, session, code);
      if (date === "2026-11-18") marks = withMark(marks, "host", date, session, "I");
      const { findings: alone } = audit(marks);
      expect(mistakesIn(alone).map((one) => [one.date, one.session])).toEqual([[date, session]]);
    }
  });

  test("without a council the same twelve, by national law alone", () => {
    const result = auditRegister(termPlan, plantedMarks(), { calendar: autumn2026, asOf });
    if (!result.ok) throw new Error("refused");
    expect(result.audit.findings.map(({ kind }) => kind)).toEqual(findings.map(({ kind }) => kind));
    expect(
      result.audit.findings.flatMap(({ clauses }) => clauses).filter((id) => !id.startsWith("ENG")),
    ).toEqual([]);
  });
});
