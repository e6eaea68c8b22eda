import { expect, test } from "vitest";
import { compileCouncil, compileEngland } from "../../src/check/compile.js";
import { councils } from "../../src/policy/councils/index.js";
import { councilDifferences, nationalDifferences, registerRows } from "./register-rows.js";

// The weight of every clause is entered twice: in the data, and in the two registers beside this file. That of the
// councils was read from the documents by somebody else; that of the law is a second entry of ours. A clause that is
// added or weighs something else now has to be changed in both places.

test("every clause of a council weighs what the register says, and the register has no other", () => {
  const rows = registerRows("clause-register.csv");
  const clauses = Object.values(councils).flatMap((council) => compileCouncil(council).clauses);
  const differences = clauses.flatMap((one) =>
    councilDifferences(one, rows.get(one.clause.id)).map((what) => `${one.clause.id}: ${what}`),
  );
  expect(differences).toEqual([]);
  expect([...rows.keys()].sort()).toEqual(clauses.map(({ clause }) => clause.id).sort());
});

test("every national clause has the weight and the days the register says, and the register has no other", () => {
  const rows = registerRows("national-register.csv");
  const { clauses } = compileEngland();
  const differences = clauses.flatMap((one) =>
    nationalDifferences(one, rows.get(one.clause.id)).map((what) => `${one.clause.id}: ${what}`),
  );
  expect(differences).toEqual([]);
  expect([...rows.keys()].sort()).toEqual(clauses.map(({ clause }) => clause.id).sort());
});
