import type { PlacementItem } from "./facts.js";
import type { Placement, PlacementKind } from "./plan.js";
import { dayFrom } from "./plan-days.js";
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
  return {
    at: `/placements/${index}`,
    id: placement.id,
    kind: placement.kind,
    isSchool: isOneOf(placement.kind, schoolKinds),
    isAlternativeProvision: isOneOf(placement.kind, provisionKinds),
    registered: placement.registered ?? (placement.registeredOn === undefined ? undefined : true),
    registeredOn: dayFrom(placement.registeredOn),
    newPupilReturnOn: dayFrom(placement.newPupilReturnOn),
    supervised: placement.supervised,
    arrangedBy: placement.arrangedBy,
    minutesPerWeek: placement.minutesPerWeek,
    agreementCompleted: placement.agreementCompleted,
    agreementSharedWithCouncil: placement.agreementSharedWithCouncil,
    inCouncilDirectory: placement.inCouncilDirectory,
    staffChecksConfirmed: placement.staffChecksConfirmed,
    approachedBy: placement.approachedBy,
    approachedOn: dayFrom(placement.approachedOn),
    agreedInPrincipleOn: dayFrom(placement.agreedInPrincipleOn),
    fewestSessions: here,
    mostSessions: here + open,
    fewestMinutes,
    mostMinutes,
  };
}

function isOneOf(kind: PlacementKind | undefined, kinds: readonly PlacementKind[]): boolean | undefined {
  return kind === undefined ? undefined : kinds.includes(kind);
}
