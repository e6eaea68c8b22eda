import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The pupil is registered at each host that is a school. */
export const registeredAtEachHostSchool: Rule<never> = defineRule({
  id: "registered-at-each-host-school",
  stage: "placement",
  asks: "Is the pupil registered at each host school?",
  needs: ["placement.isSchool", "placement.registered"],
  forEach: "placements",
  appliesWhen: yes("placement.isSchool"),
  metWhen: yes("placement.registered"),
});
