/** What is said of each remark, and of which council decides what. */
export const remarkWords = {
  "another-councils-school":
    "The home school belongs to council {home}; these are the rules of {council}. The home school's council decides which guidance applies.",
  "horizon.as-known":
    "This is asked under the policy as it was held here on {knownOn}. What came in later is left out.",
  "horizon.before-the-law":
    "The direction was decided, or starts, on {day}. Law and national guidance are held here from {knownFrom} on, so what they asked before is not checked.",
  "horizon.before-the-guidance":
    "The direction was decided, or starts, on {day}. National guidance and the rules on registers are held here from {knownFrom} on, so what they asked before is not checked.",
  "horizon.before-the-edition":
    "The direction starts before {inForceFrom}, the first day of the earliest edition held here of {name}'s {title}. It is not checked against that document; ask {name} for the edition that was in force.",
  "horizon.after-the-edition":
    "The direction starts after {inForceTo}, the last day of the latest edition held here of {name}'s {title}. It is not checked against that document; ask {name} for the edition in force.",
  "horizon.starts-past":
    "The direction starts on {startsOn}, and law and guidance are known here only up to {knownTo}. Find out whether they have changed since.",
  "horizon.runs-past":
    "The direction runs on after {knownTo}, the last day up to which law and guidance are known here. Find out whether they have changed since.",
  "edition-changes":
    "A new edition of {name}'s {title} comes into force on {from}, while the direction runs. The direction is judged by the edition in force at its start; what changes for it follows.",
  "edition-changes.value":
    "From {on} the document sets {becomes} in place of {was}: {next} takes the place of {clause}.",
  "edition-changes.words": "From {on}, {next} takes the place of {clause}.",
  "edition-changes.begins": "From {on} the document has a clause that it did not have: {clause}.",
  "edition-changes.ends": "From {on} the document no longer has {clause}.",
  "guidance-not-for-this-pupil":
    "The guidance of {name} is written for other pupils than this one, so none of its clauses applies.",
  "d-needs-a-school":
    "D (dual registered) cannot be used at a setting that is not a school, because the pupil cannot be registered there.",
  "pupil.birth-and-year-group":
    "The date of birth and year group {yearGroup} are more than a year apart. Neither counts until one is corrected, so what depends on the pupil's age or year group cannot be told.",
  "pupil.birth-of-no-pupil":
    "By the date of birth the pupil is too young or too old for any year group of a school. The date does not count until it is corrected, so what depends on the pupil's age cannot be told.",
  "pupil.age-and-year-group":
    "No pupil of year group {yearGroup} is of the age stated: of compulsory school age or not, 18 or not. Neither counts until one is corrected, so what depends on the pupil's age or year group cannot be told.",
  "review-held-later":
    "A review is recorded as held on {on}, a day still to come. Until then it counts as planned; correct the day if it was held.",
  "notice-by-post":
    "The notice went by post. It counts from the day it arrives in the ordinary course of post and not from the day it was posted; check that {on} is the day it would arrive.",
  "authority.unknown":
    "No council in England is known to have the code {code} ({at}). Check it; the nearest code is that of {nearest}.",
  "authority.abolished":
    "The code of {council} ended on {to} ({at}). Write the code of the council there is now; its place was taken by {successors}.",
  "authority.not-yet":
    "The code of {council} began on {from}, after the days of the plan ({at}). Check the code and the dates.",
  "unknown-clause.answer":
    "An answer is given under an id that no document here has, so it counts for nothing ({at}). Check the id; the nearest is {nearest}.",
  "unknown-clause.ground":
    "A ground has an id that no document here has, so which grounds the plan rests on cannot be told ({at}). Check the id; the nearest is {nearest}.",
  "unknown-slot":
    "The plan records something under a name that no document here has, so it counts for nothing ({at}). Check the name; the nearest is {nearest}.",
  "ehc-plan-of-another-council":
    "Council {authority} maintains the EHC plan. The written notice, the invitations to reviews and the outcomes go to that council, whichever council the home school belongs to.",
  "looked-after-by-another-council":
    "Council {authority} looks after the pupil. Its Virtual School and social workers are the ones to consult.",
  "starter-calendar":
    "The days were counted on a starter calendar made from a council's model dates. Use the school's own calendar before you rely on them.",
  "calendar-of-another-council":
    "The calendar is one of council {authority}, the home school belongs to council {home}. Term dates differ between councils.",
  "managed-move-planned-from-the-outset":
    "A managed move has been in view since the direction began. It cannot be told from the plan whether the direction itself is meant to improve behaviour, as it has to be: a person confirms that (ENG-02).",
  "managed-move-grown-from-the-direction":
    "The managed move grew out of the direction. It is a step of its own, voluntary and with everyone's agreement; until it takes effect the direction goes on and the pupil stays on the home school's roll.",
  "home-schools-council-not-stated":
    "State the council of the home school in the plan: it decides whose guidance applies.",
  "home-schools-council-not-compared":
    "None of the councils compared is that of the home school ({home}), so none of these documents decides.",
  "another-council-maintains-the-plan":
    "Written notice and invitations to reviews go to {council}, which maintains the EHC plan. Telling the home school's council does not replace them.",
  "another-council-looks-after":
    "Turn to the Virtual School and the social worker of {council}, which looks after the pupil, where the guidance of the home school's council mentions them.",
  "guidance.not-stated":
    "The plan does not say which council the home school belongs to, so it cannot be said whose guidance decides.",
  "guidance.not-compared":
    "The home school belongs to {council}, whose guidance decides. It is not among those compared.",
  "guidance.decides":
    "The home school belongs to {council}, so its guidance decides. The other councils are shown for comparison.",
  "ehc-plan.not-stated":
    "The plan does not say which council maintains the EHC plan. Whichever it is, written notice, invitations to reviews and the statutory consultation go to it.",
  "ehc-plan.decides":
    "{council} maintains the EHC plan: written notice, invitations to reviews and the statutory consultation go to it; the home school's council is another one ({home}).",
  "looked-after-child.not-stated":
    "The plan does not say which council looks after the pupil. Whichever it is, its Virtual School and its social worker are the ones to turn to, and it may be the parent who is given notice.",
  "looked-after-child.decides":
    "{council} looks after the pupil: its Virtual School and its social worker are the ones to turn to, and it may be the parent who is given notice; the home school's council is another one ({home}).",
} as const;
