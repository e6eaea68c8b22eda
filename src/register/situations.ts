import { AFTERNOON, type CompiledCalendar, MORNING } from "../calendar/compile-calendar.js";
import { type Day, weekdayOf } from "../days/plain-date.js";
import { missingFact, unknownFact } from "../engine/missing-fact.js";
import { withPlanFacts } from "../plan/derive-facts.js";
import type { DirectionSpan } from "../plan/direction-span.js";
import { withItemFacts } from "../plan/fact-slots.js";
import type { Facts, SessionItem } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import { sessionAt } from "../plan/session-items.js";
import type { CodeClauses } from "../policy/council-schema.js";
import { type ExpectedCode, type ExpectedSession, expectedSession } from "./expected-codes.js";
import { cellsFor, fillWeeks, halfDaysOfWeek } from "./fill-register.js";

/** Where a session lies in the life of the direction; `unknown` where the plan does not say when it starts or ends. */
export type Phase = "before" | "during" | "after" | "unknown";

/** One kind of session that occurs in a span: a half day of the week in one part of the direction. */
export interface Situation {
  readonly phase: Phase;
  readonly item: SessionItem;
  /** The facts as they stand on its days. */
  readonly facts: Facts;
  readonly session: ExpectedSession;
}

/** What is to be expected in the registers over a span of days. */
export interface RegisterPlan {
  readonly from: Day;
  readonly to: Day;
  /** What each number in the cells stands for; 0 is no session. */
  readonly situations: readonly (Situation | undefined)[];
  /** Two cells a day: the number of the situation of each session. */
  readonly cells: Uint16Array;
}

/**
 * The plan as it is where host schools have calendars of their own: on a half day at a host that holds no session then,
 * nobody can say where the pupil is. Days the host's calendar does not reach are left as they are.
 */
export function withHostsClosed(
  plan: RegisterPlan,
  hosts: ReadonlyMap<string, CompiledCalendar>,
): RegisterPlan {
  const situations = [...plan.situations];
  const cells = plan.cells.slice();
  const closed = new Map<number, number>();
  for (let cell = 0; cell < cells.length; cell += 1) {
    const number = cells[cell] as number;
    const host = situations[number]?.item.placementId;
    const calendar = host === undefined ? undefined : hosts.get(host);
    if (holdsSession(calendar, plan.from + (cell >> 1), cell & 1) !== false) continue;
    let replaced = closed.get(number);
    if (replaced === undefined) {
      replaced = situations.push(hostClosed(situations[number] as Situation)) - 1;
      closed.set(number, replaced);
    }
    cells[cell] = replaced;
  }
  return { ...plan, situations, cells };
}

/** Whether a school holds a session; undefined where it has no calendar of its own, or not for that day. */
export function holdsSession(
  calendar: CompiledCalendar | undefined,
  day: Day,
  half: number,
): boolean | undefined {
  const held = calendar?.sessions[day - calendar.from];
  return held === undefined ? undefined : (held & (half === 0 ? MORNING : AFTERNOON)) !== 0;
}

function hostClosed(situation: Situation): Situation {
  const { item, session } = situation;
  const home: ExpectedCode = {
    code: null,
    status: "cannot-tell",
    ifThat: "code.schools-settle-the-place",
    alternatives: [],
    clauses: ["ENG-20"],
    basis: "national",
    missing: [unknownFact("timetable", item.at, "host-closed")],
  };
  const hosts = session.hosts.filter(({ placementAt }) => placementAt !== item.placementAt);
  return { ...situation, item: sessionAt(undefined, item), session: { ...session, home, hosts } };
}

/** What a plan expects of the registers from one day to another. Days outside the calendar are left without sessions. */
export function registerPlan(
  facts: Facts,
  span: DirectionSpan,
  codes: CodeClauses | undefined,
  calendar: CompiledCalendar,
  from: Day,
  to: Day,
): RegisterPlan {
  const situations: (Situation | undefined)[] = [undefined];
  const cells = cellsFor(from, to);
  const fill = (
    first: Day,
    last: Day,
    phase: Phase,
    of: (slot: number) => Omit<Situation, "phase">,
  ): void => {
    const [start, end] = [Math.max(first, from), Math.min(last, to)];
    if (start > end) return;
    const week = new Uint16Array(halfDaysOfWeek);
    for (let slot = 0; slot < halfDaysOfWeek; slot += 1) {
      week[slot] = situations.length;
      situations.push({ phase, ...of(slot) });
    }
    fillWeeks(cells, from, calendar, start, end, week);
  };
  const directed = (known: Facts) => (slot: number) => {
    const item = slotItem(known, slot);
    return { item, facts: known, session: expectedSession(item, known, codes) };
  };
  const ordinary = (slot: number) => directedAt(ordinaryItem(slot), facts, codes);
  const { start, last } = span;
  if (start === undefined) {
    fill(from, to, "unknown", (slot) => unknownSituation(slotItem(facts, slot), facts, "start"));
    return { from, to, situations, cells };
  }
  fill(from, start - 1, "before", ordinary);
  if (last === undefined) {
    fill(start, to, "unknown", (slot) => endUnknown(slotItem(facts, slot), ordinaryItem(slot), facts, codes));
    return { from, to, situations, cells };
  }
  let first = start;
  for (const next of [...changesWithin(facts, start, last), last + 1]) {
    fill(first, next - 1, "during", directed(factsOn(first, facts)));
    first = next;
  }
  if (span.movedOn === undefined) fill(last + 1, to, "after", ordinary);
  else fill(last + 1, to, "after", (slot) => moved(ordinaryItem(slot), facts));
  return { from, to, situations, cells };
}

