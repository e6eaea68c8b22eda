import type { ExpectedRegister, RegisterCode, RegisterSession } from "../register/expected-register.js";
import { itemWords } from "../words/item-words.js";
import { wordInWords } from "../words/value-words.js";

/** A register in words: "the home register", "the register of the first placement". */
export function registerWords(register: string): string {
  return register === "home"
    ? "the home register"
    : `the register of ${itemWords({ at: register }, undefined)}`;
}

/** Where a session takes place, in words. */
export function placeOfSession({ place, placementAt }: RegisterSession): string {
  if (placementAt !== null) return itemWords({ at: placementAt }, undefined);
  return place === null ? "not known" : wordInWords(place);
}

/** Every register there is a code for, "home" first and then JSON Pointers of placements. */
export function registersIn({ sessions }: ExpectedRegister): readonly string[] {
  const registers = new Set(["home"]);
  for (const { hosts } of sessions) for (const { placementAt } of hosts) registers.add(placementAt);
  return [...registers];
}

/** What is expected of a session in one register; undefined where the register has nothing for it. */
export function codeIn(session: RegisterSession, register: string): RegisterCode | undefined {
  return register === "home" ? session.home : session.hosts.find((host) => host.placementAt === register);
}
