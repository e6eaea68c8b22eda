import { describe, expect, it } from "vitest";
import { type Deadline, derbyshire, norfolk, OptionError, worcestershire } from "../../src/index.js";
import { displayWidth } from "../../src/views/layout.js";
import { codesToText, deadlinesToText, toText } from "../../src/views/text.js";
import { word } from "../../src/views/word.js";
import {
  allCouncils,
  demoCalendar,
  demoPlan,
  demoReport,
  nastyReport,
  reportOf,
  unwrapped,
} from "./reports.js";

const text = toText(demoReport("norfolk"));
const flat = unwrapped(text);

/** The part of a text under a heading, up to the next one that begins a line. */
function section(heading: string, from = text): string {
  const start = from.indexOf(`\n${heading}`);
  expect(start, heading).toBeGreaterThan(0);
  const rest = from.slice(start + 1);
  const end = rest.slice(1).search(/\n[A-Z]/);
  return end < 0 ? rest : rest.slice(0, end + 1);
}

describe("the text of a report", () => {
  it("begins with what was checked and the verdict", () => {
    const head = unwrapped(text.slice(0, text.indexOf("\nTo put right")));
    expect(head).toContain("Norfolk: Guidance for Schools: Off-Site Direction");
    expect(head).toContain("As of Monday 23 November 2026");
    expect(head).toMatch(/ \d things to put right, 2 cautions, 1 piece of advice, 6 questions open\. /);
    expect(head).toContain("Met means that this check found nothing wrong");
  });

  it("puts the parts in the order in which a school needs them", () => {
    const parts = [
      "To put right",
      "Cautions",
      "Advice",
      "Announced, not in force",
      "What the plan does not say",
      "Deadlines",
      "Attendance codes to expect",
      "Every clause by its id",
      "What this check rests on",
    ];
    const places = parts.map((part) => text.indexOf(`\n${part}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("counts in the verdict what it lists", () => {
    for (const id of allCouncils) {
      const report = demoReport(id);
      const whole = toText(report);
      const errors = new Set(
        word(report)
          .findings.filter(({ outcome, severity }) => outcome === "not-met" && severity === "error")
          .map(({ says }) => says),
      ).size;
      const things = errors === 1 ? "thing" : "things";
      expect(whole).toContain(`${errors} ${things} to put right`);
      expect(whole.match(/^To put right \((\d+)\)/m)?.[1]).toBe(String(errors));
    }
  });

  it("says of each thing that is not met what to do, who says so and how it was read", () => {
    const notice = unwrapped(section("To put right"));
    expect(notice).toContain(
      "Do this The pupil has started, so the start can no longer be moved; record that the notice was late",
    );
    expect(notice).toContain(
      "Law ENG-04: Education (Educational Provision for Improving Behaviour) Regulations 2010",
    );
    expect(notice).toContain("In force since 1 January 2013");
    expect(notice).toContain("Reading The regulation does not say how the two days are counted.");
    expect(notice).toContain("How sure Second hand");
  });

  it("leaves out nothing that is not met", () => {
    for (const id of allCouncils) {
      const report = demoReport(id);
      const whole = unwrapped(toText(report));
      for (const finding of word(report).findings) {
        if (finding.outcome !== "not-met") continue;
        for (const clause of finding.clauses) expect(whole).toContain(clause);
        // What is announced is pointed at, no more.
        if (finding.force === "announced") continue;
        expect(whole).toContain(finding.says);
        if (finding.toPutRight !== null) expect(whole).toContain(finding.toPutRight);
        if (finding.reading !== null) expect(whole).toContain(finding.reading);
      }
    }
  });

  it("labels what the council asks apart from what the law asks", () => {
    expect(flat).toContain("Council NOR-20, Norfolk:");
    expect(flat).toContain("Guidance ENG-24, statutory guidance:");
    expect(flat).toContain("Guidance ENG-41, guidance, not statutory:");
    expect(section("Announced")).toContain("ENG-60");
    expect(section("Cautions")).not.toContain("ENG-60");
  });

  it("says once what two documents ask for in the same words", () => {
    const whole = unwrapped(toText(demoReport("warwickshire")));
    const sentence = "fewer than 2 school days before the start; the latest day was";
    expect(whole.split(sentence)).toHaveLength(2);
    expect(whole).toMatch(/Law ENG-04: .* Council WAR-60, Warwickshire:/);
  });

  it("puts the question before the answer of a person who said no", () => {
    const plan = { ...demoPlan, attestations: { "NOR-15": false } };
    const report = reportOf(plan, { council: norfolk, calendar: demoCalendar });
    expect(unwrapped(toText(report))).toContain(
      "Is it clear that the direction is not a sanction or punishment? A person has answered no.",
    );
  });

  it("prints a missing fact once, with every clause it keeps open", () => {
    const { ehcPlan: _, ehcStage: __, ...pupil } = demoPlan.pupil as Record<string, unknown>;
    const report = reportOf({ ...demoPlan, pupil }, { council: worcestershire, calendar: demoCalendar });
    const open = section("What the plan does not say", toText(report));
    expect(unwrapped(open).split("whether the pupil has an EHC plan").length).toBe(2);
    const blocked = report.findings
      .filter(({ missing }) => missing.some(({ at }) => at === "/pupil/ehcPlan"))
      .flatMap(({ clauses }) => clauses);
    expect(blocked.length).toBeGreaterThan(2);
    const after = unwrapped(open.slice(open.indexOf("whether the pupil has an EHC plan"))).split(" - ")[0];
    expect(after).toContain("goes to /pupil/ehcPlan");
    for (const clause of blocked.slice(0, 2)) expect(after).toContain(clause);
  });

  it("asks a person the question itself", () => {
    expect(unwrapped(section("What the plan does not say"))).toContain(
      "NOR-25 Is online learning in this pupil's best interests",
    );
  });

  it("walks the deadline over half-term, one line for each run of days", () => {
    const days = section("Deadlines");
    expect(days).toContain("Thursday 22 October 2026\n    late         written notice to parents");
    const walk = [
      "Mon 2 Nov 2026                INSET day, not counted",
      "Sat 31 Oct to Sun 1 Nov 2026  weekend, not counted",
      "Mon 26 to Fri 30 Oct 2026     October half-term, not counted",
      "Sat 24 to Sun 25 Oct 2026     weekend, not counted",
      "Fri 23 Oct 2026               school day 1",
      "Thu 22 Oct 2026               school day 2: the last day in time",
    ];
    expect(days).toContain(walk.map((line) => `      ${line}\n`).join(""));
    expect(days.split("October half-term")).toHaveLength(2);
  });

  it("lists deadlines by their day", () => {
    const days = [...section("Deadlines").matchAll(/^ {2}\w+ (\d+ \w+ \d{4})$/gm)].map((found) => found[1]);
    expect(days).toEqual(["22 October 2026", "19 November 2026", "21 January 2027"]);
  });

  it("shows the week's codes with the condition and what to write instead", () => {
    const codes = section("Attendance codes to expect");
    expect(codes).toMatch(/^ {2}Monday morning {7}home school {13}\/ \(1\)$/m);
    expect(codes).toMatch(/^ {2}Friday afternoon {5}online lessons at home {2}C \(3\)$/m);
    expect(codes).toContain("B if the provider confirms that the pupil attended and was supervised.");
    // The plan says that the home school arranged it.
    expect(codes).not.toContain("if the council, not the school, arranged the provision");
    expect(codes.match(/if the pupil was ill/g)).toHaveLength(1);
    expect(codes).toContain("Or I, M, N, O as under (1).");
  });

  it("gives each clause of the document exactly one place in the list of ids", () => {
    for (const id of allCouncils) {
      const report = demoReport(id);
      const listed = idsIn(section("Every clause by its id", toText(report)));
      expect(listed.sort()).toEqual(Object.keys(report.clauses).sort());
    }
  });

  it("is about national law alone where there is no council", () => {
    const whole = toText(reportOf(demoPlan, { calendar: demoCalendar }));
    expect(unwrapped(whole)).toContain("Against England's law and national guidance only");
    expect(whole).not.toContain("Council");
    expect(whole).not.toContain("NOR-");
  });

  it("says so where nothing is wrong and nothing is open", () => {
    const report = demoReport("norfolk");
    const fine = { ...report, findings: [], deadlines: [], anyError: false };
    const whole = toText(fine);
    expect(whole).toContain("Nothing to put right, no cautions, no questions open.");
    expect(whole).toContain("None that can be worked out from the plan.");
    expect(whole).not.toContain("To put right (");
  });

  it("says of the same plan under Derbyshire nothing of a two-day limit of Derbyshire's", () => {
    const report = reportOf(demoPlan, { council: derbyshire, calendar: demoCalendar });
    const whole = toText(report);
    expect(section("Cautions", whole)).not.toContain("half days a week at the first placement");
    expect(section("Announced", whole)).toContain("Nothing has to be done.");
    expect(whole).not.toContain("half days a week at the first placement");
  });

  it("prints no word that stood in the plan alone", () => {
    const renamed = JSON.parse(JSON.stringify(demoPlan).replaceAll('"p1"', '"secret-name"')) as unknown;
    const report = reportOf(renamed, { council: norfolk, calendar: demoCalendar });
    expect(toText(report)).not.toContain("secret-name");
  });

  it("never changes the report", () => {
    const report = demoReport("norfolk");
    const before = JSON.stringify(report);
    expect(toText(report)).toBe(toText(report));
    expect(JSON.stringify(report)).toBe(before);
  });
});

describe("what is due, by the day taken as today", () => {
  const report = demoReport("norfolk");
  const [invitation] = report.deadlines.filter(({ latest }) => latest === "2026-11-19");
  const status = (asOf: string | null): string | undefined => {
    const open = { ...(invitation as Deadline), doneOn: null, status: "not-done" as const };
    const days = deadlinesToText({ ...report, asOf, deadlines: [open] });
    return /^ {4}(.{13})invitation to the review of Wednesday 25 November 2026$/m.exec(days)?.[1]?.trim();
  };

  it("is not done where no day is given", () => expect(status(null)).toBe("not done"));
  it("has days left before the last day", () => expect(status("2026-11-17")).toBe("in 2 days"));
  it("has one day left on the eve", () => expect(status("2026-11-18")).toBe("in 1 day"));
  it("is due on the last day", () => expect(status("2026-11-19")).toBe("due today"));
  it("is overdue the day after", () => expect(status("2026-11-20")).toBe("overdue"));

  it("cannot be told without a calendar", () => {
    const whole = deadlinesToText(reportOf(demoPlan, { council: norfolk }));
    expect(whole).toContain("Day not known");
    expect(unwrapped(whole)).toContain(
      "cannot tell written notice to parents, done on Friday 23 October 2026; not known: the home school's calendar",
    );
  });
});

describe("registers of host schools", () => {
  const schools = (count: number): unknown => ({
    ...demoPlan,
    placements: Array.from({ length: count }, (_, i) => ({
      id: `s${i}`,
      kind: "mainstream-school",
      registered: true,
    })),
    timetable: [{ weekday: "mon", half: "AM", place: "s0" }],
  });

  it("have a column each", () => {
    const codes = codesToText(reportOf(schools(2), { council: norfolk }));
    expect(codes).toContain("Host 1 is the first placement.");
    expect(codes).toMatch(/^ {2}Half day .* Home register {2}Host 1 {2}Host 2$/m);
    expect(codes).toMatch(/^ {2}Monday morning .* D \(\d\) +\/ \(\d\) +D \(\d\)$/m);
  });

  it("go on in further tables where there are many", () => {
    const codes = codesToText(reportOf(schools(7), { council: norfolk }));
    expect(codes.match(/^ {2}Half day/gm)?.length).toBe(4);
    expect(codes).toContain("Host 7");
  });
});

describe("the layout of a text", () => {
  it.each([40, 60, 80, 120])("keeps every line within %i columns", (width) => {
    const reports = [...allCouncils.map((id) => demoReport(id)), nastyReport()];
    for (const report of reports) {
      for (const line of toText(report, { width }).split("\n")) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it("is not one column narrower than it may be", () => {
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    expect(longest).toBe(80);
  });

  it.each([39, 0, -1, 80.5, Number.NaN])("refuses a width of %d", (width) => {
    expect(() => toText(demoReport("norfolk"), { width })).toThrow(OptionError);
  });

  it("has no colour unless it is asked for, and colour changes no word", () => {
    expect(text).not.toContain("\u001b");
    const coloured = toText(demoReport("norfolk"), { colour: true });
    expect(coloured).toContain("\u001b[31m");
    expect(coloured.replace(/\u001b\[\d*m/g, "")).toBe(text);
  });

  it("has no blank at the end of a line and one line break at its end", () => {
    expect(text).not.toMatch(/ \n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it("lets nothing through from a council's data that a terminal would act on", () => {
    const whole = toText(nastyReport());
    expect(whole.replaceAll("\n", "")).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
    );
    expect(unwrapped(whole)).toContain("second line # heading");
  });
});

/** The ids of a list such as "NOR-01, NOR-12 to NOR-15", each written out. */
function idsIn(list: string): string[] {
  const ids: string[] = [];
  for (const found of unwrapped(list).matchAll(/([A-Z]{3}-\d+)(?: to ([A-Z]{3}-(\d+)))?/g)) {
    const [, first = "", , last] = found;
    const start = Number(first.slice(4));
    for (let number = start; number <= Number(last ?? start); number += 1) {
      ids.push(first.slice(0, 4) + String(number).padStart(2, "0"));
    }
  }
  return ids;
}
