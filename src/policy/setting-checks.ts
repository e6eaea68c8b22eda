import { type SettingName, settingValues } from "../engine/settings.js";
import { isClauseId } from "../input/text-checks.js";
import { type DocumentName, documentItems } from "../plan/document-items.js";
import { CouncilError } from "./council-error.js";
import { type Check, day, list, oneOf, text, wholeNumber } from "./field-checks.js";

/** What each setting takes. Which clauses of law its numbers may not undercut is in `law/floors`. */
export const settingChecks: { readonly [Name in SettingName]: Check } = {
  schoolDays: wholeNumber(0, 1000),
  days: wholeNumber(0, 1000),
  schoolWeeks: wholeNumber(0, 200),
  minutes: wholeNumber(0, 10_080),
  sessions: wholeNumber(0, 10),
  fullTimeSessions: wholeNumber(0, 10),
  perWeek: wholeNumber(0, 50),
  from: day,
  ground: clauseId,
  grounds: list(clauseId),
  kinds: list(oneOf(settingValues.kinds)),
  stages: list(oneOf(settingValues.stages)),
  yearGroups: list(wholeNumber(0, 14)),
  bodies: list(oneOf(settingValues.bodies)),
  delegates: list(oneOf(settingValues.delegates), true),
  payers: list(oneOf(settingValues.payers)),
  parties: list(oneOf(settingValues.parties)),
  outcomes: list(oneOf(settingValues.outcomes)),
  document: oneOf(Object.keys(documentItems)),
  items: list(text),
};

function clauseId(value: unknown, path: string): void {
  text(value, path);
  if (!isClauseId(value as string)) {
    throw new CouncilError("bad-id", path, "This is not the id of a clause. Write one such as WAR-60.");
  }
}

/** Refuses items that the form or letter does not have. */
export function checkItems(document: DocumentName, items: readonly string[], path: string): void {
  const known: readonly string[] = documentItems[document];
  items.forEach((item, i) => {
    if (known.includes(item)) return;
    const message = `The ${document} has no item of this name. Its items are ${known.join(", ")}.`;
    throw new CouncilError("unknown-value", `${path}/${i}`, message);
  });
}
