import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { hostMarkIsARealOne } from "../conditions/session-codes.js";

/** For each half day at another school, that school's own register shows whether the pupil was there. */
export const hostRegisterShowsActualAttendance: Rule<never> = defineRule({
  id: "host-register-shows-actual-attendance",
  stage: "attendance",
  asks: "Does the host school's register show the real attendance?",
  needs: ["session.atSchool", "session.registered", "session.hostCode"],
  forEach: "sessions",
  appliesWhen: yes("session.atSchool"),
  metWhen: all(yes("session.registered"), hostMarkIsARealOne),
});
