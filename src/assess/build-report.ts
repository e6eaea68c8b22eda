import { checkDocument } from "../check/check-document.js";
import {
  type CompiledClause,
  type CompiledDocument,
  checksInUse,
  compileCouncil,
  compileEngland,
} from "../check/compile.js";
import { councilInForce } from "../check/council-in-force.js";
import { lawIn } from "../check/policy-in-use.js";
import type { Prepared } from "../check/prepare.js";
import type { Basis } from "../check/types.js";
import { textOfDay } from "../days/plain-date.js";
import { actionsFor } from "../duties/actions-for.js";
import { deadlinesBy } from "../duties/deadline.js";
import type { Council } from "../policy/accepted.js";
import { standingOf } from "../policy/editions.js";
import { expectedWeek } from "../register/expected-codes.js";
import { libraryVersion } from "../version.js";
import { clauseResults } from "./clause-results.js";
import { differencesOn } from "./differences/differences-on.js";
import { findingsOf } from "./findings.js";
import { formsFor } from "./forms/forms-for.js";
import { remarksOn } from "./remarks.js";
import type { ClauseResult, Counts, Report, Unchecked } from "./report.js";

/** Puts what was found in order: the council's document first, then national law and guidance. */
export function buildReport(prepared: Prepared, basis: Basis): Report {
  const { council, inquiry, codeClauses, schoolCalendar: calendar } = prepared;
  const [policy] = basis.policy;
  const inForce = councilInForce(council, inquiry);
  const local = council === undefined ? undefined : checkDocument(compileCouncil(council), inquiry);
  const national = checkDocument(compileEngland(), inquiry);
  const documents = local === undefined ? [national] : [local, national];
  const clauses = clauseResults(documents, inquiry);
  const { context } = inquiry;
  const codes = expectedWeek(context.facts, codeClauses);
  // What national law waits for is the code it expects by itself, whatever a council's document says.
  const lawCodes = codeClauses === undefined ? codes : expectedWeek(context.facts);
  const findings = documents.flatMap((checked) =>
    findingsOf(checked, inquiry, checked === national ? lawCodes : codes),
  );
  const { asOf } = prepared.days;
  const deadlines = deadlinesBy(checksInUse(council), inquiry, asOf);
  // For forms and differences: what was done or left undone is the same whether the procedure binds the school or not.
  const ifBound = clauseResults(documents, inquiry, "ifBound");
  const tested = { inquiry, clauses: ifBound, findings };
  return {
    schema: "osd-report/1",
    library: libraryVersion,
    council:
      council === undefined || policy === undefined
        ? null
        : { ...policy, name: council.name, ...titleOf(council) },
    law: lawIn(basis),
    asOf: textOfDay(prepared.days.asOf),
    calendar:
      calendar === undefined
        ? null
        : {
            issuedBy: calendar.issuedBy ?? null,
            from: calendar.covers.from,
            to: calendar.covers.to,
          },
    counts: {
      council: countsOf(local?.document.clauses ?? [], clauses),
      national: countsOf(national.document.clauses, clauses),
    },
    anyError: findings.some((finding) => finding.outcome === "not-met" && finding.severity === "error"),
    findings,
    clauses,
    deadlines,
    codes,
    ...differencesOn(inForce, tested, deadlines),
    forms: formsFor(inForce, inquiry, { outcomes: ifBound, deadlines, asOf }),
    actions: actionsFor(council, inquiry, asOf),
    remarks: [...basis.remarks, ...remarksOn(prepared, clauses)],
    calendarNotes: basis.calendarNotes,
    notChecked: documents.flatMap(({ document }) => checkedByNobody(document)),
  };
}

function titleOf(council: Council): Pick<NonNullable<Report["council"]>, "title" | "edition"> {
  const { document, edition } = standingOf(council);
  return { title: document.title, edition: edition.edition };
}

function checkedByNobody({ clauses }: CompiledDocument): readonly Unchecked[] {
  return clauses.flatMap(({ clause: { id, at, says, decidedBy } }) =>
    "nobody" in decidedBy ? [{ clause: id, place: at, says, because: decidedBy.nobody }] : [],
  );
}

function countsOf(list: readonly CompiledClause[], clauses: Readonly<Record<string, ClauseResult>>): Counts {
  const counts = { met: 0, notMet: 0, cannotTell: 0, doesNotApply: 0, notChecked: 0 };
  for (const { clause } of list) counts[countNames[(clauses[clause.id] as ClauseResult).outcome]]++;
  return counts;
}

const countNames: { readonly [outcome in ClauseResult["outcome"]]: keyof Counts } = {
  met: "met",
  "not-met": "notMet",
  "cannot-tell": "cannotTell",
  "does-not-apply": "doesNotApply",
  "not-checked": "notChecked",
};
