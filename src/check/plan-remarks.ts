import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { type Day, formatDay, parseDay } from "../days/plain-date.js";
import { nearestName } from "../input/near-names.js";
import { agesAtOdds } from "../plan/age.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { authorityByCode, nearestAuthority } from "../policy/authorities.js";
import type { Remark } from "./remark.js";
import { strangeIds } from "./unknown-clauses.js";

/** A plan, its calendar, and the days of the options. */
interface AboutPlan {
  readonly plan: Plan;
  readonly schoolCalendar: SchoolCalendar | undefined;
  readonly days: { readonly asOf?: Day };
}

/** What a reader should know of the plan and its calendar themselves, whatever is asked of them: statements that cannot be right. */
export function remarksOnPlan(
  { plan, schoolCalendar, days: { asOf } }: AboutPlan,
  councils: readonly Council[],
): readonly Remark[] {
  const { homeSchool = {}, otherAuthorities = {} } = plan;
  const code = (at: string, authority: string | undefined): readonly Remark[] =>
    authorityRemarks(at, authority, plan, councils);
  return [
    ...ageRemarks(plan),
    ...postRemarks(plan),
    ...heldLater(plan, asOf),
    ...code("/homeSchool/localAuthority", homeSchool.localAuthority),
    ...code("/otherAuthorities/maintainsEhcPlan", otherAuthorities.maintainsEhcPlan),
    ...code("/otherAuthorities/looksAfter", otherAuthorities.looksAfter),
    ...code("/localAuthority", schoolCalendar?.localAuthority),
    ...strangeIds(plan, councils).map(({ at, nearest = null }) => ({
      code: at === "/attestations" ? "unknown-clause.answer" : "unknown-clause.ground",
      values: { at, nearest },
      clauses: [],
    })),
    ...slotRemarks(plan, councils),
  ];
}

/** Forms and approvals under names that no council here has. The names themselves go into no report. */
function slotRemarks(plan: Plan, councils: readonly Council[]): readonly Remark[] {
  if (councils.length === 0) return [];
  return (["forms", "approvals"] as const).flatMap((group) => {
    const known = councils.flatMap(({ slots }) => Object.keys(slots?.[group] ?? {}));
    const strange = Object.keys(plan[group] ?? {}).find((name) => !known.includes(name));
    if (strange === undefined) return [];
    const nearest = nearestName(strange, known) ?? null;
    return [{ code: "unknown-slot", values: { at: `/${group}`, nearest }, clauses: [] }];
  });
}

/** The date of birth itself goes into no report. */
function ageRemarks(plan: Plan): readonly Remark[] {
  const odds = agesAtOdds(plan);
  const yearGroup = plan.pupil?.yearGroup ?? null;
  return odds === undefined ? [] : [{ code: `pupil.${odds}`, values: { yearGroup }, clauses: [] }];
}

/** The day of a notice by post is one nobody but the school knows to be that of its arrival. */
function postRemarks({ notices }: Plan): readonly Remark[] {
  const { how, on } = notices?.parents ?? {};
  if (how !== "post" || on === undefined) return [];
  return [{ code: "notice-by-post", values: { on }, clauses: ["ENG-04", "ENG-94"] }];
}

/** Reviews recorded as held on a day still to come. */
function heldLater({ reviews = [] }: Plan, asOf: Day | undefined): readonly Remark[] {
  if (asOf === undefined) return [];
  return reviews.flatMap(({ status, on }) =>
    status === "held" && on !== undefined && on > formatDay(asOf)
      ? [{ code: "review-held-later", values: { on }, clauses: [] }]
      : [],
  );
}

/** A code that no council had on the days of the plan. One of a council that is asked about is known. */
function authorityRemarks(
  at: string,
  code: string | undefined,
  plan: Plan,
  councils: readonly Council[],
): readonly Remark[] {
  if (code === undefined || councils.some(({ localAuthority }) => localAuthority === code)) return [];
  const known = authorityByCode(code);
  const remark = (kind: string, values: Remark["values"]): readonly Remark[] => [
    { code: `authority.${kind}`, values: { at, ...values }, clauses: [] },
  ];
  if (known === undefined) return remark("unknown", { code, nearest: councilOf(nearestAuthority(code)) });
  const council = councilOf(code);
  const { from, to, successors = [] } = known;
  const day = lastDayStated(plan);
  if (to !== undefined && (day === undefined || day > to)) {
    return remark("abolished", { council, to, successors: successors.map(councilOf) });
  }
  return from !== undefined && day !== undefined && day < from ? remark("not-yet", { council, from }) : [];
}

/** Days in this form have their order as texts; "open-ended" is none. */
function lastDayStated({ startsOn, endsOn, decision }: Plan): string | undefined {
  return parseDay(endsOn) === undefined ? (startsOn ?? decision?.madeOn) : endsOn;
}

function councilOf(code: string | undefined): Remark["values"][string] {
  return code === undefined ? null : { authority: code, name: authorityByCode(code)?.name ?? null };
}
