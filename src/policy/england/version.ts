import type { PolicyVersion } from "../policy-version.js";

/** The edition of national law and guidance that this library holds; the version is only ever added to. */
export const englandVersion: PolicyVersion = /* @__PURE__ */ Object.freeze({
  id: "england",
  version: "england@2026-07-26.1",
});
