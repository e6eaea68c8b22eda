import type { Message } from "../input/message.js";
import type { ClauseId } from "../plan/plan.js";

/** Something worth knowing that is no duty. */
export interface Remark extends Message {
  readonly clauses: readonly ClauseId[];
}
