import { homeCodeIs } from "../atoms.js";
import { yes } from "../condition.js";
import { defineRule, type Rule } from "../rule.js";

/** C2 is written only with a part-time timetable a parent agreed to. */
export const c2OnlyWithAParentsAgreement: Rule<never> = defineRule({
  id: "c2-only-with-a-parents-agreement",
  stage: "attendance",
  asks: "Is C2 written only under a part-time timetable that a parent agreed to?",
  needs: ["session.homeCode", "partTimeTimetable.agreedWithParent"],
  forEach: "sessions",
  appliesWhen: homeCodeIs("C2"),
  metWhen: yes("partTimeTimetable.agreedWithParent"),
});
