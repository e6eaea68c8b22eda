import type { CompiledCheck } from "../check/compile.js";
import { openCode, whyNotAsked } from "../check/why-not-asked.js";
import { formatDay } from "../days/plain-date.js";
import type { Message } from "../input/message.js";
import type { Happening } from "./duty.js";
import { lastDay, openLastDay } from "./in-order.js";
import { isAfter, type Life } from "./life.js";

/** What is said of how an entry stands. Its days and numbers are those of the entry. */
export function messageFor(one: Happening, life: Life): Message {
  switch (one.status) {
    case "not-needed":
      return one.because === undefined ? whyNotNeeded(one.checks) : plain("not-needed.recent-review");
    case "cannot-tell":
      return plain(openCode(one.missing, life.facts));
    case "not-yet-due":
      return plain(notYet(one, life));
    default:
      return one.kind === "event" ? eventMessage(one) : plain(dutyCode(one));
  }
}

const noValues: Message["values"] = Object.freeze({});

function plain(code: string): Message {
  return { code, values: noValues };
}

function whyNotNeeded(checks: Happening["checks"]): Message {
  const [check] = checks as readonly [CompiledCheck];
  const { code, values } = whyNotAsked(check, false);
  return { code: code.replace("does-not-apply", "not-needed"), values };
}

function notYet({ kind, earliest, onlyIf, missing }: Happening, { asOf }: Life): string {
  if (kind === "event") return earliest === undefined ? undatedEvent("to-come", missing) : "event.to-come";
  // A day that has passed while what was to happen on it is not recorded says nothing.
  const passed = earliest !== undefined && !isAfter(earliest, asOf);
  const when = passed ? "awaits-a-record" : earliest === undefined ? "not-due-yet" : "not-due-before";
  return `duty.${when}${onlyIf === null ? "" : ".only-if"}`;
}

/** Of an event without a day: that none is set, or that the one there is cannot be told. */
function undatedEvent(how: "to-come" | "due", missing: Happening["missing"]): string {
  return `event.${how}-${missing.length > 0 ? "open" : "undated"}`;
}

function eventMessage(one: Happening): Message {
  const { status, schoolDaysLate, expectedBy, recorded, until, missing } = one;
  const goesOn = until === undefined ? {} : { until: formatDay(until) };
  if (expectedBy === undefined) {
    return plain(status === "due-within" ? undatedEvent("due", missing) : "event.done");
  }
  switch (status) {
    case "due-within":
      return plain("event.due");
    case "overdue":
      return plain(schoolDaysLate === null ? "event.overdue-uncounted" : "event.overdue");
    case "done-late":
      return plain("event.done-late");
    default:
      return { code: "event.done-on", values: { day: formatDay(recorded ?? expectedBy), ...goesOn } };
  }
}

function dutyCode(one: Happening): string {
  const { status, expectedBy, schoolDaysLeft, schoolDaysLate } = one;
  const isLimited = lastDay(one) !== undefined;
  const isOpen = openLastDay(one) !== undefined;
  switch (status) {
    case "done-late":
      return isLimited ? "duty.done-late" : "duty.done-late-surely";
    case "done-not-as-required":
      if (!isLimited) return "duty.not-as-required";
      return schoolDaysLeft === null ? "duty.not-as-required-limited" : "duty.not-as-required-yet";
    case "overdue":
      if (isLimited) return schoolDaysLate === null ? "duty.overdue-uncounted" : "duty.overdue";
      return isOpen ? "duty.overdue-surely" : "duty.overdue-unlimited";
    case "due-within":
      if (isLimited) return "duty.due";
      if (isOpen) return "duty.due-open";
      return expectedBy === undefined ? "duty.due-undated" : "duty.due-unlimited";
    default:
      return isLimited ? "duty.done" : "duty.done-unlimited";
  }
}
