import fc from "fast-check";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { schoolDaysBefore, schoolWeeksAfter } from "../../src/calendar/counting.js";
import type { CompiledCalendar } from "../../src/calendar/school-calendar.js";
import { type Day, formatDay, mondayOf, parseDay } from "../../src/days/plain-date.js";
import { halves, weekdays } from "../../src/days/week.js";
import { faultsBetweenFields } from "../../src/plan/check-fields.js";
import { fixedPlaces } from "../../src/plan/words.js";
import type { Council } from "../../src/policy/accepted.js";
import { type ArbitraryCalendar, arbitraryCalendar, edgesOf } from "./arbitrary-calendar.js";
import { put, valueAt } from "./completions.js";
import { withoutContradictions } from "./contradictions.js";
import { entryFields, type Fields, isLeaf, isList, type Leaf, planFields } from "./plan-fields.js";

export type Json = { [field: string]: unknown };

/** A plan in the library's format with the calendar it is assessed on. */
export interface World {
  readonly plan: Json;
  /** Undefined where the plan is assessed without a calendar. */
  readonly calendar: CalendarData | undefined;
}

/**
 * Plans that `readPlan` accepts, with a calendar. One in ten may contradict itself where the reader lets it. Each field is absent often; dates fall on limits and the two days to
 * either side, on the edges of terms and on the days the law changed; grounds and answers are those of the council.
 */
export function arbitraryWorld(council: Council): fc.Arbitrary<World> {
  return fc
    .tuple(arbitraryCalendar, sketch(council), fc.nat({ max: 9 }))
    .map(([calendar, sketched, contrary]) => {
      const plan = finished(sketched, calendar);
      return { plan: contrary === 9 ? plan : withoutContradictions(plan), calendar: calendar.data };
    });
}

/** How often a field is there, in a hundred. */
const densities = [30, 75, 97] as const;

function sketch(council: Council): fc.Arbitrary<Json> {
  return fc.oneof(...densities.map((percent) => sketchOf(council, percent)));
}

function sketchOf(council: Council, percent: number): fc.Arbitrary<Json> {
  const lists = ["placements", "timetable", "reviews", "reviewRequests"];
  const rest = Object.fromEntries(Object.entries(planFields).filter(([name]) => !lists.includes(name)));
  const list = (fields: Fields, most: number): fc.Arbitrary<readonly Json[]> =>
    fc.array(objectOf(fields, percent, council), { maxLength: most });
  return fc
    .record({
      rest: objectOf(rest, percent, council),
      placements: maybe(percent, list(entryFields("placements"), 3)),
      timetable: maybe(percent, arbitraryTimetable(percent)),
      reviews: maybe(percent, list(entryFields("reviews"), 3)),
      reviewRequests: maybe(percent, list(entryFields("reviewRequests"), 2)),
    })
    .map(({ rest: fields, ...lists }) => without({ ...fields, ...lists }));
}

function maybe<T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary: value },
  );
}

function objectOf(fields: Fields, percent: number, council: Council): fc.Arbitrary<Json> {
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, spec] of Object.entries(fields)) {
    if (isList(spec)) continue;
    // A group of fields is there more often than each of its fields, or little would be left of it.
    model[name] = isLeaf(spec)
      ? maybe(percent, leafOf(spec, council))
      : maybe(Math.max(percent, 80), objectOf(spec, percent, council));
  }
  return fc.record(model).map(without);
}

