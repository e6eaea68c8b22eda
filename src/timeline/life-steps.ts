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

export type LifeStep = (typeof lifeSteps)[number];
