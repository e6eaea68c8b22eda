import type { Clause } from "../../../council-schema.js";

/** Background, context and criteria. */
export const purpose: readonly Clause[] = [
  {
    id: "WOR-01",
    at: "Background, paragraph 1",
    says: "Off-site direction means that a maintained school's governing body requires a pupil to be educated in another setting, so that the pupil behaves better afterwards.",
    strength: "definition",
    kind: "principle",
    owedBy: "home school governing body or trust, or the person it delegated to",
    decidedBy: { nobody: "This defines the term; it asks nothing of a plan." },
  },
  {
    id: "WOR-02",
    at: "Background, paragraph 1",
    says: "The statutory power covers maintained schools only, yet academies can arrange the same thing by relying on their general powers.",
    strength: "info",
    kind: "eligibility",
    owedBy: "academy trust",
    decidedBy: {
      nobody:
        "This tells who has which power; the law that binds a school on a given day is decided by the national rules.",
    },
  },
  {
    id: "WOR-03",
    at: "Background, paragraph 1",
    says: "Once support and intervention at school have not worked, the home school should turn to a time-limited placement in alternative provision or at another mainstream school.",
    strength: "should",
    kind: "eligibility",
    owedBy: "home school",
    decidedBy: {
      rule: "time-limited-and-of-an-accepted-kind",
      with: { kinds: ["mainstream-school", "ap-school", "unregistered-ap"] },
    },
    reading:
      "The document does not say what counts as alternative provision. We read it as schools for alternative provision and providers that are not schools.",
  },
  {
    id: "WOR-04",
    at: "Background, paragraph 1",
    says: "A direction is also open to a school that believes the pupil would do well to start afresh elsewhere.",
    strength: "may",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { nobody: "This permits something; a school that does not rely on it breaks nothing." },
  },
  {
    id: "WOR-05",
    at: "Background, paragraph 1",
    says: "Only the governing body or trust may decide on a direction, or a committee or person in the school to whom its scheme of delegation hands the decision.",
    strength: "must",
    kind: "eligibility",
    owedBy: "home school governing body or trust, or the person it delegated to",
    decidedBy: {
      rule: "decided-by-those-with-the-power",
      with: { bodies: ["governing-body", "trust"], delegates: ["committee", "headteacher"] },
    },
    reading:
      "It is not said which person in the school may be given the decision. We read it as the headteacher.",
  },
  {
    id: "WOR-06",
    at: "Background, paragraph 2",
    says: "Governing bodies and trusts must write off-site direction into the behaviour policy or another policy that fits.",
    strength: "must",
    kind: "principle",
    owedBy: "home school governing body or trust, or the person it delegated to",
    decidedBy: {
      attest: "Is off-site direction covered in the school's behaviour policy or in another of its policies?",
    },
  },
  {
    id: "WOR-07",
    at: "Background, paragraph 2",
    says: "The choice of setting must follow from what is known of the pupil's support needs: for behaviour, for taking part in education, and for any SEND or health need.",
    strength: "must",
    kind: "principle",
    owedBy: "home school",
    decidedBy: {
      attest:
        "Does the choice of setting follow from what is known about the support the pupil needs for behaviour and engagement, and about any SEND or health needs?",
    },
  },
  {
    id: "WOR-08",
    at: "Background, paragraph 2",
    says: "Better behaviour from now on is the only aim for which a direction can be made.",
    strength: "must",
    kind: "criterion",
    owedBy: "home school governing body or trust, or the person it delegated to",
    decidedBy: { attest: "Is better future behaviour the only aim of the direction?" },
  },
  {
    id: "WOR-09",
    at: "Background, paragraph 2",
    says: "A direction must not be made to penalise a pupil for something already done.",
    strength: "must-not",
    kind: "criterion",
    owedBy: "home school governing body or trust, or the person it delegated to",
    decidedBy: {
      attest: "Is it clear that the direction is not a punishment for something the pupil has already done?",
    },
  },
  {
    id: "WOR-10",
    at: "Background, paragraph 2",
    says: "A direction comes into play only after work in school or outreach has failed, or has been judged unsuitable.",
    strength: "must",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: {
      attest:
        "Have in-school interventions or outreach been tried without success, or been judged unsuitable for this pupil?",
    },
  },
  {
    id: "WOR-11",
    at: "Background, paragraph 2",
    says: "What is arranged should be a stay for a limited time, in alternative provision or at another mainstream school.",
    strength: "should",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { rule: "end-date-set" },
    reading:
      "No test is given for when a stay is temporary. We read it as a direction that has an end date; the kind of setting is looked at under WOR-03.",
  },
  {
    id: "WOR-12",
    at: "Background, paragraph 3",
    says: "The council supports directions that head off a permanent exclusion, and directions for pupils whose social and emotional difficulties affect behaviour and keep them from learning.",
    strength: "may",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { nobody: "This states what the council supports and permits; nothing has to be done." },
  },
  {
    id: "WOR-13",
    at: "Background, paragraph 4",
    says: "The protocol is there to keep pupils in education, guard the rights of parents and settle which school answers for what.",
    strength: "info",
    kind: "principle",
    owedBy: "the council",
    decidedBy: { nobody: "This explains why the protocol exists; it sets no task." },
  },
  {
    id: "WOR-14",
    at: "Context, paragraph 1",
    says: "Thinking about a direction should be one step in a proportionate response that helps the pupil engage with education and behave better.",
    strength: "should",
    kind: "principle",
    owedBy: "home school",
    decidedBy: {
      attest:
        "Was the direction considered as one part of a measured response to the pupil's engagement and behaviour?",
    },
  },
  {
    id: "WOR-15",
    at: "Context, paragraph 2",
    says: "Before excluding a pupil permanently, a school is expected to have thought about a direction.",
    strength: "should",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: {
      nobody:
        "It concerns a school that is about to exclude; where there is a plan for a direction, the direction has been considered.",
    },
  },
  {
    id: "WOR-16",
    at: "Context, paragraph 2",
    says: "The home school should have evidence that its preventive strategies have run their course.",
    strength: "should",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { attest: "Can the home school show that it has exhausted its preventive strategies?" },
    reading:
      "Exhausted strategies are also one of the optional criteria (WOR-24). We read this passage as an expectation for every direction.",
  },
  {
    id: "WOR-17",
    at: "Context, paragraph 2",
    says: "By this point the school will have gone through its own procedures and tried every strategy for avoiding exclusion and tackling the problems found.",
    strength: "must",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: {
      attest:
        "Has the school already used its own procedures and all its strategies to avoid exclusion and deal with the problems it identified?",
    },
  },
  {
    id: "WOR-18",
    at: "Context, paragraph 3",
    says: "The home school has to be of the opinion that the host is likely to give something different enough for the direction to work and to improve engagement and behaviour.",
    strength: "must",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: {
      attest:
        "Does the home school believe that the host is likely to offer something different enough to make the direction work and improve engagement and behaviour?",
    },
    reading:
      "The same statement is also one of the optional criteria (WOR-25). We read it here as a requirement for every direction.",
  },
  {
    id: "WOR-19",
    at: "Context, paragraph 3",
    says: "The school always tries to win the cooperation of the parents.",
    strength: "must",
    kind: "consultation",
    owedBy: "home school",
    decidedBy: {
      attest: "Has the school tried to gain the parents' cooperation, whatever answer they gave?",
    },
  },
  {
    id: "WOR-20",
    at: "Context, paragraph 3; Attendance Coding; Procedure, paragraph 1; Form 1 (Notification Form), note",
    says: "Parents do not have to consent to a direction.",
    strength: "definition",
    kind: "consultation",
    owedBy: "home school",
    decidedBy: {
      nobody: "It removes a condition: consent that is missing or refused never counts against a plan.",
    },
  },
  {
    id: "WOR-21",
    at: "Criteria for Off-site Directions, opening line",
    says: "A direction should rest on at least one of the five criteria in the list.",
    strength: "should",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: {
      rule: "a-listed-ground-is-chosen",
      with: { grounds: ["WOR-22", "WOR-23", "WOR-24", "WOR-25", "WOR-26"] },
    },
    reading:
      "The document only says that one or more of the criteria may apply. We read it as: at least one should.",
  },
  {
    id: "WOR-22",
    at: "Criteria for Off-site Directions, first list, bullet 1",
    says: "Criterion: the pupil keeps on behaving disruptively, measured by the school's behaviour policy.",
    strength: "may",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { rule: "ground-applies", with: { ground: "WOR-22" } },
  },
  {
    id: "WOR-23",
    at: "Criteria for Off-site Directions, first list, bullet 2",
    says: "Criterion: the pupil has been suspended so often that a permanent exclusion is likely.",
    strength: "may",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { rule: "ground-applies", with: { ground: "WOR-23" } },
  },
  {
    id: "WOR-24",
    at: "Criteria for Off-site Directions, first list, bullet 3",
    says: "Criterion: the school has, for now, tried every reasonable strategy of the Graduated Response to avoid a permanent exclusion.",
    strength: "may",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { rule: "ground-applies", with: { ground: "WOR-24" } },
    reading:
      "Exhausted strategies are also expected of every direction (WOR-16). We read this one as a criterion that counts only when it is chosen.",
  },
  {
    id: "WOR-25",
    at: "Criteria for Off-site Directions, first list, bullet 4",
    says: "Criterion: the school thinks the host can probably offer something different enough for the direction to work and to improve engagement and behaviour.",
    strength: "may",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { rule: "ground-applies", with: { ground: "WOR-25" } },
    reading:
      "The same statement is also a general requirement (WOR-18). We read this one as a criterion that counts only when it is chosen.",
  },
  {
    id: "WOR-26",
    at: "Criteria for Off-site Directions, first list, bullet 5",
    says: "Criterion: a Fair Access Panel has put a pupil back from elective home education on the roll of the school they had left, and starting afresh elsewhere is thought right to improve behaviour.",
    strength: "may",
    kind: "criterion",
    owedBy: "home school",
    decidedBy: { rule: "ground-applies", with: { ground: "WOR-26" } },
  },
  {
    id: "WOR-27",
    at: "Criteria for Off-site Directions, paragraph 2, bullet 1",
    says: "Governing bodies and trusts should look at a direction alongside the behaviour and SEN policies, which promise a range of responses such as Pastoral Support Plans (PSP) and the graduated response.",
    strength: "should",
    kind: "principle",
    owedBy: "home school governing body or trust, or the person it delegated to",
    decidedBy: {
      attest:
        "Did those who decided take into account the school's behaviour and SEN policies and the range of responses they promise?",
    },
  },
  {
    id: "WOR-28",
    at: "Criteria for Off-site Directions, paragraph 2, bullet 2",
    says: "Governing bodies and trusts should look at a direction alongside the national guidance on suspension and exclusion in force at the time.",
    strength: "should",
    kind: "principle",
    owedBy: "home school governing body or trust, or the person it delegated to",
    decidedBy: {
      attest:
        "Did those who decided take into account the current national guidance on suspension and exclusion?",
    },
  },
  {
    id: "WOR-29",
    at: "Criteria for Off-site Directions, paragraph 3",
    says: "An EHC plan names the place where the pupil is educated.",
    strength: "definition",
    kind: "eligibility",
    owedBy: "the council",
    decidedBy: { nobody: "This describes EHC plans; it is the reason for what WOR-30 asks." },
  },
  {
    id: "WOR-30",
    at: "Criteria for Off-site Directions, paragraph 3",
    says: "For a pupil with an EHC plan, questions about a different school place should go to the council's SEND team before anyone else.",
    strength: "should",
    kind: "consultation",
    owedBy: "home school",
    applies: ["pupil-has-ehc-plan"],
    decidedBy: { rule: "send-team-asked-first" },
    reading:
      "It is left open what the question has to come before, and whether such a pupil can be directed at all. We read it as: the SEND team is asked no later than the day each host is approached. Where the plan has no host there is nothing it came before; that the team was not asked is said all the same.",
  },
  {
    id: "WOR-31",
    at: "Criteria for Off-site Directions, paragraph 4",
    says: "A looked-after child should be directed only if the Virtual School supports it.",
    strength: "should",
    kind: "consultation",
    owedBy: "Virtual School",
    applies: ["pupil-looked-after"],
    decidedBy: { rule: "virtual-school-supports" },
  },
  {
    id: "WOR-32",
    at: "Criteria for Off-site Directions, paragraph 4",
    says: "A looked-after child should be directed only if the child's social worker supports it as well.",
    strength: "should",
    kind: "consultation",
    owedBy: "the pupil's social worker",
    applies: ["pupil-looked-after"],
    decidedBy: { rule: "social-worker-supports" },
  },
];
