import type { CouncilDifference } from "../../council-schema.js";

/** Where this guidance and national law or guidance differ, or are easily taken to. */
export const differences: readonly CouncilDifference[] = [
  {
    id: "K1",
    clauses: ["WOR-20", "WOR-56", "WOR-93"],
    says: "Parents do not have to consent.",
    value: "agreement not needed",
    never: "The document says the same as the law.",
  },
  {
    id: "K2",
    clauses: ["WOR-156"],
    says: "The letter promises a review to parents who ask, unless there was one in the six weeks before.",
    value: { clause: "WOR-156", setting: "days" },
    meets: { some: ["requests", { constant: true }], says: "there is some request for a review" },
    resolved: [
      {
        governs: "law",
        result: "more-generous",
        says: "The duty in law lapses while a review lies no more than {national} back, and the letter goes further: it promises one again as soon as the last lies more than {council} back, so the school should keep that promise.",
      },
    ],
  },
  {
    id: "K3",
    clauses: ["WOR-156", "WOR-157"],
    says: "The letter tells only the parents that they may ask, and does not say that it has to be in writing.",
    value: "the parents",
    meets: {
      any: [
        { circumstance: "pupil-has-ehc-plan" },
        {
          some: ["requests", { is: ["request.by", "local-authority", "pupil"] }],
          says: "some request for a review was made by the council or pupil",
        },
        {
          some: ["requests", { not: { yes: "request.inWriting" } }],
          says: "some request for a review was not in writing",
        },
      ],
    },
    resolved: [
      {
        when: { formUsed: "letter" },
        governs: "law",
        result: "departure",
        says: "Law governs: a request from {national} binds the school, so a letter that names only {council} should not be all that anyone is told.",
      },
      {
        governs: "law",
        result: "local",
        says: "Law governs: a request from {national} binds the school, although the letter names only {council}.",
      },
    ],
  },
  {
    id: "K4",
    clauses: ["WOR-02"],
    says: "The statutory power covers maintained schools only; academies rely on their general powers.",
    value: "not bound",
  },
  { id: "K5", silent: true },
  { id: "K6", silent: true },
  {
    id: "K8",
    clauses: ["WOR-142", "WOR-148", "WOR-151"],
    says: "The sample letter has start and finish times and a longest period, but neither a number of days nor break times.",
    value: "no number of days, no break times",
    meets: { any: [{ formUsed: "letter" }, { result: ["ENG-07", "not-met"] }] },
  },
  {
    id: "K9",
    clauses: ["WOR-35"],
    says: "In writing, six days or more before any review meeting.",
    value: { clause: "WOR-35", setting: "days" },
    never: "The document says the same as the law.",
  },
  {
    id: "K10",
    clauses: ["WOR-43", "WOR-153"],
    says: "Often enough to see whether the direction works; the letter suggests the first within six school weeks.",
    value: { clause: "WOR-153", setting: "schoolWeeks" },
    meets: { any: [{ result: ["WOR-153", "not-met"] }, { result: ["ENG-36", "not-met"] }] },
  },
  {
    id: "K11",
    silent: true,
    clauses: ["WOR-81", "WOR-82", "WOR-83"],
    says: "A portal and a spreadsheet once the direction ends; nothing is asked for when it begins.",
    value: "when the direction ends",
  },
  {
    id: "K12",
    clauses: ["WOR-53"],
    says: "The home school's register carries D for the pupil while the direction lasts.",
    value: "D throughout",
    meets: {
      any: [
        {
          some: [
            "sessions",
            { is: ["session.place", "home-school", "online-at-home", "online-at-site", "no-provision"] },
          ],
          says: "some half day of the week is planned as home school, online lessons at home, online lessons at a supervised site or no provision",
        },
        {
          some: ["sessions", { yes: "session.atUnregisteredProvision" }],
          says: "some half day of the week is at a provider that is not a school",
        },
      ],
    },
    resolved: [
      {
        governs: "law",
        result: "breach",
        says: "Law governs: {national}, so D for the whole week would make the register wrong.",
      },
    ],
  },
  {
    id: "K18",
    clauses: ["WOR-30"],
    says: "Questions about another school place go to the council's SEND team before anyone else.",
    value: "the SEND team first",
  },
  {
    id: "K19",
    clauses: ["WOR-31", "WOR-32"],
    says: "Only with the support of the Virtual School and of the social worker.",
    value: "support of both",
  },
  {
    id: "K20",
    clauses: ["WOR-04", "WOR-26"],
    says: "A fresh start elsewhere is named, and so is a pupil put back on roll after home education by a Fair Access Panel.",
    value: "a fresh start",
    meets: { ground: "WOR-26" },
  },
  {
    id: "K21",
    clauses: ["WOR-75", "WOR-86"],
    says: "Funding may be backdated to the beginning of the trial period, and a direction that worked may become a managed move.",
    value: "a trial period",
    meets: {
      any: [
        { circumstance: "managed-move-follows-direction" },
        { all: [{ circumstance: "managed-move-planned" }, { yes: "managedMove.trialPeriod" }] },
      ],
    },
    resolved: [
      {
        when: { result: ["ENG-53", "met", "not-met", "cannot-tell"] },
        governs: "statutory-guidance",
        result: "departure",
        says: "National guidance governs: a managed move from 26 July 2026 on has {national}, so the direction before it is not to be used as one.",
      },
      {
        governs: "statutory-guidance",
        result: "information",
        says: "National guidance itself allows {national} from 26 July 2026 on; this move falls before that day.",
      },
    ],
  },
  {
    id: "K22",
    clauses: ["WOR-75", "WOR-78"],
    says: "A direction that worked may become a managed move when its period ends.",
    value: "decided at the end",
  },
  {
    id: "K24",
    clauses: ["WOR-167"],
    says: "A challenge goes through the school's complaints procedure.",
    value: "a complaint",
    meets: { formUsed: "letter" },
    resolved: [
      {
        governs: "law",
        result: "local",
        says: "Law governs: {council} may be made, but it does not replace the right to ask for a review meeting.",
      },
    ],
  },
  {
    id: "K25",
    clauses: ["WOR-151"],
    says: "The letter gives a longest period, for example two months or until the end of term.",
    value: "two months or the rest of the term, as examples",
    meets: { any: [{ formUsed: "letter" }, { circumstance: "direction-runs-past-the-school-year" }] },
    resolved: [
      {
        when: {
          all: [{ circumstance: "direction-runs-past-the-school-year" }, { result: ["ENG-10", "not-met"] }],
        },
        governs: "law",
        result: "advisory",
        says: "Law sets {national}, but a direction that runs into another school year without a review is not kept under review as the law wants.",
      },
      {
        governs: "law",
        result: "information",
        says: "Law sets {national}: the periods named in the letter are examples, and the length follows the pupil's needs.",
      },
    ],
  },
  {
    id: "K26",
    clauses: ["WOR-50", "WOR-51"],
    says: "The host tells the home school at once and calls an emergency review.",
    value: "the host, which tells the home school",
  },
  {
    id: "K27",
    clauses: ["WOR-109"],
    says: "The pupil passport asks for a ground under the 2006 Regulations.",
    value: "2006 Regulations, regulation 8",
    meets: { formUsed: "passport" },
    resolved: [
      {
        governs: "law",
        result: "information",
        says: "Law governs: a ground named in the passport is one of the {national}, for the {council} are no longer in force.",
      },
    ],
  },
  { id: "K28", silent: true },
  {
    id: "K29",
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
  {
    id: "K34",
    clauses: ["WOR-47", "WOR-48"],
    says: "The host may end the placement, if it can through a review.",
    value: "the host",
    meets: { circumstance: "host-ended-the-placement" },
    resolved: [
      {
        governs: "law",
        result: "advisory",
        says: "Law governs: the host can withdraw the place, but the requirement ends by a decision of the home school after a review, so hold one and record the decision.",
      },
    ],
  },
  {
    id: "K35",
    clauses: ["WOR-153"],
    says: "The letter suggests no more than six school weeks after the start; weeks without school do not count.",
    value: { clause: "WOR-153", setting: "schoolWeeks" },
    deadlineOf: "WOR-153",
    meets: { formUsed: "letter" },
    resolved: [
      {
        governs: "council",
        result: "local",
        says: "Law sets no day, so {council} are a figure of {name}; counted as calendar weeks they would end on {calendarWeeksEnd}",
      },
    ],
  },
  {
    id: "K36",
    clauses: ["WOR-67", "WOR-68"],
    says: "The host should be the next suitable school to the pupil's home, and may go above its admission number.",
    value: "the next suitable school, even if full",
    meets: { circumstance: "placed-at-mainstream-school" },
    resolved: [
      {
        governs: "council",
        result: "local",
        says: "The guidance of {name} stands alone here, for no national rule was found.",
      },
    ],
  },
];
