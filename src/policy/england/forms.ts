import type { FormDefinition } from "../council-schema.js";

const atLeastTwoSchoolDays =
  "as soon as practicable after the decision, and at least two school days before the first day off site";

/** The notices the law asks for. */
export const nationalForms: readonly FormDefinition[] = [
  {
    id: "notice-to-parents",
    title: "Written notice of the direction",
    clauses: ["ENG-03"],
    optional: false,
    to: "a parent, or the pupil if 18 or over",
    due: [{ what: "the notice", clause: "ENG-04", when: atLeastTwoSchoolDays }],
    items: [
      {
        label: "the address where the pupil is taught",
        clause: "ENG-07",
        fact: "notices.parents.contents.address",
      },
      {
        label: "whom the pupil reports to on the first day",
        clause: "ENG-07",
        fact: "notices.parents.contents.personToReportTo",
      },
      { label: "the number of days", clause: "ENG-07", fact: "notices.parents.contents.numberOfDays" },
      { label: "the reasons", clause: "ENG-07", fact: "notices.parents.contents.reasons" },
      { label: "the objectives", clause: "ENG-07", fact: "notices.parents.contents.objectives" },
      { label: "the times of the sessions", clause: "ENG-07", fact: "notices.parents.contents.sessionTimes" },
      {
        label: "the start and end of the break",
        clause: "ENG-07",
        fact: "notices.parents.contents.breakTimes",
        when: { ask: "bothHalvesOfADayOffSite" },
      },
    ],
  },
  {
    id: "notice-to-council",
    title: "Written notice of the direction to the council that maintains the EHC plan",
    clauses: ["ENG-08"],
    optional: false,
    to: "the council that maintains the EHC plan",
    due: [{ what: "the notice", clause: "ENG-09", when: atLeastTwoSchoolDays }],
    items: [{ label: "the notice itself, in writing", clause: "ENG-08" }],
    note: "It says what the notice to parents says (ENG-07). A plan lists the contents of the notice to parents only.",
  },
];
