import type { Message } from "../input/message.js";
import type { Catalogue } from "./catalogue.js";
import { fill } from "./fill.js";
import { sentenceCase } from "./sentence-case.js";
import { valueInWords } from "./value-words.js";

/** The sentence of a message; empty where the catalogue has none. */
export function say({ code, values }: Message, catalogue: Catalogue): string {
  const inWords = (name: string): string | undefined => valueInWords(name, values[name] ?? null);
  return sentenceCase(fill(catalogue[code] ?? "", inWords));
}
