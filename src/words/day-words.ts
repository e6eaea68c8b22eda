import { bankHolidayCode } from "../calendar/day-reasons.js";
import { bankHolidays } from "../days/bank-holidays.js";

/** Why a day or a session is none, and what counts on a walk from day to day. */
export const dayWords = {
  "day.saturday": "Saturday",
  "day.sunday": "Sunday",
  "day.inset": "INSET day",
  "day.closed.snow": "closed (snow)",
  "day.closed.election": "closed (election)",
  "day.closed.religious-observance": "closed (religious observance)",
  "day.closed.occasional-day": "closed (occasional day)",
  "day.closed.closure": "closed",
  "day.closed.other": "closed (other reason)",
  "day.closed.no-reason": "closed (no reason given)",
  "day.holiday": "holiday",
  "day.holiday.christmas": "Christmas holiday",
  "day.holiday.easter": "Easter holiday",
  "day.holiday.summer": "summer holiday",
  "day.half-term": "half-term",
  "day.half-term.october": "October half-term",
  "day.half-term.february": "February half-term",
  "day.half-term.may": "May half-term",
  .../* @__PURE__ */ Object.fromEntries(bankHolidays.map(({ name }) => [bankHolidayCode(name), name])),
  "day.half-day": "half day: no session is held",
  "walk.school-day": "school day {counted}",
  "walk.school-week": "school week {counted}",
  "walk.no-school-week": "no school day in this week",
  "walk.day": "day {counted}",
} as const;
