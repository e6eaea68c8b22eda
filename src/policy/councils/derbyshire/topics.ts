import type { Topic } from "../../council-schema.js";

export const topics: readonly Topic[] = [
  {
    id: "support-tried-first",
    clauses: ["DER-19"],
  },
  {
    id: "teams-and-tools-of-the-council",
    clauses: ["DER-37"],
  },
  {
    id: "notice-without-delay",
    clauses: ["DER-13"],
  },
  {
    id: "forms-without-delay",
    clauses: ["DER-10"],
  },
  {
    id: "managed-move-well-founded",
    clauses: ["DER-24"],
  },
];
