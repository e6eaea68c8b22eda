import type { Topic } from "../../council-schema.js";

export const topics: readonly Topic[] = [
  {
    id: "better-behaviour-is-the-purpose",
    clauses: ["WOR-08"],
  },
  {
    id: "not-a-punishment",
    clauses: ["WOR-09"],
  },
  {
    id: "support-tried-first",
    clauses: ["WOR-10", "WOR-16", "WOR-17"],
  },
  {
    id: "earlier-work-on-record",
    clauses: ["WOR-73"],
  },
  {
    id: "part-of-a-wider-plan",
    clauses: ["WOR-14", "WOR-27"],
  },
  {
    id: "choice-follows-needs",
    clauses: ["WOR-07"],
  },
  {
    id: "host-offers-something-different",
    clauses: ["WOR-18", "WOR-66"],
  },
  {
    id: "host-next-to-home",
    clauses: ["WOR-67"],
  },
  {
    id: "national-guidance-and-agencies",
    clauses: ["WOR-28"],
  },
  {
    id: "begun-and-grounded-in-school",
    clauses: ["WOR-06"],
  },
  {
    id: "parents-take-part",
    clauses: ["WOR-19", "WOR-63"],
  },
  {
    id: "family-understands",
    clauses: ["WOR-64"],
  },
  {
    id: "length-talked-about",
    clauses: ["WOR-61"],
  },
  {
    id: "education-goes-on",
    clauses: ["WOR-57"],
  },
  {
    id: "behaviour-worked-on",
    clauses: ["WOR-58"],
  },
  {
    id: "send-duties-go-on",
    clauses: ["WOR-59"],
  },
  {
    id: "monitored-by-the-home-school",
    clauses: ["WOR-55"],
  },
  {
    id: "information-passes",
    clauses: ["WOR-72"],
  },
  {
    id: "kept-under-review",
    clauses: ["WOR-33", "WOR-43"],
  },
  {
    id: "reviews-well-made",
    clauses: ["WOR-39", "WOR-40", "WOR-41"],
  },
  {
    id: "managed-move-well-founded",
    clauses: ["WOR-79"],
  },
];
