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
  namedFacts,
  planFactNames,
} from "./facts.js";
import type { Plan } from "./plan.js";
import { dayFrom, NEVER } from "./plan-days.js";

/** The facts that are fields of one object of a plan, and the objects inside it. */
interface Group {
  readonly facts: { readonly slot: number; readonly key: string; readonly isDay: boolean }[];
  readonly inside: { readonly key: string; readonly group: Group }[];
}

/** How the facts of a plan, or of an entry of a list, are read. */
interface Reading {
  readonly group: Group;
  /** Slots of days, each with that of the fact whose "no" says that the day never comes. */
  readonly denied: readonly { readonly day: number; readonly deniedBy: number }[];
}

const readings: Map<"plan" | ListName, Reading> = /* @__PURE__ */ new Map();

// Worked out once for each, from the places of the facts.
function readingOf(holder: "plan" | ListName): Reading {
  let reading = readings.get(holder);
  if (reading === undefined) {
    const names =
      holder === "plan" ? planFactNames() : itemFactNames().filter((name) => listOf(name) === holder);
    reading = { group: groupOf(names), denied: deniedIn(names) };
    readings.set(holder, reading);
  }
  return reading;
}

function groupOf(names: readonly FactName[]): Group {
  const whole: Group = { facts: [], inside: [] };
  for (const name of names) {
    const { kind, at, isField } = factInfo(name);
    if (!isField) continue;
    const path = at.split("/").filter((part) => part !== "");
    const key = path.pop() as string;
    path.reduce(groupInside, whole).facts.push({ slot: slotOf(name), key, isDay: kind === "day" });
  }
  return whole;
}

function groupInside({ inside }: Group, key: string): Group {
  const found = inside.find((one) => one.key === key);
  if (found !== undefined) return found.group;
  const group: Group = { facts: [], inside: [] };
  inside.push({ key, group });
  return group;
}

function deniedIn(names: readonly FactName[]): Reading["denied"] {
  return names.flatMap((name) => {
    const { deniedBy } = factInfo(name);
    return deniedBy === undefined ? [] : [{ day: slotOf(name), deniedBy: slotOf(deniedBy) }];
  });
}

/** Writes down what a plan, or an entry of a list, states in its fields. */
export function takeStated(into: InSlots, holder: "plan" | ListName, stated: object): void {
  const slots = into.slots as FactValue[];
  const { group, denied } = readingOf(holder);
  takeGroup(group, stated as Stated, slots);
  // What has a date took place, and what did not take place has none; a plan need not say so twice.
  for (const { day, deniedBy } of denied) {
    if (slots[day] !== undefined) slots[deniedBy] ??= true;
    else if (slots[deniedBy] === false) slots[day] = NEVER;
  }
}

type Stated = { readonly [key: string]: unknown };

function takeGroup({ facts, inside }: Group, stated: Stated, slots: FactValue[]): void {
  for (const { slot, key, isDay } of facts) {
    const value = stated[key];
    if (value !== undefined) slots[slot] = isDay ? dayFrom(value as string) : (value as FactValue);
  }
  for (const { key, group } of inside) {
    const part = stated[key];
    if (part !== undefined) takeGroup(group, part as Stated, slots);
  }
}

/** Writes down what stands under names of a council's own, each under its name: no slot is kept for what few plans have. */
export function takeNamed(into: object, plan: Plan): void {
  const facts = into as Record<string, FactValue>;
  for (const [group, { fields }] of namedFacts()) {
    const stated = plan[group as keyof Plan] as Record<string, Stated> | undefined;
    for (const [name, one] of stated === undefined ? [] : Object.entries(stated)) {
      for (const [field, { kind, deniedBy }] of fields) {
        const value = one[field];
        if (value !== undefined)
          facts[`${group}.${name}.${field}`] =
            kind === "day" ? dayFrom(value as string) : (value as FactValue);
        if (deniedBy === undefined) continue;
        const denied = `${group}.${name}.${deniedBy}`;
        if (value !== undefined) facts[denied] ??= true;
        else if (one[deniedBy] === false) facts[`${group}.${name}.${field}`] = NEVER;
      }
    }
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
