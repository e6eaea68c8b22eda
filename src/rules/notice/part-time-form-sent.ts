import { yes } from "../../engine/basic-conditions.js";
import { fewerThan } from "../../engine/comparisons.js";
import { setting } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { minutesOverAllSettings } from "../conditions/weekly-time.js";

/** A week below the set number of hours over all settings is notified on the part-time timetable form. */
export const partTimeFormSent: Rule<"minutes"> = defineRule({
  id: "part-time-form-sent",
  stage: "notice",
  asks: "Was the part-time timetable form sent for a week below the set hours?",
  needs: ["minutesPerWeek", "notices.partTimeForm.given"],
  uses: ["minutes"],
  appliesWhen: fewerThan(
    minutesOverAllSettings,
    setting("minutes", "the hours the document sets"),
    "education over all settings adds up to fewer hours a week than the document sets",
  ),
  metWhen: yes("notices.partTimeForm.given"),
});
