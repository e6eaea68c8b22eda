import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Both the return on the portal and the spreadsheet are done. */
export const portalAndSpreadsheetDone: Rule<never> = defineRule({
  id: "portal-and-spreadsheet-done",
  stage: "managed-move",
  asks: "Were both the return on the portal and the spreadsheet done?",
  needs: ["records.portalCompleted", "records.spreadsheetUpdated"],
  metWhen: all(yes("records.portalCompleted"), yes("records.spreadsheetUpdated")),
});
