import type { Conflict, Resolution } from "../conflict.js";
import type { PlanTest } from "../plan-test.js";
import { byProcedure } from "./shared.js";

const noticeNotShownInTime: PlanTest = {
  anyOf: [
    { clause: "ENG-04", is: ["not-met"] },
    { clause: "ENG-05", is: ["not-met"] },
  ],
};

const noticeTiming = byProcedure(
  "written notice reaches a parent at least {national} before the first day off site and as soon as practicable, and nothing a document leaves out takes that away.",
);

const noticeContents = byProcedure("the notice says all of it, number of days and break times included.");

const invitationToReviews = byProcedure(
  "a parent is invited in writing at least {national} before each review.",
);

const tellingOfAlternativeProvision: readonly [Resolution, ...Resolution[]] = [
  {
    governs: "guidance",
    result: "departure",
    says: "National guidance governs where the document asks for nothing: the council is told of every placement in alternative provision.",
  },
];

const councilFormForEveryDirection: readonly [Resolution, ...Resolution[]] = [
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
];

const reviewInterval: readonly [Resolution, ...Resolution[]] = [
  {
    when: { clause: "ENG-36", is: ["not-met"] },
    governs: "guidance",
    result: "departure",
    says: "Law sets no number, national guidance expects a review in each half term of alternative provision, and a figure of {name} does not replace that.",
  },
  {
    governs: "council",
    result: "local",
    says: "Law sets no number, so missing the figure of {name} is a local matter; what the law wants is reviews that suit the pupil's needs.",
  },
];

const noReviewInterval: readonly [Resolution, ...Resolution[]] = [
  {
    governs: "guidance",
    result: "departure",
    says: "Law sets no number and the document none either, so national guidance governs: a review in each half term of alternative provision.",
  },
];

