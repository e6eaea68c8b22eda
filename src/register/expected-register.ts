import { AFTERNOON, BOTH_SESSIONS, type CompiledCalendar } from "../calendar/compile-calendar.js";
import { whyNotSchoolDay } from "../calendar/counting.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { Citation } from "../check/compile.js";
import { hostCalendarsById } from "../check/host-calendars.js";
import { type Asks, answerAbout, type Prepared } from "../check/prepare.js";
import type { Basis, HostCalendars, Result } from "../check/types.js";
import { type DateText, type Day, formatDay } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import { issue } from "../input/issue.js";
import { refuse } from "../input/list-issues.js";
import { directionSpan } from "../plan/direction-span.js";
import { codeLetters } from "../plan/words.js";
import type { Council } from "../policy/accepted.js";
import {
  attendanceCodes,
  type CodeLetter,
  codeCount,
  codeNumber,
  type StatisticalMeaning,
} from "./attendance-codes.js";
import { closureCodes } from "./closure-codes.js";
import type { ExpectedCode, HostCode } from "./expected-codes.js";
import { countNumbers, NO_SESSION, translate } from "./fill-register.js";
import { codeTableFromDay, noTableYet, provision } from "./provisions.js";
import {
  type Phase,
  type RegisterPlan,
  registerPlan,
  type Situation,
  withHostsClosed,
} from "./situations.js";

export interface ExpectedRegisterOptions {
  readonly council?: Council | undefined;
  /** The home school's calendar. */
  readonly calendar: SchoolCalendar;
  /** Calendars of hosts with other school days, by the id of the placement. Other registers go by the home school's. */
  readonly hostCalendars?: HostCalendars | undefined;
  /** First and last day of the span, both included. */
  readonly from: DateText;
  readonly to: DateText;
  /** Asks under the policy as it was held here on that day, as `YYYY-MM-DD`, without what came in later. */
  readonly knownOn?: DateText | undefined;
}

/** The code to expect in a register, with what it counts as in attendance statistics. */
export interface RegisterCode extends ExpectedCode {
  /** Null where no letter can be given. */
  readonly counts: StatisticalMeaning | null;
}

export interface HostRegisterCode extends HostCode {
  readonly counts: StatisticalMeaning | null;
}

/** One session that is held, with the code to expect in each register once it has been. Never a mark in advance. */
export interface RegisterSession {
  readonly date: DateText;
  readonly session: HalfDay;
  readonly phase: Phase;
  /** A fixed place, `placement`, or null when it is not known. */
  readonly place: string | null;
  readonly placementAt: string | null;
  readonly home: RegisterCode;
  /** One for each school where the pupil is registered besides the home school, while the direction runs. */
  readonly hosts: readonly HostRegisterCode[];
}

/** A session of a host school while the home school is closed: only the host records it. */
export interface HostOnlySession {
  readonly date: DateText;
  readonly session: HalfDay;
  readonly host: HostRegisterCode;
}

/** A half day, or a whole day where `session` is null, on which no session is held. */
export interface NotASession {
  readonly date: DateText;
  readonly session: HalfDay | null;
  readonly why: string;
  /** What registers print for a planned closure of the whole school; for information, it is no attendance mark. */
  readonly information: "#" | null;
}

/** Days of the span that cannot be answered for. */
export interface RegisterGap {
  readonly from: DateText;
  readonly to: DateText;
  readonly because: "before-the-code-table" | "outside-calendar";
}

/** The registers to expect over a span of days. */
export interface ExpectedRegister extends Basis {
  readonly schema: "osd-register/1";
  readonly from: DateText;
  readonly to: DateText;
  /** The law that says what the codes mean. */
  readonly citation: Citation;
  readonly sessions: readonly RegisterSession[];
  /** Sessions the pupil is due at a host on half days on which the home school holds none. */
  readonly atHostsOnly: readonly HostOnlySession[];
  readonly notSessions: readonly NotASession[];
  readonly cannotTell: readonly RegisterGap[];
  /** Sessions of the home register by code to expect, and those for which none can be given. They add up to all. */
  readonly counts: {
    readonly byCode: { readonly [code in CodeLetter]?: number };
    readonly withoutCode: number;
  };
}

export type ExpectedRegisterResult = Result<{ readonly register: ExpectedRegister }>;

/**
 * The code to expect in the home register and in each host school's, for every session held from one day to another.
 *
 * Each code comes with the condition under which it is right, the clauses that say so, the alternatives, and how it
 * counts. A code is never right in advance: this is what to look for once a session has been held. Before the direction
 * starts and after it ends the home register has its ordinary marks. Days before 19 August 2024 have no answer.
 *
 * @example
 * const result = expectedRegister(plan, { council: norfolk, calendar, from: "2026-11-02", to: "2026-12-18" });
 * if (result.ok) console.log(result.register.sessions[0]?.home.code); // "/"
 */
export function expectedRegister(plan: unknown, options: ExpectedRegisterOptions): ExpectedRegisterResult {
  return answerAbout("expected-register", [plan, options, asks], (prepared, basis) => {
    const { from, to } = prepared.days as { from: Day; to: Day };
    if (to < codeTableFromDay) return refuse([issue("unknown-version", "/from", noTableYet, "options")]);
    return { register: { ...registerOf(prepared, from, to), ...basis } };
  });
}

const asks: Asks = { days: ["from", "to"], calendar: "needed", hostCalendars: true };

