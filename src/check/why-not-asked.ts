import type { ConditionTree } from "../engine/tree.js";
import type { Message, MessageValue } from "../input/message.js";
import type { CompiledCheck } from "./compile.js";

const notInForce: Message = Object.freeze({ code: "does-not-apply.not-in-force", values: Object.freeze({}) });
const nothingListed: Message = Object.freeze({
  code: "does-not-apply.nothing-listed",
  values: Object.freeze({}),
});

/** Why a check that does not apply is not asked about this plan; what would have to hold, as trees. */
export function whyNotAsked({ first }: CompiledCheck, tooEarly: boolean): Message {
  if (tooEarly) return notInForce;
  const conditions = [first.gate, first.rule?.appliesWhen].flatMap((one) =>
    one === undefined || "constant" in one.tree ? [] : [one.tree],
  );
  if (conditions.length === 0) return nothingListed;
  return { code: "does-not-apply.asked-only-where", values: { conditions: conditions.map(asValue) } };
}

/** A tree is plain JSON. */
function asValue(tree: ConditionTree): MessageValue {
  return tree as unknown as MessageValue;
}
