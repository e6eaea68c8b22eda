import { type Council, libraryCouncil } from "../../accepted.js";
import { clauses } from "./clauses.js";
import { differences } from "./differences.js";
import { topics } from "./topics.js";

/** Norfolk: Guidance for Schools: Off-Site Direction (undated; refers to the school year 2024/25). */
export const norfolk: Council = /* @__PURE__ */ libraryCouncil({
  schema: "osd-council/1",
  id: "norfolk",
  name: "Norfolk",
  localAuthority: "926",
  prefix: "NOR",
  version: "2025-09.1",
  documents: [
    {
      id: "guidance",
      title: "Guidance for Schools: Off-Site Direction",
      publisher: "Norfolk County Council",
      evidence: "confirmed",
      editions: [
        {
          id: "2024-25",
          edition: "undated; refers to the school year 2024/25",
          inForceFrom: "2024-09-01",
          lastReadOn: "2026-11-22",
          enteredOn: "2026-11-22",
        },
      ],
    },
  ],
  codeClauses: {
    approvedActivity: ["NOR-24"],
    onlineAtHome: { clauses: ["NOR-22", "NOR-23"], code: "C" },
  },
  clauses,
  differences,
  topics,
});
