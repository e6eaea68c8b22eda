import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { type Day, formatDay, parseDay, weekdayOf } from "../../src/days/plain-date.js";
import { halves, weekdays } from "../../src/days/week.js";
import { fixedPlaces } from "../../src/plan/words.js";
import type { Council } from "../../src/policy/accepted.js";
import type { Json, World } from "./arbitrary-plan.js";
import { put, witnesses } from "./completions.js";
import { entryFields, type Fields, isLeaf, isList, type Leaf, specAt } from "./plan-fields.js";
import type { Random } from "./random.js";

/**
 * Ways to fill in what a finding says is missing. `values` where a single field is missing and can be tried value by
 * value; otherwise `draw` makes one filling of many. Undefined for a place the format does not have.
 */
export type Fill =
  | { readonly kind: "values"; readonly pointer: string; readonly values: readonly unknown[] }
  | { readonly kind: "draw"; draw(world: World, random: Random): World };

export function fillFor(pointer: string, world: World, council: Council): Fill | undefined {
  switch (pointer) {
    case "/calendar":
      return draw(({ plan }, random) => ({ plan, calendar: calendarAround(plan, random) }));
    case "/calendar/covers":
      return draw(({ plan, calendar }, random) => ({
        plan,
        calendar: calendar === undefined ? undefined : widened(calendar, plan, random),
      }));
    case "/timetable":
      return draw(fillTimetable);
    case "/grounds": {
      const ids = council.clauses.map(({ id }) => id);
      return { kind: "values", pointer, values: [[], ids, ...ids.map((id) => [id])] };
    }
    default:
  }
  const spec = specAt(pointer);
  if (pointer.startsWith("/attestations/")) return { kind: "values", pointer, values: [true, false] };
  if (spec === undefined) return undefined;
  if (isList(spec)) {
    return draw(({ plan, calendar }, random) => {
      const list = entries(spec[0], plan, random);
      const filled = {
        plan: put(plan, pointer, pointer === "/reviews" ? regular(list, plan, random) : list),
        calendar,
      };
      // Placements and the half days spent at them are one answer.
      return pointer === "/placements" ? fillTimetable(filled, random) : filled;
    });
  }
  return isLeaf(spec) ? { kind: "values", pointer, values: witnesses(pointer, world.plan) } : undefined;
}

function draw(one: (world: World, random: Random) => World): Fill {
  return { kind: "draw", draw: one };
}

/** None to three entries in which every field is stated. */
function entries(fields: Fields, plan: Json, random: Random): readonly Json[] {
  return Array.from({ length: random.below(4) }, (_, i) => entry(fields, plan, random, i));
}

/** Sometimes, instead of a few reviews, one every so many days from the start. */
function regular(reviews: readonly Json[], plan: Json, random: Random): readonly Json[] {
  const start = parseDay(plan.startsOn);
  if (start === undefined || random.below(3) > 0) return reviews;
  const every = 20 + random.below(20);
  return Array.from({ length: 50 }, (_, i) => ({
    ...entry(entryFields("reviews"), plan, random, i),
    on: formatDay(start + every * (i + 1)),
    continueUntil: "none",
  }));
}

function entry(fields: Fields, plan: Json, random: Random, position: number): Json {
  const made: Json = {};
  for (const [name, spec] of Object.entries(fields)) {
    if (isList(spec)) continue;
    made[name] = isLeaf(spec)
      ? valueFor(spec, name, plan, random, position)
      : entry(spec, plan, random, position);
  }
  if (made.given === false) delete made.on;
  if (made.registered === false) delete made.registeredOn;
  return made;
}

function valueFor(leaf: Leaf, name: string, plan: Json, random: Random, position: number): unknown {
  if (leaf.takes === "id") return `new${position}`;
  if (leaf.takes === "yes-no") return random.below(4) > 0;
  return random.pick(witnesses(`/${name}`, plan, leaf));
}

