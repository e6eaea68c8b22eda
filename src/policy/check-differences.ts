import { outcomes } from "../engine/outcome.js";
import { clauseIdFault } from "../input/text-checks.js";
import { documentItems } from "../plan/document-items.js";
import { checkCircumstances, checkCited } from "./check-circumstances.js";
import type { CouncilDefinition } from "./council.js";
import { CouncilError } from "./council-error.js";
import type { CouncilDifference, SideValue } from "./difference.js";
import { differences as national } from "./england/differences.js";
import { england } from "./england/england.js";
import { condition, fieldsOf, list, oneOf } from "./field-checks.js";
import { positionsOf } from "./positions.js";

/** Checks what one part of a council's differences says of another, of its clauses and of the law. */
export function checkDifferences(council: CouncilDefinition, ids: ReadonlySet<string>): void {
  const everywhere = new Set([...ids, ...england.clauses.map(({ id }) => id)]);
  const positions = positionsOf(council);
  (council.differences ?? []).forEach((one, i) => {
    const path = `/differences/${i}`;
    const general = national.find(({ id }) => id === one.id);
    if (general === undefined) checkOwn(one, council.prefix, path);
    if (one.silent === true && general?.silence === undefined) {
      const message = "What a document comes to that is silent on it is not known. Write what yours says.";
      throw new CouncilError("missing", `${path}/says`, message);
    }
    (one.clauses ?? []).forEach((id, k) => {
      checkCited(id, `${path}/clauses/${k}`, ids);
    });
    if (one.deadlineOf !== undefined) checkCited(one.deadlineOf, `${path}/deadlineOf`, everywhere);
    checkValue(one.value, council, `${path}/value`);
    checkNational(one, path);
    const { side, meets, resolved, never } = positions[i] as (typeof positions)[number];
    if (side.says === "" || side.value === "") {
      const field = side.says === "" ? "says" : "value";
      throw new CouncilError("missing", `${path}/${field}`, "Write what the document says on it.");
    }
    if (never === undefined && meets === undefined) {
      throw new CouncilError("missing", `${path}/meets`, "Say when a plan meets it, or why no plan can.");
    }
    if (never === undefined && (resolved.length === 0 || resolved.at(-1)?.when !== undefined)) {
      const message = "Say what it comes to; the last entry holds for all other plans and has no when.";
      throw new CouncilError("missing", `${path}/resolved`, message);
    }
    checkCondition(one.meets, `${path}/meets`, everywhere);
    (one.resolved ?? []).forEach((resolution, k) => {
      const at = `${path}/resolved/${k}`;
      if ("when" in resolution) checkCondition(resolution.when, `${at}/when`, everywhere);
    });
  });
}

function checkOwn(one: CouncilDifference, prefix: string, path: string): void {
  const own = `${prefix}-K`;
  if (!one.id.startsWith(own) || clauseIdFault(one.id.replace(own, `${prefix}-`)) !== undefined) {
    const message = `This is none of the national differences, K1 to K${national.length}. One of your own is ${own}1 or another number.`;
    throw new CouncilError("unknown-value", `${path}/id`, message);
  }
  for (const name of ["title", "evidence", "national"] as const) {
    if (one[name] !== undefined) continue;
    throw new CouncilError("missing", `${path}/${name}`, "A difference of your own needs this. Add it.");
  }
}

function checkNational({ national: side }: CouncilDifference, path: string): void {
  if (side === undefined) return;
  const known = new Set(england.clauses.map(({ id }) => id));
  side.clauses.forEach((id, k) => {
    checkCited(id, `${path}/national/clauses/${k}`, known);
  });
  if (side.deadlineOf !== undefined) checkCited(side.deadlineOf, `${path}/national/deadlineOf`, known);
  checkValue(side.value, england, `${path}/national/value`);
}

/** A number is taken from a clause that sets it. */
function checkValue(
  value: SideValue | undefined,
  { clauses }: Pick<CouncilDefinition, "clauses">,
  path: string,
): void {
  if (value === undefined || typeof value === "string") return;
  const decided = clauses.find(({ id }) => id === value.clause)?.decidedBy;
  if (decided === undefined) checkCited(value.clause, `${path}/clause`, new Set());
  const settings = decided !== undefined && "rule" in decided ? (decided.with ?? {}) : {};
  if (typeof settings[value.setting] === "number") return;
  throw new CouncilError("unknown-setting", `${path}/setting`, "The clause sets no number of this name.");
}

/** A condition as rules have it, which may also ask for circumstances, what came of clauses and whom the law binds. */
function checkCondition(tree: unknown, path: string, ids: ReadonlySet<string>): void {
  if (tree === undefined) return;
  const fields = Object.entries(fieldsOf(tree, path)).filter(([name]) => name !== "says");
  const [[name, value] = [""]] = fields;
  const [first, ...rest] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const at = `${path}/${name}`;
  const inside = list((one, where) => checkCondition(one, where, ids));
  const checks: Readonly<Record<string, () => void>> = {
    all: () => inside(value, at),
    any: () => inside(value, at),
    circumstance: () => checkCircumstances([value], path, ids),
    result: () => {
      checkCited(first, `${at}/0`, ids);
      list(oneOf(outcomes))(rest, at);
    },
    asked: () => checkCited(value, at, ids),
    procedure: () => oneOf(["binds", "does-not-bind"])(value, at),
    formUsed: () => oneOf(Object.keys(documentItems))(value, at),
    ground: () => checkCited(value, at, ids),
  };
  const check = fields.length === 1 && Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (check === undefined) condition(tree, path);
  else check();
}
