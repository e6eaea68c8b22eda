import { rules, type WordsFor } from "../engine/rules.js";
import { circumstances } from "./circumstances.js";
import { beforeTheDecision, beforeTheStart, decided, over, started, today } from "./situations.js";
import { anEhcPlan, noParentLeftOut } from "./subjects.js";

const noticeDay = { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] } as const;
const noticeDayPassed = { before: [noticeDay, today] } as const;
const noticeDayToCome = { onOrBefore: [today, noticeDay] } as const;
const returnDay = { calendarDaysAfter: ["placement.registeredOn", { setting: "days" }] } as const;

/** Rules about who is told, by when and in what form. */
export const noticeRules = rules({
  parentsTold: {
    asks: "Were parents told of the placement, and none left out?",
    metWhen: { all: [{ yes: "notices.parents.given" }, noParentLeftOut] },
    duty: {
      what: "parents told",
      step: "notify-parents",
      notBefore: "decision.madeOn",
      expectedBy: "startsOn",
      doneOn: "notices.parents.on",
    },
    putRightWhere: { started },
  },
  parentsToldInWriting: {
    asks: "Were parents told of the placement in writing?",
    metWhen: { all: [{ yes: "notices.parents.given" }, { yes: "notices.parents.inWriting" }] },
    duty: {
      what: "parents told in writing",
      step: "notify-parents",
      notBefore: "decision.madeOn",
      expectedBy: "startsOn",
      doneOn: "notices.parents.on",
    },
    putRightWhere: { started },
  },
  eachParentToldInWriting: {
    asks: "Were parents told of the placement in writing, and none left out?",
    metWhen: {
      all: [{ yes: "notices.parents.given" }, { yes: "notices.parents.inWriting" }, noParentLeftOut],
    },
    duty: {
      what: "every parent told in writing",
      step: "notify-parents",
      notBefore: "decision.madeOn",
      expectedBy: "startsOn",
      doneOn: "notices.parents.on",
    },
    putRightWhere: { started },
  },
  noticeToEachParent: {
    asks: "Did the notice go to everyone with parental responsibility?",
    about: circumstances["parents-given-notice"],
    appliesWhen: { not: { yes: "pupil.adult" }, says: "the pupil is under 18" },
    metWhen: { yes: "notices.parents.toEach" },
  },
  noticeGivenInALawfulWay: {
    asks: "Was the notice given in a way the law knows?",
    about: circumstances["parents-given-notice"],
    metWhen: {
      any: [
        {
          is: ["notices.parents.how", "handed-over", "left-at-address", "post"],
          says: "the notice was handed over, left at the address or posted",
        },
        {
          all: [
            { is: ["notices.parents.how", "email"], says: "the notice went by e-mail" },
            { yes: "notices.parents.electronicAgreed" },
          ],
        },
      ],
    },
    putRightWhere: { started },
  },
  parentsToldInTime: {
    asks: "Did parents have the notice early enough?",
    metWhen: {
      all: [
        { yes: "notices.parents.given" },
        { onOrBefore: ["notices.parents.on", { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] }] },
      ],
    },
    duty: {
      what: "written notice to parents",
      step: "notify-parents",
      notBefore: "decision.madeOn",
      doneOn: "notices.parents.on",
      latest: { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] },
    },
    putRightWhere: {
      over,
      startedAfterNotice: { all: [started, { onOrBefore: ["notices.parents.on", today] }] },
      started: { all: [started, { before: [today, "notices.parents.on"] }] },
      stillInTime: noticeDayToCome,
      tooLateToGiveNotice: {
        all: [beforeTheStart, noticeDayPassed, { before: [today, "notices.parents.on"] }],
      },
      late: beforeTheStart,
    },
  },
  noticeContentsComplete: {
    asks: "Does the notice say everything it has to?",
    about: circumstances["parents-given-notice"],
    metWhen: {
      all: [
        { yes: "notices.parents.contents.address" },
        { yes: "notices.parents.contents.personToReportTo" },
        { yes: "notices.parents.contents.numberOfDays" },
        { yes: "notices.parents.contents.reasons" },
        { yes: "notices.parents.contents.objectives" },
        { yes: "notices.parents.contents.sessionTimes" },
        { if: [{ ask: "bothHalvesOfADayOffSite" }, { yes: "notices.parents.contents.breakTimes" }] },
      ],
    },
    duty: {
      what: "notice with everything it has to say",
      step: "notify-parents",
      notBefore: "decision.madeOn",
      expectedBy: "startsOn",
      doneOn: "notices.parents.on",
    },
    putRightWhere: { started },
  },
  councilFormSent: {
    asks: "Was the council's notification form sent?",
    metWhen: { yes: "notices.localAuthorityForm.given" },
    duty: {
      what: "council's notification form",
      step: "forms",
      expectedBy: "startsOn",
      doneOn: "notices.localAuthorityForm.on",
    },
  },
  councilToldInWriting: {
    asks: "Was the council told in writing?",
    metWhen: { yes: "notices.localAuthorityInWriting.given" },
    duty: {
      what: "council told in writing",
      step: "tell-council",
      notBefore: "decision.madeOn",
      expectedBy: "startsOn",
      doneOn: "notices.localAuthorityInWriting.on",
    },
  },
  councilToldInTime: {
    asks: "Was the council told in writing early enough?",
    metWhen: {
      all: [
        { yes: "notices.localAuthorityInWriting.given" },
        {
          onOrBefore: [
            "notices.localAuthorityInWriting.on",
            { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] },
          ],
        },
      ],
    },
    duty: {
      what: "written notice to the council",
      step: "tell-council",
      notBefore: "decision.madeOn",
      doneOn: "notices.localAuthorityInWriting.on",
      latest: { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] },
    },
    putRightWhere: {
      over,
      startedAfterNotice: { all: [started, { onOrBefore: ["notices.localAuthorityInWriting.on", today] }] },
      started: { all: [started, { before: [today, "notices.localAuthorityInWriting.on"] }] },
      stillInTime: noticeDayToCome,
      tooLateToTell: {
        all: [beforeTheStart, noticeDayPassed, { before: [today, "notices.localAuthorityInWriting.on"] }],
      },
      late: beforeTheStart,
    },
  },
  // While the direction is still being considered.
  ehcCoordinatorToldBeforeTheDecision: {
    asks: "Was the EHC plan coordinator told before the decision was made?",
    about: anEhcPlan,
    metWhen: {
      all: [
        { yes: "notices.ehcCoordinator.given" },
        { onOrBefore: ["notices.ehcCoordinator.on", "decision.madeOn"] },
      ],
    },
    duty: {
      what: "EHC plan coordinator told",
      step: "tell-council",
      doneOn: "notices.ehcCoordinator.on",
      latest: "decision.madeOn",
    },
    putRightWhere: {
      stillInTime: beforeTheDecision,
      decided: { all: [decided, { before: [today, "notices.ehcCoordinator.on"] }] },
    },
  },
  // While the direction is still being considered.
  virtualSchoolToldBeforeTheDecision: {
    asks: "Was the Virtual School told before the decision was made?",
    metWhen: {
      all: [
        { yes: "notices.virtualSchool.given" },
        { onOrBefore: ["notices.virtualSchool.on", "decision.madeOn"] },
      ],
    },
    duty: {
      what: "Virtual School told",
      step: "tell-council",
      doneOn: "notices.virtualSchool.on",
      latest: "decision.madeOn",
    },
    putRightWhere: {
      stillInTime: beforeTheDecision,
      decided: { all: [decided, { before: [today, "notices.virtualSchool.on"] }] },
    },
  },
  outcomeFormSent: {
    asks: "Was the council's outcome form sent?",
    about: circumstances["outcome-reached"],
    metWhen: { yes: "notices.outcomeForm.given" },
    duty: {
      what: "council's outcome form",
      step: "forms-after",
      follows: "ending",
      doneOn: "notices.outcomeForm.on",
    },
  },
  notificationAndOutcomeFormsSent: {
    asks: "Were the notification form and, once there is an outcome, the outcome form sent?",
    metWhen: {
      all: [
        { yes: "notices.localAuthorityForm.given" },
        {
          if: [
            {
              is: ["ending.outcome", "extension", "return", "managed-move", "something-else"],
              says: "an outcome has been reached",
            },
            { yes: "notices.outcomeForm.given" },
          ],
        },
      ],
    },
    duty: { what: "forms due to the council so far", step: "forms", expectedBy: "startsOn" },
  },
  partTimeFormSent: {
    asks: "Was the part-time timetable form sent for a week below the set hours?",
    appliesWhen: {
      lessThan: ["week.minutes", { setting: "minutes" }],
      says: "education over all settings adds up to fewer hours a week than the document sets",
    },
    metWhen: { yes: "notices.partTimeForm.given" },
    duty: {
      what: "part-time timetable form",
      step: "forms",
      expectedBy: "startsOn",
      doneOn: "notices.partTimeForm.on",
    },
  },
  // The stricter reading of the notice period: the set number of whole school days lies between notice and start.
  noticeLeavesClearSchoolDays: {
    asks: "Would the notice be in time even if the school days had to be clear days?",
    appliesWhen: {
      all: [
        { yes: "notices.parents.given" },
        {
          onOrBefore: ["notices.parents.on", { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] }],
          says: "the notice is in time when the days are counted the ordinary way",
        },
      ],
    },
    metWhen: {
      onOrBefore: [
        "notices.parents.on",
        { calendarDaysBefore: [{ schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] }, 1] },
      ],
    },
    putRightWhere: {
      started,
      noticeStillToCome: { before: [today, "notices.parents.on"] },
    },
  },
  councilToldOfAlternativeProvision: {
    asks: "Was the council told of the alternative provision?",
    about: circumstances["placed-at-alternative-provision"],
    metWhen: {
      any: [{ yes: "notices.localAuthorityForm.given" }, { yes: "notices.localAuthorityInWriting.given" }],
    },
    duty: { what: "council told of the alternative provision", step: "tell-council", expectedBy: "startsOn" },
  },
  newPupilReturnInTime: {
    asks: "Did each host school send its new-pupil return in time?",
    forEach: "placements",
    appliesWhen: {
      all: [
        { yes: "placement.isSchool" },
        { yes: "placement.registered" },
        {
          onOrBefore: [{ setting: "from" }, "placement.registeredOn"],
          says: "the host entered the pupil's name since the law asks for the return",
        },
      ],
    },
    metWhen: {
      onOrBefore: ["placement.newPupilReturnOn", returnDay],
    },
    duty: {
      what: "new-pupil return by the host",
      step: "host-return",
      notBefore: "placement.registeredOn",
      doneOn: "placement.newPupilReturnOn",
      latest: returnDay,
    },
    putRightWhere: {
      stillInTime: { onOrBefore: [today, returnDay] },
      passed: { before: [today, "placement.newPupilReturnOn"] },
    },
  },
});

