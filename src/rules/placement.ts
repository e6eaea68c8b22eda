import { rules, type WordsFor } from "../engine/rules.js";
import { circumstances } from "./circumstances.js";
import { beforeTheStart, started, today } from "./situations.js";
import { aPlacement } from "./subjects.js";

const longHours = {
  lessThan: [{ setting: "minutes", says: "the hours that count as full-time" }, "placement.minutes"],
} as const;
const mostOfTheWeek = {
  all: [
    { any: [{ yes: "pupil.ehcPlan" }, { yes: "pupil.lookedAfter" }] },
    { lessThan: [{ setting: "sessions", says: "half of the week" }, "placement.sessions"] },
  ],
} as const;

/** Rules about the placement itself. */
export const placementRules = rules({
  placementsOfAnAcceptedKind: {
    asks: "Is each setting of a kind the guidance accepts?",
    forEach: "placements",
    metWhen: {
      in: ["placement.kind", { setting: "kinds" }],
      says: "the setting is of a kind the document accepts",
    },
  },
  timeLimitedAndOfAnAcceptedKind: {
    asks: "Is the placement time-limited and at a setting the guidance accepts?",
    appliesWhen: {
      any: [aPlacement, { not: { hasDay: "endsOn" }, says: "the direction has no end date" }],
    },
    metWhen: {
      all: [
        { hasDay: "endsOn", says: "the direction has an end date" },
        {
          every: ["placements", { in: ["placement.kind", { setting: "kinds" }] }],
          says: "every setting is of a kind the document accepts",
        },
      ],
    },
    event: "end",
  },
  endDateSet: {
    asks: "Does the direction have an end date?",
    metWhen: { hasDay: "endsOn", says: "the direction has an end date" },
    event: "end",
  },
  startDateSet: {
    asks: "Does the direction have a start date?",
    metWhen: { hasDay: "startsOn", says: "the direction has a start date" },
    event: "start",
  },
  clearDurationStated: {
    asks: "Does the direction state how long it lasts?",
    metWhen: {
      all: [
        { hasDay: "startsOn", says: "the direction has a start date" },
        { hasDay: "endsOn", says: "the direction has an end date" },
        { onOrBefore: ["startsOn", "endsOn"] },
      ],
    },
    duty: { what: "clear length of the direction", step: "prepare", expectedBy: "startsOn" },
  },
  everySessionAtASettingOrSchool: {
    asks: "Is every half day of the week at a placement or at the home school?",
    forEach: "sessions",
    metWhen: {
      is: ["session.place", "home-school", "placement"],
      says: "the half day is at a placement or at the home school",
    },
  },
  // Counted per provider, never summed.
  withinSessionsAtOneUnregisteredProvider: {
    asks: "Is each unregistered provider used for no more half days a week than advised?",
    forEach: "placements",
    appliesWhen: { is: ["placement.kind", "unregistered-ap"], says: "the provider is not a school" },
    metWhen: { atMost: ["placement.sessions", { setting: "sessions", says: "the most half days advised" }] },
  },
  notFullTimeAtOneUnregisteredProvider: {
    asks: "Is the pupil away from each unregistered provider for part of the week?",
    forEach: "placements",
    appliesWhen: { is: ["placement.kind", "unregistered-ap"], says: "the provider is not a school" },
    metWhen: {
      lessThan: ["placement.sessions", { setting: "fullTimeSessions", says: "the half days of a full week" }],
    },
  },
  unregisteredProvisionForPartOfTheWeek: {
    asks: "Does unregistered provision, taken together, leave part of the week for other education?",
    about: circumstances["placed-at-unregistered-provision"],
    metWhen: {
      some: ["sessions", { not: { yes: "session.atUnregisteredProvision" } }],
      says: "at least one half day of the week is not at unregistered provision",
    },
  },
  placementAgreementCompleted: {
    asks: "Does each placement in alternative provision have a completed agreement?",
    forEach: "placements",
    appliesWhen: { yes: "placement.isAlternativeProvision" },
    metWhen: { yes: "placement.agreementCompleted" },
    duty: { what: "placement agreement", step: "forms", expectedBy: "startsOn" },
  },
  placementAgreementShared: {
    asks: "Was each completed placement agreement shared with the council?",
    forEach: "placements",
    appliesWhen: {
      all: [{ yes: "placement.isAlternativeProvision" }, { yes: "placement.agreementCompleted" }],
    },
    metWhen: { yes: "placement.agreementSharedWithCouncil" },
    duty: { what: "placement agreement shared with the council", step: "forms", expectedBy: "startsOn" },
  },
  directoryTermsHaveAnAgreement: {
    asks: "Does each placement with a directory provider have a completed agreement?",
    forEach: "placements",
    appliesWhen: {
      all: [{ yes: "placement.isAlternativeProvision" }, { yes: "placement.inCouncilDirectory" }],
    },
    metWhen: { yes: "placement.agreementCompleted" },
  },
  hoursAtEachHostStated: {
    asks: "Are the hours of education at each host stated?",
    forEach: "placements",
    metWhen: { known: "placement.minutesPerWeek", says: "the hours there are stated" },
    duty: { what: "hours of education there", step: "prepare", expectedBy: "startsOn" },
  },
  registeredAtEachHostSchool: {
    asks: "Is the pupil registered at each host school?",
    forEach: "placements",
    appliesWhen: { yes: "placement.isSchool" },
    metWhen: { yes: "placement.registered" },
    duty: {
      what: "registration at the host school",
      step: "host-return",
      expectedBy: "startsOn",
      doneOn: "placement.registeredOn",
    },
  },
  registeredByTheFirstDayThere: {
    asks: "Did each host school enter the pupil's name by the pupil's first day there?",
    forEach: "placements",
    appliesWhen: { all: [{ yes: "placement.isSchool" }, { yes: "placement.registered" }] },
    metWhen: { onOrBefore: ["placement.registeredOn", { ask: "firstDayThere" }] },
    putRightWhere: {
      toCome: { before: [today, { ask: "firstDayThere" }] },
      passed: { onOrBefore: ["placement.registeredOn", today] },
    },
  },
  hostHoldsSubsidiaryRegistration: {
    asks: "Does the host school hold the pupil as dual registered, subsidiary?",
    about: circumstances["placed-at-a-school"],
    metWhen: { is: ["rolls.hostStatus", "subsidiary"], says: "the host holds the pupil as subsidiary" },
  },
  staysOnTheHomeRoll: {
    asks: "Is the pupil still on the home school's roll?",
    about: circumstances["direction-in-force"],
    metWhen: { yes: "rolls.onHomeRoll" },
  },
  homeSchoolHoldsTheFunding: {
    asks: "Does the pupil's funding stay with the home school?",
    metWhen: { is: ["funding.heldBy", "home-school"], says: "the home school holds the funding" },
  },
  homeSchoolPaysForProvision: {
    asks: "Does the home school pay for the alternative provision?",
    about: circumstances["placed-at-alternative-provision"],
    metWhen: { is: ["funding.provisionPaidBy", "home-school"], says: "the home school pays" },
  },
  extraCostDiscussed: {
    asks: "Did the schools discuss a significant extra cost?",
    appliesWhen: { yes: "funding.significantExtraCost" },
    metWhen: { yes: "funding.reimbursementDiscussed" },
    duty: { what: "talk between the schools about extra cost", step: "discuss", expectedBy: "startsOn" },
  },
  fundingDiscussedBeforeTheStart: {
    asks: "Was funding discussed before the start?",
    metWhen: {
      all: [
        { yes: "funding.discussed" },
        { onOrBefore: ["funding.discussedOn", { calendarDaysBefore: ["startsOn", 1] }] },
      ],
    },
    duty: {
      what: "funding discussed",
      step: "discuss",
      doneOn: "funding.discussedOn",
      latest: { calendarDaysBefore: ["startsOn", 1] },
    },
    putRightWhere: {
      stillInTime: beforeTheStart,
      started: { all: [started, { before: [today, "funding.discussedOn"] }] },
    },
  },
  transportConsidered: {
    asks: "Did the planning meeting deal with transport?",
    metWhen: { yes: "transport.consideredAtMeeting" },
    duty: { what: "transport dealt with", step: "discuss", expectedBy: "startsOn" },
  },
  transportPaidByThoseNamed: {
    asks: "Is transport paid for by those the guidance names?",
    about: circumstances["transport-is-needed"],
    metWhen: {
      in: ["transport.paidBy", { setting: "payers" }],
      says: "transport is paid for by one of those the document names",
    },
  },
  staffVisitOftenEnough: {
    asks: "Does a member of the home school's staff visit often enough?",
    metWhen: { atMost: [{ setting: "perWeek", says: "the visits a week hoped for" }, "staffVisitsPerWeek"] },
  },
  objectivesAndSuccessCriteriaSet: {
    asks: "Does the plan set objectives and say how success will be judged?",
    metWhen: { all: [{ yes: "content.objectives" }, { yes: "content.successCriteria" }] },
    duty: { what: "objectives and signs of success", step: "prepare", expectedBy: "startsOn" },
  },
  objectivesAndEndDateSet: {
    asks: "Does the plan set objectives and say when the placement ends?",
    metWhen: {
      all: [{ yes: "content.objectives" }, { hasDay: "endsOn", says: "the direction has an end date" }],
    },
  },
  returnPlanned: {
    asks: "Is there a plan for the return to the home school?",
    metWhen: { yes: "content.reintegrationPlan" },
    duty: { what: "plan for the return", step: "prepare", expectedBy: "startsOn" },
  },
  monitoringPlanned: {
    asks: "Is there a plan for monitoring the placement?",
    metWhen: { yes: "content.monitoringPlan" },
    duty: { what: "plan for monitoring", step: "prepare", expectedBy: "startsOn" },
  },
  targetsIndividual: {
    asks: "Are the targets individual to the child?",
    metWhen: { yes: "content.targetsIndividual" },
    duty: { what: "targets of the child's own", step: "prepare", expectedBy: "startsOn" },
  },
  targetsIncremental: {
    asks: "Do the targets rise in steps?",
    metWhen: { yes: "content.targetsIncremental" },
    duty: { what: "targets that rise in steps", step: "prepare", expectedBy: "startsOn" },
  },
  staffChecksConfirmed: {
    asks: "Did each provider confirm its staff checks in writing?",
    forEach: "placements",
    appliesWhen: { yes: "placement.isAlternativeProvision" },
    metWhen: { yes: "placement.staffChecksConfirmed" },
    duty: { what: "provider's word on its staff checks", step: "prepare", expectedBy: "startsOn" },
  },
  // It is only asked where there is a sign: it can warn, never clear.
  noSignOfAnUnregisteredSchool: {
    asks: "Does any setting that is not a school show signs that it has to register as one?",
    forEach: "placements",
    appliesWhen: {
      all: [
        { is: ["placement.kind", "unregistered-ap"], says: "the provider is not a school" },
        { any: [longHours, mostOfTheWeek] },
      ],
    },
    metWhen: {
      all: [
        { not: longHours, says: "the time there is not full-time" },
        { not: mostOfTheWeek, says: "the time there is not most of the week" },
      ],
    },
  },
  noHalfDayWithoutProvision: {
    asks: "Does every half day of the week have provision?",
    forEach: "sessions",
    metWhen: { not: { is: ["session.place", "no-provision"] }, says: "the half day has provision" },
  },
  weekOfTheExpectedLength: {
    asks: "Does the week add up to the hours expected of a school, breaks included?",
    metWhen: { atMost: [{ setting: "minutes", says: "the hours expected" }, "week.minutesWithBreaks"] },
  },
  // The roll has to be known. The two records can only show that the pupil was taken off it all the same.
  notTakenOffTheHomeRoll: {
    asks: "Is the pupil kept on the home school's roll while the direction runs?",
    about: circumstances["direction-in-force"],
    metWhen: {
      all: [
        { yes: "rolls.onHomeRoll" },
        {
          not: { statedAs: ["records.removedFromHomeRoll", true] },
          says: "the home school has not taken the pupil off its roll",
        },
        { not: { statedAs: ["records.cmlSent", true] }, says: "no leaver file was sent" },
      ],
    },
  },
});

