import type { FormDefinition } from "../../council-schema.js";

export const forms: readonly FormDefinition[] = [
  {
    id: "derbyshire-notification-form",
    title: "Offsite Direction Notification form",
    clauses: ["DER-02", "DER-10"],
    optional: false,
    to: "the council, through its online forms",
    due: [
      {
        what: "the form",
        when: "as soon as the direction is made; no date is given",
      },
    ],
    items: [
      {
        label: "the form, sent",
        clause: "DER-02",
      },
      {
        label: "the start date",
        clause: "DER-03",
      },
      {
        label: "the estimated end date",
        clause: "DER-04",
      },
      {
        label: "the hours of education at each host",
        clause: "DER-05",
      },
    ],
  },
  {
    id: "derbyshire-outcome-review-form",
    title: "Offsite Direction Outcome Review form",
    clauses: ["DER-06", "DER-10"],
    optional: false,
    to: "the council, through its online forms",
    due: [
      {
        what: "the form",
        when: "as soon as there is an outcome; no date is given",
      },
    ],
    items: [
      {
        label: "the form, sent",
        clause: "DER-06",
      },
      {
        label: "the outcome: extension, return or managed move",
        clause: "DER-07",
      },
      {
        label: "the date of the return",
        clause: "DER-08",
      },
      {
        label: "the start date of the managed move",
        clause: "DER-09",
      },
    ],
  },
  {
    id: "derbyshire-part-time-form",
    title: "Part-time timetable notification form",
    clauses: ["DER-26"],
    optional: false,
    to: "the council",
    due: [
      {
        what: "the form",
        when: "no date is given",
      },
    ],
    items: [
      {
        label: "the form, sent",
        clause: "DER-26",
      },
    ],
    note: "The document does not list what the form asks.",
  },
];
