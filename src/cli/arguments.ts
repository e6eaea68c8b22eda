import { parseArgs } from "node:util";
import { nearestName } from "../input/near-names.js";
import { plain } from "../views/plain-words.js";

/** An option with the words of the help page. */
interface Option {
  /** The word for its value; an option without one is only given or not. */
  readonly value?: string;
  readonly does: string;
}

export const optionTable = {
  council: {
    value: "NAME",
    does: "the council, if not the one of homeSchool.localAuthority: norfolk, its code 926, or a file of your own such as our-council.json (not for compare)",
  },
  councils: {
    value: "A,B,C",
    does: "for compare only: the councils, if not all; each as with --council. With @ and a day it is the edition in force on that day, whenever the direction starts: our-council.json@2027-09-01,our-council.json",
  },
  calendar: {
    value: "FILE",
    does: "the school's calendar (.json, .ics or .csv), or a starter by name such as derbyshire-2026-27; without it PLAN.calendar.json is used if it lies beside PLAN.json. register, audit and start --as-of cannot do without one",
  },
  "as-of": { value: "DATE", does: "the day taken as today, such as 2026-11-23, 23 Nov 2026 or today" },
  "known-on": {
    value: "DATE",
    does: "asks under the policy as it was held here on that day; law and editions that came in later are left out",
  },
  from: { value: "DATE", does: "for register and calendar: the first day" },
  to: { value: "DATE", does: "for register and calendar: the last day" },
  out: {
    value: "FILE",
    does: "for calendar, council --new and sheet: writes it into a file that is not there yet",
  },
  new: { value: "COUNCIL", does: "for council only: the name or code of the council that is begun" },
  start: { value: "DATE", does: "for start only: the day on which the direction is to start" },
  show: {
    value: "TABLE",
    does: "for sheet only: findings (the default), plans (one row each, with the first thing to do), deadlines or codes",
  },
  format: {
    value: "FORMAT",
    does: "text (the default), markdown or json; for timeline and register also csv (for a spreadsheet) and ics (for a calendar); for audit also csv; for --summary text, json or csv",
  },
  ndjson: {
    does: "for check: a file with one plan in each line (NDJSON), answered with one line each; a line that is refused is answered with its number and why",
  },
  summary: { does: "with --ndjson: how often each clause is met and not met, in place of the answers" },
  workers: {
    value: "NUMBER",
    does: "with --ndjson: so many threads; the answers are the same and stay in order",
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof optionTable;

const ofOnePlan = ["council", "calendar", "as-of", "known-on", "format"] as const;
const plan = ["PLAN.json"] as const;

/** One way of using a command: options it cannot do without, and what it then does. */
interface Usage {
  /** The words for its arguments, where they are not those of the command. */
  readonly takes?: readonly string[];
  readonly needs?: readonly OptionName[];
  /** Options that go with this usage and no other. */
  readonly also?: readonly OptionName[];
  readonly does: string;
}

/** What a command takes. Where it has several usages, exactly one of their options is given. */
interface Command {
  /** The words for its arguments, in their order. */
  readonly takes: readonly string[];
  readonly options: readonly OptionName[];
  readonly usages: readonly [Usage, ...Usage[]];
}

export const commands = {
  check: {
    takes: plan,
    options: ofOnePlan,
    usages: [
      { does: "what is not met and what is open, the deadlines and the attendance codes" },
      {
        takes: ["PLANS.ndjson"],
        needs: ["ndjson"],
        also: ["summary", "workers"],
        does: "how each clause comes out, for many plans, one in each line",
      },
    ],
  },
  deadlines: { takes: plan, options: ofOnePlan, usages: [{ does: "only by when each thing is due" }] },
  codes: { takes: plan, options: ofOnePlan, usages: [{ does: "only the code for each half day" }] },
  timeline: {
    takes: plan,
    options: ofOnePlan,
    usages: [
      { needs: ["as-of"], does: "every duty from first thought to return: what is late, what is next" },
    ],
  },
  start: {
    takes: plan,
    options: ["council", "calendar", "start", "as-of", "known-on", "format"],
    usages: [
      { needs: ["start"], does: "the last day for each step, if the direction is to start on that day" },
      { needs: ["as-of"], does: "the first day on which it can start" },
    ],
  },
  register: {
    takes: plan,
    options: ["council", "calendar", "from", "to", "known-on", "format"],
    usages: [{ needs: ["from", "to"], does: "the code to expect for each half day" }],
  },
  audit: {
    takes: ["PLAN.json", "MARKS.json"],
    options: ofOnePlan,
    usages: [{ needs: ["as-of"], does: "the mistakes in recorded marks" }],
  },
  calendar: {
    takes: ["CALENDAR"],
    options: ["from", "to", "out", "format"],
    usages: [
      {
        does: "a school's year as months, with what was left out of its file and what looks wrong; CALENDAR is a file (.ics, .csv, .json) or a starter such as derbyshire-2026-27",
      },
    ],
  },
  compare: {
    takes: plan,
    options: ["councils", "calendar", "as-of", "known-on", "format"],
    usages: [{ does: "the plan under several councils" }],
  },
  sheet: {
    takes: ["PLANS.xlsx"],
    options: ["council", "calendar", "as-of", "known-on", "show", "out"],
    usages: [
      {
        does: "a workbook of plans, one in each row: a copy of it with what was found, the deadlines and the codes, PLANS-checked.xlsx or --out; a table (.csv) instead is answered with a table, and a PLAN.json written as one",
      },
    ],
  },
  councils: { takes: [], options: [], usages: [{ does: "the councils and their documents" }] },
  council: {
    takes: ["COUNCIL.json"],
    options: ["new", "out"],
    usages: [
      { does: "every mistake in a council's file; or, if there is none, what it asks and what decides it" },
      {
        takes: [],
        needs: ["new"],
        does: "a first file of your council, with an example of every kind of clause",
      },
    ],
  },
  cases: {
    takes: ["CASES.csv"],
    options: ["council", "calendar", "as-of", "known-on"],
    usages: [
      {
        does: "a table of cases, worked by hand, against the clauses of a council: which come out in another way",
      },
    ],
  },
  explain: {
    takes: ["ID"],
    options: ["council"],
    usages: [
      {
        does: "a clause (WAR-60), a rule (parents-told-in-time), a council (norfolk), the law (england), where the two differ (K2), or a form or notice (notice-to-parents); of your own council with --council. What a council's file may use: rules, facts, circumstances, settings, conditions, steps, words, or one of them by name",
      },
    ],
  },
  demo: {
    takes: [],
    options: [],
    usages: [{ does: "a worked example under all councils" }],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export type Options = { readonly [name in OptionName]?: string };

/** A command line that was understood, or in words why it was not. */
export type CommandLine =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "command";
      readonly name: CommandName;
      /** One for each word in `takes` of the command. */
      readonly given: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: "mistake"; readonly why: string };

/** Reads the words of a command line. Options may stand anywhere; after `--` nothing is an option. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(
        Object.entries(optionTable).map(([name, option]) => [
          name,
          { type: "value" in option ? ("string" as const) : ("boolean" as const) },
        ]),
      ),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "V" },
    },
    strict: false,
    tokens: true,
  });
  const given: string[] = [];
  const options: { [name in OptionName]?: string } = {};
  for (const token of tokens) {
    if (token.kind === "positional") given.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === "help" || name === "version") return { kind: name };
    if (!isOption(name) || !rawName.startsWith("--"))
      return mistake(
        `There is no option ${quoted(rawName)}.${like("An option", name, Object.keys(optionTable), "--")}`,
      );
    if (options[name] !== undefined) return mistake(`The option --${name} is given twice.`);
    if (!("value" in optionTable[name])) {
      if (value !== undefined) return mistake(`The option --${name} takes no value.`);
      options[name] = "";
      continue;
    }
    // `--council --as-of DATE` leaves the council out; a value that begins so is written `--council=--as-of`.
    if (value === undefined || value === "" || (!inlineValue && value.startsWith("--"))) {
      return mistake(`The option --${name} needs a value.`);
    }
    options[name] = value;
  }
  return commandOf(given, options);
}

function commandOf([name, ...given]: readonly string[], options: Options): CommandLine {
  if (name === undefined) return mistake("Say what to do.");
  if (!isCommand(name))
    return mistake(`There is no command ${quoted(name)}.${like("A command", name, Object.keys(commands))}`);
  const { takes: usual, options: common, usages }: Command = commands[name];
  const usage = usages.find(({ needs = [] }) => needs.some((one) => options[one] !== undefined));
  const { takes = usual, also = [] }: Partial<Usage> = usage ?? {};
  const allowed: readonly string[] = [...common, ...usages.flatMap(({ needs = [] }) => needs), ...also];
  const unknown = Object.keys(options).find((option) => !allowed.includes(option)) as OptionName | undefined;
  if (unknown !== undefined) return mistake(whyNoOption(name, unknown, usages));
  if (given.length < takes.length) return mistake(`The command ${name} needs ${takes.join(" and ")}.`);
  const extra = given[takes.length];
  if (extra !== undefined) return mistake(`The command ${name} does not take ${quoted(extra)}.`);
  const lacks = lacking(usages, options);
  if (lacks !== undefined) return mistake(`The command ${name} needs ${lacks}.`);
  return { kind: "command", name, given, options };
}

/** That a command does not take an option at all, or only beside another. */
function whyNoOption(name: CommandName, option: OptionName, usages: readonly Usage[]): string {
  const [beside] = usages.find(({ also = [] }) => also.includes(option))?.needs ?? [];
  return beside === undefined
    ? `The command ${name} has no option --${option}.`
    : `The option --${option} goes with --${beside}.`;
}

/** The options a command still needs, in words; undefined where it has them. */
function lacking(usages: readonly Usage[], options: Options): string | undefined {
  const all = usages.flatMap(({ needs = [] }) => needs);
  if (usages.some(({ needs }) => needs === undefined)) return undefined;
  const missing = all.filter((name) => options[name] === undefined);
  if (usages.length === 1) return missing.length === 0 ? undefined : missing.map(withValue).join(" and ");
  return missing.length === all.length - 1 ? undefined : `one of these: ${all.map(withValue).join(", ")}`;
}

/** An option with the word for its value, such as `--as-of DATE`. */
export function withValue(name: OptionName): string {
  const { value }: Option = optionTable[name];
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** The known name that is near to an unknown one, as a sentence; nothing where none is near. */
export function like(what: string, unknown: string, known: Iterable<string>, before = ""): string {
  const near = nearestName(unknown, known);
  return near === undefined ? "" : ` ${what} with a similar name: ${before}${near}.`;
}

function mistake(why: string): CommandLine {
  return { kind: "mistake", why };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

function isOption(word: string): word is OptionName {
  return Object.hasOwn(optionTable, word);
}

const longestQuote = 60;

/** A word somebody typed, safe to print back. */
export function quoted(word: string): string {
  const shown = plain(word);
  return `"${shown.length > longestQuote ? `${shown.slice(0, longestQuote)}...` : shown}"`;
}
