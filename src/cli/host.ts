/** What the command line needs of the machine it runs on; tests put another in its place. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether standard output is a terminal that may be given colour. */
  readonly colour: boolean;
  readFile(path: string): Promise<FileText>;
  readStdin(): Promise<FileText>;
  /** Opens a file, or standard input for `-`, to be read piece by piece. */
  open(path: string): Promise<OpenedFile | (FileText & { readonly ok: false })>;
  /** Writes to standard output and waits until there is room for more; false once nobody reads it any more. */
  writeOut(text: string): Promise<boolean>;
  /** Milliseconds, where standard error is a terminal on which progress can be shown. */
  readonly clock: (() => number) | undefined;
  fileExists(path: string): Promise<boolean>;
  /** Writes a file that is not there yet; in words why it could not. */
  writeFile(path: string, content: string | Uint8Array): Promise<string | undefined>;
  /** Today where the machine stands, for whoever asks for "today" and nobody else. */
  today(): string;
}

export interface Output {
  write(text: string): void;
}

/** The text of a file, or in words why there is none. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string };

/** A file that is read piece by piece; reading on throws an `Unreadable` where it cannot. */
export interface OpenedFile {
  readonly ok: true;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** In bytes, where it is known. */
  readonly size: number | undefined;
}

/** Why a file could not be read, in words. */
export class Unreadable extends Error {}

/** How a command can end. */
export const exitCodes = { well: 0, toPutRight: 1, refused: 2, cannotSay: 3, notWritten: 4 } as const;

/** What each exit code means, for the help page and for the guide. */
export const exitMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  well: "nothing is known to need putting right; questions may be open",
  toPutRight:
    "something has to be put right: a duty not met, a step late, a wrong mark of severity error, no day left to start, a case that comes out otherwise (never from compare or register)",
  refused: "a file was refused, or the command line was not understood; nothing was answered",
  cannotSay: "nothing can be said yet: the plan leaves open everything that has to be met",
  notWritten: "the answer could not be written in full: the disk is full, or what was to read it has stopped",
};
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
