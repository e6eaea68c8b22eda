import type { CompiledCalendar } from "../../src/calendar/school-calendar.js";
import { compileCouncil, compileEngland } from "../../src/check/compile.js";
import { parseDay } from "../../src/days/plain-date.js";
import type { Outcome } from "../../src/engine/outcome.js";
import type { CompiledRule } from "../../src/engine/rule.js";
import { ruleOutcome } from "../../src/engine/rule-outcome.js";
import type { Settings } from "../../src/engine/settings.js";
import { deriveFacts, withPlanFacts } from "../../src/plan/derive-facts.js";
import { setBounds, unknownItem } from "../../src/plan/fact-slots.js";
import {
  type FactName,
  type Facts,
  type FactValue,
  factInfo,
  isItemFact,
  type PlanFacts,
} from "../../src/plan/facts.js";
import { type FormName, formItems } from "../../src/plan/form-items.js";
import { councils } from "../../src/policy/councils/index.js";
import { compile, year2026 } from "../calendar/calendars.js";
import { isLeaf, type Leaf, specAt } from "../properties/plan-fields.js";

export type Value = FactValue | readonly string[];

/** One fact a rule reads, taken as independent of all others. */
export interface Dimension {
  readonly name: string;
  /** The values rows are made of; the unknown is one row more. */
  readonly known: readonly Value[];
  /** The values that complete an unknown one: those and, for days and numbers, some far outside them. */
  readonly completions: readonly Value[];
}

/** A rule with the settings of one clause that relies on it. */
export interface RuleInUse {
  readonly rule: CompiledRule;
  readonly clause: string;
  readonly settings: Partial<Settings>;
}

/** Every rule with every set of settings some document gives it. */
export function rulesInUse(): readonly RuleInUse[] {
  const found = new Map<string, RuleInUse>();
  for (const { clauses } of [...Object.values(councils).map(compileCouncil), compileEngland()]) {
    for (const { rule, settings, clause } of clauses) {
      if (rule === undefined) continue;
      const key = `${rule.id} ${JSON.stringify(settings)}`;
      if (!found.has(key)) found.set(key, { rule, settings, clause: clause.id });
    }
  }
  return [...found.values()];
}

const day = (text: string): number => parseDay(text) ?? 0;
const monday = day("2026-11-09");
const NEVER = Number.POSITIVE_INFINITY;

/** What the rule reads, each with the values that make a difference. */
export function dimensionsOf({ rule, settings }: RuleInUse): readonly Dimension[] {
  const onCalendar = rule.needs.includes("calendar");
  return rule.needs.flatMap((name): readonly Dimension[] => {
    switch (name) {
      case "calendar":
      case "documents":
        return name === "documents" ? documentDimensions(settings) : [];
      case "grounds": {
        const grounds = settings.grounds ?? [settings.ground ?? ""];
        return [same(name, [[], ["ZZZ-01"], [...grounds]])];
      }
      case "reviews":
        return [same(name, [0, 1])];
      case "sessions":
        return [same(name, [0, 1, 2, 3, 4, 5, 6, 9, 10])];
      case "managedMove.agreedBy":
        return (settings.parties ?? []).map((party) => same(`${name}.${party}`, [true, false]));
      default:
        return [dimensionOf(name as FactName, onCalendar)];
    }
  });
}

function documentDimensions({ items = [] }: Partial<Settings>): readonly Dimension[] {
  return [
    same("document.used", [true, false]),
    same("document.missing", [[], ["none of these"], ...items.map((item) => [item])]),
  ];
}

function same(name: string, values: readonly Value[]): Dimension {
  return { name, known: values, completions: values };
}

function dimensionOf(name: FactName, onCalendar: boolean): Dimension {
  switch (factInfo(name).kind) {
    case "yes-no":
      return same(name, [true, false]);
    case "word":
      return same(name, wordsOf(name));
    case "number": {
      const spec = leafOf(name);
      const edges = spec?.takes === "number" ? spec.edges : [0, 1];
      return { name, known: edges.slice(0, 5), completions: [...edges, 0, 100_000] };
    }
    default: {
      const never = factInfo(name).mayNeverCome ? [NEVER] : [];
      // On the calendar, every day for ten weeks to either side, so that any count of school days can be reached.
      const far = onCalendar
        ? Array.from({ length: 141 }, (_, i) => monday - 70 + i)
        : [monday - 20_000, monday + 20_000];
      const near = onCalendar ? [monday, monday + 5] : [monday, monday + 7];
      return { name, known: [...near, ...never], completions: [...near, ...never, ...far] };
    }
  }
}

/** Where the field of a fact stands in the format, with the first entry for any. */
function pointerOf(name: FactName): string {
  const lists: Readonly<Record<string, string>> = {
    placement: "placements/0",
    session: "timetable/0",
    review: "reviews/0",
    request: "reviewRequests/0",
  };
  const [first = "", ...rest] = name.split(".");
  return `/${[lists[first] ?? first, ...rest].join("/")}`;
}

function leafOf(name: FactName): Leaf | undefined {
  // Who arranged a half day is said of its placement.
  const spec = specAt(pointerOf(name === "session.arrangedBy" ? "placement.arrangedBy" : name));
  return spec !== undefined && isLeaf(spec) ? spec : undefined;
}

