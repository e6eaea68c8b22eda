import type { Clause, Edition } from "./council-schema.js";
import type { Mistakes, Placed } from "./mistakes.js";

/** A clause takes the place of one that is in none of its editions. */
export function addReplacementMistakes(clauses: readonly Placed<Clause>[], mistakes: Mistakes): void {
  const known = new Map(clauses.map(([clause]) => [clause.id, clause]));
  for (const [{ replaces, document, editions }, path] of clauses) {
    if (replaces === undefined) continue;
    const at = `${path}/replaces`;
    const old = known.get(replaces);
    if (old === undefined) {
      mistakes.cited(replaces, at, new Set(known.keys()));
    } else if (old.document !== document) {
      mistakes.add(
        "unknown-value",
        at,
        "The clause it replaces stands in another document. Name one of its own.",
      );
    } else if (old.editions?.some((id) => editions?.includes(id) ?? true) ?? true) {
      const message =
        "Both clauses stand in one edition. Give each its editions: the one that is replaced the earlier, this one the later.";
      mistakes.add("overlap", at, message);
    }
  }
}

/** Editions follow one another, each with its last day after its first. */
export function addEditionMistakes(editions: readonly Placed<Edition>[], mistakes: Mistakes): void {
  editions.forEach(([{ inForceFrom, inForceTo, enteredOn, lastReadOn }, path], i) => {
    const before = editions[i - 1]?.[0];
    if (inForceTo !== undefined && inForceTo < inForceFrom)
      mistakes.add("order", `${path}/inForceTo`, "This is before the first day in force. Look at both days.");
    if (enteredOn !== undefined && enteredOn > lastReadOn)
      mistakes.add(
        "order",
        `${path}/enteredOn`,
        "This is after the day it was last read. Look at both days.",
      );
    if (before === undefined) return;
    if (inForceFrom <= before.inForceFrom) {
      const message =
        "Editions stand oldest first. Put this one before the one above it, or look at its day.";
      mistakes.add("order", `${path}/inForceFrom`, message);
    } else if (before.inForceTo !== undefined && before.inForceTo >= inForceFrom) {
      const message = "The edition above is still in force on this day. Let it end the day before.";
      mistakes.add("overlap", `${path}/inForceFrom`, message);
    }
  });
}
