import { longDay, parseDay } from "../days/plain-date.js";
import type { Settings } from "../engine/settings.js";
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
