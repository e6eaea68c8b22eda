import { changed, marchCalendar, marchPlan } from "../../assess/march.js";
import { exampleshireData } from "../../councils/exampleshire.js";
import { put } from "../sample.js";
import type { Sample } from "./sample.js";

const plan = (path: string, value: unknown) => () => put(marchPlan(), path, value);
const with_ = (changes: Readonly<Record<string, unknown>>) => () => changed(changes);
const day = (id: string, title: string, text: string): Sample => [
  id,
  title,
  "day",
  () => text,
  ["bad-date /startsOn"],
];
const time = (id: string, title: string, text: string): Sample => [
  id,
  title,
  "time",
  () => text,
  ["bad-time /timetable/0/startsAt"],
];
const timetable = () => (marchPlan() as { timetable: object[] }).timetable;
const noticeOf = (schoolDays: unknown) => () => ({
  ...structuredClone(exampleshireData),
  codeClauses: {},
  clauses: [
    {
      id: "EXA-1",
      at: "Page 1",
      says: "Parents are told.",
      strength: "must",
      kind: "deadline",
      owedBy: "home school",
      decidedBy: { rule: "parents-told-in-time", with: { schoolDays } },
    },
  ],
});
const counted = "Nobody hands over a number of school days by itself: it is a setting of a council's clause.";
const years =
  "No event of a direction, and no term, lies before 2000 or after 2099: such a day is a slip or a placeholder.";
const asUtc = (...zones: string[]) => zones.map((zone) => `${zone} as UTC`);

