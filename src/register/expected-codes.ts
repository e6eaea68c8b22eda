import { type MissingFact, unknownFact } from "../engine/missing-fact.js";
import { onceForEach } from "../engine/once-for-each.js";
import { NO } from "../engine/verdict.js";
import { withPlanFacts } from "../plan/derive-facts.js";
import { lastDayStated } from "../plan/direction-span.js";
import { withItemFacts } from "../plan/fact-slots.js";
import type { Facts, PlacementItem, SessionItem } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import { NEVER } from "../plan/plan-days.js";
import type { CodeClauses } from "../policy/council-schema.js";
import type { CodeLetter } from "./attendance-codes.js";
import { type CodeVerdict, codeVerdict } from "./code-law.js";
import {
  type CodeRow,
  type CodeStatus,
  type CodeWord,
  type PlaceForCodes,
  rowFor,
  type TableCode,
} from "./code-table.js";

/** The code to expect in one register for one half day, and when it is right. Never a code written in advance. */
export interface ExpectedCode {
  /** The letter; null when none can be given. */
  readonly code: CodeLetter | null;
  readonly status: CodeStatus;
  /** The letter is right only if this is so: a part of a sentence, by its code in the catalogue. */
  readonly ifThat: CodeWord;
  readonly alternatives: readonly { readonly code: CodeLetter; readonly when: CodeWord }[];
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
  // Half days at one place have one code, so each is worked out once.
  const worked = new Map<string, ExpectedCode>();
  return facts.sessions.map((session) => {
    const { at, place, placementAt, half } = session;
    const key = place === undefined ? at : `${placementAt ?? place} ${half}`;
    const home = worked.get(key) ?? homeCode(session, facts, councilCodes);
    worked.set(key, home);
    return sessionWith(session, home, facts, councilCodes);
  });
}

/** The codes of one half day. */
export function expectedSession(
  session: SessionItem,
  facts: Facts,
  councilCodes: CodeClauses = {},
): ExpectedSession {
  return sessionWith(session, homeCode(session, facts, councilCodes), facts, councilCodes);
}

function sessionWith(
  session: SessionItem,
  home: ExpectedCode,
  facts: Facts,
  councilCodes: CodeClauses,
): ExpectedSession {
  const hosts = (facts.placements ?? []).filter((one) => one.isSchool === true && one.registered === true);
  return {
    weekday: session.weekday,
    half: session.half,
    place: session.place ?? null,
    placementAt: session.placementAt ?? null,
    home,
    hosts: hosts.map((host) => ({ placementAt: host.at, ...hostCode(host, session, councilCodes) })),
  };
}

function homeCode(session: SessionItem, facts: Facts, councilCodes: CodeClauses): ExpectedCode {
  const { granted, untilItEnds, agreementEndsFirst } = takenForGranted(facts);
  // Where the plan does not say who arranged it, the home school did.
  const { arrangedBy = "home-school" } = session;
  const ordinary = withItemFacts(session, { arrangedBy });
  const law = (code: CodeLetter): CodeVerdict => codeVerdict(code, ordinary, granted);
  const row = rowFor({
    place: placeOf(session),
    law: (code) => law(code).verdict,
    agreementEndsFirst,
    leaveForOnline: councilCodes.onlineAtHome !== undefined,
  });
  const stated = row.councilClauses === undefined ? [] : clausesOf(councilCodes, row.councilClauses);
  return {
    code: letter(row.code, session.half),
    status: row.status,
    ifThat: row.ifThat,
    alternatives: row.alternatives
      .map(({ code, when }) => ({ code: letter(code, session.half) as CodeLetter, when }))
      .filter(({ code }) => codeVerdict(code, session, untilItEnds).verdict !== NO),
    clauses: [...stated, ...row.clauses],
    basis: stated.length > 0 ? "council" : "national",
    missing: missingFor(row, session, law),
  };
}

interface TakenForGranted {
  /** The pupil is of compulsory school age unless the plan says otherwise. */
  readonly granted: Facts;
  /** What the plan states, while an agreed part-time timetable runs. One that ended before the direction begins is none. */
  readonly untilItEnds: Facts;
  readonly agreementEndsFirst: boolean;
}

/** What is to be expected where a plan does not say otherwise. An alternative says what else it may then be. */
const takenForGranted: (facts: Facts) => TakenForGranted = onceForEach((facts) => {
  const until = facts.plan["partTimeTimetable.endsOn"];
  const start = facts.plan.startsOn;
  const last = lastDayStated(facts);
  const over = until !== undefined && start !== undefined && until < start;
  const agreed = "partTimeTimetable.agreedWithParent";
  const untilItEnds = withPlanFacts(facts, {
    [agreed]: over ? false : facts.plan[agreed],
    "partTimeTimetable.endsOn": NEVER,
  });
  const compulsory = facts.plan["pupil.compulsorySchoolAge"] ?? true;
  return {
    granted: withPlanFacts(untilItEnds, { "pupil.compulsorySchoolAge": compulsory }),
    untilItEnds,
    agreementEndsFirst: until !== undefined && last !== undefined && until < last,
  };
});

function placeOf({ place, atSchool }: SessionItem): PlaceForCodes {
  if (place === "online-at-site") return "off-site";
  if (place !== "placement") return place ?? "unknown";
  if (atSchool === undefined) return "unknown";
  return atSchool === true ? "another-school" : "off-site";
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
    const written = session.hostCode;
    return {
      code: written ?? letter("present", session.half),
      status: "expected",
      ifThat: written === undefined ? "code.at-the-host" : "code.host-wrote-it",
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
      ifThat: "code.place-known",
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
    ifThat: elsewhereAtSchool ? "code.due-at-another-school" : "code.schools-agree",
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
    ? unknownFact("timetable", session.at, "half-day")
    : unknownFact("placement.kind", `${session.placementAt}/kind`);
}

function registrationMissing({ placementAt, at }: SessionItem): MissingFact {
  return unknownFact("session.registered", `${placementAt ?? at}/registered`, "school");
}

function missingFor(
  { status, waitsFor }: CodeRow,
  session: SessionItem,
  law: (code: CodeLetter) => CodeVerdict,
): readonly MissingFact[] {
  if (status !== "cannot-tell") return [];
  return waitsFor === undefined ? [placeMissing(session)] : law(waitsFor).missing;
}
