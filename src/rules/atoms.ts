import { type Day, parseDay, schoolYearStarting } from "../calendar/plain-date.js";
import { lastDayContinued, lastDayFirstPlanned, lastDayStated } from "../plan/direction-span.js";
import { type DocumentName, documentWords } from "../plan/document-items.js";
import type { Facts, PlanFactName } from "../plan/facts.js";
import type { DecisionMaker, SchoolType } from "../plan/plan.js";
import {
  all,
  any,
  type Condition,
  type Context,
  is,
  isSettled,
  type MissingFact,
  missingFact,
  missingList,
  missingTimetable,
  pointerTo,
  yes,
} from "./condition.js";
import { calendarDaysAfter, dayAfter, fact, type Quantity } from "./quantity.js";
import { NO, UNKNOWN, type Verdict, verdictOf, YES } from "./verdict.js";

// Conditions that need more than one fact's value and a comparison. Each is used by name in a rule.

const missingGrounds: MissingFact = {
  fact: "grounds",
  at: "/grounds",
  words: "the grounds the plan rests on",
};

/** One of the grounds the document lists is chosen. */
export const aListedGroundChosen: Condition<"grounds", "grounds"> = {
  words: "at least one of the listed grounds is chosen",
  needs: ["grounds"],
  uses: ["grounds"],
  ask: ({ facts, settings }) => {
    if (facts.grounds === undefined) return UNKNOWN;
    for (const ground of facts.grounds) if (settings.grounds?.includes(ground)) return YES;
    return NO;
  },
  addMissing: (_, into) => into.push(missingGrounds),
};

/** The ground in question is chosen. */
export const thisGroundChosen: Condition<"grounds", "ground"> = {
  words: "this ground is chosen",
  needs: ["grounds"],
  uses: ["ground"],
  ask: ({ facts, settings }) =>
    facts.grounds === undefined ? UNKNOWN : verdictOf(facts.grounds.includes(settings.ground as string)),
  addMissing: (_, into) => into.push(missingGrounds),
};

/** A particular ground is chosen. */
export function groundChosen(clause: string): Condition<"grounds", never> {
  return {
    words: `ground ${clause} is chosen`,
    needs: ["grounds"],
    uses: [],
    ask: ({ facts }) => (facts.grounds === undefined ? UNKNOWN : verdictOf(facts.grounds.includes(clause))),
    addMissing: (_, into) => into.push(missingGrounds),
  };
}

export const ehcPlanHeldOrAgreed: Condition<"pupil.ehcPlan" | "pupil.ehcStage", never> = any(
  yes("pupil.ehcPlan"),
  is("pupil.ehcStage", ["plan-agreed"], "it is agreed that the pupil will have an EHC plan"),
);

export const anyServiceInvolved: Condition<
  "pupil.ehcPlan" | "pupil.ehcStage" | "pupil.lookedAfter" | "pupil.socialWorker" | "pupil.otherServices",
  never
> = any(ehcPlanHeldOrAgreed, yes("pupil.lookedAfter"), yes("pupil.socialWorker"), yes("pupil.otherServices"));

/** Of every service it is known whether it works with the pupil. A person consulted on the off chance settles nothing. */
export const everyServiceSettled: typeof anyServiceInvolved = {
  ...all(
    isSettled(ehcPlanHeldOrAgreed),
    isSettled(yes("pupil.lookedAfter")),
    isSettled(yes("pupil.socialWorker")),
    isSettled(yes("pupil.otherServices")),
  ),
  words: "it is known which services work with the pupil",
};

/** The body that governs each kind of school. */
const bodies: Readonly<Record<SchoolType, DecisionMaker>> = {
  maintained: "governing-body",
  academy: "trust",
  "ap-academy": "trust",
  "pupil-referral-unit": "management-committee",
};

/** Whoever decided is the body that governs this kind of school. */
export const bodyOfTheSchool: Condition<"decision.madeBy" | "homeSchool.type", never> = aboutTheBody(
  "the body that governs this kind of school decided",
  (maker, type) => bodies[type] === maker,
);

