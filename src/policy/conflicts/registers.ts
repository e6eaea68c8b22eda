import type { Conflict } from "../conflict.js";
import { allFive } from "./shared.js";

const shortWeek = [
  {
    governs: "statutory-guidance",
    result: "departure",
    says: "National guidance governs: a part-time timetable is not a means to manage behaviour, so a direction that leaves the week short departs from it, whatever {name} asks for as well.",
  },
] as const;

const suspensionAtTheHost = [
  {
    governs: "guidance",
    result: "local",
    says: "Each school records a suspension only for its own sessions, so count the days once; what {name} asks for comes on top.",
  },
] as const;

/** Conflicts about rolls, registers, attendance codes and hours. */
export const conflictsOnRegisters: readonly Conflict[] = [
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-53"],
        says: "The home school's register carries D for the pupil while the direction lasts.",
        value: "D throughout",
        meets: {
          anyOf: [
            {
              some: "sessions",
              where: {
                "session.place": ["home-school", "online-at-home", "online-at-site", "no-provision"],
              },
            },
            { some: "sessions", where: { "session.atUnregisteredProvision": [true] } },
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
        councils: ["norfolk"],
        clauses: ["NOR-23"],
        says: "Code C can be used for online lessons at home where that is right.",
        value: "C",
        national: {
          clauses: ["ENG-24", "ENG-26"],
          sources: [],
          says: "Online lessons at home are an absence: C2 if a parent agreed a part-time timetable, C only for leave really given.",
          value: "C2 with a parent's agreement, C only for leave really given",
        },
        meets: { some: "sessions", where: { "session.place": ["online-at-home"] } },
        resolved: [
          {
            when: { fact: "partTimeTimetable.agreedWithParent", is: [true] },
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
        councils: ["warwickshire"],
        clauses: ["WAR-65"],
        says: "D while the pupil is at another school.",
        value: "D at another school",
        never: "The document says the same as the law.",
      },
      {
        councils: ["derbyshire"],
        clauses: ["DER-28", "DER-29"],
        says: "D at another school; B only where the pupil is not registered.",
        value: "D at another school, B elsewhere",
        never: "The document says the same as the law.",
      },
    ],
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: ["WAR-66"],
        says: "D stands for absence with leave to be at the other school.",
        value: "absence with leave",
        meets: {
          some: "sessions",
          where: { "session.atSchool": [true], "session.homeCode": ["C", "C1", "C2"] },
        },
        resolved: [
          {
            governs: "law",
            result: "information",
            says: "Law governs: the words {council} explain D and do not make C, C1 or C2 right for a half day at the other school.",
          },
        ],
      },
    ],
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: [],
        says: "A web page of the council on alternative provision, beside the guidance, speaks of dual registration with code B.",
        value: "B though dual registered",
        address: "https://schools.warwickshire.gov.uk/education-resources/alternative-provision/2",
        meets: {
          some: "sessions",
          where: {
            "session.atPlacement": [true],
            "session.registered": [true],
            "session.homeCode": ["B"],
          },
        },
        resolved: [
          {
            governs: "law",
            result: "breach",
            says: "Law governs: {national}; the guidance of {name} itself (WAR-65) says so too.",
          },
        ],
      },
    ],
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
    positions: [
      {
        councils: ["derbyshire"],
        clauses: ["DER-26"],
        says: "Below 25 hours over all settings the council is sent its part-time timetable form.",
        value: { clause: "DER-26", setting: "minutes" },
        meets: {
          anyOf: [
            { clause: "ENG-43", is: ["not-met"] },
            { clause: "ENG-26", is: ["not-met"] },
          ],
        },
        resolved: [
          {
            when: { clause: "ENG-26", is: ["not-met"] },
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
    ],
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
    positions: [
      {
        councils: ["derbyshire"],
        clauses: ["DER-26"],
        says: "A week below 25 hours is met with a form.",
        value: "allowed with a form",
        meets: {
          anyOf: [{ circumstance: "has-session-without-provision" }, { asked: "DER-26" }],
        },
        resolved: shortWeek,
      },
      {
        councils: ["norfolk"],
        clauses: ["NOR-26"],
        says: "A school that thinks of cutting sessions consults the council.",
        value: "allowed after consulting the council",
        meets: { circumstance: "has-session-without-provision" },
        resolved: shortWeek,
      },
    ],
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
    positions: [
      {
        councils: ["derbyshire"],
        clauses: ["DER-32"],
        says: "The suspension stands in the host's record, not in the home school's.",
        value: "the host",
        meets: { circumstance: "host-suspended-the-pupil" },
        resolved: suspensionAtTheHost,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-50", "WOR-51"],
        says: "The host tells the home school at once and calls an emergency review.",
        value: "the host, which tells the home school",
        meets: { circumstance: "host-suspended-the-pupil" },
        resolved: suspensionAtTheHost,
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-109"],
        says: "The pupil passport asks for a ground under the 2006 Regulations.",
        value: "2006 Regulations, regulation 8",
        meets: { documentUsed: "passport" },
        resolved: [
          {
            governs: "law",
            result: "information",
            says: "Law governs: a ground named in the passport is one of the {national}, for the {council} are no longer in force.",
          },
        ],
      },
    ],
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
    positions: [
      {
        councils: allFive,
        clauses: [],
        says: "The document does not mention the return.",
        value: "nothing said",
        meets: {
          some: "placements",
          where: { "placement.isSchool": [true], "placement.registered": [true] },
        },
        resolved: [
          {
            governs: "law",
            result: "breach",
            says: "Law governs: the host sends its new-pupil return within {national} of entering the pupil's name, although the document does not mention it.",
          },
        ],
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
    positions: [],
    never:
      "The other wording stands on a publisher's page for school leaders, not in a document of any of these councils.",
  },
];
