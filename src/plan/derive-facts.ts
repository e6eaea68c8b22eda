import type { Day } from "../days/plain-date.js";
import { type DocumentName, documentItems } from "./document-items.js";
import type { DocumentFacts, Facts } from "./facts.js";
import { placementItem } from "./placement-items.js";
import type { Plan } from "./plan.js";
import { planValues } from "./plan-values.js";
import { gapsBetween, requestItem, reviewItem } from "./review-items.js";
import { eachKindOnce, openHalfDay, sessionItems } from "./session-items.js";
import { minutesPerWeek } from "./slot-minutes.js";
import { countOf, slotsOf } from "./timetable-slots.js";

const emptyAttestations: Facts["attestations"] = Object.freeze({});

/** The only reader of a plan: turns it into the flat record of facts that rules compare. Takes a plan `readPlan` returned. */
export function deriveFacts(plan: Plan): Facts {
  const slots = slotsOf(plan.timetable);
  const open = plan.timetable?.length === 0 ? 0 : countOf(undefined, slots);
  const placements = plan.placements?.map((placement, i) => placementItem(placement, i, slots, open));
  const values = planValues(plan);
  const sessions = sessionItems(plan, slots, placements);
  const reviews = plan.reviews?.map(reviewItem);
  const [fewestMinutes, mostMinutes] = minutesPerWeek(plan, slots);
  return {
    plan: values,
    placements,
    sessions,
    differentSessions: eachKindOnce(sessions),
    openHalfDay: open === 0 ? undefined : openHalfDay(plan, placements),
    unlistedItem: {
      at: "",
      fewestSessions: 0,
      mostSessions: open,
      fewestMinutes: 0,
      mostMinutes: Number.POSITIVE_INFINITY,
    },
    reviews,
    requests: plan.reviewRequests?.map(requestItem),
    gaps: gapsBetween(reviews, values.startsOn as Day | undefined, values.endsOn as Day | undefined),
    grounds: plan.grounds,
    fewestMinutes,
    mostMinutes,
    documents: documentFacts(plan),
    attestations: plan.attestations ?? emptyAttestations,
  };
}

function documentFacts(plan: Plan): Facts["documents"] {
  const facts = {} as Record<DocumentName, DocumentFacts>;
  for (const name of Object.keys(documentItems) as DocumentName[]) {
    const form = plan.documents?.[name];
    facts[name] = { used: form?.used, missing: form?.missing };
  }
  return facts;
}
