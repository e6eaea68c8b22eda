import { type CompiledClause, compileEngland } from "../check/compile.js";
import type { Context } from "../engine/condition.js";
import type { MissingFact } from "../engine/missing-fact.js";
import { NO, UNKNOWN, type Verdict, YES } from "../engine/verdict.js";
import { withItemFacts } from "../plan/fact-slots.js";
import type { Facts, SessionItem } from "../plan/facts.js";
import type { CodeLetter } from "./attendance-codes.js";

/** What the law says of a code written for a half day: right as far as a plan can tell, wrong, or not known yet. */
export interface CodeVerdict {
  readonly verdict: Verdict;
  /** The rules it breaks. */
  readonly broken: ReadonlySet<string>;
  /** What the rules that cannot be answered would have to know. */
  readonly missing: readonly MissingFact[];
}

/**
 * Asks the rules about attendance in national law what they say of a code, were it written for this half day. They are
 * the only place that says which code is wrong: what to expect and the audit of marks both rest on this.
 */
export function codeVerdict(code: CodeLetter, session: SessionItem, facts: Facts): CodeVerdict {
  const item = withItemFacts(session, { homeCode: code });
  const broken = new Set<string>();
  const missing = new Map<string, MissingFact>();
  const context: Context = { facts, calendar: undefined };
  for (const { rule } of attendanceLaw()) {
    if (rule === undefined) continue;
    const applies = rule.appliesWhen.ask(context, item);
    const met = applies === NO ? YES : rule.metWhen.ask(context, item);
    if (met === YES) continue;
    if (met === NO && applies === YES) broken.add(rule.id);
    const unknown: MissingFact[] = [];
    if (applies === UNKNOWN) rule.appliesWhen.addMissing(context, unknown, item);
    if (met === UNKNOWN) rule.metWhen.addMissing(context, unknown, item);
    for (const one of unknown) missing.set(one.at, one);
  }
  const verdict = broken.size > 0 ? NO : missing.size > 0 ? UNKNOWN : YES;
  return { verdict, broken, missing: [...missing.values()] };
}

let law: readonly CompiledClause[] | undefined;

/** The national clauses about the code of a half day: they hold for every session since the table of codes. */
function attendanceLaw(): readonly CompiledClause[] {
  law ??= compileEngland()
    .checks.map(({ first }) => first)
    .filter(({ rule }) => rule?.stage === "attendance" && rule.forEach === "sessions");
  return law;
}
