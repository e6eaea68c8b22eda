import { nearestName } from "../input/near-names.js";
import { itemFactNames, planFactNames } from "../plan/facts.js";
import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import { differences } from "../policy/england/differences.js";
import { england } from "../policy/england/england.js";
import { circumstances } from "../rules/circumstances.js";
import { ruleIds } from "../rules/registry.js";
import { Page } from "../views/layout.js";
import { listInWords } from "../words/item-words.js";
import { type Options, quoted } from "./arguments.js";
import { refuse } from "./check.js";
import { namedCouncil } from "./chosen-council.js";
import { explainClause } from "./explain-clause.js";
import { explainDifference } from "./explain-difference.js";
import { explainDocument } from "./explain-document.js";
import { allForms, explainForm } from "./explain-form.js";
import { explainList, listWords } from "./explain-lists.js";
import { explainRule } from "./explain-rule.js";
import { explainWord } from "./explain-word.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";

/** Writes a page about what the id names, and tells whether it names anything. */
type Explainer = (id: string, page: Page, known: readonly Council[]) => boolean;

// A kind of thing that can be explained joins here.
const explainers: readonly Explainer[] = [
  explainList,
  explainClause,
  explainRule,
  explainDocument,
  explainDifference,
  explainForm,
  explainWord,
];

/**
 * A page about a clause, a rule, a council's document, national law, a difference, a form, or a word of a council's file;
 * or the list of all rules, facts or other words. A council that is named is looked through first.
 */
export async function explain(id: string, { council }: Options, host: Host): Promise<ExitCode> {
  const own = council === undefined ? undefined : await namedCouncil(council, host, true);
  if (own?.ok === false) return refuse(own.lines, host);
  const all: readonly Council[] = Object.values(councils);
  const known = own === undefined ? all : [own.value, ...all.filter((one) => one !== own.value)];
  const page = new Page({ colour: host.colour });
  if (explainers.some((tell) => tell(id, page, known))) {
    host.stdout.write(page.toString());
    return exitCodes.well;
  }
  host.stderr.write(`Nothing here is called ${quoted(id)}.\n${suggestions(id, known)}\n`);
  return exitCodes.refused;
}

const mostSuggested = 8;

function suggestions(id: string, known: readonly Council[]): string {
  const prefix = id.slice(0, id.indexOf("-")).toUpperCase();
  const documents = [...known, { prefix: "ENG", clauses: england.clauses }];
  const document = documents.find((one) => one.prefix === prefix);
  if (document !== undefined) {
    const ids = document.clauses.map((clause) => clause.id);
    return `The clauses of that document are ${ids[0]} to ${ids.at(-1)}.`;
  }
  if (/^k\d{1,3}$/i.test(id))
    return `The differences from national law are ${differences[0]?.id} to ${differences.at(-1)?.id}.`;
  const words = id.toLowerCase();
  const forms = allForms(known).filter(({ form }) => words.length > 2 && form.id.includes(words));
  if (forms.length > 0) return `Forms with a like name: ${forms.map(({ form }) => form.id).join(", ")}.`;
  const like = ruleIds()
    .filter((one) => words.length > 2 && one.includes(words))
    .slice(0, mostSuggested);
  if (like.length > 0) return `Rules with a like name: ${like.join(", ")}.`;
  const near = nearestName(id, [...planFactNames(), ...itemFactNames(), ...Object.keys(circumstances)]);
  if (near !== undefined) return `A word with a similar name: ${near}.`;
  return `Give a clause such as WAR-60, a rule such as parents-told-in-time, a difference from national law such as K2, one of these: ${Object.keys(councils).join(", ")}, england; or for a list ${listInWords(listWords, "or")}.`;
}