/** Dates, counting, time zones, times, sessions and numbers. */
// biome-ignore format: one sample a line
export const dayAndNumberSamples: readonly Sample[] = [
  day("G01", "30 February", "2026-02-30"),
  day("G03", "31 April", "2026-04-31"),
  day("G05", "month 0", "2026-00-10"),
  day("G07", "no leading zeros", "2026-1-5"),
  day("G09", "no hyphens", "20260309"),
  day("G11", "a week and a weekday", "2026-W11-1"),
  day("G13", "the English order", "09/03/2026"),
  day("G15", "words", "9 March 2026"),
  day("G17", "only a year", "2026"),
  day("G19", "the word today", "today"),
  day("G21", "a time behind it", "2026-03-09T00:00:00"),
  day("G23", "a moment that is the next day in London", "2026-03-09T23:30:00-05:00"),
  day("G25", "the 24th hour", "2026-03-09T24:00:00"),
  day("G27", "a calendar named behind it", "2026-03-09[u-ca=hebrew]"),
  day("G29", "a year before our time", "-000001-01-01"),
  day("G31", "a letter behind it", "2026-03-09x"),
  day("G33", "the old .NET form", "/Date(1773014400000)/"),
  day("G35", "day 0 of a spreadsheet", "1900-01-00"),
  day("G37", "no date, as pandas writes it", "NaT"),
  ["H01", "the year 0", "day", () => "0000-01-01", ["date-out-of-range /startsOn"]],
  ["H03", "the last day of 1899", "day", () => "1899-12-31", ["date-out-of-range /startsOn"]],
  ["H05", "the last day of 2199", "day", () => "2199-12-31", ["date-out-of-range /startsOn"], years],
  ["H07", "the end of time", "day", () => "9999-12-31", ["date-out-of-range /startsOn"]],
  ["H09", "29 February of a leap year", "day", () => "2024-02-29", ["read"]],
  ["H11", "29 February 2100", "day", () => "2100-02-29", ["bad-date /startsOn"]],
  ["H13", "a start on 29 February 2028, which the calendar does not cover", "plan", with_({ "/startsOn": "2028-02-29", "/endsOn": "2028-03-10" }), ["read", "ENG-70 cannot-tell", "ENG-70 needs /calendar/covers"]],
  ["H15", "a blank cell made into 1 January 1900", "plan", plan("/startsOn", "1900-01-01"), ["date-out-of-range /startsOn"]],
  ["H17", "no school days after a day", "elsewhere", () => ["calendar/counting.test.ts", "of no day gives the day itself, both ways, even at the edge of the cover or at a weekend"], ["tried"], counted],
  ["H19", "a school day and a half", "council", noticeOf(1.5), ["throws not-integer /clauses/0/decidedBy/with/schoolDays"], counted],
  ["H21", "endless school days", "council", noticeOf(Number.POSITIVE_INFINITY), ["throws bad-number /clauses/0/decidedBy/with/schoolDays"], counted],
  ["H23", "a million school days", "elsewhere", () => ["calendar/counting.test.ts", "a million school days, part of a day and less than none have no answer"], ["tried"], counted],
  ["I01", "a start on the Sunday the clocks go forward", "plan", with_({ "/startsOn": "2026-03-29", "/endsOn": "2026-04-24" }), ["read", "ENG-70 not-met"]],
  ["I03", "a direction over the Sunday the clocks go back", "plan", with_({ "/decision/madeOn": "2025-10-10", "/notices/parents/on": "2025-10-13", "/startsOn": "2025-10-20", "/endsOn": "2025-11-07", "/schoolDays": 10, "/reviews": [] }), ["read", "ENG-79 met", "ENG-04 met", "ENG-70 met"]],
  ["I05", "30 December 2011, a day Samoa never had", "day in a zone", () => ({ zone: "Pacific/Apia", date: "2011-12-30" }), ["weekday 5", "then 2011-12-31", "is 2011-12-30"]],
  ["I07", "twelve hours behind Greenwich", "zones", () => ["Etc/GMT+12"], asUtc("Etc/GMT+12")],
  ["I09", "a clock that changes by half an hour", "zones", () => ["Australia/Lord_Howe"], asUtc("Australia/Lord_Howe")],
  ["I11", "zones with quarters of an hour", "zones", () => ["Asia/Kathmandu", "Pacific/Chatham"], asUtc("Asia/Kathmandu", "Pacific/Chatham")],
  ["I13", "London in 1970, an hour ahead all winter", "day in a zone", () => ({ zone: "Europe/London", date: "1970-01-01" }), ["weekday 4", "then 1970-01-02", "is 1970-01-01"]],
  ["I15", "a machine that speaks another language", "elsewhere", () => ["purity/hosts.test.ts", "in five time zones and five languages, which its own dates do notice"], ["tried"]],
  time("J01", "the 24th hour", "24:00"),
  time("J03", "minute 60", "09:60"),
  time("J05", "a dot", "09.00"),
  time("J07", "am", "9am"),
  time("J09", "a zone", "09:00Z"),
  time("J11", "a minus", "-1:00"),
  time("J13", "a spreadsheet's day 0 with the time", "1899-12-30T09:00:00"),
  ["J15", "a part of a day", "plan", plan("/timetable/0/startsAt", 0.375), ["wrong-type /timetable/0/startsAt"]],
  ["J17", "a session of no length", "plan", plan("/timetable/0/endsAt", "09:00"), ["order /timetable/0/endsAt"]],
  ["J19", "a morning session in the afternoon", "plan", with_({ "/timetable/0/startsAt": "13:00", "/timetable/0/endsAt": "15:00" }), ["read", "ENG-77 not-met"]],
  ["J21", "sessions that touch", "plan", plan("/timetable/1/startsAt", "12:00"), ["read", "ENG-78 met", "ENG-77 met"]],
  ["J23", "the sessions in another order", "two plans", () => [marchPlan(), put(marchPlan(), "/timetable", timetable().reverse())], ["same"]],
  ["J25", "a weekday as a number", "plan", plan("/timetable/0/weekday", 1), ["wrong-type /timetable/0/weekday"]],
  ["J27", "a week of no sessions", "plan", plan("/timetable", []), ["read", "ENG-81 not-met"]],
  ["J29", "a third session on Monday", "plan", plan("/timetable", [...timetable(), { weekday: "mon", half: "PM", place: "p1", startsAt: "15:00", endsAt: "16:00" }]), ["read", "ENG-76 not-met"]],
  ["K01", "no number", "plan", plan("/schoolDays", Number.NaN), ["bad-number /schoolDays"]],
  ["K03", "less than any number", "plan", plan("/schoolDays", Number.NEGATIVE_INFINITY), ["bad-number /schoolDays"]],
  ["K05", "less than nothing", "plan", plan("/schoolDays", -1), ["out-of-range /schoolDays"]],
  ["K07", "a day and a half", "plan", plan("/schoolDays", 1.5), ["not-integer /schoolDays"]],
  ["K09", "a one with 21 zeros", "plan", plan("/schoolDays", 1e21), ["out-of-range /schoolDays"]],
  ["K11", "the least number above nothing", "plan", plan("/schoolDays", Number.MIN_VALUE), ["not-integer /schoolDays"]],
  ["K13", "hours of a session", "plan", plan("/timetable/0/hours", 0.1 + 0.2), ["unknown-key /timetable/0"]],
  ["K15", "a year group below Reception", "plan", plan("/pupil/yearGroup", -1), ["out-of-range /pupil/yearGroup"]],
  ["K17", "15 with an exponent", "text", () => JSON.stringify(marchPlan()).replace('"schoolDays":15', '"schoolDays":1.5e1'), ["read", "ENG-79 met"]],
];