/** A governing body or committee of an academy decided: it acts for the trust, as far as the trust lets it. */
export const localBodyOfATrust: Condition<"decision.madeBy" | "homeSchool.type", never> = aboutTheBody(
  "a local body of the trust decided",
  (maker, type) => bodies[type] === "trust" && maker !== "trust" && Object.values(bodies).includes(maker),
);

function aboutTheBody(
  words: string,
  holds: (maker: DecisionMaker, type: SchoolType) => boolean,
): Condition<"decision.madeBy" | "homeSchool.type", never> {
  const types = Object.keys(bodies) as SchoolType[];
  return {
    words,
    needs: ["decision.madeBy", "homeSchool.type"],
    uses: [],
    ask: ({ facts }) => {
      const maker = facts.plan["decision.madeBy"] as DecisionMaker | undefined;
      const type = facts.plan["homeSchool.type"] as SchoolType | undefined;
      if (maker === undefined) return UNKNOWN;
      if (type !== undefined) return verdictOf(holds(maker, type));
      return types.some((one) => holds(maker, one)) ? UNKNOWN : NO;
    },
    addMissing: ({ facts }, into) => {
      for (const name of ["decision.madeBy", "homeSchool.type"] as const) {
        if (facts.plan[name] !== undefined) continue;
        into.push(missingFact(name));
      }
    },
  };
}

/** The first day on which any host was approached; it never comes where there is no placement. */
export const firstApproach: Quantity<"placement.approachedOn", never> = {
  words: "the day a host was first approached",
  needs: ["placement.approachedOn"],
  uses: [],
  least: ({ facts }) => approaches(facts.placements, Number.NEGATIVE_INFINITY),
  most: ({ facts }) => approaches(facts.placements, Number.POSITIVE_INFINITY),
  addMissing: (context, into) => {
    if (context.facts.placements === undefined) into.push(missingList("placements"));
    for (const item of context.facts.placements ?? []) {
      if (item.approachedOn !== undefined) continue;
      into.push(missingFact("placement.approachedOn", item));
    }
  },
};

function approaches(placements: Context["facts"]["placements"], unknown: number): number {
  if (placements === undefined) return unknown;
  let first = Number.POSITIVE_INFINITY;
  for (const item of placements) first = Math.min(first, (item.approachedOn as number) ?? unknown);
  return first;
}

export const outcomeReached: Condition<"ending.outcome", never> = is(
  "ending.outcome",
  ["extension", "return", "managed-move", "something-else"],
  "an outcome has been reached",
);

export const onlineAtHome: Condition<"session.place", never> = is(
  "session.place",
  ["online-at-home"],
  "the half day is online lessons at home",
);

export const atProviderOrOnlineSite: Condition<"session.atUnregisteredProvision" | "session.place", never> =
  any(
    yes("session.atUnregisteredProvision"),
    is("session.place", ["online-at-site"], "the half day is online lessons at a site away from home"),
  );

/**
 * B is the code of the half day, or can still become it. Supervision is not named as a fact here: what is not recorded
 * is left to be asked about.
 */
export const bWrittenOrNotRuledOut: Condition<"session.homeCode", never> = {
  words: "B is written, or no code is yet and the plan does not say that nobody supervises the half day",
  needs: ["session.homeCode"],
  uses: [],
  ask: ({ item }) =>
    verdictOf(item?.homeCode === undefined ? item?.supervised !== false : item.homeCode === "B"),
  addMissing: () => {},
};

/** The home school wrote this code. A code that was not written is not this one. */
export function homeCodeIs(code: string): Condition<"session.homeCode", never> {
  return recorded("homeCode", `the home register shows ${code}`, (written) => written === code);
}

