import { type Council, libraryCouncil } from "../../accepted.js";
import { clauses } from "./clauses.js";
import { differences } from "./differences.js";
import { topics } from "./topics.js";

/** Lancashire: Lancashire Virtual School Guidance on Direction Off-Site and Managed Moves (undated; follows the national guidance of August 2024). */
export const lancashire: Council = /* @__PURE__ */ libraryCouncil({
  schema: "osd-council/1",
  id: "lancashire",
  name: "Lancashire",
  localAuthority: "888",
  prefix: "LAN",
  version: "2024-08.1",
  documents: [
    {
      id: "guidance",
      title: "Lancashire Virtual School Guidance on Direction Off-Site and Managed Moves",
      publisher: "Lancashire County Council, Virtual School",
      evidence: "confirmed",
      editions: [
        {
          id: "2024-08",
          edition: "undated; follows the national guidance of August 2024",
          inForceFrom: "2024-08-19",
          lastReadOn: "2026-11-22",
          enteredOn: "2026-11-22",
        },
      ],
    },
  ],
  scope: ["pupil-looked-after"],
  clauses,
  differences,
  topics,
});
