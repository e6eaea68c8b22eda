import { checkedDay, type Day, textOfDay } from "../days/plain-date.js";
import { NO } from "../engine/verdict.js";
import type { MessageValue } from "../input/message.js";
import { directionSpan } from "../plan/direction-span.js";
import type { Council } from "../policy/accepted.js";
import { type CompiledClause, compileCouncil } from "./compile.js";
import type { Inquiry } from "./evaluate.js";
import type { Remark } from "./remark.js";
import { type SetValue, setValues } from "./set-values.js";

/** The first and last day of a direction. */
interface Span {
  readonly start: Day;
  readonly last: Day;
}

/**
 * What changes in a council's documents while the direction runs: it is judged by the edition in force at its start, and
 * told which clauses a later one brings, takes away or sets otherwise, with both values.
 */
export function remarksOnEditions(
  inquiry: Inquiry,
  councils: readonly Council[],
  asOf: Day | undefined,
): readonly Remark[] {
  const { start, last = asOf } = directionSpan(inquiry.context.facts, asOf);
  if (start === undefined || last === undefined || inquiry.editionsOn !== undefined) return [];
  return councils.flatMap((council) => changesIn(council, { start, last }, inquiry));
}

function changesIn(council: Council, span: Span, inquiry: Inquiry): readonly Remark[] {
  return council.documents.flatMap(({ id, title, editions }) => {
    const began = editions.map(({ inForceFrom }) => checkedDay(inForceFrom));
    const isFirst = (began[0] ?? span.last) > span.start;
    const from = began.find((day) => day > span.start && day <= span.last);
    if (isFirst || from === undefined) return [];
    const clauses = compileCouncil(council).clauses.filter(
      ({ clause, gate }) =>
        (clause.document ?? council.documents[0].id) === id &&
        !("nobody" in clause.decidedBy) &&
        gate?.ask(inquiry.context) !== NO,
    );
    const changes = changesAmong(clauses, span);
    if (changes.length === 0) return [];
    const values = { name: council.name, title, from: textOfDay(from) };
    return [{ code: "edition-changes", values, clauses: [] }, ...changes];
  });
}

function changesAmong(clauses: readonly CompiledClause[], { start, last }: Span): readonly Remark[] {
  const begins = clauses.filter(({ inForceFrom }) => inForceFrom > start && inForceFrom <= last);
  const ends = clauses.filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= last && inForceTo >= start && inForceTo < last,
  );
  const replaced = new Set(begins.map(({ clause }) => clause.replaces));
  return [
    ...begins.map((one) => {
      const old = ends.find(({ clause }) => clause.id === one.clause.replaces);
      return old === undefined ? changed("begins", one, one.inForceFrom) : replacement(old, one);
    }),
    ...ends
      .filter(({ clause }) => !replaced.has(clause.id))
      .map((one) => changed("ends", one, one.inForceTo + 1)),
  ];
}

function changed(how: "begins" | "ends", { clause }: CompiledClause, on: Day): Remark {
  const values = { on: textOfDay(on), clause: said(clause) };
  return { code: `edition-changes.${how}`, values, clauses: [clause.id] };
}

/** Only what differs is told of the two, and the sentences where no value does. */
function replacement(old: CompiledClause, next: CompiledClause): Remark {
  const [before, after] = [setValues(old), setValues(next)];
  const differing = (these: readonly SetValue[], those: readonly SetValue[]): readonly SetValue[] =>
    these.filter((one) => !those.some((other) => JSON.stringify(other) === JSON.stringify(one)));
  const was = differing(before, after);
  const becomes = differing(after, before);
  const hasValues = was.length > 0 && becomes.length > 0;
  const values: Remark["values"] = {
    on: textOfDay(next.inForceFrom),
    clause: said(old.clause),
    next: said(next.clause),
    ...(hasValues ? { was: asValues(was), becomes: asValues(becomes) } : {}),
  };
  return {
    code: hasValues ? "edition-changes.value" : "edition-changes.words",
    values,
    clauses: [old.clause.id, next.clause.id],
  };
}

function asValues(list: readonly SetValue[]): MessageValue {
  return list as unknown as MessageValue;
}

function said({ id, says }: CompiledClause["clause"]): MessageValue {
  return { id, says };
}
