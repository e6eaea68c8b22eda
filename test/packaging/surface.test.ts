import { expect, it } from "vitest";
import * as surface from "../../src/index.js";

// Every public value. A new line here is a promise to keep; a line that goes is a breaking change.
const publicValues = [
  "CouncilError",
  "OptionError",
  "assess",
  "auditRegister",
  "calendarFromEvents",
  "compare",
  "conflicts",
  "councils",
  "deadlines",
  "defineCouncil",
  "defineRule",
  "derbyshire",
  "expectedCodes",
  "expectedRegister",
  "firstLawfulStart",
  "lancashire",
  "latestDaysFor",
  "norfolk",
  "outcomes",
  "readPlan",
  "readPlanText",
  "schoolCalendar",
  "timeline",
  "toCsv",
  "toIcalendar",
  "toJson",
  "toMarkdown",
  "toMonthGrid",
  "toText",
  "twoSchools",
  "version",
  "warwickshire",
  "weeklyHours",
  "worcestershire",
];

it("the main entry exports these values and no others", () => {
  expect(Object.keys(surface).sort()).toEqual(publicValues);
});

it("each council is exported under its own id, the same object as in the record", () => {
  const exported = new Map(Object.entries(surface));
  for (const [id, council] of Object.entries(surface.councils)) {
    expect(council.id).toBe(id);
    expect(exported.get(id)).toBe(council);
  }
});
