export type { DateText } from "./plain-date.js";
export type { HalfDay, Weekday } from "./week.js";
