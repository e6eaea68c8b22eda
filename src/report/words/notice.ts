import type { RuleWords } from "../rule-words.js";

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
    putRight: "Give notice by {latest}, or move the start to a later day.",
  },
  "notice-contents-complete": {
    met: "The notice to parents says everything it has to.",
    notMet:
      "The notice to parents is not complete; it has to give the address where the pupil will be educated, the person to report to, the number of days, the reasons, the objectives, the times of the sessions and the times of the midday break.",
    putRight: "Add what is left out, and give the parents the completed notice.",
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
    putRight: "Tell the council in writing by {latest}, or move the start to a later day.",
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
    met: "The council's part-time timetable form was sent for a week of fewer than {minutes} minutes of education.",
    notMet:
      "The council's part-time timetable form has not been sent; it is expected for a week of fewer than {minutes} minutes of education over all settings.",
    putRight:
      "Send the council its part-time timetable form, or plan a week of at least {minutes} minutes of education.",
  },
};
