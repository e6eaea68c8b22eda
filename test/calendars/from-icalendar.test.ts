import { afterAll, describe, expect, it } from "vitest";
import { calendarFromEvents } from "../../src/calendar/from-events.js";
import { calendarFromIcalendar } from "../../src/calendar/icalendar.js";
import { covers, faultsOf, schoolYear } from "./events.js";

const homeZone = process.env.TZ;
afterAll(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

const compact = (date: string): string => date.split("-").join("");

function fileOf(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a school//EN", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );
}

const wholeYear = schoolYear.map(({ start, end, summary }) => [
  `DTSTART;VALUE=DATE:${compact(start)}`,
  ...(end === undefined ? [] : [`DTEND;VALUE=DATE:${compact(end)}`]),
  `SUMMARY:${summary}`,
  "LOCATION:Room 1",
]);

describe("a school's calendar file", () => {
  it("gives the same as its events", () => {
    expect(calendarFromIcalendar(fileOf(...wholeYear), { covers })).toEqual(
      calendarFromEvents(schoolYear, { covers }),
    );
  });

  it("gives the same in every time zone, on both sides of a clock change", () => {
    const expected = calendarFromEvents(schoolYear, { covers });
    for (const zone of ["UTC", "Europe/London", "America/Los_Angeles", "Pacific/Kiritimati", "Etc/GMT+12"]) {
      process.env.TZ = zone;
      expect(calendarFromIcalendar(fileOf(...wholeYear), { covers }), zone).toEqual(expected);
    }
  });

  it("may have folded lines, escaped words, line feeds only, and several calendars", () => {
    const [first = [], ...rest] = wholeYear;
    const text =
      fileOf(first) + fileOf(...rest.map((event) => event.map((line) => line.replace("Half", "Ha\r\n lf"))));
    const expected = calendarFromEvents(schoolYear, { covers });
    expect(calendarFromIcalendar(text, { covers })).toEqual(expected);
    expect(calendarFromIcalendar(text.split("\r\n").join("\n"), { covers })).toEqual(expected);
  });

  it("may say how long an event takes instead of when it ends", () => {
    const lasting = wholeYear.map((event) =>
      event.map((line) => line.replace("DTEND;VALUE=DATE:20261031", "DURATION:P5D")),
    );
    expect(calendarFromIcalendar(fileOf(...lasting), { covers })).toEqual(
      calendarFromEvents(schoolYear, { covers }),
    );
    const week = wholeYear.map((event) =>
      event.map((line) => line.replace("DTEND;VALUE=DATE:20261031", "DURATION:P1W")),
    );
    expect(calendarFromIcalendar(fileOf(...week), { covers }).ok).toBe(true);
  });
});

describe("events of a file that are left out", () => {
  const more = [
    ["DTSTART:20261102T090000Z", "DTEND:20261102T100000Z", "SUMMARY:INSET day"],
    ["DTSTART;TZID=Europe/London:20261103T000000", "SUMMARY:INSET day"],
    ["DTSTART;VALUE=DATE:20261104", "RRULE:FREQ=WEEKLY", "SUMMARY:INSET day"],
    ["DTSTART;VALUE=DATE:20261105", "RDATE;VALUE=DATE:20261106", "SUMMARY:INSET day"],
    ["DTSTART;VALUE=DATE:20261109", "STATUS:CANCELLED", "SUMMARY:INSET day"],
    ["DTSTART;VALUE=DATE:20261110"],
    ["DTSTART;VALUE=DATE:20261111", "SUMMARY:Jo Smith, parents' evening"],
  ];
  const result = calendarFromIcalendar(fileOf(...more, ...wholeYear), { covers });

  it("are listed by their position in the file", () => {
    expect(result.ok && result.ignored).toEqual([
      { at: 0, because: "has-a-time" },
      { at: 1, because: "has-a-time" },
      { at: 2, because: "repeats" },
      { at: 3, because: "repeats" },
      { at: 4, because: "cancelled" },
      { at: 5, because: "not-recognised", from: "2026-11-10", to: "2026-11-10" },
      { at: 6, because: "not-recognised", from: "2026-11-11", to: "2026-11-11" },
    ]);
    expect(result.ok && result.calendar.insetDays).toEqual(["2026-09-01", "2026-11-02"]);
    expect(JSON.stringify(result)).not.toContain("Smith");
  });
});

describe("files of other programs", () => {
  const days = (result: ReturnType<typeof calendarFromIcalendar>) => result.ok && result.calendar.insetDays;

  it("may begin with the mark of Windows programs", () => {
    const text = fileOf(...wholeYear);
    expect(calendarFromIcalendar(`\ufeff${text}`, { covers })).toEqual(
      calendarFromIcalendar(text, { covers }),
    );
  });

  it("may write whole days from midnight to midnight of a zone, as Outlook does; midnight of UTC is a time", () => {
    const event = (start: string, end: string) => [`DTSTART${start}`, `DTEND${end}`, "SUMMARY:INSET day"];
    const zone = ";TZID=GMT Standard Time:";
    const local = event(`${zone}20261109T000000`, `${zone}20261111T000000`);
    expect(days(calendarFromIcalendar(fileOf(...wholeYear, local), { covers }))).toEqual([
      "2026-09-01",
      "2026-11-02",
      "2026-11-09",
      "2026-11-10",
    ]);
    const utc = event(":20261109T000000Z", ":20261110T000000Z");
    const part = event(`${zone}20261109T000000`, `${zone}20261109T120000`);
    const result = calendarFromIcalendar(fileOf(...wholeYear, utc, part), { covers });
    expect(result.ok && result.ignored.map(({ because }) => because)).toEqual(["has-a-time", "has-a-time"]);
  });

  it("may repeat a day by a simple rule with an end", () => {
    const inset = (...more: string[]) => ["DTSTART;VALUE=DATE:20261109", ...more, "SUMMARY:INSET day"];
    const read = (...event: string[]) => calendarFromIcalendar(fileOf(...wholeYear, event), { covers });
    expect(days(read(...inset("RRULE:FREQ=DAILY;COUNT=2")))).toEqual([
      "2026-09-01",
      "2026-11-02",
      "2026-11-09",
      "2026-11-10",
    ]);
    expect(days(read(...inset("RRULE:FREQ=WEEKLY;UNTIL=20261116")))).toContain("2026-11-16");
    for (const rule of ["FREQ=WEEKLY", "FREQ=DAILY;COUNT=61"]) {
      const result = read(...inset(`RRULE:${rule}`));
      expect(result.ok && result.ignored).toEqual([{ at: wholeYear.length, because: "repeats" }]);
    }
    const skipping = read(...inset("RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20261110"));
    expect(skipping.ok && skipping.ignored).toHaveLength(1);
  });
});

describe("files that cannot be read", () => {
  it.each([
    ["nothing", undefined, ["wrong-type  calendar"]],
    ["no text", 5, ["wrong-type  calendar"]],
    ["an empty text", "", ["wrong-type  calendar"]],
    ["another text", "Half term: 26 October", ["wrong-type  calendar"]],
    ["JSON", "{}", ["wrong-type  calendar"]],
    ["a calendar that is cut off", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", ["wrong-type  calendar"]],
    ["a card", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jo Smith\r\nEND:VCARD\r\n", ["wrong-type  calendar"]],
    ["a calendar without events", fileOf(), ["calendar-empty  calendar"]],
    ["too long a text", "x".repeat(1_000_001), ["too-large  calendar"]],
  ])("%s", (_, text, expected) => {
    const result = calendarFromIcalendar(text, { covers });
    expect(faultsOf(result)).toEqual(expected);
    expect(JSON.stringify(result)).not.toContain("Smith");
  });

  it("name the event by its position in the file", () => {
    const timed = ["DTSTART:20261102T090000Z", "SUMMARY:Jo Smith"];
    const wrong = ["DTSTART;VALUE=DATE:20261341", "SUMMARY:Half term"];
    expect(faultsOf(calendarFromIcalendar(fileOf(timed, timed, wrong), { covers }))).toEqual([
      "bad-date /2/start calendar",
    ]);
    const hours = ["DTSTART;VALUE=DATE:20261102", "DURATION:PT5H", "SUMMARY:INSET day"];
    expect(faultsOf(calendarFromIcalendar(fileOf(timed, hours), { covers }))).toEqual([
      "bad-date /1/end calendar",
    ]);
    const empty = ["SUMMARY:INSET day"];
    expect(faultsOf(calendarFromIcalendar(fileOf(timed, empty), { covers }))).toEqual([
      "missing /1/start calendar",
    ]);
  });

  it("say what is wrong with the options", () => {
    expect(faultsOf(calendarFromIcalendar(fileOf(...wholeYear), {} as never))).toEqual([
      "missing /covers options",
    ]);
  });

  it("never throw, wherever a file is damaged", () => {
    const text = fileOf(...wholeYear);
    for (let i = 0; i < text.length; i += 1) {
      for (const damaged of [text.slice(0, i), `${text.slice(0, i)}\u0000:;"${text.slice(i + 1)}`]) {
        const { ok } = calendarFromIcalendar(damaged, { covers });
        expect(typeof ok).toBe("boolean");
      }
    }
  });
});
