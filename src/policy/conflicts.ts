import { freezeDeep } from "../input/freeze-deep.js";
import type { Conflict } from "./conflict.js";
import { conflictsOnDecisions } from "./conflicts/decisions.js";
import { conflictsOnNoticeAndReviews } from "./conflicts/notice-and-reviews.js";
import { conflictsOnProvision } from "./conflicts/provision.js";
import { conflictsOnRegisters } from "./conflicts/registers.js";

/** Every known conflict between a council's document and national law or guidance, K1 first. */
export const conflicts: readonly Conflict[] = /* @__PURE__ */ inOrder([
  ...conflictsOnDecisions,
  ...conflictsOnNoticeAndReviews,
  ...conflictsOnRegisters,
  ...conflictsOnProvision,
]);

function inOrder(all: readonly Conflict[]): readonly Conflict[] {
  return freezeDeep([...all].sort((a, b) => numberOf(a) - numberOf(b)));
}

function numberOf({ id }: Conflict): number {
  return Number(id.slice(1));
}

/**
 * The conflict with this id, or `undefined`.
 *
 * @example conflictById("K2")?.title // "How long a review frees the school from holding another"
 */
export function conflictById(id: string): Conflict | undefined {
  return conflicts.find((one) => one.id === id);
}
