import type { PlacementItem } from "../plan/facts.js";
import { codeNumber } from "./attendance-codes.js";
import { countedAs } from "./attendance-rate.js";
import type { AuditKindName } from "./audit-kinds.js";
import type { Situation } from "./situations.js";

const atHomeSchool: readonly number[] = ["/", "\\", "L"].map(codeNumber);
const D = codeNumber("D");
// These have a rule of their own, which says more than that two records differ.
const settledElsewhere: readonly number[] = ["C2", "X", "Z", "#"].map(codeNumber);

/**
 * Whether the home register and what a host or provider recorded for the same session cannot both be right: an absence
 * of one under an attending code of the other, or present in both places, or present there and absent at home.
 *
 * Both codes are numbers of codes; undefined where the two go together.
 */
export function recordsDisagree(
  { item }: Situation,
  placement: PlacementItem,
  ours: number,
  theirs: number,
): AuditKindName | undefined {
  const dueThere = item.placementId === placement.id;
  const isSchool = placement.isSchool === true && placement.registered === true;
  const ourMeaning = countedAs(ours);
  const elsewhere = ourMeaning === "attending" && !atHomeSchool.includes(ours);
  if (isAbsence(theirs)) {
    if (!dueThere || !elsewhere) return undefined;
    return isSchool ? "absence-at-the-host-hidden" : "absence-hidden";
  }
  if (countedAs(theirs) !== "attending" || ours === D || settledElsewhere.includes(ours)) return undefined;
  // An off-site code goes with presence where the pupil was due; which of the two codes it has to be is another matter.
  if (elsewhere && dueThere) return undefined;
  return isSchool ? "registers-of-two-schools-disagree" : "registers-disagree";
}

/** Whether a code says that the pupil was expected and not there. */
function isAbsence(code: number): boolean {
  const meaning = countedAs(code);
  return meaning === "authorised-absence" || meaning === "unauthorised-absence";
}
