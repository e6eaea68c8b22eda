import type { CompiledCheck } from "../check/compile.js";
import type { Prepared } from "../check/prepare.js";
import { dutiesOf } from "../duties/duties-of.js";
import type { Duty } from "../duties/duty.js";
import { type Life, lifeOn } from "../duties/life.js";
import type { Turn } from "../input/parts.js";

/** Whether the day after which something comes about has been reached; nobody knows where no day is taken as today. */
export function hasCome(turn: Turn | undefined, { inquiry, days: { asOf } }: Prepared): boolean {
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