function without(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function leafOf(leaf: Leaf, council: Council): fc.Arbitrary<unknown> {
  switch (leaf.takes) {
    case "yes-no":
      // Yes more often: one "no" is enough to settle most questions.
      return fc.oneof(
        { weight: 2, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      );
    case "word":
      return fc.constantFrom(...leaf.words);
    case "words":
      return fc.oneof(fc.constant([]), fc.subarray([...leaf.words], { maxLength: 3 }));
    case "number":
      return fc.oneof(fc.constantFrom(...leaf.edges), fc.integer({ min: leaf.least, max: leaf.most }));
    case "date":
      return dateToken;
    case "date-or":
      return fc.oneof({ weight: 4, arbitrary: dateToken }, { weight: 1, arbitrary: fc.constant(leaf.word) });
    case "birth-date":
      return fc.integer({ min: 0, max: 700 }).map((days) => formatDay(BIRTHS + days * 9));
    case "clause-ids":
      return fc.subarray(groundsOf(council));
    case "answers":
      return answersOf(council);
    default:
      // Ids, places and times are put in when the plan is finished.
      return fc.nat({ max: 20 });
  }
}

const BIRTHS = parseDay("2006-01-01") ?? 0;

function groundsOf(council: Council): string[] {
  const named = council.clauses.flatMap(({ decidedBy }) =>
    "rule" in decidedBy ? [decidedBy.with?.ground ?? [], decidedBy.with?.grounds ?? []].flat() : [],
  );
  return [...new Set([...named, council.clauses[0]?.id ?? "", "ZZZ-01"])];
}

function answersOf(council: Council): fc.Arbitrary<Json> {
  const asked = council.clauses.filter(({ decidedBy }) => "attest" in decidedBy);
  const ids = [...asked.map(({ id }) => id), "ENG-02", "ENG-05", "ENG-31", "ENG-38", "ZZZ-01"];
  return fc.oneof(
    fc.constant(Object.fromEntries(ids.map((id) => [id, true]))),
    fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { maxKeys: 8, noNullPrototype: true }),
  );
}

/** A date still to be worked out: the how-manieth of the days that matter for the field, and how far from it. */
class DateToken {
  constructor(
    readonly pick: number,
    readonly offset: number,
  ) {}
}

const dateToken: fc.Arbitrary<DateToken> = fc
  .tuple(fc.nat({ max: 11 }), fc.constantFrom(0, -1, 1, -2, 2))
  .map(([pick, offset]) => new DateToken(pick, offset));

interface Slot {
  readonly slot: number;
  readonly place: number;
  readonly times: number;
  readonly homeCode: string | undefined;
  readonly hostCode: string | undefined;
}

const someCodes = ["B", "D", "K", "C", "C1", "C2", "X", "/", "I", "Z"];

function arbitraryTimetable(percent: number): fc.Arbitrary<readonly Slot[]> {
  const code = fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...someCodes) },
  );
  const slot = (number: number): fc.Arbitrary<Slot> =>
    fc.record({
      slot: fc.constant(number),
      place: fc.nat({ max: 9 }),
      times: fc.nat({ max: 5 }),
      homeCode: code,
      hostCode: code,
    });
  const all = weekdays.flatMap((_, day) => [2 * day, 2 * day + 1]);
  const one = fc.nat({ max: 9 }).chain(slot);
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(...all.map(slot)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(...all.map((number) => maybe(Math.max(percent, 50), slot(number))))
        .map((slots) => slots.filter((value) => value !== undefined)),
    },
    { weight: 1, arbitrary: fc.constant([]) },
    // The whole week at one place, the usual way to reach a cap.
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat({ max: 9 }), fc.tuple(...all.map(slot)))
        .map(([place, slots]) => slots.map((value) => ({ ...value, place }))),
    },
    // The same half day may be listed twice.
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 12 }) },
  );
}

const amTimes = [
  ["09:00", "12:00"],
  ["08:45", "12:15"],
  ["09:00", "11:30"],
  ["11:00", "13:00"],
];
const pmTimes = [
  ["13:00", "15:00"],
  ["12:15", "15:15"],
  ["13:00", "15:30"],
  ["11:30", "12:00"],
];

/** Puts in ids, places, times and dates, and mends what a reader would refuse. */
function finished(sketched: Json, calendar: ArbitraryCalendar): Json {
  const plan: Json = { schema: "osd-plan/1", ...(copied(sketched) as Json) };
  const placements = plan.placements as Json[] | undefined;
  if (placements !== undefined) plan.placements = placements.map((one, i) => ({ ...one, id: `p${i + 1}x` }));
  const timetable = plan.timetable as readonly Slot[] | undefined;
  if (timetable !== undefined) {
    plan.timetable = timetable.map((slot) => sessionOf(slot, placements?.length ?? 0));
  }
  dateAll(plan, calendar);
  return mended(plan);
}

