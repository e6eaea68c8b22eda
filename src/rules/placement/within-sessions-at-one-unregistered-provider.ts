import { is } from "../../engine/basic-conditions.js";
import { atMost } from "../../engine/comparisons.js";
import { setting } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { sessionsThere } from "../conditions/weekly-time.js";

/** At most the set number of half days a week at any one provider that is not a school. Counted per provider, never summed. */
export const withinSessionsAtOneUnregisteredProvider: Rule<"sessions"> = defineRule({
  id: "within-sessions-at-one-unregistered-provider",
  stage: "placement",
  asks: "Is each unregistered provider used for no more half days a week than advised?",
  needs: ["placement.kind", "sessions"],
  uses: ["sessions"],
  forEach: "placements",
  appliesWhen: is("placement.kind", ["unregistered-ap"], "the provider is not a school"),
  metWhen: atMost(sessionsThere, setting("sessions", "the most half days advised")),
});
