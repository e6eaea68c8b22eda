import { councils } from "../policy/councils/index.js";
import { differences } from "../policy/england/differences.js";
import { england } from "../policy/england/england.js";
import { ruleIds } from "../rules/registry.js";
import { Page } from "../views/layout.js";
import { quoted } from "./arguments.js";
import { explainClause } from "./explain-clause.js";
import { explainDifference } from "./explain-difference.js";
import { explainDocument } from "./explain-document.js";
import { allForms, explainForm } from "./explain-form.js";
import { explainRule } from "./explain-rule.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";

/** Writes a page about what the id names, and tells whether it names anything. */
type Explainer = (id: string, page: Page) => boolean;

// A kind of thing that can be explained joins here.
const explainers: readonly Explainer[] = [
  explainClause,
  explainRule,
  explainDocument,
  explainDifference,
  explainForm,
];

/** A page about a clause, a rule, a council's document, national law, a difference, or a form, letter or notice. */
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
  if (/^k\d{1,3}$/i.test(id))
    return `The differences from national law are ${differences[0]?.id} to ${differences.at(-1)?.id}.`;
  const words = id.toLowerCase();
  const forms = allForms().filter(({ form }) => words.length > 2 && form.id.includes(words));
  if (forms.length > 0) return `Forms with a like name: ${forms.map(({ form }) => form.id).join(", ")}.`;
  const like = ruleIds()
    .filter((one) => words.length > 2 && one.includes(words))
    .slice(0, mostSuggested);
  if (like.length > 0) return `Rules with a like name: ${like.join(", ")}.`;
  return `Give a clause such as WAR-60, a rule such as parents-told-in-time, a difference from national law such as K2, or one of these: ${Object.keys(councils).join(", ")}, england.`;
}
