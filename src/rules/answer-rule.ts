import { makeRule, type Rule } from "../engine/rule.js";
import type { DutyData } from "../engine/rules.js";

/** What a person's answer says was done, and its place in the life of a direction. */
export type AnswerDuty = Omit<DutyData, "doneOn" | "doneBy" | "kind">;

/**
 * The question of a clause as a rule: it is met where a person answers yes, and where there is a last day, with a day that
 * is not later. So it takes part in all that rules take part in.
 */
export function answerRule(clause: string, asks: string, duty: AnswerDuty): Rule {
  const answered = { answered: clause } as const;
  const doneOn = { answeredOn: clause, says: "the day given for it" } as const;
  const { latest } = duty;
  return makeRule("attested", "attested", clause, {
    asks,
    metWhen: latest === undefined ? answered : { all: [answered, { onOrBefore: [doneOn, latest] }] },
    duty: { ...duty, doneOn },
    words:
      latest === undefined
        ? { met: "A person has answered yes", notMet: "A person has answered no", putRight: "Do it" }
        : {
            met: "Yes, on {doneOn}; the last day was {latest}",
            notMet: "It was done on {doneOn}; the last day was {latest}",
            notDone: "A person has answered no",
            putRight: "Do it by {latest}, and write the day into the plan",
            putRightLate: "It can no longer be done in time: write down why it was late",
          },
  });
}
