import { type Bounds, nothingMissing } from "../condition.js";

/** The day taken as today; any day where none is given. */
export const today: Bounds = {
  least: ({ facts }) => facts.today ?? Number.NEGATIVE_INFINITY,
  most: ({ facts }) => facts.today ?? Number.POSITIVE_INFINITY,
  addMissing: nothingMissing,
};
