import { isClauseId } from "../input/text-checks.js";
import { type DocumentName, documentItems } from "../plan/document-items.js";
import type { DecisionMaker, EhcStage, Party, PlacementKind } from "../plan/plan.js";
import type { AgreementParty, DirectionOutcome, SettingName } from "../rules/settings.js";
import { CouncilError } from "./council-error.js";
import { type Check, day, list, text, wholeNumber, word } from "./field-checks.js";

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
  kinds: list(
    word<PlacementKind>({
      "mainstream-school": true,
      "ap-school": true,
      "semh-base": true,
      "unregistered-ap": true,
      "another-kind": true,
    }),
  ),
  stages: list(
    word<EhcStage>({
      none: true,
      "evidence-gathering": true,
      assessment: true,
      "plan-agreed": true,
      "plan-issued": true,
    }),
  ),
  yearGroups: list(wholeNumber(0, 14)),
  bodies: list(decisionMaker()),
  delegates: list(decisionMaker(), true),
  payers: list(
    word<Party>({
      "home-school": true,
      "host-school": true,
      parents: true,
      "local-authority": true,
      "someone-else": true,
    }),
  ),
  parties: list(
    word<AgreementParty>({
      parents: true,
      thoseWithParentalResponsibility: true,
      homeSchool: true,
      hostSchool: true,
      admissionAuthority: true,
    }),
  ),
  outcomes: list(word<DirectionOutcome>({ extension: true, return: true, "managed-move": true })),
  document: word<DocumentName>({
    notificationForm: true,
    passport: true,
    initialMeetingForm: true,
    reviewForm: true,
    letter: true,
  }),
  items: list(text),
};

function decisionMaker(): Check {
  return word<DecisionMaker>({
    "governing-body": true,
    trust: true,
    "management-committee": true,
    committee: true,
    headteacher: true,
    "someone-else": true,
  });
}

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
