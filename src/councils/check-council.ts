import { longDay, parseDay } from "../calendar/plain-date.js";
import { legalFloors } from "../law/floors.js";
import { type Circumstance, circumstances, conditionFor } from "../rules/circumstances.js";
import { ruleById } from "../rules/registry.js";
import type { Clause, CouncilDefinition } from "./council.js";

/** Every way a council's data can be wrong. */
export type CouncilErrorCode =
  | "not-plain-data"
  | "missing"
  | "wrong-type"
  | "bad-id"
  | "duplicate-id"
  | "unknown-rule"
  | "unknown-setting"
  | "missing-setting"
  | "unknown-circumstance"
  | "unknown-clause"
  | "bad-number"
  | "bad-date"
  | "bad-url"
  | "too-many-items"
  | "weaker-than-law";

/** A mistake in a council's data: a programming mistake, so it is thrown. `path` is a JSON Pointer into the data. */
export class CouncilError extends Error {
  override readonly name = "CouncilError";
  readonly code: CouncilErrorCode;
  readonly path: string;
  constructor(code: CouncilErrorCode, path: string, message: string) {
    super(`${message} (${code} at ${path === "" ? "the top" : path})`);
    this.code = code;
    this.path = path;
  }
}

const mostClauses = 2000;
const strengths: readonly unknown[] = ["must", "must-not", "should", "may", "definition", "info"];
const severities: readonly unknown[] = ["error", "warning", "advice", undefined];

/** Throws a `CouncilError` for the first mistake found, from top to bottom. */
export function checkCouncil(council: CouncilDefinition): void {
  checkPlainData(council);
  for (const key of ["id", "name", "localAuthority", "prefix", "version"] as const) {
    if (typeof council[key] !== "string" || council[key] === "") {
      throw new CouncilError("missing", `/${key}`, `A council needs a text for ${key}.`);
    }
  }
  if (
    council.prefix.length < 2 ||
    council.prefix.length > 5 ||
    council.prefix.toUpperCase() !== council.prefix
  ) {
    throw new CouncilError("bad-id", "/prefix", "A prefix is two to five capital letters.");
  }
  if (council.prefix === "ENG") {
    throw new CouncilError(
      "bad-id",
      "/prefix",
      "ENG begins the ids of national clauses; choose another prefix.",
    );
  }
  if (parseDay(council.inForceFrom) === undefined) {
    throw new CouncilError("bad-date", "/inForceFrom", "Write the day as year-month-day.");
  }
  checkDocument(council);
  checkCircumstances(council.scope ?? [], "/scope");
  if (!Array.isArray(council.clauses)) {
    throw new CouncilError("wrong-type", "/clauses", "The clauses are a list.");
  }
  if (council.clauses.length > mostClauses) {
    throw new CouncilError("too-many-items", "/clauses", `A document has at most ${mostClauses} clauses.`);
  }
  const seen = new Set<string>();
  for (let i = 0; i < council.clauses.length; i++) {
    checkClause(council.clauses[i] as Clause, `/clauses/${i}`, council.prefix, seen);
  }
  checkClauseReferences(council, seen);
}

function checkDocument({ document }: CouncilDefinition): void {
  if (typeof document !== "object" || document === null || typeof document.title !== "string") {
    throw new CouncilError("missing", "/document", "Say which document the clauses come from.");
  }
  if (document.address !== undefined && !document.address.startsWith("https://")) {
    throw new CouncilError("bad-url", "/document/address", "An address begins with https://.");
  }
}

function checkClause(clause: Clause, path: string, prefix: string, seen: Set<string>): void {
  if (typeof clause !== "object" || clause === null || typeof clause.id !== "string") {
    throw new CouncilError("missing", `${path}/id`, "Every clause needs an id.");
  }
  const number = clause.id.slice(prefix.length + 1);
  const wellFormed = clause.id.startsWith(`${prefix}-`) && number.length >= 1 && number.length <= 4;
  if (!wellFormed || !Number.isInteger(Number(number))) {
    throw new CouncilError("bad-id", `${path}/id`, `A clause id is ${prefix}, a hyphen and a number.`);
  }
  if (seen.has(clause.id)) {
    throw new CouncilError("duplicate-id", `${path}/id`, "Two clauses have this id; ids are never reused.");
  }
  seen.add(clause.id);
  if (!strengths.includes(clause.strength)) {
    throw new CouncilError("wrong-type", `${path}/strength`, "The strength is none of the known words.");
  }
  if (!severities.includes(clause.severity)) {
    throw new CouncilError("wrong-type", `${path}/severity`, "The severity is error, warning or advice.");
  }
  checkCircumstances(clause.applies ?? [], `${path}/applies`);
  checkDecision(clause, path);
}

