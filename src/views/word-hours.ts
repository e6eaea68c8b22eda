import type { HoursContradiction, UnknownHours, WeeklyHours } from "../register/weekly-hours.js";
import type { Catalogue } from "../words/catalogue.js";
import { fillPart } from "../words/fill.js";
import { say } from "../words/say.js";
import { minutesInWords, valueInWords } from "../words/value-words.js";
import type { Said } from "./word-duties.js";

/** The hours of a week with their sentences. */
export interface WordedHours extends Omit<Said<WeeklyHours>, "unknown" | "contradictions"> {
  readonly unknown: readonly (UnknownHours & { readonly words: string })[];
  readonly contradictions: readonly Said<HoursContradiction>[];
  /** How breaks are treated. */
  readonly breaks: string;
}

export function wordHours(hours: WeeklyHours, sentences: Catalogue): WordedHours {
  const { least, most } = hours;
  return {
    ...hours,
    unknown: hours.unknown.map((one) => ({
      ...one,
      words:
        fillPart(sentences[one.code] ?? "", (name) => valueInWords(name, one.values[name] ?? null)) ?? "",
    })),
    contradictions: hours.contradictions.map((one) => ({
      ...one,
      says: say(one, sentences, minutes({ stated: one.stated, counted: one.counted })),
    })),
    says: say(hours, sentences, minutes({ least, most })),
    breaks: sentences["hours.breaks"] ?? "",
  };
}

function minutes(of: { readonly [name: string]: number | null }): (name: string) => string | undefined {
  return (name) => {
    const number = of[name] ?? null;
    return number === null ? undefined : minutesInWords(number);
  };
}
