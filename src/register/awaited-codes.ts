import type { CompiledCheck } from "../check/compile.js";
import type { Context } from "../engine/condition.js";
import { YES } from "../engine/verdict.js";
import { withItemFacts } from "../plan/fact-slots.js";
import type { SessionItem } from "../plan/facts.js";
import type { CodeLetter } from "./attendance-codes.js";
import type { ExpectedSession } from "./expected-codes.js";

/** Half days for which no code is recorded yet that a rule will be asked about, with the codes to expect there. */
export interface AwaitedCodes {
  readonly sessions: readonly SessionItem[];
  readonly codes: readonly CodeLetter[];
}

/**
 * What a rule about recorded codes waits for: the half days of the week it would be asked about if the code to expect
 * stood there.
 */
export function awaitedCodes(
  { first: { rule } }: CompiledCheck,
  context: Context,
  week: readonly ExpectedSession[],
): AwaitedCodes {
  const sessions: SessionItem[] = [];
  const codes = new Set<CodeLetter>();
  if (rule?.stage !== "attendance" || rule.forEach !== "sessions") return { sessions, codes: [] };
  const { appliesWhen } = rule;
  context.facts.sessions.forEach((session, i) => {
    if (appliesWhen.ask(context, session) === YES) return;
    const { home, hosts } = week[i] as ExpectedSession;
    const expected = {
      homeCode: home.code,
      hostCode: hosts.find(({ placementAt }) => placementAt === session.placementAt)?.code ?? null,
    };
    for (const register of ["homeCode", "hostCode"] as const) {
      const code = expected[register];
      if (code === null || session[register] !== undefined) continue;
      if (appliesWhen.ask(context, withItemFacts(session, { [register]: code })) !== YES) continue;
      sessions.push(session);
      codes.add(code);
      return;
    }
  });
  return { sessions, codes: [...codes] };
}
