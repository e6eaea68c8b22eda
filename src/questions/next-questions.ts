import { type CompiledCheck, checksInUse } from "../check/compile.js";
import { checkOutcome, inquire, missingFacts } from "../check/evaluate.js";
import { answerAbout, type Prepared } from "../check/prepare.js";
import type { AssessOptions, Result } from "../check/types.js";
import { weightOf } from "../check/weight.js";
import { CANNOT_TELL } from "../engine/outcome.js";
import { faultsBetweenFields } from "../plan/check-fields.js";
import { deriveFacts } from "../plan/derive-facts.js";
import type { Entry } from "../plan/entry.js";
import type { ClauseId } from "../plan/plan.js";
import { answersToTry, type DaysNamed, daysIn, daysOfEditions } from "./answers-to-try.js";
import { canBeKnown, canMatterYet } from "./can-matter-yet.js";
import { type PlanField, planField, withAnswer } from "./plan-field.js";
import type { OpenQuestion, PossibleAnswer } from "./question.js";

export type NextQuestionsResult = Result<{ readonly questions: readonly OpenQuestion[] }>;

/** How many answers one call tries at most, over all questions; those left over are listed after the others, untried. */
const mostTried = 10_000;

/**
 * What a plan leaves open and has to be met, as questions: first the one whose answer is proved to settle most. Each
 * possible answer is put into the plan and the clauses are asked again; what is settled whichever way it is answered
 * counts twice, and what one of few answers settles on average once. Law weighs
 * more than what a document says must be, and that more than what should be. Advice asks no question, and nothing is
 * asked that cannot matter yet: what waits for a review or for the end, and what only the course of the direction, or
 * its end, can tell, unless the day given as today has come to that.
 *
 * At most 10,000 answers are tried. Issues and errors are those of `assess`.
 *
 * @example
 * const result = nextQuestions(plan, { council: norfolk, calendar, asOf: "2026-11-23" });
 * if (result.ok) console.log(result.questions[0]?.asks); // "parents were given notice"
 */
export function nextQuestions(plan: unknown, options: AssessOptions = {}): NextQuestionsResult {
  return answerAbout("next-questions", [plan, options, { optionalDays: ["asOf"] }], (prepared) => ({
    questions: rankedQuestions(prepared),
  }));
}

/** A place at which something is not said, with the checks it keeps open. */
interface Gap {
  readonly at: string;
  readonly field: PlanField;
  readonly about: Entry | null;
  readonly checks: CompiledCheck[];
}

function rankedQuestions(prepared: Prepared): readonly OpenQuestion[] {
  const { inquiry, council } = prepared;
  const all = checksInUse(council);
  const weighs = (check: CompiledCheck): number => weightFor(check, prepared);
  const open = all.filter(
    (check) =>
      checkOutcome(check, inquiry) === CANNOT_TELL && weighs(check) > 0 && canMatterYet(check, prepared),
  );
  const gaps = gapsOf(open, prepared);
  const total = (checks: readonly CompiledCheck[]): number =>
    checks.reduce((sum, check) => sum + weighs(check), 0);
  gaps.sort((a, b) => total(b.checks) - total(a.checks));
  const trial = new Trial(prepared, named(prepared, all));
  const asked = gaps.map((gap) => {
    const found = trial.of(gap, open);
    return {
      question: questionOf(gap, found, open),
      settled: settledBy(found, total),
      kept: total(gap.checks),
    };
  });
  asked.sort((a, b) => b.settled - a.settled || b.kept - a.kept);
  return asked.map(({ question }) => question);
}

/** What is settled whichever way it is answered counts twice, and beside it what one of few answers settles on average. */
function settledBy({ always, each }: Found, total: (checks: readonly CompiledCheck[]) => number): number {
  const one =
    each.length === 0
      ? total(always)
      : each.reduce((sum, { checks }) => sum + total(checks), 0) / each.length;
  return 2 * total(always) + one;
}

/** Law before what must be, and that before what should be; advice weighs nothing. */
function weightFor({ first }: CompiledCheck, { inquiry }: Prepared): number {
  const { force, severity } = weightOf(first, inquiry);
  if (severity === "advice" || force === "announced") return 0;
  if (severity === "warning") return 2;
  return force === "law" ? 9 : 5;
}