/** What reports print for the rules about who is told, by when and in what form. */
export const noticeWords: WordsFor<typeof noticeRules> = {
  parentsTold: {
    met: "Parents were told of the placement.",
    notMet: "{lacks}; parents have to be told of the placement, each of them.",
    lacks: {
      "notices.parents.given": "parents have not been told of the placement",
      "notices.parents.toEach": "not everyone with parental responsibility has been told of the placement",
    },
    putRight: "Tell everyone with parental responsibility of the placement.",
    putRightWhere: {
      started:
        "Tell everyone with parental responsibility of the placement at once, and record that it was after the start.",
    },
  },
  parentsToldInWriting: {
    met: "Parents were told of the placement in writing.",
    notMet: "Parents have not been told of the placement in writing; they have to be.",
    putRight: "Give the parents the details of the placement in writing.",
    putRightWhere: {
      started:
        "Give the parents the details of the placement in writing at once, and record that it was after the start.",
    },
  },
  eachParentToldInWriting: {
    met: "Parents were told of the placement in writing.",
    notMet: "{lacks}; parents have to be told of the placement in writing, each of them.",
    lacks: {
      "notices.parents.given": "parents have not been told of the placement",
      "notices.parents.inWriting": "parents have not been told of the placement in writing",
      "notices.parents.toEach": "not everyone with parental responsibility has been told of the placement",
    },
    putRight: "Give everyone with parental responsibility the details of the placement in writing.",
    putRightWhere: {
      started:
        "Give everyone with parental responsibility the details of the placement in writing at once, and record that it was after the start.",
    },
  },
  noticeToEachParent: {
    met: "The notice went to everyone with parental responsibility.",
    notMet:
      "The notice did not go to everyone with parental responsibility; the notice is for a parent, and everyone with parental responsibility is one.",
    putRight: "Give the notice to the others with parental responsibility as well.",
  },
  noticeGivenInALawfulWay: {
    met: "The notice was given in a way the law knows.",
    notMet:
      "The notice was given {notices.parents.how}, without an agreement to that; the law knows notice that is handed over, left at the last known address, posted, or sent by e-mail to somebody who has agreed to that.",
    putRight:
      "Hand the notice over, leave it at the parent's address or post it, and count its day from then; or record that the parent had agreed to notices by e-mail.",
    putRightWhere: {
      started:
        "Hand the notice over, leave it at the parent's address or post it at once, and record that it came after the start; or record that the parent had agreed to notices by e-mail.",
    },
  },
  parentsToldInTime: {
    met: "Parents were given notice on {doneOn}; the latest day was {latest}, {schoolDays} school days before the start.",
    notMet:
      "Parents were given notice on {doneOn}, fewer than {schoolDays} school days before the start; the latest day was {latest}.",
    notDone:
      "Parents have not been given notice; it is due by {latest}, {schoolDays} school days before the start.",
    putRight:
      "Give notice by {latest} or, if it is too late for that, move the start to a later day; if the pupil has started already, give notice at once, record that it was late and ask the council for advice.",
    putRightLate:
      "Move the start to a later day, so that the notice comes at least {schoolDays} school days before it; if the pupil has started already, record that the notice was late and ask the council for advice.",
    putRightWhere: {
      over: "The direction is over, so this can no longer be put right; record why the notice did not come in time.",
      startedAfterNotice:
        "The pupil has started, so the start can no longer be moved; record that the notice was late, and ask the council for advice.",
      started: "Give notice at once, record that it was late, and ask the council for advice.",
      stillInTime: "Give notice by {latest}.",
      tooLateToGiveNotice:
        "Give notice now, and move the start to a later day, so that the notice comes at least {schoolDays} school days before it.",
      late: "Move the start to a later day, so that the notice comes at least {schoolDays} school days before it.",
    },
  },
  noticeContentsComplete: {
    met: "The notice to parents says everything it has to.",
    notMet: "The notice to parents does not give {lacks}; it has to.",
    lacks: {
      "notices.parents.contents.address": "the address where the pupil will be educated",
      "notices.parents.contents.personToReportTo": "the person to report to",
      "notices.parents.contents.numberOfDays": "the number of days",
      "notices.parents.contents.reasons": "the reasons",
      "notices.parents.contents.objectives": "the objectives",
      "notices.parents.contents.sessionTimes": "the times of the sessions",
      "notices.parents.contents.breakTimes": "the times of the midday break",
    },
    putRight: "Add {lacks}, and give the parents the completed notice.",
    putRightWhere: {
      started:
        "Add {lacks}, give the parents the completed notice at once, and record that it came after the start.",
    },
  },
  councilFormSent: {
    met: "The council's notification form was sent.",
    notMet: "The council's notification form has not been sent; it is expected for this direction.",
    putRight: "Send the council its notification form.",
  },
  councilToldInWriting: {
    met: "The council was told in writing.",
    notMet: "The council has not been told in writing; this is expected for this direction.",
    putRight: "Tell the council in writing.",
  },
  councilToldInTime: {
    met: "The council was told in writing on {doneOn}; the latest day was {latest}, {schoolDays} school days before the start.",
    notMet:
      "The council was told in writing on {doneOn}, fewer than {schoolDays} school days before the start; the latest day was {latest}.",
    notDone:
      "The council has not been told in writing; this is due by {latest}, {schoolDays} school days before the start.",
    putRight:
      "Tell the council in writing by {latest} or, if it is too late for that, move the start to a later day; if the pupil has started already, tell the council at once and say that it is late.",
    putRightLate:
      "Move the start to a later day, so that the council knows at least {schoolDays} school days before it; if the pupil has started already, record that the council was told late.",
    putRightWhere: {
      over: "The direction is over, so this can no longer be put right; record why the council was not told in time.",
      startedAfterNotice:
        "The pupil has started, so the start can no longer be moved; record that the council was told late.",
      started: "Tell the council in writing at once, and say that it is late.",
      stillInTime: "Tell the council in writing by {latest}.",
      tooLateToTell:
        "Tell the council in writing now, and move the start to a later day, so that the council knows at least {schoolDays} school days before it.",
      late: "Move the start to a later day, so that the council knows at least {schoolDays} school days before it.",
    },
  },
  ehcCoordinatorToldBeforeTheDecision: {
    met: "The EHC plan coordinator was told on {doneOn}, and the decision was made on {latest}.",
    notMet:
      "The EHC plan coordinator was told on {doneOn}, after the decision; the decision was made on {latest}.",
    notDone: "The EHC plan coordinator has not been told; this is due by {latest}, the day of the decision.",
    putRight:
      "Tell the EHC plan coordinator before the decision; if it has been made, look at it again afterwards.",
    putRightLate:
      "Look at the decision again, now that the EHC plan coordinator knows of it; record that the EHC plan coordinator was told after it.",
    putRightWhere: {
      stillInTime: "Tell the EHC plan coordinator before the decision.",
      decided: "Tell the EHC plan coordinator now, and look at the decision again afterwards.",
    },
  },
  virtualSchoolToldBeforeTheDecision: {
    met: "The Virtual School was told on {doneOn}, and the decision was made on {latest}.",
    notMet: "The Virtual School was told on {doneOn}, after the decision; the decision was made on {latest}.",
    notDone: "The Virtual School has not been told; this is due by {latest}, the day of the decision.",
    putRight:
      "Tell the Virtual School before the decision; if it has been made, look at it again afterwards.",
    putRightLate:
      "Look at the decision again, now that the Virtual School knows of it; record that the Virtual School was told after it.",
    putRightWhere: {
      stillInTime: "Tell the Virtual School before the decision.",
      decided: "Tell the Virtual School now, and look at the decision again afterwards.",
    },
  },
  outcomeFormSent: {
    met: "The council's outcome form was sent.",
    notMet: "The council's outcome form has not been sent; it is expected once there is an outcome.",
    putRight: "Send the council its outcome form.",
  },
  notificationAndOutcomeFormsSent: {
    met: "The council has been sent each form due so far.",
    notMet:
      "The council has not been sent each form due so far; the notification form is expected, and the outcome form once there is an outcome.",
    putRight: "Send the council its notification form and, once there is an outcome, its outcome form.",
  },
  partTimeFormSent: {
    met: "The council's part-time timetable form was sent for a week of fewer than {minutes} of education.",
    notMet:
      "The council's part-time timetable form has not been sent; it is expected for a week of fewer than {minutes} of education over all settings.",
    putRight:
      "Send the council its part-time timetable form, or plan a week of at least {minutes} of education.",
  },
  noticeLeavesClearSchoolDays: {
    met: "Parents were given notice on {notices.parents.on}, at least {schoolDays} whole school days before the start on {startsOn}.",
    notMet:
      "Parents were given notice on {notices.parents.on}, in time as the days are usually counted, but with fewer than {schoolDays} whole school days before the start on {startsOn}; this is a margin that only a stricter reading asks for, not a breach.",
    putRight:
      "Nothing has to change for the notice to be in time; for the margin as well, start a school day later.",
    putRightWhere: {
      started: "Nothing is left to do: the notice has been given and the pupil has started.",
      noticeStillToCome:
        "Nothing has to change for the notice to be in time; for the margin as well, give notice at least a day earlier or start a school day later.",
    },
  },
  councilToldOfAlternativeProvision: {
    met: "The council was told of the alternative provision, by its notification form or in writing.",
    notMet:
      "The council has not been told of the alternative provision, by its notification form or in writing; one or the other is expected.",
    putRight: "Send the council its notification form, or tell it in writing.",
  },
  newPupilReturnInTime: {
    met: "Every host school with a stated day of registration sent its new-pupil return within {days} days after that day.",
    notMet:
      "The host school's new-pupil return was not sent within {days} days after it entered the pupil's name for {where}; the return was sent on {doneOn} and the latest day was {latest}.",
    notDone:
      "The host school's new-pupil return has not been sent for {where}; it is due by {latest}, {days} days after the school entered the pupil's name.",
    putRight:
      "Ask the host school to send the council its new-pupil return for {where} by {latest}, or as soon as possible if that day has passed.",
    putRightLate:
      "The return has been sent, so nothing is left to do; remind the host school that the next one is due within {days} days.",
    putRightWhere: {
      stillInTime: "Ask the host school to send the council its new-pupil return for {where} by {latest}.",
      passed: "Ask the host school to send the council its new-pupil return for {where} as soon as possible.",
    },
  },
};
