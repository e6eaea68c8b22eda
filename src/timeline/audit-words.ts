import { type Day, longDay } from "../calendar/plain-date.js";
import type { HalfDay } from "../calendar/week.js";
import type { Item } from "../plan/facts.js";
import type { CodeLetter } from "../register/attendance-codes.js";
import { itemWords } from "../report/item-words.js";

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
