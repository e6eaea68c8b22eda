import { libraryVersion } from "../version.js";
import { type CommandLine, type Options, readCommandLine } from "./arguments.js";
import { audit } from "./audit.js";
import { calendar } from "./calendar.js";
import { check, codes, deadlines } from "./check.js";
import { compareCouncils } from "./compare.js";
import { council } from "./council-file.js";
import { listCouncils } from "./councils.js";
import { dayTyped } from "./days-typed.js";
import { demo } from "./demo.js";
import { explain } from "./explain.js";
import { helpPage } from "./help.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { register, start, timeline } from "./over-time.js";

/** Runs a command line, without the name of the program, and tells how it ended. */
export async function run(words: readonly string[], host: Host): Promise<ExitCode> {
  const line = readCommandLine(words);
  switch (line.kind) {
    case "help":
      host.stdout.write(helpPage());
      return exitCodes.well;
    case "version":
      host.stdout.write(`${libraryVersion}\n`);
      return exitCodes.well;
    case "mistake":
      host.stderr.write(`${line.why}\nSee offsite-direction --help.\n`);
      return exitCodes.refused;
    default:
      return runCommand(line, host);
  }
}

const days = ["as-of", "known-on", "from", "to", "start"] as const;

/** The options with every day as `YYYY-MM-DD`, however it was typed. */
async function withDays(options: Options, host: Host): Promise<Options> {
  const read: { [name in (typeof days)[number]]?: string } = {};
  for (const name of days) {
    const typed = options[name];
    if (typed !== undefined) read[name] = await dayTyped(typed, host);
  }
  return { ...options, ...read };
}

async function runCommand(
  { name, given, options: typed }: CommandLine & { kind: "command" },
  host: Host,
): Promise<ExitCode> {
  const [argument = "", second = ""] = given;
  const options = await withDays(typed, host);
  switch (name) {
    case "check":
      if (options.ndjson !== undefined)
        return (await import("./bulk/check-lines.js")).checkLines(argument, options, host);
      return check(argument, options, host);
    case "deadlines":
      return deadlines(argument, options, host);
    case "codes":
      return codes(argument, options, host);
    case "timeline":
      return timeline(argument, options, host);
    case "start":
      return start(argument, options, host);
    case "register":
      return register(argument, options, host);
    case "audit":
      return audit(argument, second, options, host);
    case "calendar":
      return calendar(argument, options, host);
    case "compare":
      return compareCouncils(argument, options, host);
    case "sheet":
      return (await import("./sheet.js")).sheet(argument, options, host);
    case "councils":
      return listCouncils(host);
    case "council":
      return council(argument, options, host);
    case "cases": {
      const { cases } = await import("./cases.js");
      return cases(argument, options, host);
    }
    case "explain":
      return explain(argument, options, host);
    case "demo":
      return demo(host);
  }
}
