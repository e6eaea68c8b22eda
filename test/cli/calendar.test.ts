import { describe, expect, it } from "vitest";
import { starterCalendars } from "../../src/calendar/starters.js";
import { unwrapped } from "../views/reports.js";
import { demoFile, runWith } from "./fake-host.js";

type Event = readonly [what: string, from: string, to?: string];

/** Two half terms of an autumn, as a school in nobody's county might publish them. */
const autumn: readonly Event[] = [
  ["Autumn term starts", "2026-09-02"],
  ["Half term", "2026-10-26", "2026-10-30"],
  ["INSET day", "2026-11-02"],
  ["Last day of term", "2026-12-18"],
];
const days = "--from 2026-09-01 --to 2026-12-31";
const terms = [
  { from: "2026-09-02", to: "2026-10-23" },
  { from: "2026-11-02", to: "2026-12-18" },
];

const compact = (day: string, more = 0): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + more);
  return date.toISOString().slice(0, 10).replaceAll("-", "");
};
const file = (events: readonly Event[], each: (event: Event) => string): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//x//EN",
    ...events.flatMap((event, i) => [
      "BEGIN:VEVENT",
      `UID:${i}`,
      "DTSTAMP:20260101T000000Z",
      each(event),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ].join("\r\n");
const dated = ([what, from, to = from]: Event, name = what): string =>
  `DTSTART;VALUE=DATE:${compact(from)}\r\nDTEND;VALUE=DATE:${compact(to, 1)}\r\nSUMMARY:${name}`;

const shapes: readonly (readonly [string, string, string])[] = [
  ["whole days", "a.ics", file(autumn, (event) => dated(event))],
  [
    "a byte order mark and a language",
    "a.ics",
    `\ufeff${file(autumn, dated).replaceAll("SUMMARY:", "SUMMARY;LANGUAGE=en-gb:")}`,
  ],
  ["the school's name in front", "a.ics", file(autumn, (event) => dated(event, `Anytown High: ${event[0]}`))],
  [
    "midnight to midnight, as Outlook writes them",
    "a.ics",
    file(
      autumn,
      ([what, from, to = from]) =>
        `DTSTART;TZID=GMT Standard Time:${compact(from)}T000000\r\nDTEND;TZID=GMT Standard Time:${compact(to, 1)}T000000\r\nSUMMARY:${what}`,
    ),
  ],
  [
    "ends that are the last day itself",
    "a.ics",
    file(
      autumn,
      ([what, from, to = from]) =>
        `DTSTART;VALUE=DATE:${compact(from)}\r\nDTEND;VALUE=DATE:${compact(to)}\r\nSUMMARY:${what}`,
    ),
  ],
  ["a table with commas", "a.csv", ["what,from,to", ...autumn.map((event) => event.join(","))].join("\n")],
  [
    "a table with semicolons and days as people write them",
    "a.csv",
    "Title;Start Date;End Date\r\nAutumn term starts;02/09/2026;\r\nHalf term;26 Oct 2026;30 Oct 2026\r\nINSET day;02/11/26;\r\nLast day of term;18/12/2026;\r\n",
  ],
  [
    "a spreadsheet's own numbers for days",
    "a.csv",
    // 46267 is 2 September 2026: 46023 is 1 January 2026, and 244 days lie between.
    "what,from,to\nAutumn term starts,46267,\nHalf term,46321,46325\nINSET day,46328,\nLast day of term,46374,\n",
  ],
  [
    "a table as Outlook exports it",
    "a.csv",
    '"Subject","Start Date","Start Time","End Date","End Time","All day event"\n"Autumn term starts","02/09/2026","00:00:00","03/09/2026","00:00:00","True"\n"Half term","26/10/2026","00:00:00","31/10/2026","00:00:00","True"\n"INSET day","02/11/2026","00:00:00","03/11/2026","00:00:00","True"\n"Last day of term","18/12/2026","00:00:00","19/12/2026","00:00:00","True"\n',
  ],
];

describe("calendar", () => {
  it.each(shapes)("reads %s", async (_, name, text) => {
    const { code, out, err } = await runWith(`calendar ${name} ${days} --format json`, {
      files: { [name]: text },
    });
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ terms, insetDays: ["2026-11-02"], issuedBy: "school" });
  });

  it("shows the months with a sign for each day without school, what was left out and what is to do next", async () => {
    const text = file([...autumn, ["Harvest, and a fair", "2026-10-09"]], (event) =>
      dated([event[0].replace(",", "\\,"), event[1], event[2]] as Event),
    );
    const { out } = await runWith(`calendar a.ics ${days}`, { files: { "a.ics": text } });
    // 2 September 2026 is a Wednesday; 2 November, a Monday, is the INSET day.
    expect(out).toContain("     1h  2   3   4 ");
    expect(out).toContain(" 2i  3   4   5   6");
    expect(out).toContain("26h 27h 28h 29h 30h");
    expect(unwrapped(out)).toContain(
      'Left out (1) - Fri 9 Oct 2026: "Harvest, and a fair" Its words say nothing',
    );
    expect(out).toContain("--out plan.calendar.json");
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  });

  it("says what is missing where a file speaks of a part of the year, and names the event that is wrong", async () => {
    const part = await runWith("calendar a.ics", { files: { "a.ics": file(autumn, dated) } });
    expect([part.code, part.out]).toEqual([2, ""]);
    expect(part.err).toContain(
      "No event says what happens from Saturday 19 December 2026 to Tuesday 31 August 2027.",
    );
    expect(part.err).toContain("with --from and --to");
    const wrong = await runWith(`calendar a.csv ${days}`, {
      files: { "a.csv": "what,from,to\nAutumn term starts,2026-09-02,\nHalf term,2026-10-26,2026-10-26\n" },
    });
    expect(wrong.err).toContain(
      'calendar line 3, "Half term": This half-term is shorter than three weekdays.',
    );
  });

  it("says of a table where it cannot be read", async () => {
    const { code, err } = await runWith("calendar a.csv", {
      files: { "a.csv": "what,from\nHalf term,soon\n" },
    });
    expect(code).toBe(2);
    expect(err).toContain("calendar line 2: This line has no date that can be read.");
    expect((await runWith("calendar a.csv", { files: { "a.csv": "a,b\n1,2\n" } })).err).toContain(
      "name the columns",
    );
  });

  it("takes every starter by its name, and lists them where there is none of that name", async () => {
    for (const { council, schoolYear, calendar } of starterCalendars) {
      const { code, out } = await runWith(
        `calendar ${council}-${schoolYear.replace("/", "-")} --format json`,
      );
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual(calendar);
    }
    const { err } = await runWith("calendar derbyshire-2026-72");
    expect(err).toContain(
      'There is no file and no starter calendar "derbyshire-2026-72". One with a similar name: derbyshire-2026-27.',
    );
  });

  it("writes a file that the other commands read, and never over another", async () => {
    const made = await runWith("calendar derbyshire-2026-27 --out mine.json");
    expect(made.out).toContain('Written to "mine.json".');
    const files = { "mine.json": made.files["mine.json"] as string };
    const { code, out } = await runWith(`check ${demoFile} --calendar mine.json`, { files });
    expect(code).toBe(1);
    expect(out).toBe((await runWith(`check ${demoFile} --calendar derbyshire-2026-27`)).out);
    expect((await runWith("calendar derbyshire-2026-27 --out mine.json", { files })).err).toContain(
      "There is a file of that name already.",
    );
  });

  it("is read by the other commands out of a file too, which say that something was left out", async () => {
    const text = file([...autumn, ["Concert", "2026-11-12"]], dated);
    const whole = text.replace(
      "END:VCALENDAR",
      `${dated(["x", "2026-12-21", "2027-08-31"], "Holiday").replace(/^/, "BEGIN:VEVENT\r\nUID:h\r\nDTSTAMP:20260101T000000Z\r\n")}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
    );
    const { err, out } = await runWith(`check ${demoFile} --calendar a.ics`, { files: { "a.ics": whole } });
    expect(err).toBe(
      'Calendar "a.ics": 1 thing in it was left out. To see them: offsite-direction calendar a.ics\n',
    );
    expect(out).toContain("Calendar  the school's own, Tuesday 1 September 2026");
  });
});
