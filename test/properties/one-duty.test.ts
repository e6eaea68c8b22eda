import { it } from "vitest";
import { councils } from "../../src/policy/councils/index.js";
import { tryAgreement } from "./one-duty.js";

// The same plans every time; npm run prove draws new ones, and many more. Throws with the smallest plan that breaks it.
it.each(Object.values(councils))(
  "finding, deadline, timeline, form and start agree under $name",
  (council) => {
    tryAgreement(council, 30, 20_261_129);
  },
);
