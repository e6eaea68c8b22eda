import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about who is told, by when and in what form. */
export const noticeWords: Readonly<Record<string, RuleWords>> = {
  "parents-told": {
    met: "Parents were told of the placement.",
    notMet: "Parents have not been told of the placement; they have to be.",
    putRight: "Tell the parents of the placement.",
  },
  "parents-told-in-writing": {
    met: "Parents were told of the placement in writing.",
    notMet: "Parents have not been told of the placement in writing; they have to be.",
    putRight: "Give the parents the details of the placement in writing.",
  },
  "parents-told-in-time": {
    met: "Parents were given notice on {doneOn}; the latest day was {latest}, {schoolDays} school days before the start.",
    notMet:
      "Parents were given notice on {doneOn}, fewer than {schoolDays} school days before the start; the latest day was {latest}.",
    notDone:
      "Parents have not been given notice; it is due by {latest}, {schoolDays} school days before the start.",
    putRight:
      "Give notice by {latest} or, if it is too late for that, move the start to a later day; if the pupil has started already, give notice at once, record that it was late and ask the council for advice.",
    putRightLate:
      "Move the start to a later day, so that the notice comes at least {schoolDays} school days before it; if the pupil has started already, record that the notice was late and ask the council for advice.",
  },
  "notice-contents-complete": {
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
  },
  "council-form-sent": {
    met: "The council's notification form was sent.",
    notMet: "The council's notification form has not been sent; it is expected for this direction.",
    putRight: "Send the council its notification form.",
  },
  "council-told-in-writing": {
    met: "The council was told in writing.",
    notMet: "The council has not been told in writing; this is expected for this direction.",
    putRight: "Tell the council in writing.",
  },
  "council-told-in-time": {
    met: "The council was told in writing on {doneOn}; the latest day was {latest}, {schoolDays} school days before the start.",
    notMet:
      "The council was told in writing on {doneOn}, fewer than {schoolDays} school days before the start; the latest day was {latest}.",
    notDone:
      "The council has not been told in writing; this is due by {latest}, {schoolDays} school days before the start.",
    putRight:
      "Tell the council in writing by {latest} or, if it is too late for that, move the start to a later day; if the pupil has started already, tell the council at once and say that it is late.",
    putRightLate:
      "Move the start to a later day, so that the council knows at least {schoolDays} school days before it; if the pupil has started already, record that the council was told late.",
  },
  "ehc-coordinator-told-before-the-decision": {
    met: "The EHC plan coordinator was told on {doneOn}, and the decision was made on {latest}.",
    notMet:
      "The EHC plan coordinator was told on {doneOn}, after the decision; the decision was made on {latest}.",
    notDone: "The EHC plan coordinator has not been told; this is due by {latest}, the day of the decision.",
    putRight: "Tell the EHC plan coordinator before the decision, or look at the decision again afterwards.",
  },
  "virtual-school-told-before-the-decision": {
    met: "The Virtual School was told on {doneOn}, and the decision was made on {latest}.",
    notMet: "The Virtual School was told on {doneOn}, after the decision; the decision was made on {latest}.",
    notDone: "The Virtual School has not been told; this is due by {latest}, the day of the decision.",
    putRight: "Tell the Virtual School before the decision, or look at the decision again afterwards.",
  },
  "outcome-form-sent": {
    met: "The council's outcome form was sent.",
    notMet: "The council's outcome form has not been sent; it is expected once there is an outcome.",
    putRight: "Send the council its outcome form.",
  },
  "notification-and-outcome-forms-sent": {
    met: "The council has been sent each form due so far.",
    notMet:
      "The council has not been sent each form due so far; the notification form is expected, and the outcome form once there is an outcome.",
    putRight: "Send the council its notification form and, once there is an outcome, its outcome form.",
  },
  "part-time-form-sent": {
    met: "The council's part-time timetable form was sent for a week of fewer than {minutes} of education.",
    notMet:
      "The council's part-time timetable form has not been sent; it is expected for a week of fewer than {minutes} of education over all settings.",
    putRight:
      "Send the council its part-time timetable form, or plan a week of at least {minutes} of education.",
  },
  "notice-leaves-clear-school-days": {
    met: "Parents were given notice on {notices.parents.on}, at least {schoolDays} whole school days before the start on {startsOn}.",
    notMet:
      "Parents were given notice on {notices.parents.on}, in time as the days are usually counted, but with fewer than {schoolDays} whole school days before the start on {startsOn}; this is a margin that only a stricter reading asks for, not a breach.",
    putRight:
      "Nothing has to change for the notice to be in time; for the margin as well, give notice a day earlier or start a school day later.",
  },
  "council-told-of-alternative-provision": {
    met: "The council was told of the alternative provision, by its notification form or in writing.",
    notMet:
      "The council has not been told of the alternative provision, by its notification form or in writing; one or the other is expected.",
    putRight: "Send the council its notification form, or tell it in writing.",
  },
  "new-pupil-return-in-time": {
    met: "Every host school with a stated day of registration sent its new-pupil return within {days} days after that day.",
    notMet:
      "The host school's new-pupil return was not sent within {days} days after it entered the pupil's name for {where}; the return was sent on {doneOn} and the latest day was {latest}.",
    notDone:
      "The host school's new-pupil return has not been sent for {where}; it is due by {latest}, {days} days after the school entered the pupil's name.",
    putRight:
      "Ask the host school to send the council its new-pupil return for {where} by {latest}, or as soon as possible if that day has passed.",
    putRightLate:
      "The return has been sent, so nothing is left to do; remind the host school that the next one is due within {days} days.",
  },
};
