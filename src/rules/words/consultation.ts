import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about who decides, who is consulted and who agrees. */
export const consultationWords: Readonly<Record<string, RuleWords>> = {
  "parents-agree": {
    met: "The parents agree to the placement.",
    notMet: "The parents do not agree to the placement; their agreement is expected.",
    putRight: "Talk with the parents and reach agreement, or do not go ahead with the placement.",
  },
  "decided-by-those-with-the-power": {
    met: "The decision was made by {decision.madeBy}, with the power to make it.",
    notMet:
      "The decision was made by {decision.madeBy}; those who may decide are {bodies} and, where the scheme of delegation covers it, {delegates}.",
    putRight: "Have the decision made by those who may make it, or bring it under the scheme of delegation.",
  },
  "decided-by-the-body-of-the-school": {
    met: "The decision-maker is recorded as {decision.madeBy}, with the power to make this decision.",
    notMet:
      "The decision-maker is recorded as {decision.madeBy}; a maintained school's governing body decides, an academy's trust, a pupil referral unit's management committee, and others only under the scheme of delegation; the home school is recorded as {homeSchool.type}.",
    putRight:
      "Have the decision made by the body that governs the home school, or under its scheme of delegation.",
  },
  "involved-services-consulted": {
    met: "Every service working with the pupil was consulted.",
    notMet:
      "At least one service working with the pupil has not been consulted; all of them are expected to be.",
    putRight: "Consult every service working with the pupil.",
  },
  "involved-services-agree": {
    met: "Every service working with the pupil agreed.",
    notMet:
      "At least one service working with the pupil has not agreed; the agreement of all of them is expected.",
    putRight: "Reach agreement with every service working with the pupil.",
  },
  "ehc-coordinator-consulted": {
    met: "The EHC plan coordinator was consulted.",
    notMet: "The EHC plan coordinator has not been consulted; this is expected for the pupil.",
    putRight: "Consult the EHC plan coordinator.",
  },
  "virtual-school-consulted": {
    met: "The Virtual School was consulted.",
    notMet: "The Virtual School has not been consulted; this is expected for the pupil.",
    putRight: "Consult the Virtual School.",
  },
  "virtual-school-consulted-before-the-decision": {
    met: "The Virtual School was consulted on {doneOn}, and the decision was made on {latest}.",
    notMet:
      "The Virtual School was consulted on {doneOn}, after the decision; the decision was made on {latest}.",
    notDone: "The Virtual School has not been consulted; this is due by {latest}, the day of the decision.",
    putRight: "Consult the Virtual School before the decision, or look at the decision again afterwards.",
  },
  "virtual-school-supports": {
    met: "The Virtual School supports the direction.",
    notMet: "The Virtual School does not support the direction; its support is expected.",
    putRight: "Agree with the Virtual School what would gain its support, or do not go ahead.",
  },
  "social-worker-consulted": {
    met: "The social worker was consulted.",
    notMet: "The social worker has not been consulted; this is expected for the pupil.",
    putRight: "Consult the social worker.",
  },
  "social-worker-supports": {
    met: "The social worker supports the direction.",
    notMet: "The social worker does not support the direction; the social worker's support is expected.",
    putRight: "Agree with the social worker what would gain support, or do not go ahead.",
  },
  "send-team-asked-first": {
    met: "The council's SEND team was asked no later than the first approach to a host; it was asked on {doneOn} and the first approach was on {latest}.",
    notMet:
      "The council's SEND team was asked on {doneOn}, after a host had been approached; the first approach was on {latest}.",
    notDone:
      "The council's SEND team has not been asked; this is due by {latest}, the day a host was first approached.",
    putRight: "Ask the council's SEND team before any further approach to a host.",
  },
  "send-support-or-interim-review": {
    met: "An interim annual review or the council's SEND team approved the direction.",
    notMet:
      "Neither an interim annual review nor the council's SEND team has approved the direction; the approval of one of them is expected.",
    putRight: "Hold an interim annual review, or ask the council's SEND team for its support.",
  },
  "reduced-sessions-consulted": {
    met: "The council was consulted about the reduced sessions.",
    notMet: "The council has not been consulted about the reduced sessions; this is expected.",
    putRight: "Consult the council about the reduced sessions.",
  },
  "semh-adviser-consulted": {
    met: "The service agreement or the linked inclusion adviser was consulted.",
    notMet:
      "Neither the service agreement nor the linked inclusion adviser has been consulted; one of them is expected to be.",
    putRight: "Look at the school's service agreement, or speak to the linked inclusion adviser.",
  },
  "education-consultant-told": {
    met: "The Virtual School's education consultant was told.",
    notMet:
      "The Virtual School's education consultant has not been told; this is expected as early as possible.",
    putRight: "Tell the Virtual School's education consultant.",
  },
  "parents-spoken-to-first": {
    met: "The home school talked with the parents no later than the first approach to a host; the talk was on {doneOn} and the first approach was on {latest}.",
    notMet:
      "The home school talked with the parents on {doneOn}, after a host had been approached; the first approach was on {latest}.",
    notDone:
      "The home school has not talked with the parents; this is due by {latest}, the day a host was first approached.",
    putRight: "Talk with the parents before any further approach to a host.",
  },
  "home-school-approached-the-host": {
    met: "The home school itself approached every host.",
    notMet:
      "The approach was not made by the home school for {where}; the home school is expected to make it.",
    putRight: "Have the home school itself contact the host for {where}.",
  },
  "arrangements-settled-before-the-meeting": {
    met: "The schools settled the arrangements on {meetings.arrangementsDiscussedOn}, once each host had agreed in principle, and the formal meeting was on {meetings.initialMeetingOn}.",
    notMet:
      "The schools did not settle the arrangements between each host's agreement in principle and the formal meeting; the arrangements were settled on {meetings.arrangementsDiscussedOn} and the formal meeting was on {meetings.initialMeetingOn}.",
    putRight:
      "Settle the arrangements once each host has agreed in principle, and no later than the formal meeting.",
  },
};
