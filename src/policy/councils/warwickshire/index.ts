import { type Council, libraryCouncil } from "../../accepted.js";
import { clauses } from "./clauses.js";
import { differences } from "./differences.js";
import { forms } from "./forms.js";
import { topics } from "./topics.js";

/** Warwickshire: Off-Site Direction Guidance (September 2025). */
export const warwickshire: Council = /* @__PURE__ */ libraryCouncil({
  schema: "osd-council/1",
  id: "warwickshire",
  name: "Warwickshire",
  localAuthority: "937",
  prefix: "WAR",
  version: "2025-09.1",
  documents: [
    {
      id: "guidance",
      title: "Off-Site Direction Guidance",
      publisher: "Warwickshire County Council",
      evidence: "confirmed",
      editions: [
        {
          id: "2025-09",
          edition: "September 2025",
          inForceFrom: "2025-09-01",
          lastReadOn: "2026-11-22",
          enteredOn: "2026-11-22",
        },
      ],
    },
  ],
  codeClauses: {
    dualRegistered: ["WAR-65"],
  },
  clauses,
  forms,
  differences,
  topics,
});
