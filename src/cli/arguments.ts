import { plain } from "../report/views/plain-words.js";

/** The options there are; each takes a value. */
export const optionNames = ["council", "councils", "calendar", "as-of", "format"] as const;
export type OptionName = (typeof optionNames)[number];

const ofOnePlan = ["council", "calendar", "as-of", "format"] as const;

/** What each command takes: the word for its argument, if it has one, and its options. */
export const commands = {
  check: { argument: "PLAN.json", options: ofOnePlan },
  deadlines: { argument: "PLAN.json", options: ofOnePlan },
  codes: { argument: "PLAN.json", options: ofOnePlan },
  compare: { argument: "PLAN.json", options: ["councils", "calendar", "as-of", "format"] },
  councils: { argument: null, options: [] },
  explain: { argument: "ID", options: [] },
  demo: { argument: null, options: [] },
} as const satisfies Record<
  string,
  { readonly argument: string | null; readonly options: readonly OptionName[] }
>;

export type CommandName = keyof typeof commands;
export type Options = { readonly [name in OptionName]?: string };

/** A command line that was understood, or in words why it was not. */
export type CommandLine =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "command";
      readonly name: CommandName;
      readonly argument: string;
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
  const { argument, options: allowed } = commands[name];
  for (const option of options.keys()) {
    if (!(allowed as readonly OptionName[]).includes(option)) {
      return mistake(`The command ${name} has no option --${option}.`);
    }
  }
  const wanted = argument === null ? 0 : 1;
  if (rest.length < wanted) return mistake(`The command ${name} needs ${argument}.`);
  if (rest.length > wanted)
    return mistake(`The command ${name} does not take ${quoted(rest[wanted] as string)}.`);
  return { kind: "command", name, argument: rest[0] ?? "", options: Object.fromEntries(options) };
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
