/** The forms and letters a plan can say it used: the items of each, with plain words for them. */
export const formItems = {
  notificationForm: {
    identity: "names, date of birth and addresses",
    parentalResponsibility: "whether this parent has parental responsibility",
    otherParentAgreement: "whether someone else has it, and whether there is agreement",
    understandsReasons: "whether the parent understands the reasons",
    comments: "the parents' comments",
    declaration: "the declaration, named, signed and dated",
  },
  passport: {
    child: "who the child is, and the family's contacts",
    socialCare: "social care plans, and who looks after the child",
    pupilPremium: "Pupil Premium",
    parentalResponsibility: "issues of parental responsibility",
    language: "the level of English",
    refugee: "whether the family is a refugee or asylum-seeking one",
    safeguarding: "safeguarding concerns the host needs to know",
    attendance: "whether attendance is a problem",
    attendanceAttached: "attendance of the last three terms, attached",
    roll: "whether the child is still on roll",
    ehcPlan: "EHC plan or needs assessment",
    health: "disability, health and health care plan",
    sendSupport: "SEND support and Individual Education Plan",
    personalEducationPlan: "the latest Personal Education Plan",
    pastoralSupportPlan: "Pastoral Support Plan",
    interventions: "what the school has tried, with dates",
    exclusions: "past exclusions",
    suspensions: "past suspensions",
    agencies: "other agencies involved",
    academic: "attainment in English, maths and science",
    keyStage4Options: "subjects, courses and exam boards of Key Stage 4",
    history: "admission, home education and earlier schools",
    earlierDirections: "earlier directions and how they went",
    formulation: "what the school thinks lies behind the difficulties",
    completedBy: "who filled the passport in",
  },
  initialMeetingForm: {
    header: "date, child and those present",
    reasons: "the reasons",
    success: "what has to happen for success",
    startDate: "the start date",
    firstReviewAndFrequency: "the first review and how often after that",
    signatures: "signatures",
  },
  reviewForm: {
    header: "date, child and those present",
    progress: "progress and successes so far",
    concerns: "concerns and suggestions",
    support: "further support needed",
    outcome: "the outcome",
    nextMeeting: "the date of the next meeting",
    signatures: "signatures",
  },
  letter: {
    addressee: "the parent, the child and the subject",
    earlierContact: "the earlier talk, letter or incidents",
    decisionStatement: "that the governing body or trust has decided",
    provisionNameAndAddress: "name and address of the setting",
    hours: "start and finish times",
    startDate: "the start date",
    incidentsAndAim: "the incidents behind it, and the aim",
    rollStatement: "that the pupil stays on roll and is dual registered",
    provisionStatus: "the standing of the setting",
    checksConfirmed: "that safety checks are done",
    firstDayContact: "whom to report to on the first day, where and when",
    pattern: "full-time or shared, with the timetable",
    legalDuty: "the parents' duty in law",
    maximumPeriod: "the longest period proposed",
    reviewers: "who reviews",
    firstReviewDate: "the date of the first review",
    firstReviewPlace: "the place of the first review",
    laterReviewsInWriting: "that later reviews are notified in writing",
    reviewRequestContact: "whom to ask for a review",
    intention: "that the time there is meant to help behaviour",
    broadAndBalanced: "that education stays broad and balanced",
    objectivesAndSupport: "reasons, objectives and support",
    monitoringStatement: "that progress is looked at often",
    communication: "how the school keeps in touch",
    bestInterests: "that the decision rests on the pupil's best interests",
    reintegrationMeeting: "the meeting and support for the return",
    managedMoveStatement: "that a managed move may follow",
    complaints: "whom to ask, and how to complain",
    signedByHead: "the headteacher's signature",
    copiesStandard: "copies to the headteacher and School Admissions",
    copiesWhereApplicable: "copies to social worker, Virtual School and council",
  },
} as const satisfies { readonly [form: string]: { readonly [item: string]: string } };

export type FormName = keyof typeof formItems;

/** The names of the items of a form. */
export function itemsOf(form: FormName): readonly string[] {
  return Object.keys(formItems[form]);
}

/** Plain words for an item of a form; its name where there are none. */
export function itemLabel(form: FormName, name: string): string {
  const labels: Readonly<Record<string, string>> = formItems[form];
  return labels[name] ?? name;
}

export const formWords: Readonly<Record<FormName, string>> = {
  notificationForm: "the notification form",
  passport: "the pupil passport",
  initialMeetingForm: "the initial meeting form",
  reviewForm: "the review form",
  letter: "the letter to parents",
};

/** A form as a heading names it: "Pupil passport". */
export function formTitle(name: FormName): string {
  const noun = formWords[name].slice("the ".length);
  return noun.slice(0, 1).toUpperCase() + noun.slice(1);
}
