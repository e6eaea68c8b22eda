import { describe, expect, test } from "vitest";
import { type Council, councils, defineCouncil } from "../../src/index.js";
import type { IssueCode } from "../../src/input/issue.js";
import { CouncilError } from "../../src/policy/council-error.js";
import type { Clause, CouncilDefinition, DecidedBy } from "../../src/policy/council-schema.js";
import { england } from "../../src/policy/england/england.js";
import { legalFloors } from "../../src/policy/england/floors.js";
import { readCouncil } from "../../src/policy/read-council.js";
import { everyRule } from "../../src/rules/registry.js";
import { drop, entries, nested, put } from "../input/sample.js";

function clause(number: number, decidedBy: DecidedBy, more: Partial<Clause> = {}): Clause {
  return {
    id: `EXA-${number}`,
    at: "Page 1",
    says: "Something is done.",
    strength: "must",
    kind: "deadline",
    owedBy: "home school",
    decidedBy,
    ...more,
  };
}

/** Four clauses: a rule with a number, a rule with lists, a question, and one that cites a ground. */
const base = (): CouncilDefinition => ({
  schema: "osd-council/1",
  id: "exampleshire",
  name: "Exampleshire",
  localAuthority: "999",
  prefix: "EXA",
  version: "2026-09.1",
  documents: [
    {
      id: "guidance",
      title: "Made-up guidance",
      publisher: "Exampleshire",
      address: "https://www.exampleshire.example/off-site",
      evidence: "confirmed",
      editions: [{ id: "2026", edition: "2026", inForceFrom: "2026-09-01", lastReadOn: "2026-11-22" }],
    },
  ],
  scope: ["pupil-looked-after"],
  codeClauses: { dualRegistered: ["EXA-1"], onlineAtHome: { clauses: ["EXA-2"], code: "C" } },
  clauses: [
    clause(1, { rule: "parents-told-in-time", with: { schoolDays: 3 } }),
    clause(2, { rule: "placements-of-an-accepted-kind", with: { kinds: ["ap-school"] } }),
    clause(3, { attest: "Was it done?" }, { applies: ["pupil-has-ehc-plan"] }),
    clause(4, { rule: "ground-applies", with: { ground: "EXA-3" } }),
  ],
});

const [edition] = base().documents[0].editions;
const set = (path: string, value: unknown) => () => put(base(), path, value);
const without = (path: string) => () => drop(base(), path);
/** The first clause decided by this rule with these settings, whatever they are. */
const ruled = (rule: string, settings: unknown) => set("/clauses/0/decidedBy", { rule, with: settings });
const days = (rule: string, value: unknown) => ruled(rule, { schoolDays: value });

function refusal(make: () => unknown): CouncilError {
  try {
    defineCouncil(make() as CouncilDefinition);
  } catch (mistake) {
    if (mistake instanceof CouncilError) return mistake;
    throw mistake;
  }
  throw new Error("it was accepted");
}

/** What is wrong, what comes out, where. */
type Case = readonly [title: string, make: () => unknown, code: IssueCode, path: string];

const first = "/clauses/0/decidedBy/with";
class Profile {
  readonly id = "exampleshire";
}