/** Conflicts about notice, invitations and reviews: by when, to whom, and with what in it. */
export const conflictsOnNoticeAndReviews: readonly Conflict[] = [
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-156"],
        says: "The letter promises a review to parents who ask, unless there was one in the six weeks before.",
        value: { clause: "WOR-156", setting: "days" },
        meets: { some: "requests", where: {} },
        resolved: [
          {
            governs: "law",
            result: "more-generous",
            says: "The duty in law lapses while a review lies no more than {national} back, and the letter goes further: it promises one again as soon as the last lies more than {council} back, so the school should keep that promise.",
          },
        ],
      },
    ],
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-156", "WOR-157"],
        says: "The letter tells only the parents that they may ask, and does not say that it has to be in writing.",
        value: "the parents",
        meets: {
          anyOf: [
            { circumstance: "pupil-has-ehc-plan" },
            { some: "requests", where: { "request.by": ["local-authority", "pupil"] } },
            { some: "requests", where: { "request.inWriting": [false] } },
          ],
        },
        resolved: [
          {
            when: { documentUsed: "letter" },
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
    ],
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
    positions: [
      {
        councils: ["norfolk", "worcestershire"],
        clauses: [],
        says: "The document sets no day by which parents are given notice.",
        value: "no day set",
        meets: noticeNotShownInTime,
        resolved: noticeTiming,
      },
      {
        councils: ["derbyshire"],
        clauses: ["DER-14", "DER-15"],
        says: "Two school days are set for notice to the council about an EHC plan; for the notice to parents no day is set.",
        value: "no day set for parents",
        meets: noticeNotShownInTime,
        resolved: noticeTiming,
      },
      {
        councils: ["lancashire"],
        clauses: ["LAN-30"],
        says: "The council is told two school days before; parents, and telling anyone promptly, are not spoken of.",
        value: "no day set for parents",
        meets: noticeNotShownInTime,
        resolved: noticeTiming,
      },
      {
        councils: ["warwickshire"],
        clauses: ["WAR-59", "WAR-60"],
        says: "As soon as practicable, and at least two school days before the first day off site.",
        value: { clause: "WAR-60", setting: "schoolDays" },
        never: "The document says the same as the law.",
      },
    ],
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: ["WAR-57", "WAR-61"],
        says: "Parents are told in writing; for an EHC plan its coordinator hears while the direction is considered, and nothing is said of notice to the council once it is made.",
        value: "parents, and the plan's coordinator beforehand",
        meets: { circumstance: "pupil-has-ehc-plan" },
        resolved: byProcedure(
          "beside the early word to the coordinator, the council that maintains the plan is given the written notice once the direction is made.",
        ),
      },
      {
        councils: ["lancashire"],
        clauses: ["LAN-29"],
        says: "The council is told in writing of every direction of a looked-after child; notice to parents is not spoken of.",
        value: "the council",
        meets: { fact: "pupil.ehcPlan", is: [false] },
        resolved: [
          {
            governs: "law",
            result: "local",
            says: "Law governs who is given notice: a parent always is, and for a pupil without an EHC plan the notice to the council is a rule of {name} that comes on top.",
          },
        ],
      },
    ],
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-142", "WOR-148", "WOR-151"],
        says: "The sample letter has start and finish times and a longest period, but neither a number of days nor break times.",
        value: "no number of days, no break times",
        meets: { anyOf: [{ documentUsed: "letter" }, { clause: "ENG-07", is: ["not-met"] }] },
        resolved: noticeContents,
      },
      {
        councils: ["warwickshire"],
        clauses: ["WAR-58"],
        says: "Parents are given information about the placement; what that covers is not listed.",
        value: "no list",
        meets: { clause: "ENG-07", is: ["not-met"] },
        resolved: noticeContents,
      },
    ],
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
    positions: [
      {
        councils: ["warwickshire", "derbyshire", "lancashire"],
        clauses: [],
        says: "The document does not say how early parents are invited.",
        value: "nothing said",
        meets: { clause: "ENG-11", is: ["not-met"] },
        resolved: invitationToReviews,
      },
      {
        councils: ["norfolk"],
        clauses: [],
        says: "The guidance does not say how early parents are invited; a page of the council beside it calls six days advice.",
        value: "advice at most",
        address: "https://www.schools.norfolk.gov.uk/article/76504",
        meets: { clause: "ENG-11", is: ["not-met"] },
        resolved: invitationToReviews,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-35"],
        says: "In writing, six days or more before any review meeting.",
        value: { clause: "WOR-35", setting: "days" },
        never: "The document says the same as the law.",
      },
    ],
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
    positions: [
      {
        councils: ["warwickshire"],
        clauses: ["WAR-19"],
        says: "At agreed intervals, usually every six weeks.",
        value: { clause: "WAR-19", setting: "days" },
        meets: {
          anyOf: [
            { clause: "WAR-19", is: ["not-met"] },
            { clause: "ENG-36", is: ["not-met"] },
          ],
        },
        resolved: reviewInterval,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-43", "WOR-153"],
        says: "Often enough to see whether the direction works; the letter suggests the first within six school weeks.",
        value: { clause: "WOR-153", setting: "schoolWeeks" },
        meets: {
          anyOf: [
            { clause: "WOR-153", is: ["not-met"] },
            { clause: "ENG-36", is: ["not-met"] },
          ],
        },
        resolved: reviewInterval,
      },
      {
        councils: ["lancashire"],
        clauses: ["LAN-15"],
        says: "A visit by home school staff each week is hoped for; that is contact, not a review.",
        value: { clause: "LAN-15", setting: "perWeek" },
        meets: {
          anyOf: [
            { clause: "LAN-15", is: ["not-met"] },
            { clause: "ENG-36", is: ["not-met"] },
          ],
        },
        resolved: reviewInterval,
      },
      {
        councils: ["norfolk", "derbyshire"],
        clauses: [],
        says: "The document sets no interval.",
        value: "nothing said",
        meets: { clause: "ENG-36", is: ["not-met"] },
        resolved: noReviewInterval,
      },
    ],
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
    positions: [
      {
        councils: ["derbyshire"],
        clauses: ["DER-02", "DER-06"],
        says: "A form for every direction, and another for its outcome.",
        value: "every direction",
        meets: { fact: "pupil.ehcPlan", is: [false] },
        resolved: councilFormForEveryDirection,
      },
      {
        councils: ["warwickshire"],
        clauses: ["WAR-56", "WAR-73"],
        says: "A form for every direction, so that the council keeps an overview.",
        value: "every direction",
        meets: { fact: "pupil.ehcPlan", is: [false] },
        resolved: councilFormForEveryDirection,
      },
      {
        councils: ["worcestershire"],
        clauses: ["WOR-81", "WOR-82", "WOR-83"],
        says: "A portal and a spreadsheet once the direction ends; nothing is asked for when it begins.",
        value: "when the direction ends",
        meets: { circumstance: "placed-at-alternative-provision" },
        resolved: tellingOfAlternativeProvision,
      },
      {
        councils: ["norfolk"],
        clauses: [],
        says: "The document does not ask for notice to the council.",
        value: "nothing said",
        meets: { circumstance: "placed-at-alternative-provision" },
        resolved: tellingOfAlternativeProvision,
      },
    ],
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-167"],
        says: "A challenge goes through the school's complaints procedure.",
        value: "a complaint",
        meets: { documentUsed: "letter" },
        resolved: [
          {
            governs: "law",
            result: "local",
            says: "Law governs: {council} may be made, but it does not replace the right to ask for a review meeting.",
          },
        ],
      },
      {
        councils: ["lancashire"],
        clauses: ["LAN-31"],
        says: "Parents or the corporate parent may ask for the decision to be looked at again.",
        value: "another look at the decision",
        meets: { some: "requests", where: {} },
        resolved: [
          {
            governs: "law",
            result: "local",
            says: "Law governs: what can be asked for is a review meeting on whether the direction goes on, and that is how a request for {council} is met.",
          },
        ],
      },
    ],
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-151"],
        says: "The letter gives a longest period, for example two months or until the end of term.",
        value: "two months or the rest of the term, as examples",
        meets: {
          anyOf: [{ documentUsed: "letter" }, { circumstance: "direction-runs-past-the-school-year" }],
        },
        resolved: [
          {
            when: {
              allOf: [
                { circumstance: "direction-runs-past-the-school-year" },
                { clause: "ENG-10", is: ["not-met"] },
              ],
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
    ],
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
    positions: [
      {
        councils: ["worcestershire"],
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
        councils: ["derbyshire"],
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
    ],
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
    positions: [
      {
        councils: ["worcestershire"],
        clauses: ["WOR-153"],
        says: "The letter suggests no more than six school weeks after the start; weeks without school do not count.",
        value: { clause: "WOR-153", setting: "schoolWeeks" },
        deadlineOf: "WOR-153",
        meets: { documentUsed: "letter" },
        resolved: [
          {
            governs: "council",
            result: "local",
            says: "Law sets no day, so {council} are a figure of {name}; counted as calendar weeks they would end on {calendarWeeksEnd}",
          },
        ],
      },
    ],
  },
];
