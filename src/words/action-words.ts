/** What is to be done on rolls and in records, by whom, and what is said of the time. */
export const actionWords = {
  "consult-on-the-ehc-plan.what": "have the statutory consultation on the EHC plan held",
  "consult-on-the-ehc-plan.who": "home school and the council that maintains the plan",
  "consult-on-the-ehc-plan.when": "Before the managed move; no date is given.",
  "enter-on-the-new-roll.what": "put the pupil on the new school's roll",
  "enter-on-the-new-roll.who": "new school",
  "enter-on-the-new-roll.when": "On the agreed start date of the managed move.",
  "hold-as-main-school.what": "hold the pupil as main school",
  "hold-as-main-school.who": "new school",
  "hold-as-main-school.when": "Once the managed move has taken effect; no date is given.",
  "send-joiner-file.what": "send the council a joiner file (CMJ)",
  "send-joiner-file.who": "new school",
  "send-joiner-file.when":
    "Within five school days of the pupil joining, counted here on the home school's calendar.",
  "take-off-the-home-roll.what": "take the pupil off the home school's roll",
  "take-off-the-home-roll.who": "home school",
  "take-off-the-home-roll.when":
    "Once the managed move has taken effect and never while the direction runs; no date is given.",
  "send-leaver-file.what": "send the council a leaver file (CML)",
  "send-leaver-file.who": "home school",
  "send-leaver-file.when":
    "Once the managed move has taken effect and never while the direction runs; no date is given.",
  "complete-portal-return.what": "complete the return on the Children's Services Portal",
  "complete-portal-return.who": "home school and host",
  "complete-portal-return.when": "When the direction ends; no date is given.",
  "update-spreadsheet.what": "update the off-site direction spreadsheet on the secure Teams site",
  "update-spreadsheet.who": "home school and host",
  "update-spreadsheet.when": "When the direction ends; no date is given.",
} as const;