/** The home school wrote this code, or has not written one yet. */
export function homeCodeIsUnwrittenOr(code: string): Condition<"session.homeCode", never> {
  return recorded(
    "homeCode",
    `the home register shows ${code} where a code is recorded`,
    (written) => written === undefined || written === code,
  );
}

/** The home school wrote none of these codes, or none at all. */
export function homeCodeIsNoneOf(
  codes: readonly unknown[],
  words: string,
): Condition<"session.homeCode", never> {
  return recorded("homeCode", words, (written) => !codes.includes(written));
}

/** The plan says that the council arranged it. What is not stated counts as the school's arrangement. */
export const arrangedByTheCouncil: Condition<"session.arrangedBy", never> = {
  words: "the council arranged the provision",
  needs: ["session.arrangedBy"],
  uses: [],
  ask: ({ item }) => verdictOf(item?.arrangedBy === "local-authority"),
  addMissing: () => {},
};

const notAttendanceMarks: readonly unknown[] = ["D", "X", "Z", "#"];

/** The host's mark says whether the pupil was there; an unrecorded mark stands for present. */
export const hostMarkIsARealOne: Condition<"session.hostCode", never> = recorded(
  "hostCode",
  "the host's mark says whether the pupil was there",
  (written) => !notAttendanceMarks.includes(written),
);

function recorded<const F extends "homeCode" | "hostCode">(
  field: F,
  words: string,
  holds: (written: unknown) => boolean,
): Condition<`session.${F}`, never> {
  return {
    words,
    needs: [`session.${field}`],
    uses: [],
    ask: ({ item }) => verdictOf(holds(item?.[field])),
    addMissing: () => {},
  };
}

/** B at a place that is not a school, or at a school where the pupil is not registered. */
export const bWithoutRegistration: Condition<
  "session.atSchool" | "session.registered" | "session.homeCode",
  never
> = {
  words:
    "B is not written for a half day at a school where the pupil is registered, the home school included",
  needs: ["session.atSchool", "session.registered", "session.homeCode"],
  uses: [],
  ask: ({ item }) => {
    // The home school is itself a school where the pupil is registered.
    if (item?.homeCode === "B" && item.place === "home-school") return NO;
    if (item?.homeCode !== "B" || item.atSchool === false || item.registered === false) return YES;
    return item.atSchool === true && item.registered === true ? NO : UNKNOWN;
  },
  addMissing: ({ item }, into) => {
    for (const name of ["session.atSchool", "session.registered"] as const) {
      if (item?.[name.slice(8)] === undefined) {
        into.push(missingFact(name, item));
      }
    }
  },
};

/** The direction runs on the set day or after it: it ends no sooner. A start that late is enough to know. */
export const directionRunsOnOrAfterTheDay: Condition<"startsOn" | "endsOn", "from"> = {
  words: "the direction runs on the day the document sets or after it",
  needs: ["startsOn", "endsOn"],
  uses: ["from"],
  ask: ({ facts, settings }) => {
    const day = parseDay(settings.from) ?? Number.NaN;
    const startsOn = facts.plan.startsOn as number | undefined;
    const last = lastDayStated(facts);
    if (last !== undefined) return verdictOf(last >= day);
    return startsOn !== undefined && startsOn >= day ? YES : UNKNOWN;
  },
  addMissing: (context, into) => {
    fact("startsOn").addMissing(context, into);
    fact("endsOn").addMissing(context, into);
  },
};

/** The direction begins on or after the day. One that ends before it cannot. */
export function startsOnOrAfter(day: number, words: string): Condition<"startsOn" | "endsOn", never> {
  return {
    words,
    needs: ["startsOn", "endsOn"],
    uses: [],
    ask: ({ facts }) => {
      const startsOn = facts.plan.startsOn as number | undefined;
      const endsOn = lastDayFirstPlanned(facts);
      if (startsOn !== undefined) return verdictOf(startsOn >= day);
      return endsOn !== undefined && endsOn < day ? NO : UNKNOWN;
    },
    addMissing: (_, into) => into.push(missingFact("startsOn")),
  };
}

