import { expect, it } from "vitest";
import { meaningOfSummary } from "../../src/calendar/event-words.js";

function saidBy(summary: string): string {
  const meaning = meaningOfSummary(summary);
  if (typeof meaning === "string") return meaning;
  return meaning.why === undefined ? meaning.kinds.join(" ") : `${meaning.kinds.join(" ")} ${meaning.why}`;
}

it.each([
  ["Half term", "half-term"],
  ["HALF-TERM HOLIDAY", "half-term"],
  ["October half term", "half-term"],
  ["Half term: 26 - 30 October 2026", "half-term"],
  ["Christmas holidays", "break"],
  ["Easter Break", "break"],
  ["Summer holiday - school closed", "break"],
  ["INSET", "inset"],
  ["Inset Day 3", "inset"],
  ["INSET day (no pupils)", "inset"],
  ["Staff Training Day", "inset"],
  ["TED day", "inset"],
  ["School closed for INSET day", "inset"],
  ["Term starts", "starts"],
  ["Start of Autumn Term", "starts"],
  ["Spring term begins", "starts"],
  ["First day of term", "starts"],
  ["Pupils return to school", "starts"],
  ["School reopens after half term", "starts"],
  ["Back to school", "starts"],
  ["Start of term - INSET day", "starts inset"],
  ["Term ends", "ends"],
  ["End of term 1:30pm", "ends"],
  ["End of Term at 2:00pm", "ends"],
  ["School closes at 1.30pm for Christmas", "ends"],
  ["Half Term Week", "half-term"],
  ["1st day of the Autumn term", "starts"],
  ["School Term Time: Autumn", "term"],
  ["Staff INSET", "inset"],
  ["CPD day", "inset"],
  ["Teachers' training day", "inset"],
  ["Last day of Summer term", "ends"],
  ["School closes for half term", "ends"],
  ["School breaks up for Christmas", "ends"],
  ["Last day before half term", "ends"],
  ["Autumn Term 1", "term"],
  ["Bank holiday", "bank-holiday"],
  ["Early May Bank Holiday - school closed", "bank-holiday"],
  ["New Year\u2019s Day", "bank-holiday"],
  ["Good Friday", "bank-holiday"],
  ["School closed", "closed"],
  ["School closed (polling day)", "closed election"],
  ["Snow day", "closed snow"],
  ["Occasional day", "closed occasional-day"],
])("%s says: %s", (summary, expected) => {
  expect(saidBy(summary)).toBe(expected);
});

it.each([
  ["Half term ends", "the last day off, or the last day in school"],
  ["Half term begins", "the first day off, or the first day in school"],
  ["Christmas holidays start", "the last day in school, or the first day off"],
  ["Term starts for staff", "pupils may come back later"],
  ["School closes at 2pm", "any day with an early finish, or the last of a term"],
  ["Half Term 2", "the name of weeks in school"],
  ["Polling day", "the school may be open"],
  ["INSET day, half term", "staff in school, or not"],
  ["Pupils return, INSET day", "the day of the return, or of the INSET"],
  ["Term starts and term ends", "two things at once"],
  ["Bank holiday, term starts", "two things at once"],
])("%s is unclear: %s", (summary) => {
  expect(saidBy(summary)).toBe("unclear");
});

it.each([
  "",
  " - ",
  "2026",
  "Half term club",
  "Half-term homework due",
  "Year 7 term starts",
  "INSET cover meeting",
  "First day of term after INSET",
  "Staff training",
  "Half t\u00e9rm",
  "\u534a\u671f Half term",
  "School",
  "constructor",
  "__proto__",
  `Half term ${"x".repeat(200)}`,
  `Half term ${" ".repeat(200)}`,
])("%j is not recognised", (summary) => {
  expect(saidBy(summary)).toBe("not-recognised");
});
