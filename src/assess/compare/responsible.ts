import type { CompiledDocument } from "../../check/compile.js";
import type { Remark } from "../../check/remark.js";
import type { MessageValue } from "../../input/message.js";
import type { Facts } from "../../plan/facts.js";
import type { ClauseId } from "../../plan/plan.js";
import type { Council } from "../../policy/accepted.js";
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
  const home = plan["homeSchool.localAuthority"];
  const maintainsEhcPlan = plan["otherAuthorities.maintainsEhcPlan"];
  const looksAfter = plan["otherAuthorities.looksAfter"];
  const found: Responsibility[] = [guidance(home, councils)];
  if (plan["pupil.ehcPlan"] === true || maintainsEhcPlan !== undefined) {
    found.push(duty("ehc-plan", maintainsEhcPlan, home, councils, ehcClauses));
  }
  if (plan["pupil.lookedAfter"] === true || looksAfter !== undefined) {
    const clauses = documents
      .flatMap((document) => document.clauses)
      .filter(({ rule }) => rule !== undefined && lookedAfterRules.includes(rule.id))
      .map(({ clause }) => clause.id);
    found.push(duty("looked-after-child", looksAfter, home, councils, clauses));
  }
  return found;
}

function guidance(home: string | undefined, councils: readonly Council[]): Responsibility {
  const council = councilWith(home, councils);
  const how = home === undefined ? "not-stated" : council === undefined ? "not-compared" : "decides";
  return {
    matter: "guidance",
    authority: home ?? null,
    council: council?.name ?? null,
    clauses: [],
    code: `guidance.${how}`,
    values: home === undefined ? {} : { council: named(home, council) },
  };
}

function duty(
  matter: Responsibility["matter"],
  authority: string | undefined,
  home: string | undefined,
  councils: readonly Council[],
  clauses: readonly ClauseId[],
): Responsibility {
  const council = councilWith(authority, councils);
  const base = { matter, authority: authority ?? null, council: council?.name ?? null, clauses };
  if (authority === undefined) return { ...base, code: `${matter}.not-stated`, values: {} };
  // The home school's council is named only where it is another one.
  const elsewhere = home === undefined || home === authority ? {} : { home };
  return { ...base, code: `${matter}.decides`, values: { council: named(authority, council), ...elsewhere } };
}

/** A remark for each matter that another council than the home school's decides. */
export function remarksOnResponsibility(
  responsible: readonly Responsibility[],
  councils: readonly Council[],
): readonly Remark[] {
  const home = responsible.find(({ matter }) => matter === "guidance")?.authority ?? null;
  const remarks: Remark[] = [];
  if (home === null) remarks.push({ code: "home-schools-council-not-stated", values: {}, clauses: [] });
  else if (councilWith(home, councils) === undefined) {
    remarks.push({ code: "home-schools-council-not-compared", values: { home }, clauses: [] });
  }
  for (const { matter, authority, council, clauses } of responsible) {
    if (matter === "guidance" || authority === null || home === null || authority === home) continue;
    const code = matter === "ehc-plan" ? "another-council-maintains-the-plan" : "another-council-looks-after";
    remarks.push({ code, values: { council: { authority, name: council } }, clauses });
  }
  return remarks;
}

function councilWith(authority: string | undefined, councils: readonly Council[]): Council | undefined {
  return authority === undefined
    ? undefined
    : councils.find(({ localAuthority }) => localAuthority === authority);
}

function named(authority: string, council: Council | undefined): MessageValue {
  return { authority, name: council?.name ?? null };
}
