import type { Conflict, Resolution } from "../conflict.js";
import { allFive, byProcedure } from "./shared.js";

const whoIsBound: readonly [Resolution, ...Resolution[]] = [
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

const stepForAnEhcPlan: readonly [Resolution, ...Resolution[]] = [
  {
    when: {
      anyOf: [
        { clause: "ENG-08", is: ["not-met"] },
        { clause: "ENG-13", is: ["not-met"] },
      ],
    },
    governs: "law",
    result: "breach",
    says: "Law governs the floor: whatever {name} asks for first, the council that maintains the plan is given written notice and is invited to each review.",
  },
  {
    governs: "council",
    result: "local",
    says: "What {name} asks for comes on top of the law, which wants {national} and makes nobody's approval a condition.",
  },
];

const supportForALookedAfterChild: readonly [Resolution, ...Resolution[]] = [
  {
    governs: "council",
    result: "local",
    says: "The step is one of {name} and stands, but law makes nobody's consent a condition; a council that holds parental responsibility is given notice as a parent.",
  },
];

const purposeOfTheGround: readonly [Resolution, ...Resolution[]] = [
  {
    when: { clause: "ENG-02", is: ["met"] },
    governs: "law",
    result: "information",
    says: "Law governs: the ground is not enough by itself, but a person has confirmed that better behaviour is the purpose.",
  },
  {
    governs: "law",
    result: "cannot-settle",
    says: "Law governs: the ground is enough only if better behaviour is the purpose, and that is for a person to confirm (ENG-02).",
  },
];

const moveAfterTheDirection: readonly [Resolution, ...Resolution[]] = [
  {
    when: { clause: "ENG-02", is: ["met"] },
    governs: "statutory-guidance",
    result: "local",
    says: "National guidance allows a managed move after the direction, since a person has confirmed that the direction's own purpose is better behaviour; what {name} asks for stands beside it.",
  },
  {
    governs: "unsettled",
    result: "cannot-settle",
    says: "National guidance allows a managed move after the direction only if the direction's own purpose is better behaviour; that is for a person to confirm (ENG-02).",
  },
];

/** Conflicts about who may direct, which pupils, on what grounds and with whose agreement, and what may follow. */
export const conflictsOnDecisions: readonly Conflict[] = [
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: ["WAR-17", "WAR-31"],
        says: "Parents or carers have to agree to the placement, and the school should not push it through alone.",
        value: "agreement needed",
        meets: { fact: "parentsAgree", is: [false] },
        resolved: [
          {
            governs: "law",
            result: "local",
            says: "Law governs: to go ahead without the parents' agreement departs from the guidance of {name}, but does not make the direction unlawful.",
          },
        ],
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-20", "WOR-56", "WOR-93"],
        says: "Parents do not have to consent.",
        value: "agreement not needed",
        never: "The document says the same as the law.",
      },
    ],
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
    positions: [
      {
        councils: ["derbyshire"],
        clauses: ["DER-16", "DER-12", "DER-13", "DER-14"],
        says: "The legislation does not reach academies, and written notice about an EHC plan is asked of maintained schools only.",
        value: "not bound",
        meets: { fact: "homeSchool.type", is: ["academy", "ap-academy"] },
        resolved: whoIsBound,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-02"],
        says: "The statutory power covers maintained schools only; academies rely on their general powers.",
        value: "not bound",
        meets: { fact: "homeSchool.type", is: ["academy", "ap-academy"] },
        resolved: whoIsBound,
      },
    ],
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
    positions: [
      {
        councils: allFive,
        clauses: [],
        says: "The document does not speak of a pupil referral unit that directs a pupil off site.",
        value: "nothing said",
        meets: { fact: "homeSchool.type", is: ["pupil-referral-unit"] },
        resolved: whoIsBound,
      },
    ],
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
    positions: [
      {
        councils: ["lancashire"],
        clauses: ["LAN-28"],
        says: "An interim annual review approves the direction, or SEND colleagues back it.",
        value: "approval or support",
        meets: { circumstance: "pupil-has-ehc-plan" },
        resolved: stepForAnEhcPlan,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-30"],
        says: "Questions about another school place go to the council's SEND team before anyone else.",
        value: "the SEND team first",
        meets: { circumstance: "pupil-has-ehc-plan" },
        resolved: stepForAnEhcPlan,
      },
      {
        councils: ["warwickshire"],
        clauses: ["WAR-61"],
        says: "The plan's coordinator hears while the direction is still being weighed up.",
        value: "word to the coordinator before the decision",
        meets: { circumstance: "pupil-has-ehc-plan" },
        resolved: stepForAnEhcPlan,
      },
      {
        councils: ["norfolk"],
        clauses: ["NOR-07", "NOR-08"],
        says: "The plan's coordinator is consulted, even when a plan is agreed and not yet there.",
        value: "the coordinator consulted",
        meets: { circumstance: { anyOf: ["pupil-has-ehc-plan", "ehc-plan-agreed-not-issued"] } },
        resolved: stepForAnEhcPlan,
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
    positions: [
      {
        councils: ["lancashire"],
        clauses: ["LAN-05", "LAN-21"],
        says: "The Virtual School takes part in the decision and speaks against a direction it does not think best for the child.",
        value: "the Virtual School takes part",
        meets: { circumstance: "pupil-looked-after" },
        resolved: supportForALookedAfterChild,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-31", "WOR-32"],
        says: "Only with the support of the Virtual School and of the social worker.",
        value: "support of both",
        meets: { circumstance: "pupil-looked-after" },
        resolved: supportForALookedAfterChild,
      },
      {
        councils: ["norfolk"],
        clauses: ["NOR-06", "NOR-09"],
        says: "Talked over with the Virtual School and agreed with it.",
        value: "agreement of the Virtual School",
        meets: { circumstance: "pupil-looked-after" },
        resolved: supportForALookedAfterChild,
      },
      {
        councils: ["warwickshire"],
        clauses: ["WAR-62"],
        says: "The Virtual School hears while the direction is still being weighed up.",
        value: "word to the Virtual School before the decision",
        meets: { circumstance: "pupil-looked-after" },
        resolved: supportForALookedAfterChild,
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: ["WAR-46", "WAR-49", "WAR-50"],
        says: "One serious incident and time to reflect, attendance, and a transfer in view are named as grounds.",
        value: "reflection, attendance, a transfer in view",
        meets: {
          circumstance: { anyOf: [{ ground: "WAR-46" }, { ground: "WAR-49" }, { ground: "WAR-50" }] },
        },
        resolved: purposeOfTheGround,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-04", "WOR-26"],
        says: "A fresh start elsewhere is named, and so is a pupil put back on roll after home education by a Fair Access Panel.",
        value: "a fresh start",
        meets: { circumstance: { ground: "WOR-26" } },
        resolved: purposeOfTheGround,
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-75", "WOR-86"],
        says: "Funding may be backdated to the beginning of the trial period, and a direction that worked may become a managed move.",
        value: "a trial period",
        meets: {
          anyOf: [
            { circumstance: "managed-move-follows-direction" },
            {
              allOf: [
                { circumstance: "managed-move-planned" },
                { fact: "managedMove.trialPeriod", is: [true] },
              ],
            },
          ],
        },
        resolved: [
          {
            when: { clause: "ENG-53", is: ["met", "not-met", "cannot-tell"] },
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
    ],
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
    positions: [
      {
        councils: ["lancashire"],
        clauses: ["LAN-34"],
        says: "Where the direction may turn into a managed move, those with parental responsibility hear of it at the very beginning.",
        value: "said at the outset",
        meets: { circumstance: "managed-move-follows-direction" },
        resolved: moveAfterTheDirection,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-75", "WOR-78"],
        says: "A direction that worked may become a managed move when its period ends.",
        value: "decided at the end",
        meets: { circumstance: "managed-move-follows-direction" },
        resolved: moveAfterTheDirection,
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: ["WAR-55"],
        says: "The first step is taken with the headteacher of the home school.",
        value: "the headteacher begins",
        meets: { fact: "decision.madeBy", is: ["headteacher"] },
        resolved: [
          {
            when: { clause: "ENG-01", is: ["met"] },
            governs: "law",
            result: "information",
            says: "Law governs and is kept: the headteacher may decide, because the scheme of delegation covers the decision.",
          },
          ...byProcedure(
            "the headteacher may begin the process, but may decide only where the scheme of delegation says so.",
          ),
        ],
      },
    ],
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: ["WAR-01"],
        says: "The guidance is for pupils of compulsory school age.",
        value: "pupils of compulsory school age",
        meets: {
          anyOf: [
            { fact: "pupil.compulsorySchoolAge", is: [false] },
            { fact: "pupil.adult", is: [true] },
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
    ],
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
    positions: [
      {
        councils: ["worcestershire"],
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
    ],
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
    positions: [
      {
        councils: ["lancashire"],
        clauses: ["LAN-38", "LAN-39"],
        says: "The Virtual School strongly advises against both.",
        value: "strongly advised against",
        meets: {
          anyOf: [
            { clause: "LAN-38", is: ["not-met"] },
            { clause: "LAN-39", is: ["not-met"] },
          ],
        },
        resolved: [
          {
            governs: "council",
            result: "local",
            says: "The advice of {name} stands for its looked-after children; national guidance does not bar the move.",
          },
        ],
      },
    ],
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
    positions: [
      {
        councils: ["norfolk"],
        clauses: ["NOR-05", "NOR-06"],
        says: "The staff of every service that works with the pupil are asked and agree.",
        value: "agreement of each service",
        meets: { clause: "NOR-06", is: ["not-met"] },
        resolved: [
          {
            governs: "law",
            result: "local",
            says: "Law governs: the missing agreement departs from the guidance of {name}, but does not stop the direction.",
          },
        ],
      },
    ],
  },
];
