import { outcomes } from "../../assess/assess.js";
import { inFull } from "../../input/messages.js";
import type { Council } from "../../policy/accepted.js";
import { councils } from "../../policy/councils/index.js";
import type { Options } from "../arguments.js";
import { readAnyCalendar } from "../calendar-files.js";
import { refuse, refusedFormat } from "../check.js";
import { namedCouncil } from "../chosen-council.js";
import { type ExitCode, exitCodes, type Host, type OpenedFile, Unreadable } from "../host.js";
import { issueLines, type Read, whyUnreadable } from "../inputs.js";
import { type BatchAnswer, type BulkSettings, batchChecker } from "./check-batch.js";
import { lineBatches } from "./line-batches.js";
import { Progress } from "./progress.js";
import { summaryIn } from "./summary.js";
import { addTally, emptyTally } from "./tally.js";
import type { BatchWorkers } from "./workers.js";

/**
 * Checks a file with a plan in each line, and answers each line with one line: what `outcomes` gives, or for a line that
 * is refused its number and why. Ends well however the plans come out, so that nothing that reads the answers stops.
 */
export async function checkLines(path: string, options: Options, host: Host): Promise<ExitCode> {
  const settings = await settingsOf(options, host);
  if (!settings.ok) return refuse(settings.lines, host);
  const workers = workersWanted(options.workers);
  if (workers === undefined)
    return refuse([`--workers is a whole number of threads, 1 to ${mostWorkers}.`], host);
  const { format = "text" } = options;
  const wrongFormat = options.format === undefined ? undefined : whyNoSuchFormat(options);
  if (wrongFormat !== undefined) return refuse([wrongFormat], host);
  const opened = await host.open(path);
  if (!opened.ok) return refuse(whyUnreadable("file", path, opened), host);
  const tally = emptyTally();
  const readToTheEnd = await answerAll(opened, settings.value, workers, host, ({ tally: more }) =>
    addTally(tally, more),
  );
  if (!readToTheEnd.ok) return refuse(whyUnreadable("rest of the file", path, readToTheEnd), host);
  if (settings.value.summary) host.stdout.write(summaryIn(format, tally));
  if (tally.refused > 0) host.stderr.write(`${refusedWords(tally.refused, tally.lines)}\n`);
  return exitCodes.well;
}

function refusedWords(refused: number, lines: number): string {
  const were = refused === 1 ? "line was" : "lines were";
  return `${inFull(refused)} ${were} refused, of ${inFull(lines)}. The answer in its place says why.`;
}

const mostWorkers = 64;

function workersWanted(given = "1"): number | undefined {
  return /^\d{1,2}$/.test(given) && Number(given) >= 1 && Number(given) <= mostWorkers
    ? Number(given)
    : undefined;
}

function whyNoSuchFormat({ format = "", summary }: Options): string | undefined {
  return summary === undefined
    ? "The answers to lines have one format, JSON. Leave --format out, or ask for --summary."
    : refusedFormat(format, ["text", "json", "csv"]);
}

async function settingsOf(options: Options, host: Host): Promise<Read<BulkSettings>> {
  const council = options.council === undefined ? undefined : await namedCouncil(options.council, host, true);
  if (council?.ok === false) return council;
  const read =
    options.calendar === undefined ? undefined : await readAnyCalendar(options.calendar, {}, host, true);
  if (read?.ok === false) return read;
  const asked = {
    council: council?.value,
    calendar: read?.value.calendar,
    asOf: options["as-of"],
    knownOn: options["known-on"],
  };
  // What is wrong with the options is wrong for every line.
  const tried = outcomes({ schema: "osd-plan/1" }, asked);
  if (!tried.ok) return { ok: false, lines: issueLines(tried.issues) };
  const { asOf, knownOn } = asked;
  const settings = { asOf, knownOn, summary: options.summary !== undefined };
  return { ok: true, value: { ...settings, council: sent(asked.council), calendar: asked.calendar } };
}

/** A council as a worker can be sent it. */
function sent(council: Council | undefined): string | object | undefined {
  return Object.values(councils).some((one) => one === council) ? council?.id : council;
}

/** Answers all lines in their order; in words why the file could not be read to its end. */
async function answerAll(
  { pieces, size }: OpenedFile,
  settings: BulkSettings,
  workers: number,
  host: Host,
  also: (answer: BatchAnswer) => void,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }> {
  const threads =
    workers === 1 ? sameThread(settings) : (await import("./workers.js")).startWorkers(workers, settings);
  // As many batches wait as keep every thread busy, and no more: memory stays the same however long the file is.
  const mostAhead = workers === 1 ? 1 : workers * 3;
  const progress = host.clock === undefined ? undefined : new Progress(host, host.clock, size);
  const ahead: Promise<BatchAnswer>[] = [];
  let bytes = 0;
  let lines = 0;
  const answerFirst = async (): Promise<boolean> => {
    const answer = (await ahead.shift()) as BatchAnswer;
    also(answer);
    lines += answer.tally.lines;
    progress?.update(lines, bytes);
    return answer.text === "" || (await host.writeOut(answer.text));
  };
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      bytes += piece.length;
      yield piece;
    }
  }
  try {
    for await (const batch of lineBatches(counted())) {
      ahead.push(threads.check(batch));
      // Nobody reads the answers any more.
      if (ahead.length >= mostAhead && !(await answerFirst())) return { ok: true };
    }
    while (ahead.length > 0) if (!(await answerFirst())) break;
    return { ok: true };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, why: error.message };
    throw error;
  } finally {
    progress?.end();
    await threads.end();
  }
}

function sameThread(settings: BulkSettings): BatchWorkers {
  const check = batchChecker(settings);
  return { check: async (batch) => check(batch), end: async () => {} };
}
