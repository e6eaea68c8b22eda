import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The home school itself approached the host. */
export const homeSchoolApproachedTheHost: Rule<never> = defineRule({
  id: "home-school-approached-the-host",
  stage: "consultation",
  asks: "Did the home school itself approach the host?",
  needs: ["placement.approachedBy"],
  forEach: "placements",
  metWhen: is("placement.approachedBy", ["home-school"], "the home school approached the host"),
});
