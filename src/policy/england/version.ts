import type { PolicyVersion } from "../policy-version.js";

/**
 * The edition of national law and guidance that this library holds, with the days for which it is known; the version is
 * only ever added to.
 */
export const englandVersion: PolicyVersion = /* @__PURE__ */ Object.freeze({
  id: "england",
  version: "england@2026-07-26.1",
  knownFrom: "2013-01-01",
  knownTo: "2026-11-22",
});

/** The day from which this library has held national law and guidance; a clause that came in later says so. */
export const englandHeldFrom = "2026-11-22";

/** The first day of the national guidance and the rules on registers held here; the law on directions goes further back. */
export const guidanceKnownFrom = "2024-08-19";