export const aReviewExists: Condition<"reviews", never> = {
  words: "a review is planned or was held",
  needs: ["reviews"],
  uses: [],
  ask: ({ facts }) => (facts.reviews === undefined ? UNKNOWN : verdictOf(facts.reviews.length > 0)),
  addMissing: (_, into) => into.push(missingList("reviews")),
};

/**
 * A review took place in the set days before the day of the request. One on the day of the request is not before it,
 * but may have been held before the request came in: that cannot be told.
 */
export const reviewInTheDaysBefore: Condition<"request.on" | "request.lastReviewOn" | "review.on", "days"> = {
  words: "a review took place in the set days before the request",
  needs: ["request.on", "request.lastReviewOn", "review.on"],
  uses: ["days"],
  ask: ({ facts, item, settings }) => {
    const asked = item?.on as number | undefined;
    const last = item?.lastReviewOn as number | undefined;
    if (asked !== undefined) {
      const first = asked - (settings.days as number);
      const inWindow = (day: number | undefined): boolean => day !== undefined && day < asked && day >= first;
      // A review listed as held settles it, whatever the request says of the last one.
      if (inWindow(last) || facts.reviews?.some(({ held, on }) => held === true && inWindow(on as number))) {
        return YES;
      }
    }
    if (last === Number.POSITIVE_INFINITY) return NO;
    return asked === undefined || last === undefined || asked === last ? UNKNOWN : NO;
  },
  addMissing: ({ item }, into) => {
    const before = into.length;
    for (const name of ["request.on", "request.lastReviewOn"] as const) {
      if (item?.[name.slice(8)] === undefined) {
        into.push(missingFact(name, item));
      }
    }
    if (into.length > before) return;
    into.push({
      fact: "request.lastReviewOn",
      at: pointerTo("request.lastReviewOn", item),
      words: "whether the review on the day of the request was held before the request came",
    });
  },
};

const lastReview = fact("request.lastReviewOn");
const windowAndADay = ({ settings }: Context): number => (settings.days as number) + 1;

/** The first day on which a request has to be met: the day after the window of the last review closes. */
export const firstDayThatBinds: Quantity<"request.lastReviewOn", "days"> = {
  ...dayAfter(calendarDaysAfter(lastReview, "days")),
  words: "the day after the set number of days from the last review",
  counted: { counting: "calendar-days-after", from: lastReview, count: windowAndADay },
};

/** The form or letter in question is used. */
export const documentUsed: Condition<"documents", "document"> = {
  words: "the form or letter is used",
  needs: ["documents"],
  uses: ["document"],
  ask: (context) => verdictOf(documentOf(context).used),
  addMissing: ({ settings }, into) => {
    into.push({
      fact: "documents",
      at: `/documents/${settings.document}/used`,
      words: `whether ${documentWords[settings.document as DocumentName]} is used`,
    });
  },
};

/** None of the items in question is left out of the form or letter. */
export const itemsNotLeftOut: Condition<"documents", "document" | "items"> = {
  words: "none of these items is left out",
  needs: ["documents"],
  uses: ["document", "items"],
  ask: (context) => {
    const { missing } = documentOf(context);
    if (missing === undefined) return UNKNOWN;
    for (const item of context.settings.items ?? []) if (missing.includes(item)) return NO;
    return YES;
  },
  addMissing: ({ settings }, into) => {
    into.push({
      fact: "documents",
      at: `/documents/${settings.document}/missing`,
      words: `which items of ${documentWords[settings.document as DocumentName]} were left out`,
    });
  },
};

function documentOf({ facts, settings }: Context): {
  used: boolean | undefined;
  missing: readonly string[] | undefined;
} {
  return facts.documents[settings.document as keyof typeof facts.documents];
}

