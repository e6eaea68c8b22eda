import { councils } from "../councils/index.js";
import { england } from "../law/england.js";
import { Page } from "../report/views/layout.js";
import { rules } from "../rules/index.js";
import { quoted } from "./arguments.js";
import { explainClause } from "./explain-clause.js";
import { explainDocument } from "./explain-document.js";
import { explainRule } from "./explain-rule.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";

/** Writes a page about what the id names, and tells whether it names anything. */
type Explainer = (id: string, page: Page) => boolean;

// A kind of thing that can be explained joins here.
const explainers: readonly Explainer[] = [explainClause, explainRule, explainDocument];

/** A page about a clause, a rule, a council's document or national law. */
export function explain(id: string, { stdout, stderr, colour }: Host): ExitCode {
  const page = new Page({ colour });
  if (explainers.some((tell) => tell(id, page))) {
    stdout.write(page.toString());
    return exitCodes.well;
  }
  stderr.write(`Nothing here is called ${quoted(id)}.\n${suggestions(id)}\n`);
  return exitCodes.refused;
}

const mostSuggested = 8;

function suggestions(id: string): string {
  const prefix = id.slice(0, id.indexOf("-")).toUpperCase();
  const documents = [...Object.values(councils), { prefix: "ENG", clauses: england.clauses }];
  const document = documents.find((one) => one.prefix === prefix);
  if (document !== undefined) {
    const ids = document.clauses.map((clause) => clause.id);
    return `The clauses of that document are ${ids[0]} to ${ids.at(-1)}.`;
  }
  const words = id.toLowerCase();
  const like = rules.filter((rule) => words.length > 2 && rule.id.includes(words)).slice(0, mostSuggested);
  if (like.length > 0) return `Rules with a like name: ${like.map((rule) => rule.id).join(", ")}.`;
  return `Give a clause such as WAR-60, a rule such as parents-told-in-time, or one of these: ${Object.keys(councils).join(", ")}, england.`;
}
