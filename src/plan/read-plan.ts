import { parseDay } from "../calendar/plain-date.js";
import type { Issue } from "../input/issue.js";
import { readJsonText } from "../input/json-text.js";
import { maxSpanDays } from "../input/limits.js";
import { spanMessage } from "../input/messages.js";
import { internalIssue, listIssues, readShape, refuse } from "../input/read.js";
import { structureOf } from "../input/shape.js";
import type { Fault } from "../input/snapshot.js";
import { fixedPlaces } from "../input/text-checks.js";
import type { Plan } from "./plan.js";

/** The plan that was read, or what stops it being read: never both. */
export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly issues: readonly Issue[] };

// Plans that came out of this file: frozen through and through, so that they need no second reading.
const plansRead = /* @__PURE__ */ new WeakSet<object>();

/**
 * Reads any value as a plan and checks that its fields go together.
 *
 * The plan is a deep-frozen copy of plain data; the input is neither changed nor kept. A plan that was read before is
 * given back as it is. Never throws: whatever is wrong is an issue, and then there is no plan.
 *
 * @example
 * const read = readPlan({ schema: "osd-plan/1", startsOn: "2026-11-02", endsOn: "2026-10-30" });
 * // { ok: false, issues: [{ code: "order", path: "/endsOn", input: "plan", message: "..." }] }
 */
export function readPlan(value: unknown): PlanResult {
  try {
    if (isPlanRead(value)) return Object.freeze({ ok: true, plan: value });
    const shape = readShape<Plan>("plan", value);
    if (!shape.ok) return shape;
    const plan = shape.value;
    const faults = faultsBetweenFields(plan);
    if (faults.length > 0) return refuse(listIssues(faults, "plan", structureOf("plan")));
    plansRead.add(plan);
    return Object.freeze({ ok: true, plan });
  } catch {
    return refuse([internalIssue("plan/read-plan")]);
  }
}

/**
 * Reads a JSON text as a plan: the same as `readPlan` of the value, and the text must not have a field twice.
 *
 * @example readPlanText('{"schema":"osd-plan/1","schema":"osd-plan/1"}')
 * // { ok: false, issues: [{ code: "duplicate-key", path: "/schema", input: "plan", message: "..." }] }
 */
export function readPlanText(text: unknown): PlanResult {
  const json = readJsonText(text);
  return json.ok ? readPlan(json.value) : json;
}

function isPlanRead(value: unknown): value is Plan {
  return typeof value === "object" && value !== null && plansRead.has(value);
}

function faultsBetweenFields(plan: Plan): readonly Fault[] {
  return [
    ...repeatedIds("/placements", plan.placements),
    ...repeatedIds("/reviews", plan.reviews),
    ...unknownPlaces(plan),
    ...sessionsThatEndTooEarly(plan),
    ...wrongSpan(plan),
    ...continuationsBeforeTheReview(plan),
    ...deniedNotices(plan),
    ...deniedInvitations(plan),
  ];
}

function repeatedIds(path: string, list: readonly { readonly id?: string }[] = []): readonly Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [i, { id }] of list.entries()) {
    if (id === undefined) continue;
    if (seen.has(id))
      faults.push(
        fault(
          "duplicate-id",
          `${path}/${i}/id`,
          "An earlier entry of this list has the same id. Give each its own.",
        ),
      );
    seen.add(id);
  }
  return faults;
}

function unknownPlaces(plan: Plan): readonly Fault[] {
  const ids = new Set((plan.placements ?? []).map((placement) => placement.id));
  const faults: Fault[] = [];
  for (const [i, { place }] of (plan.timetable ?? []).entries()) {
    if (fixedPlaces.has(place) || ids.has(place)) continue;
    faults.push(
      fault(
        "unknown-id",
        `/timetable/${i}/place`,
        `No placement has this id. Write the id of one, or one of these: ${[...fixedPlaces].join(", ")}.`,
      ),
    );
  }
  return faults;
}

function sessionsThatEndTooEarly(plan: Plan): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [i, { startsAt, endsAt }] of (plan.timetable ?? []).entries()) {
    // Times are written with leading zeros, so that their order as texts is their order.
    if (startsAt === undefined || endsAt === undefined || endsAt > startsAt) continue;
    faults.push(
      fault("order", `/timetable/${i}/endsAt`, "The session does not end after it starts. Check both times."),
    );
  }
  return faults;
}

function wrongSpan(plan: Plan): readonly Fault[] {
  const first = parseDay(plan.startsOn);
  const last = parseDay(plan.endsOn);
  if (first === undefined || last === undefined) return [];
  if (last < first)
    return [fault("order", "/endsOn", "The direction ends before it starts. Check both dates.")];
  return last - first + 1 > maxSpanDays ? [fault("out-of-range", "/endsOn", spanMessage)] : [];
}

function continuationsBeforeTheReview(plan: Plan): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [i, review] of (plan.reviews ?? []).entries()) {
    const on = parseDay(review.on);
    const until = parseDay(review.continueUntil);
    if (on === undefined || until === undefined || until >= on) continue;
    faults.push(
      fault(
        "order",
        `/reviews/${i}/continueUntil`,
        "The placement is continued until a day before the review. Check both dates.",
      ),
    );
  }
  return faults;
}

function deniedNotices(plan: Plan): readonly Fault[] {
  return Object.entries(plan.notices ?? {}).flatMap(([name, notice]) =>
    deniedNotice(`/notices/${name}`, notice),
  );
}

function deniedInvitations(plan: Plan): readonly Fault[] {
  return (plan.reviews ?? []).flatMap((review, i) =>
    deniedNotice(`/reviews/${i}/invitation`, review.invitation),
  );
}

function deniedNotice(
  path: string,
  notice: { readonly given?: boolean; readonly on?: string } = {},
): readonly Fault[] {
  if (notice.given !== false || notice.on === undefined) return [];
  return [
    fault(
      "contradiction",
      `${path}/on`,
      "There is a date here, yet the notice is said not to have been given. Take out the one that is wrong.",
    ),
  ];
}

function fault(code: Fault["code"], path: string, message: string): Fault {
  return { code, path, message };
}
