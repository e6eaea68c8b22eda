import type { Prepared } from "../check/prepare.js";
import { longDay, parseDay } from "../days/plain-date.js";
import type { Facts } from "../plan/facts.js";
import { standingOf } from "../policy/editions.js";
import type { ClauseResult, Remark } from "./report.js";

/** What a reader should know that is no duty: scope, calendars of another council, codes a document words too widely. */
export function remarksOn(
  prepared: Prepared,
  clauses: Readonly<Record<string, ClauseResult>>,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const { council, schoolCalendar: calendar, inquiry } = prepared;
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
    const from = parseDay(standingOf(council).edition.inForceFrom);
    if (inquiry.lawDay !== undefined && from !== undefined && inquiry.lawDay < from) {
      remarks.push({
        code: "plan-older-than-edition",
        says: `The plan is from ${longDay(inquiry.lawDay)}, before this edition of ${council.name}'s document (from ${longDay(from)}). It is held against this edition all the same; an earlier one may have said something else.`,
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
  const move = moveRemark(facts.plan);
  if (move !== undefined) remarks.push(move);
  const maintains = facts.plan["otherAuthorities.maintainsEhcPlan"];
  if (maintains !== undefined && maintains !== homeAuthority) {
    remarks.push({
      code: "ehc-plan-of-another-council",
      says: `Council ${maintains} maintains the EHC plan. The written notice, the invitations to reviews and the outcomes go to that council, whichever council the home school belongs to.`,
      clauses: ["ENG-08", "ENG-13"],
    });
  }
  const looksAfter = facts.plan["otherAuthorities.looksAfter"];
  if (looksAfter !== undefined && looksAfter !== homeAuthority) {
    remarks.push({
      code: "looked-after-by-another-council",
      says: `Council ${looksAfter} looks after the pupil. Its Virtual School and social workers are the ones to consult.`,
      clauses: [],
    });
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

/** A managed move that follows the direction: in view from the outset, which puts the purpose in doubt, or grown out of it. */
function moveRemark(plan: Facts["plan"]): Remark | undefined {
  if (plan["managedMove.planned"] !== true || plan["managedMove.followsDirection"] !== true) return undefined;
  switch (plan["managedMove.statedAtOutset"]) {
    case true:
      return {
        code: "managed-move-planned-from-the-outset",
        says: "A managed move has been in view since the direction began. It cannot be told from the plan whether the direction itself is meant to improve behaviour, as it has to be: a person confirms that (ENG-02).",
        clauses: ["ENG-02"],
      };
    case false:
      return {
        code: "managed-move-grown-from-the-direction",
        says: "The managed move grew out of the direction. It is a step of its own, voluntary and with everyone's agreement; until it takes effect the direction goes on and the pupil stays on the home school's roll.",
        clauses: ["ENG-50", "ENG-51", "ENG-29"],
      };
    default:
      return undefined;
  }
}
