import { inFull } from "../../input/messages.js";
import type { Host } from "../host.js";

const every = 1_000;

/** A line on the terminal that says how far it has come, renewed about once in a second. */
export class Progress {
  private readonly started: number;
  private shown: number;
  private width = 0;

  constructor(
    private readonly host: Host,
    private readonly clock: () => number,
    /** The size of the file in bytes, where it is known. */
    private readonly size: number | undefined,
  ) {
    this.started = clock();
    this.shown = this.started;
  }

  /** So many lines were answered, so many bytes were read. */
  update(lines: number, bytes: number): void {
    const now = this.clock();
    if (now - this.shown < every) return;
    this.shown = now;
    this.show(progressWords({ lines, bytes, size: this.size, ms: now - this.started }));
  }

  /** Takes the line away. */
  end(): void {
    if (this.width > 0) this.host.stderr.write(`\r${" ".repeat(this.width)}\r`);
  }

  private show(words: string): void {
    this.host.stderr.write(`\r${words.padEnd(this.width)}`);
    this.width = Math.max(this.width, words.length);
  }
}

/** How far it has come: "12,000 lines, 4,000 a second, about 3 minutes left". */
export function progressWords(so: {
  readonly lines: number;
  readonly bytes: number;
  readonly size: number | undefined;
  readonly ms: number;
}): string {
  const rate = `${inFull(so.lines)} lines, ${inFull(Math.round((so.lines * 1_000) / so.ms))} a second`;
  if (so.size === undefined || so.bytes === 0) return rate;
  return `${rate}, ${leftWords((so.ms * Math.max(0, so.size - so.bytes)) / so.bytes)}`;
}

function leftWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 60) return `about ${seconds} ${seconds === 1 ? "second" : "seconds"} left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left`;
  const hours = Math.round(minutes / 60);
  return `about ${hours} ${hours === 1 ? "hour" : "hours"} left`;
}
