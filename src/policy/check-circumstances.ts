import { circumstances } from "../rules/circumstances.js";
import { CouncilError } from "./council-error.js";
import { day, fieldsOf, list, wrongType } from "./field-checks.js";

/** Checks a list of circumstances; every clause it names as a ground is one of `ids`. */
export function checkCircumstances(value: unknown, path: string, ids: ReadonlySet<string>): void {
  list((one, at) => checkCircumstance(one, at, ids))(value, path);
}

// What lies inside one another is limited when the data is copied, so the calls are too.
function checkCircumstance(value: unknown, path: string, ids: ReadonlySet<string>): void {
  if (typeof value === "string") {
    if (Object.hasOwn(circumstances, value)) return;
    const message = `There is no circumstance of this name. Those known are ${Object.keys(circumstances).join(", ")}.`;
    throw new CouncilError("unknown-circumstance", path, message);
  }
  const fields = fieldsOf(value, path);
  const names = Object.keys(fields);
  const [name] = names;
  if (names.length === 1 && name === "anyOf") checkCircumstances(fields.anyOf, `${path}/anyOf`, ids);
  else if (names.length === 1 && name === "startsOnOrAfter") {
    day(fields.startsOnOrAfter, `${path}/startsOnOrAfter`);
  } else if (names.length === 1 && name === "ground") checkCited(fields.ground, `${path}/ground`, ids);
  else {
    const message = "Write one of these fields and no other: anyOf, ground, startsOnOrAfter.";
    throw new CouncilError("unknown-circumstance", path, message);
  }
}

/** Checks that a clause which another part of the data names is in the document. */
export function checkCited(id: unknown, path: string, ids: ReadonlySet<string>): void {
  if (typeof id !== "string") throw wrongType(path, "the id of a clause of this document");
  if (ids.has(id)) return;
  const message = "The document has no clause with this id. Name one it has, or add the clause.";
  throw new CouncilError("unknown-clause", path, message);
}
