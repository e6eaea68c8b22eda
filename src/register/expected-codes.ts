import type { MissingFact } from "../engine/missing-fact.js";
import { lastDayStated } from "../plan/direction-span.js";
import type { Facts, PlacementItem, SessionItem } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import type { CodeClauses } from "../policy/council.js";
import type { CodeLetter } from "./attendance-codes.js";
import type { CodeCase, CodeRow, CodeStatus, Known, PlaceForCodes, TableCode } from "./code-case.js";
import { rowFor } from "./decision-table.js";

/** The code to expect in one register for one half day, and when it is right. Never a code written in advance. */
export interface ExpectedCode {
  /** The letter; null when none can be given. */
  readonly code: CodeLetter | null;
  readonly status: CodeStatus;
  /** The letter is right only if this is so. */
  readonly ifThat: string;
  readonly alternatives: readonly { readonly code: CodeLetter; readonly when: string }[];
  /** Clauses that state it: the council's where it has any, and national ones. */
  readonly clauses: readonly ClauseId[];
  /** Whether the council's document states the code or only national law does. */
  readonly basis: "council" | "national";
  readonly missing: readonly MissingFact[];
}

/** One half day of the week with the code expected in each register. */
export interface ExpectedSession {
  readonly weekday: string;
  readonly half: string;
  /** A fixed place, `placement`, or null when it is not known. */
  readonly place: string | null;
  /** JSON Pointer of the placement. */
  readonly placementAt: string | null;
  readonly home: ExpectedCode;
  /** One for each school where the pupil is registered besides the home school. */
  readonly hosts: readonly HostCode[];
}

export interface HostCode extends ExpectedCode {
  /** JSON Pointer of the host in the plan. */
  readonly placementAt: string;
}

/** The ten half days of an ordinary week, Monday morning first. */
export function expectedWeek(facts: Facts, councilCodes: CodeClauses = {}): readonly ExpectedSession[] {
  return facts.sessions.map((session) => expectedSession(session, facts, councilCodes));
}

/** The codes of one half day. */
export function expectedSession(
  session: SessionItem,
  facts: Facts,
  councilCodes: CodeClauses = {},
): ExpectedSession {
  const codeCase = caseOf(session, facts, councilCodes);
  const row = rowFor(codeCase);
  const hosts = (facts.placements ?? []).filter((one) => one.isSchool === true && one.registered === true);
  return {
    weekday: session.weekday,
    half: session.half,
    place: session.place ?? null,
    placementAt: session.placementAt ?? null,
    home: codeFrom(row, session, councilCodes, missingFor(session, codeCase, row)),
    hosts: hosts.map((host) => ({ placementAt: host.at, ...hostCode(host, session, councilCodes) })),
  };
}

function caseOf(session: SessionItem, facts: Facts, councilCodes: CodeClauses): CodeCase {
  return {
    place: placeOf(session),
    registered: known(session.registered),
    supervised: known(session.supervised),
    arrangedByCouncil: session.arrangedBy === "local-authority" ? "yes" : "no",
    partTimeAgreed: partTimeAgreed(facts),
    compulsoryAge: known(facts.plan["pupil.compulsorySchoolAge"]),
    leaveForOnline: councilCodes.onlineAtHome === undefined ? "no" : "yes",
  };
}

/** An agreement that ended before the direction begins is none. */
function partTimeAgreed(facts: Facts): CodeCase["partTimeAgreed"] {
  const agreed = facts.plan["partTimeTimetable.agreedWithParent"];
  const until = facts.plan["partTimeTimetable.endsOn"] as number | undefined;
  const start = facts.plan.startsOn as number | undefined;
  if (agreed !== true || until === undefined) return known(agreed);
  if (start !== undefined && until < start) return "no";
  const last = lastDayStated(facts);
  return last !== undefined && until < last ? "for-a-while" : "yes";
}

function placeOf(session: SessionItem): PlaceForCodes {
  if (session.place !== "placement") return session.place ?? "unknown";
  if (session.atSchool === true) return "another-school";
  return session.atSchool === false ? "provider" : "unknown";
}

function known(value: unknown): Known {
  return value === undefined ? "unknown" : value ? "yes" : "no";
}

