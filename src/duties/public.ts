export type { Action } from "./action.js";
export type { Deadline, DeadlineStatus } from "./deadline.js";
export type { Drift } from "./drift.js";
export type { DutyStatus } from "./duty.js";
export * from "./first-lawful-start.js";
export * from "./latest-days.js";
export * from "./timeline.js";
export type { TimelineEntry } from "./timeline-entry.js";
