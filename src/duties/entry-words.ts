import type { CompiledCheck } from "../check/compile.js";
import { type Day, longDay } from "../days/plain-date.js";
import { listInWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import { doesNotApplySentence } from "../words/sentences.js";
import type { Draft } from "./draft.js";
import type { Life } from "./life.js";

/** One plain sentence on how an entry stands. */
export function sentenceFor(draft: Draft, life: Life): string {
  const { due, checks, missing } = draft;
  switch (due.status) {
    case "not-needed":
      return draft.because === undefined ? notNeededSentence(checks) : `Not needed: ${draft.because}.`;
    case "cannot-tell":
      return `Cannot tell: the plan does not say ${listInWords([...new Set(missing.map(({ words }) => words))])}.`;
    case "not-yet-due":
      return notYetSentence(draft, life);
    default:
      return draft.kind === "event" ? eventSentence(draft) : dutySentence(draft, life);
  }
}

function notYetSentence({ kind, earliest, onlyIf }: Draft, { asOf }: Life): string {
  const day = earliest === undefined ? undefined : longDay(earliest);
  if (kind === "event") return day === undefined ? "Still to come; no day is set." : `To come on ${day}.`;
  // A day that has passed while what was to happen on it is not recorded says nothing.
  const passed = earliest !== undefined && earliest <= asOf;
  const when = passed
    ? "Not due until what it follows on is recorded"
    : day === undefined
      ? "Not due yet"
      : `Not due before ${day}`;
  return onlyIf === null ? `${when}.` : `${when}, and only if ${onlyIf}.`;
}

function eventSentence({ due, belongsBy, done }: Draft): string {
  if (belongsBy === undefined) return due.status === "due-within" ? "Due; no day is set." : "Done.";
  const day = longDay(belongsBy);
  switch (due.status) {
    case "due-within":
      return `Due on ${day}.`;
    case "overdue":
      return `Due on ${day} and not recorded.${sinceWords(due.schoolDaysLate)}`;
    case "done-late":
      return `Due on ${day}, done on ${longDay(done as Day)}: ${daysWords(due.schoolDaysLate)} late.`;
    default:
      return `Done on ${longDay(done ?? belongsBy)}.`;
  }
}

function dutySentence({ due, latest, belongsBy, done }: Draft, { asOf }: Life): string {
  const last = latest === undefined ? undefined : longDay(latest);
  const onDay = done !== undefined && done <= asOf ? ` on ${longDay(done)}` : "";
  switch (due.status) {
    case "done-late":
      return `Done${onDay}. The last day was ${last}, ${daysWords(due.schoolDaysLate)} earlier.`;
    case "overdue":
      return last === undefined
        ? `Not done. It belongs by ${longDay(belongsBy as Day)}, though no document sets a last day.`
        : `Not done. The last day was ${last}.${sinceWords(due.schoolDaysLate)}`;
    case "due-within":
      if (last !== undefined) return `Due by ${last}: ${leftWords(due.schoolDaysLeft)}.`;
      return belongsBy === undefined
        ? "Due; no document sets a last day."
        : `Due. It belongs by ${longDay(belongsBy)}; no document sets a last day.`;
    default:
      return last === undefined ? `Done${onDay}.` : `Done${onDay}; the last day was ${last}.`;
  }
}

const doesNotApply = "Does not apply";

function notNeededSentence(checks: Draft["checks"]): string {
  const [check] = checks as readonly [CompiledCheck];
  return `Not needed${doesNotApplySentence(check, false).slice(doesNotApply.length)}`;
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
