import { is, yes } from "../../engine/basic-conditions.js";
import { fewerThan } from "../../engine/comparisons.js";
import { all, any, not } from "../../engine/connectives.js";
import { setting } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { minutesThere, sessionsThere } from "../conditions/weekly-time.js";

const longHours = fewerThan(setting("minutes", "the hours that count as full-time"), minutesThere);
const mostOfTheWeek = all(
  any(yes("pupil.ehcPlan"), yes("pupil.lookedAfter")),
  fewerThan(setting("sessions", "half of the week"), sessionsThere),
);

/** A setting that is not a school shows no sign of having to register as one. It is only asked where there is a sign: it can warn, never clear. */
export const noSignOfAnUnregisteredSchool: Rule<"minutes" | "sessions"> = defineRule({
  id: "no-sign-of-an-unregistered-school",
  stage: "placement",
  asks: "Does any setting that is not a school show signs that it has to register as one?",
  needs: ["placement.kind", "placement.minutesPerWeek", "sessions", "pupil.ehcPlan", "pupil.lookedAfter"],
  uses: ["minutes", "sessions"],
  forEach: "placements",
  appliesWhen: all(
    is("placement.kind", ["unregistered-ap"], "the provider is not a school"),
    any(longHours, mostOfTheWeek),
  ),
  metWhen: all(
    not(longHours, "the time there is not full-time"),
    not(mostOfTheWeek, "the time there is not most of the week"),
  ),
});
