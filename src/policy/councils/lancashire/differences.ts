import type { CouncilDifference } from "../../council-schema.js";

/** Where this guidance and national law or guidance differ, or are easily taken to. */
export const differences: readonly CouncilDifference[] = [
  { id: "K5", silent: true },
  {
    id: "K6",
    clauses: ["LAN-30"],
    says: "The council is told two school days before; parents, and telling anyone promptly, are not spoken of.",
    value: "no day set for parents",
  },
  {
    id: "K7",
    clauses: ["LAN-29"],
    says: "The council is told in writing of every direction of a looked-after child; notice to parents is not spoken of.",
    value: "the council",
    meets: { not: { yes: "pupil.ehcPlan" }, says: "the pupil does not have an EHC plan" },
    resolved: [
      {
        governs: "law",
        result: "local",
        says: "Law governs who is given notice: a parent always is, and for a pupil without an EHC plan the notice to the council is a rule of {name} that comes on top.",
      },
    ],
  },
  { id: "K9", silent: true },
  {
    id: "K10",
    clauses: ["LAN-15"],
    says: "A visit by home school staff each week is hoped for; that is contact, not a review.",
    value: { clause: "LAN-15", setting: "perWeek" },
    meets: { any: [{ result: ["LAN-15", "not-met"] }, { result: ["ENG-36", "not-met"] }] },
  },
  {
    id: "K18",
    clauses: ["LAN-28"],
    says: "An interim annual review approves the direction, or SEND colleagues back it.",
    value: "approval or support",
  },
  {
    id: "K19",
    clauses: ["LAN-05", "LAN-21"],
    says: "The Virtual School takes part in the decision and speaks against a direction it does not think best for the child.",
    value: "the Virtual School takes part",
  },
  {
    id: "K22",
    clauses: ["LAN-34"],
    says: "Where the direction may turn into a managed move, those with parental responsibility hear of it at the very beginning.",
    value: "said at the outset",
  },
  {
    id: "K24",
    clauses: ["LAN-31"],
    says: "Parents or the corporate parent may ask for the decision to be looked at again.",
    value: "another look at the decision",
    meets: { some: ["requests", { constant: true }], says: "there is some request for a review" },
    resolved: [
      {
        governs: "law",
        result: "local",
        says: "Law governs: what can be asked for is a review meeting on whether the direction goes on, and that is how a request for {council} is met.",
      },
    ],
  },
  { id: "K28", silent: true },
  {
    id: "K37",
    clauses: ["LAN-38", "LAN-39"],
    says: "The Virtual School strongly advises against both.",
    value: "strongly advised against",
    meets: { any: [{ result: ["LAN-38", "not-met"] }, { result: ["LAN-39", "not-met"] }] },
    resolved: [
      {
        governs: "council",
        result: "local",
        says: "The advice of {name} stands for its looked-after children; national guidance does not bar the move.",
      },
    ],
  },
];
