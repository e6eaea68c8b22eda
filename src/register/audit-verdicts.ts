import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import type { CompiledCheck } from "../check/compile.js";
import type { Context } from "../engine/condition.js";
import type { MissingFact } from "../engine/missing-fact.js";
import { NO, UNKNOWN, YES } from "../engine/verdict.js";
import type { Facts, SessionItem } from "../plan/facts.js";
import { sessionAt } from "../plan/session-items.js";
import { type CodeLetter, codeCount, codeNumber } from "./attendance-codes.js";
import type { AuditKindName } from "./audit-kinds.js";
import type { Situation } from "./situations.js";

/** What is wrong with a code in a situation: a kind of mistake, or what has to be known first. */
export type CodeVerdict =
  | { readonly kind: AuditKindName }
  | { readonly kind: null; readonly missing: readonly MissingFact[] };

/** For each situation and each code the position of its verdict in the list; 0 says that nothing is wrong. */
export interface VerdictTable {
  readonly table: Uint16Array;
  readonly list: readonly (CodeVerdict | undefined)[];
}

interface DecidingRule {
  readonly rule: string;
  readonly kind: AuditKindName;
  /** The one code it is about; without one, it is about every code. */
  readonly code?: CodeLetter;
}

/** Rules that decide about the code of a session, and the kind of mistake a breach is; the first that is broken names it. */
const decidingRules: readonly DecidingRule[] = [
  { rule: "x-only-outside-compulsory-school-age", kind: "x-for-compulsory-school-age", code: "X" },
  { rule: "c2-only-with-a-parents-agreement", kind: "c2-without-agreement", code: "C2" },
  {
    rule: "no-attending-code-for-online-lessons-at-home",
    kind: "attending-code-for-online-lessons-at-home",
  },
  { rule: "no-b-for-online-lessons-at-home", kind: "attending-code-for-online-lessons-at-home", code: "B" },
  { rule: "k-only-where-the-council-arranged-it", kind: "k-for-a-school-made-placement", code: "K" },
  { rule: "no-b-where-the-council-arranged-it", kind: "b-where-k-belongs", code: "B" },
  { rule: "d-only-where-registered-at-a-school", kind: "d-where-not-registered", code: "D" },
  { rule: "b-only-where-not-registered", kind: "b-where-d-belongs", code: "B" },
  { rule: "b-only-for-a-supervised-activity", kind: "b-without-supervision", code: "B" },
  { rule: "b-only-where-supervised", kind: "b-without-supervision", code: "B" },
  { rule: "d-written-where-registered-at-another-school", kind: "another-code-where-d-belongs" },
  { rule: "home-register-shows-d-at-another-school", kind: "another-code-where-d-belongs" },
];

/** A session as one register sees it: the situation, and the place from that register's side. */
export interface Viewed {
  readonly situation: Situation;
  readonly item: SessionItem;
}

/** The sessions as the home register sees them. */
export function homeView(situation: Situation): Viewed {
  return { situation, item: situation.item };
}

/**
 * The sessions as the register of a host school sees them: its own are at the school itself, those at the home school
 * or at another school where the pupil is registered are elsewhere. Others are not for it to record, nor are those of
 * the days before it entered the pupil's name.
 */
export function hostView(situation: Situation, host: string): Viewed | undefined {
  const { item, phase, facts } = situation;
  if (phase !== "during") return undefined;
  if (facts.placements?.find(({ id }) => id === host)?.registered !== true) return undefined;
  if (item.placementId === host) return { situation, item: sessionAt("home-school", item) };
  const elsewhere = item.place === "home-school" || (item.atSchool === true && item.registered === true);
  return elsewhere ? { situation, item: sessionAt("placement", item, anotherSchool) } : undefined;
}

const anotherSchool = {
  kind: "mainstream-school",
  isSchool: true,
  registered: true,
  arrangedBy: "home-school",
} as const;