/** The date in the letter, where one is recorded, is the start date of the plan. */
export const letterStartAgrees: Condition<"documents.letter.startsOn" | "startsOn", never> = {
  words: "the start date in the letter is the start date of the plan",
  needs: ["documents.letter.startsOn", "startsOn"],
  uses: [],
  ask: ({ facts }) => {
    const written = facts.plan["documents.letter.startsOn"];
    const { startsOn } = facts.plan;
    const endsOn = lastDayFirstPlanned(facts);
    if (written === undefined) return YES;
    if (startsOn !== undefined) return verdictOf(written === startsOn);
    // A direction does not start after it has ended.
    return endsOn !== undefined && (written as Day) > endsOn ? NO : UNKNOWN;
  },
  addMissing: (_, into) => into.push(missingFact("startsOn")),
};

/** Everyone the document names agreed to the managed move. */
export const everyPartyAgreed: Condition<"managedMove.agreedBy", "parties"> = {
  words: "everyone the document names agreed to the managed move",
  needs: ["managedMove.agreedBy"],
  uses: ["parties"],
  ask: ({ facts, settings }) => {
    let verdict: Verdict = YES;
    for (const party of settings.parties ?? []) {
      const agreed = facts.plan[`managedMove.agreedBy.${party}`];
      if (agreed === false) return NO;
      if (agreed === undefined) verdict = UNKNOWN;
    }
    return verdict;
  },
  addMissing: ({ facts, settings }, into) => {
    for (const party of settings.parties ?? []) {
      const name: PlanFactName = `managedMove.agreedBy.${party}`;
      if (facts.plan[name] === undefined) {
        into.push(missingFact(name));
      }
    }
  },
};

/** The direction was found successful: stated, or a review held decided on a managed move. */
export const directionFoundSuccessful: Condition<
  "managedMove.directionSuccessful" | "review.outcome",
  never
> = {
  words: "the direction was found successful",
  needs: ["managedMove.directionSuccessful", "review.outcome"],
  uses: [],
  ask: ({ facts }) => {
    const stated = facts.plan["managedMove.directionSuccessful"] as boolean | undefined;
    if (stated !== undefined) return verdictOf(stated);
    return facts.reviews?.some((review) => review.held === true && review.outcome === "managed-move")
      ? YES
      : UNKNOWN;
  },
  addMissing: (_, into) => into.push(missingFact("managedMove.directionSuccessful")),
};

/** The pupil is in one of the listed year groups in the school year in which the move starts. */
export const yearGroupAtMoveIsListed: Condition<
  "pupil.yearGroup" | "startsOn" | "managedMove.startsOn",
  "yearGroups"
> = {
  words: "the pupil is in one of the listed year groups when the move starts",
  needs: ["pupil.yearGroup", "startsOn", "managedMove.startsOn"],
  uses: ["yearGroups"],
  ask: ({ facts, settings }) => {
    const now = facts.plan["pupil.yearGroup"] as number | undefined;
    if (now === undefined) return UNKNOWN;
    const start = facts.plan.startsOn as number | undefined;
    const move = facts.plan["managedMove.startsOn"] as number | undefined;
    const isListed = (year: number): boolean => settings.yearGroups?.includes(year) ?? false;
    if (start !== undefined && move !== undefined && Number.isFinite(move)) {
      return verdictOf(isListed(now + schoolYearStarting(move) - schoolYearStarting(start)));
    }
    // A move follows in this school year or the next; after Year 11 there is no next.
    const next = now < 11 ? now + 1 : now;
    return verdictOf(isListed(now) === isListed(next) ? isListed(now) : undefined);
  },
  addMissing: ({ facts }, into) => {
    for (const name of ["pupil.yearGroup", "startsOn", "managedMove.startsOn"] as const) {
      const value = facts.plan[name];
      if (value === undefined || value === Number.POSITIVE_INFINITY) {
        into.push(missingFact(name));
      }
    }
  },
};

/**
 * The reviews can be close enough together: the spans between the start, the dated reviews and the planned end need no
 * more reviews in between than are listed without a date. An open end needs one more, whatever is listed.
 */
