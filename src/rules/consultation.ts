import { rules, type WordsFor } from "../engine/rules.js";
import { circumstances } from "./circumstances.js";
import { beforeTheDecision, decided, started, today } from "./situations.js";
import { anEhcPlan, aPlacement } from "./subjects.js";

const serviceInvolved = {
  any: [
    anEhcPlan,
    { yes: "pupil.lookedAfter" },
    { yes: "pupil.socialWorker" },
    { yes: "pupil.otherServices" },
  ],
} as const;

/** Rules about who is consulted and who decides. */
export const consultationRules = rules({
  parentsAgree: {
    asks: "Do the parents agree to the placement, and none object?",
    metWhen: {
      all: [
        { yes: "parentsAgree" },
        {
          not: { statedAs: ["eachParentAgrees", false] },
          says: "nobody with parental responsibility disagrees",
        },
      ],
    },
    duty: { what: "agreement of the parents", step: "consult", expectedBy: "startsOn" },
    putRightWhere: { started },
  },
  decidedByTheBodyOfTheSchool: {
    asks: "Was the decision made by the body that governs this kind of school, or under its delegation?",
    metWhen: {
      any: [
        {
          any: [
            {
              all: [{ is: ["decision.madeBy", "governing-body"] }, { is: ["homeSchool.type", "maintained"] }],
            },
            {
              all: [
                { is: ["decision.madeBy", "trust"] },
                { is: ["homeSchool.type", "academy", "ap-academy"] },
              ],
            },
            {
              all: [
                { is: ["decision.madeBy", "management-committee"] },
                { is: ["homeSchool.type", "pupil-referral-unit"] },
              ],
            },
          ],
          says: "the body that governs this kind of school decided",
        },
        {
          all: [
            {
              any: [
                {
                  in: ["decision.madeBy", { setting: "delegates" }],
                  says: "a committee or person in the school decided",
                },
                {
                  all: [
                    { is: ["decision.madeBy", "governing-body", "management-committee"] },
                    { is: ["homeSchool.type", "academy", "ap-academy"] },
                  ],
                  says: "a local body of the trust decided",
                },
              ],
            },
            { yes: "decision.delegated" },
          ],
        },
      ],
    },
    event: "decide",
    putRightWhere: {
      maintained: { is: ["homeSchool.type", "maintained"] },
      academy: { is: ["homeSchool.type", "academy", "ap-academy"] },
      pupilReferralUnit: { is: ["homeSchool.type", "pupil-referral-unit"] },
    },
  },
  decidedByThoseWithThePower: {
    asks: "Was the decision made by those with the power to make it?",
    metWhen: {
      any: [
        { in: ["decision.madeBy", { setting: "bodies" }], says: "the governing body or trust decided" },
        {
          all: [
            {
              in: ["decision.madeBy", { setting: "delegates" }],
              says: "a committee or person in the school decided",
            },
            { yes: "decision.delegated" },
          ],
        },
      ],
    },
    event: "decide",
  },
  involvedServicesConsulted: {
    asks: "Was every service working with the pupil consulted?",
    appliesWhen: serviceInvolved,
    metWhen: {
      all: [
        { if: [anEhcPlan, { yes: "consultations.ehcCoordinator.consulted" }] },
        { if: [{ yes: "pupil.lookedAfter" }, { yes: "consultations.virtualSchool.consulted" }] },
        { if: [{ yes: "pupil.socialWorker" }, { yes: "consultations.socialWorker.consulted" }] },
        { if: [{ yes: "pupil.otherServices" }, { yes: "consultations.otherServices.consulted" }] },
      ],
    },
    duty: {
      what: "services that work with the pupil consulted",
      step: "consult",
      expectedBy: "decision.madeOn",
    },
  },
  involvedServicesAgree: {
    asks: "Did every service working with the pupil agree?",
    appliesWhen: serviceInvolved,
    metWhen: {
      all: [
        { if: [anEhcPlan, { yes: "consultations.ehcCoordinator.agreed" }] },
        { if: [{ yes: "pupil.lookedAfter" }, { yes: "consultations.virtualSchool.agreed" }] },
        { if: [{ yes: "pupil.socialWorker" }, { yes: "consultations.socialWorker.agreed" }] },
        { if: [{ yes: "pupil.otherServices" }, { yes: "consultations.otherServices.agreed" }] },
      ],
    },
    duty: {
      what: "agreement of the services that work with the pupil",
      step: "consult",
      expectedBy: "decision.madeOn",
    },
  },
  ehcCoordinatorConsulted: {
    asks: "Was the EHC plan coordinator consulted?",
    about: anEhcPlan,
    metWhen: { yes: "consultations.ehcCoordinator.consulted" },
    duty: {
      what: "EHC plan coordinator consulted",
      step: "consult",
      expectedBy: "decision.madeOn",
      doneOn: "consultations.ehcCoordinator.on",
    },
  },
  virtualSchoolConsulted: {
    asks: "Was the Virtual School consulted?",
    metWhen: { yes: "consultations.virtualSchool.consulted" },
    duty: {
      what: "Virtual School consulted",
      step: "consult",
      expectedBy: "decision.madeOn",
      doneOn: "consultations.virtualSchool.on",
    },
  },
  virtualSchoolConsultedBeforeTheDecision: {
    asks: "Was the Virtual School consulted before the decision was made?",
    metWhen: {
      all: [
        { yes: "consultations.virtualSchool.consulted" },
        { onOrBefore: ["consultations.virtualSchool.on", "decision.madeOn"] },
      ],
    },
    duty: {
      what: "Virtual School consulted",
      step: "consult",
      doneOn: "consultations.virtualSchool.on",
      latest: "decision.madeOn",
    },
    putRightWhere: {
      stillInTime: beforeTheDecision,
      decided: { all: [decided, { before: [today, "consultations.virtualSchool.on"] }] },
    },
  },
  virtualSchoolSupports: {
    asks: "Does the Virtual School support the direction?",
    metWhen: { yes: "consultations.virtualSchool.agreed" },
    duty: { what: "support of the Virtual School", step: "consult", expectedBy: "decision.madeOn" },
    putRightWhere: { started },
  },
  socialWorkerConsulted: {
    asks: "Was the social worker consulted?",
    metWhen: { yes: "consultations.socialWorker.consulted" },
    duty: {
      what: "social worker consulted",
      step: "consult",
      expectedBy: "decision.madeOn",
      doneOn: "consultations.socialWorker.on",
    },
  },
  socialWorkerSupports: {
    asks: "Does the social worker support the direction?",
    metWhen: { yes: "consultations.socialWorker.agreed" },
    duty: { what: "support of the social worker", step: "consult", expectedBy: "decision.madeOn" },
    putRightWhere: { started },
  },
  sendTeamAskedFirst: {
    asks: "Was the council's SEND team asked before a host was approached?",
    appliesWhen: {
      any: [
        aPlacement,
        { not: { yes: "consultations.sendTeam.consulted" }, says: "the SEND team was not asked" },
      ],
    },
    metWhen: {
      all: [
        { yes: "consultations.sendTeam.consulted" },
        {
          every: ["placements", { onOrBefore: ["consultations.sendTeam.on", "placement.approachedOn"] }],
          says: "the SEND team was asked no later than the day each host was approached",
        },
      ],
    },
    duty: {
      what: "SEND team asked",
      step: "consult",
      doneOn: "consultations.sendTeam.on",
      latest: {
        earliest: ["placements", "placement.approachedOn"],
        says: "the day a host was first approached",
      },
    },
  },
  sendSupportOrInterimReview: {
    asks: "Did an interim annual review or the SEND team approve the direction?",
    metWhen: {
      any: [{ yes: "consultations.interimAnnualReview.approved" }, { yes: "consultations.sendTeam.agreed" }],
    },
    duty: { what: "support of the SEND team", step: "consult", expectedBy: "decision.madeOn" },
  },
  reducedSessionsConsulted: {
    asks: "Was the council consulted about the reduced sessions?",
    about: circumstances["has-session-without-provision"],
    metWhen: { yes: "consultations.reducedEntitlement.consulted" },
    duty: {
      what: "council consulted about reduced sessions",
      step: "consult",
      expectedBy: "decision.madeOn",
      doneOn: "consultations.reducedEntitlement.on",
    },
  },
  semhAdviserConsulted: {
    asks: "Was the service agreement or the inclusion adviser consulted?",
    metWhen: { yes: "consultations.semhAdviser.consulted" },
    duty: {
      what: "SEMH adviser consulted",
      step: "consult",
      expectedBy: "decision.madeOn",
      doneOn: "consultations.semhAdviser.on",
    },
  },
  educationConsultantTold: {
    asks: "Was the Virtual School's education consultant told?",
    metWhen: { yes: "consultations.educationConsultant.consulted" },
    duty: {
      what: "Virtual School's consultant told",
      step: "managed-move",
      expectedBy: "managedMove.startsOn",
      doneOn: "consultations.educationConsultant.on",
    },
  },
  parentsSpokenToFirst: {
    asks: "Did the home school talk with the parents before it approached a host?",
    appliesWhen: {
      any: [
        aPlacement,
        { not: { yes: "notices.parentDiscussion.given" }, says: "the talk did not take place" },
      ],
    },
    metWhen: {
      all: [
        { yes: "notices.parentDiscussion.given" },
        {
          every: ["placements", { onOrBefore: ["notices.parentDiscussion.on", "placement.approachedOn"] }],
          says: "the talk took place no later than the day each host was approached",
        },
      ],
    },
    duty: {
      what: "talk with the parents",
      step: "discuss",
      doneOn: "notices.parentDiscussion.on",
      latest: {
        earliest: ["placements", "placement.approachedOn"],
        says: "the day a host was first approached",
      },
    },
  },
  homeSchoolApproachedTheHost: {
    asks: "Did the home school itself approach the host?",
    forEach: "placements",
    metWhen: { is: ["placement.approachedBy", "home-school"], says: "the home school approached the host" },
  },
  arrangementsSettledBeforeTheMeeting: {
    asks: "Were arrangements settled between the host's agreement in principle and the formal meeting?",
    appliesWhen: {
      any: [
        aPlacement,
        {
          before: ["meetings.initialMeetingOn", "meetings.arrangementsDiscussedOn"],
          says: "the formal meeting came before the arrangements were settled",
        },
      ],
    },
    metWhen: {
      all: [
        {
          every: [
            "placements",
            { onOrBefore: ["placement.agreedInPrincipleOn", "meetings.arrangementsDiscussedOn"] },
          ],
          says: "each host agreed in principle before the arrangements were settled",
        },
        {
          every: [
            "placements",
            { onOrBefore: ["placement.agreedInPrincipleOn", "meetings.initialMeetingOn"] },
          ],
          says: "each host agreed in principle before the formal meeting",
        },
        { onOrBefore: ["meetings.arrangementsDiscussedOn", "meetings.initialMeetingOn"] },
      ],
    },
    duty: {
      what: "arrangements settled between the schools",
      step: "discuss",
      expectedBy: "startsOn",
      doneOn: "meetings.arrangementsDiscussedOn",
    },
  },
});

