import { newPlacement, setBounds } from "./fact-slots.js";
import type { PlacementItem } from "./facts.js";
import type { Placement, PlacementKind } from "./plan.js";
import { dayFrom, NEVER } from "./plan-days.js";
import { minutesThere } from "./slot-minutes.js";
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
  item.kind = placement.kind;
  item.isSchool = isOneOf(placement.kind, schoolKinds);
  item.isAlternativeProvision = isOneOf(placement.kind, provisionKinds);
  item.registered = placement.registered ?? (placement.registeredOn === undefined ? undefined : true);
  item.registeredOn = dayFrom(placement.registeredOn) ?? (placement.registered === false ? NEVER : undefined);
  item.newPupilReturnOn = dayFrom(placement.newPupilReturnOn);
  item.supervised = placement.supervised;
  item.arrangedBy = placement.arrangedBy;
  item.minutesPerWeek = placement.minutesPerWeek;
  item.agreementCompleted = placement.agreementCompleted;
  item.agreementSharedWithCouncil = placement.agreementSharedWithCouncil;
  item.inCouncilDirectory = placement.inCouncilDirectory;
  item.staffChecksConfirmed = placement.staffChecksConfirmed;
  item.approachedBy = placement.approachedBy;
  item.approachedOn = dayFrom(placement.approachedOn);
  item.agreedInPrincipleOn = dayFrom(placement.agreedInPrincipleOn);
  setBounds(item, "placement.sessions", here, here + open);
  setBounds(item, "placement.minutes", fewestMinutes, mostMinutes);
  return item;
}

function isOneOf(kind: PlacementKind | undefined, kinds: readonly PlacementKind[]): boolean | undefined {
  return kind === undefined ? undefined : kinds.includes(kind);
}
