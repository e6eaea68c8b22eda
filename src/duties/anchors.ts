import type { Day } from "../days/plain-date.js";
import { type Context, readFact } from "../engine/condition.js";
import type { DirectionSpan } from "../plan/direction-span.js";
import type { FactName, Facts, Item } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import type { Anchor } from "./places.js";

/** The day an anchor stands for; undefined where the plan does not say, or says that there is none. */
export function anchorDay(
  anchor: Anchor | undefined,
  facts: Facts,
  span: DirectionSpan,
  item: Item | undefined,
): Day | undefined {
  switch (anchor) {
    case "decision":
      return finite(facts.plan["decision.madeOn"]);
    case "start":
      return span.start;
    case "planned-end":
      return finite(span.plannedLast);
    case "suspension":
      return finite(facts.plan["hostSuspension.on"]);
    case "managed-move":
      return finite(facts.plan["managedMove.startsOn"]);
    case "registration":
      return finite(item?.registeredOn);
    case "review":
    case "request":
      return finite(item?.on);
    default:
      return undefined;
  }
}

/** A day that comes; undefined for one that never does. */
export function finite(value: unknown): Day | undefined {
  return value === NEVER ? undefined : (value as Day | undefined);
}

/** The day a fact of the plan, or of the list entry in question, holds; undefined where it is not known or there is none. */
export function recordedDay(fact: FactName | undefined, context: Context, item?: Item): Day | undefined {
  return fact === undefined ? undefined : finite(readFact(fact)(context, item));
}
