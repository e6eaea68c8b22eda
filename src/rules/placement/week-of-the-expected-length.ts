import { atMost } from "../../engine/comparisons.js";
import { setting } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { minutesOverAllSettings } from "../conditions/weekly-time.js";

/** Education over all settings adds up to at least the expected hours a week. */
export const weekOfTheExpectedLength: Rule<"minutes"> = defineRule({
  id: "week-of-the-expected-length",
  stage: "placement",
  asks: "Does the week add up to the hours expected of a school?",
  needs: ["minutesPerWeek"],
  uses: ["minutes"],
  metWhen: atMost(setting("minutes", "the hours expected"), minutesOverAllSettings),
});
