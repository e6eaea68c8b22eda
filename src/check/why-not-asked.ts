import type { MissingFact } from "../engine/missing-fact.js";
import type { ConditionTree } from "../engine/tree.js";
import type { Message, MessageValue } from "../input/message.js";
import type { Facts } from "../plan/facts.js";
import type { CompiledCheck } from "./compile.js";

const notInForce: Message = Object.freeze({ code: "does-not-apply.not-in-force", values: Object.freeze({}) });
const nothingListed: Message = Object.freeze({
  code: "does-not-apply.nothing-listed",
  values: Object.freeze({}),
});

const notHeldYet: Message = Object.freeze({ code: "does-not-apply.not-held-yet", values: Object.freeze({}) });

/** Why a check that does not apply is not asked about this plan; what would have to hold, as trees. */
export function whyNotAsked({ first }: CompiledCheck, tooEarly: boolean, isHeld = true): Message {
  if (!isHeld) return notHeldYet;
  if (tooEarly) return notInForce;
  const conditions = [first.gate, first.rule?.appliesWhen].flatMap((one) =>
    one === undefined || "constant" in one.tree ? [] : [one.tree],
  );
  if (conditions.length === 0) return nothingListed;
  return { code: "does-not-apply.asked-only-where", values: { conditions: conditions.map(asValue) } };
}

/** What the plan does say of the pupil's age where that does not go together. */
const ageFacts: readonly string[] = ["pupil.yearGroup", "pupil.compulsorySchoolAge", "pupil.adult"];

/** What is said of something that cannot be told for want of these facts. */
export function openCode(missing: readonly MissingFact[], { agesAreAtOdds }: Facts): string {
  const isOpen = (name: MissingFact["fact"]): boolean => missing.some(({ fact }) => fact === name);
  if (isOpen("law")) return "cannot-tell.law";
  if (agesAreAtOdds && missing.some(({ fact }) => ageFacts.includes(fact))) {
    const isAll = missing.every(({ fact }) => ageFacts.includes(fact));
    return isAll ? "cannot-tell.ages-at-odds" : "cannot-tell.ages-at-odds-and-not-said";
  }
  if (isOpen("calendar")) return "cannot-tell.calendar";
  return missing.length === 1 && isOpen("attestation") ? "cannot-tell.unanswered" : "cannot-tell.not-said";
}

/** A tree is plain JSON. */
function asValue(tree: ConditionTree): MessageValue {
  return tree as unknown as MessageValue;
}
