/** The days on which schools open, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
export const halves = ["AM", "PM"] as const;

export type Weekday = (typeof weekdays)[number];
export type HalfDay = (typeof halves)[number];