/** A copy to write into: smaller plans are made from the same sketch again. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner)]));
}

function sessionOf({ slot, place, times, homeCode, hostCode }: Slot, placements: number): Json {
  const half = halves[slot & 1];
  const [startsAt, endsAt] = (half === "AM" ? amTimes : pmTimes)[times] ?? [];
  const placeName =
    placements > 0 && place >= 4
      ? `p${(place % placements) + 1}x`
      : (fixedPlaces[place % 4] ?? "home-school");
  return without({
    weekday: weekdays[slot >> 1],
    half,
    place: placeName,
    startsAt,
    endsAt,
    homeCode,
    hostCode,
  });
}

function dateAll(plan: Json, { compiled, data }: ArbitraryCalendar): void {
  const edges = edgesOf(data);
  const start = plan.startsOn as DateToken | undefined;
  const startDay = start === undefined ? (edges[3] ?? 0) : dayAt(edges, start);
  const days = new KnownDays(compiled, edges, startDay);
  if (start !== undefined) plan.startsOn = formatDay(startDay);
  const { endsOn } = plan;
  if (endsOn instanceof DateToken) {
    const end = dayAt(
      [39, 4, 41, 84, 0, 20, 300, 45].map((after) => startDay + after),
      endsOn,
    );
    plan.endsOn = formatDay(Math.max(end, startDay));
    days.end = Math.max(end, startDay);
  }
  const decision = plan.decision as Json | undefined;
  if (decision?.madeOn instanceof DateToken) {
    days.decision = dayAt(
      [...[10, 7, 3, 0, 45].map((before) => startDay - before), ...edges],
      decision.madeOn,
    );
    decision.madeOn = formatDay(days.decision);
  }
  for (const [i, review] of ((plan.reviews ?? []) as Json[]).entries()) {
    review.id = `r${i + 1}x`;
    if (review.on instanceof DateToken) {
      days.review = dayAt(
        [42, 20, 14, 43, 77, 84, 30].map((after) => startDay + after),
        review.on,
      );
      review.on = formatDay(days.review);
    }
    dateRest(review, days);
  }
  for (const request of (plan.reviewRequests ?? []) as Json[]) {
    if (request.on instanceof DateToken) {
      days.request = dayAt(
        [30, 50, 71, 75].map((after) => startDay + after),
        request.on,
      );
      request.on = formatDay(days.request);
    }
    dateRest(request, days);
  }
  dateRest(plan, days);
}

function dayAt(days: readonly Day[], { pick, offset }: DateToken): Day {
  return (days[pick % days.length] ?? 0) + offset;
}

class KnownDays {
  end: Day;
  decision: Day;
  review: Day;
  request: Day;
  constructor(
    readonly calendar: CompiledCalendar | undefined,
    readonly edges: readonly Day[],
    readonly start: Day,
  ) {
    this.end = start + 40;
    this.decision = start - 10;
    this.review = start + 30;
    this.request = start + 60;
  }

  /** The days that matter for a field of this name, the likeliest first. */
  around(name: string): readonly Day[] {
    const { start, calendar } = this;
    const notice = (calendar && schoolDaysBefore(calendar, start, 2)) ?? start - 3;
    const sixWeeks = (calendar && schoolWeeksAfter(calendar, start, 6)) ?? start + 49;
    const any = [start, this.decision, notice, this.end, ...this.edges];
    switch (name) {
      case "on":
        return [notice, this.review - 6, notice, this.decision, start, this.decision - 5];
      case "outcomeNotifiedOn":
        return [this.review + 6, this.review];
      case "continueUntil":
        return [this.end, this.review + 30];
      case "lastReviewOn":
        return [this.request - 42, this.request - 70, this.request, this.request - 10];
      case "registeredOn":
        return [start];
      case "newPupilReturnOn":
        return [start + 5, start + 4];
      case "approachedOn":
      case "agreedInPrincipleOn":
      case "arrangementsDiscussedOn":
      case "initialMeetingOn":
        return [this.decision, this.decision - 5, this.decision - 4, this.decision - 7];
      case "firstReviewOn":
        return [sixWeeks, sixWeeks, start + 42, mondayOf(start + 35)];
      case "onRollOn":
        return [this.end + 1];
      default:
        return any;
    }
  }
}

function dateRest(fields: Json, days: KnownDays): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof DateToken) fields[name] = formatDay(dayAt(days.around(name), value));
    else if (Array.isArray(value)) for (const entry of value) if (isObject(entry)) dateRest(entry, days);
    if (isObject(value)) dateRest(value, days);
  }
}

function isObject(value: unknown): value is Json {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof DateToken)
  );
}

/** The plan without statements that the reader would refuse for contradicting each other. */
function mended(plan: Json): Json {
  let left = plan;
  for (;;) {
    const faults = faultsBetweenFields(left).filter(({ path }) => valueAt(left, path) !== undefined);
    if (faults.length === 0) return left;
    for (const { path } of faults) left = put(left, path, undefined);
  }
}
