import type { MissingFact } from "../engine/missing-fact.js";
import type { SessionItem } from "../plan/facts.js";
import { sessionAt } from "../plan/session-items.js";
import { type CodeLetter, codeCount, codeNumber } from "./attendance-codes.js";
import { type AuditKindName, kindsByRule, type MistakenWhere } from "./audit-kinds.js";
import { codeVerdict } from "./code-law.js";
import type { Situation } from "./situations.js";

/** What is wrong with a code in a situation: a kind of mistake, or what has to be known first. */
export type MarkVerdict =
  | { readonly kind: AuditKindName }
  | { readonly kind: null; readonly missing: readonly MissingFact[] };

/** For each situation and each code the position of its verdict in the list; 0 says that nothing is wrong. */
export interface VerdictTable {
  readonly table: Uint16Array;
  readonly list: readonly (MarkVerdict | undefined)[];
}

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

/** Decides each of these codes in every situation once. */
export function verdictTable(
  views: readonly (Viewed | undefined)[],
  codes: readonly CodeLetter[],
): VerdictTable {
  const table = new Uint16Array(views.length * codeCount);
  const list: (MarkVerdict | undefined)[] = [undefined];
  const positions = new Map<string, number>();
  views.forEach((view, i) => {
    if (view === undefined) return;
    for (const code of codes) {
      const verdict = verdictOn(view, code);
      if (verdict === undefined) continue;
      const key = verdict.kind ?? verdict.missing.map(({ at, code: which }) => `${at} ${which}`).join();
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

function verdictOn({ situation, item }: Viewed, code: CodeLetter): MarkVerdict | undefined {
  const { phase, facts, session } = situation;
  const general = generalMistake(item, code);
  if (general !== undefined) return { kind: general };
  if (phase === "unknown" && session.home.status === "cannot-tell") {
    return { kind: null, missing: session.home.missing };
  }
  const outside = phase === "before" || phase === "after";
  // After a managed move the home school says nothing of where the pupil is.
  if (outside && item.place === undefined) return undefined;
  const { broken, missing } = codeVerdict(code, item, facts);
  const found = kindsByRule.find(
    ({ rules, where }) => broken.has(rules[0] as string) && isThere(where, item, outside),
  );
  if (found !== undefined) return { kind: found.kind };
  return missing.length > 0 ? { kind: null, missing } : undefined;
}

function isThere(where: MistakenWhere | undefined, item: SessionItem, outside: boolean): boolean {
  if (where === "outside-the-direction") return outside;
  if (where === "off-site") return item.atUnregisteredProvision === true || item.place === "online-at-site";
  return where === "anywhere" || where === item.place;
}

/** Mistakes that do not depend on where the pupil is. */
function generalMistake({ half }: SessionItem, code: CodeLetter): AuditKindName | undefined {
  if (code === "#") return "closure-code-on-a-school-day";
  if (code === "Z") return "z-for-a-pupil-on-the-roll";
  return code === (half === "AM" ? "\\" : "/") ? "mark-of-the-other-half" : undefined;
}