const places = ["home-school", "online-at-home", "online-at-site", "no-provision", "placement"];
const codes = ["B", "D", "K", "C2", "X", "/", "I"];

function wordsOf(name: FactName): readonly string[] {
  if (name === "session.place") return places;
  if (name === "session.homeCode" || name === "session.hostCode") return codes;
  const spec = leafOf(name);
  return spec?.takes === "word" ? spec.words : [];
}

const calendar: CompiledCalendar = compile(year2026);
const nothing = deriveFacts({ schema: "osd-plan/1" });

/** The outcome of a rule for one row: the values of its dimensions, in their order. */
export function outcomeFor(
  { rule, settings }: RuleInUse,
  dimensions: readonly Dimension[],
  row: readonly Value[],
): Outcome {
  const facts = factsFor(dimensions, row, settings);
  const context = { facts, calendar };
  return ruleOutcome(rule, context);
}

function factsFor(
  dimensions: readonly Dimension[],
  row: readonly Value[],
  settings: Partial<Settings>,
): Facts {
  const plan: Record<string, FactValue> = {};
  const items: Record<string, Record<string, FactValue>> = {};
  const item = (list: string): Record<string, FactValue> => {
    items[list] ??= Object.assign(unknownItem(`${list}s` as "reviews"), { at: `/${list}/0` }) as never;
    return items[list];
  };
  let grounds: readonly string[] | undefined;
  let minutes: number | undefined;
  let reviews: number | undefined | null = null;
  const document: { used: boolean | undefined; missing: readonly string[] | undefined } = {
    used: undefined,
    missing: undefined,
  };
  dimensions.forEach(({ name }, i) => {
    const value = row[i];
    const [list = "", field = ""] = name.split(".");
    if (name === "grounds") grounds = value as readonly string[] | undefined;
    else if (name === "reviews") reviews = value as number | undefined;
    else if (name === "document.used") document.used = value as boolean | undefined;
    else if (name === "document.missing") document.missing = value as readonly string[] | undefined;
    else if (name === "sessions") {
      const [least, most] = [(value as number | undefined) ?? 0, (value as number | undefined) ?? 10];
      setBounds(item("placement") as never, "placement.sessions", least, most);
    } else if (isItemFact(name)) {
      item(list)[field] = value as FactValue;
      if (name === "placement.minutesPerWeek") {
        const [least, most] = [(value as number | undefined) ?? 0, (value as number | undefined) ?? NEVER];
        setBounds(item(list) as never, "placement.minutes", least, most);
      }
      if (name === "session.place")
        item(list).atPlacement ??= value === undefined ? undefined : value === "placement";
    } else {
      plan[name] = value as FactValue;
      if (name === "minutesPerWeek") minutes = value as number | undefined;
    }
  });
  // What a review decided counts once it is held, which not every rule that reads it names.
  if (items.review !== undefined && !dimensions.some(({ name }) => name === "review.held"))
    items.review.held = true;
  const list = (name: string): Facts["reviews"] => (items[name] === undefined ? [] : [items[name] as never]);
  const session = items.session as never;
  const forms = Object.fromEntries(
    Object.keys(formItems).map((name) => [
      name,
      name === settings.document ? document : { used: true, missing: [] },
    ]),
  ) as Record<FormName, typeof document>;
  const facts: Facts = {
    ...nothing,
    placements: list("placement") as Facts["placements"],
    // Two halves of a day: conditions about whole days look at pairs.
    sessions: items.session === undefined ? [] : [session, session],
    differentSessions: items.session === undefined ? [] : [session],
    openHalfDay: undefined,
    reviews:
      reviews === null
        ? list("review")
        : reviews === undefined
          ? undefined
          : new Array(reviews).fill(unknownItem("reviews")),
    requests: list("request"),
    gaps: list("gap") ?? [],
    grounds,
    documents: forms as Facts["documents"],
  };
  const all = withPlanFacts(facts, plan as Partial<Omit<PlanFacts, "slots">>);
  setBounds(all.plan, "week.minutes", minutes ?? 0, minutes ?? NEVER);
  setBounds(all.plan, "week.minutesWithBreaks", minutes ?? 0, minutes ?? NEVER);
  return all;
}

/** Whether the days of a row can stand in one plan: the reader refuses an end before the start. */
export function isPossible(dimensions: readonly Dimension[], row: readonly Value[]): boolean {
  const value = (name: string): number | undefined => {
    const at = dimensions.findIndex((one) => one.name === name);
    return at < 0 ? undefined : (row[at] as number | undefined);
  };
  const inOrder = (first: string, second: string): boolean =>
    (value(first) ?? -NEVER) <= (value(second) ?? NEVER);
  return inOrder("startsOn", "endsOn") && inOrder("review.on", "review.continueUntil");
}

/** Every row of values, one list for each place. */
export function* rowsOf<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const count = lists.reduce((product, { length }) => product * length, 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    yield lists.map((list) => {
      const value = list[rest % list.length] as T;
      rest = Math.floor(rest / list.length);
      return value;
    });
  }
}
