import type { CompiledDocument } from "../../check/compile.js";
import type { Facts, PlanFactName } from "../../plan/facts.js";
import type { ClauseId } from "../../plan/plan.js";
import type { Council } from "../../policy/accepted.js";
import { sentenceCase } from "../../words/sentence-case.js";
import type { Remark } from "../report.js";
import type { Responsibility } from "./comparison.js";

/** National duties towards the council that maintains the EHC plan: notice, invitation, requests, consultation. */
const ehcClauses: readonly ClauseId[] = ["ENG-08", "ENG-09", "ENG-13", "ENG-16", "ENG-52"];

/** Rules about the Virtual School and the social worker of a looked-after child. */
const lookedAfterRules: readonly string[] = [
  "virtual-school-consulted",
  "virtual-school-consulted-before-the-decision",
  "virtual-school-told-before-the-decision",
  "virtual-school-supports",
  "virtual-school-invited-to-reviews",
  "social-worker-supports",
];

/** Which council decides what for a plan: guidance, EHC duties, looked-after duties. A matter that does not arise is left out. */
export function responsibilities(
  { plan }: Facts,
  councils: readonly Council[],
  documents: readonly CompiledDocument[],
): readonly Responsibility[] {
  const authorityIn = (name: PlanFactName): string | undefined => plan[name] as string | undefined;
  const home = authorityIn("homeSchool.localAuthority");
  const maintainsEhcPlan = authorityIn("otherAuthorities.maintainsEhcPlan");
  const looksAfter = authorityIn("otherAuthorities.looksAfter");
  const found: Responsibility[] = [guidance(home, councils)];
  if (plan["pupil.ehcPlan"] === true || maintainsEhcPlan !== undefined) {
    found.push(
      duty("ehc-plan", maintainsEhcPlan, home, councils, ehcClauses, {
        does: "maintains the EHC plan",
        goes: "written notice, invitations to reviews and the statutory consultation go to it",
      }),
    );
  }
  if (plan["pupil.lookedAfter"] === true || looksAfter !== undefined) {
    const clauses = documents
      .flatMap((document) => document.clauses)
      .filter(({ rule }) => rule !== undefined && lookedAfterRules.includes(rule.id))
      .map(({ clause }) => clause.id);
    found.push(
      duty("looked-after-child", looksAfter, home, councils, clauses, {
        does: "looks after the pupil",
        goes: "its Virtual School and its social worker are the ones to turn to, and it may be the parent who is given notice",
      }),
    );
  }
  return found;
}

function guidance(home: string | undefined, councils: readonly Council[]): Responsibility {
  const council = councilWith(home, councils);
  const says =
    home === undefined
      ? "The plan does not say which council the home school belongs to, so it cannot be said whose guidance decides."
      : council === undefined
        ? `The home school belongs to council ${home}, whose guidance decides. It is not among those compared.`
        : `The home school belongs to ${named(home, council)}, so its guidance decides. The other councils are shown for comparison.`;
  return { matter: "guidance", authority: home ?? null, council: council?.name ?? null, clauses: [], says };
}

function duty(
  matter: Responsibility["matter"],
  authority: string | undefined,
  home: string | undefined,
  councils: readonly Council[],
  clauses: readonly ClauseId[],
  words: { readonly does: string; readonly goes: string },
): Responsibility {
  const council = councilWith(authority, councils);
  const base = { matter, authority: authority ?? null, council: council?.name ?? null, clauses };
  if (authority === undefined) {
    return {
      ...base,
      says: `The plan does not say which council ${words.does}. Whichever it is, ${words.goes}.`,
    };
  }
  const who = sentenceCase(named(authority, council));
  const instead =
    home === undefined || home === authority ? "" : "; the home school's council is another one";
  return { ...base, says: `${who} ${words.does}: ${words.goes}${instead}.` };
}

/** A remark for each matter that another council than the home school's decides. */
export function remarksOnResponsibility(
  responsible: readonly Responsibility[],
  councils: readonly Council[],
): readonly Remark[] {
  const home = responsible.find(({ matter }) => matter === "guidance")?.authority ?? null;
  const remarks: Remark[] = [];
  if (home === null) {
    remarks.push({
      code: "home-schools-council-not-stated",
      says: "State the council of the home school in the plan: it decides whose guidance applies.",
      clauses: [],
    });
  } else if (councilWith(home, councils) === undefined) {
    remarks.push({
      code: "home-schools-council-not-compared",
      says: `None of the councils compared is that of the home school (${home}), so none of these documents decides.`,
      clauses: [],
    });
  }
  for (const { matter, authority, council, clauses } of responsible) {
    if (matter === "guidance" || authority === null || home === null || authority === home) continue;
    const who = council === null ? `council ${authority}` : `${council} (${authority})`;
    remarks.push(
      matter === "ehc-plan"
        ? {
            code: "another-council-maintains-the-plan",
            says: `Written notice and invitations to reviews go to ${who}, which maintains the EHC plan. Telling the home school's council does not replace them.`,
            clauses,
          }
        : {
            code: "another-council-looks-after",
            says: `Turn to the Virtual School and the social worker of ${who}, which looks after the pupil, where the guidance of the home school's council speaks of them.`,
            clauses,
          },
    );
  }
  return remarks;
}

function councilWith(authority: string | undefined, councils: readonly Council[]): Council | undefined {
  return authority === undefined
    ? undefined
    : councils.find(({ localAuthority }) => localAuthority === authority);
}

function named(authority: string, council: Council | undefined): string {
  return council === undefined ? `council ${authority}` : `${council.name} (${authority})`;
}
