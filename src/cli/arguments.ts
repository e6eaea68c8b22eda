import { plain } from "../views/plain-words.js";

/** The options there are; each takes a value. */
export const optionNames = [
  "council",
  "councils",
  "calendar",
  "as-of",
  "from",
  "to",
  "start",
  "format",
] as const;
export type OptionName = (typeof optionNames)[number];

const ofOnePlan = ["council", "calendar", "as-of", "format"] as const;

/** What a command takes. */
interface Command {
  /** The words for its arguments, in their order. */
  readonly takes: readonly string[];
  readonly options: readonly OptionName[];
  /** The options it cannot do without: all of a list, or exactly one. */
  readonly needs?: { readonly all: readonly OptionName[] } | { readonly oneOf: readonly OptionName[] };
}

const plan = ["PLAN.json"] as const;

export const commands = {
  check: { takes: plan, options: ofOnePlan },
  deadlines: { takes: plan, options: ofOnePlan },
  codes: { takes: plan, options: ofOnePlan },
  timeline: { takes: plan, options: ofOnePlan, needs: { all: ["as-of"] } },
  start: {
    takes: plan,
    options: ["council", "calendar", "start", "as-of", "format"],
    needs: { oneOf: ["start", "as-of"] },
  },
  register: {
    takes: plan,
    options: ["council", "calendar", "from", "to", "format"],
    needs: { all: ["from", "to"] },
  },
  audit: { takes: ["PLAN.json", "MARKS.json"], options: ofOnePlan, needs: { all: ["as-of"] } },
  compare: { takes: plan, options: ["councils", "calendar", "as-of", "format"] },
  councils: { takes: [], options: [] },
  explain: { takes: ["ID"], options: [] },
  demo: { takes: [], options: [] },
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

/**
 * Reads the words of a command line. Options may stand anywhere and be written `--name value` or `--name=value`;
 * after `--` nothing is an option.
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  const plainWords: string[] = [];
  const options = new Map<OptionName, string>();
  let onlyPlain = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    if (onlyPlain || word === "-" || !word.startsWith("-")) {
      plainWords.push(word);
    } else if (word === "--") {
      onlyPlain = true;
    } else if (word === "--help" || word === "-h") {
      return { kind: "help" };
    } else if (word === "--version" || word === "-V") {
      return { kind: "version" };
    } else {
      const cut = word.indexOf("=");
      const name = optionNamed(cut < 0 ? word : word.slice(0, cut));
      if (name === undefined) return mistake(`There is no option ${quoted(word)}.`);
      if (options.has(name)) return mistake(`The option --${name} is given twice.`);
      const value = cut < 0 ? words[i + 1] : word.slice(cut + 1);
      if (cut < 0) i += 1;
      if (value === undefined || value === "" || (cut < 0 && value.startsWith("--"))) {
        return mistake(`The option --${name} needs a value.`);
      }
      options.set(name, value);
    }
  }
  return commandOf(plainWords, options);
}

function commandOf(words: readonly string[], options: ReadonlyMap<OptionName, string>): CommandLine {
  const [name, ...rest] = words;
  if (name === undefined) return mistake("Say what to do.");
  if (!isCommand(name)) return mistake(`There is no command ${quoted(name)}.`);
  const { takes, options: allowed, needs }: Command = commands[name];
  for (const option of options.keys()) {
    if (!allowed.includes(option)) {
      return mistake(`The command ${name} has no option --${option}.`);
    }
  }
  if (rest.length < takes.length) return mistake(`The command ${name} needs ${takes.join(" and ")}.`);
  const extra = rest[takes.length];
  if (extra !== undefined) return mistake(`The command ${name} does not take ${quoted(extra)}.`);
  const lacks = needs === undefined ? undefined : lacking(needs, options);
  if (lacks !== undefined) return mistake(`The command ${name} needs ${lacks}.`);
  return { kind: "command", name, given: rest, options: Object.fromEntries(options) };
}

/** The options a command still needs, in words; undefined where it has them. */
function lacking(
  needs: NonNullable<Command["needs"]>,
  options: ReadonlyMap<OptionName, string>,
): string | undefined {
  if ("all" in needs) {
    const gone = needs.all.filter((name) => !options.has(name));
    return gone.length === 0 ? undefined : gone.map(withDate).join(" and ");
  }
  const given = needs.oneOf.filter((name) => options.has(name));
  return given.length === 1 ? undefined : `one of these: ${needs.oneOf.map(withDate).join(", ")}`;
}

// Every option a command can need is a day.
function withDate(name: OptionName): string {
  return `--${name} DATE`;
}

function mistake(why: string): CommandLine {
  return { kind: "mistake", why };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

function optionNamed(word: string): OptionName | undefined {
  return optionNames.find((name) => word === `--${name}`);
}

const longestQuote = 60;

/** A word somebody typed, safe to print back. */
export function quoted(word: string): string {
  const shown = plain(word);
  return `"${shown.length > longestQuote ? `${shown.slice(0, longestQuote)}...` : shown}"`;
}
