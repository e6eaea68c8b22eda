import { checkedDay, type Day, formatDay, textOfDay } from "../days/plain-date.js";
import { NO } from "../engine/verdict.js";
import { directionSpan } from "../plan/direction-span.js";
import { NEVER } from "../plan/plan-days.js";
import type { Council } from "../policy/accepted.js";
import { inForceBy } from "../policy/editions.js";
import { englandVersion, guidanceKnownFrom } from "../policy/england/version.js";
import { type Inquiry, startsWithin } from "./evaluate.js";
import { policiesInUse } from "./policy-in-use.js";
import type { Remark } from "./remark.js";

/**
 * Where a plan lies outside the days for which law and documents are known here: what is then not checked, or may have
 * changed.
 */
export function remarksOnHorizon(
  inquiry: Inquiry,
  councils: readonly Council[],
  asOf: Day | undefined,
): readonly Remark[] {
  return [
    ...asKnownThen(inquiry),
    ...beforeTheLaw(inquiry),
    ...councils.flatMap((council) => outsideEditions(council, inquiry)),
    ...pastWhatIsKnown(inquiry, councils, asOf),
  ];
}

/** That the question is about what was held on an earlier day. */
function asKnownThen({ knownOn }: Inquiry): readonly Remark[] {
  return knownOn === undefined ? [] : [remark("horizon.as-known", { knownOn: formatDay(knownOn) })];
}

function beforeTheLaw({ lawDay }: Inquiry): readonly Remark[] {
  if (lawDay === undefined) return [];
  const day = formatDay(lawDay);
  const { knownFrom } = englandVersion;
  if (day < knownFrom) return [remark("horizon.before-the-law", { day, knownFrom })];
  if (day >= guidanceKnownFrom) return [];
  return [remark("horizon.before-the-guidance", { day, knownFrom: guidanceKnownFrom })];
}

function outsideEditions({ documents, name }: Council, inquiry: Inquiry): readonly Remark[] {
  return documents.flatMap((document) => {
    const { title } = document;
    const { inForceFrom, inForceTo } = inForceBy(document);
    const days = {
      inForceFrom: checkedDay(inForceFrom),
      inForceTo: inForceTo === null ? NEVER : checkedDay(inForceTo),
    };
    if (startsWithin(days, inquiry) !== NO) return [];
    const { startsOn } = inquiry.context.facts.plan;
    return startsOn !== undefined && startsOn > days.inForceTo
      ? [remark("horizon.after-the-edition", { name, title, inForceTo })]
      : [remark("horizon.before-the-edition", { name, title, inForceFrom })];
  });
}

/** A direction of which no end is known may run on to the day taken as today. */
function pastWhatIsKnown(
  { context: { facts }, knownOn }: Inquiry,
  councils: readonly Council[],
  asOf: Day | undefined,
): readonly Remark[] {
  const knownTo =
    policiesInUse(councils, knownOn)
      .map((one) => one.knownTo)
      .sort()[0] ?? "";
  const isPast = (day: Day | undefined): boolean => day !== undefined && day > checkedDay(knownTo);
  const { start, last = asOf } = directionSpan(facts, asOf);
  if (isPast(start)) return [remark("horizon.starts-past", { startsOn: textOfDay(start), knownTo })];
  return isPast(last) ? [remark("horizon.runs-past", { knownTo })] : [];
}

function remark(code: string, values: Remark["values"]): Remark {
  return { code, values, clauses: [] };
}
