// The words a calendar can hold. Its types and its format are made of these.

export const calendarIssuers = ["school", "trust", "council", "starter"] as const;

export const closureReasons = [
  "closure",
  "snow",
  "election",
  "religious-observance",
  "occasional-day",
  "other",
] as const;
