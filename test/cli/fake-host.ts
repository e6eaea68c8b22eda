import { existsSync, readFileSync } from "node:fs";
import type { ExitCode, FileText, Host } from "../../src/cli/host.js";
import { run } from "../../src/cli/run.js";

export interface Ran {
  /** What was written into files as text. */
  readonly files: Readonly<Record<string, string>>;
  /** What was written into files as bytes. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** What a test puts in place of the machine: files that are not on the disk, standard input, colour. */
export interface Given {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly colour?: boolean;
  /** Leaves only `files`, as in another folder. */
  readonly elsewhere?: boolean;
  /** Of how many bytes the pieces are in which a file comes that is read piece by piece. */
  readonly pieceBytes?: number;
  /** The clock of a terminal. */
  readonly clock?: () => number;
}

/** Runs a command line as a terminal would, without a process of its own. */
export async function runWith(line: string | readonly string[], given: Given = {}): Promise<Ran> {
  const { files = {}, stdin = "", colour = false, elsewhere = false, pieceBytes = 1_000, clock } = given;
  const written = { out: "", err: "" };
  const made: Record<string, string> = {};
  const madeBytes: Record<string, Uint8Array> = {};
  const missing: FileText = { ok: false, why: "There is no such file." };
  const onDisk = (path: string): boolean => !elsewhere && existsSync(path);
  const isGiven = (path: string): boolean => Object.hasOwn(files, path);
  const host: Host = {
    stdout: {
      write: (text) => {
        written.out += text;
      },
    },
    stderr: {
      write: (text) => {
        written.err += text;
      },
    },
    colour,
    readStdin: async () => ({ ok: true, text: stdin }),
    readFile: async (path) => {
      const text = isGiven(path) ? files[path] : onDisk(path) ? readFileSync(path, "utf8") : undefined;
      return text === undefined ? missing : { ok: true, text: text.toString() };
    },
    writeFile: async (path, content) => {
      if (isGiven(path) || onDisk(path)) return "There is a file of that name already.";
      if (typeof content === "string") made[path] = content;
      else madeBytes[path] = content;
      return undefined;
    },
    open: async (path) => {
      const text =
        path === "-" ? stdin : isGiven(path) ? files[path] : onDisk(path) ? readFileSync(path) : undefined;
      if (text === undefined) return missing;
      const bytes = Buffer.from(text);
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
      }
      return { ok: true, pieces: pieces(), size: bytes.length };
    },
    writeOut: async (text) => {
      written.out += text;
      return true;
    },
    clock,
    today: () => "2026-11-23",
    fileExists: async (path) => isGiven(path) || onDisk(path),
  };
  const code = await run(
    typeof line === "string" ? line.split(" ").filter((word) => word !== "") : line,
    host,
  );
  return { code, ...written, files: made, bytes: madeBytes };
}

export const demoFile = "fixtures/plans/boxing-academy.json";
export const demoCalendarFile = "fixtures/plans/boxing-academy.calendar.json";
export const demoText: string = readFileSync(demoFile, "utf8");
export const calendarText: string = readFileSync(demoCalendarFile, "utf8");