/** Decides each of these codes in every situation once, by the rules of the documents in force. */
export function verdictTable(
  views: readonly (Viewed | undefined)[],
  codes: readonly CodeLetter[],
  checks: readonly CompiledCheck[],
  calendar: CompiledCalendar,
): VerdictTable {
  const table = new Uint16Array(views.length * codeCount);
  const list: (CodeVerdict | undefined)[] = [undefined];
  const positions = new Map<string, number>();
  views.forEach((view, i) => {
    if (view === undefined) return;
    for (const code of codes) {
      const verdict = verdictOn(view, code, checks, calendar);
      if (verdict === undefined) continue;
      const key = verdict.kind ?? verdict.missing.map(({ at, words }) => `${at} ${words}`).join();
      let position = positions.get(key);
      if (position === undefined) {
        position = list.push(verdict) - 1;
        positions.set(key, position);
      }
      table[i * codeCount + codeNumber(code)] = position;
    }
  });
  return { table, list };
}

function verdictOn(
  { situation, item }: Viewed,
  code: CodeLetter,
  checks: readonly CompiledCheck[],
  calendar: CompiledCalendar,
): CodeVerdict | undefined {
  const { phase, facts } = situation;
  const general = generalMistake(item, code);
  if (general !== undefined) return { kind: general };
  if (phase === "unknown" && situation.session.home.status === "cannot-tell") {
    return { kind: null, missing: situation.session.home.missing };
  }
  const asked = askRules(item, code, facts, checks, calendar);
  const broken = decidingRules.find(({ rule }) => asked.broken.has(rule))?.kind;
  if (phase === "before" || phase === "after") {
    if (item.place === undefined) return undefined;
    const outside = outsideTheDirection[code];
    if (outside !== undefined) return { kind: outside };
  }
  if (item.place === "home-school" && (code === "B" || code === "K")) {
    return { kind: code === "B" ? "b-at-a-pupils-own-school" : "k-for-a-school-made-placement" };
  }
  if (item.place === "no-provision" && code === "B") return { kind: "b-without-provision" };
  if (broken !== undefined) return { kind: broken };
  if (asked.missing.length > 0) return { kind: null, missing: asked.missing };
  const away = item.atUnregisteredProvision === true || item.place === "online-at-site";
  return away && presentMarks.includes(code) ? { kind: "present-mark-for-a-session-elsewhere" } : undefined;
}

const presentMarks: readonly CodeLetter[] = ["/", "\\", "L", "U"];
const outsideTheDirection: { readonly [code in CodeLetter]?: AuditKindName } = {
  B: "b-outside-the-direction",
  D: "d-outside-the-direction",
  K: "k-outside-the-direction",
};

/** Mistakes that do not depend on where the pupil is. */
function generalMistake({ half }: SessionItem, code: CodeLetter): AuditKindName | undefined {
  if (code === "#") return "closure-code-on-a-school-day";
  if (code === "Z") return "z-for-a-pupil-on-the-roll";
  return code === (half === "AM" ? "\\" : "/") ? "mark-of-the-other-half" : undefined;
}

interface Asked {
  readonly broken: ReadonlySet<string>;
  /** What the rules that cannot be answered would have to know. */
  readonly missing: readonly MissingFact[];
}

function askRules(
  session: SessionItem,
  code: CodeLetter,
  facts: Facts,
  checks: readonly CompiledCheck[],
  calendar: CompiledCalendar,
): Asked {
  const item = { ...session, homeCode: code };
  const broken = new Set<string>();
  const missing = new Map<string, MissingFact>();
  for (const { first } of checks) {
    const { rule, settings } = first;
    if (rule === undefined || !decides(rule.id, code, item)) continue;
    const context: Context = { facts, calendar, settings };
    const applies = rule.appliesWhen.ask(context, item);
    const met = applies === NO ? YES : rule.metWhen.ask(context, item);
    if (met === YES) continue;
    if (met === NO && applies === YES) broken.add(rule.id);
    const unknown: MissingFact[] = [];
    if (applies === UNKNOWN) rule.appliesWhen.addMissing(context, unknown, item);
    if (met === UNKNOWN) rule.metWhen.addMissing(context, unknown, item);
    for (const one of unknown) missing.set(one.at, one);
  }
  return { broken, missing: [...missing.values()] };
}

const byRule: ReadonlyMap<string, DecidingRule> = new Map(decidingRules.map((one) => [one.rule, one]));

function decides(rule: string, code: CodeLetter, item: SessionItem): boolean {
  const about = byRule.get(rule);
  if (about === undefined || (about.code !== undefined && about.code !== code)) return false;
  // That the pupil is not registered at a host school is wrong in the plan; no mark of the register can put it right.
  return about.kind !== "another-code-where-d-belongs" || item.registered === true;
}
