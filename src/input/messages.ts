import type { Fault } from "./faults.js";
import type { Guide } from "./guide.js";
import { maxDepth, maxSpanDays, maxTextLength, maxValues } from "./limits.js";

/**
 * Puts a fault into words: what is wrong and what to write instead. Nothing of the input is in it; the names are
 * those of the format.
 */
export function messageFor(fault: Fault, place: Guide | undefined): string {
  if (fault.message !== undefined) return fault.message;
  const write = `${meant(fault)}Write ${expectedAt(place)}.`;
  switch (fault.code) {
    case "not-an-object":
      return "The input has to be one object with named fields, not a list, a text or a number.";
    case "missing":
      return `This field has to be there. ${write}`;
    case "wrong-type":
      return fault.isNull === true
        ? `This is null. Leave it out if it is not known. Else write ${expectedAt(place)}.`
        : `This is another kind of value than is read here. ${write}`;
    case "unknown-key":
      return unknownFields(fault, place);
    case "unknown-value":
      return `This is not one of the words read here. ${write}`;
    case "unknown-version":
      return `This is another version of the format than is read here. ${write}`;
    case "not-plain-data":
      return `Only plain data is read here: no functions, computed properties, gaps or hidden parts. ${write}`;
    case "too-large":
      return `The text is longer than ${inFull(maxTextLength)} characters. Write a shorter one.`;
    case "too-deep":
      return `Objects and lists lie more than ${maxDepth} deep inside one another. Take the innermost out.`;
    case "too-many-items":
      return `There are more entries than the ${inFull(limitOf(place))} that are read. Take some out.`;
    case "too-long":
      return `This is longer than is read here. ${write}`;
    case "bad-id":
      return `This is not an id that can be read. ${write}`;
    case "bad-date":
      return `This is not a date that exists, or is not written as one. ${write}`;
    case "date-out-of-range":
      return `This date lies outside the years that are read. ${write}`;
    case "bad-time":
      return `This is not a time of day. ${write}`;
    case "bad-number":
      return `This is not a number that can be counted with. ${write}`;
    case "not-integer":
      return `This is not a whole number. ${write}`;
    case "out-of-range":
      return `This number is too small or too large. ${write}`;
    case "unknown-authority":
      return `This is not the code of a council in England. ${write}`;
    case "unknown-code":
      return `This is not an attendance code of the 2024 regulations. ${write}`;
    case "duplicate-key":
      return "The same field is there twice. Take one of the two out.";
    default:
      return `This cannot be read. ${write}`;
  }
}

/** The sentence for a direction that is longer than the limit. */
export const spanMessage: string = `The direction lasts longer than ${inFull(maxSpanDays)} days. Check both dates.`;

/** The sentence for a "today" among the options that is not a date. */
export const todayMessage = "Write today's date as year-month-day, for example 2026-11-23.";

/** The sentence for any other day among the options that is not a date. */
export const dayMessage = "Write a date as year-month-day, for example 2026-11-23.";

/** The sentence for a list of issues that was cut. */
export function cutMessage(listed: number, all: number): string {
  return `Only the first ${listed} of ${inFull(all)} issues are listed. Mend these first.`;
}

function unknownFields(fault: Fault, place: Guide | undefined): string {
  const { count = 1 } = fault;
  const fields = count === 1 ? "One field here has a name" : `${inFull(count)} fields here have names`;
  return `${fields} this format does not know. ${meant(fault)}${knownFields(place)}`;
}

function meant({ nearest }: Fault): string {
  return nearest === undefined ? "" : `Perhaps ${nearest} is meant. `;
}

function knownFields(place: Guide | undefined): string {
  if (place?.kind === "record") return `The names it knows here are ${[...place.fields.keys()].join(", ")}.`;
  return place?.kind === "data"
    ? "Names here are plain words."
    : "Names here are the ids of clauses, for example WAR-60.";
}

function expectedAt(place: Guide | undefined): string {
  return place?.about?.expected ?? "an object with named fields";
}

function limitOf(place: Guide | undefined): number {
  return place?.kind === "list" || place?.kind === "keyed" ? place.limit : maxValues;
}

// 50000 as 50,000, without asking the locale.
export function inFull(count: number): string {
  const digits = String(count);
  let text = "";
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) text += ",";
    text += digits[i];
  }
  return text;
}
