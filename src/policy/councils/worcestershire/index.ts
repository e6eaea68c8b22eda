import { type Council, libraryCouncil } from "../../accepted.js";
import { afterwards } from "./clauses/afterwards.js";
import { formClauses } from "./clauses/forms.js";
import { letter } from "./clauses/letter.js";
import { purpose } from "./clauses/purpose.js";
import { running } from "./clauses/running.js";
import { differences } from "./differences.js";
import { forms } from "./forms.js";
import { topics } from "./topics.js";

/** Worcestershire: Off-Site Direction Protocol for Worcestershire Schools including conversion to Managed Move (September 2025). */
export const worcestershire: Council = /* @__PURE__ */ libraryCouncil({
  schema: "osd-council/1",
  id: "worcestershire",
  name: "Worcestershire",
  localAuthority: "885",
  prefix: "WOR",
  version: "2025-09.1",
  documents: [
    {
      id: "protocol",
      title: "Off-Site Direction Protocol for Worcestershire Schools including conversion to Managed Move",
      publisher: "Worcestershire County Council",
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
    dualRegistered: ["WOR-53", "WOR-54"],
  },
  clauses: [...purpose, ...running, ...afterwards, ...formClauses, ...letter],
  forms,
  differences,
  topics,
});
