/** The words for a name in a template; undefined where there is nothing to say. */
export type Slots = (name: string) => string | undefined;

/**
 * Fills the slots of a sentence. A part after a semicolon whose slot has no value is left out with what follows it, so
 * that a sentence never prints a gap.
 */
export function fill(template: string, slots: Slots): string {
  const kept: string[] = [];
  for (const part of template.split(";")) {
    const filled = fillPart(part, slots);
    if (filled === undefined) break;
    kept.push(filled);
  }
  const sentence = kept.join(";").trim();
  return sentence === "" || sentence.endsWith(".") || sentence.endsWith("?") ? sentence : `${sentence}.`;
}

/** Fills the slots of one part; undefined where one of them has no value. */
export function fillPart(part: string, slots: Slots): string | undefined {
  const text =
    slots("latest") === undefined
      ? part.replace(" by {latest}", "").replace(" on or before {latest}", "")
      : part;
  let filled = "";
  let rest = text;
  for (let open = rest.indexOf("{"); open >= 0; open = rest.indexOf("{")) {
    const close = rest.indexOf("}", open);
    const value = slots(rest.slice(open + 1, close));
    if (value === undefined || value === "") return undefined;
    filled += rest.slice(0, open) + value;
    rest = rest.slice(close + 1);
  }
  return filled + rest;
}
