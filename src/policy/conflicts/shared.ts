import type { Resolution } from "../conflict.js";

/** The councils whose documents this library holds. A conflict about silence names them, for it says nothing of others. */
export const allFive: readonly string[] = [
  "warwickshire",
  "norfolk",
  "worcestershire",
  "derbyshire",
  "lancashire",
];

/** The law governs where it binds, national guidance where it does not yet, and neither while that is open. */
export function byProcedure(point: string): readonly [Resolution, ...Resolution[]] {
  return [
    { when: { procedure: "binds" }, governs: "law", result: "breach", says: `Law governs: ${point}` },
    {
      when: { procedure: "does-not-bind" },
      governs: "statutory-guidance",
      result: "departure",
      says: `The law does not bind this school for this direction, and national guidance expects the same: ${point}`,
    },
    {
      governs: "unsettled",
      result: "cannot-settle",
      says: `Whether the law binds this school for this direction cannot be told; where it does, it governs: ${point}`,
    },
  ];
}
