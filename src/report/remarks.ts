import type { ClauseResult, Remark } from "./report.js";
import type { ReportParts } from "./report-parts.js";

/** What a reader should know that is no duty: scope, calendars of another council, codes a document words too widely. */
export function remarksOn(
  parts: ReportParts,
  clauses: Readonly<Record<string, ClauseResult>>,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const { council, calendar, inquiry } = parts;
  const { facts } = inquiry.context;
  const homeAuthority = facts.plan["homeSchool.localAuthority"];
  if (council !== undefined) {
    if (homeAuthority !== undefined && homeAuthority !== council.localAuthority) {
      remarks.push({
        code: "another-councils-school",
        says: `The home school belongs to council ${homeAuthority}; these are the rules of ${council.name} (${council.localAuthority}). The home school's council decides which guidance applies.`,
        clauses: [],
      });
    }
    const scope = council.scope ?? [];
    const codifiable = council.clauses.filter((clause) => !("nobody" in clause.decidedBy));
    if (scope.length > 0 && codifiable.every(({ id }) => clauses[id]?.outcome === "does-not-apply")) {
      remarks.push({
        code: "guidance-not-for-this-pupil",
        says: `The guidance of ${council.name} is written for other pupils than this one, so none of its clauses applies.`,
        clauses: codifiable.slice(0, 1).map(({ id }) => id),
      });
    }
    const dual = council.codeClauses?.dualRegistered ?? [];
    if (dual.length > 0 && facts.placements?.some((one) => one.isSchool === false)) {
      remarks.push({
        code: "d-needs-a-school",
        says: "D (dual registered) cannot be used at a setting that is not a school, because the pupil cannot be registered there.",
        clauses: dual,
      });
    }
  }
  if (calendar?.issuedBy === "starter") {
    remarks.push({
      code: "starter-calendar",
      says: "The days were counted on a starter calendar made from a council's model dates. Use the school's own calendar before you rely on them.",
      clauses: [],
    });
  }
  if (
    calendar?.localAuthority !== undefined &&
    homeAuthority !== undefined &&
    calendar.localAuthority !== homeAuthority
  ) {
    remarks.push({
      code: "calendar-of-another-council",
      says: `The calendar is one of council ${calendar.localAuthority}, the home school belongs to council ${homeAuthority}. Term dates differ between councils.`,
      clauses: [],
    });
  }
  return remarks;
}
