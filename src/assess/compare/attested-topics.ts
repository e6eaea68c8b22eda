import type { ClauseId } from "../../plan/plan.js";

/** Questions of several documents that only a person can answer and that are about one thing. */
export interface AttestedTopic {
  readonly id: string;
  readonly asks: string;
  readonly clauses: readonly ClauseId[];
}

/** The topics in the order of a direction's life. A clause in none of them stands under its kind. */
export const attestedTopics: readonly AttestedTopic[] = [
  {
    id: "better-behaviour-is-the-purpose",
    asks: "Is better behaviour the purpose?",
    clauses: ["WAR-07", "NOR-01", "NOR-14", "WOR-08", "ENG-02"],
  },
  {
    id: "not-a-punishment",
    asks: "Is it clear that the direction is support and not a punishment?",
    clauses: ["WAR-08", "WAR-29", "NOR-15", "WOR-09", "LAN-16"],
  },
  {
    id: "not-instead-of-an-exclusion",
    asks: "Is it clear that the direction does not stand in for an exclusion?",
    clauses: ["WAR-28"],
  },
  {
    id: "support-tried-first",
    asks: "Was support in school or outreach tried first, or ruled out?",
    clauses: ["WAR-09", "WAR-54", "WOR-10", "WOR-16", "WOR-17", "DER-19", "LAN-03", "LAN-18", "ENG-31"],
  },
  {
    id: "earlier-work-on-record",
    asks: "Is the work done so far on record?",
    clauses: ["WOR-73", "LAN-20"],
  },
  {
    id: "best-interests",
    asks: "Is the direction in the pupil's best interests?",
    clauses: ["WAR-53", "LAN-21"],
  },
  {
    id: "part-of-a-wider-plan",
    asks: "Is the direction one part of a wider plan for behaviour?",
    clauses: ["WAR-12", "NOR-13", "WOR-14", "WOR-27"],
  },
  {
    id: "choice-follows-needs",
    asks: "Does the choice of setting follow the pupil's needs?",
    clauses: ["WAR-06", "WAR-21", "NOR-12", "WOR-07"],
  },
  {
    id: "host-offers-something-different",
    asks: "Does the school think that the host offers something different, and has it told the host why?",
    clauses: ["WOR-18", "WOR-66"],
  },
  {
    id: "host-next-to-home",
    asks: "Is the host the next suitable school to home?",
    clauses: ["WOR-67"],
  },
  {
    id: "relationships-and-ties",
    asks: "Are relationships, welfare and ties with the school thought of?",
    clauses: ["WAR-36", "WAR-37", "WAR-38", "WAR-43", "LAN-17"],
  },
  {
    id: "national-guidance-and-agencies",
    asks: "Was national guidance used, and were the right agencies brought in?",
    clauses: ["WAR-51", "WAR-52", "WAR-77", "WOR-28"],
  },
  {
    id: "teams-and-tools-of-the-council",
    asks: "Were the council's own teams and tools used?",
    clauses: ["WAR-74", "WAR-83", "NOR-21", "DER-37", "LAN-19"],
  },
  {
    id: "begun-and-grounded-in-school",
    asks: "Did the process begin with the headteacher, or rest on the school's policies?",
    clauses: ["WAR-55", "WOR-06"],
  },
  {
    id: "parents-take-part",
    asks: "Did parents have a part in the decision?",
    clauses: ["WAR-30", "WOR-19", "WOR-63"],
  },
  {
    id: "family-understands",
    asks: "Do pupil and family understand the direction and what falls to them?",
    clauses: ["WAR-18", "WAR-32", "WAR-58", "WOR-64"],
  },
  {
    id: "length-talked-about",
    asks: "Was the length talked about at the start?",
    clauses: ["WOR-61"],
  },
  {
    id: "notice-without-delay",
    asks: "Was notice given as soon as practicable?",
    clauses: ["WAR-59", "DER-13", "ENG-05"],
  },
  {
    id: "forms-without-delay",
    asks: "Was each form sent as soon as there was something to report?",
    clauses: ["DER-10"],
  },
  {
    id: "education-goes-on",
    asks: "Does a broad and suitable education go on?",
    clauses: ["WAR-14", "WAR-15", "WOR-57", "LAN-07", "LAN-26", "ENG-33"],
  },
  {
    id: "behaviour-worked-on",
    asks: "Is the behaviour, and what lies behind it, worked on?",
    clauses: ["WAR-44", "WOR-58", "LAN-08"],
  },
  {
    id: "send-duties-go-on",
    asks: "Do the duties towards a pupil with SEND go on?",
    clauses: ["WOR-59", "ENG-34"],
  },
  {
    id: "online-learning-suits",
    asks: "Does online learning suit this pupil?",
    clauses: ["NOR-25"],
  },
  {
    id: "own-checks-of-the-host",
    asks: "Did the home school itself check that the host is safe and suitable?",
    clauses: ["WAR-26", "WAR-78", "WAR-79", "WAR-80", "WAR-85", "ENG-38"],
  },
  {
    id: "monitored-by-the-home-school",
    asks: "Does the home school stay responsible and keep watch?",
    clauses: ["WAR-71", "WAR-76", "WOR-55"],
  },
  {
    id: "information-passes",
    asks: "Does information pass between home school and host?",
    clauses: ["WAR-27", "WAR-42", "WOR-72"],
  },
  {
    id: "progress-and-targets",
    asks: "Is it known what progress is expected, and is it within reach?",
    clauses: ["WAR-24", "LAN-11", "LAN-12"],
  },
  {
    id: "kept-under-review",
    asks: "Is the direction kept under review by those responsible?",
    clauses: ["WAR-63", "WAR-64", "WOR-33", "WOR-43"],
  },
  {
    id: "reviews-well-made",
    asks: "Do reviews bring the right people and questions together?",
    clauses: ["WAR-20", "WOR-39", "WOR-40", "WOR-41", "LAN-13", "ENG-91"],
  },
  {
    id: "return-prepared",
    asks: "Is the return prepared, and does it last?",
    clauses: ["WAR-22", "WAR-39", "LAN-23", "LAN-24", "LAN-25"],
  },
  {
    id: "host-register-closed",
    asks: "Did the host take the pupil off its register as the law asks?",
    clauses: ["ENG-88", "ENG-89"],
  },
  {
    id: "managed-move-well-founded",
    asks: "Is the managed move well founded and in the pupil's interests?",
    clauses: ["WOR-79", "DER-24"],
  },
  {
    id: "managed-move-targets",
    asks: "Are the targets for the managed move within reach?",
    clauses: ["LAN-41", "LAN-42"],
  },
];
