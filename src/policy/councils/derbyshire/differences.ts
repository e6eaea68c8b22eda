import type { CouncilDifference } from "../../council-schema.js";

/** Where this guidance and national law or guidance differ, or are easily taken to. */
export const differences: readonly CouncilDifference[] = [
  {
    id: "K4",
    clauses: ["DER-16", "DER-12", "DER-13", "DER-14"],
    says: "The legislation does not reach academies, and written notice about an EHC plan is asked of maintained schools only.",
    value: "not bound",
  },
  { id: "K5", silent: true },
  {
    id: "K6",
    clauses: ["DER-14", "DER-15"],
    says: "Two school days are set for notice to the council about an EHC plan; for the notice to parents no day is set.",
    value: "no day set for parents",
  },
  { id: "K9", silent: true },
  { id: "K10", silent: true },
  {
    id: "K11",
    clauses: ["DER-02", "DER-06"],
    says: "A form for every direction, and another for its outcome.",
    value: "every direction",
  },
  {
    id: "K12",
    clauses: ["DER-28", "DER-29"],
    says: "D at another school; B only where the pupil is not registered.",
    value: "D at another school, B elsewhere",
    never: "The document says the same as the law.",
  },
  {
    id: "K15",
    clauses: ["DER-26"],
    says: "Below 25 hours over all settings the council is sent its part-time timetable form.",
    value: { clause: "DER-26", setting: "minutes" },
    meets: { any: [{ result: ["ENG-43", "not-met"] }, { result: ["ENG-26", "not-met"] }] },
    resolved: [
      {
        when: { result: ["ENG-26", "not-met"] },
        governs: "law",
        result: "breach",
        says: "Law governs the code: C2 needs a parent's agreement, which neither the council's form nor the direction supplies.",
      },
      {
        governs: "council",
        result: "local",
        says: "Neither figure is law: below {council} the form of {name} is due, below {national} the week falls short of what is expected nationally.",
      },
    ],
  },
  {
    id: "K16",
    clauses: ["DER-26"],
    says: "A week below 25 hours is met with a form.",
    value: "allowed with a form",
    meets: { any: [{ circumstance: "has-session-without-provision" }, { asked: "DER-26" }] },
  },
  {
    id: "K26",
    clauses: ["DER-32"],
    says: "The suspension stands in the host's record, not in the home school's.",
    value: "the host",
  },
  { id: "K28", silent: true },
  {
    id: "K34",
    clauses: ["DER-33"],
    says: "A placement that fails ends with the pupil back at the home school.",
    value: "the breakdown itself",
    meets: { circumstance: "direction-broke-down" },
    resolved: [
      {
        governs: "law",
        result: "advisory",
        says: "Law governs: the pupil goes back, but the requirement ends by a decision of the home school after a review, so hold one and record the decision.",
      },
    ],
  },
];
