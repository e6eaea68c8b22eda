import { is } from "../../engine/basic-conditions.js";
import { any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIs } from "../conditions/session-codes.js";

/** A mark for present or late stands only for a half day at the home school itself. */
export const presentMarksOnlyAtTheHomeSchool: Rule<never> = defineRule({
  id: "present-marks-only-at-the-home-school",
  stage: "attendance",
  asks: "Are the marks for present and late written only for half days at the home school?",
  needs: ["session.place", "session.homeCode"],
  forEach: "sessions",
  appliesWhen: any(homeCodeIs("/"), homeCodeIs("\\"), homeCodeIs("L")),
  metWhen: is("session.place", ["home-school"], "the half day is at the home school"),
});
