import fc from "fast-check";
import { expect, test } from "vitest";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import { checksInUse } from "../../src/check/compile.js";
import { type Prepared, prepare } from "../../src/check/prepare.js";
import type { Context } from "../../src/engine/condition.js";
import { CANNOT_TELL, outcomes } from "../../src/engine/outcome.js";
import type { CompiledRule } from "../../src/engine/rule.js";
import { ruleOutcome } from "../../src/engine/rule-outcome.js";
import { valuesAsked } from "../../src/engine/tree-needs.js";
import { fillSpan } from "../../src/plan/direction-span.js";
import { slotOf } from "../../src/plan/fact-slots.js";
import { type FactName, type FactValue, factInfo, listOf } from "../../src/plan/facts.js";
import type { Council } from "../../src/policy/accepted.js";
import { councils } from "../../src/policy/councils/index.js";
import { arbitraryWorld } from "../properties/arbitrary-plan.js";

// "Cannot tell" has to be: for every yes or no and every word that is not known, all its values are tried, together
// with those of the others. One outcome for all of them would have been the answer.

const mostTrials = 2_000;

/** A value that is not known, where it is kept, and what it can be. */
interface Open {
  readonly slots: FactValue[];
  readonly slot: number;
  readonly values: readonly FactValue[];
}

/** What can be tried for a rule and a plan; undefined where days, numbers, lists or too many values are open. */
function openFor({ data, settings }: CompiledRule, { facts }: Context): readonly Open[] | undefined {
  const open: Open[] = [];
  for (const name of new Set([...valuesAsked(data.appliesWhen), ...valuesAsked(data.metWhen)])) {
    const info = factInfo(name);
    if (info === undefined) continue;
    const list = listOf(name);
    const holders = list === undefined ? [facts.plan] : facts[list];
    if (holders === undefined) return undefined;
    const slot = slotOf(name as FactName);
    for (const { slots } of holders) {
      if (slots[slot] !== undefined) continue;
      if (info.kind === "day" || info.kind === "number") return undefined;
      const listed = Object.values(settings)
        .flat()
        .filter((one) => typeof one === "string");
      const values = info.kind === "yes-no" ? [true, false] : Object.keys(info.labels ?? {});
      open.push({
        slots: slots as FactValue[],
        slot,
        values: values.length > 0 ? values : [...listed, "else"],
      });
    }
  }
  const trials = open.reduce((product, { values }) => product * values.length, 1);
  return open.length === 0 || trials > mostTrials ? undefined : open;
}

function everyOutcome(
  rule: CompiledRule,
  context: Context,
  [first, ...rest]: readonly Open[],
): ReadonlySet<string> {
  if (first === undefined) {
    fillSpan(context.facts);
    return new Set([outcomes[ruleOutcome(rule, context)]]);
  }
  const { slots, slot, values } = first;
  const found = values.map((value) => {
    slots[slot] = value;
    return everyOutcome(rule, context, rest);
  });
  slots[slot] = undefined;
  return new Set(found.flatMap((some) => [...some]));
}

function preparedWorlds(council: Council): readonly Prepared[] {
  return fc
    .sample(arbitraryWorld(council), { numRuns: 100, seed: 20_261_129 })
    .flatMap(({ plan, calendar }) => {
      const read = calendar === undefined ? undefined : schoolCalendar(calendar);
      const prepared = prepare(plan, { council, ...(read?.ok === true ? { calendar: read.calendar } : {}) });
      return prepared.ok ? [prepared] : [];
    });
}

test("what cannot be told could come out in more than one way", () => {
  const settled = new Set<string>();
  let tried = 0;
  for (const council of Object.values(councils)) {
    const rules = checksInUse(council).flatMap(({ first: { rule } }) =>
      // Half days are tried at every place by the engine; what a primitive asks no tree tells.
      rule === undefined || rule.forEach === "sessions" || JSON.stringify(rule.data).includes('"ask"')
        ? []
        : [rule],
    );
    for (const { inquiry } of preparedWorlds(council)) {
      for (const rule of rules) {
        if (ruleOutcome(rule, inquiry.context) !== CANNOT_TELL) continue;
        const open = openFor(rule, inquiry.context);
        if (open === undefined) continue;
        tried += 1;
        const found = everyOutcome(rule, inquiry.context, open);
        fillSpan(inquiry.context.facts);
        if (found.size === 1 && !found.has("cannot-tell"))
          settled.add(`${rule.id}: always ${[...found].join("")}`);
      }
    }
  }
  expect([...settled]).toEqual([]);
  expect(tried).toBeGreaterThan(2_000);
});
