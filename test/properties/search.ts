import type { CompiledCalendar } from "../../src/calendar/compile-calendar.js";
import { compiledCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";
import { type CompiledCheck, compileCouncil, compileEngland } from "../../src/check/compile.js";
import { checkOutcome, type Inquiry, inForce, missingFacts } from "../../src/check/evaluate.js";
import { CANNOT_TELL, type Outcome, outcomes } from "../../src/engine/outcome.js";
import { UNKNOWN } from "../../src/engine/verdict.js";
import { directionSpan } from "../../src/plan/direction-span.js";
import type { Council } from "../../src/policy/accepted.js";
import { councils } from "../../src/policy/councils/index.js";
import type { World } from "./arbitrary-plan.js";
import {
  absentFields,
  inquiryOf,
  isAccepted,
  presentFields,
  put,
  valueAt,
  witnesses,
} from "./completions.js";
import { contradictsItself, mayContradictItself } from "./contradictions.js";
import { asksOnlyWhatIsStated, isRecordField, knownLimits, saidBy } from "./exceptions.js";
import { type Fill, fillFor } from "./fills.js";
import type { Random } from "./random.js";

/** The checks of one document, and the council whose grounds and answers the plans have. */
export interface Searched {
  readonly name: string;
  readonly council: Council;
  readonly checks: readonly CompiledCheck[];
}

/** The five documents and national law, which answers the same under every council and is searched once. */
export const searched: readonly Searched[] = [
  ...Object.values(councils).map((council) => ({
    name: council.name,
    council,
    checks: compileCouncil(council).checks,
  })),
  { name: "England", council: councils.warwickshire, checks: compileEngland().checks },
];

/** Something that breaks a property, in words that are the same for every plan that breaks it in the same way. */
export interface Violation {
  readonly property: "I33" | "I34" | "I35" | "I36";
  readonly rule: string;
  readonly what: string;
  readonly clause: string;
  readonly world: World;
}

function compile({ calendar }: World): CompiledCalendar | undefined {
  if (calendar === undefined) return undefined;
  const read = schoolCalendar(calendar);
  return read.ok ? compiledCalendar(read.calendar) : undefined;
}

function ruleOf(check: CompiledCheck): string {
  return check.first.rule?.id ?? "attested";
}

/** A pointer with positions left out, so that the same field of any entry reads the same. */
function anyEntry(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/#").replace(/^\/attestations\/.*/, "/attestations/#");
}

// Editions are picked by the day that matters; without any day a clause is taken as in force. Stating a day of another
// edition is therefore a different question, not a refinement.
function editionChanges(check: CompiledCheck, before: Inquiry, after: Inquiry): boolean {
  const verdicts = [inForce(check.first, before), inForce(check.first, after)];
  const undated = before.lawDay === undefined || after.lawDay === undefined;
  return verdicts[0] !== verdicts[1] && (undated || !verdicts.includes(UNKNOWN));
}

// A direction runs as planned until the plan says otherwise: that a review let it go on, that the pupil is back, that a
// managed move began. Saying so later is news of another end.
function endMoves(field: string, before: Inquiry, after: Inquiry): boolean {
  const [one, other] = [directionSpan(before.context.facts), directionSpan(after.context.facts)];
  if (field === "/endsOn") {
    return (
      one.plannedLast !== other.plannedLast &&
      one.plannedLast !== undefined &&
      other.plannedLast !== undefined
    );
  }
  const says =
    /^\/(reviews\/\d+\/(status|outcome|continueUntil)|ending\/(outcome|returnedOn)|managedMove\/(startsOn|onRollOn))$/;
  return says.test(field) && (one.last !== other.last || one.plannedLast !== other.plannedLast);
}

/**
 * Fills in single unknown fields, and takes single known ones away. What was known stays as it was (I33, I36); what
 * could not be told stays open unless the field is one the finding names (I35).
 */
export function refiningViolations(
  world: World,
  { checks }: Searched,
  random: Random,
  tries: number,
): readonly Violation[] {
  if (mayContradictItself(world.plan)) return [];
  const calendar = compile(world);
  const attested = checks.flatMap(({ first }) => (first.rule === undefined ? [first.clause.id] : []));
  const absent = absentFields(world.plan, attested);
  const present = presentFields(world.plan);
  const inquiry = inquiryOf(world.plan, calendar);
  const base = checks.map((check) => checkOutcome(check, inquiry));
  const found: Violation[] = [];
  for (let i = 0; i < tries; i++) {
    const adds = present.length === 0 || random.below(3) > 0;
    const field = random.pick(adds ? absent : present);
    const plan = put(world.plan, field, adds ? random.pick(witnesses(field, world.plan)) : undefined);
    if (isRecordField(field) || !isAccepted(plan) || contradictsItself(plan)) continue;
    const other = inquiryOf(plan, calendar);
    checks.forEach((check, k) => {
      const here = base[k] as Outcome;
      const there = checkOutcome(check, other);
      if (here === there || editionChanges(check, inquiry, other)) return;
      if (endMoves(field, inquiry, other)) return;
      if (asksOnlyWhatIsStated(check.first.rule)) return;
      const [less, more] = adds ? [here, there] : [there, here];
      const what = `${adds ? "" : "without "}${anyEntry(field)}: ${outcomes[here]} to ${outcomes[there]}`;
      const one = {
        rule: ruleOf(check),
        clause: check.first.clause.id,
        world: { plan, calendar: world.calendar },
      };
      if (less !== CANNOT_TELL) found.push({ property: adds ? "I33" : "I36", what, ...one });
      else if (more !== CANNOT_TELL) {
        const named = missingFacts(check, adds ? inquiry : other).map(({ at }) => at);
        if (named.includes(field) || named.some((at) => saidBy(at, field))) return;
        found.push({ property: "I35", what: `${what}, though not named`, ...one });
      }
    });
  }
  return found;
}

/** How a check comes out, with the weight it has: the same outcome as law and as guidance is two answers. */
function answerOf(check: CompiledCheck, inquiry: Inquiry): string {
  const outcome = checkOutcome(check, inquiry);
  if (!check.first.procedure) return outcomes[outcome] ?? "";
  // Transitional rules nobody has read: no fact of the plan would settle it.
  if (outcome === CANNOT_TELL && inquiry.binding.missing.some(({ fact }) => fact === "law"))
    return "open in law";
  return `${outcomes[outcome]}, binding ${inquiry.binding.bound}`;
}

const MOST_COMPLETIONS = 4_096;

/**
 * Fills in everything a finding that cannot be told names as missing, in every way where there are at most 4,096, else
 * in as many drawn at random. Each way gives an answer (I35), and two ways give different ones (I34).
 */
export function completingViolations(
  world: World,
  { checks, council }: Searched,
  random: Random,
  findings: number,
  completions: number = MOST_COMPLETIONS,
): readonly Violation[] {
  if (mayContradictItself(world.plan)) return [];
  const calendar = compile(world);
  const inquiry = inquiryOf(world.plan, calendar);
  const open = checks.filter(
    (check) => check.first.rule !== undefined && answerOf(check, inquiry).startsWith("cannot-tell"),
  );
  const found: Violation[] = [];
  for (let i = 0; i < findings && open.length > 0; i++) {
    const violation = completingViolation(random.pick(open), world, council, inquiry, random, completions);
    if (violation !== undefined && !isKnownLimit(violation)) found.push(violation);
  }
  return found;
}

function isKnownLimit({ property, rule, what }: Violation): boolean {
  return knownLimits.some((one) => one.property === property && one.rule.test(rule) && one.names.test(what));
}

function completingViolation(
  check: CompiledCheck,
  world: World,
  council: Council,
  inquiry: Inquiry,
  random: Random,
  completions: number,
): Violation | undefined {
  const missing = [...new Set(missingFacts(check, inquiry).map(({ at }) => at))];
  const names = [...new Set(missing.map(anyEntry))].join(", ");
  const one = { rule: ruleOf(check), clause: check.first.clause.id, world };
  if (missing.length === 0) return { property: "I35", what: "names nothing as missing", ...one };
  const fills: Fill[] = [];
  for (const pointer of missing) {
    const fill = fillFor(pointer, world, council);
    if (fill === undefined) return { property: "I35", what: `names ${names}: no such field`, ...one };
    fills.push(fill);
  }
  const ways = fills.reduce((n, fill) => n * (fill.kind === "values" ? fill.values.length : Infinity), 1);
  const free = missing.includes("/minutesPerWeek") ? /^\/pupil\/adult$/ : /^\/pupil\/adult$|minutesPerWeek$/;
  const answers = new Set<string>();
  let accepted = 0;
  let incomplete = "";
  for (let i = 0; i < Math.min(ways, completions); i++) {
    const filled = completed(world, fills, random, ways <= completions ? i : undefined);
    // Being 18 and the hours of the week do not settle other facts, unless hours are what is filled in.
    if (!isAccepted(filled.plan) || contradictsItself(filled.plan, free)) continue;
    const other = inquiryOf(
      filled.plan,
      filled.calendar === world.calendar ? inquiry.context.calendar : compile(filled),
    );
    if (filled.calendar !== undefined && other.context.calendar === undefined) continue;
    if (editionChanges(check, inquiry, other)) {
      // Not to be held against a council's document is another answer.
      if (check.first.force === "council") answers.add("another edition");
      continue;
    }
    accepted++;
    const answer = answerOf(check, other);
    if (!answer.startsWith("cannot-tell")) answers.add(answer);
    // A day filled in may lie outside the calendar, however far it reaches.
    else if (needsMoreCalendar(check, other)) answers.add("outside the calendar");
    else {
      const still = [...new Set(missingFacts(check, other).map(({ at }) => anyEntry(at)))].join(", ");
      incomplete = `names ${names}: filled in, ${still} is missing`;
    }
    if (incomplete !== "" || (answers.size > 1 && accepted > 6)) break;
  }
  if (incomplete !== "") return { property: "I35", what: incomplete, ...one };
  if (accepted === 0) return { property: "I35", what: `names ${names}: cannot be filled in`, ...one };
  if (answers.size > 1 || answers.has("outside the calendar")) return undefined;
  return { property: "I34", what: `names ${names}: ${[...answers].join()} in any case`, ...one };
}

function needsMoreCalendar(check: CompiledCheck, inquiry: Inquiry): boolean {
  return missingFacts(check, inquiry).every(({ at }) => at === "/calendar/covers");
}

/** One way to fill in: the how-manieth where it is given, else one drawn at random. */
function completed(world: World, fills: readonly Fill[], random: Random, number: number | undefined): World {
  let { plan } = world;
  let rest = number ?? 0;
  // Drawn anew for every field, days fall near those filled in before.
  const anew = number === undefined && random.below(2) === 0;
  for (const fill of fills) {
    if (fill.kind !== "values") continue;
    const values = anew && fill.pointer !== "/grounds" ? witnesses(fill.pointer, plan) : fill.values;
    const at = number === undefined ? drawn(values.length, random) : rest % values.length;
    rest = Math.floor(rest / values.length);
    if (valueAt(plan, fill.pointer) === undefined) plan = put(plan, fill.pointer, values[at]);
  }
  let filled: World = { plan, calendar: world.calendar };
  for (const fill of fills) if (fill.kind === "draw") filled = fill.draw(filled, random);
  return filled;
}

/** One of so many values; the first are those that differ most, and come more often. */
function drawn(count: number, random: Random): number {
  return random.below(random.below(3) === 0 ? Math.min(count, 8) : count);
}