/** What reports print for the rules about who decides, who is consulted and who agrees. */
export const consultationWords: WordsFor<typeof consultationRules> = {
  parentsAgree: {
    met: "The parents agree to the placement.",
    notMet: "{lacks}; the agreement of the parents is expected, each of them.",
    lacks: {
      parentsAgree: "the parents do not agree to the placement",
      eachParentAgrees: "not everyone with parental responsibility agrees to the placement",
    },
    putRight: "Talk with the parents and reach agreement, or do not go ahead with the placement.",
    putRightWhere: {
      started: "Talk with the parents and reach agreement, or end the placement.",
    },
  },
  decidedByTheBodyOfTheSchool: {
    met: "The decision-maker is recorded as {decision.madeBy}, with the power to make this decision.",
    notMet:
      "The decision-maker is recorded as {decision.madeBy}; a maintained school's governing body decides, an academy's trust, a pupil referral unit's management committee, and others only under the scheme of delegation; the home school is recorded as {homeSchool.type}.",
    putRight:
      "Have the decision made by the body that governs the home school, or under its scheme of delegation.",
    putRightWhere: {
      maintained: "Have the decision made by the governing body, or under its scheme of delegation.",
      academy: "Have the decision made by the academy trust, or under its scheme of delegation.",
      pupilReferralUnit:
        "Have the decision made by the management committee, or under its scheme of delegation.",
    },
  },
  decidedByThoseWithThePower: {
    met: "The decision was made by {decision.madeBy}, with the power to make it.",
    notMet:
      "The decision was made by {decision.madeBy}; those who may decide are {bodies} and, where the scheme of delegation covers it, {delegates}.",
    putRight: "Have the decision made by those who may make it, or bring it under the scheme of delegation.",
  },
  involvedServicesConsulted: {
    met: "Every service working with the pupil was consulted.",
    notMet:
      "At least one service working with the pupil has not been consulted; all of them are expected to be.",
    putRight: "Consult every service working with the pupil.",
  },
  involvedServicesAgree: {
    met: "Every service working with the pupil agreed.",
    notMet:
      "At least one service working with the pupil has not agreed; the agreement of all of them is expected.",
    putRight: "Reach agreement with every service working with the pupil.",
  },
  ehcCoordinatorConsulted: {
    met: "The EHC plan coordinator was consulted.",
    notMet: "The EHC plan coordinator has not been consulted; this is expected for the pupil.",
    putRight: "Consult the EHC plan coordinator.",
  },
  virtualSchoolConsulted: {
    met: "The Virtual School was consulted.",
    notMet: "The Virtual School has not been consulted; this is expected for the pupil.",
    putRight: "Consult the Virtual School.",
  },
  virtualSchoolConsultedBeforeTheDecision: {
    met: "The Virtual School was consulted on {doneOn}, and the decision was made on {latest}.",
    notMet:
      "The Virtual School was consulted on {doneOn}, after the decision; the decision was made on {latest}.",
    notDone: "The Virtual School has not been consulted; this is due by {latest}, the day of the decision.",
    putRight:
      "Consult the Virtual School before the decision; if it has been made, look at it again afterwards.",
    putRightLate:
      "Look at the decision again in the light of what the Virtual School said; record that it was consulted after it.",
    putRightWhere: {
      stillInTime: "Consult the Virtual School before the decision.",
      decided: "Consult the Virtual School now, and look at the decision again afterwards.",
    },
  },
  virtualSchoolSupports: {
    met: "The Virtual School supports the direction.",
    notMet: "The Virtual School does not support the direction; its support is expected.",
    putRight: "Agree with the Virtual School what would gain its support, or do not go ahead.",
    putRightWhere: {
      started: "Agree with the Virtual School what would gain its support, or end the placement.",
    },
  },
  socialWorkerConsulted: {
    met: "The social worker was consulted.",
    notMet: "The social worker has not been consulted; this is expected for the pupil.",
    putRight: "Consult the social worker.",
  },
  socialWorkerSupports: {
    met: "The social worker supports the direction.",
    notMet: "The social worker does not support the direction; the social worker's support is expected.",
    putRight: "Agree with the social worker what would gain support, or do not go ahead.",
    putRightWhere: {
      started: "Agree with the social worker what would gain support, or end the placement.",
    },
  },
  sendTeamAskedFirst: {
    met: "The council's SEND team was asked no later than the first approach to a host; it was asked on {doneOn} and the first approach was on {latest}.",
    notMet:
      "The council's SEND team was asked on {doneOn}, after a host had been approached; the first approach was on {latest}.",
    notDone:
      "The council's SEND team has not been asked; this is due by {latest}, the day a host was first approached.",
    putRightLate:
      "The SEND team has been asked, so nothing is left to do but to record that a host was approached before.",
    putRight: "Ask the council's SEND team before any further approach to a host.",
  },
  sendSupportOrInterimReview: {
    met: "An interim annual review or the council's SEND team approved the direction.",
    notMet:
      "Neither an interim annual review nor the council's SEND team has approved the direction; the approval of one of them is expected.",
    putRight: "Hold an interim annual review, or ask the council's SEND team for its support.",
  },
  reducedSessionsConsulted: {
    met: "The council was consulted about the reduced sessions.",
    notMet: "The council has not been consulted about the reduced sessions; this is expected.",
    putRight: "Consult the council about the reduced sessions.",
  },
  semhAdviserConsulted: {
    met: "The service agreement or the linked inclusion adviser was consulted.",
    notMet:
      "Neither the service agreement nor the linked inclusion adviser has been consulted; one of them is expected to be.",
    putRight: "Look at the school's service agreement, or speak to the linked inclusion adviser.",
  },
  educationConsultantTold: {
    met: "The Virtual School's education consultant was told.",
    notMet:
      "The Virtual School's education consultant has not been told; this is expected as early as possible.",
    putRight: "Tell the Virtual School's education consultant.",
  },
  parentsSpokenToFirst: {
    met: "The home school talked with the parents no later than the first approach to a host; the talk was on {doneOn} and the first approach was on {latest}.",
    notMet:
      "The home school talked with the parents on {doneOn}, after a host had been approached; the first approach was on {latest}.",
    notDone:
      "The home school has not talked with the parents; this is due by {latest}, the day a host was first approached.",
    putRightLate:
      "The parents have been talked with, so nothing is left to do but to record that a host was approached before.",
    putRight: "Talk with the parents before any further approach to a host.",
  },
  homeSchoolApproachedTheHost: {
    met: "The home school itself approached every host.",
    notMet:
      "The approach was not made by the home school for {where}; the home school is expected to make it.",
    putRight: "Have the home school itself contact the host for {where}.",
  },
  arrangementsSettledBeforeTheMeeting: {
    met: "The schools settled the arrangements on {meetings.arrangementsDiscussedOn}, once each host had agreed in principle, and the formal meeting was on {meetings.initialMeetingOn}.",
    notMet:
      "The schools did not settle the arrangements between each host's agreement in principle and the formal meeting; the arrangements were settled on {meetings.arrangementsDiscussedOn} and the formal meeting was on {meetings.initialMeetingOn}.",
    putRight:
      "Settle the arrangements once each host has agreed in principle, and no later than the formal meeting.",
  },
};
