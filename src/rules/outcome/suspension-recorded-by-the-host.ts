import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A suspension during the direction is recorded by the host school. */
export const suspensionRecordedByTheHost: Rule<never> = defineRule({
  id: "suspension-recorded-by-the-host",
  stage: "outcome",
  asks: "Is the suspension recorded by the host school?",
  needs: ["hostSuspension.recordedBy"],
  metWhen: is("hostSuspension.recordedBy", ["host-school"], "the host school recorded the suspension"),
});
