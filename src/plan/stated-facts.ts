import { newEntry, slotOf, type Writable } from "./fact-slots.js";
import {
  type FactName,
  type FactValue,
  factInfo,
  type InSlots,
  type Item,
  itemFactNames,
  type ListName,
  listInfo,
  listOf,
  planFactNames,
} from "./facts.js";
import type { Plan } from "./plan.js";
import { dayFrom, NEVER } from "./plan-days.js";

/** The facts that are fields of one object of a plan, or of an entry of a list. */
interface FactGroup {
  readonly path: readonly string[];
  readonly facts: readonly { readonly slot: number; readonly key: string; readonly isDay: boolean }[];
}

/** How the facts of a plan, or of an entry of a list, are read. */
interface Reading {
  readonly groups: readonly FactGroup[];
  /** Slots of days, each with that of the fact whose "no" says that the day never comes. */
  readonly denied: readonly (readonly [day: number, deniedBy: number])[];
}

const readings: Map<"plan" | ListName, Reading> = /* @__PURE__ */ new Map();

// Worked out once for each, from the places of the facts.
function readingOf(holder: "plan" | ListName): Reading {
  let reading = readings.get(holder);
  if (reading === undefined) {
    const names =
      holder === "plan" ? planFactNames() : itemFactNames().filter((name) => listOf(name) === holder);
    reading = { groups: groupsOf(names), denied: deniedIn(names) };
    readings.set(holder, reading);
  }
  return reading;
}

function groupsOf(names: readonly FactName[]): readonly FactGroup[] {
  const groups = new Map<string, { path: string[]; facts: FactGroup["facts"][number][] }>();
  for (const name of names) {
    const { kind, at, isField } = factInfo(name);
    if (!isField) continue;
    const path = at.split("/").filter((part) => part !== "");
    const key = path.pop() as string;
    const group = groups.get(path.join("/")) ?? { path, facts: [] };
    groups.set(path.join("/"), group);
    group.facts.push({ slot: slotOf(name), key, isDay: kind === "day" });
  }
  return [...groups.values()];
}

function deniedIn(names: readonly FactName[]): Reading["denied"] {
  return names.flatMap((name) => {
    const { deniedBy } = factInfo(name);
    return deniedBy === undefined ? [] : [[slotOf(name), slotOf(deniedBy)] as const];
  });
}

/** Writes down what a plan, or an entry of a list, states in its fields. */
export function takeStated(into: InSlots, holder: "plan" | ListName, stated: object): void {
  const slots = into.slots as FactValue[];
  const { groups, denied } = readingOf(holder);
  for (const { path, facts } of groups) {
    let group = stated as Record<string, unknown> | undefined;
    for (let i = 0; i < path.length && group !== undefined; i++) {
      group = group[path[i] as string] as Record<string, unknown> | undefined;
    }
    if (group === undefined) continue;
    for (const { slot, key, isDay } of facts) {
      const value = group[key];
      if (value !== undefined) slots[slot] = isDay ? dayFrom(value as string) : (value as FactValue);
    }
  }
  // What has a date took place, and what did not take place has none; a plan need not say so twice.
  for (const [day, deniedBy] of denied) {
    if (slots[day] !== undefined) slots[deniedBy] ??= true;
    else if (slots[deniedBy] === false) slots[day] = NEVER;
  }
}

/** The entries of a list with what they state in their fields; undefined where the plan does not have the list. */
export function statedEntries(list: ListName, plan: Plan): readonly Writable<Item>[] | undefined {
  const { at } = listInfo(list);
  const entries = plan[at.slice(1) as keyof Plan] as readonly object[] | undefined;
  return entries?.map((entry, i) => {
    const item = newEntry(list, `${at}/${i}`);
    takeStated(item, list, entry);
    return item;
  });
}
