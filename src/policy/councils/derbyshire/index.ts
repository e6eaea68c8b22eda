import { type Council, libraryCouncil } from "../../accepted.js";
import { clauses } from "./clauses.js";
import { differences } from "./differences.js";
import { forms } from "./forms.js";
import { topics } from "./topics.js";

/** Derbyshire: Information about the process for offsite direction and managed moves (process from September 2024). */
export const derbyshire: Council = /* @__PURE__ */ libraryCouncil({
  schema: "osd-council/1",
  id: "derbyshire",
  name: "Derbyshire",
  localAuthority: "830",
  prefix: "DER",
  version: "2024-09.1",
  documents: [
    {
      id: "process",
      title: "Information about the process for offsite direction and managed moves",
      publisher: "Derbyshire County Council",
      evidence: "confirmed",
      editions: [
        {
          id: "2024-09",
          edition: "process from September 2024",
          inForceFrom: "2024-09-01",
          lastReadOn: "2026-11-22",
          enteredOn: "2026-11-22",
        },
      ],
    },
  ],
  codeClauses: {
    dualRegistered: ["DER-29", "DER-31"],
    approvedActivity: ["DER-28"],
  },
  clauses,
  forms,
  differences,
  topics,
});
