import { is } from "../../engine/basic-conditions.js";
import { fewerThan } from "../../engine/comparisons.js";
import { setting } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { sessionsThere } from "../conditions/weekly-time.js";

/** No single provider that is not a school has the pupil for the whole week. */
export const notFullTimeAtOneUnregisteredProvider: Rule<"fullTimeSessions"> = defineRule({
  id: "not-full-time-at-one-unregistered-provider",
  stage: "placement",
  asks: "Is the pupil away from each unregistered provider for part of the week?",
  needs: ["placement.kind", "sessions"],
  uses: ["fullTimeSessions"],
  forEach: "placements",
  appliesWhen: is("placement.kind", ["unregistered-ap"], "the provider is not a school"),
  metWhen: fewerThan(sessionsThere, setting("fullTimeSessions", "the half days of a full week")),
});
