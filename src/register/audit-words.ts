import { type Day, longDay } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import type { Item } from "../plan/facts.js";
import { itemWords } from "../words/item-words.js";
import type { CodeLetter } from "./attendance-codes.js";

/** "The home register shows B for Tuesday 3 November 2026, morning, though no session is held then." */
export function mistakeSentence(
  placement: Item | undefined,
  recorded: CodeLetter | null,
  day: Day,
  session: HalfDay,
  wrong: string,
): string {
  const register =
    placement === undefined ? "The home register" : `The register of ${itemWords(placement, "placements")}`;
  const shows = recorded === null ? "has no mark" : `shows ${recorded}`;
  const half = session === "AM" ? "morning" : "afternoon";
  return `${register} ${shows} for ${longDay(day)}, ${half}, ${wrong}.`;
}
