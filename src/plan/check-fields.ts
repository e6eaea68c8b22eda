import { type Day, parseDay } from "../days/plain-date.js";
import type { Fault } from "../input/faults.js";
import { type Guide, guideOf } from "../input/guide.js";
import { maxSpanDays } from "../input/limits.js";
import { spanMessage } from "../input/messages.js";
import { birthDateFault, eventDateFault, timeFault } from "../input/text-checks.js";
import { isAdult, isOfCompulsorySchoolAge } from "./age.js";
import { planFormat } from "./schema.js";
import { entryIdFault, placeFault } from "./text-checks.js";
import { fixedPlaces } from "./words.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is wrong between the fields of a plan: repeated ids, ids of nothing, days and times in the wrong order,
 * notices both denied and dated.
 *
 * Takes the copy of a plan whose single fields may still be wrong, so that all issues are listed at once. What is
 * wrong by itself is left out of the comparisons.
 */
export function faultsBetweenFields(plan: unknown): readonly Fault[] {
  const fields = fieldsOf(plan);
  return [
    ...repeatedIds("/placements", fields.placements),
    ...repeatedIds("/reviews", fields.reviews),
    ...unknownPlaces(fields),
    ...sessionsWithoutLength(fields),
    ...wrongSpan(fields),
    ...continuationsBeforeTheReview(fields),
    ...deniedDays(plan),
    ...bornAfterwards(plan, fields),
    ...contraryAges(fields),
    ...eachAndNone(fields),
    ...deniedPlan(fields),
    ...reviewsAfterTheRequest(fields),
    ...toldBeforeTheSuspension(fields),
  ];
}

function repeatedIds(path: string, list: unknown): readonly Fault[] {
  const message = "An earlier entry of this list has the same id. Give each entry its own.";
  const seen = new Set<unknown>();
  return entriesOf(list).flatMap(({ id }, i) => {
    const repeated = isId(id) && seen.has(id);
    seen.add(id);
    return repeated ? [{ code: "duplicate-id", path: `${path}/${i}/id`, message }] : [];
  });
}

function unknownPlaces({ placements, timetable }: Fields): readonly Fault[] {
  const message = `No placement has this id. Write the id of one, or one of these: ${fixedPlaces.join(", ")}.`;
  const ids = entriesOf(placements).map(({ id }) => id);
  // While a placement has no readable id, it cannot be said that no placement has the one a session names.
  if ((placements !== undefined && !Array.isArray(placements)) || !ids.every(isId)) return [];
  const known = new Set<unknown>([...fixedPlaces, ...ids]);
  return entriesOf(timetable).flatMap(({ place }, i) =>
    known.has(place) || typeof place !== "string" || placeFault(place) !== undefined
      ? []
      : [{ code: "unknown-id", path: `/timetable/${i}/place`, message }],
  );
}

function sessionsWithoutLength({ timetable }: Fields): readonly Fault[] {
  const message = "The session does not end after it starts. Check both times.";
  return entriesOf(timetable).flatMap(({ startsAt, endsAt }, i) =>
    // Times have leading zeros, so that their order as texts is their order.
    isTime(startsAt) && isTime(endsAt) && endsAt <= startsAt
      ? [{ code: "order", path: `/timetable/${i}/endsAt`, message }]
      : [],
  );
}

function wrongSpan({ startsOn, endsOn }: Fields): readonly Fault[] {
  const first = eventDay(startsOn);
  const last = eventDay(endsOn);
  if (first === undefined || last === undefined) return [];
  if (last < first) {
    return [
      { code: "order", path: "/endsOn", message: "The direction ends before it starts. Check both dates." },
    ];
  }
  return last - first >= maxSpanDays ? [{ code: "out-of-range", path: "/endsOn", message: spanMessage }] : [];
}

function continuationsBeforeTheReview({ reviews }: Fields): readonly Fault[] {
  const message = "The placement is continued until a day before this review. Check both dates.";
  return entriesOf(reviews).flatMap(({ on, continueUntil }, i) => {
    const review = eventDay(on);
    const until = eventDay(continueUntil);
    return review !== undefined && until !== undefined && until < review
      ? [{ code: "order", path: `/reviews/${i}/continueUntil`, message }]
      : [];
  });
}

/** Days of what did not happen: the field that denies a day stands beside it. */
function deniedDays(plan: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  denials ??= denialsIn(guideOf(planFormat()));
  addDenied(denials, plan, "", faults);
  return faults;
}

/** Days that a field beside them can deny, in an object and in what lies inside it. */
interface Denials {
  /** What it is said of: an object, each entry of a list, or each of the values under names of somebody's own. */
  readonly of: "object" | "entries" | "names";
  readonly days: readonly (readonly [day: string, deniedBy: string])[];
  readonly inside: readonly (readonly [name: string, denials: Denials])[];
}

let denials: Denials | undefined;

function denialsIn(guide: Guide): Denials {
  if (guide.kind === "list") return { ...denialsIn(guide.item), of: "entries" };
  if (guide.kind === "keyed") return { ...denialsIn(guide.value), of: "names" };
  const fields = guide.kind === "record" ? [...guide.fields] : [];
  const days = fields.flatMap(([name, { about }]) =>
    about?.deniedBy === undefined ? [] : [[name, about.deniedBy] as const],
  );
  const inside = fields
    .map(([name, field]) => [name, denialsIn(field)] as const)
    .filter(([, { days, inside }]) => days.length + inside.length > 0);
  return { of: "object", days, inside };
}

