import { citationFor } from "../check/weight.js";
import { textOfDay } from "../days/plain-date.js";
import type { Draft } from "./draft.js";
import { sentenceFor } from "./entry-words.js";
import type { Life } from "./life.js";
import type { TimelineEntry } from "./timeline-entry.js";
import { clauseIds, heaviestOf } from "./weight.js";

/** The finished entry. */
export function entryOf(draft: Draft, life: Life): TimelineEntry {
  const { deadline, due, done } = draft;
  const heaviest = heaviestOf(draft.checks, life.inquiry);
  const cited = heaviest?.check.first;
  return {
    id: idOf(draft),
    kind: draft.kind,
    step: draft.step,
    what: draft.what,
    about: draft.about,
    at: draft.at,
    rule: draft.rule,
    clauses: clauseIds(draft.checks, cited),
    owedBy: cited?.clause.owedBy ?? "home school",
    force: heaviest?.weight.force ?? null,
    severity: heaviest?.weight.severity ?? null,
    citation: cited === undefined ? null : citationFor(cited, life.inquiry),
    earliest: textOfDay(draft.earliest),
    latest: textOfDay(draft.latest),
    belongsBy: draft.latest === undefined ? textOfDay(draft.belongsBy) : null,
    counting: draft.latest === undefined ? null : (deadline?.counting ?? null),
    from: draft.latest === undefined ? null : (deadline?.from ?? null),
    count: draft.latest === undefined ? null : (deadline?.count ?? null),
    walk: draft.latest === undefined ? [] : (deadline?.walk ?? []),
    doneOn: done !== undefined && done <= life.asOf ? textOfDay(done) : null,
    plannedFor: done !== undefined && done > life.asOf ? textOfDay(done) : null,
    status: due.status,
    schoolDaysLeft: due.schoolDaysLeft,
    schoolDaysLate: due.schoolDaysLate,
    onlyIf: draft.onlyIf,
    missing: due.status === "cannot-tell" ? draft.missing : [],
    says: sentenceFor(draft, life),
  };
}

function idOf({ kind, step, at, checks }: Draft): string {
  return `${kind === "event" ? step : checks[0]?.first.clause.id}${at ?? ""}`;
}
