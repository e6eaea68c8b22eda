import type { DifferenceMet } from "../assess/differences/difference-met.js";
import type { Catalogue } from "../words/catalogue.js";
import { say } from "../words/say.js";
import { valueInWords } from "../words/value-words.js";
import type { Said } from "./word-duties.js";

/** A difference with its sentence and both values in words. */
export type WordedDifference = Omit<Said<DifferenceMet>, "council" | "national"> & {
  readonly council: Omit<DifferenceMet["council"], "value"> & { readonly value: string | null };
  readonly national: Omit<DifferenceMet["national"], "value"> & { readonly value: string | null };
};

export function wordDifference(difference: DifferenceMet, sentences: Catalogue): WordedDifference {
  const { code, template, council, national } = difference;
  return {
    ...difference,
    council: { ...council, value: valueInWords("", council.value) ?? null },
    national: { ...national, value: valueInWords("", national.value) ?? null },
    says: say(difference, { [code]: sentences[code] ?? template }),
  };
}
