import type { Topic } from "../../council-schema.js";

export const topics: readonly Topic[] = [
  {
    id: "better-behaviour-is-the-purpose",
    clauses: ["WAR-07"],
  },
  {
    id: "not-a-punishment",
    clauses: ["WAR-08", "WAR-29"],
  },
  {
    id: "not-instead-of-an-exclusion",
    clauses: ["WAR-28"],
  },
  {
    id: "support-tried-first",
    clauses: ["WAR-09", "WAR-54"],
  },
  {
    id: "best-interests",
    clauses: ["WAR-53"],
  },
  {
    id: "part-of-a-wider-plan",
    clauses: ["WAR-12"],
  },
  {
    id: "choice-follows-needs",
    clauses: ["WAR-06", "WAR-21"],
  },
  {
    id: "relationships-and-ties",
    clauses: ["WAR-36", "WAR-37", "WAR-38", "WAR-43"],
  },
  {
    id: "national-guidance-and-agencies",
    clauses: ["WAR-51", "WAR-52", "WAR-77"],
  },
  {
    id: "teams-and-tools-of-the-council",
    clauses: ["WAR-74", "WAR-83"],
  },
  {
    id: "begun-and-grounded-in-school",
    clauses: ["WAR-55"],
  },
  {
    id: "parents-take-part",
    clauses: ["WAR-30"],
  },
  {
    id: "family-understands",
    clauses: ["WAR-18", "WAR-32", "WAR-58"],
  },
  {
    id: "notice-without-delay",
    clauses: ["WAR-59"],
  },
  {
    id: "education-goes-on",
    clauses: ["WAR-14", "WAR-15"],
  },
  {
    id: "behaviour-worked-on",
    clauses: ["WAR-44"],
  },
  {
    id: "own-checks-of-the-host",
    clauses: ["WAR-26", "WAR-78", "WAR-79", "WAR-80", "WAR-85"],
  },
  {
    id: "monitored-by-the-home-school",
    clauses: ["WAR-71", "WAR-76"],
  },
  {
    id: "information-passes",
    clauses: ["WAR-27", "WAR-42"],
  },
  {
    id: "progress-and-targets",
    clauses: ["WAR-24"],
  },
  {
    id: "kept-under-review",
    clauses: ["WAR-63", "WAR-64"],
  },
  {
    id: "reviews-well-made",
    clauses: ["WAR-20"],
  },
  {
    id: "return-prepared",
    clauses: ["WAR-22", "WAR-39"],
  },
];
