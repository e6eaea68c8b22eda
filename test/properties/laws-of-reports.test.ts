import { expect, it } from "vitest";
import { laws, tryLaw } from "./laws-of-reports.js";

it.each(laws)(
  "$what",
  (law) => {
    expect(() => tryLaw(law, 25, 29)).not.toThrow();
  },
  60_000,
);
