import { execFileSync } from "node:child_process";

/** A program of others that runs the library, or that checks what it gives. */
export interface Host {
  readonly name: string;
  /** Debian packages that bring it. */
  readonly apt: readonly string[];
  isHere(): boolean;
  /** Tries it, and says in a line what was shown. Throws where it disagrees. */
  attempt(amount: Amount): Promise<string>;
}

/** `short` takes seconds, for every push; `full` takes as long as it takes. */
export type Amount = "short" | "full";

/** Whether a command runs and ends well. */
export function runs(command: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

export function insist(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}