function codeFrom(
  row: CodeRow,
  session: SessionItem,
  councilCodes: CodeClauses,
  missing: readonly MissingFact[],
): ExpectedCode {
  const stated = row.councilClauses === null ? [] : clausesOf(councilCodes, row.councilClauses);
  return {
    code: letter(row.code, session.half),
    status: row.status,
    ifThat: row.ifThat,
    alternatives: row.alternatives.map(({ code, when }) => ({
      code: letter(code, session.half) as CodeLetter,
      when,
    })),
    clauses: [...stated, ...row.clauses],
    basis: stated.length > 0 ? "council" : "national",
    missing,
  };
}

function clausesOf(codes: CodeClauses, kind: keyof CodeClauses): readonly ClauseId[] {
  return kind === "onlineAtHome" ? (codes.onlineAtHome?.clauses ?? []) : (codes[kind] ?? []);
}

function letter(code: TableCode | null, half: string): CodeLetter | null {
  return code === "present" ? (half === "AM" ? "/" : "\\") : code;
}

/** The host's own register: its sessions carry its own mark, the home school's sessions D, others are not for it to say. */
function hostCode(host: PlacementItem, session: SessionItem, councilCodes: CodeClauses): ExpectedCode {
  const stated = councilCodes.dualRegistered ?? [];
  const basis = stated.length > 0 ? ("council" as const) : ("national" as const);
  const here = session.placementId === host.id;
  if (here) {
    const written = session.hostCode as CodeLetter | undefined;
    return {
      code: written ?? letter("present", session.half),
      status: "expected",
      ifThat:
        written === undefined
          ? "the pupil is at the host school when its register is taken"
          : "the host school wrote this mark",
      alternatives: [],
      clauses: [...stated],
      basis,
      missing: [],
    };
  }
  const missing = missingForHost(session);
  if (missing.length > 0) {
    return {
      code: null,
      status: "cannot-tell",
      ifThat: "it is known where the pupil is",
      alternatives: [],
      clauses: [],
      basis: "national",
      missing,
    };
  }
  const elsewhereAtSchool =
    session.place === "home-school" || (session.atSchool === true && session.registered === true);
  return {
    code: elsewhereAtSchool ? "D" : null,
    status: elsewhereAtSchool ? "expected" : "not-stated",
    ifThat: elsewhereAtSchool
      ? "the pupil is due at another school where the pupil is registered"
      : "the schools agree who records this half day: neither law nor guidance says what the host writes",
    alternatives: [],
    clauses: elsewhereAtSchool ? ["ENG-20"] : [],
    basis: "national",
    missing: [],
  };
}

/** What a host would have to know of a half day elsewhere: whether it is at a school where the pupil is registered. */
function missingForHost(session: SessionItem): readonly MissingFact[] {
  if (session.place === undefined) return [placeMissing(session)];
  if (session.place !== "placement" || session.atSchool === false || session.registered === false) return [];
  return [
    ...(session.atSchool === undefined ? [placeMissing(session)] : []),
    ...(session.registered === undefined ? [registrationMissing(session)] : []),
  ];
}

function placeMissing(session: SessionItem): MissingFact {
  return session.placementAt === undefined
    ? { fact: "timetable", at: session.at, words: "where the pupil is on this half day" }
    : {
        fact: "placement.kind",
        at: `${session.placementAt}/kind`,
        words: "what kind of setting the placement is",
      };
}

function registrationMissing({ placementAt, at }: SessionItem): MissingFact {
  return {
    fact: "session.registered",
    at: `${placementAt ?? at}/registered`,
    words: "whether the pupil is registered at the other school",
  };
}

function missingFor(session: SessionItem, one: CodeCase, row: CodeRow): readonly MissingFact[] {
  if (row.status !== "cannot-tell") return [];
  const at = session.placementAt ?? session.at;
  switch (one.place) {
    case "another-school":
      return [registrationMissing(session)];
    case "provider":
      return [
        {
          fact: "session.supervised",
          at: `${at}/supervised`,
          words: "whether the pupil is supervised in person",
        },
      ];
    case "online-at-site":
      return [
        {
          fact: "session.supervised",
          at: "/onlineSite/supervised",
          words: "whether the pupil is supervised in person",
        },
      ];
    case "online-at-home":
    case "no-provision":
      return one.partTimeAgreed === "unknown"
        ? [
            {
              fact: "partTimeTimetable.agreedWithParent",
              at: "/partTimeTimetable/agreedWithParent",
              words: "whether a parent the pupil lives with agreed a part-time timetable",
            },
          ]
        : [];
    default:
      return [placeMissing(session)];
  }
}
