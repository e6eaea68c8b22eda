import ts from "typescript";
import { expect, it } from "vitest";
import { eachNode, libraryFiles, place } from "./source-files.js";

// A review can let a direction go on, and a return can end it early: whoever means the end has to say which.
it("rules and law ask for the end by one of the names of plan/direction-span.ts", () => {
  const found: string[] = [];
  for (const file of libraryFiles) {
    if (!/^(rules|law)\//.test(file.name)) continue;
    eachNode(file, (node) => {
      const read =
        (ts.isPropertyAccessExpression(node) && node.name.text === "endsOn") ||
        (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText(file.tree) === "endsOn");
      if (read) found.push(place(file, node));
    });
  }
  expect(found).toEqual([]);
});
