import type { CompiledCalendar } from "../../src/calendar/school-calendar.js";
import type { CompiledCheck } from "../../src/check/compile.js";
import { checkOutcome, type Inquiry, inquire, missingFacts } from "../../src/check/evaluate.js";
import { formatDay, parseDay } from "../../src/days/plain-date.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { faultsBetweenFields } from "../../src/plan/check-fields.js";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import type { Plan } from "../../src/plan/plan.js";
import { minuteOf } from "../../src/plan/timetable-checks.js";
import type { Json } from "./arbitrary-plan.js";
import { type Fields, isLeaf, isList, type Leaf, planFields, specAt } from "./plan-fields.js";

/**
 * What the rules are asked about. The plan is not read again: every value put into it here is one its field takes, and
 * `isAccepted` tells whether the fields go together.
 */
export function inquiryOf(plan: Json, calendar: CompiledCalendar | undefined): Inquiry {
  const facts = deriveFacts(plan as unknown as Plan);
  return inquire({ facts, calendar });
}

/** Whether the fields go together. How long a direction may last is a limit of the format and says nothing about the world. */
export function isAccepted(plan: Json): boolean {
  return faultsBetweenFields(plan).every(({ code }) => code === "out-of-range");
}

export function outcomeOf(check: CompiledCheck, plan: Json, calendar: CompiledCalendar | undefined): Outcome {
  return checkOutcome(check, inquiryOf(plan, calendar));
}

export function missingOf(check: CompiledCheck, inquiry: Inquiry): readonly string[] {
  return [...new Set(missingFacts(check, inquiry).map(({ at }) => at))];
}

/** Pointers of all single fields, list entries included, that the plan does not have. Ids and list places are no such fields. */
export function absentFields(plan: Json, attested: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  walkLeaves(plan, planFields, "", (pointer, leaf, value) => {
    const scalar = !["id", "place", "clause-ids", "words", "answers"].includes(leaf.takes);
    if (scalar && value === undefined) found.push(pointer);
  });
  const answers = (plan.attestations ?? {}) as Json;
  for (const id of attested) if (answers[id] === undefined) found.push(`/attestations/${id}`);
  return found;
}

/** Pointers of all single fields the plan has and could do without. */
export function presentFields(plan: Json): readonly string[] {
  const found: string[] = [];
  walkLeaves(plan, planFields, "", (pointer, leaf, value) => {
    const scalar = !["id", "place", "clause-ids", "words", "answers"].includes(leaf.takes);
    if (scalar && value !== undefined && !/^\/timetable\/\d+\/(weekday|half)$/.test(pointer))
      found.push(pointer);
  });
  return found;
}

function walkLeaves(
  at: Json | undefined,
  fields: Fields,
  path: string,
  visit: (pointer: string, leaf: Leaf, value: unknown) => void,
): void {
  for (const [name, spec] of Object.entries(fields)) {
    const pointer = `${path}/${name}`;
    const value = at?.[name];
    if (isLeaf(spec)) visit(pointer, spec, value);
    else if (isList(spec)) {
      ((value ?? []) as Json[]).forEach((entry, i) => {
        walkLeaves(entry, spec[0], `${pointer}/${i}`, visit);
      });
    } else walkLeaves(value as Json | undefined, spec, pointer, visit);
  }
}

/** A copy of the plan with the value at the pointer; undefined takes it away. Only what lies on the way is copied. */
export function put(plan: Json, pointer: string, value: unknown): Json {
  return putAt(plan, pointer.slice(1).split("/"), 0, value) as Json;
}

function putAt(at: unknown, names: readonly string[], depth: number, value: unknown): unknown {
  const name = names[depth];
  if (name === undefined) return value;
  const copy: Json = Array.isArray(at) ? ([...at] as unknown as Json) : { ...(at as Json | undefined) };
  const inner = putAt((at as Json | undefined)?.[name], names, depth + 1, value);
  if (inner === undefined) delete copy[name];
  else copy[name] = inner;
  return copy;
}

export function valueAt(plan: unknown, pointer: string): unknown {
  let value = plan;
  for (const name of pointer.slice(1).split("/")) value = (value as Json | undefined)?.[name];
  return value;
}

const offsets = [0, 1, -1, 2, -2, -3, 5, 6, -6, 7, -7, 42, 43, -42, 70, -70, -71, 100, 200];

/**
 * Values that stand for all a field can hold: every word, both sides of every number a rule compares, and days on,
 * just before, just after and far from every day the plan states.
 */
export function witnesses(pointer: string, plan: Json, leaf?: Leaf): readonly unknown[] {
  if (pointer.startsWith("/attestations/")) return [true, false];
  const spec = leaf ?? specAt(pointer);
  if (spec === undefined || isList(spec) || !isLeaf(spec)) return [];
  switch (spec.takes) {
    case "yes-no":
      return [true, false];
    case "word":
      return spec.words;
    case "words":
      return [[], ...spec.words.map((word) => [word]), spec.words];
    case "number":
      return [...spec.edges, ...minutesThere(pointer, plan)];
    case "date":
      return [...daysFor(plan), ...daysApart(pointer, plan)];
    case "date-or":
      return [spec.word, ...daysFor(plan), ...daysApart(pointer, plan)];
    case "birth-date":
      return ["2010-03-01", "2004-01-01", "2024-01-01"];
    case "time":
      return timesFor(pointer);
    default:
      return [];
  }
}

/** The minutes that the times of a placement's half days come to. */
function minutesThere(pointer: string, plan: Json): readonly number[] {
  if (!/^\/placements\/\d+\/minutesPerWeek$/.test(pointer)) return [];
  const id = valueAt(plan, pointer.replace("minutesPerWeek", "id"));
  return [
    ((plan.timetable ?? []) as Json[])
      .filter(
        (session) => session.place === id && session.startsAt !== undefined && session.endsAt !== undefined,
      )
      .reduce((sum, { startsAt, endsAt }) => sum + minuteOf(String(endsAt)) - minuteOf(String(startsAt)), 0),
  ];
}

function timesFor(pointer: string): readonly string[] {
  return pointer.endsWith("startsAt") ? ["08:45", "09:00", "12:30", "00:00"] : ["12:00", "15:15", "23:59"];
}

const lawChanges = ["2024-08-18", "2024-08-19", "2024-08-31", "2024-09-01", "2026-07-25", "2026-07-26"];

/** Far days first: they differ most. */
function daysFor(plan: Json): readonly string[] {
  const stated = [...new Set(datesIn(plan))].map((text) => parseDay(text) ?? 0);
  const days = stated.length === 0 ? [parseDay("2026-11-02") ?? 0] : stated;
  const near = offsets.flatMap((offset) => days.map((day) => formatDay(day + offset)));
  return [...new Set(["2001-01-01", "2099-12-31", ...lawChanges, ...near])].filter((date) => date < "2100");
}

/** Every day for a while from the other end of the direction, so that any number of school days can lie between. */
function daysApart(pointer: string, plan: Json): readonly string[] {
  const start = parseDay(plan.startsOn);
  const end = parseDay(plan.endsOn);
  const many = Array.from({ length: 60 + 2 * Number(plan.schoolDays ?? 0) }, (_, i) => i);
  if (pointer === "/endsOn" && start !== undefined) return many.map((after) => formatDay(start + after));
  return pointer === "/startsOn" && end !== undefined ? many.map((before) => formatDay(end - before)) : [];
}

function datesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(datesIn);
}
