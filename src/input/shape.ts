import { calendarPart } from "../calendar/calendar-schema.js";
import { planPart } from "../plan/plan-schema.js";
import type { Fault } from "./snapshot.js";
import type { RecordStructure } from "./structure.js";
import { valueFaults } from "./value-faults.js";

/** The two inputs whose format is described here. */
export type ShapeName = "plan" | "calendar";

const built: { [K in ShapeName]?: RecordStructure } = {};

/** What a format has where. Made when the first input of its kind arrives. */
export function structureOf(shape: ShapeName): RecordStructure {
  built[shape] ??= (shape === "plan" ? planPart() : calendarPart()).structure;
  return built[shape];
}

/** What is wrong with the values of a snapshot, field by field. */
export function shapeFaults(shape: ShapeName, snapshot: unknown): readonly Fault[] {
  return valueFaults(structureOf(shape), snapshot);
}
