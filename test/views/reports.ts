import { readFileSync } from "node:fs";
import type { AssessOptions } from "../../src/check/types.js";
import { assess, councils, defineCouncil, type Report } from "../../src/index.js";
import type { CouncilDefinition } from "../../src/policy/council-schema.js";

const folder = new URL("../../fixtures/plans/", import.meta.url);

export function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Record<string, unknown>;
}

export const demoPlan = readJson("boxing-academy.json");
export const demoCalendar = readJson("boxing-academy.calendar.json") as never;

/** The report of a plan that is read; a refused one is a mistake of the test. */
export function reportOf(plan: unknown, options: AssessOptions = {}): Report {
  const result = assess(plan, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

export function demoReport(id: keyof typeof councils, asOf = "2026-11-23"): Report {
  return reportOf(demoPlan, { council: councils[id], calendar: demoCalendar, asOf });
}

export const allCouncils = Object.keys(councils) as (keyof typeof councils)[];

const esc = "\u001b[31m";
export const nasty = `|x| <script>alert(1)</script> \`code\` ${esc}red\nsecond line\r\n# heading [a](b) **bold** \u202Eright to left & ~~gone~~ ${"longword".repeat(30)} 漢字${"漢".repeat(60)}`;

/** A council whose every text holds whatever might upset a terminal or a page. */
export function nastyCouncil(): ReturnType<typeof defineCouncil> {
  const definition: CouncilDefinition = {
    schema: "osd-council/1",
    id: "nasty",
    name: `Nasty ${nasty}`,
    localAuthority: "926",
    prefix: "NAS",
    version: `1 ${nasty}`,
    documents: [
      {
        id: "guidance",
        title: `Title ${nasty}`,
        publisher: nasty,
        evidence: "unverified",
        editions: [
          { id: "2026", edition: `Edition ${nasty}`, inForceFrom: "2024-09-01", lastReadOn: "2026-11-22" },
        ],
      },
    ],
    codeClauses: { approvedActivity: ["NAS-1"] },
    clauses: [
      clause("NAS-1", { rule: "within-sessions-at-one-unregistered-provider", with: { sessions: 4 } }),
      clause("NAS-2", { attest: `Question ${nasty}?` }),
      clause("NAS-3", { attest: `Denied ${nasty}?` }),
      clause("NAS-4", { nobody: nasty }),
      clause("NAS-5", { rule: "parents-told-in-time", with: { schoolDays: 3 } }),
    ],
  };
  return defineCouncil(definition);
}

function clause(
  id: string,
  decidedBy: CouncilDefinition["clauses"][number]["decidedBy"],
): CouncilDefinition["clauses"][number] {
  return {
    id,
    at: `Place ${nasty}`,
    says: `Says ${nasty}`,
    strength: "must",
    kind: "criterion",
    owedBy: nasty,
    decidedBy,
    reading: `Reading ${nasty}`,
  };
}

export function nastyReport(): Report {
  const plan = { ...demoPlan, attestations: { "NAS-3": false } };
  return reportOf(plan, { council: nastyCouncil(), calendar: demoCalendar, asOf: "2026-11-23" });
}

/** The text without its line breaks, so that a sentence can be looked for wherever it was wrapped. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, " ");
}
