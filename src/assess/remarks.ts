import { councilInForce } from "../check/council-in-force.js";
import type { Prepared } from "../check/prepare.js";
import type { Remark } from "../check/remark.js";
import type { Facts } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import type { ClauseResult } from "./report.js";

/** What a reader should know that is no duty: scope, calendars of another council, codes a document words too widely. */
export function remarksOn(
  prepared: Prepared,
  clauses: Readonly<Record<string, ClauseResult>>,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const add = (code: string, values: Remark["values"], about: readonly ClauseId[] = []): void => {
    remarks.push({ code, values, clauses: about });
  };
  const { schoolCalendar: calendar, inquiry } = prepared;
  const council = councilInForce(prepared.council, inquiry);
  const { facts } = inquiry.context;
  const home = facts.plan["homeSchool.localAuthority"];
  if (council !== undefined) {
    const { name, localAuthority: authority } = council;
    if (home !== undefined && home !== authority) {
      add("another-councils-school", { home, council: { authority, name } });
    }
    const scope = council.scope ?? [];
    const codifiable = council.clauses.filter((clause) => !("nobody" in clause.decidedBy));
    if (scope.length > 0 && codifiable.every(({ id }) => clauses[id]?.outcome === "does-not-apply")) {
      add(
        "guidance-not-for-this-pupil",
        { name },
        codifiable.slice(0, 1).map(({ id }) => id),
      );
    }
    const dual = council.codeClauses?.dualRegistered ?? [];
    if (dual.length > 0 && facts.placements?.some((one) => one.isSchool === false)) {
      add("d-needs-a-school", {}, dual);
    }
  }
  addMove(facts.plan, add);
  const maintains = facts.plan["otherAuthorities.maintainsEhcPlan"];
  if (maintains !== undefined && maintains !== home) {
    add("ehc-plan-of-another-council", { authority: maintains }, ["ENG-08", "ENG-13"]);
  }
  const looksAfter = facts.plan["otherAuthorities.looksAfter"];
  if (looksAfter !== undefined && looksAfter !== home) {
    add("looked-after-by-another-council", { authority: looksAfter });
  }
  if (calendar?.issuedBy === "starter") add("starter-calendar", {});
  const issuer = calendar?.localAuthority;
  if (issuer !== undefined && home !== undefined && issuer !== home) {
    add("calendar-of-another-council", { authority: issuer, home });
  }
  return remarks;
}

type Add = (code: string, values: Remark["values"], about: readonly ClauseId[]) => void;

/** A managed move that follows the direction: in view from the outset, which puts the purpose in doubt, or grown out of it. */
function addMove(plan: Facts["plan"], add: Add): void {
  if (plan["managedMove.planned"] !== true || plan["managedMove.followsDirection"] !== true) return;
  const atOutset = plan["managedMove.statedAtOutset"];
  if (atOutset === true) add("managed-move-planned-from-the-outset", {}, ["ENG-02"]);
  if (atOutset === false) add("managed-move-grown-from-the-direction", {}, ["ENG-50", "ENG-51", "ENG-29"]);
}
