import { describe, expect, it } from "vitest";
import {
  firstLawfulStart,
  latestDaysFor,
  norfolk,
  OptionError,
  toJson,
  toMarkdown,
  toText,
} from "../../src/index.js";
import { displayWidth } from "../../src/views/layout.js";
import { word } from "../../src/views/word.js";
import { calendar, demoAudit, demoRegister, demoTimeline } from "./life.js";
import { demoPlan, unwrapped } from "./reports.js";

const timeline = demoTimeline();
const register = demoRegister("2026-10-19", "2026-11-27", true);
const audit = demoAudit();

function latestDays(start: string) {
  const result = latestDaysFor(demoPlan, start, { council: norfolk, calendar });
  if (!result.ok) throw new Error("The plan was refused.");
  return result.latestDays;
}

function firstStart(plan: unknown, asOf: string) {
  const result = firstLawfulStart(plan, { council: norfolk, calendar, asOf });
  if (!result.ok) throw new Error("The plan was refused.");
  return result.firstStart;
}

const pages = [timeline, register, audit, latestDays("2026-11-03"), firstStart(demoPlan, "2026-11-02")];

describe("a page about a direction over time", () => {
  it.each(pages)("of the schema $schema keeps to its width", (source) => {
    for (const width of [40, 55, 69, 70, 80, 120]) {
      const lines = toText(source, { width }).split("\n");
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  it.each(pages)("of the schema $schema has colour only where asked", (source) => {
    expect(toText(source)).not.toContain("\u001b");
    expect(toText(source, { colour: true })).toContain("\u001b[1m");
  });

  it.each(pages)("of the schema $schema is JSON that reads back as it was", (source) => {
    expect(JSON.parse(toJson(source))).toEqual(word(source));
  });

  it.each([
    ["nothing", undefined],
    ["a plan", demoPlan],
    ["a schema of another version", { ...timeline, schema: "osd-timeline/2" }],
    ["a timeline without its entries", { schema: "osd-timeline/1", asOf: "2026-11-23" }],
    ["an audit without its findings", { schema: "osd-audit/1" }],
    ["a result in place of what it holds", { ok: true, timeline }],
  ])("is not made of %s", (_, source: unknown) => {
    expect(() => toText(source as typeof timeline)).toThrow(OptionError);
    expect(() => toMarkdown(source as typeof timeline)).toThrow(OptionError);
  });
});

describe("the page of a timeline", () => {
  it("says every entry once, with its sentence, in text and in Markdown", () => {
    const text = unwrapped(toText(timeline));
    const page = toMarkdown(timeline);
    for (const { says, clauses } of word(timeline).entries) {
      expect(text).toContain(says);
      expect(page.replaceAll("\\", "")).toContain(says);
      for (const id of clauses.slice(0, 1)) expect(text).toContain(id);
    }
    expect(page.match(/^- \*\*(?!As of|Rests on)/gm)).toHaveLength(timeline.entries.length);
  });

  it("puts what comes next before everything else", () => {
    // The first review is on Wednesday 25 November 2026, two days after the day taken as today.
    expect(unwrapped(toText(timeline))).toContain(
      "Next: review meeting (the review of Wednesday 25 November 2026). To come on Wednesday 25 November 2026.",
    );
  });

  it("names the notice that came a day late under its own heading", () => {
    // Told on Friday 23 October; two school days before Tuesday 3 November, over half-term and an INSET day, is Thursday 22 October.
    const text = unwrapped(toText(timeline));
    const late = text.slice(text.indexOf("Done late (1)"), text.indexOf("Done in time"));
    expect(late).toContain("Thu 22 Oct 2026 Written notice to parents Done on Friday 23 October 2026.");
  });

  it("says first that the direction has drifted", () => {
    // The plan ends on Friday 12 February 2027 and records nothing after it; school begins again on Monday 22 February.
    const drifted = demoTimeline("2027-02-23", { ...demoPlan, ending: undefined, endsOn: "2027-02-12" });
    expect(drifted.drift).not.toBeNull();
    expect(unwrapped(toText(drifted))).toContain(
      "The direction was to end on Friday 12 February 2027 and nothing is recorded about its end.",
    );
  });
});

describe("the page of a register", () => {
  it("shows a month as a grid where there is room, and a table where there is none", () => {
    expect(toText(register)).toContain("Mon       Tue       Wed       Thu       Fri");
    const narrow = toText(register, { width: 60 });
    expect(narrow).not.toContain("Mon       Tue");
    expect(narrow).toContain("Morning");
  });

  it("has a table for each register in Markdown, and the days without sessions", () => {
    const page = toMarkdown(register);
    expect(page).toContain("## The home register\n\n| Day | Morning | Afternoon |");
    expect(page).toContain("## The register of the second placement\n\n| Day | Morning | Afternoon |");
    // Thursday 5 November is at the host school where the pupil is registered, so the home register has D.
    expect(page).toContain("| Thu 5 Nov 2026 | D (the second placement) | D (the second placement) |");
    expect(page).toContain("| Mon 26 to Fri 30 Oct 2026 | October half-term |");
    expect(page).toContain("| Mon 2 Nov 2026 | INSET day |");
  });

  it("says when a code is right, what it means and what else may be", () => {
    const text = unwrapped(toText(register));
    expect(text).toContain(
      "B The first placement: right if the provider confirms that the pupil attended and was supervised. Means other approved educational activity off site; counts as attending",
    );
    expect(text).toContain("N if the pupil was absent and the reason is not known yet");
    // The plan says that the home school arranged it.
    expect(text).not.toContain("K if the council, not the school, arranged the provision");
  });

  it("says of days the calendar does not reach that nobody can tell", () => {
    const last = calendar.covers.to;
    const beyond = demoRegister(last, `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`);
    expect(toMarkdown(beyond)).toContain("## Cannot tell\n\n| Days | Why |");
  });
});

describe("the page of an audit", () => {
  it("counts the mistakes and says each with what to do and who says so", () => {
    // B on Tuesday morning is right; D that afternoon is not, for the academy is no school; Wednesday has no marks at all.
    const text = unwrapped(toText(audit));
    expect(text).toContain("3 mistakes in 2 marks.");
    expect(text).toContain("To put right (2)");
    expect(text).toContain("Do this Write the code for what happened.");
    expect(text).toContain("Law ENG-21: School Attendance");
  });

  it("adds the register up, as it stands and once put right", () => {
    // One B attends; D is no possible attendance. Put right, three more of four sessions are possible: none or all attended.
    expect(toMarkdown(audit).replaceAll("\\", "")).toContain(
      "| The home register | 2 | 100.0% (1 of 1) | 25.0% (1 of 4) to 100.0% (4 of 4) |",
    );
    expect(toMarkdown(audit)).toContain("| The home register | B 1, D 1 |");
  });
});

describe("the pages about a start", () => {
  it("give the last day of each step and whether what is recorded keeps it", () => {
    // For the start on Tuesday 3 November the last day is Thursday 22 October; the parents were told on Friday 23 October.
    const text = unwrapped(toText(latestDays("2026-11-03")));
    expect(text).toContain("1 step is recorded for a day too late for this start.");
    expect(text).toContain(
      "Thu 22 Oct 2026 Written notice to parents Recorded for Friday 23 October 2026, too late.",
    );
    expect(text).toContain(
      "Thu 22 Oct 2026 Written notice to the council Recorded for Thursday 22 October 2026, in time.",
    );
  });

  it("give the first start, what keeps it from being earlier and what is taken to be done", () => {
    // Told on Friday 20 November: two school days later is Tuesday 24 November.
    const plan = { ...demoPlan, notices: { parents: { given: false } } };
    const text = unwrapped(toText(firstStart(plan, "2026-11-20")));
    expect(text).toContain("Start Tuesday 24 November 2026");
    expect(text).toContain("What keeps the start from being earlier");
    expect(text).toContain("Thu 19 Nov 2026 Written notice to parents");
    expect(text).toContain("Fri 20 Nov 2026 The day parents were given notice goes to /notices/parents/on");
  });
});
