import { expect, test } from "vitest";
import { structureOf } from "../../src/input/shape.js";
import type { Structure } from "../../src/input/structure.js";
import { type Fields, isLeaf, isList, type Leaf, planFields } from "./plan-fields.js";

test("the generator knows every field of the format and no other", () => {
  expect(fieldsOf(planFields).sort()).toEqual(
    namesIn(structureOf("plan"), "")
      .filter((path) => path !== "/schema")
      .sort(),
  );
});

function fieldsOf(fields: Fields, path = ""): string[] {
  return Object.entries(fields).flatMap(([name, spec]: [string, Leaf | Fields | readonly [Fields]]) => {
    const here = `${path}/${name}`;
    if (isLeaf(spec)) return [here];
    return isList(spec) ? fieldsOf(spec[0], `${here}/#`) : fieldsOf(spec, here);
  });
}

/** Lists of words and answers by clause are one field each. */
function namesIn(structure: Structure, path: string): string[] {
  switch (structure.kind) {
    case "record":
      return [...structure.fields].flatMap(([name, inner]) => namesIn(inner, `${path}/${name}`));
    case "list":
      return structure.item.kind === "leaf" ? [path] : namesIn(structure.item, `${path}/#`);
    default:
      return [path];
  }
}
