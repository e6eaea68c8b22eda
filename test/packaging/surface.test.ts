import { expect, it } from "vitest";
import * as surface from "../../src/index.js";
import * as sheets from "../../src/sheets/index.js";

// Every public value. A new line here is a promise to keep; a line that goes is a breaking change.
const publicValues = [
  "CouncilError",
  "OptionError",
  "assess",
  "attendanceCodes",
  "auditRegister",
  "calendarFromEvents",
  "calendarSchema",
  "catalogue",
  "compare",
  "councilByAuthority",
  "councils",
  "deadlines",
  "defineCouncil",
  "derbyshire",
  "differences",
  "england",
  "expectedCodes",
  "expectedRegister",
  "fingerprint",
  "firstLawfulStart",
  "issueCodes",
  "lancashire",
  "latestDaysFor",
  "nationalSources",
  "nextQuestions",
  "norfolk",
  "outcomes",
  "planSchema",
  "readCouncil",
  "readCouncilText",
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
  "word",
  "wordLabels",
];

it("the main entry exports these values and no others", () => {
  expect(Object.keys(surface).sort()).toEqual(publicValues);
});

it("the entry for spreadsheets exports these values and no others", () => {
  expect(Object.keys(sheets).sort()).toEqual([
    "auditRows",
    "checkRows",
    "codeRows",
    "compareRows",
    "deadlineRows",
    "isSchoolDay",
    "planColumns",
    "planRows",
    "registerRows",
    "schoolDaysAfter",
    "schoolDaysBefore",
    "version",
  ]);
  expect(sheets.version).toBe(surface.version);
});

it("each council is exported under its own id, the same object as in the record", () => {
  const exported = new Map(Object.entries(surface));
  for (const [id, council] of Object.entries(surface.councils)) {
    expect(council.id).toBe(id);
    expect(exported.get(id)).toBe(council);
  }
});

it("a council is found by the code of its authority, and nothing else finds one", () => {
  const { councilByAuthority, councils } = surface;
  // DfE codes: Norfolk 926, Worcestershire 885, Derbyshire 830, Lancashire 888, Warwickshire 937.
  expect(councilByAuthority("926")).toBe(councils.norfolk);
  expect(councilByAuthority("885")).toBe(councils.worcestershire);
  expect(councilByAuthority("830")).toBe(councils.derbyshire);
  expect(councilByAuthority("888")).toBe(councils.lancashire);
  expect(councilByAuthority("937")).toBe(councils.warwickshire);
  for (const other of ["927", "norfolk", "", 926, null, undefined, {}]) {
    expect(councilByAuthority(other)).toBeUndefined();
  }
});

it("every clause of law that a report cites can be looked up, with its source", () => {
  const { assess, england, nationalSources, norfolk } = surface;
  const result = assess({ schema: "osd-plan/1" }, { council: norfolk });
  if (!result.ok) throw new Error("The plan was refused.");
  const cited = Object.keys(result.report.clauses).filter((id) => !id.startsWith("NOR-"));
  expect(cited).toContain("ENG-04");
  for (const id of cited) {
    const clause = england.clauses.find((one) => one.id === id);
    expect(clause?.says).not.toBe("");
    expect(nationalSources[clause?.source ?? "data-check"].address.startsWith("https://")).toBe(true);
    expect(clause?.inForceFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

it("the tables that are public cannot be changed", () => {
  const { attendanceCodes, england, issueCodes, nationalSources } = surface;
  for (const table of [attendanceCodes, england, issueCodes, nationalSources]) {
    expect(Object.isFrozen(table)).toBe(true);
  }
  expect(england.clauses.every((clause) => Object.isFrozen(clause))).toBe(true);
});
