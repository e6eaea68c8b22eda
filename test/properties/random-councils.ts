import fc from "fast-check";
import { arbitraryCouncil } from "./arbitrary-council.js";
import { arbitraryWorld } from "./arbitrary-plan.js";
import { agree } from "./one-duty.js";

/**
 * Holds a council that nobody thought of to what holds of the five: what is said of a duty agrees in every place, and the
 * first lawful start comes no earlier than the report finds every last day kept.
 */
export function tryRandomCouncils(runs: number, seed: number): void {
  const drawn = arbitraryCouncil.chain((council) =>
    arbitraryWorld(council).map((world) => ({ council, world })),
  );
  // On either side of the day on which the second edition begins.
  const day = fc.constantFrom("2025-11-03", "2026-08-24", "2026-11-23");
  fc.assert(
    fc.property(drawn, day, ({ council, world }, asOf) => agree(world, council, asOf)),
    { numRuns: runs, seed },
  );
}
