import type { Topic } from "../../council-schema.js";

export const topics: readonly Topic[] = [
  {
    id: "better-behaviour-is-the-purpose",
    clauses: ["NOR-01", "NOR-14"],
  },
  {
    id: "not-a-punishment",
    clauses: ["NOR-15"],
  },
  {
    id: "part-of-a-wider-plan",
    clauses: ["NOR-13"],
  },
  {
    id: "choice-follows-needs",
    clauses: ["NOR-12"],
  },
  {
    id: "teams-and-tools-of-the-council",
    clauses: ["NOR-21"],
  },
  {
    id: "online-learning-suits",
    clauses: ["NOR-25"],
  },
];
