import { createReadStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { maxTextLength } from "../input/limits.js";
import { inFull } from "../input/messages.js";
import { decodeText } from "./decode-text.js";
import { type FileText, type Host, Unreadable } from "./host.js";

// A character takes at most three bytes for each unit of length, so a longer file is too long whatever is in it.
const maxBytes = maxTextLength * 3 + 1;

/** Files, streams and environment of the Node process. */
export function nodeHost(): Host {
  const { env, stdout, stderr, stdin } = process;
  return {
    stdout,
    stderr,
    colour: stdout.isTTY === true && (env.NO_COLOR ?? "") === "",
    readFile: async (path) => readAll(createReadStream.bind(undefined, await orOurs(path))),
    readStdin: () => readAll(() => stdin),
    open: async (path) => {
      if (path === "-") return { ok: true, pieces: pieces(stdin), size: undefined };
      const place = await orOurs(path);
      try {
        const found = await stat(place);
        const size = found.isFile() ? found.size : undefined;
        if (found.isDirectory()) return { ok: false, why: whyUnreadable({ code: "EISDIR" }) };
        return { ok: true, pieces: pieces(createReadStream(place, { highWaterMark: pieceBytes })), size };
      } catch (error) {
        return { ok: false, why: whyUnreadable(error) };
      }
    },
    writeOut: (text) => new Promise((done) => stdout.write(text, (error) => done(error == null))),
    clock: stderr.isTTY === true ? () => performance.now() : undefined,
    fileExists: async (path) => {
      try {
        return (await stat(await orOurs(path))).isFile();
      } catch {
        return false;
      }
    },
    writeFile: async (path, content) => {
      try {
        await writeFile(path, content, { flag: "wx" });
        return undefined;
      } catch (error) {
        return codeOf(error) === "EEXIST"
          ? "There is a file of that name already. Give another name, or take that file away first."
          : "Writing there is not possible.";
      }
    },
    today: todayHere,
  };
}

/** Where the worked example lies beside the program, built or not. */
const ours = ["../", "../../"].map((up) => new URL(up, import.meta.url));

/** The path of a file; for one of the worked example that is not in this folder, that of the copy that came with the program. */
async function orOurs(path: string): Promise<string | URL> {
  if (!path.startsWith("fixtures/plans/")) return path;
  for (const place of [path, ...ours.map((folder) => new URL(path, folder))]) {
    if (
      await stat(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  }
  return path;
}

/** Large enough that cutting a file into pieces costs nothing, small enough that every thread has its share of it. */
const pieceBytes = 256 * 1_024;

async function* pieces(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw new Unreadable(whyUnreadable(error));
  }
}

/** Reads a stream to its end, or to where it is longer than anything that would be read. */
async function readAll(open: () => AsyncIterable<unknown>): Promise<FileText> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of open()) {
      if (!(chunk instanceof Uint8Array)) continue;
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes)
        return { ok: false, why: `It is longer than ${inFull(maxTextLength)} characters.` };
    }
  } catch (error) {
    return { ok: false, why: whyUnreadable(error) };
  }
  return decodeText(Buffer.concat(chunks));
}

/** The date on the machine's own clock. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

function whyUnreadable(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "There is no such file.";
    case "EISDIR":
      return "It is a folder, not a file.";
    case "EACCES":
    case "EPERM":
      return "Reading it is not allowed.";
    default:
      return "It cannot be read.";
  }
}
