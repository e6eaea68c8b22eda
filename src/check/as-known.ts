import { checkedDay, type Day, formatDay, longDay, readDay } from "../days/plain-date.js";
import { type Issue, issue } from "../input/issue.js";
import { dayMessage } from "../input/messages.js";
import type { Council } from "../policy/accepted.js";
import { englandHeldFrom } from "../policy/england/version.js";
import { councilHeldOn } from "../policy/known-on.js";

/** The council as it is asked about: as it was held on a day, where one is given. */
export interface AsKnown {
  readonly council: Council | undefined;
  readonly knownOn: Day | undefined;
  readonly issues: readonly Issue[];
}

const notDated =
  "An edition of the council's documents does not say when it came into the data (enteredOn), so what was known on this day cannot be told. Write that day into it, or ask for one no earlier than it was last read.";

/** Takes the option `knownOn`; a day on which nothing was held yet is an issue. */
export function asKnown(council: Council | undefined, value: unknown): AsKnown {
  if (value === undefined) return { council, knownOn: undefined, issues: [] };
  const refused = (code: Issue["code"], message: string): AsKnown => ({
    council,
    knownOn: undefined,
    issues: [issue(code, "/knownOn", message, "options")],
  });
  const knownOn = readDay(value);
  if (typeof knownOn !== "number") return refused(knownOn, dayMessage);
  const day = formatDay(knownOn);
  if (day < englandHeldFrom) {
    return refused("out-of-range", nothingBefore("national law and guidance", englandHeldFrom));
  }
  if (council === undefined) return { council, knownOn, issues: [] };
  const held = councilHeldOn(council, day);
  if (held.ok) return { council: held.council, knownOn, issues: [] };
  return held.heldFrom === null
    ? refused("missing", notDated)
    : refused("out-of-range", nothingBefore("the council's documents", held.heldFrom));
}

function nothingBefore(what: string, from: string): string {
  return `Nothing of ${what} was held here before ${longDay(checkedDay(from))}. Ask for that day or a later one.`;
}
