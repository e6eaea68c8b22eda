import { longDay, parseDay } from "../days/plain-date.js";
import type { DutyData } from "../engine/rules.js";
import type { Settings } from "../engine/settings.js";
import type { DayTree } from "../engine/tree.js";
import { ruleById } from "../rules/registry.js";
import { type LegalFloor, legalFloors } from "./england/floors.js";
import type { Mistakes } from "./mistakes.js";

/** Refuses settings that would take away what the law gives. They are well by themselves. */
export function addFloorMistakes(
  rule: string,
  settings: Partial<Settings>,
  path: string,
  mistakes: Mistakes,
): void {
  for (const floor of legalFloors) {
    const value = settings[floor.setting];
    if (floor.rule !== rule || value === undefined) continue;
    const needed = neededInstead(floor, value);
    if (needed === undefined) continue;
    mistakes.add(
      "weaker-than-law",
      `${path}/${floor.setting}`,
      `Local guidance may add to the law and never take from it. ${floor.clause} asks for ${needed}: write that, or leave the clause to the law.`,
    );
  }
}

/** What the law asks for where the value falls short of it. */
function neededInstead(floor: LegalFloor, value: Settings[keyof Settings]): string | undefined {
  const { least, most, latest, only } = floor;
  if (typeof value === "number") {
    if (least !== undefined && value < least) return `at least ${least}`;
    return most !== undefined && value > most ? `at most ${most}` : undefined;
  }
  if (latest !== undefined) {
    const last = parseDay(latest) as number;
    return (parseDay(value) as number) > last ? `${longDay(last)} or an earlier day` : undefined;
  }
  if (only === undefined || !Array.isArray(value)) return undefined;
  const known: readonly unknown[] = only;
  return value.every((one) => known.includes(one)) ? undefined : `none but ${only.join(", ")}`;
}

/** The last day of a duty as it is written: what it is counted from, which way, and how many. */
interface Counted {
  readonly operator: string;
  readonly from: string;
  readonly count: number;
}

/**
 * Refuses a rule of the council's own, or a question, that gives for a thing the law decides a last day that is later:
 * by the day it was done on, or by what it says is due, it is the same thing.
 */
export function addDutyFloorMistakes(
  duty: Pick<DutyData, "what" | "doneOn" | "latest">,
  settings: Partial<Settings>,
  path: string,
  mistakes: Mistakes,
): void {
  const own = countedIn(duty.latest, settings);
  if (own === undefined || !mistakes.isSound(path)) return;
  for (const { rule, setting, least, most, clause } of legalFloors) {
    const lawful = ruleById(rule)?.data.duty;
    const number = least ?? most;
    if (lawful === undefined || number === undefined || !isSameThing(duty, lawful)) continue;
    const law = countedIn(lawful.latest, { [setting]: number });
    if (law === undefined || law.from !== own.from || !isLaxer(own, law)) continue;
    mistakes.add(
      "weaker-than-law",
      path,
      `Local guidance may add to the law and never take from it. ${clause} sets an earlier last day for ${lawful.what}: write that, or let the rule ${rule} decide the clause.`,
    );
    return;
  }
}

function isSameThing(one: Pick<DutyData, "what" | "doneOn">, other: DutyData): boolean {
  const isSameDay = one.doneOn !== undefined && JSON.stringify(one.doneOn) === JSON.stringify(other.doneOn);
  return isSameDay || one.what.toLowerCase() === other.what.toLowerCase();
}

function countedIn(tree: DayTree | undefined, settings: Partial<Settings>): Counted | undefined {
  if (typeof tree !== "object") return undefined;
  const { says: _, ...rest } = tree;
  const [[operator, value] = ["", undefined]] = Object.entries(rest);
  const [from, count] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const name =
    typeof count === "object" && count !== null ? (count as { setting: keyof Settings }).setting : "";
  const number = typeof count === "number" ? count : name === "" ? undefined : settings[name];
  return typeof number === "number" ? { operator, from: JSON.stringify(from), count: number } : undefined;
}

/** Fewer days before, or more days after. So many calendar days before are never more than as many school days. */
function isLaxer(own: Counted, law: Counted): boolean {
  if (own.operator === law.operator)
    return own.operator.endsWith("Before") ? own.count < law.count : own.count > law.count;
  return (
    own.operator === "calendarDaysBefore" && law.operator === "schoolDaysBefore" && own.count <= law.count
  );
}
