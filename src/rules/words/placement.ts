import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about the setting, its length, its cost and what the plan says about it. */
export const placementWords: Readonly<Record<string, RuleWords>> = {
  "placements-of-an-accepted-kind": {
    met: "Every setting in the plan is of a kind the guidance names.",
    notMet: "The setting is not of a kind the guidance names for {where}; the kinds it names are {kinds}.",
    putRight: "Choose a setting of one of these kinds for {where}: {kinds}.",
  },
  "time-limited-and-of-an-accepted-kind": {
    met: "The placement ends on {endsOn}, and every setting in the plan is of a kind the guidance names.",
    notMet:
      "The placement has no end date, or a setting is not of a kind the guidance names; an end date and one of these kinds are expected: {kinds}.",
    putRight: "Set an end date, and choose settings of these kinds: {kinds}.",
  },
  "end-date-set": {
    met: "The direction ends on {endsOn}.",
    notMet: "The direction is open-ended; an end date is expected.",
    putRight: "Set an end date.",
  },
  "start-date-set": {
    met: "The direction starts on {startsOn}.",
    notMet: "The direction has no start date; one is expected.",
    putRight: "Set a start date.",
  },
  "clear-duration-stated": {
    met: "The direction runs from {startsOn} to {endsOn}.",
    notMet: "The direction is open-ended; a start date and an end date are expected.",
    putRight: "Set an end date that is not before the start date.",
  },
  "every-session-at-a-setting-or-school": {
    met: "Every half day of the week is at a placement or at the home school.",
    notMet:
      "The pupil is neither at a placement nor at the home school on {where}; every half day is expected to be at one or the other.",
    putRight: "Plan a placement or the home school for {where}.",
  },
  "within-sessions-at-one-unregistered-provider": {
    met: "No provider that is not a school has the pupil for more than {sessions} half days a week.",
    notMet:
      "The timetable has {halfDays} half days a week at {where}; the most advised at one provider that is not a school is {sessions}.",
    putRight: "Plan at most {sessions} half days a week at {where}.",
  },
  "not-full-time-at-one-unregistered-provider": {
    met: "No provider that is not a school has the pupil for a full week of {fullTimeSessions} half days.",
    notMet:
      "The timetable has a full week of {fullTimeSessions} half days at {where}; one provider that is not a school may have fewer than {fullTimeSessions}.",
    putRight: "Plan fewer than {fullTimeSessions} half days a week at {where}.",
  },
  "unregistered-provision-for-part-of-the-week": {
    met: "At least one half day of the week is not at a provider that is not a school.",
    notMet:
      "All ten half days of the week are at providers that are not schools; at least one is expected to be elsewhere.",
    putRight: "Plan at least one half day of the week at a school.",
  },
  "placement-agreement-completed": {
    met: "Every placement in alternative provision has a completed individual placement agreement.",
    notMet: "The individual placement agreement is not complete for {where}; each placement needs its own.",
    putRight: "Complete an individual placement agreement for {where}.",
  },
  "placement-agreement-shared": {
    met: "Every completed individual placement agreement was shared with the council.",
    notMet:
      "The individual placement agreement has not been shared with the council for {where}; sharing it is expected.",
    putRight: "Send the council the individual placement agreement for {where}.",
  },
  "directory-terms-have-an-agreement": {
    met: "Every placement with a provider in the council's directory has a completed individual placement agreement.",
    notMet:
      "The individual placement agreement is not complete for {where}; the terms of the council's directory depend on it.",
    putRight: "Complete an individual placement agreement for {where}.",
  },
  "hours-at-each-host-stated": {
    met: "The hours of education a week are stated for every host.",
    notMet: "The hours of education a week are not stated for {where}; they are expected for every host.",
    putRight: "State the hours of education a week for {where}.",
  },
  "registered-at-each-host-school": {
    met: "The pupil is registered at every host school.",
    notMet: "The pupil is not registered at {where}; registration at every host school is expected.",
    putRight: "Ask for the pupil to be registered at {where}.",
  },
  "host-holds-subsidiary-registration": {
    met: "The host school holds the pupil as dual registered, subsidiary.",
    notMet:
      "The registration at the host school is recorded as {rolls.hostStatus}; dual registered, subsidiary is expected.",
    putRight: "Ask the host school to record the pupil as dual registered, subsidiary.",
  },
  "stays-on-the-home-roll": {
    met: "The pupil is on the home school's roll.",
    notMet: "The pupil is not on the home school's roll; the pupil stays on it for the whole direction.",
    putRight: "Put the pupil back on the home school's roll.",
  },
  "home-school-holds-the-funding": {
    met: "The pupil's funding stays with the home school.",
    notMet:
      "The plan says that the pupil's funding is held by {funding.heldBy}; it is expected to stay with the home school.",
    putRight: "Keep the pupil's funding with the home school for the whole direction.",
  },
  "home-school-pays-for-provision": {
    met: "The home school pays for the provision.",
    notMet:
      "The plan says that {funding.provisionPaidBy} will pay for the provision; the home school is expected to pay.",
    putRight: "Agree that the home school pays for the provision.",
  },
  "extra-cost-discussed": {
    met: "The schools discussed reimbursement of the significant extra cost.",
    notMet:
      "The schools have not discussed reimbursement of the significant extra cost; they are expected to.",
    putRight: "Discuss the extra cost with the host, and agree any reimbursement.",
  },
  "funding-discussed-before-the-start": {
    met: "The schools discussed funding on {doneOn}; the latest day was {latest}, the day before the start.",
    notMet:
      "The schools discussed funding on {doneOn}, not before the start; the latest day was {latest}, the day before the start.",
    notDone: "The schools have not discussed funding; this is due by {latest}, the day before the start.",
    putRight: "Discuss funding by {latest}, or as soon as possible if that day has passed.",
    putRightLate: "Funding has been discussed, so nothing is left to do but to write down what was agreed.",
  },
  "transport-considered": {
    met: "The planning meeting dealt with transport.",
    notMet: "The planning meeting did not deal with transport; this is expected where transport is needed.",
    putRight: "Settle with those at the planning meeting how the pupil travels.",
  },
  "transport-paid-by-those-named": {
    met: "The plan says that {transport.paidBy} will pay for transport, as the guidance expects.",
    notMet:
      "The plan says that {transport.paidBy} will pay for transport; under the guidance {payers} would.",
    putRight: "Agree that {payers} will pay for transport.",
  },
  "staff-visit-often-enough": {
    met: "The number of visits a week by home school staff is {staffVisitsPerWeek}; at least {perWeek} is hoped for.",
    notMet:
      "The number of visits a week by home school staff is {staffVisitsPerWeek}; at least {perWeek} is hoped for.",
    putRight: "Plan visits by home school staff; the number hoped for is at least {perWeek} a week.",
  },
  "objectives-and-end-date-set": {
    met: "The plan sets objectives, and the placement ends on {endsOn}.",
    notMet: "The plan does not set both objectives and an end date; both are expected.",
    putRight: "Set objectives for the placement, and a date by which it ends.",
  },
  "objectives-and-success-criteria-set": {
    met: "The plan sets objectives and says how success will be judged.",
    notMet: "The plan leaves out its objectives or how success will be judged; both are expected.",
    putRight: "Set objectives, and say how success will be judged.",
  },
  "return-planned": {
    met: "There is a plan for the return to the home school.",
    notMet: "There is no plan for the return to the home school; one is expected.",
    putRight: "Plan how the pupil returns to the home school.",
  },
  "monitoring-planned": {
    met: "There is a plan for monitoring the placement.",
    notMet: "There is no plan for monitoring the placement; one is expected.",
    putRight: "Plan how the home school monitors the placement.",
  },
  "targets-individual": {
    met: "The targets are individual to the child.",
    notMet: "The targets are not individual to the child; they are expected to be.",
    putRight: "Set targets for this child.",
  },
  "targets-incremental": {
    met: "The targets rise in steps.",
    notMet: "The targets do not rise in steps; they are expected to.",
    putRight: "Set targets that rise in steps.",
  },
  "staff-checks-confirmed": {
    met: "The provider confirmed its staff checks in writing for every placement in alternative provision.",
    notMet:
      "The provider has not confirmed its staff checks in writing for {where}; written confirmation is expected for every placement in alternative provision.",
    putRight: "Ask the provider to confirm its staff checks in writing for {where}.",
  },
  "registered-by-the-first-day-there": {
    met: "Every host school entered the pupil's name by the pupil's first day there.",
    notMet:
      "The host school entered the pupil's name after the pupil's first day there for {where}; the day of the entry is {placement.registeredOn}, and D is not right before it.",
    putRight:
      "Let the placement begin on the day of the entry or later for {where}, and look again at the marks of the days before it.",
  },
  "no-sign-of-an-unregistered-school": {
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
  "no-half-day-without-provision": {
    met: "Every half day of the week has provision.",
    notMet: "No provision is planned for {where}; every half day of the week is expected to have some.",
    putRight: "Plan provision for {where}.",
  },
  "week-of-the-expected-length": {
    met: "The education over all settings adds up to at least {minutes} a week.",
    notMet:
      "The education over all settings adds up to fewer than {minutes} a week, the length expected; the plan states {minutesPerWeek} a week.",
    putRight: "Plan at least {minutes} of education a week over all settings.",
  },
  "not-taken-off-the-home-roll": {
    met: "Nothing in the plan says that the pupil was taken off the home school's roll or that a leaver file (CML) was sent.",
    notMet:
      "The pupil is not on the home school's roll, or the home school sent a leaver file (CML); the pupil stays on the home school's roll while the direction runs.",
    putRight:
      "Put the pupil back on the home school's roll, and ask the council how to take back a leaver file (CML) that was sent.",
  },
};
