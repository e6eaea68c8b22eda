import { longDay, parseDay } from "../days/plain-date.js";
import { weekdays } from "../days/week.js";
import { positionWord, sessionWords } from "../words/item-words.js";
import { quoted } from "./arguments.js";

/**
 * A JSON Pointer as people would say where something stands: "timetable, Monday morning, place" for `/timetable/0/place`.
 * Entries of lists are told by what they hold, where it can be looked up, and else by their number from one.
 */
export function placeWords(path: string, lookUp: (path: string) => unknown = () => undefined): string {
  if (path === "") return "";
  let at = "";
  return path
    .slice(1)
    .split("/")
    .map((name) => {
      at += `/${name}`;
      return isPosition(name) ? entry(lookUp(at), at) : name;
    })
    .join(", ");
}

function isPosition(name: string): boolean {
  return name !== "" && [...name].every((letter) => letter >= "0" && letter <= "9");
}

function entry(value: unknown, at: string): string {
  const { weekday, half, id, on } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly [name: string]: unknown;
  };
  if (weekdays.some((one) => one === weekday) && (half === "AM" || half === "PM"))
    return sessionWords(String(weekday), half);
  if (typeof id === "string" && id !== "") return quoted(id);
  const day = parseDay(on);
  return day === undefined ? `the ${positionWord(at)}` : `the one of ${longDay(day)}`;
}