function directedAt(
  item: SessionItem,
  facts: Facts,
  codes: CodeClauses | undefined,
): Omit<Situation, "phase"> {
  // The home school's ordinary sessions concern no host: the pupil is on no other register, or not yet, or no longer.
  return { item, facts, session: { ...expectedSession(item, facts, codes), hosts: [] } };
}

/** The half day of the timetable; a weekend has none, so where the pupil is then is not known. */
function slotItem(facts: Facts, slot: number): SessionItem {
  return facts.sessions[slot] ?? sessionAt(undefined, halfDay(slot, weekendDays[slot >> 2]));
}

const weekendDays = ["", "", "sat", "sun"];

/** A half day the timetable does not list. */
function halfDay(slot: number, weekday = ""): Parameters<typeof sessionAt>[1] {
  const half = (slot & 1) === 0 ? "AM" : "PM";
  return { at: "/timetable", weekday, half, homeCode: undefined, hostCode: undefined };
}

function ordinaryItem(slot: number): SessionItem {
  return sessionAt("home-school", halfDay(slot));
}

/** The days of the direction on which something begins to be otherwise than the day before, in order. */
function changesWithin(facts: Facts, start: Day, last: Day): readonly Day[] {
  const days = [
    (agreedToOf(facts) ?? NEVER) + 1,
    ...(facts.placements ?? []).map(({ registeredOn = NEVER }) => registeredOn),
  ];
  const within = days.filter((day) => day !== NEVER && day > start && day <= last);
  return [...new Set(within)].sort((a, b) => a - b);
}

function agreedToOf(facts: Facts): Day | undefined {
  return facts.plan["partTimeTimetable.endsOn"];
}

/**
 * The facts as they stand on a day of the direction: a part-time timetable that has run out is none, and a pupil is
 * not registered at a host before the day the host entered the pupil's name.
 */
function factsOn(day: Day, facts: Facts): Facts {
  const agreedTo = agreedToOf(facts);
  const runs = agreedTo === undefined || day <= agreedTo;
  const notYet = new Set(
    facts.placements
      ?.filter(({ registeredOn }) => registeredOn !== undefined && registeredOn > day)
      .map(({ id }) => id),
  );
  const registered = (id: string | undefined): boolean => id === undefined || !notYet.has(id);
  const agreed = "partTimeTimetable.agreedWithParent";
  const changed = withPlanFacts(facts, {
    [agreed]: runs ? facts.plan[agreed] : false,
    // While it runs the day it ends on does not matter.
    "partTimeTimetable.endsOn": agreedTo === undefined ? undefined : NEVER,
  });
  const placements = facts.placements?.map((one) =>
    registered(one.id) ? one : withItemFacts(one, { registered: false }),
  );
  const sessions = facts.sessions.map((one) =>
    registered(one.placementId) ? one : withItemFacts(one, { registered: false }),
  );
  return { ...changed, placements, sessions, differentSessions: sessions };
}

/** The school, if any, where the timetable has the pupil on this half day of the direction and the pupil is registered. */
export function hostDueAt(
  facts: Facts,
  { start, last }: DirectionSpan,
  day: Day,
  half: number,
): string | undefined {
  if (start === undefined || day < start || last === undefined || day > last) return undefined;
  const session = factsOn(day, facts).sessions[2 * (weekdayOf(day) - 1) + half];
  return session?.atSchool === true && session.registered === true ? session.placementId : undefined;
}

function unknownSituation(item: SessionItem, facts: Facts, which: "start" | "end"): Omit<Situation, "phase"> {
  const home: ExpectedCode = {
    code: null,
    status: "cannot-tell",
    ifThat: `code.${which}-known`,
    alternatives: [],
    clauses: [],
    basis: "national",
    missing: [missingFact(which === "start" ? "startsOn" : "endsOn")],
  };
  return { item, facts, session: sessionWith(item, home) };
}

/** With the end unknown, a half day at the home school is the same before and after it. */
function endUnknown(
  item: SessionItem,
  ordinary: SessionItem,
  facts: Facts,
  codes: CodeClauses | undefined,
): Omit<Situation, "phase"> {
  return item.place === "home-school"
    ? directedAt(ordinary, facts, codes)
    : unknownSituation(item, facts, "end");
}

function moved(item: SessionItem, facts: Facts): Omit<Situation, "phase"> {
  const home: ExpectedCode = {
    code: null,
    status: "not-stated",
    ifThat: "code.still-on-the-roll",
    alternatives: [],
    clauses: [],
    basis: "national",
    missing: [],
  };
  return { item: sessionAt(undefined, item), facts, session: sessionWith(item, home) };
}

function sessionWith(item: SessionItem, home: ExpectedCode): ExpectedSession {
  return {
    weekday: item.weekday,
    half: item.half,
    place: item.place ?? null,
    placementAt: item.placementAt ?? null,
    home,
    hosts: [],
  };
}
