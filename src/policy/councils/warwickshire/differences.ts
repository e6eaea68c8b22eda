import type { CouncilDifference } from "../../council-schema.js";

/** Where this guidance and national law or guidance differ, or are easily taken to. */
export const differences: readonly CouncilDifference[] = [
  {
    id: "K1",
    clauses: ["WAR-17", "WAR-31"],
    says: "Parents or carers have to agree to the placement, and the school should not push it through alone.",
    value: "agreement needed",
    meets: { not: { yes: "parentsAgree" }, says: "the parents do not agree to the placement" },
    resolved: [
      {
        governs: "law",
        result: "local",
        says: "Law governs: to go ahead without the parents' agreement departs from the guidance of {name}, but does not make the direction unlawful.",
      },
    ],
  },
  { id: "K5", silent: true },
  {
    id: "K6",
    clauses: ["WAR-59", "WAR-60"],
    says: "As soon as practicable, and at least two school days before the first day off site.",
    value: { clause: "WAR-60", setting: "schoolDays" },
    never: "The document says the same as the law.",
  },
  {
    id: "K7",
    clauses: ["WAR-57", "WAR-61"],
    says: "Parents are told in writing; for an EHC plan its coordinator hears while the direction is considered, and nothing is said of notice to the council once it is made.",
    value: "parents, and the plan's coordinator beforehand",
    meets: { circumstance: "pupil-has-ehc-plan" },
    resolved: [
      {
        byProcedure:
          "beside the early word to the coordinator, the council that maintains the plan is given the written notice once the direction is made.",
      },
    ],
  },
  {
    id: "K8",
    clauses: ["WAR-58"],
    says: "Parents are given information about the placement; what that covers is not listed.",
    value: "no list",
    meets: { result: ["ENG-07", "not-met"] },
  },
  { id: "K9", silent: true },
  {
    id: "K10",
    clauses: ["WAR-19"],
    says: "At agreed intervals, usually every six weeks.",
    value: { clause: "WAR-19", setting: "days" },
    meets: { any: [{ result: ["WAR-19", "not-met"] }, { result: ["ENG-36", "not-met"] }] },
  },
  {
    id: "K11",
    clauses: ["WAR-56", "WAR-73"],
    says: "A form for every direction, so that the council keeps an overview.",
    value: "every direction",
  },
  {
    id: "K12",
    clauses: ["WAR-65"],
    says: "D while the pupil is at another school.",
    value: "D at another school",
    never: "The document says the same as the law.",
  },
  {
    id: "K13",
    clauses: ["WAR-66"],
    says: "D stands for absence with leave to be at the other school.",
    value: "absence with leave",
    meets: {
      some: [
        "sessions",
        { all: [{ yes: "session.atSchool" }, { is: ["session.homeCode", "C", "C1", "C2"] }] },
      ],
      says: "some half day of the week is at another school and shows C, C1 or C2 in the home register",
    },
    resolved: [
      {
        governs: "law",
        result: "information",
        says: "Law governs: the words {council} explain D and do not make C, C1 or C2 right for a half day at the other school.",
      },
    ],
  },
  {
    id: "K14",
    says: "A web page of the council on alternative provision, beside the guidance, mentions dual registration with code B.",
    value: "B though dual registered",
    address: "https://schools.warwickshire.gov.uk/education-resources/alternative-provision/2",
    meets: {
      some: [
        "sessions",
        {
          all: [
            { yes: "session.atPlacement" },
            { yes: "session.registered" },
            { is: ["session.homeCode", "B"] },
          ],
        },
      ],
      says: "some half day of the week is at a placement and the pupil is registered at the setting and shows B in the home register",
    },
    resolved: [
      {
        governs: "law",
        result: "breach",
        says: "Law governs: {national}; the guidance of {name} itself (WAR-65) says so too.",
      },
    ],
  },
  {
    id: "K18",
    clauses: ["WAR-61"],
    says: "The plan's coordinator hears while the direction is still being weighed up.",
    value: "word to the coordinator before the decision",
  },
  {
    id: "K19",
    clauses: ["WAR-62"],
    says: "The Virtual School hears while the direction is still being weighed up.",
    value: "word to the Virtual School before the decision",
  },
  {
    id: "K20",
    clauses: ["WAR-46", "WAR-49", "WAR-50"],
    says: "One serious incident and time to reflect, attendance, and a transfer in view are named as grounds.",
    value: "reflection, attendance, a transfer in view",
    meets: { any: [{ ground: "WAR-46" }, { ground: "WAR-49" }, { ground: "WAR-50" }] },
  },
  {
    id: "K23",
    clauses: ["WAR-55"],
    says: "The first step is taken with the headteacher of the home school.",
    value: "the headteacher begins",
    meets: { is: ["decision.madeBy", "headteacher"], says: "the headteacher made the decision" },
    resolved: [
      {
        when: { result: ["ENG-01", "met"] },
        governs: "law",
        result: "information",
        says: "Law governs and is kept: the headteacher may decide, because the scheme of delegation covers the decision.",
      },
      {
        byProcedure:
          "the headteacher may begin the process, but may decide only where the scheme of delegation says so.",
      },
    ],
  },
  { id: "K28", silent: true },
  {
    id: "K31",
    clauses: ["WAR-01"],
    says: "The guidance is for pupils of compulsory school age.",
    value: "pupils of compulsory school age",
    meets: {
      any: [
        {
          not: { yes: "pupil.compulsorySchoolAge" },
          says: "the pupil is not of compulsory school age on the first day",
        },
        { yes: "pupil.adult" },
      ],
    },
    resolved: [
      {
        governs: "law",
        result: "information",
        says: "Law governs: this pupil can be directed and the procedure applies, although the guidance of {name} is not written for pupils of this age.",
      },
    ],
  },
  {
    id: "K32",
    clauses: ["WAR-84", "WAR-85"],
    says: "The council assures the quality of the providers in its directory.",
    value: "the council's assurance",
    meets: { circumstance: "placed-with-directory-provider" },
  },
];