// biome-ignore format: one case a line
const cases: Readonly<Record<string, readonly Case[]>> = {
  "what has to be there": [
    ["no data", () => undefined, "not-an-object", ""],
    ["null", () => null, "not-an-object", ""],
    ["a text", () => "exampleshire", "not-an-object", ""],
    ["a list", () => [base()], "not-an-object", ""],
    ["no fields", () => ({}), "missing", "/clauses"],
    ["no version", without("/version"), "missing", "/version"],
    ["an empty version", set("/version", ""), "missing", "/version"],
    ["no documents", without("/documents"), "missing", "/documents"],
    ["no title", without("/documents/0/title"), "missing", "/documents/0/title"],
    ["no clauses", without("/clauses"), "missing", "/clauses"],
    ["no clause in the list", set("/clauses", []), "missing", "/clauses"],
    ["a clause without an id", without("/clauses/2/id"), "missing", "/clauses/2/id"],
    ["a clause without its place", without("/clauses/2/at"), "missing", "/clauses/2/at"],
    ["a clause nothing decides", without("/clauses/2/decidedBy"), "missing", "/clauses/2/decidedBy"],
    ["a decision of nothing", set("/clauses/2/decidedBy", {}), "missing", "/clauses/2/decidedBy"],
    ["an empty question", set("/clauses/2/decidedBy/attest", ""), "missing", "/clauses/2/decidedBy/attest"],
    ["a field of undefined", set("/clauses/2/says", undefined), "missing", "/clauses/2/says"],
    ["no edition", set("/documents/0/editions", []), "missing", "/documents/0/editions"],
    ["no start of force", without("/documents/0/editions/0/inForceFrom"), "missing", "/documents/0/editions/0/inForceFrom"],
  ],
  "fields the format does not know": [
    ["a profile that extends itself", set("/extends", "exampleshire"), "unknown-key", ""],
    ["layers with dates that overlap", set("/layers", [{ from: "2024-08-19", to: "2026-07-26" }, { from: "2026-07-26" }]), "unknown-key", ""],
    ["rules in a list", set("/rules", [{ when: "true" }]), "wrong-type", "/rules"],
    ["overrides", set("/overrides", [{ rule: "parents-told-in-time", value: 1 }]), "unknown-key", ""],
    ["a clause with an end", set("/clauses/0/inForceTo", "2027-08-31"), "unknown-key", "/clauses/0"],
    ["a misspelt field", set("/clauses/2/apllies", ["pupil-has-ehc-plan"]), "unknown-key", "/clauses/2"],
    ["a field beside the rule", set("/clauses/0/decidedBy/attest", "Was it?"), "unknown-key", "/clauses/0/decidedBy"],
    ["a field beside the question", set("/clauses/2/decidedBy/nobody", "Nobody knows."), "unknown-key", "/clauses/2/decidedBy"],
    ["another kind of code clause", set("/codeClauses/leave", ["EXA-1"]), "unknown-key", "/codeClauses"],
    ["__proto__", () => JSON.parse(JSON.stringify(base()).replace('{"schema"', '{"__proto__":{"name":"x"},"schema"')), "unknown-key", ""],
    ["constructor", set("/constructor", 1), "unknown-key", ""],
  ],
  "values of another kind": [
    ["a number for an authority", set("/localAuthority", 926), "wrong-type", "/localAuthority"],
    ["a list for a document", set("/documents/0", []), "wrong-type", "/documents/0"],
    ["a document that is not in a list", set("/documents", { title: "x" }), "wrong-type", "/documents"],
    ["an object for the clauses", set("/clauses", { 0: {} }), "wrong-type", "/clauses"],
    ["a text for a clause", set("/clauses/1", "EXA-2"), "wrong-type", "/clauses/1"],
    ["null for a clause", set("/clauses/1", null), "wrong-type", "/clauses/1"],
    ["a number for what a clause says", set("/clauses/0/says", 1), "wrong-type", "/clauses/0/says"],
    ["a condition of code for what decides", set("/clauses/0/decidedBy", "true"), "wrong-type", "/clauses/0/decidedBy"],
    ["an object for a rule", set("/clauses/0/decidedBy/rule", { when: "true" }), "wrong-type", "/clauses/0/decidedBy/rule"],
    ["a list of settings", ruled("parents-told-in-time", [3]), "wrong-type", first],
    ["a text for circumstances", set("/clauses/2/applies", "pupil-has-ehc-plan"), "wrong-type", "/clauses/2/applies"],
    ["null for a circumstance", set("/clauses/2/applies", [null]), "wrong-type", "/clauses/2/applies/0"],
    ["a number for a circumstance", set("/scope", [1]), "unknown-circumstance", "/scope/0"],
    ["a day as milliseconds", set("/documents/0/editions/0/inForceFrom", 1788220800000), "wrong-type", "/documents/0/editions/0/inForceFrom"],
    ["true for a reading", set("/clauses/0/reading", true), "wrong-type", "/clauses/0/reading"],
    ["a text for code clauses", set("/codeClauses/dualRegistered", "EXA-1"), "wrong-type", "/codeClauses/dualRegistered"],
  ],
  "words nobody knows": [
    ["a strength", set("/clauses/0/strength", "shall"), "unknown-value", "/clauses/0/strength"],
    ["a severity", set("/clauses/0/severity", "fatal"), "unknown-value", "/clauses/0/severity"],
    ["a kind of clause", set("/clauses/0/kind", "rule"), "unknown-value", "/clauses/0/kind"],
    ["an evidence", set("/documents/0/evidence", "hearsay"), "unknown-value", "/documents/0/evidence"],
    ["a code for online lessons at home", set("/codeClauses/onlineAtHome/code", "B"), "unknown-value", "/codeClauses/onlineAtHome/code"],
    ["a name every object has", set("/clauses/0/strength", "toString"), "unknown-value", "/clauses/0/strength"],
    ["a kind of placement", ruled("placements-of-an-accepted-kind", { kinds: ["farm"] }), "unknown-value", `${first}/kinds/0`],
    ["a party", ruled("agreed-by-all-parties", { parties: ["parents", "governors"] }), "unknown-value", `${first}/parties/1`],
    ["a payer", ruled("transport-paid-by-those-named", { payers: ["nobody"] }), "unknown-value", `${first}/payers/0`],
    ["a stage", ruled("not-at-an-ehc-stage", { stages: ["soon"] }), "unknown-value", `${first}/stages/0`],
    ["a body", ruled("decided-by-those-with-the-power", { bodies: ["council"], delegates: [] }), "unknown-value", `${first}/bodies/0`],
    ["a delegate", ruled("decided-by-those-with-the-power", { bodies: ["trust"], delegates: ["caretaker"] }), "unknown-value", `${first}/delegates/0`],
    ["an outcome", ruled("outcome-is-one-the-council-knows", { outcomes: ["exclusion"] }), "unknown-value", `${first}/outcomes/0`],
    ["a document", ruled("document-items-complete", { document: "diary", items: ["history"] }), "unknown-value", `${first}/document`],
    ["an item", ruled("document-items-complete", { document: "passport", items: ["history", "shoes"] }), "unknown-value", `${first}/items/1`],
    ["an item of another document", ruled("document-items-complete", { document: "letter", items: ["history"] }), "unknown-value", `${first}/items/0`],
  ],
  "ids and what they refer to": [
    ["capitals in the id", set("/id", "Exampleshire"), "bad-id", "/id"],
    ["a path for an id", set("/id", "../warwickshire"), "bad-id", "/id"],
    ["65 letters", set("/id", "a".repeat(65)), "too-long", "/id"],
    ["a Welsh authority", set("/localAuthority", "681"), "unknown-authority", "/localAuthority"],
    ["the name of an authority", set("/localAuthority", "Kent"), "unknown-authority", "/localAuthority"],
    ["one letter for a prefix", set("/prefix", "E"), "bad-id", "/prefix"],
    ["six", set("/prefix", "EXAMPL"), "bad-id", "/prefix"],
    ["small letters", set("/prefix", "exa"), "bad-id", "/prefix"],
    ["a hyphen, which has no small letter", set("/prefix", "E-A"), "bad-id", "/prefix"],
    ["the prefix of the law", set("/prefix", "ENG"), "duplicate-id", "/prefix"],
    ["the prefix of another council", set("/prefix", "WAR"), "duplicate-id", "/prefix"],
    ["the id of another council", set("/id", "norfolk"), "duplicate-id", "/id"],
    ["a clause of another prefix", set("/clauses/1/id", "WAR-60"), "bad-id", "/clauses/1/id"],
    ["a clause without a number", set("/clauses/1/id", "EXA-"), "bad-id", "/clauses/1/id"],
    ["a clause of five digits", set("/clauses/1/id", "EXA-10000"), "bad-id", "/clauses/1/id"],
    ["a number with an exponent", set("/clauses/1/id", "EXA-1e3"), "bad-id", "/clauses/1/id"],
    ["a space for a number", set("/clauses/1/id", "EXA- 1"), "bad-id", "/clauses/1/id"],
    ["a hexadecimal number", set("/clauses/1/id", "EXA-0x1"), "bad-id", "/clauses/1/id"],
    ["two clauses with one id", set("/clauses/2/id", "EXA-1"), "duplicate-id", "/clauses/2/id"],
    ["a word listed twice", ruled("placements-of-an-accepted-kind", { kinds: ["ap-school", "ap-school"] }), "duplicate-id", `${first}/kinds/1`],
    ["two documents with one id", () => ({ ...base(), documents: [base().documents[0], base().documents[0]] }), "duplicate-id", "/documents/1/id"],
    ["two editions with one id", set("/documents/0/editions", [edition, edition]), "duplicate-id", "/documents/0/editions/1/id"],
    ["a document that is not there", set("/clauses/1/document", "annex"), "unknown-value", "/clauses/1/document"],
    ["an edition that is not there", set("/clauses/1/editions", ["2026", "2027"]), "unknown-value", "/clauses/1/editions/1"],
    ["a topic nobody knows, without a question", set("/topics", [{ id: "mentors", clauses: ["EXA-3"] }]), "missing", "/topics/0/asks"],
    ["a topic of another document's clause", set("/topics", [{ id: "best-interests", clauses: ["EXA-3", "WAR-53"] }]), "unknown-clause", "/topics/0/clauses/1"],
    ["one topic twice", set("/topics", [{ id: "best-interests", clauses: ["EXA-3"] }, { id: "best-interests", clauses: ["EXA-4"] }]), "duplicate-id", "/topics/1/id"],
    ["an unknown rule", ruled("parents-happy", {}), "unknown-rule", "/clauses/0/decidedBy/rule"],
    ["a rule with the name of a method", ruled("toString", {}), "unknown-rule", "/clauses/0/decidedBy/rule"],
    ["an unknown setting", ruled("parents-told-in-time", { schoolDays: 3, days: 3 }), "unknown-setting", `${first}/days`],
    ["a setting where the rule uses none", ruled("parents-agree", { days: 3 }), "unknown-setting", `${first}/days`],
    ["no setting", ruled("parents-told-in-time", {}), "missing-setting", `${first}/schoolDays`],
    ["no settings", set("/clauses/0/decidedBy", { rule: "parents-told-in-time" }), "missing-setting", `${first}/schoolDays`],
    ["a setting of undefined", days("parents-told-in-time", undefined), "missing-setting", `${first}/schoolDays`],
    ["an unknown circumstance", set("/clauses/2/applies", ["pupil-is-tall"]), "unknown-circumstance", "/clauses/2/applies/0"],
    ["an unknown circumstance of the scope", set("/scope", ["pupil-looked-after", "hasOwnProperty"]), "unknown-circumstance", "/scope/1"],
    ["an unknown circumstance among several", set("/clauses/2/applies", [{ anyOf: ["pupil-has-ehc-plan", "x"] }]), "unknown-circumstance", "/clauses/2/applies/0/anyOf/1"],
    ["a circumstance with two fields", set("/clauses/2/applies", [{ ground: "EXA-1", anyOf: ["pupil-has-ehc-plan"] }]), "unknown-circumstance", "/clauses/2/applies/0"],
    ["a circumstance of another form", set("/clauses/2/applies", [{ nor: "pupil-has-ehc-plan" }]), "unknown-circumstance", "/clauses/2/applies/0"],
    ["a circumstance of no field", set("/clauses/2/applies", [{}]), "unknown-circumstance", "/clauses/2/applies/0"],
    ["any of nothing", set("/clauses/2/applies", [{ anyOf: [] }]), "missing", "/clauses/2/applies/0/anyOf"],
    ["a ground that is no clause", set("/clauses/3/decidedBy/with/ground", "EXA-9"), "unknown-clause", "/clauses/3/decidedBy/with/ground"],
    ["a ground of another council", set("/clauses/3/decidedBy/with/ground", "WAR-46"), "unknown-clause", "/clauses/3/decidedBy/with/ground"],
    ["a ground that is no id", set("/clauses/3/decidedBy/with/ground", "bullying"), "bad-id", "/clauses/3/decidedBy/with/ground"],
    ["one of several grounds", ruled("a-listed-ground-is-chosen", { grounds: ["EXA-3", "EXA-9"] }), "unknown-clause", `${first}/grounds/1`],
    ["a ground for a circumstance", set("/clauses/2/applies", [{ ground: "EXA-9" }]), "unknown-clause", "/clauses/2/applies/0/ground"],
    ["a cited code clause", set("/codeClauses/dualRegistered", ["EXA-1", "EXA-9"]), "unknown-clause", "/codeClauses/dualRegistered/1"],
    ["a cited clause for online lessons", set("/codeClauses/onlineAtHome/clauses", ["EXA-9"]), "unknown-clause", "/codeClauses/onlineAtHome/clauses/0"],
  ],
  "numbers": [
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(
      (value): Case => [`${value} school days`, days("parents-told-in-time", value), "bad-number", `${first}/schoolDays`],
    ),
    ...[-1, 1e21, 1001].map(
      (value): Case => [`${value} school days`, days("parents-told-in-time", value), "out-of-range", `${first}/schoolDays`],
    ),
    ["1.5 school days", days("parents-told-in-time", 1.5), "not-integer", `${first}/schoolDays`],
    ["a number as text", days("parents-told-in-time", "3"), "wrong-type", `${first}/schoolDays`],
    ["a number in a list", days("parents-told-in-time", [3]), "wrong-type", `${first}/schoolDays`],
    ["a number in an object", days("parents-told-in-time", { value: 3 }), "wrong-type", `${first}/schoolDays`],
    ["null for a number", days("parents-told-in-time", null), "wrong-type", `${first}/schoolDays`],
    ["true for a number", days("parents-told-in-time", true), "wrong-type", `${first}/schoolDays`],
    ["a number for a list", ruled("placements-of-an-accepted-kind", { kinds: 3 }), "wrong-type", `${first}/kinds`],
    ["a text for a list", ruled("placements-of-an-accepted-kind", { kinds: "ap-school" }), "wrong-type", `${first}/kinds`],
    ["a list of nothing", ruled("placements-of-an-accepted-kind", { kinds: [] }), "missing", `${first}/kinds`],
    ["more half days than a week has", ruled("within-sessions-at-one-unregistered-provider", { sessions: 11 }), "out-of-range", `${first}/sessions`],
    ["more minutes than a week has", ruled("part-time-form-sent", { minutes: 10_081 }), "out-of-range", `${first}/minutes`],
    ["Year 15", ruled("not-in-the-years-advised-against", { yearGroups: [10, 15] }), "out-of-range", `${first}/yearGroups/1`],
    ["a year as text", ruled("not-in-the-years-advised-against", { yearGroups: ["10"] }), "wrong-type", `${first}/yearGroups/0`],
  ],
  "days and addresses": [
    ["30 February", set("/documents/0/editions/0/inForceFrom", "2026-02-30"), "bad-date", "/documents/0/editions/0/inForceFrom"],
    ["29 February 2027", set("/documents/0/editions/0/lastReadOn", "2027-02-29"), "bad-date", "/documents/0/editions/0/lastReadOn"],
    ["a day written the English way", set("/documents/0/editions/0/inForceFrom", "01/09/2026"), "bad-date", "/documents/0/editions/0/inForceFrom"],
    ["a day and a time", set("/documents/0/editions/0/inForceFrom", "2026-09-01T00:00:00Z"), "bad-date", "/documents/0/editions/0/inForceFrom"],
    ["31 September for a circumstance", set("/scope", [{ startsOnOrAfter: "2026-09-31" }]), "bad-date", "/scope/0/startsOnOrAfter"],
    ["31 September for a setting", ruled("no-b-for-online-lessons-at-home", { from: "2026-09-31" }), "bad-date", `${first}/from`],
    ["a number for a setting of a day", ruled("no-b-for-online-lessons-at-home", { from: 20260901 }), "wrong-type", `${first}/from`],
    ["javascript:", set("/documents/0/address", "javascript:alert(1)"), "bad-url", "/documents/0/address"],
    ["http:", set("/documents/0/address", "http://www.exampleshire.example"), "bad-url", "/documents/0/address"],
    ["data:", set("/documents/0/address", "data:text/html,x"), "bad-url", "/documents/0/address"],
    ["https: and nothing", set("/documents/0/address", "https://"), "bad-url", "/documents/0/address"],
    ["https: in capitals", set("/documents/0/address", "HTTPS://www.exampleshire.example"), "bad-url", "/documents/0/address"],
    ["a space before it", set("/documents/0/address", " https://www.exampleshire.example"), "bad-url", "/documents/0/address"],
    ["a quotation mark that ends an attribute", set("/documents/0/address", 'https://x.example/" onclick="alert(1)'), "bad-url", "/documents/0/address"],
    ["a line break", set("/documents/0/address", "https://x.example/\nSet-Cookie: a"), "bad-url", "/documents/0/address"],
    ["markup", set("/documents/0/address", "https://x.example/<script>"), "bad-url", "/documents/0/address"],
  ],
  "less than the law": [
    ["one school day for parents", days("parents-told-in-time", 1), "weaker-than-law", `${first}/schoolDays`],
    ["none", days("parents-told-in-time", 0), "weaker-than-law", `${first}/schoolDays`],
    ["one school day for the council", days("council-told-in-time", 1), "weaker-than-law", `${first}/schoolDays`],
    ["one clear school day", days("notice-leaves-clear-school-days", 1), "weaker-than-law", `${first}/schoolDays`],
    ["an invitation of five days", ruled("review-invitation-in-time", { days: 5 }), "weaker-than-law", `${first}/days`],
    ["four clear days for the invitation", ruled("invitation-leaves-clear-days", { days: 5 }), "weaker-than-law", `${first}/days`],
    ["a window of 71 days", ruled("review-request-honoured", { days: 71 }), "weaker-than-law", `${first}/days`],
    ["a window of 71 days for written requests", ruled("review-asked-for-in-writing-held", { days: 71 }), "weaker-than-law", `${first}/days`],
    ["six days for the new-pupil return", ruled("new-pupil-return-in-time", { days: 6, from: "2024-08-19" }), "weaker-than-law", `${first}/days`],
    ["no new-pupil return in the first days of the law", ruled("new-pupil-return-in-time", { days: 5, from: "2024-08-20" }), "weaker-than-law", `${first}/from`],
    ["anybody decides", ruled("decided-by-those-with-the-power", { bodies: ["governing-body", "someone-else"], delegates: [] }), "weaker-than-law", `${first}/bodies`],
    ["a head teacher decides with no delegation", ruled("decided-by-those-with-the-power", { bodies: ["headteacher"], delegates: [] }), "weaker-than-law", `${first}/bodies`],
    ["anybody may be given the decision", ruled("decided-by-those-with-the-power", { bodies: ["trust"], delegates: ["someone-else"] }), "weaker-than-law", `${first}/delegates`],
  ],
  "anything but plain data": [
    ["a function", () => () => base(), "not-an-object", ""],
    ["a function for a condition", () => ({ ...base(), clauses: [{ ...clause(1, { attest: "x" }), when: () => true }] }), "unknown-key", "/clauses/0"],
    ["a symbol for a text", () => ({ ...base(), name: Symbol("x") }), "wrong-type", "/name"],
    ["a symbol for a name", () => ({ ...base(), [Symbol("x")]: 1 }), "unknown-key", ""],
    ["a bigint", () => ({ ...base(), version: 1n }), "wrong-type", "/version"],
    ["a getter", () => Object.defineProperty(base(), "name", { enumerable: true, get: () => "x" }), "not-plain-data", "/name"],
    ["a setter", () => Object.defineProperty(base(), "name", { enumerable: true, set: () => {} }), "not-plain-data", "/name"],
    ["a getter in a list", () => ({ ...base(), clauses: Object.defineProperty([1], 0, { get: () => clause(1, { attest: "x" }) }) }), "not-plain-data", "/clauses/0"],
    ["a hidden field", () => Object.defineProperty(base(), "name", { enumerable: false }), "not-plain-data", "/name"],
    ["an instance of a class", () => Object.assign(new Profile(), base()), "not-plain-data", ""],
    ["an instance inside", set("/documents/0", new Profile()), "not-plain-data", "/documents/0"],
    ["inherited fields", () => Object.create(base()), "not-plain-data", ""],
    ["a Date", set("/documents/0/editions/0/inForceFrom", new Date(0)), "wrong-type", "/documents/0/editions/0/inForceFrom"],
    ["a Map", () => ({ ...base(), clauses: new Map() }), "wrong-type", "/clauses"],
    ["a list of a class of its own", () => ({ ...base(), clauses: new (class Clauses extends Array {})() }), "not-plain-data", "/clauses"],
    ["a list with a gap", () => ({ ...base(), clauses: new Array(2) }), "not-plain-data", "/clauses"],
    ["a list with a name beside", () => ({ ...base(), clauses: Object.assign([], { x: 1 }) }), "not-plain-data", "/clauses"],
    ["undefined in a list", () => ({ ...base(), clauses: [undefined] }), "wrong-type", "/clauses/0"],
    ["a Proxy that throws", () => new Proxy(base(), { ownKeys: () => { throw new Error("trap"); } }), "not-plain-data", ""],
    ["a revoked Proxy", revoked, "not-plain-data", ""],
    ["a council in itself", inItself, "wrong-type", "/documents"],
    ["a getter in a condition", set("/clauses/2/applies", [Object.defineProperty({}, "anyOf", { enumerable: true, get: () => [] })]), "not-plain-data", "/clauses/2/applies/0/anyOf"],
    ["an instance in a condition", set("/clauses/2/applies", [new Profile()]), "not-plain-data", "/clauses/2/applies/0"],
    ["a list in itself", listInItself, "too-deep", `/clauses/0/applies${"/0".repeat(60)}`],
  ],
  // Nine fields, 500 lists and 99 times their 500 entries are more than 50,000 values.
  "too much of something": [
    ["ten thousand clauses", () => ({ ...base(), clauses: entries(10_000, (i) => clause(i, { attest: "x" })) }), "too-many-items", "/clauses"],
    ["2,001 clauses", () => ({ ...base(), clauses: entries(2001, (i) => clause(i, { attest: "x" })) }), "too-many-items", "/clauses"],
    ["a list of the greatest length", () => ({ ...base(), clauses: new Array(4294967295) }), "too-many-items", "/clauses"],
    ["five hundred lists of five hundred", () => ({ ...base(), scope: entries(500, () => entries(500, () => "x")) }), "too-many-items", "/scope/98"],
    ["a thousand circumstances inside one another", () => ({ ...base(), scope: [nested(1000, (inner) => ({ anyOf: [inner] }))] }), "too-deep", `/scope/0${"/anyOf/0".repeat(29)}/anyOf`],
    ["a text of 2,001 characters", set("/clauses/0/says", "a".repeat(2001)), "too-long", "/clauses/0/says"],
  ],
};

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function inItself(): unknown {
  const data: Record<string, unknown> = { ...base() };
  data.documents = data;
  return data;
}

