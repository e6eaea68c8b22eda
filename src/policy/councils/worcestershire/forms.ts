import type { FormDefinition } from "../../council-schema.js";

export const forms: readonly FormDefinition[] = [
  {
    id: "worcestershire-notification-form",
    title: "Off-site Direction Notification Form (Form 1)",
    slot: "notificationForm",
    clauses: ["WOR-92", "WOR-93"],
    optional: true,
    to: "the parents, and the home school's own records",
    due: [
      {
        what: "the talk with the parents it records",
        clause: "WOR-62",
        when: "before a host is approached",
      },
    ],
    items: [],
  },
  {
    id: "worcestershire-pupil-passport",
    title: "Off-site Direction Pupil Passport (Form 2)",
    slot: "passport",
    clauses: ["WOR-100", "WOR-74"],
    optional: true,
    to: "the host",
    due: [
      {
        what: "the passport",
        when: "before the initial meeting; no date is given",
      },
      {
        what: "safeguarding concerns",
        clause: "WOR-107",
        when: "before the direction starts, if there are any",
      },
    ],
    items: [],
  },
  {
    id: "worcestershire-initial-meeting-form",
    title: "Off-site Direction Initial Meeting Form (Form 3)",
    slot: "initialMeetingForm",
    clauses: ["WOR-92"],
    optional: true,
    to: "those at the meeting, who sign it",
    due: [
      {
        what: "the form",
        when: "at the initial meeting; no date is given",
      },
    ],
    items: [],
  },
  {
    id: "worcestershire-review-form",
    title: "Off-site Direction Review Form (Form 4), for an emergency review too",
    slot: "reviewForm",
    clauses: ["WOR-92", "WOR-71"],
    optional: true,
    to: "those at the meeting, who sign it",
    due: [
      {
        what: "the form",
        when: "at each review meeting; no date is given",
      },
    ],
    items: [],
  },
  {
    id: "worcestershire-sample-letter",
    title: "Sample letter to parents",
    slot: "letter",
    clauses: ["WOR-92"],
    optional: true,
    to: "the parents, with copies to the home school's headteacher, School Admissions and others it concerns",
    due: [
      {
        what: "the letter, where it serves as the written notice",
        clause: "ENG-04",
        when: "the document gives no date; in law at least two school days before the first day off site",
      },
    ],
    items: [],
    note: "The sample leaves out two things the written notice has in law: the number of days and the times of the break (ENG-07).",
  },
];
