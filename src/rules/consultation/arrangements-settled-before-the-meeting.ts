import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { every } from "../../engine/list-conditions.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The schools settle arrangements after the host agrees in principle and not after the formal meeting. */
export const arrangementsSettledBeforeTheMeeting: Rule<never> = defineRule({
  id: "arrangements-settled-before-the-meeting",
  stage: "consultation",
  asks: "Were arrangements settled between the host's agreement in principle and the formal meeting?",
  needs: ["placement.agreedInPrincipleOn", "meetings.arrangementsDiscussedOn", "meetings.initialMeetingOn"],
  metWhen: all(
    every(
      "placements",
      onOrBefore(fact("placement.agreedInPrincipleOn"), fact("meetings.arrangementsDiscussedOn")),
      "each host agreed in principle before the arrangements were settled",
    ),
    every(
      "placements",
      onOrBefore(fact("placement.agreedInPrincipleOn"), fact("meetings.initialMeetingOn")),
      "each host agreed in principle before the formal meeting",
    ),
    onOrBefore(fact("meetings.arrangementsDiscussedOn"), fact("meetings.initialMeetingOn")),
  ),
});
