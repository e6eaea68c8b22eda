import type { CompiledCheck } from "../check/compile.js";
import { formatDay } from "../days/plain-date.js";
import { type Context, readFact } from "../engine/condition.js";
import type { MessageValue } from "../input/message.js";
import { leastOf, mostOf } from "../plan/fact-slots.js";
import { type FactName, type FactValue, factInfo, type Item, isItemFact, isPlanFact } from "../plan/facts.js";
import type { WorkingValue } from "./report.js";

/** The values compared: settings, then the known facts of the plan, then those of the list entries concerned. */
export function workingOf(
  check: CompiledCheck,
  context: Context,
  concerned: readonly Item[],
): readonly WorkingValue[] {
  const { rule, settings } = check.first;
  if (rule === undefined) return [];
  const values: WorkingValue[] = [];
  for (const name of rule.uses) {
    const value = settings[name];
    if (value !== undefined) values.push({ kind: "setting", name, value, at: null });
  }
  for (const name of rule.needs) {
    if (!isPlanFact(name)) continue;
    const value = plainValue(name, readFact(name)(context));
    if (value !== undefined) values.push({ kind: "fact", name, value, at: null });
  }
  if (rule.forEach === undefined) return values;
  // "placements" have facts of a "placement."; those of another list are none of these entries.
  const prefix = `${rule.forEach.slice(0, -1)}.`;
  for (const item of concerned) {
    for (const name of rule.needs) {
      const value = name === "sessions" ? halfDaysThere(item) : ownValue(name, prefix, context, item);
      if (value !== undefined) values.push({ kind: "fact", name, value, at: item.at });
    }
  }
  return values;
}

function ownValue(name: string, prefix: string, context: Context, item: Item): MessageValue | undefined {
  if (!name.startsWith(prefix) || !isItemFact(name)) return undefined;
  return plainValue(name, readFact(name)(context, item));
}

/** The value of a fact as the plan would write it; undefined where it is not known. */
function plainValue(name: FactName, value: FactValue): MessageValue | undefined {
  if (typeof value !== "number" || factInfo(name).kind !== "day") return value;
  return Number.isFinite(value) ? formatDay(value) : "none";
}

/** Half days a week at a placement, as far as the timetable tells. */
function halfDaysThere(item: Item): MessageValue | undefined {
  if (item.id === undefined) return undefined;
  const [least, most] = [leastOf(item, "placement.sessions"), mostOf(item, "placement.sessions")];
  return least === most ? least : { least, most };
}
