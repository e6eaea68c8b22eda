import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** After a managed move the new school enrols the pupil as main and sends a joiner file. */
export const enrolledAsMainWithJoinerFile: Rule<never> = defineRule({
  id: "enrolled-as-main-with-joiner-file",
  stage: "managed-move",
  asks: "Did the new school enrol the pupil as main and send a joiner file?",
  needs: ["records.enrolledAsMain", "records.cmjSent"],
  metWhen: all(yes("records.enrolledAsMain"), yes("records.cmjSent")),
});
