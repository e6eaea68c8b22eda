/** What the command line needs of the machine it runs on; tests put another in its place. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether standard output is a terminal that may be given colour. */
  readonly colour: boolean;
  readFile(path: string): Promise<FileText>;
  readStdin(): Promise<FileText>;
  fileExists(path: string): Promise<boolean>;
}

export interface Output {
  write(text: string): void;
}

/** The text of a file, or in words why there is none. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string };

/** How a command ended: all well, something has to be put right, or the input was refused. */
export const exitCodes = { well: 0, toPutRight: 1, refused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