function listInItself(): unknown {
  const applies: unknown[] = [];
  applies.push(applies);
  return { ...base(), clauses: [{ ...clause(1, { attest: "x" }), applies }] };
}

test("the council these cases change is accepted as it is", () => {
  expect(defineCouncil(base()).id).toBe("exampleshire");
});

describe.each(Object.entries(cases))("%s", (_, list) => {
  test.each(list)("%s", (_title, make, code, path) => {
    const { code: found, path: at, message } = refusal(make);
    expect(`${found} ${at}`).toBe(`${code} ${path}`);
    // What it is, where it is, and at least one sentence of advice.
    expect(message).toContain(`(${code} at ${path === "" ? "the top" : path})`);
    expect(message).toMatch(/^[A-Z].*\. \(|^[A-Z].*[.:] .*/s);
  });
});

test("every way of being wrong is met above", () => {
  const every: Readonly<Partial<Record<IssueCode, true>>> = {
    "not-plain-data": true,
    "too-deep": true,
    "too-many-items": true,
    "too-long": true,
    missing: true,
    "wrong-type": true,
    "not-an-object": true,
    "not-integer": true,
    "out-of-range": true,
    "unknown-authority": true,
    "unknown-key": true,
    "unknown-value": true,
    "bad-id": true,
    "duplicate-id": true,
    "bad-number": true,
    "bad-date": true,
    "bad-url": true,
    "unknown-rule": true,
    "unknown-setting": true,
    "missing-setting": true,
    "unknown-circumstance": true,
    "unknown-clause": true,
    "weaker-than-law": true,
  };
  const met = new Set(Object.values(cases).flatMap((list) => list.map(([, , code]) => code)));
  expect([...met].sort()).toEqual(Object.keys(every).sort());
});

describe("a refusal", () => {
  test("is an error by name, with its code and its place", () => {
    const mistake = refusal(days("parents-told-in-time", 1));
    expect(mistake).toBeInstanceOf(Error);
    expect(mistake.name).toBe("CouncilError");
    expect(mistake.message).toBe(
      "EXA-1: Local guidance may add to the law and never take from it. ENG-04 asks for at least 2: write that, or leave the clause to the law. (weaker-than-law at /clauses/0/decidedBy/with/schoolDays)",
    );
  });

  test("says which words there are", () => {
    expect(refusal(set("/clauses/0/severity", "fatal")).message).toContain("error, warning, advice");
    expect(refusal(set("/extends", "x")).message).toContain("id, name, localAuthority, prefix, version");
    const { issues } = refusal(days("placements-of-an-accepted-kind", 3));
    expect(issues.map(({ message }) => message).join(" ")).toContain("It uses kinds");
  });

  test("names the object in which an unknown field lies, and the name that is near, and not what was written", () => {
    const mistake = (name: string): CouncilError =>
      refusal(set("/documents/0", { ...base().documents[0], [name]: 1 }));
    expect(mistake("publishr").message).toContain("Perhaps publisher is meant.");
    for (const name of ["a/b~c", "Jo Bloggs", "<b>", "r\u202ed", "\u001b[31m", "x".repeat(65)]) {
      expect(mistake(name).path).toBe("/documents/0");
      expect(mistake(name).message).not.toContain(name);
    }
  });

  test("tells every mistake at once, each with its clause, its place and what is near", () => {
    const data = put(
      put(
        put(put(base(), "/clauses/0/decidedBy/rule", "parents-told-in-tme"), "/clauses/1/strength", "muts"),
        "/version",
        "",
      ),
      "/topics",
      [{ id: "best-interests", clauses: ["EXA-3", "EXA-30"] }],
    );
    const { issues, message } = refusal(() => data);
    expect(issues.map(({ code, path, clause: id, nearest }) => [code, path, id, nearest])).toEqual([
      ["unknown-rule", "/clauses/0/decidedBy/rule", "EXA-1", "parents-told-in-time"],
      ["unknown-value", "/clauses/1/strength", "EXA-2", "must"],
      ["unknown-clause", "/topics/0/clauses/1", undefined, undefined],
      ["missing", "/version", undefined, undefined],
    ]);
    expect(message).toContain("Perhaps parents-told-in-time is meant.");
    expect(message).toMatch(/^EXA-1: .* And 3 more: see issues\.$/s);
    expect(Object.isFrozen(issues)).toBe(true);
  });

  test("calls no code of the data", () => {
    let calls = 0;
    const data = { ...base(), name: { toString: () => `${calls++}` } };
    refusal(() => data);
    refusal(() => Object.defineProperty(base(), "name", { enumerable: true, get: () => calls++ }));
    expect(calls).toBe(0);
  });

  test("leaves the data as it was", () => {
    const data = put(base(), "/clauses/3/id", "EXA-1");
    const before = structuredClone(data);
    refusal(() => data);
    expect(data).toEqual(before);
    expect(Object.isFrozen(data)).toBe(false);
  });
});

describe("what is just allowed", () => {
  test.each<[title: string, make: () => unknown]>([
    ["two school days for parents", days("parents-told-in-time", 2)],
    ["two school days for the council", days("council-told-in-time", 2)],
    ["two clear school days", days("notice-leaves-clear-school-days", 2)],
    ["an invitation of six days", ruled("review-invitation-in-time", { days: 6 })],
    [
      "six clear days, with one day more than the ordinary",
      ruled("invitation-leaves-clear-days", { days: 7 }),
    ],
    ["a window of 70 days", ruled("review-request-honoured", { days: 70 })],
    ["five days for the return", ruled("new-pupil-return-in-time", { days: 5, from: "2024-08-19" })],
    ["nobody but the trust", ruled("decided-by-those-with-the-power", { bodies: ["trust"], delegates: [] })],
    ["the greatest number of days", days("parents-told-in-time", 1000)],
    [
      "none at a provider that is no school",
      ruled("within-sessions-at-one-unregistered-provider", { sessions: 0 }),
    ],
    ["no address", without("/documents/0/address")],
    ["no scope", without("/scope")],
    ["no code clauses", without("/codeClauses")],
    [
      "2,000 clauses",
      () => ({
        ...base(),
        clauses: base().clauses.concat(entries(1996, (i) => clause(i + 5, { attest: "x" }))),
      }),
    ],
    ["a text of 2,000 characters", set("/clauses/0/says", "a".repeat(2000))],
    ["one list in two places", sharedList],
    [
      "a ground inside any of several",
      set("/clauses/2/applies", [{ anyOf: [{ ground: "EXA-1" }, { startsOnOrAfter: "2026-09-01" }] }]),
    ],
    [
      "two documents, one in two editions, and clauses that name them",
      () => ({
        ...base(),
        documents: [
          {
            ...base().documents[0],
            editions: [edition, { ...edition, id: "2027", inForceFrom: "2027-09-01" }],
          },
          { ...base().documents[0], id: "annex" },
        ],
        clauses: [
          clause(1, { attest: "x" }, { editions: ["2026"] }),
          clause(2, { attest: "x" }, { document: "annex" }),
          clause(3, { attest: "x" }),
        ],
      }),
    ],
    ["an optional field of undefined", set("/documents/0/address", undefined)],
    ["no prototypes", () => Object.assign(Object.create(null), base())],
    ["frozen data", () => Object.freeze(base())],
    ["a Proxy that passes everything on", () => new Proxy(base(), {})],
    ["a council that was defined before", () => defineCouncil(base())],
  ])("%s", (_, make) => {
    const data = make() as CouncilDefinition;
    expect(defineCouncil(data)).toEqual(JSON.parse(JSON.stringify(data)));
  });

  function sharedList(): unknown {
    const applies = ["pupil-has-ehc-plan"] as const;
    const { clauses, ...rest } = base();
    return { ...rest, clauses: clauses.map((one) => ({ ...one, applies })) };
  }
});

test("a Proxy that answers otherwise the second time is read once", () => {
  let asked = 0;
  const document = new Proxy(base().documents[0], {
    getOwnPropertyDescriptor: (target, name) => {
      const property = Reflect.getOwnPropertyDescriptor(target, name);
      if (name !== "title" || property === undefined) return property;
      asked += 1;
      return { ...property, value: asked === 1 ? "Made-up guidance" : 7 };
    },
  });
  const council = defineCouncil({ ...base(), documents: [document] });
  expect(council.documents[0].title).toBe("Made-up guidance");
  expect(asked).toBe(1);
});

describe("the floors of the law", () => {
  test.each(legalFloors.map((floor) => [floor.rule, floor.setting, floor] as const))(
    "%s, %s",
    (rule, setting, floor) => {
      const own = everyRule().find(({ id }) => id === rule);
      expect(own?.uses).toContain(setting);
      const national = england.clauses.find(({ id }) => id === floor.clause);
      expect(national?.force).toBe("law");
      // Where the national clause is decided by the same rule, the floor is what it asks for.
      const decided = national?.decidedBy;
      if (decided === undefined || !("rule" in decided) || decided.rule !== rule) return;
      expect(floor.least ?? floor.most ?? floor.latest ?? floor.only).toEqual(decided.with?.[setting]);
    },
  );

  test("hold for every number and day of a clause of law that was read", () => {
    const held = new Set(legalFloors.map(({ rule, setting }) => `${rule} ${setting}`));
    const inLaw = england.clauses.flatMap(({ force, evidence, decidedBy }) =>
      force === "law" && evidence !== "unverified" && "rule" in decidedBy
        ? Object.keys(decidedBy.with ?? {}).map((setting) => `${decidedBy.rule} ${setting}`)
        : [],
    );
    expect(inLaw.filter((one) => !held.has(one))).toEqual([]);
  });
});

test("the five councils are checked in a few milliseconds", () => {
  const five: readonly Council[] = Object.values(councils);
  const times = entries(15, () => {
    const started = performance.now();
    for (const council of five) readCouncil({ ...council });
    return performance.now() - started;
  });
  // 5 ms on a quiet machine; the least of several, since others may be busy on this one.
  expect(Math.min(...times)).toBeLessThan(100);
});
