import { compileCouncil } from "../check/compile.js";
import { type CouncilNote, councilNotes } from "../check/council-notes.js";
import type { Council } from "../policy/accepted.js";
import { authorityByCode, authorityCodeOf } from "../policy/authorities.js";
import type { CouncilDefinition } from "../policy/council-schema.js";
import { Page } from "../views/layout.js";
import { idWords } from "../views/plain-words.js";
import { type Options, quoted } from "./arguments.js";
import { refuse } from "./check.js";
import { namedCouncil } from "./chosen-council.js";
import { addCouncil, addNamed } from "./explain-document.js";
import { firstCouncil, type NameAndCode } from "./first-council.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { placeWords } from "./place-words.js";

/** Checks the file of a council, and shows what it asks and how it is decided; or begins a new one. */
export function council(path: string, options: Options, host: Host): Promise<ExitCode> {
  return options.new === undefined
    ? checkCouncil(path, host)
    : beginCouncil(options.new.trim(), options.out, host);
}

async function checkCouncil(path: string, host: Host): Promise<ExitCode> {
  const read = await namedCouncil(path, host, true);
  if (!read.ok) return refuse(read.lines, host);
  const page = new Page({ colour: host.colour });
  addCouncil(page, read.value);
  addNamed(page, "Where it differs from national law or guidance", differencesOf(read.value));
  addNotOverTime(page, read.value);
  addNotes(page, read.value);
  host.stdout.write(page.toString());
  return exitCodes.well;
}

function differencesOf({ differences = [] }: CouncilDefinition): readonly { id: string; title: string }[] {
  return differences.map(({ id, title, says }) => ({ id, title: title ?? says ?? "" }));
}

/** The clauses that no timeline, deadline or first start can show, because nothing in them has a day. */
function addNotOverTime(page: Page, council: Council): void {
  const without = compileCouncil(council).clauses.filter(
    ({ clause, rule }) =>
      !("nobody" in clause.decidedBy) && rule?.duty === undefined && rule?.data.event === undefined,
  );
  if (without.length === 0) return;
  page.heading(`In no timeline (${without.length})`);
  page.paragraph(
    `${idWords(without.map(({ clause }) => clause.id))}. Check and compare decide them; timeline, deadlines and start do not show them, for nothing in them has a day.`,
    2,
  );
}

const noteWords: Readonly<Record<CouncilNote["code"], string>> = {
  "never-applies":
    "No plan can meet these conditions together, so the clause is never asked. Look at scope, applies and the rule.",
  "never-met": "No plan can meet this condition. Look at its parts.",
  "unused-rule": "No clause is decided by this rule. Name it under decidedBy, or take it out.",
  "empty-document":
    "No clause stands in this document. Name it under document of its clauses, or take it out.",
  "still-an-example": "This is still the example. Write what your document says, or take the clause out.",
};

function addNotes(page: Page, council: Council): void {
  const notes = councilNotes(council);
  if (notes.length === 0) return;
  page.heading(`Worth a look (${notes.length})`);
  for (const code of new Set(notes.map((one) => one.code))) {
    page.hanging("-", `${noteWords[code]} (${code})`, 2, 4);
    for (const { path } of notes.filter((one) => one.code === code)) {
      page.paragraph(
        placeWords(path, (at) => valueAt(council, at)),
        6,
        "quiet",
      );
    }
  }
}

function valueAt(data: unknown, path: string): unknown {
  return path
    .slice(1)
    .split("/")
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], data);
}

/** Code for a council that is made up. */
const madeUp = "999";

async function beginCouncil(given: string, out: string | undefined, host: Host): Promise<ExitCode> {
  const named = nameAndCode(given);
  if (typeof named === "string") return refuse([named], host);
  const text = `${JSON.stringify(firstCouncil(named, host.today()), null, 2)}\n`;
  if (out === undefined) {
    host.stdout.write(text);
    host.stderr.write(nextSteps(named, "FILE.json", false));
    return exitCodes.well;
  }
  const why = await host.writeFile(out, text);
  if (why !== undefined) return refuse([`The council could not be written to ${quoted(out)}. ${why}`], host);
  host.stdout.write(nextSteps(named, out, host.colour));
  return exitCodes.well;
}

/** A council by its name or code; one nobody knows is taken for made up, unless the name is near to a known one. */
function nameAndCode(given: string): NameAndCode | string {
  const known = authorityByCode(given);
  if (known !== undefined) return { name: known.name, code: given };
  if (/^\d+$/.test(given)) return `No council in England has the code ${quoted(given)}.`;
  const found = authorityCodeOf(given);
  if ("code" in found) return { name: authorityByCode(found.code)?.name ?? given, code: found.code };
  return found.near === undefined
    ? { name: given, code: madeUp }
    : `There is no council ${quoted(given)} in England. A council with a similar name: ${found.near}.`;
}

function nextSteps({ name, code }: NameAndCode, file: string, colour: boolean): string {
  const page = new Page({ colour });
  page.heading(file === "FILE.json" ? "A first file" : `Written to ${quoted(file)}`);
  const steps = [
    `Open it in a text editor. Put in the title of the document, its date and the day from which it is in force.`,
    ...(code === madeUp
      ? [
          `No council in England is called ${quoted(name)}, so its code is ${madeUp}, as for one that is made up.`,
        ]
      : []),
    "Write one clause for each sentence that asks something, each with a number of its own, and take the examples out. Under reading each example says how its kind is decided.",
    `Check it after every few clauses: offsite-direction council ${file}`,
    `Then a plan: offsite-direction check PLAN.json --council ${file}`,
    "What a clause can be decided by: offsite-direction explain rules",
  ];
  steps.forEach((step, i) => {
    page.hanging(`${i + 1}.`, step, 2, 5);
  });
  return page.toString();
}
