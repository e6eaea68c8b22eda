import type { ConditionTree } from "../engine/tree.js";
import { whenApplies } from "../engine/when-applies.js";
import type { CouncilDefinition } from "../policy/council-schema.js";
import { treeForAll } from "../rules/circumstances.js";
import { ownRulesOf } from "../rules/own-rules.js";
import { ruleById } from "../rules/registry.js";
import { neverHolds } from "./never-holds.js";

/** Every code a note about a council's data can have, with what it means. Codes are never reused. */
export const councilNoteCodes = {
  "never-applies": "No plan can meet the conditions of the clause together, so it is never asked.",
  "never-met": "No plan can meet the rule.",
  "unused-rule": "No clause names the rule.",
  "empty-document": "No clause stands in the document.",
  "still-an-example": "The clause is one that a new file begins with.",
} as const;

/** Something in a council's data that can be read and is most likely not meant so. */
export interface CouncilNote {
  readonly code: keyof typeof councilNoteCodes;
  /** JSON Pointer into the data. */
  readonly path: string;
}

/** What the clauses of a new file begin with, so that none of them stays by oversight. */
export const exampleMark = "EXAMPLE: ";

/** What is worth a look in a council's data that has been read, in its order. */
export function councilNotes(council: CouncilDefinition): readonly CouncilNote[] {
  const { documents, clauses, scope = [] } = council;
  const own = ownRulesOf(council);
  const decided = new Set(clauses.map(({ decidedBy }) => ("rule" in decidedBy ? decidedBy.rule : "")));
  const notes: CouncilNote[] = [];
  const note = (code: CouncilNote["code"], path: string): void => {
    notes.push({ code, path });
  };
  documents.forEach(({ id }, i) => {
    const first = documents[0].id;
    if (!clauses.some(({ document = first }) => document === id)) note("empty-document", `/documents/${i}`);
  });
  clauses.forEach(({ says, applies = [], decidedBy }, i) => {
    const rule = "rule" in decidedBy ? (ruleById(decidedBy.rule) ?? own.get(decidedBy.rule)?.()) : undefined;
    const given = [...scope, ...applies];
    const gate: ConditionTree = given.length === 0 ? { constant: true } : treeForAll(given);
    const asked = rule === undefined ? undefined : whenApplies(rule.data);
    if (neverHolds(gate)) note("never-applies", `/clauses/${i}/applies`);
    else if (asked !== undefined && rule?.forEach === undefined && neverHolds({ all: [gate, asked] }))
      note("never-applies", `/clauses/${i}`);
    if (says.startsWith(exampleMark)) note("still-an-example", `/clauses/${i}/says`);
  });
  for (const [id, make] of own) {
    const { stage, name, data } = make();
    const path = `/rules/${stage}/${name}`;
    if (!decided.has(id)) note("unused-rule", path);
    if (neverHolds(data.metWhen)) note("never-met", `${path}/metWhen`);
  }
  return notes;
}
