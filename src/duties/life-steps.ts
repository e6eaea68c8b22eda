/** A step in the life of a direction. */
export type LifeStep =
  | "discuss"
  | "consult"
  | "decide"
  | "notify-parents"
  | "tell-council"
  | "prepare"
  | "forms"
  | "start"
  | "host-return"
  | "review-invite"
  | "review-hold"
  | "review-decide"
  | "review-notify"
  | "review-document"
  | "request"
  | "extension"
  | "suspension"
  | "end"
  | "return"
  | "managed-move"
  | "forms-after";

/** The steps in the order in which they come. */
export const lifeSteps: readonly LifeStep[] = [
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
];
