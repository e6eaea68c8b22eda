import { expect, test } from "vitest";
import { type Guide, guideOf } from "../../src/input/guide.js";
import { planFormat } from "../../src/plan/schema.js";
import { type Fields, isLeaf, isList, type Leaf, planFields } from "./plan-fields.js";

test("the generator knows every field of the format and no other", () => {
  expect(fieldsOf(planFields).sort()).toEqual(
    namesIn(guideOf(planFormat()), "")
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
function namesIn(guide: Guide, path: string): string[] {
  switch (guide.kind) {
    case "record":
      return [...guide.fields].flatMap(([name, inner]) => namesIn(inner, `${path}/${name}`));
    case "list":
      return guide.item.kind === "leaf" ? [path] : namesIn(guide.item, `${path}/#`);
    default:
      return [path];
  }
}
