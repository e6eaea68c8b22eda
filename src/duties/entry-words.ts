import type { CompiledCheck } from "../check/compile.js";
import { whyNotAsked } from "../check/why-not-asked.js";
import { type Day, longDay } from "../days/plain-date.js";
import { findingWords } from "../words/finding-words.js";
import { listInWords } from "../words/item-words.js";
import { say } from "../words/say.js";
import { sentenceCase } from "../words/sentence-case.js";
import type { Happening } from "./duty.js";
import { lastDay } from "./in-order.js";
import { isAfter, type Life } from "./life.js";

/** One plain sentence on how an entry stands. */
export function sentenceFor(one: Happening, life: Life): string {
  switch (one.status) {
    case "not-needed":
      return one.because === undefined
        ? notNeededSentence(one.checks)
        : "Not needed: a review took place so shortly before the request that none has to be held.";
    case "cannot-tell":
      return `Cannot tell: the plan does not say ${listInWords([...new Set(one.missing.map(({ words }) => words))])}.`;
    case "not-yet-due":
      return notYetSentence(one, life);
    default:
      return one.kind === "event" ? eventSentence(one) : dutySentence(one, life);
  }
}

function notYetSentence({ kind, earliest, onlyIf }: Happening, { asOf }: Life): string {
  const day = earliest === undefined ? undefined : longDay(earliest);
  if (kind === "event") return day === undefined ? "Still to come; no day is set." : `To come on ${day}.`;
  // A day that has passed while what was to happen on it is not recorded says nothing.
  const passed = earliest !== undefined && !isAfter(earliest, asOf);
  const when = passed
    ? "Not due until what it follows on is recorded"
    : day === undefined
      ? "Not due yet"
      : `Not due before ${day}`;
  return onlyIf === null ? `${when}.` : `${when}, and only if ${onlyIf}.`;
}

function eventSentence({ status, schoolDaysLate, expectedBy, recorded }: Happening): string {
  if (expectedBy === undefined) return status === "due-within" ? "Due; no day is set." : "Done.";
  const day = longDay(expectedBy);
  switch (status) {
    case "due-within":
      return `Due on ${day}.`;
    case "overdue":
      return `Due on ${day} and not recorded.${sinceWords(schoolDaysLate)}`;
    case "done-late":
      return `Due on ${day}, done on ${longDay(recorded as Day)}: ${daysWords(schoolDaysLate)} late.`;
    default:
      return `Done on ${longDay(recorded ?? expectedBy)}.`;
  }
}

function dutySentence(one: Happening, { asOf }: Life): string {
  const { status, expectedBy, recorded, schoolDaysLeft, schoolDaysLate } = one;
  const limit = lastDay(one)?.day;
  const last = limit === undefined ? undefined : longDay(limit);
  const isDated = recorded !== undefined && Number.isFinite(recorded) && !isAfter(recorded, asOf);
  const done = isDated ? `Done on ${longDay(recorded)}` : "Done";
  switch (status) {
    case "done-late":
      return last === undefined
        ? `${done}, too late whatever the school's calendar says.`
        : `${done}. The last day was ${last}, ${daysWords(schoolDaysLate)} earlier.`;
    case "done-not-as-required":
      if (last === undefined) return `${done}, not as required.`;
      return schoolDaysLeft === null
        ? `${done}, not as required; the last day was ${last}.`
        : `${done}, not as required. It can be put right by ${last}: ${leftWords(schoolDaysLeft)}.`;
    case "overdue":
      if (last !== undefined) return `Not done. The last day was ${last}.${sinceWords(schoolDaysLate)}`;
      return expectedBy === undefined
        ? "Not done. The last day has passed whatever the school's calendar says."
        : `Not done. Normally done by ${longDay(expectedBy)}; no deadline is set.`;
    case "due-within":
      if (last !== undefined) return `Due by ${last}: ${leftWords(schoolDaysLeft)}.`;
      return expectedBy === undefined
        ? "Due; no deadline is set."
        : `Due. Normally done by ${longDay(expectedBy)}; no deadline is set.`;
    default:
      return last === undefined ? `${done}.` : `${done}; the last day was ${last}.`;
  }
}

const doesNotApply = "Does not apply";

function notNeededSentence(checks: Happening["checks"]): string {
  const [check] = checks as readonly [CompiledCheck];
  return `Not needed${say(whyNotAsked(check, false), findingWords).slice(doesNotApply.length)}`;
}

function daysWords(days: number | null): string {
  if (days === null) return "some school days";
  if (days === 0) return "no school day";
  return days === 1 ? "1 school day" : `${days} school days`;
}

/** How long ago, after a full stop; nothing where it cannot be counted. */
function sinceWords(days: number | null): string {
  if (days === null) return "";
  return ` ${sentenceCase(daysWords(days))} ${days < 2 ? "has" : "have"} passed since.`;
}

function leftWords(days: number | null): string {
  if (days === null) return "the school days left cannot be counted without the school's calendar";
  if (days === 0) return "no school day is left after today";
  return days === 1 ? "1 school day is left" : `${days} school days are left`;
}
