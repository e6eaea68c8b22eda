import { describe, expect, it } from "vitest";
import { derbyshire, norfolk, type Report, warwickshire, worcestershire } from "../../src/index.js";
import { toMarkdown } from "../../src/views/markdown.js";
import { toText } from "../../src/views/text.js";
import { word } from "../../src/views/word.js";
import type { Catalogue } from "../../src/words/catalogue.js";
import { demoCalendar, demoPlan, demoReport, reportOf, unwrapped } from "./reports.js";

/** The part of a text under a heading, without its line breaks. */
function part(report: Report, heading: string, catalogue: Catalogue = {}): string {
  const text = toText(report, { catalogue });
  const start = text.indexOf(`\n${heading}`);
  if (start < 0) return "";
  const rest = text.slice(start + 1);
  const end = rest.search(/(?<!^)\n[A-Z]/);
  return unwrapped(end < 0 ? rest : rest.slice(0, end)).trim();
}

const isOfPlan = (plan: Record<string, unknown>, council = worcestershire, asOf?: string): Report =>
  reportOf({ ...demoPlan, ...plan }, { council, calendar: demoCalendar, asOf });

describe("differences between a council's document and national rules", () => {
  const heading = "Where the council and national rules differ";

  it("stand side by side, with the day they come to and who governs", () => {
    const said = part(demoReport("worcestershire"), heading);
    expect(said).toContain("K6 When notice has to be given Worcestershire no day set");
    expect(said).toContain(
      "National 2 school days, for this plan by Thursday 22 October 2026 (ENG-04, ENG-05)",
    );
    expect(said).toContain("Law governs: written notice reaches a parent at least 2 school days before");
  });

  it("are all there, counted in the heading", () => {
    for (const id of ["warwickshire", "norfolk", "worcestershire", "derbyshire", "lancashire"] as const) {
      const report = demoReport(id);
      const said = part(report, heading);
      expect(said).toContain(`${heading} (${report.differences.length})`);
      for (const { id: difference, title, says } of word(report).differences) {
        expect(said).toContain(`${difference} ${title}`);
        expect(said).toContain(says);
      }
    }
  });

  it("name those that rest on texts not read, and those left open", () => {
    const said = part(demoReport("worcestershire"), heading);
    expect(said).toMatch(/K11, K12, K18, K19: Second hand/);
    expect(said).toContain("K29: Not confirmed by any text that was read");
    expect(said).toMatch(
      /does not say enough to tell whether these differences arise too, or which side governs: .*K25 \(/,
    );
  });

  it("are a table in Markdown", () => {
    const page = toMarkdown(demoReport("derbyshire"));
    expect(page).toContain("|  | About | Derbyshire | National | Which governs |");
    expect(page).toMatch(
      /^\| K15 \| Hours that count as a full week \| 25 hours \(DER-26\) \| 32\\\.5 hours /m,
    );
  });

  it("are not spoken of without a council", () => {
    expect(toText(reportOf(demoPlan, { calendar: demoCalendar }))).not.toContain(heading);
  });
});

describe("forms, letters and notices", () => {
  const heading = "Forms, letters and notices";

  it("are one line each where nothing is missing", () => {
    const said = part(demoReport("norfolk"), heading);
    expect(said).toBe(
      `${heading} (2) Complete: Written notice of the direction; Written notice of the direction to the council that maintains the EHC plan.`,
    );
  });

  it("show what is missing and not stated, to whom they go and by when", () => {
    const contents = { ...(noticeOf().contents as object), breakTimes: false, numberOfDays: undefined };
    const said = part(
      isOfPlan({ notices: { parents: { ...noticeOf(), contents: clean(contents) } } }),
      heading,
    );
    expect(said).toContain("Written notice of the direction State given, with gaps");
    expect(said).toContain("Left out the start and end of the break (ENG-07)");
    expect(said).toContain("Not known the plan does not say of: the number of days (ENG-07)");
    expect(said).toContain("Goes to a parent, or the pupil if 18 or over");
    expect(said).toContain("before the first day off site (by Thursday 22 October 2026)");
  });

  it("have no gaps where nothing is known to be left out (fault A9)", () => {
    const contents = { ...(noticeOf().contents as object), address: undefined };
    const said = part(
      isOfPlan({ notices: { parents: { ...noticeOf(), contents: clean(contents) } } }),
      heading,
    );
    expect(said).toContain("Written notice of the direction State given (ENG-03");
    expect(said).not.toContain("Left out");
    expect(said).toMatch(/Not known the plan does not say of: the address[^;]* \(ENG-07\)/);
  });

  it("say once that a form was not given", () => {
    const said = part(demoReport("derbyshire"), heading);
    expect(said).toContain("Offsite Direction Notification form State not given (DER-02, DER-10) Goes to");
    expect(said).not.toContain("the form, sent");
  });

  it("count the items of a form where there are many, and list them where there are few", () => {
    const some = { used: true, missing: ["language", "roll"] };
    expect(part(isOfPlan({ documents: { passport: some } }), heading)).toContain(
      "Left out the level of English (WOR-105); whether the child is still on roll (WOR-109)",
    );
    expect(part(isOfPlan({ documents: { passport: { used: true } } }), heading)).toMatch(
      /\(Form 2\) State given .* Not known the plan does not say of: 24 items \(WOR-101/,
    );
  });

  it("name templates the plan says nothing of in one sentence", () => {
    expect(part(demoReport("worcestershire"), heading)).toMatch(
      /Templates the plan does not mention; nobody has to use them: .*\(Form 1\); .*Sample letter to parents\.$/,
    );
  });

  it("are in Markdown as well", () => {
    const page = toMarkdown(demoReport("derbyshire"));
    expect(page).toContain("**Part-time timetable notification form**\n\n- **State:** not given (DER-26)");
    expect(page).toContain("\nComplete: Written notice of the direction; ");
  });
});

describe("rolls and records", () => {
  const heading = "Rolls and records";
  const move = {
    managedMove: { followsDirection: true, startsOn: "2027-02-22" },
    ending: { outcome: "managed-move" },
    records: { cmjSent: false, cmlSent: true },
  };

  it("are not spoken of while nothing ends", () => {
    expect(toText(demoReport("derbyshire"))).not.toContain(heading);
  });

  it("say who does what by which day, and how it stands", () => {
    const report = isOfPlan(move, derbyshire, "2027-02-22");
    const said = part(report, heading);
    expect(said).toContain(`${heading} (${report.actions.length})`);
    expect(said).toContain("done Home school: send the council a leaver file (CML)");
    expect(said).toContain(
      "in 7 days New school: send the council a joiner file (CMJ) By Monday 1 March 2027. Within five school days",
    );
    expect(said).toContain("not stated New school: hold the pupil as main school");
  });

  it("are overdue after the day", () => {
    expect(part(isOfPlan(move, derbyshire, "2027-03-02"), heading)).toContain(
      "overdue New school: send the council a joiner file (CMJ)",
    );
  });

  it("are a table in Markdown", () => {
    expect(toMarkdown(isOfPlan(move, derbyshire))).toContain(
      "| Home school: send the council a leaver file (CML) | **done** |",
    );
  });
});

describe("what is known not to be done", () => {
  const notSent = (): Record<string, unknown> => ({
    reviews: [
      {
        id: "r1",
        on: "2026-11-25",
        status: "planned",
        kind: "regular",
        invitation: { given: false },
      },
    ],
  });
  const line = (asOf: string | undefined): string => part(isOfPlan(notSent(), norfolk, asOf), "To put right");
  const sentence = "it is due by Thursday 19 November 2026, 6 days before the review.";

  it("is not yet due before its last day", () => {
    expect(line("2026-11-17")).toContain(`${sentence} Not yet due: 2 days left.`);
    expect(line("2026-11-18")).toContain(`${sentence} Not yet due: 1 day left.`);
    const page = toMarkdown(isOfPlan(notSent(), norfolk, "2026-11-18"));
    expect(page).toContain("Not yet due: 1 day left.");
  });
  it("is due on its last day", () => {
    expect(line("2026-11-19")).toContain(`${sentence} Not yet late: due today.`);
  });
  it("is simply not done afterwards, and where no day is given", () => {
    for (const asOf of ["2026-11-20", undefined]) {
      expect(line(asOf)).toContain(sentence);
      expect(line(asOf)).not.toContain("Not yet");
    }
  });
  it("may be known not to be done without a day", () => {
    const notices = { ...(demoPlan.notices as object), parents: { given: false } };
    const said = (asOf: string): string => part(isOfPlan({ notices }, norfolk, asOf), "To put right");
    const due = "it is due by Thursday 22 October 2026, 2 school days before the start.";
    expect(said("2026-10-19")).toContain(`${due} Not yet due: 3 days left.`);
    expect(said("2026-10-22")).toContain(`${due} Not yet late: due today.`);
    expect(said("2026-10-23")).not.toContain("Not yet");
  });
  it("names the day where the sentence does not", () => {
    const report = isOfPlan(notSent(), norfolk, "2026-11-17");
    const catalogue = { "review-invitation-in-time.not-done": "Nobody has been invited." };
    expect(part(report, "To put right", catalogue)).toContain(
      "Nobody has been invited. Not yet due: due by Thursday 19 November 2026.",
    );
  });
  it("is not softened where something else of the same duty is late", () => {
    const report = isOfPlan({}, warwickshire, "2026-10-01");
    expect(unwrapped(toText(report))).toContain("fewer than 2 school days before the start");
    expect(toText(report)).not.toContain("Not yet due");
  });
});

function noticeOf(): Record<string, unknown> {
  return (demoPlan.notices as Record<string, Record<string, unknown>>).parents as Record<string, unknown>;
}

/** Without the fields that are undefined: a plan leaves out what it does not know. */
function clean(fields: object): object {
  return JSON.parse(JSON.stringify(fields)) as object;
}