function checkDecision(clause: Clause, path: string): void {
  const decided = clause.decidedBy;
  if (typeof decided !== "object" || decided === null) {
    throw new CouncilError(
      "missing",
      `${path}/decidedBy`,
      "Say what decides the clause: a rule, a person or nobody.",
    );
  }
  if (!("rule" in decided)) {
    if ("attest" in decided || "nobody" in decided) return;
    throw new CouncilError(
      "wrong-type",
      `${path}/decidedBy`,
      "A clause is decided by a rule, a person or nobody.",
    );
  }
  const rule = ruleById(decided.rule);
  if (rule === undefined) {
    throw new CouncilError("unknown-rule", `${path}/decidedBy/rule`, "There is no rule with this id.");
  }
  const settings: Readonly<Record<string, unknown>> = decided.with ?? {};
  for (const name of rule.uses) {
    if (settings[name] === undefined) {
      throw new CouncilError(
        "missing-setting",
        `${path}/decidedBy/with/${name}`,
        "The rule needs this setting.",
      );
    }
  }
  for (const [name, value] of Object.entries(settings)) {
    const at = `${path}/decidedBy/with/${name}`;
    if (!(rule.uses as readonly string[]).includes(name)) {
      throw new CouncilError("unknown-setting", at, "The rule does not use this setting; take it out.");
    }
    if (typeof value === "number" && !(Number.isInteger(value) && value >= 0)) {
      throw new CouncilError("bad-number", at, "The number has to be whole and not negative.");
    }
    if (name === "from" && parseDay(value) === undefined) {
      throw new CouncilError("bad-date", at, "Write the day as year-month-day.");
    }
  }
  for (const floor of legalFloors) {
    const value = settings[floor.setting];
    if (floor.rule !== decided.rule || typeof value !== "number") continue;
    if (
      (floor.least !== undefined && value < floor.least) ||
      (floor.most !== undefined && value > floor.most)
    ) {
      throw new CouncilError(
        "weaker-than-law",
        `${path}/decidedBy/with/${floor.setting}`,
        `Local guidance may add to the law and never take from it: see ${floor.clause}.`,
      );
    }
  }
}

function checkCircumstances(list: readonly Circumstance[], path: string): void {
  for (let i = 0; i < list.length; i++) {
    const circumstance = list[i] as Circumstance;
    if (typeof circumstance === "object" && "startsOnOrAfter" in circumstance) {
      if (parseDay(circumstance.startsOnOrAfter) === undefined) {
        throw new CouncilError(
          "bad-date",
          `${path}/${i}/startsOnOrAfter`,
          "Write the day as year-month-day.",
        );
      }
    }
    if (conditionFor(circumstance, (date) => parseDay(date) ?? 0, longDay) === undefined) {
      const known = Object.keys(circumstances).length;
      throw new CouncilError(
        "unknown-circumstance",
        `${path}/${i}`,
        `This is none of the ${known} known circumstances.`,
      );
    }
  }
}

function checkClauseReferences(council: CouncilDefinition, ids: ReadonlySet<string>): void {
  const codes = council.codeClauses ?? {};
  const cited = [
    ...(codes.dualRegistered ?? []),
    ...(codes.approvedActivity ?? []),
    ...(codes.onlineAtHome?.clauses ?? []),
  ];
  for (const id of cited) {
    if (!ids.has(id))
      throw new CouncilError("unknown-clause", "/codeClauses", "A cited clause is not in the document.");
  }
  council.clauses.forEach((clause, i) => {
    if (!("rule" in clause.decidedBy)) return;
    const { ground, grounds = [] } = clause.decidedBy.with ?? {};
    for (const id of [...grounds, ...(ground === undefined ? [] : [ground])]) {
      if (!ids.has(id)) {
        const at = `/clauses/${i}/decidedBy/with`;
        throw new CouncilError("unknown-clause", at, "A ground is not a clause of the document.");
      }
    }
  });
}

function checkPlainData(council: unknown): void {
  const waiting: { value: unknown; path: string; above: readonly unknown[] }[] = [
    { value: council, path: "", above: [] },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, above } = next;
    if (value === null || (typeof value !== "object" && typeof value !== "function")) continue;
    const prototype: unknown = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
    const plain = prototype === Object.prototype || prototype === Array.prototype || prototype === null;
    if (!plain || above.includes(value)) {
      throw new CouncilError(
        "not-plain-data",
        path,
        "A council is plain data: no functions, classes or cycles.",
      );
    }
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (!("value" in property)) {
        throw new CouncilError("not-plain-data", `${path}/${key}`, "A council is plain data: no accessors.");
      }
      waiting.push({ value: property.value as unknown, path: `${path}/${key}`, above: [...above, value] });
    }
  }
}
