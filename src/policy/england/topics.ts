import type { Topic } from "../council-schema.js";

/** The topics in the order of a direction's life. */
export const nationalTopics: readonly Required<Topic>[] = [
  {
    id: "better-behaviour-is-the-purpose",
    asks: "Is better behaviour the purpose?",
    clauses: ["ENG-02"],
  },
  {
    id: "not-a-punishment",
    asks: "Is it clear that the direction is support and not a punishment?",
    clauses: [],
  },
  {
    id: "not-instead-of-an-exclusion",
    asks: "Is it clear that the direction does not stand in for an exclusion?",
    clauses: [],
  },
  {
    id: "support-tried-first",
    asks: "Was support in school or outreach tried first, or ruled out?",
    clauses: ["ENG-31"],
  },
  {
    id: "earlier-work-on-record",
    asks: "Is the work done so far on record?",
    clauses: [],
  },
  {
    id: "best-interests",
    asks: "Is the direction in the pupil's best interests?",
    clauses: [],
  },
  {
    id: "part-of-a-wider-plan",
    asks: "Is the direction one part of a wider plan for behaviour?",
    clauses: [],
  },
  {
    id: "choice-follows-needs",
    asks: "Does the choice of setting follow the pupil's needs?",
    clauses: [],
  },
  {
    id: "host-offers-something-different",
    asks: "Does the school think that the host offers something different, and has it told the host why?",
    clauses: [],
  },
  {
    id: "host-next-to-home",
    asks: "Is the host the next suitable school to home?",
    clauses: [],
  },
  {
    id: "relationships-and-ties",
    asks: "Are relationships, welfare and ties with the school thought of?",
    clauses: [],
  },
  {
    id: "national-guidance-and-agencies",
    asks: "Was national guidance used, and were the right agencies brought in?",
    clauses: [],
  },
  {
    id: "teams-and-tools-of-the-council",
    asks: "Were the council's own teams and tools used?",
    clauses: [],
  },
  {
    id: "begun-and-grounded-in-school",
    asks: "Did the process begin with the headteacher, or rest on the school's policies?",
    clauses: [],
  },
  {
    id: "parents-take-part",
    asks: "Did parents have a part in the decision?",
    clauses: [],
  },
  {
    id: "family-understands",
    asks: "Do pupil and family understand the direction and what falls to them?",
    clauses: [],
  },
  {
    id: "length-talked-about",
    asks: "Was the length talked about at the start?",
    clauses: [],
  },
  {
    id: "notice-without-delay",
    asks: "Was notice given as soon as practicable?",
    clauses: ["ENG-05"],
  },
  {
    id: "forms-without-delay",
    asks: "Was each form sent as soon as there was something to report?",
    clauses: [],
  },
  {
    id: "education-goes-on",
    asks: "Does a broad and suitable education go on?",
    clauses: ["ENG-33"],
  },
  {
    id: "behaviour-worked-on",
    asks: "Is the behaviour, and what lies behind it, worked on?",
    clauses: [],
  },
  {
    id: "send-duties-go-on",
    asks: "Do the duties towards a pupil with SEND go on?",
    clauses: ["ENG-34"],
  },
  {
    id: "online-learning-suits",
    asks: "Does online learning suit this pupil?",
    clauses: [],
  },
  {
    id: "own-checks-of-the-host",
    asks: "Did the home school itself check that the host is safe and suitable?",
    clauses: ["ENG-38"],
  },
  {
    id: "monitored-by-the-home-school",
    asks: "Does the home school stay responsible and keep watch?",
    clauses: [],
  },
  {
    id: "information-passes",
    asks: "Does information pass between home school and host?",
    clauses: [],
  },
  {
    id: "progress-and-targets",
    asks: "Is it known what progress is expected, and is it within reach?",
    clauses: [],
  },
  {
    id: "kept-under-review",
    asks: "Is the direction kept under review by those responsible?",
    clauses: [],
  },
  {
    id: "reviews-well-made",
    asks: "Do reviews bring the right people and questions together?",
    clauses: ["ENG-91"],
  },
  {
    id: "return-prepared",
    asks: "Is the return prepared, and does it last?",
    clauses: [],
  },
  {
    id: "host-register-closed",
    asks: "Did the host take the pupil off its register as the law asks?",
    clauses: ["ENG-88", "ENG-89"],
  },
  {
    id: "managed-move-well-founded",
    asks: "Is the managed move well founded and in the pupil's interests?",
    clauses: [],
  },
  {
    id: "managed-move-targets",
    asks: "Are the targets for the managed move within reach?",
    clauses: [],
  },
];
