import type { Message, MessageValue } from "../input/message.js";
import type { Catalogue } from "./catalogue.js";
import { fill, type Slots } from "./fill.js";
import { sentenceCase } from "./sentence-case.js";
import { valueInWords } from "./value-words.js";

/** The sentence of a message; empty where the catalogue has none. What `more` does not know is among the values. */
export function say({ code, values }: Message, catalogue: Catalogue, more: Slots = nothing): string {
  const slots: Slots = (name) => more(name) ?? inWords(name, values[name]);
  return sentenceCase(fill(catalogue[code] ?? "", slots));
}

function nothing(): undefined {}

function inWords(name: string, value: MessageValue | undefined): string | undefined {
  return value === undefined ? undefined : valueInWords(name, value);
}
