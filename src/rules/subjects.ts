// What rules are about, where several rules are about the same thing.

/** A rule about every placement has nothing to be met by where there is none. */
export const aPlacement = {
  some: ["placements", { constant: true }],
  says: "the plan has a placement",
} as const;
