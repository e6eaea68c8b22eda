import type { Conflict, Resolution } from "../conflict.js";

const ownChecks: readonly [Resolution, ...Resolution[]] = [
  {
    when: { clause: "ENG-38", is: ["met"] },
    governs: "guidance",
    result: "information",
    says: "National guidance governs and is kept: the school has made checks of its own, so the list of {name} was only where it began.",
  },
  {
    governs: "guidance",
    result: "departure",
    says: "National guidance governs: the list of {name} is where a school begins, and does not replace its own checks.",
  },
];

/** Conflicts about providers, transport and words. */
export const conflictsOnProvision: readonly Conflict[] = [
  {
    id: "K17",
    title: "A limit on time at one unregistered provider",
    evidence: "secondary",
    national: {
      clauses: ["ENG-60"],
      sources: [],
      says: "The government means to set the same limit; it is not law.",
      value: { clause: "ENG-60", setting: "sessions" },
    },
    positions: [
      {
        councils: ["norfolk"],
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
    ],
  },
  {
    id: "K29",
    title: "Who pays for transport",
    evidence: "unverified",
    national: {
      clauses: [],
      sources: [],
      says: "The council's own duties to arrange travel may reach a pupil who is directed elsewhere; the text has not been read.",
      value: "perhaps the council",
    },
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-89", "WOR-91"],
        says: "Either the parents or the home school pay.",
        value: "the parents or the home school",
        meets: { circumstance: "transport-is-needed" },
        resolved: [
          {
            governs: "unsettled",
            result: "cannot-settle",
            says: "Which governs cannot be told: the duties of the council to arrange travel have not been read, so ask it before the parents are made to pay.",
          },
        ],
      },
    ],
  },
  {
    id: "K30",
    title: "Words for a provider that is not a school",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["ap-guide-2025"],
      says: "National guidance speaks of non-school alternative provision.",
      value: "non-school",
    },
    positions: [
      {
        councils: ["norfolk"],
        clauses: ["NOR-17", "NOR-18", "NOR-21"],
        says: "The guidance speaks of unregulated alternative provision.",
        value: "unregulated",
        never: "It is about a word only: both mean the same providers, so no plan is judged differently.",
      },
    ],
  },
  {
    id: "K32",
    title: "What a council's list of providers is worth",
    evidence: "secondary",
    national: {
      clauses: ["ENG-38"],
      sources: [],
      says: "The school makes its own checks; a council's list does not replace them.",
      value: "the school's own checks",
    },
    positions: [
      {
        councils: ["norfolk"],
        clauses: ["NOR-21"],
        says: "Schools turn to the council's directory.",
        value: "the directory",
        meets: { circumstance: "placed-at-unregistered-provision" },
        resolved: ownChecks,
      },
      {
        councils: ["warwickshire"],
        clauses: ["WAR-84", "WAR-85"],
        says: "The council assures the quality of the providers in its directory.",
        value: "the council's assurance",
        meets: { circumstance: "placed-with-directory-provider" },
        resolved: ownChecks,
      },
    ],
  },
];