/** Says of every half day the plan leaves open where the pupil is; if placements are unknown it may add them. */
function fillTimetable({ plan, calendar }: World, random: Random): World {
  const placements =
    (plan.placements as Json[] | undefined) ??
    (random.below(2) === 0 ? undefined : [entry(entryFields("placements"), plan, random, 0)]);
  const places = [...fixedPlaces, ...(placements ?? []).map(({ id }) => String(id))];
  const same = random.below(2) === 0 ? random.pick(places) : undefined;
  const listed = (plan.timetable ?? []) as Json[];
  const timetable: Json[] = [];
  for (const weekday of weekdays) {
    for (const half of halves) {
      const here = listed.filter((one) => one.weekday === weekday && one.half === half);
      const agreed = here.every((one) => JSON.stringify(one) === JSON.stringify(here[0]));
      timetable.push(
        here[0] !== undefined && agreed ? here[0] : { weekday, half, place: same ?? random.pick(places) },
      );
    }
  }
  return { plan: { ...plan, timetable, ...(placements === undefined ? {} : { placements }) }, calendar };
}

/** A calendar around the days of the plan: school every weekday but for some closures, or only from some day on. */
function calendarAround(plan: Json, random: Random): CalendarData | undefined {
  const days = daysIn(plan).filter((day) => day > 0);
  const start = parseDay(plan.startsOn) ?? days[0] ?? parseDay("2026-11-02") ?? 0;
  const near = days.filter((day) => Math.abs(day - start) < 500);
  const from = Math.min(start, ...near) - 60;
  const to = Math.min(Math.max(start, ...near) + 60, from + 1_099);
  const opens = random.below(2) === 0 ? start : from + random.below(to - from);
  const closes = random.below(2) === 0 ? to : opens + random.below(2 * Number(plan.schoolDays ?? 100));
  const day = (limit: number): string => formatDay(from + random.below(limit));
  return {
    schema: "osd-calendar/1",
    covers: { from: formatDay(from), to: formatDay(to) },
    terms: [{ from: formatDay(opens), to: formatDay(Math.min(closes, to)) }],
    closures: Array.from({ length: random.below(12) }, () => ({ on: day(to - from) })),
    extraDays: extraDays(near, opens, to, random),
  };
}

/** None, the days of the plan, every day, or weekends and some days more. */
function extraDays(near: readonly Day[], from: Day, to: Day, random: Random): readonly string[] {
  const kind = random.below(4);
  if (kind === 0) return [];
  if (kind === 1) return near.map(formatDay);
  if (kind === 2)
    return Array.from({ length: Math.min(1_000, to - from + 1) }, (_, i) => formatDay(from + i));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((day) => random.below(8) === 0 || weekdayOf(day) > 5)
    .slice(0, random.below(1_000))
    .map(formatDay);
}

/** Until the last day, or for some days only. */
function afterTerm(from: Day, last: Day, random: Random): { from: string; to: string } {
  const to = random.below(2) === 0 ? last : Math.min(last, from + random.below(random.pick([30, 400])));
  return { from: formatDay(from), to: formatDay(to) };
}

function gap(random: Random): number {
  return random.below(random.below(2) === 0 ? 50 : 300);
}

function daysIn(value: unknown): readonly Day[] {
  if (typeof value === "string") return [parseDay(value) ?? 0];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** The same calendar for more days on either side, with school in some of them. */
function widened(calendar: CalendarData, plan: Json, random: Random): CalendarData | undefined {
  const from = parseDay(calendar.covers.from) ?? 0;
  const to = parseDay(calendar.covers.to) ?? 0;
  const start = parseDay(plan.startsOn) ?? from;
  // Too far away to be covered together with what is.
  if (start < from - 300 || start > to + 300) return calendarAround(plan, random);
  const first = from - 360;
  const last = Math.min(to + 360, first + 1_099);
  const outside = daysIn(plan).filter((day) => (day >= first && day < from) || (day > to && day <= last));
  return {
    ...calendar,
    covers: { from: formatDay(first), to: formatDay(last) },
    terms: [
      { from: formatDay(first), to: formatDay(from - 1 - gap(random)) },
      ...calendar.terms,
      afterTerm(to + 1 + gap(random), last, random),
    ],
    extraDays: [
      ...(calendar.extraDays ?? []).slice(0, 10),
      ...extraDays(outside, first, from - 1, random).slice(-400),
      ...extraDays(outside, to + 1, last, random).slice(0, 400),
    ],
  };
}
