import type { Topic } from "../../council-schema.js";

export const topics: readonly Topic[] = [
  {
    id: "not-a-punishment",
    clauses: ["LAN-16"],
  },
  {
    id: "support-tried-first",
    clauses: ["LAN-03", "LAN-18"],
  },
  {
    id: "earlier-work-on-record",
    clauses: ["LAN-20"],
  },
  {
    id: "best-interests",
    clauses: ["LAN-21"],
  },
  {
    id: "relationships-and-ties",
    clauses: ["LAN-17"],
  },
  {
    id: "teams-and-tools-of-the-council",
    clauses: ["LAN-19"],
  },
  {
    id: "education-goes-on",
    clauses: ["LAN-07", "LAN-26"],
  },
  {
    id: "behaviour-worked-on",
    clauses: ["LAN-08"],
  },
  {
    id: "progress-and-targets",
    clauses: ["LAN-11", "LAN-12"],
  },
  {
    id: "reviews-well-made",
    clauses: ["LAN-13"],
  },
  {
    id: "return-prepared",
    clauses: ["LAN-23", "LAN-24", "LAN-25"],
  },
  {
    id: "managed-move-targets",
    clauses: ["LAN-41", "LAN-42"],
  },
];
