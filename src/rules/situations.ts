// Situations that several rules tell apart to say what has to be done next. Where no day is taken as today none holds.

export const today = { ask: "today" } as const;

/** The pupil's first day off site has come. */
export const started = { onOrBefore: ["startsOn", today], says: "the direction has started" } as const;

export const beforeTheStart = { before: [today, "startsOn"], says: "the direction has not started" } as const;

/** The last day off site has passed. */
export const over = { before: ["direction.lastDay", today], says: "the direction is over" } as const;

export const beforeTheDecision = {
  before: [today, "decision.madeOn"],
  says: "the decision has not been made",
} as const;

export const decided = {
  onOrBefore: ["decision.madeOn", today],
  says: "the decision has been made",
} as const;

/** The review has been held, so that nothing before it can still be done. */
export const reviewHeld = { yes: "review.held" } as const;

/** The day of the review is still to come. */
export const reviewToCome = {
  onOrBefore: [today, "review.on"],
  says: "the review is still to come",
} as const;
