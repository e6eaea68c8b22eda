/** The steps in the life of a direction, in the order in which they come. */
export const lifeSteps = [
  "discuss",
  "consult",
  "decide",
  "notify-parents",
  "tell-council",
  "prepare",
  "forms",
  "start",
  "host-return",
  "review-invite",
  "review-hold",
  "review-decide",
  "review-notify",
  "review-document",
  "request",
  "extension",
  "suspension",
  "end",
  "return",
  "managed-move",
  "forms-after",
] as const;

/** A step in the life of a direction. */
export type LifeStep = (typeof lifeSteps)[number];

/** The events of a direction itself: what happens, and is owed by nobody. */
export const lifeEvents = [
  "decide",
  "start",
  "review-hold",
  "extension",
  "end",
  "return",
  "managed-move",
] as const satisfies readonly LifeStep[];

export type LifeEvent = (typeof lifeEvents)[number];
