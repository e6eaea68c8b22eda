import { describe, expect, it, vi } from "vitest";
import { councils } from "../../src/policy/councils/index.js";
import { laws } from "./laws-of-reports.js";
import { tryLaw } from "./tried-on.js";

// The same plans every time. A report of everything takes some milliseconds.
vi.setConfig({ testTimeout: 120_000 });

describe.each(Object.values(councils))("$name", (council) => {
  it.each(laws)("$what", (law) => {
    expect(() => tryLaw(law, council, 50, 20_261_122)).not.toThrow();
  });
});