function registerOf(prepared: Prepared, from: Day, to: Day): Omit<ExpectedRegister, keyof Basis> {
  const calendar = prepared.calendar as CompiledCalendar;
  const first = Math.max(from, codeTableFromDay, calendar.from);
  const last = Math.min(to, calendar.to);
  return {
    schema: "osd-register/1",
    from: formatDay(from),
    to: formatDay(to),
    citation: provision("regulation 10", "confirmed"),
    ...(first > last ? nothing : registersOf(prepared, calendar, first, last)),
    cannotTell: gapsOf(from, to, calendar),
  };
}

type Sessions = Pick<ExpectedRegister, "sessions" | "atHostsOnly" | "notSessions" | "counts">;

const nothing: Sessions = {
  sessions: [],
  atHostsOnly: [],
  notSessions: [],
  counts: { byCode: {}, withoutCode: 0 },
};

function registersOf(prepared: Prepared, calendar: CompiledCalendar, first: Day, last: Day): Sessions {
  const { facts, codeClauses, hostCalendars } = prepared;
  const span = directionSpan(facts);
  const planBy = (days: CompiledCalendar): RegisterPlan =>
    registerPlan(facts, span, codeClauses, days, first, last);
  const home = withHostsClosed(planBy(calendar), hostCalendarsById(prepared));
  const atHostsOnly = [...hostCalendars].flatMap(([i, days]) =>
    sessionsAtHostOnly(planBy(days), home, facts.placements?.[i]?.at ?? ""),
  );
  return { ...sessionsOf(home, calendar), atHostsOnly };
}

/** Sessions of a host on half days on which the home school holds none. */
function sessionsAtHostOnly(
  host: RegisterPlan,
  home: RegisterPlan,
  placementAt: string,
): readonly HostOnlySession[] {
  const found: HostOnlySession[] = [];
  for (let cell = 0; cell < host.cells.length; cell += 1) {
    if (home.cells[cell] !== NO_SESSION) continue;
    const situation = host.situations[host.cells[cell] as number];
    if (situation?.session.placementAt !== placementAt) continue;
    const code = situation.session.hosts.find((one) => one.placementAt === placementAt);
    if (code === undefined) continue;
    const date = formatDay(host.from + (cell >> 1));
    const session = (cell & 1) === 0 ? "AM" : "PM";
    found.push({ date, session, host: { ...code, counts: meaning(code.code) } });
  }
  return found;
}

function sessionsOf(expected: RegisterPlan, calendar: CompiledCalendar): Omit<Sessions, "atHostsOnly"> {
  const shared = expected.situations.map((one) => (one === undefined ? undefined : sharedPart(one)));
  const sessions: RegisterSession[] = [];
  const notSessions: NotASession[] = [];
  for (let day = expected.from; day <= expected.to; day += 1) {
    const date = formatDay(day);
    const held = calendar.sessions[day - calendar.from] as number;
    for (let half = 0; half < 2; half += 1) {
      const part = shared[expected.cells[2 * (day - expected.from) + half] as number];
      if (part !== undefined) sessions.push({ date, ...part });
    }
    if (held === NO_SESSION) notSessions.push(closedDay(calendar, day));
    else if (held !== BOTH_SESSIONS) {
      const session = held === AFTERNOON ? "AM" : "PM";
      notSessions.push({ date, session, why: "day.half-day", information: null });
    }
  }
  return { sessions, notSessions, counts: countsOf(expected, sessions.length) };
}

function countsOf({ situations, cells }: RegisterPlan, sessions: number): ExpectedRegister["counts"] {
  const codeOf = Uint8Array.from(situations, (one) => codeNumber(one?.session.home.code ?? null));
  const codes = new Uint8Array(cells.length);
  translate(cells, codeOf, codes);
  const totals = new Uint32Array(codeCount);
  countNumbers(codes, totals);
  const byCode: Partial<Record<CodeLetter, number>> = {};
  let withoutCode = sessions;
  codeLetters.forEach((letter, i) => {
    const times = totals[i + 1] as number;
    if (times > 0) byCode[letter] = times;
    withoutCode -= times;
  });
  return { byCode, withoutCode };
}

/** What all sessions of a situation have in common, built once. */
function sharedPart({ phase, session }: Situation): Omit<RegisterSession, "date"> {
  return {
    session: session.half as HalfDay,
    phase,
    place: session.place,
    placementAt: session.placementAt,
    home: { ...session.home, counts: meaning(session.home.code) },
    hosts: session.hosts.map((host) => ({ ...host, counts: meaning(host.code) })),
  };
}

function meaning(code: CodeLetter | null): StatisticalMeaning | null {
  return code === null ? null : attendanceCodes[code].counts;
}

function closedDay(calendar: CompiledCalendar, day: Day): NotASession {
  return {
    date: formatDay(day),
    session: null,
    why: whyNotSchoolDay(calendar, day) as string,
    information: closureCodes(calendar, day).includes("#") ? "#" : null,
  };
}

/** The days nothing can be said about: those before the table of codes, then those the calendar does not reach. */
function gapsOf(from: Day, to: Day, calendar: CompiledCalendar): readonly RegisterGap[] {
  const gaps: RegisterGap[] = [];
  const add = (first: Day, last: Day, because: RegisterGap["because"]): void => {
    if (first <= last) gaps.push({ from: formatDay(first), to: formatDay(last), because });
  };
  add(from, codeTableFromDay - 1, "before-the-code-table");
  const lawful = Math.max(from, codeTableFromDay);
  add(lawful, Math.min(to, calendar.from - 1), "outside-calendar");
  add(Math.max(lawful, calendar.to + 1, calendar.from), to, "outside-calendar");
  return gaps;
}
