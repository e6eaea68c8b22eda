import { expect, it } from "vitest";
import { councils } from "../../src/policy/councils/index.js";
import { laws } from "./laws-of-reports.js";
import { tryLaws } from "./tried-on.js";

// The same plans every time; npm run prove draws new ones, and many more.
it.each(Object.values(councils))("every law of reports holds under $name", (council) => {
  expect(() => tryLaws(laws, council, 25, 20_261_122)).not.toThrow();
});
