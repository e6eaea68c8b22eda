import type { CodeStatus } from "../register/code-table.js";
import type { RegisterSession } from "../register/expected-register.js";
import { itemWords } from "../words/item-words.js";
import { wordInWords } from "../words/value-words.js";

/** A register in words: "the home register", "the register of the first placement". */
export function registerWords(register: string): string {
  return register === "home"
    ? "the home register"
    : `the register of ${itemWords({ at: register }, undefined)}`;
}

/** Where a session takes place, in words. */
export function placeOfSession({
  place,
  placementAt,
}: Pick<RegisterSession, "place" | "placementAt">): string {
  if (placementAt !== null) return itemWords({ at: placementAt }, undefined);
  return place === null ? "not known" : wordInWords(place);
}

interface InEachRegister<Home, Host> {
  readonly home: Home;
  readonly hosts: readonly Host[];
}
interface Placed {
  readonly placementAt: string;
}

/** Every register there is a code for, "home" first and then JSON Pointers of placements. */
export function registersIn(source: {
  readonly sessions: readonly InEachRegister<unknown, Placed>[];
}): readonly string[] {
  const registers = new Set(["home"]);
  for (const { hosts } of source.sessions) for (const { placementAt } of hosts) registers.add(placementAt);
  return [...registers];
}

/** What is expected of a session in one register; undefined where the register has nothing for it. */
export function codeIn<Home, Host extends Placed>(
  { home, hosts }: InEachRegister<Home, Host>,
  register: string,
): Home | Host | undefined {
  return register === "home" ? home : hosts.find((host) => host.placementAt === register);
}

/** When a code is right. */
export function conditionWords(status: CodeStatus, ifThat: string): string {
  if (status === "expected") return `right if ${ifThat}.`;
  if (status === "cannot-tell") return `cannot tell until ${ifThat}.`;
  return status === "no-code-is-right" ? `no code is right unless ${ifThat}.` : `${ifThat}.`;
}
