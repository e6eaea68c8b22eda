import { assess, type CodeLetter, councils, type Plan, type WordedReport, word } from "../../src/index.js";
import { year2026 } from "../calendar/calendars.js";

export type CouncilId = keyof typeof councils;
export type PlanPart = Omit<Plan, "schema">;

/** The report on a plan of a few fields, under a council or under national law alone, with its words. */
export function report(
  council: CouncilId | undefined,
  plan: PlanPart,
  calendar: object = year2026,
): WordedReport {
  const result = assess(
    { schema: "osd-plan/1", ...plan },
    { council: council === undefined ? undefined : councils[council], calendar: calendar as never },
  );
  if (!result.ok) throw new Error(result.issues.map(({ code, path }) => `${code} ${path}`).join("; "));
  return word(result.report);
}

/** A maintained school that decided in October 2026, so that the procedure binds it. */
export const bound: PlanPart = {
  homeSchool: { type: "maintained" },
  decision: { madeOn: "2026-10-12" },
  startsOn: "2026-11-10",
  endsOn: "2026-12-18",
};

/** An academy whose direction was over before 26 July 2026. */
export const notBound: PlanPart = {
  homeSchool: { type: "academy" },
  decision: { madeOn: "2026-04-20" },
  startsOn: "2026-04-27",
  endsOn: "2026-06-26",
};

/** An academy whose direction runs across 26 July 2026. */
export const straddling: PlanPart = {
  homeSchool: { type: "academy" },
  decision: { madeOn: "2026-06-22" },
  startsOn: "2026-06-29",
  endsOn: "2026-10-23",
};

export const mainstream = { id: "host", kind: "mainstream-school", registered: true } as const;
export const provider = { id: "barn", kind: "unregistered-ap", supervised: true } as const;

const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;

/** A week with every half day at one place, but for the half days named. */
export function week(
  place: string,
  others: { readonly [slot: string]: { readonly place?: string; readonly homeCode?: CodeLetter } } = {},
): NonNullable<Plan["timetable"]> {
  return weekdays.flatMap((weekday) =>
    (["AM", "PM"] as const).map((half) => ({ weekday, half, place, ...others[`${weekday} ${half}`] })),
  );
}
