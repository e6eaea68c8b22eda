import { type Day, parseDay } from "../calendar/plain-date.js";
import { NEVER } from "../plan/derive-facts.js";
import type { DirectionSpan } from "../plan/direction-span.js";
import type { Facts, Item } from "../plan/facts.js";
import type { Plan } from "../plan/plan.js";
import type { Anchor } from "./duty.js";

/** The day an anchor stands for; undefined where the plan does not say, or says that there is none. */
export function anchorDay(
  anchor: Anchor | undefined,
  facts: Facts,
  span: DirectionSpan,
  item: Item | undefined,
): Day | undefined {
  switch (anchor) {
    case "decision":
      return known(facts.plan["decision.madeOn"]);
    case "start":
      return span.start;
    case "planned-end":
      return known(span.plannedLast);
    case "suspension":
      return known(facts.plan["hostSuspension.on"]);
    case "managed-move":
      return known(facts.plan["managedMove.startsOn"]);
    case "registration":
      return known(item?.registeredOn);
    case "review":
    case "request":
      return known(item?.on);
    default:
      return undefined;
  }
}

function known(value: unknown): Day | undefined {
  return value === NEVER ? undefined : (value as Day | undefined);
}

/** The day recorded at a JSON Pointer of the plan that names fields only, or as a fact of the list entry. */
export function recordedDay(plan: Plan, item: Item | undefined, place: string | undefined): Day | undefined {
  if (place === undefined) return undefined;
  if (!place.startsWith("/")) return known(item?.[place]);
  let value: unknown = plan;
  for (const name of place.slice(1).split("/")) {
    if (value === undefined) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return parseDay(value);
}