export const reviewsCouldBeCloseEnough: Condition<"gap.from" | "review.on" | "endsOn", "days"> = {
  words: "the reviews listed are enough for the time from the start to the end",
  needs: ["gap.from", "review.on", "endsOn"],
  uses: ["days"],
  ask: (context) => {
    // Where every review has its date, the single spans say it better.
    const undated = context.facts.reviews?.filter(({ on }) => on === undefined).length;
    if (undated === 0) return YES;
    if (lastDayStated(context.facts) === Number.POSITIVE_INFINITY) return NO;
    const needed = reviewsNeededBetween(context);
    return verdictOf(needed === undefined || needed <= (undated ?? 0));
  },
  addMissing: () => {},
};

/** The reviews with a date are close enough by themselves: one without, wherever it falls, only makes spans shorter. */
export const datedReviewsAreCloseEnough: Condition<"gap.from" | "review.on" | "endsOn", "days"> = {
  words: "the reviews with a date are enough by themselves",
  needs: ["gap.from", "review.on", "endsOn"],
  uses: ["days"],
  ask: (context) => (reviewsNeededBetween(context) === 0 ? YES : NO),
  addMissing: () => {},
};

/** How many more reviews the spans between the start, the dated reviews and the end need; undefined while not known. */
function reviewsNeededBetween({ facts, settings }: Context): number | undefined {
  const start = facts.plan.startsOn as number | undefined;
  const end = lastDayStated(facts);
  if (start === undefined || end === undefined || facts.reviews === undefined) return undefined;
  const dated = facts.reviews
    .map(({ on }) => on as number | undefined)
    .filter((on) => on !== undefined && on > start && on < end) as number[];
  const stops = [start, ...dated.sort((a, b) => a - b), end];
  let needed = 0;
  for (let i = 1; i < stops.length; i++) {
    const span = (stops[i] as number) - (stops[i - 1] as number);
    needed += Math.max(0, Math.ceil(span / (settings.days as number)) - 1);
  }
  return needed;
}

/** The last day of the direction: before a recorded return, else as planned or as a review let it go on. */
export const lastDayOffSite: Quantity<"endsOn", never> = lastDay("the last day off site", lastDayStated);

/** The last day as planned or as a review let the direction go on, whatever came of it; never before the start. */
export const lastDayPlanned: Quantity<"endsOn", never> = {
  ...lastDay("the last day off site as planned", lastDayContinued),
  least: ({ facts }) =>
    lastDayContinued(facts) ?? (facts.plan.startsOn as Day | undefined) ?? Number.NEGATIVE_INFINITY,
};

function lastDay(words: string, dayIn: (facts: Facts) => Day | undefined): Quantity<"endsOn", never> {
  return {
    words,
    needs: ["endsOn"],
    uses: [],
    least: ({ facts }) => dayIn(facts) ?? Number.NEGATIVE_INFINITY,
    most: ({ facts }) => dayIn(facts) ?? Number.POSITIVE_INFINITY,
    addMissing: (_, into) => into.push(missingFact("endsOn")),
  };
}

/** On some day both half days are at a placement, so that there is a break between two sessions there. */
export const bothHalvesOfADayOffSite: Condition<"session.place", never> = {
  words: "on some day both half days are off site",
  needs: ["session.place"],
  uses: [],
  ask: ({ facts: { sessions, placements } }) => {
    // Where there is no placement, no half day left open can be at one.
    const open = placements?.length === 0 ? false : undefined;
    let verdict: Verdict = NO;
    for (let i = 0; i < sessions.length; i += 2) {
      const morning = sessions[i]?.atPlacement ?? open;
      const afternoon = sessions[i + 1]?.atPlacement ?? open;
      if (morning === true && afternoon === true) return YES;
      if (morning !== false && afternoon !== false) verdict = UNKNOWN;
    }
    return verdict;
  },
  addMissing: (_, into) => into.push(missingTimetable),
};
