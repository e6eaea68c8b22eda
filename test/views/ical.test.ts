import fc from "fast-check";
import ICAL from "ical.js";
import { afterAll, describe, expect, it } from "vitest";
import { formatDay } from "../../src/days/plain-date.js";
import type { Timeline } from "../../src/duties/timeline.js";
import type { TimelineEntry } from "../../src/duties/timeline-entry.js";
import { OptionError } from "../../src/input/options.js";
import { dayOfEntry, toIcalendar } from "../../src/views/ical.js";
import { contentLine } from "../../src/views/ical-lines.js";
import { plain } from "../../src/views/plain-words.js";
import { word } from "../../src/views/word.js";
import { demoRegister, demoTimeline } from "./life.js";
import { demoPlan } from "./reports.js";

const homeZone = process.env.TZ;
afterAll(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

interface Parsed {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly isDate: boolean;
  readonly stamp: string;
}

/** The events of a file as an independent parser reads them. */
function parsed(text: string): readonly Parsed[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate && event.endDate.isDate,
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

const entry: TimelineEntry = {
  id: "ENG-04",
  step: "notify-parents",
  citation: null,
  counting: null,
  from: null,
  countedFrom: null,
  count: null,
  walk: [],
  onlyIf: null,
  missing: [],
  kind: "duty",
  what: "written notice to parents",
  about: null,
  rule: null,
  clauses: ["ENG-04"],
  owedBy: "home school",
  force: "law",
  severity: "error",
  earliest: null,
  latest: "2026-10-22",
  expectedBy: null,
  doneOn: null,
  plannedFor: null,
  status: "overdue",
  schoolDaysLeft: null,
  schoolDaysLate: 1,
  code: "duty.overdue",
  values: {},
};
const lineOf = (...entries: readonly TimelineEntry[]): Timeline => ({
  schema: "osd-timeline/1",
  asOf: "2026-11-23",
  policy: [],
  remarks: [],
  calendarNotes: [],
  entries,
  next: null,
  drift: null,
  counts: {
    "done-in-time": 0,
    "done-late": 0,
    "done-not-as-required": 0,
    overdue: 0,
    "due-within": 0,
    "not-yet-due": 0,
    "cannot-tell": 0,
    "not-needed": 0,
  },
});

describe("a timeline as a calendar file", () => {
  const timeline = demoTimeline();
  const text = toIcalendar(timeline);
  const listed = word(timeline).entries.filter(
    (one) => one.status !== "not-needed" && dayOfEntry(one) !== undefined,
  );

  it("opens in another parser with every entry that has a day, on that day", () => {
    const events = parsed(text);
    expect(events).toHaveLength(listed.length);
    expect(events.map(({ start }) => start)).toEqual(
      listed.map((one) => formatDay(dayOfEntry(one) as number)),
    );
    expect(events.map(({ end }) => end)).toEqual(
      listed.map((one) => formatDay((dayOfEntry(one) as number) + 1)),
    );
    expect(events.every(({ isDate }) => isDate)).toBe(true);
    expect(listed.length).toBeGreaterThan(20);
  });

  it("says what is due, how it stands, who owes it and which clauses say so", () => {
    const notice = parsed(text).find(({ summary }) => summary.includes("notice to parents"));
    expect(notice).toMatchObject({
      summary: "Last day: written notice to parents",
      start: "2026-10-22",
      end: "2026-10-23",
      stamp: "2026-11-23T00:00:00Z",
    });
    expect(notice?.description).toMatch(
      /^Done on Friday 23 October 2026\. .+\nOwed by: .+\.\nClauses: ENG-04\.$/,
    );
  });

  it("never calls a day a last day that no document sets", () => {
    const summaries = parsed(toIcalendar(lineOf({ ...entry, latest: null, expectedBy: "2026-11-03" }))).map(
      ({ summary }) => summary,
    );
    expect(summaries).toEqual(["Normally done by this day: written notice to parents"]);
    const event = {
      ...entry,
      kind: "event",
      what: "review meeting",
      about: { list: "reviews", at: "/reviews/0", on: "2025-12-08" },
    } as const;
    expect(parsed(toIcalendar(lineOf(event)))[0]?.summary).toBe(
      "Review meeting, the review of Monday 8 December 2025",
    );
    const planned = { ...entry, latest: null, plannedFor: "2026-11-04" };
    expect(parsed(toIcalendar(lineOf(planned)))[0]).toMatchObject({
      summary: "Written notice to parents",
      start: "2026-11-04",
    });
  });

  it("leaves out what is not needed and what has no day", () => {
    expect(
      parsed(toIcalendar(lineOf({ ...entry, status: "not-needed" }, { ...entry, latest: null }))),
    ).toEqual([]);
  });

  it("is a file of lines of at most 75 octets that end as the format asks", () => {
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.split("\r\n").join("")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.match(/^CLASS:PRIVATE$/gm)).toHaveLength(listed.length);
  });

  it("is the same in every time zone, and so are the days another parser reads", () => {
    const days = parsed(text).map(({ start, end }) => `${start} ${end}`);
    for (const zone of [
      "UTC",
      "Europe/London",
      "America/Los_Angeles",
      "Pacific/Kiritimati",
      "Australia/Lord_Howe",
    ]) {
      process.env.TZ = zone;
      expect(toIcalendar(demoTimeline()), zone).toBe(text);
      expect(
        parsed(text).map(({ start, end }) => `${start} ${end}`),
        zone,
      ).toEqual(days);
    }
  });

  it("keeps days at a clock change where they are", () => {
    // The clocks go back on 25 October 2026 and forward on 28 March 2027.
    for (const latest of [
      "2026-10-24",
      "2026-10-25",
      "2026-10-26",
      "2027-03-27",
      "2027-03-28",
      "2027-03-29",
    ]) {
      process.env.TZ = "Europe/London";
      const [event] = parsed(toIcalendar(lineOf({ ...entry, latest })));
      expect(event?.start).toBe(latest);
    }
  });
});

describe("the UID of an event", () => {
  const uids = (...of: Parameters<typeof toIcalendar>) => parsed(toIcalendar(...of)).map(({ uid }) => uid);

  it("is different for every event", () => {
    const all = uids(demoTimeline());
    expect(new Set(all).size).toBe(all.length);
  });

  it("stays the same while the plan does, whatever the day", () => {
    const early = new Set(uids(demoTimeline("2026-11-09")));
    const late = uids(demoTimeline("2026-11-23"));
    expect(late.filter((uid) => !early.has(uid))).toEqual([]);
  });

  it("moves with the day unless there is a reference", () => {
    const moved = lineOf({ ...entry, latest: "2026-10-23" });
    expect(uids(lineOf(entry))).not.toEqual(uids(moved));
    expect(uids(lineOf(entry), { reference: "case-7" })).toEqual(uids(moved, { reference: "case-7" }));
    expect(uids(lineOf(entry), { reference: "case-7" })).not.toEqual(
      uids(lineOf(entry), { reference: "case-8" }),
    );
  });

  it("does not show the reference", () => {
    expect(toIcalendar(demoTimeline(), { reference: "case-7" })).not.toContain("case-7");
  });

  it("is there once in a file", () => {
    expect(uids(lineOf(entry, entry))).toHaveLength(1);
  });
});

describe("a register as a calendar file", () => {
  const register = demoRegister("2026-10-19", "2026-11-20", true);
  const events = parsed(toIcalendar(register));

  it("has one event for each day with sessions and each register", () => {
    const home = events.filter(({ summary }) => summary.startsWith("Expected in the home register:"));
    expect(home.map(({ start }) => start)).toEqual([...new Set(register.sessions.map(({ date }) => date))]);
    const host = events.filter(({ summary }) =>
      summary.startsWith("Expected in the register of the second placement:"),
    );
    expect(host[0]?.start).toBe("2026-11-03");
    expect(home.length + host.length).toBe(events.length);
  });

  it("says the codes and when they are right, and that none is written in advance", () => {
    const thursday = events.find(({ start, summary }) => start === "2026-11-05" && summary.includes("home"));
    expect(thursday?.summary).toBe("Expected in the home register: AM D, PM D");
    expect(thursday?.description).toContain("AM: right if ");
    expect(thursday?.description).toContain("A code is never written in advance");
    const atSchool = events.find(({ start }) => start === "2026-10-19");
    expect(atSchool?.summary).toBe("Expected in the home register: AM /, PM \\");
  });

  it("is stamped with its first day", () => {
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(["2026-10-19T00:00:00Z"]));
  });
});

