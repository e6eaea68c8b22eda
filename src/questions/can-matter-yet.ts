import type { CompiledCheck } from "../check/compile.js";
import type { Prepared } from "../check/prepare.js";
import { dutiesOf } from "../duties/duties-of.js";
import type { Duty } from "../duties/duty.js";
import { type Life, lifeOn } from "../duties/life.js";
import type { Plan } from "../plan/plan.js";

/** The parts of a plan in which only the course of the direction, or its end, has something to say. */
const comesAfter: { readonly [part in keyof Plan]?: "start" | "end" } = {
  hostSuspension: "start",
  incident: "start",
  reviewRequests: "start",
  ending: "end",
  records: "end",
};

/** Whether a place can have something in it by the day taken as today; where no day is, what comes later is left out. */
export function canBeKnown(at: string, { inquiry, days: { asOf } }: Prepared): boolean {
  const [, part = ""] = at.split("/");
  const turn = comesAfter[part as keyof Plan];
  if (turn === undefined) return true;
  const { span } = lifeOn(inquiry, [], asOf);
  const day = turn === "start" ? span.start : span.last;
  return asOf !== undefined && day !== undefined && day <= asOf;
}

/**
 * Whether what keeps a check open can matter by the day taken as today. What waits for a review still to be held, or
 * for an end that is still to come, cannot; nor can what cannot be done yet.
 */
export function canMatterYet(check: CompiledCheck, { inquiry, days: { asOf } }: Prepared): boolean {
  const life = lifeOn(inquiry, [check], asOf);
  const duties = dutiesOf(life);
  return duties.length === 0 || duties.some((duty) => isNear(duty, life));
}

function isNear({ status, awaits }: Duty, { asOf, span: { last } }: Life): boolean {
  if (status === "not-yet-due") return false;
  // Whether it has ended is a question once the day on which it should have has come.
  return awaits !== "ending" || (asOf !== undefined && last !== undefined && last <= asOf);
}