function addDenied(denials: Denials, value: unknown, path: string, into: Fault[]): void {
  if (value === undefined) return;
  const fields = fieldsOf(value);
  if (denials.of !== "object") {
    const ofEach: Denials = { ...denials, of: "object" };
    for (const [name, one] of denials.of === "entries" && !Array.isArray(value) ? [] : Object.entries(fields))
      addDenied(ofEach, one, `${path}/${name}`, into);
    return;
  }
  const message = "There is a date here, yet it is said not to have happened. Take out whichever is wrong.";
  for (const [day, deniedBy] of denials.days) {
    if (fields[deniedBy] === false && eventDay(fields[day]) !== undefined) {
      into.push({ code: "contradiction", path: `${path}/${day}`, message });
    }
  }
  for (const [name, inner] of denials.inside) {
    if (fields[name] !== undefined) addDenied(inner, fields[name], `${path}/${name}`, into);
  }
}

/** Whatever a plan has a date for took place, or is to take place, in the pupil's life. */
function bornAfterwards(plan: unknown, { pupil }: Fields): readonly Fault[] {
  const born = birthDay(fieldsOf(pupil).dateOfBirth);
  if (born === undefined || born <= earliestDay(guideOf(planFormat()), plan)) return [];
  const message =
    "The date of birth is later than another date in the plan. Write the day the pupil was born, as year-month-day, or correct the other date.";
  return [{ code: "order", path: "/pupil/dateOfBirth", message }];
}

function earliestDay(guide: Guide, value: unknown): Day {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (guide.kind === "list") {
    return Math.min(...entriesOf(value).map((entry) => earliestDay(guide.item, entry)));
  }
  if (guide.kind === "keyed") {
    return Math.min(...Object.values(fieldsOf(value)).map((one) => earliestDay(guide.value, one)));
  }
  if (guide.kind === "record") {
    const fields = fieldsOf(value);
    return Math.min(...Array.from(guide.fields, ([name, field]) => earliestDay(field, fields[name])));
  }
  return (guide.about?.kind === "day" ? eventDay(value) : undefined) ?? Number.POSITIVE_INFINITY;
}

/** An adult who is a child, or a child who is an adult. Whether compulsory school age is over may be stated otherwise. */
function contraryAges({ pupil, startsOn }: Fields): readonly Fault[] {
  const { dateOfBirth, compulsorySchoolAge, adult } = fieldsOf(pupil);
  const born = birthDay(dateOfBirth);
  const start = eventDay(startsOn);
  const known = born !== undefined && start !== undefined;
  const isChild = compulsorySchoolAge === true || (known && isOfCompulsorySchoolAge(born, start));
  const isContrary = adult === true ? isChild : adult === false && known && isAdult(born, start);
  if (!isContrary) return [];
  const message = "The pupil's age is stated otherwise elsewhere in the plan. Correct whichever is wrong.";
  return [{ code: "contradiction", path: "/pupil/adult", message }];
}

/** What holds of each parent, and yet of none. */
function eachAndNone({ notices, parentsAgree, eachParentAgrees }: Fields): readonly Fault[] {
  const { given, toEach } = fieldsOf(fieldsOf(notices).parents);
  const message =
    "This says that it holds of every parent, another field that it does not. Correct one of the two.";
  return [
    { path: "/notices/parents/toEach", is: given === false && toEach === true },
    { path: "/eachParentAgrees", is: parentsAgree === false && eachParentAgrees === true },
  ].flatMap(({ path, is }) => (is ? [{ code: "contradiction", path, message }] : []));
}

function deniedPlan({ pupil }: Fields): readonly Fault[] {
  const { ehcPlan, ehcStage } = fieldsOf(pupil);
  if (ehcPlan !== false || ehcStage !== "plan-issued") return [];
  const message = "A plan was issued, yet the pupil is said to have none. Correct whichever is wrong.";
  return [{ code: "contradiction", path: "/pupil/ehcStage", message }];
}

function reviewsAfterTheRequest({ reviewRequests }: Fields): readonly Fault[] {
  const message = "The last review before a request cannot come after it. Correct one of the two dates.";
  return entriesOf(reviewRequests).flatMap(({ on, lastReviewOn }, i) => {
    const asked = eventDay(on);
    const last = eventDay(lastReviewOn);
    return asked !== undefined && last !== undefined && last > asked
      ? [{ code: "order", path: `/reviewRequests/${i}/lastReviewOn`, message }]
      : [];
  });
}

function toldBeforeTheSuspension({ hostSuspension }: Fields): readonly Fault[] {
  const { on, homeSchoolToldOn } = fieldsOf(hostSuspension);
  const suspended = eventDay(on);
  const told = eventDay(homeSchoolToldOn);
  if (suspended === undefined || told === undefined || told >= suspended) return [];
  const message = "The home school was told of the suspension before it happened. Check both dates.";
  return [{ code: "order", path: "/hostSuspension/homeSchoolToldOn", message }];
}

const noFields: Fields = Object.freeze(Object.create(null));

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : noFields;
}

function entriesOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function isId(value: unknown): value is string {
  return typeof value === "string" && entryIdFault(value) === undefined;
}

function isTime(value: unknown): value is string {
  return typeof value === "string" && timeFault(value) === undefined;
}

function birthDay(value: unknown): Day | undefined {
  return typeof value === "string" && birthDateFault(value) === undefined ? parseDay(value) : undefined;
}

function eventDay(value: unknown): Day | undefined {
  return typeof value === "string" && eventDateFault(value) === undefined ? parseDay(value) : undefined;
}
