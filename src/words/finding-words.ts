/** What is said of a finding where it is no rule of the library that says it. */
export const findingWords = {
  "asked.met": "{asks} Yes.",
  "asked.not-met": "{asks} No.",
  confirmed: "A person has confirmed this.",
  denied: "A person has answered no.",
  "denied.put-right": "Put this right, then answer again: {clauseSays}",
  "cannot-tell.law": "Cannot tell: it depends on {missing}.",
  "cannot-tell.calendar": "Cannot tell without knowing {missing}.",
  "cannot-tell.unanswered": "Cannot tell: nobody has answered this question yet.",
  "cannot-tell.not-said": "Cannot tell: the plan does not say {missing}.",
  "cannot-tell.ages-at-odds":
    "Cannot tell: what the plan says of the pupil's age does not go together, and it depends on {missing}.",
  "cannot-tell.ages-at-odds-and-not-said":
    "Cannot tell: what the plan says of the pupil's age does not go together, or it says too little; it depends on {missing}.",
  "does-not-apply.not-held-yet": "Does not apply: it was not held here on the day the policy is asked about.",
  "does-not-apply.not-in-force": "Does not apply: it was not in force on the day that matters.",
  "does-not-apply.not-ended-yet": "Does not apply yet: the direction has not ended.",
  "does-not-apply.nothing-listed": "Does not apply: the plan lists nothing it could be asked about.",
  "does-not-apply.awaits-a-code":
    "Does not apply yet: no code is recorded for {where}; the code to expect is {codes}.",
  "does-not-apply.awaits-codes":
    "Does not apply yet: no code is recorded for {where}; the codes to expect are {codes}.",
  "does-not-apply.asked-only-where": "Does not apply: it is asked only where {conditions}.",
} as const;
