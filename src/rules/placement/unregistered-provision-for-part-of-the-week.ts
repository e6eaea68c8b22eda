import { yes } from "../../engine/basic-conditions.js";
import { not } from "../../engine/connectives.js";
import { some } from "../../engine/list-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** All providers that are not schools together leave at least one half day of the week. */
export const unregisteredProvisionForPartOfTheWeek: Rule<never> = defineRule({
  id: "unregistered-provision-for-part-of-the-week",
  stage: "placement",
  asks: "Does unregistered provision, taken together, leave part of the week for other education?",
  needs: ["session.atUnregisteredProvision"],
  metWhen: some(
    "sessions",
    not(yes("session.atUnregisteredProvision"), "the half day is not at unregistered provision"),
    "at least one half day of the week is not at unregistered provision",
  ),
});
