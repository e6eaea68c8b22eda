import { isClauseId } from "../input/text-checks.js";
import { addConditionMistakes } from "./condition-faults.js";
import type { Clause, CouncilDefinition, CouncilDifference } from "./council-schema.js";
import { differences as national } from "./england/differences.js";
import { england } from "./england/england.js";
import type { Mistakes } from "./mistakes.js";
import { positionOf } from "./positions.js";

type Written = Partial<Pick<CouncilDefinition, "prefix" | "clauses" | "differences">>;
type Ids = ReadonlySet<string>;
type Known = Parameters<typeof addConditionMistakes>[2];

/** What one part of a council's differences says of another, of its clauses and of the law. */
export function addDifferenceMistakes(
  council: Written,
  { clauses: ids, named }: Known,
  mistakes: Mistakes,
): void {
  const englands = new Set(england.clauses.map(({ id }) => id));
  const everywhere = new Set([...ids, ...englands]);
  const known: Known = { clauses: everywhere, ...(named === undefined ? {} : { named }) };
  const clauses = mistakes.entries(council.clauses, "/clauses").map(([clause]) => clause);
  const written = mistakes.entries(council.differences, "/differences");
  for (const [one, path] of written) {
    addNamingMistakes(one, council.prefix ?? "", path, mistakes);
    one.clauses?.forEach((id, i) => {
      mistakes.cited(id, `${path}/clauses/${i}`, ids);
    });
    if (one.deadlineOf !== undefined) mistakes.cited(one.deadlineOf, `${path}/deadlineOf`, everywhere);
    if (one.value !== undefined) addValueMistakes(one.value, clauses, `${path}/value`, mistakes);
    addNationalMistakes(one, englands, `${path}/national`, mistakes);
    if (one.meets !== undefined) addConditionMistakes(one.meets, `${path}/meets`, known, mistakes);
    addResolutionMistakes(one, known, `${path}/resolved`, mistakes);
    addGaps(one, path, mistakes);
  }
}

function addNamingMistakes(one: CouncilDifference, prefix: string, path: string, mistakes: Mistakes): void {
  const general = national.find(({ id }) => id === one.id);
  if (one.silent === true && general?.silence === undefined) {
    const message = "What holds where a document is silent on it is not known. Write what yours says.";
    mistakes.add("unknown-value", `${path}/silent`, message);
  }
  if (general !== undefined) return;
  const own = `${prefix}-K`;
  if (!one.id.startsWith(own) || !isClauseId(one.id.replace(own, `${prefix}-`))) {
    const message = `This is none of the national differences, K1 to K${national.length}. One of your own is ${own}1 or another number.`;
    mistakes.add("unknown-value", `${path}/id`, message);
  }
  for (const name of ["title", "evidence", "national"] as const) {
    if (one[name] !== undefined) continue;
    mistakes.add("missing", `${path}/${name}`, "A difference of your own needs this. Add it.");
  }
}

function addNationalMistakes(
  { national: side }: CouncilDifference,
  englands: Ids,
  path: string,
  mistakes: Mistakes,
): void {
  if (side === undefined) return;
  side.clauses.forEach((id, i) => {
    mistakes.cited(id, `${path}/clauses/${i}`, englands);
  });
  if (side.deadlineOf !== undefined) mistakes.cited(side.deadlineOf, `${path}/deadlineOf`, englands);
  addValueMistakes(side.value, england.clauses, `${path}/value`, mistakes);
}

/** A text, or the number that a clause sets. */
function addValueMistakes(
  value: unknown,
  clauses: readonly Pick<Clause, "id" | "decidedBy">[],
  path: string,
  mistakes: Mistakes,
): void {
  if (typeof value === "string" && value !== "") return;
  const { clause, setting, ...others }: Readonly<Record<string, unknown>> =
    typeof value === "object" && value !== null ? { ...value } : {};
  if (typeof clause !== "string" || typeof setting !== "string" || Object.keys(others).length > 0) {
    mistakes.add("wrong-type", path, "Write a text, or the clause and the setting whose number it is.");
    return;
  }
  const decided = clauses.find(({ id }) => id === clause)?.decidedBy;
  const settings: Readonly<Record<string, unknown>> =
    decided !== undefined && "rule" in decided ? { ...decided.with } : {};
  if (typeof settings[setting] === "number") return;
  mistakes.add("unknown-setting", `${path}/setting`, "The clause sets no number of this name.");
}

/** Of several resolutions the first that holds counts, so that only the last is for all other plans. */
function addResolutionMistakes(
  { resolved = [] }: CouncilDifference,
  known: Known,
  path: string,
  mistakes: Mistakes,
): void {
  resolved.forEach((one, i) => {
    const at = `${path}/${i}`;
    const { when, governs, result, says, byProcedure }: Readonly<Record<string, unknown>> = { ...one };
    const rest = [governs, result, says].filter((given) => given !== undefined).length;
    const isLast = i === resolved.length - 1;
    if (byProcedure === undefined ? rest < 3 : rest > 0 || when !== undefined || !isLast) {
      const message =
        "Say what governs, what that comes to and what a report says; or, last, byProcedure alone.";
      mistakes.add("missing", at, message);
    } else if (byProcedure === undefined && (when === undefined) !== isLast) {
      const message = "The last one holds for all other plans and has no when; each before it has one.";
      mistakes.add("missing", `${at}/when`, message);
    }
    if (when !== undefined) addConditionMistakes(when, `${at}/when`, known, mistakes);
  });
}

/** What neither the council nor the national side says. */
function addGaps(one: CouncilDifference, path: string, mistakes: Mistakes): void {
  const { side, meets, resolved, never } = positionOf(one);
  if (side.says === "") mistakes.add("missing", `${path}/says`, "Write what the document says on it.");
  if (side.value === "") mistakes.add("missing", `${path}/value`, "Write what it comes to in short.");
  if (never !== undefined) return;
  if (meets === undefined) {
    mistakes.add("missing", `${path}/meets`, "Say when a plan meets it, or why no plan can.");
  }
  if (resolved.length === 0) mistakes.add("missing", `${path}/resolved`, "Say which side governs.");
}
