import { freezeDeep } from "../../input/freeze-deep.js";
import type { NationalDifference } from "../difference.js";
import type { Resolution } from "../difference-condition.js";

const whoIsBound: readonly Resolution[] = [
  {
    when: { procedure: "binds" },
    governs: "law",
    result: "breach",
    says: "Law governs: this direction falls under the rules of 26 July 2026, so the procedure binds this school as well.",
  },
  {
    when: { procedure: "does-not-bind" },
    governs: "statutory-guidance",
    result: "information",
    says: "This direction falls before 26 July 2026: the school acts under its general powers, and national guidance expects it to take the same steps.",
  },
  {
    governs: "unsettled",
    result: "cannot-settle",
    says: "Which governs cannot be told: the plan leaves days open, or the direction runs across 26 July 2026 and the rules for that have not been read.",
  },
];

/**
 * The national side of every known difference between a council's document and national law or guidance, K1 first. What
 * a council's document says stands with the council.
 */
export const differences: readonly NationalDifference[] = freezeDeep([
  {
    id: "K1",
    title: "Whether parents have to agree",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["ea-2002-s29a"],
      says: "A school may direct a pupil off site whether or not the parents agree.",
      value: "agreement not needed",
    },
  },
  {
    id: "K2",
    title: "How long a review frees the school from holding another",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-16"],
      sources: [],
      says: "A review that is asked for is held, unless there was one in the ten weeks before the request.",
      value: { clause: "ENG-16", setting: "days" },
    },
  },
  {
    id: "K3",
    title: "Who may ask for a review",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-16"],
      sources: [],
      says: "A parent, or the pupil if 18 or over, may ask in writing, and so may the council that maintains an EHC plan.",
      value: "a parent and the council that maintains the EHC plan, in writing",
    },
  },
  {
    id: "K4",
    title: "Whether the procedure binds academies",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["si-2026-osd"],
      says: "From 26 July 2026 the procedure binds academies and alternative provision academies; before, they acted under their general powers.",
      value: "bound from 26 July 2026",
    },
    meets: {
      is: ["homeSchool.type", "academy", "ap-academy"],
      says: "the home school is an academy or alternative provision academy",
    },
    resolved: whoIsBound,
  },
  {
    id: "K5",
    title: "Whether the procedure binds pupil referral units",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["si-2026-osd"],
      says: "From 26 July 2026 the management committee of a pupil referral unit may direct a pupil off site, by the same procedure.",
      value: "bound from 26 July 2026",
    },
    meets: {
      is: ["homeSchool.type", "pupil-referral-unit"],
      says: "the home school is a pupil referral unit",
    },
    resolved: whoIsBound,
    silence: {
      says: "The document does not mention a pupil referral unit that directs a pupil off site.",
      value: "nothing said",
    },
  },
  {
    id: "K6",
    title: "When notice has to be given",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-04", "ENG-05"],
      sources: [],
      says: "As soon as practicable after the decision, and at least two school days before the first school day off site.",
      value: { clause: "ENG-04", setting: "schoolDays" },
      deadlineOf: "ENG-04",
    },
    meets: { any: [{ result: ["ENG-04", "not-met"] }, { result: ["ENG-05", "not-met"] }] },
    resolved: [
      {
        byProcedure:
          "written notice reaches a parent at least {national} before the first day off site and as soon as practicable, and nothing a document leaves out takes that away.",
      },
    ],
    silence: { says: "The document sets no day by which parents are given notice.", value: "no day set" },
  },
  {
    id: "K7",
    title: "Who is given notice",
    evidence: "secondary",
    national: {
      clauses: ["ENG-03", "ENG-08"],
      sources: [],
      says: "Always a parent, or the pupil if 18 or over; and the council that maintains the EHC plan, if there is one.",
      value: "a parent, and the council that maintains an EHC plan",
    },
  },
  {
    id: "K8",
    title: "What the notice says",
    evidence: "secondary",
    national: {
      clauses: ["ENG-07"],
      sources: [],
      says: "Address, whom to report to, number of days, reasons, objectives, times of the sessions and of the break.",
      value: "seven things, number of days and break times among them",
    },
    resolved: [{ byProcedure: "the notice says all of it, number of days and break times included." }],
  },
  {
    id: "K9",
    title: "How early parents are invited to a review",
    evidence: "secondary",
    national: {
      clauses: ["ENG-11"],
      sources: [],
      says: "In writing, at least six days before each review meeting.",
      value: { clause: "ENG-11", setting: "days" },
    },
    meets: { result: ["ENG-11", "not-met"] },
    resolved: [{ byProcedure: "a parent is invited in writing at least {national} before each review." }],
    silence: { says: "The document does not say how early parents are invited.", value: "nothing said" },
  },
  {
    id: "K10",
    title: "How far apart reviews may be",
    evidence: "secondary",
    national: {
      clauses: ["ENG-10", "ENG-36"],
      sources: [],
      says: "Law sets no number; national guidance expects a review in each half term of alternative provision.",
      value: "no number in law, each half term in guidance",
    },
    meets: { result: ["ENG-36", "not-met"] },
    resolved: [
      {
        when: { result: ["ENG-36", "not-met"] },
        governs: "guidance",
        result: "departure",
        says: "Law sets no number, national guidance expects a review in each half term of alternative provision, and a figure of {name} does not replace that.",
      },
      {
        governs: "council",
        result: "local",
        says: "Law sets no number, so missing the figure of {name} is a local matter; what the law wants is reviews that suit the pupil's needs.",
      },
    ],
    silence: {
      says: "The document sets no interval.",
      value: "nothing said",
      resolved: [
        {
          governs: "guidance",
          result: "departure",
          says: "Law sets no number and the document none either, so national guidance governs: a review in each half term of alternative provision.",
        },
      ],
    },
  },
  {
    id: "K11",
    title: "Telling the council of a direction",
    evidence: "secondary",
    national: {
      clauses: ["ENG-08", "ENG-37"],
      sources: [],
      says: "By law the council that maintains an EHC plan; by national guidance the council always, for alternative provision.",
      value: "with an EHC plan, and for alternative provision",
    },
    meets: { not: { yes: "pupil.ehcPlan" }, says: "the pupil does not have an EHC plan" },
    resolved: [
      {
        when: { circumstance: "placed-at-alternative-provision" },
        governs: "guidance",
        result: "departure",
        says: "Law asks for no notice to the council for this pupil, but national guidance and {name} both want it told of alternative provision; the form of {name} does that.",
      },
      {
        governs: "council",
        result: "local",
        says: "Law asks for no notice to the council for this pupil; the form is a rule of {name} and stands.",
      },
    ],
    silence: {
      says: "The document does not ask for notice to the council.",
      value: "nothing said",
      meets: { circumstance: "placed-at-alternative-provision" },
      resolved: [
        {
          governs: "guidance",
          result: "departure",
          says: "National guidance governs where the document asks for nothing: the council is told of every placement in alternative provision.",
        },
      ],
    },
  },
  {
    id: "K12",
    title: "Which attendance code is written",
    evidence: "secondary",
    national: {
      clauses: ["ENG-20", "ENG-21"],
      sources: [],
      says: "D is for half days at another school where the pupil is registered; half days at the home school and at a provider that is not a school have codes of their own.",
      value: "D only at another school where registered",
    },
  },
  {
    id: "K13",
    title: "Whether D is a kind of leave",
    evidence: "secondary",
    national: {
      clauses: ["ENG-20"],
      sources: ["attendance-guidance"],
      says: "D counts as neither attendance nor absence at the home school; it is none of the leave codes.",
      value: "no leave code",
    },
  },
  {
    id: "K14",
    title: "Code B for a dual registered pupil",
    evidence: "secondary",
    national: {
      clauses: ["ENG-20", "ENG-22"],
      sources: [],
      says: "D where the pupil is registered at the other school, B only where not.",
      value: "D where registered, B where not",
    },
  },
  {
    id: "K15",
    title: "Hours that count as a full week",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-43", "ENG-26"],
      sources: [],
      says: "A week of 32.5 hours is expected of mainstream schools, which is not law; code C2 needs a parent's agreement, which is.",
      value: { clause: "ENG-43", setting: "minutes" },
    },
  },
  {
    id: "K16",
    title: "A short week to manage behaviour",
    evidence: "secondary",
    national: {
      clauses: ["ENG-42"],
      sources: [],
      says: "A part-time timetable is not used to manage behaviour.",
      value: "not to manage behaviour",
    },
    resolved: [
      {
        governs: "statutory-guidance",
        result: "departure",
        says: "National guidance governs: a part-time timetable is not a means to manage behaviour, so a direction that leaves the week short departs from it, whatever {name} asks for as well.",
      },
    ],
  },
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
  },
  {
    id: "K18",
    title: "What comes first for a pupil with an EHC plan",
    evidence: "secondary",
    national: {
      clauses: ["ENG-08", "ENG-13"],
      sources: [],
      says: "The council that maintains the plan is given written notice and invited to each review; nobody has to approve.",
      value: "notice and an invitation",
    },
    meets: { circumstance: "pupil-has-ehc-plan" },
    resolved: [
      {
        when: { any: [{ result: ["ENG-08", "not-met"] }, { result: ["ENG-13", "not-met"] }] },
        governs: "law",
        result: "breach",
        says: "Law governs the floor: whatever {name} asks for first, the council that maintains the plan is given written notice and is invited to each review.",
      },
      {
        governs: "council",
        result: "local",
        says: "What {name} asks for comes on top of the law, which wants {national} and makes nobody's approval a condition.",
      },
    ],
  },
  {
    id: "K19",
    title: "Whose support a direction of a looked-after child needs",
    evidence: "secondary",
    national: {
      clauses: ["ENG-03"],
      sources: ["ea-2002-s29a"],
      says: "Nobody's consent is needed; a council with parental responsibility can be the parent who is given notice.",
      value: "no consent needed",
    },
    meets: { circumstance: "pupil-looked-after" },
    resolved: [
      {
        governs: "council",
        result: "local",
        says: "The step is one of {name} and stands, but law makes nobody's consent a condition; a council that holds parental responsibility is given notice as a parent.",
      },
    ],
  },
  {
    id: "K20",
    title: "Grounds that reach beyond better behaviour",
    evidence: "secondary",
    national: {
      clauses: ["ENG-02"],
      sources: [],
      says: "A pupil may be directed off site only for education meant to improve behaviour.",
      value: "better behaviour only",
    },
    resolved: [
      {
        when: { result: ["ENG-02", "met"] },
        governs: "law",
        result: "information",
        says: "Law governs: the ground is not enough by itself, but a person has confirmed that better behaviour is the purpose.",
      },
      {
        governs: "law",
        result: "cannot-settle",
        says: "Law governs: the ground is enough only if better behaviour is the purpose, and that is for a person to confirm (ENG-02).",
      },
    ],
  },
  {
    id: "K21",
    title: "Trial periods before a managed move",
    evidence: "secondary",
    national: {
      clauses: ["ENG-53"],
      sources: [],
      says: "From 26 July 2026 the guidance says itself that a managed move has no trial period.",
      value: "no trial period",
    },
  },
  {
    id: "K22",
    title: "A managed move in view while the direction runs",
    evidence: "secondary",
    national: {
      clauses: ["ENG-02", "ENG-50"],
      sources: ["exclusion-guidance-2026"],
      says: "A direction may come before a managed move, but only if its own purpose is better behaviour.",
      value: "allowed if the direction is for better behaviour",
    },
    meets: { circumstance: "managed-move-follows-direction" },
    resolved: [
      {
        when: { result: ["ENG-02", "met"] },
        governs: "statutory-guidance",
        result: "local",
        says: "National guidance allows a managed move after the direction, since a person has confirmed that the direction's own purpose is better behaviour; what {name} asks for stands beside it.",
      },
      {
        governs: "unsettled",
        result: "cannot-settle",
        says: "National guidance allows a managed move after the direction only if the direction's own purpose is better behaviour; that is for a person to confirm (ENG-02).",
      },
    ],
  },
  {
    id: "K23",
    title: "Who decides",
    evidence: "secondary",
    national: {
      clauses: ["ENG-01"],
      sources: [],
      says: "The governing body, trust or management committee decides, or someone to whom it has delegated the decision.",
      value: "the governing body or its delegate",
    },
  },
  {
    id: "K24",
    title: "How a direction is challenged",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-16"],
      sources: [],
      says: "A review meeting can be asked for; there is no appeal.",
      value: "a review meeting, no appeal",
    },
  },
  {
    id: "K25",
    title: "How long a direction may last",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-10"],
      sources: ["si-2010-1156"],
      says: "Since 1 January 2013 there is no longest period; the direction is kept under review for as long as it lasts.",
      value: "no limit",
    },
  },
  {
    id: "K26",
    title: "Who records a suspension by the host",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["attendance-guidance"],
      says: "Each school records suspensions for its own sessions only.",
      value: "each school for its own sessions",
    },
    meets: { circumstance: "host-suspended-the-pupil" },
    resolved: [
      {
        governs: "guidance",
        result: "local",
        says: "Each school records a suspension only for its own sessions, so count the days once; what {name} asks for comes on top.",
      },
    ],
  },
  {
    id: "K27",
    title: "Regulations that have been replaced",
    evidence: "confirmed",
    national: {
      clauses: [],
      sources: ["si-2024-208"],
      says: "Since 19 August 2024 the grounds for taking a pupil off a roll stand in regulation 9 of the 2024 Regulations.",
      value: "2024 Regulations, regulation 9",
    },
  },
  {
    id: "K28",
    title: "The return a host school owes",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-28"],
      sources: [],
      says: "The host sends its council a new-pupil return by the end of the fifth day after it enters the pupil's name.",
      value: { clause: "ENG-28", setting: "days" },
      deadlineOf: "ENG-28",
    },
    meets: {
      some: ["placements", { all: [{ yes: "placement.isSchool" }, { yes: "placement.registered" }] }],
      says: "for some placement the setting is a school and the pupil is registered at the setting",
    },
    resolved: [
      {
        governs: "law",
        result: "breach",
        says: "Law governs: the host sends its new-pupil return within {national} of entering the pupil's name, although the document does not mention it.",
      },
    ],
    silence: { says: "The document does not mention the return.", value: "nothing said" },
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
  },
  {
    id: "K30",
    title: "Words for a provider that is not a school",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["ap-guide-2025"],
      says: "National guidance mentions non-school alternative provision.",
      value: "non-school",
    },
  },
  {
    id: "K31",
    title: "Which pupils can be directed",
    evidence: "confirmed",
    national: {
      clauses: [],
      sources: ["si-2010-1156"],
      says: "Any registered pupil can be directed; one of 18 or over is given the notice instead of a parent.",
      value: "any registered pupil",
    },
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
    resolved: [
      {
        when: { result: ["ENG-38", "met"] },
        governs: "guidance",
        result: "information",
        says: "National guidance governs and is kept: the school has made checks of its own, so the list of {name} was only where it began.",
      },
      {
        governs: "guidance",
        result: "departure",
        says: "National guidance governs: the list of {name} is where a school begins, and does not replace its own checks.",
      },
    ],
  },
  {
    id: "K33",
    title: "Code D in the admission register",
    evidence: "secondary",
    national: {
      clauses: ["ENG-20"],
      sources: [],
      says: "D is a code of the attendance register; the admission register records the second registration.",
      value: "the attendance register",
    },
    never:
      "The other wording stands on a publisher's page for school leaders, not in a document of any of these councils.",
  },
  {
    id: "K34",
    title: "Who ends a direction",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-14"],
      sources: [],
      says: "The requirement runs until the home school decides, after a review, that it ends.",
      value: "the home school, after a review",
    },
  },
  {
    id: "K35",
    title: "By when the first review is held",
    evidence: "confirmed",
    national: {
      clauses: ["ENG-10"],
      sources: [],
      says: "Law sets no day for the first review.",
      value: "no day set",
    },
  },
  {
    id: "K36",
    title: "Full hosts and the school next to home",
    evidence: "unverified",
    national: {
      clauses: [],
      sources: [],
      says: "No national rule was found on admission numbers or on which school to ask.",
      value: "no rule found",
    },
  },
  {
    id: "K37",
    title: "Managed moves in Key Stage 4 or during an EHC needs assessment",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["exclusion-guidance-2024"],
      says: "National guidance bars neither.",
      value: "no bar",
    },
  },
  {
    id: "K38",
    title: "Whether other services have to agree",
    evidence: "secondary",
    national: {
      clauses: [],
      sources: ["ea-2002-s29a"],
      says: "No service outside the school can forbid a direction.",
      value: "no veto",
    },
  },
]);