it("nothing a person typed comes out", () => {
  const placements = (demoPlan.placements as readonly object[]).map((one) => ({ ...one, id: "Jo.Smith" }));
  const timetable = (demoPlan.timetable as readonly { place: string }[]).map((one) =>
    one.place === "p1" ? { ...one, place: "Jo.Smith" } : one,
  );
  expect(toIcalendar(demoTimeline("2026-11-23", { ...demoPlan, placements, timetable }))).not.toMatch(
    /jo\.smith/i,
  );
});

it("words of any kind come out of another parser as they went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (words) => {
      const text = toIcalendar(lineOf({ ...entry, kind: "event", what: `A${words}`, owedBy: `A${words}` }));
      const [event] = parsed(text);
      expect(event?.summary).toBe(plain(`A${words}`));
      expect(event?.description).toContain(plain(`Owed by: A${words}.`));
      expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it.each([
  [75, "a".repeat(75)],
  [76, "a".repeat(76)],
  [149, "a".repeat(149)],
  [150, "a".repeat(150)],
  [74 + 2, `${"a".repeat(74)}\u00e9`],
  [73 + 4, `${"a".repeat(73)}\u{1f3eb}`],
  [3 * 26, "\u6f22".repeat(26)],
])("a line of %i octets is folded between letters, after 75", (octets, line) => {
  expect(Buffer.byteLength(line)).toBe(octets);
  const folded = contentLine(line);
  const lines = folded.split("\r\n").slice(0, -1);
  expect(lines.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
  expect(lines.length).toBe(octets <= 75 ? 1 : octets <= 149 ? 2 : 3);
  expect(folded.split("\r\n ").join("")).toBe(`${line}\r\n`);
});

it("a source without a day is a mistake of the program", () => {
  expect(() => toIcalendar({ ...lineOf(entry), asOf: "today" })).toThrow(OptionError);
});