function gapsOf(open: readonly CompiledCheck[], prepared: Prepared): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const check of open) {
    for (const { at, fact, about = null } of missingFacts(check, prepared.inquiry)) {
      if (fact === "calendar" || fact === "law") continue;
      const before = gaps.get(at);
      if (before !== undefined) {
        if (!before.checks.includes(check)) before.checks.push(check);
        continue;
      }
      const field = planField(at);
      if (field === undefined || !canBeKnown(at, prepared)) continue;
      gaps.set(at, { at, field, about, checks: [check] });
    }
  }
  return [...gaps.values()];
}

function named({ plan, calendar, days: { asOf } }: Prepared, all: readonly CompiledCheck[]): DaysNamed {
  const near = [...daysIn(plan)];
  if (calendar !== undefined) near.push(calendar.from, calendar.to);
  if (asOf !== undefined) near.push(asOf);
  return { near, editions: daysOfEditions(all) };
}

/** What came of trying the answers to a question. */
interface Found {
  readonly always: readonly CompiledCheck[];
  /** For few possible answers: what each settles. */
  readonly each: readonly { readonly value: boolean | string; readonly checks: readonly CompiledCheck[] }[];
  readonly tried: boolean;
}

const untried: Found = { always: [], each: [], tried: false };

class Trial {
  private left = mostTried;

  constructor(
    private readonly prepared: Prepared,
    private readonly days: DaysNamed,
  ) {}

  /** Which of the open checks the answers to a question settle: each of them, and all of them alike. */
  of({ at, field }: Gap, open: readonly CompiledCheck[]): Found {
    const values = answersToTry(field, this.days);
    if (values === undefined) return untried;
    const isFew = field.kind === "yes-no" || field.kind === "word";
    const each: { value: boolean | string; checks: readonly CompiledCheck[] }[] = [];
    let always = open;
    for (const value of values) {
      // Where no clause is left that every answer so far has settled, the others need not be tried.
      if (always.length === 0 && !isFew) break;
      if (this.left === 0) return untried;
      const settled = this.settledBy(at, value, isFew ? open : always);
      if (settled === undefined) continue;
      always = always.filter((check) => settled.includes(check));
      if (isFew) each.push({ value: value as boolean | string, checks: settled });
    }
    return { always, each, tried: true };
  }

  /** The checks that are settled once the plan says so; undefined for an answer that contradicts the plan. */
  private settledBy(
    at: string,
    value: unknown,
    open: readonly CompiledCheck[],
  ): readonly CompiledCheck[] | undefined {
    this.left -= 1;
    const { plan, facts, inquiry, days } = this.prepared;
    const answered = withAnswer(plan, at, value);
    if (faultsBetweenFields(answered).length > 0) return undefined;
    const derived = deriveFacts(answered, days.asOf);
    const after = inquire({
      facts: facts.groundsAreOpen ? { ...derived, groundsAreOpen: true } : derived,
      calendar: inquiry.context.calendar,
    });
    return open.filter((check) => checkOutcome(check, after) !== CANNOT_TELL);
  }
}

function questionOf(
  { at, field, about, checks }: Gap,
  { always, each, tried }: Found,
  open: readonly CompiledCheck[],
): OpenQuestion {
  const { kind, about: said } = field;
  const possible = ({ value, checks: settled }: Found["each"][number]): PossibleAnswer => ({
    value,
    label: typeof value === "string" ? (said.labels?.[value] ?? value) : null,
    settles: idsOf(settled),
  });
  return {
    at,
    kind,
    asks: at.startsWith("/attestations/") ? attested(at, open) : said.meaning,
    expected: kind === "yes-no" ? "true or false, without quotation marks" : said.expected,
    about,
    or: said.or ?? null,
    answers: each.map(possible),
    settles: idsOf(always),
    keepsOpen: idsOf(checks),
    tried,
  };
}

/** The question to a person of the clause whose answer stands at this place. */
function attested(at: string, open: readonly CompiledCheck[]): string {
  const id = at.slice(at.lastIndexOf("/") + 1);
  const clauses = open.flatMap((check) => check.clauses);
  const decided = clauses.find(({ clause }) => clause.id === id)?.clause.decidedBy;
  return decided !== undefined && "attest" in decided ? decided.attest : "";
}

function idsOf(checks: readonly CompiledCheck[]): readonly ClauseId[] {
  return checks.flatMap(({ ids }) => ids);
}
