import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council's spreadsheet of directions is updated. */
export const spreadsheetUpdated: Rule<never> = defineRule({
  id: "spreadsheet-updated",
  stage: "managed-move",
  asks: "Was the council's spreadsheet of directions updated?",
  needs: ["records.spreadsheetUpdated"],
  metWhen: yes("records.spreadsheetUpdated"),
});
