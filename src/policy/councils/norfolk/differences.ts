import type { CouncilDifference } from "../../council-schema.js";

/** Where this guidance and national law or guidance differ, or are easily taken to. */
export const differences: readonly CouncilDifference[] = [
  { id: "K5", silent: true },
  { id: "K6", silent: true },
  {
    id: "K9",
    silent: true,
    says: "The guidance does not say how early parents are invited; a page of the council beside it calls six days advice.",
    value: "advice at most",
    address: "https://www.schools.norfolk.gov.uk/article/76504",
  },
  { id: "K10", silent: true },
  { id: "K11", silent: true },
  {
    id: "K12",
    clauses: ["NOR-23"],
    says: "Code C can be used for online lessons at home where that is right.",
    value: "C",
    national: {
      clauses: ["ENG-24", "ENG-26"],
      sources: [],
      says: "Online lessons at home are an absence: C2 if a parent agreed a part-time timetable, C only for leave really given.",
      value: "C2 with a parent's agreement, C only for leave really given",
    },
    meets: {
      some: ["sessions", { is: ["session.place", "online-at-home"] }],
      says: "some half day of the week is planned as online lessons at home",
    },
    resolved: [
      {
        when: { yes: "partTimeTimetable.agreedWithParent" },
        governs: "law",
        result: "breach",
        says: "Law governs: a parent has agreed a part-time timetable, so C2 and not {council} is the code for it.",
      },
      {
        governs: "law",
        result: "breach",
        says: "Law governs: {council} is right only where leave was really given, C2 only where a parent agreed a part-time timetable, and otherwise the absence is not authorised.",
      },
    ],
  },
  {
    id: "K16",
    clauses: ["NOR-26"],
    says: "A school that thinks of cutting sessions consults the council.",
    value: "allowed after consulting the council",
    meets: { circumstance: "has-session-without-provision" },
  },
  {
    id: "K17",
    clauses: ["NOR-20"],
    says: "At most two days, four half days, a week at any one provider.",
    value: { clause: "NOR-20", setting: "sessions" },
    meets: { circumstance: "placed-at-unregistered-provision" },
    resolved: [
      {
        governs: "council",
        result: "announced",
        says: "The advice of {name} governs: no law sets a limit yet, and {national} are announced only.",
      },
    ],
  },
  {
    id: "K18",
    clauses: ["NOR-07", "NOR-08"],
    says: "The plan's coordinator is consulted, even when a plan is agreed and not yet there.",
    value: "the coordinator consulted",
    meets: { any: [{ circumstance: "pupil-has-ehc-plan" }, { circumstance: "ehc-plan-agreed-not-issued" }] },
  },
  {
    id: "K19",
    clauses: ["NOR-06", "NOR-09"],
    says: "Talked over with the Virtual School and agreed with it.",
    value: "agreement of the Virtual School",
  },
  { id: "K28", silent: true },
  {
    id: "K30",
    clauses: ["NOR-17", "NOR-18", "NOR-21"],
    says: "The guidance mentions unregulated alternative provision.",
    value: "unregulated",
    never: "It is about a word only: both mean the same providers, so no plan is judged differently.",
  },
  {
    id: "K32",
    clauses: ["NOR-21"],
    says: "Schools turn to the council's directory.",
    value: "the directory",
    meets: { circumstance: "placed-at-unregistered-provision" },
  },
  {
    id: "K38",
    clauses: ["NOR-05", "NOR-06"],
    says: "The staff of every service that works with the pupil are asked and agree.",
    value: "agreement of each service",
    meets: { result: ["NOR-06", "not-met"] },
    resolved: [
      {
        governs: "law",
        result: "local",
        says: "Law governs: the missing agreement departs from the guidance of {name}, but does not stop the direction.",
      },
    ],
  },
];
