import { newPlacement, setBounds } from "./fact-slots.js";
import type { PlacementItem } from "./facts.js";
import type { Placement, PlacementKind } from "./plan.js";
import { minutesThere } from "./slot-minutes.js";
import { takeStated } from "./stated-facts.js";
import { countOf, type Slots } from "./timetable-slots.js";

const schoolKinds: readonly PlacementKind[] = ["mainstream-school", "ap-school", "semh-base"];
const provisionKinds: readonly PlacementKind[] = ["ap-school", "unregistered-ap"];

export function placementItem(
  placement: Placement,
  index: number,
  slots: Slots,
  open: number,
): PlacementItem {
  const here = countOf(placement.id, slots);
  const [fewestMinutes, mostMinutes] = minutesThere(placement, slots, open);
  const item = newPlacement(`/placements/${index}`, placement.id);
  takeStated(item, "placements", placement);
  item.isSchool = isOneOf(placement.kind, schoolKinds);
  item.isAlternativeProvision = isOneOf(placement.kind, provisionKinds);
  setBounds(item, "placement.sessions", here, here + open);
  setBounds(item, "placement.minutes", fewestMinutes, mostMinutes);
  return item;
}

function isOneOf(kind: PlacementKind | undefined, kinds: readonly PlacementKind[]): boolean | undefined {
  return kind === undefined ? undefined : kinds.includes(kind);
}