/** Calendars. */
const calendar = (path: string, value: unknown) => () => put(marchCalendar(), path, value);
const terms = () => [...marchCalendar().terms];

// biome-ignore format: one sample a line
export const calendarSamples: readonly Sample[] = [
  ["L01", "no terms", "calendar", calendar("/terms", []), ["calendar-empty /terms"]],
  ["L03", "no calendar", "calendar", () => undefined, ["read", "ENG-04 cannot-tell", "ENG-04 needs /calendar", "ENG-03 met"]],
  ["L05", "a term twice", "calendar", calendar("/terms/1", { from: "2025-09-01", to: "2025-10-24" }), ["overlap /terms/1"]],
  ["L07", "a term that ends before it starts", "calendar", calendar("/terms/2/to", "2025-12-31"), ["order /terms/2/to"]],
  ["L09", "a calendar that ends before the start", "calendar", () => ({ ...marchCalendar(), covers: { from: "2025-09-01", to: "2026-03-05" }, terms: terms().slice(0, 3) }), ["read", "ENG-04 cannot-tell", "ENG-04 needs /calendar/covers"]],
  ["L11", "an autumn without terms", "calendar", calendar("/terms", terms().slice(2)), ["read", "note calendar-suspicious /terms"]],
  ["L13", "a closure on a Sunday", "two calendars", () => [marchCalendar(), put(marchCalendar(), "/closures", [{ on: "2026-03-08" }])], ["same"]],
  ["L15", "an INSET day on which the school is closed", "two calendars", () => ["closures", "insetDays"].map((name) => put(put(marchCalendar(), "/closures", [{ on: "2026-03-11" }]), "/insetDays", name === "insetDays" ? ["2026-03-11"] : [])), ["same"]],
  ["L17", "snow on the last day for the notice", "calendar", calendar("/closures", [{ on: "2026-03-05", why: "snow" }]), ["read", "ENG-04 by 2026-03-04", "ENG-04 met"]],
  ["L19", "a year of which no bank holidays are known", "calendar", () => ({ schema: "osd-calendar/1", covers: { from: "2098-09-01", to: "2099-07-20" }, terms: [{ from: "2098-09-01", to: "2099-07-20" }] }), ["read", "ENG-04 cannot-tell", "ENG-04 needs /calendar/covers", "note bank-holidays-unknown /covers"]],
  ["L21", "another council's calendar", "calendar", calendar("/localAuthority", "888"), ["read", "remark calendar-of-another-council"]],
  // Two school days before Wednesday 25 February: Tuesday 24 February, then Friday 13 February. Monday is an INSET day.
  ["L23", "a term that begins with an INSET day", "both", () => ({ plan: changed({ "/startsOn": "2026-02-25" }), data: put(marchCalendar(), "/insetDays", ["2026-02-23"]) }), ["read", "ENG-04 by 2026-02-13"]],
  ["L25", "a list of days for a calendar", "calendar", () => ["2026-03-09", "2026-03-10"], ["not-an-object "]],
  ["L27", "a term in the English order", "calendar", calendar("/terms/0/from", "01/09/2025"), ["bad-date /terms/0/from"]],
  ["L29", "counting on a calendar of no terms", "calendar alone", calendar("/terms", []), ["calendar-empty /terms"]],
];
