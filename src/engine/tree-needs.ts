import { type BoundedFact, boundedFacts, factInfo } from "../plan/facts.js";
import { type PrimitiveInfo, primitiveConditions, primitiveDays } from "./primitive-names.js";
import type { SettingName } from "./settings.js";
import type { ConditionTree, QuantityTree } from "./tree.js";

type Tree = ConditionTree | QuantityTree;

/** The facts that a tree reads, in the order in which it reads them; the calendar where days are counted on it. */
export function needsOf(...trees: readonly (Tree | undefined)[]): readonly string[] {
  const found = new Set<string>();
  walk(
    trees,
    (name) => found.add(name),
    () => {},
    true,
  );
  return [...found];
}

/** The facts whose values a tree asks for: not those of which it only asks what the plan states. */
export function valuesAsked(tree: Tree | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  walk(
    tree,
    (name) => found.add(name),
    () => {},
    false,
  );
  return found;
}

/** The settings that trees read. */
export function usesOf(...trees: readonly (Tree | undefined)[]): readonly SettingName[] {
  const found = new Set<SettingName>();
  walk(
    trees,
    () => {},
    (name) => found.add(name),
    true,
  );
  return [...found];
}

const primitives: Readonly<Record<string, PrimitiveInfo>> = { ...primitiveConditions, ...primitiveDays };

/** What bounds are worked out from. */
const needsOfBounds: Readonly<Record<BoundedFact, readonly string[]>> = {
  "direction.lastDay": ["endsOn"],
  "direction.lastDayPlanned": ["endsOn"],
  "direction.lastDayNotBeforeStart": ["startsOn", "endsOn"],
  "managedMove.joinedOn": ["managedMove.onRollOn", "managedMove.startsOn"],
  "week.minutes": ["minutesPerWeek"],
  "week.minutesWithBreaks": ["minutesPerWeek"],
  "placement.sessions": ["sessions"],
  "placement.minutes": ["placement.minutesPerWeek"],
};

const asksTheText: ReadonlySet<string> = new Set(["stated", "statedAs", "surely"]);
const onTheCalendar: ReadonlySet<string> = new Set([
  "schoolDaysBefore",
  "schoolDaysAfter",
  "schoolWeeksAfter",
  "isSchoolDay",
]);

function walk(
  part: unknown,
  fact: (name: string) => void,
  setting: (name: SettingName) => void,
  statements: boolean,
): void {
  if (typeof part === "string") {
    if (Object.hasOwn(boundedFacts, part)) needsOfBounds[part as BoundedFact].forEach(fact);
    else if (factInfo(part) !== undefined) fact(part);
  } else if (Array.isArray(part)) {
    for (const one of part) walk(one, fact, setting, statements);
  } else if (typeof part === "object" && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      if (key === "setting") setting(value as SettingName);
      else if (key === "ask") {
        const { needs, uses } = primitives[value as string] as PrimitiveInfo;
        needs.forEach(fact);
        uses.forEach(setting);
      } else if (key !== "says" && key !== "day" && (statements || !asksTheText.has(key))) {
        if (key === "ground") fact("grounds");
        if (key === "answered" || key === "answeredOn") fact("attestations");
        walk(value, fact, setting, statements);
        if (onTheCalendar.has(key)) fact("calendar");
      }
    }
  }
}
