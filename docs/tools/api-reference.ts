import { fileURLToPath } from "node:url";
import { Application, Logger, LogLevel, type ProjectReflection } from "typedoc";
import { councils } from "../../src/councils/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every file a program can import, but the councils': each of those has one value. */
const entries = ["src/index.ts", "src/calendars/index.ts", "src/icalendar/index.ts", "src/rules/entry.ts"];
const councilEntries = Object.keys(councils).map((id) => `src/councils/${id}.ts`);

/** What a condition works with inside. Conditions come from their builders, so nobody writes these types. */
const machinery = ["Context", "Verdict", "NeedsOf", "UsesOf"];
/** Tables of which only the names are public: the words that a type takes. */
const tables = ["circumstances", "documentItems"];

/** Keeps what is said in place of printing it. */
class Kept extends Logger {
  readonly said: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.said.push(message);
  }
}

/** The public surface as typedoc reads it, and everything it finds missing there. */
export async function readSurface(): Promise<{
  readonly project: ProjectReflection;
  readonly warnings: readonly string[];
}> {
  const app = await Application.bootstrap({
    entryPoints: [...entries, ...councilEntries].map((file) => root + file),
    tsconfig: `${root}tsconfig.json`,
    readme: "none",
    intentionallyNotExported: [...machinery, ...tables],
    validation: { notExported: true, invalidLink: true, notDocumented: false },
  });
  const log = new Kept();
  app.logger = log;
  const project = await app.convert();
  if (project === undefined) throw new Error(`The types could not be read. ${log.said.join(" ")}`);
  app.validate(project);
  return { project, warnings: log.said };
}