/** What reports print for the rules about the setting, its length, its cost and what the plan says about it. */
export const placementWords: WordsFor<typeof placementRules> = {
  placementsOfAnAcceptedKind: {
    met: "Every setting in the plan is of a kind the guidance names.",
    notMet: "The setting is not of a kind the guidance names for {where}; the kinds it names are {kinds}.",
    putRight: "Choose a setting of one of these kinds for {where}: {kinds}.",
  },
  timeLimitedAndOfAnAcceptedKind: {
    met: "The placement ends on {endsOn}, and every setting in the plan is of a kind the guidance names.",
    notMet:
      "The placement has no end date, or a setting is not of a kind the guidance names; an end date and one of these kinds are expected: {kinds}.",
    putRight: "Set an end date, and choose settings of these kinds: {kinds}.",
  },
  endDateSet: {
    met: "The direction ends on {endsOn}.",
    notMet: "The direction is open-ended; an end date is expected.",
    putRight: "Set an end date.",
  },
  startDateSet: {
    met: "The direction starts on {startsOn}.",
    notMet: "The direction has no start date; one is expected.",
    putRight: "Set a start date.",
  },
  clearDurationStated: {
    met: "The direction runs from {startsOn} to {endsOn}.",
    notMet: "The direction is open-ended; a start date and an end date are expected.",
    putRight: "Set an end date that is not before the start date.",
  },
  everySessionAtASettingOrSchool: {
    met: "Every half day of the week is at a placement or at the home school.",
    notMet:
      "The pupil is neither at a placement nor at the home school on {where}; every half day is expected to be at one or the other.",
    putRight: "Plan a placement or the home school for {where}.",
  },
  withinSessionsAtOneUnregisteredProvider: {
    met: "No provider that is not a school has the pupil for more than {sessions} half days a week.",
    notMet:
      "The timetable has {halfDays} half days a week at {where}; the most advised at one provider that is not a school is {sessions}.",
    putRight: "Plan at most {sessions} half days a week at {where}.",
  },
  notFullTimeAtOneUnregisteredProvider: {
    met: "No provider that is not a school has the pupil for a full week of {fullTimeSessions} half days.",
    notMet:
      "The timetable has a full week of {fullTimeSessions} half days at {where}; one provider that is not a school may have fewer than {fullTimeSessions}.",
    putRight: "Plan fewer than {fullTimeSessions} half days a week at {where}.",
  },
  unregisteredProvisionForPartOfTheWeek: {
    met: "At least one half day of the week is not at a provider that is not a school.",
    notMet:
      "All ten half days of the week are at providers that are not schools; at least one is expected to be elsewhere.",
    putRight: "Plan at least one half day of the week at a school.",
  },
  placementAgreementCompleted: {
    met: "Every placement in alternative provision has a completed individual placement agreement.",
    notMet: "The individual placement agreement is not complete for {where}; each placement needs its own.",
    putRight: "Complete an individual placement agreement for {where}.",
  },
  placementAgreementShared: {
    met: "Every completed individual placement agreement was shared with the council.",
    notMet:
      "The individual placement agreement has not been shared with the council for {where}; sharing it is expected.",
    putRight: "Send the council the individual placement agreement for {where}.",
  },
  directoryTermsHaveAnAgreement: {
    met: "Every placement with a provider in the council's directory has a completed individual placement agreement.",
    notMet:
      "The individual placement agreement is not complete for {where}; the terms of the council's directory depend on it.",
    putRight: "Complete an individual placement agreement for {where}.",
  },
  hoursAtEachHostStated: {
    met: "The hours of education a week are stated for every host.",
    notMet: "The hours of education a week are not stated for {where}; they are expected for every host.",
    putRight: "State the hours of education a week for {where}.",
  },
  registeredAtEachHostSchool: {
    met: "The pupil is registered at every host school.",
    notMet: "The pupil is not registered at {where}; registration at every host school is expected.",
    putRight: "Ask for the pupil to be registered at {where}.",
  },
  registeredByTheFirstDayThere: {
    met: "Every host school entered the pupil's name by the pupil's first day there.",
    notMet:
      "The host school entered the pupil's name after the pupil's first day there for {where}; the day of the entry is {placement.registeredOn}, and D is not right before it.",
    putRight:
      "Let the placement begin on the day of the entry or later for {where}, and look again at the marks of the days before it.",
    putRightWhere: {
      toCome:
        "Ask the host school to enter the pupil's name by the first day there for {where}, or let the placement begin on the day of the entry or later.",
      passed: "Look again at the marks of the days before the entry for {where}: D is not right for them.",
    },
  },
  hostHoldsSubsidiaryRegistration: {
    met: "The host school holds the pupil as dual registered, subsidiary.",
    notMet:
      "The registration at the host school is recorded as {rolls.hostStatus}; dual registered, subsidiary is expected.",
    putRight: "Ask the host school to record the pupil as dual registered, subsidiary.",
  },
  staysOnTheHomeRoll: {
    met: "The pupil is on the home school's roll.",
    notMet: "The pupil is not on the home school's roll; the pupil stays on it for the whole direction.",
    putRight: "Put the pupil back on the home school's roll.",
  },
  homeSchoolHoldsTheFunding: {
    met: "The pupil's funding stays with the home school.",
    notMet:
      "The plan says that the pupil's funding is held by {funding.heldBy}; it is expected to stay with the home school.",
    putRight: "Keep the pupil's funding with the home school for the whole direction.",
  },
  homeSchoolPaysForProvision: {
    met: "The home school pays for the provision.",
    notMet:
      "The plan says that {funding.provisionPaidBy} will pay for the provision; the home school is expected to pay.",
    putRight: "Agree that the home school pays for the provision.",
  },
  extraCostDiscussed: {
    met: "The schools discussed reimbursement of the significant extra cost.",
    notMet:
      "The schools have not discussed reimbursement of the significant extra cost; they are expected to.",
    putRight: "Discuss the extra cost with the host, and agree any reimbursement.",
  },
  fundingDiscussedBeforeTheStart: {
    met: "The schools discussed funding on {doneOn}; the latest day was {latest}, the day before the start.",
    notMet:
      "The schools discussed funding on {doneOn}, not before the start; the latest day was {latest}, the day before the start.",
    notDone: "The schools have not discussed funding; this is due by {latest}, the day before the start.",
    putRight: "Discuss funding by {latest}, or as soon as possible if that day has passed.",
    putRightLate: "Funding has been discussed, so nothing is left to do but to write down what was agreed.",
    putRightWhere: {
      stillInTime: "Discuss funding by {latest}.",
      started: "Discuss funding as soon as possible, and write down what was agreed.",
    },
  },
  transportConsidered: {
    met: "The planning meeting dealt with transport.",
    notMet: "The planning meeting did not deal with transport; this is expected where transport is needed.",
    putRight: "Settle with those at the planning meeting how the pupil travels.",
  },
  transportPaidByThoseNamed: {
    met: "The plan says that {transport.paidBy} will pay for transport, as the guidance expects.",
    notMet:
      "The plan says that {transport.paidBy} will pay for transport; under the guidance {payers} would.",
    putRight: "Agree that {payers} will pay for transport.",
  },
  staffVisitOftenEnough: {
    met: "The number of visits a week by home school staff is {staffVisitsPerWeek}; at least {perWeek} is hoped for.",
    notMet:
      "The number of visits a week by home school staff is {staffVisitsPerWeek}; at least {perWeek} is hoped for.",
    putRight: "Plan visits by home school staff; the number hoped for is at least {perWeek} a week.",
  },
  objectivesAndSuccessCriteriaSet: {
    met: "The plan sets objectives and says how success will be judged.",
    notMet: "The plan leaves out its objectives or how success will be judged; both are expected.",
    putRight: "Set objectives, and say how success will be judged.",
  },
  objectivesAndEndDateSet: {
    met: "The plan sets objectives, and the placement ends on {endsOn}.",
    notMet: "The plan does not set both objectives and an end date; both are expected.",
    putRight: "Set objectives for the placement, and a date by which it ends.",
  },
  returnPlanned: {
    met: "There is a plan for the return to the home school.",
    notMet: "There is no plan for the return to the home school; one is expected.",
    putRight: "Plan how the pupil returns to the home school.",
  },
  monitoringPlanned: {
    met: "There is a plan for monitoring the placement.",
    notMet: "There is no plan for monitoring the placement; one is expected.",
    putRight: "Plan how the home school monitors the placement.",
  },
  targetsIndividual: {
    met: "The targets are individual to the child.",
    notMet: "The targets are not individual to the child; they are expected to be.",
    putRight: "Set targets for this child.",
  },
  targetsIncremental: {
    met: "The targets rise in steps.",
    notMet: "The targets do not rise in steps; they are expected to.",
    putRight: "Set targets that rise in steps.",
  },
  staffChecksConfirmed: {
    met: "The provider confirmed its staff checks in writing for every placement in alternative provision.",
    notMet:
      "The provider has not confirmed its staff checks in writing for {where}; written confirmation is expected for every placement in alternative provision.",
    putRight: "Ask the provider to confirm its staff checks in writing for {where}.",
  },
  noSignOfAnUnregisteredSchool: {
    met: "This check can only warn; it never shows that a provider has no need to register as a school.",
    notMet:
      "The time planned at {where} is a sign that the provider may have to register as a school: it is {lacks}; the timetable has {halfDays} half days a week there.",
    lacks: {
      "placement.minutesPerWeek": "more than {minutes} a week",
      "pupil.ehcPlan":
        "more than {sessions} half days a week for a pupil who has an EHC plan or is looked after by a council",
    },
    putRight:
      "Ask the provider whether it has to register as a school, and ask the council for advice before going further.",
  },
  noHalfDayWithoutProvision: {
    met: "Every half day of the week has provision.",
    notMet: "No provision is planned for {where}; every half day of the week is expected to have some.",
    putRight: "Plan provision for {where}.",
  },
  weekOfTheExpectedLength: {
    met: "The week adds up to at least {minutes} over all settings, breaks included.",
    notMet:
      "The week adds up to fewer than {minutes} over all settings, breaks included, the length expected; the plan states {minutesPerWeek} of education a week.",
    putRight:
      "Plan a week of at least {minutes} over all settings, from the first minute of each day to its last.",
  },
  notTakenOffTheHomeRoll: {
    met: "Nothing in the plan says that the pupil was taken off the home school's roll or that a leaver file (CML) was sent.",
    notMet:
      "The pupil is not on the home school's roll, or the home school sent a leaver file (CML); the pupil stays on the home school's roll while the direction runs.",
    putRight:
      "Put the pupil back on the home school's roll, and ask the council how to take back a leaver file (CML) that was sent.",
  },
};
